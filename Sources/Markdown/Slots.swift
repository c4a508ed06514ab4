/// The marks that hold a link's place from decoration to the finished bytes.
///
/// A mark is `<`, a control character that tells the kind of slot, the link's number and `>`. Content cannot forge one, not
/// even with `&#1;`: `<` is only ever written by the renderer, which escapes the text's own.
enum SlotMark {
    static func append(_ number: Int, _ kind: Fragment.Slot.Purpose = .address, to html: inout [UInt8]) {
        html.append(UInt8(ascii: "<"))
        html.append(kind.rawValue)
        html += String(number).utf8
        html.append(UInt8(ascii: ">"))
    }

    /// The rendered HTML with its marks taken out, and control characters with them: they are not allowed in HTML.
    static func fragment(of html: [UInt8]) -> Fragment {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        var slots: [Fragment.Slot] = []
        html.withUnsafeBufferPointer { html in
            var start = 0
            var index = 0
            while true {
                index = firstControl(html, from: index)
                guard index < html.count else { break }
                let isTag = index > 0 && html[index - 1] == UInt8(ascii: "<")
                let kind = isTag ? Fragment.Slot.Purpose(rawValue: html[index]) : nil
                bytes += UnsafeBufferPointer(rebasing: html[start..<(kind == nil ? index : index - 1)])
                index += 1
                if let kind {
                    var number = 0
                    while index < html.count, html[index] != UInt8(ascii: ">") {
                        number = number * 10 + Int(html[index] & 0x0F)
                        index += 1
                    }
                    index += 1
                    slots.append(Fragment.Slot(offset: bytes.count, number: number, kind: kind))
                }
                start = index
            }
            bytes += UnsafeBufferPointer(rebasing: html[start...])
        }
        return Fragment(bytes: bytes, slots: slots.trimmed)
    }

    /// The index of the first control character from `start` on, or the end. Eight bytes are looked at at once: the high bit
    /// of each is set below where the byte is less than a space, and perhaps in bytes above such a one.
    private static func firstControl(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(html)
        var index = start
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let block = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if (block &- 0x2020_2020_2020_2020) & ~block & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                if isControl(bytes[index]) { return index }
                index += 1
            }
        }
        return index
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\r")
    }
}
