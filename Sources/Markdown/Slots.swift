/// The marks that hold a link's place from decoration to the finished bytes.
///
/// A mark is `<`, U+0001, the link's number and `>`. Content cannot forge one, not even with `&#1;`: `<` is only
/// ever written by the renderer, which escapes the text's own.
enum SlotMark {
    private static let sign: UInt8 = 1

    static func append(_ number: Int, to html: inout [UInt8]) {
        html.append(UInt8(ascii: "<"))
        html.append(sign)
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
            while index < html.count {
                guard isControl(html[index]) else {
                    index += 1
                    continue
                }
                let isMark = html[index] == sign && index > 0 && html[index - 1] == UInt8(ascii: "<")
                bytes += UnsafeBufferPointer(rebasing: html[start..<(isMark ? index - 1 : index)])
                index += 1
                if isMark {
                    var number = 0
                    while index < html.count, html[index] != UInt8(ascii: ">") {
                        number = number * 10 + Int(html[index] & 0x0F)
                        index += 1
                    }
                    index += 1
                    slots.append(Fragment.Slot(offset: bytes.count, number: number))
                }
                start = index
            }
            bytes += UnsafeBufferPointer(rebasing: html[start...])
        }
        return Fragment(bytes: bytes, slots: slots)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\r")
    }
}
