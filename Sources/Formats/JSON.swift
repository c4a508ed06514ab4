/// JSON written piece by piece (RFC 8259).
package struct JSON {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func list(_ content: (inout JSON) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), content) }

    package mutating func object(_ content: (inout JSON) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), content) }

    /// A member of an object, whose value `content` adds.
    package mutating func field(_ name: String, _ content: (inout JSON) -> Void) {
        add(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        content(&self)
    }

    package mutating func add(_ texts: [String]) {
        list { json in for text in texts { json.add(text) } }
    }

    package mutating func add(_ numbers: [Int]) {
        list { json in for number in numbers { json.add(number) } }
    }

    package mutating func add(_ number: Int) { add(literal: String(number)) }

    package mutating func add(_ value: Bool) { add(literal: value ? "true" : "false") }

    package mutating func addNull() { add(literal: "null") }

    private mutating func add(literal: String) {
        separate()
        bytes += literal.utf8
    }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Adds a text in UTF-8.
    package mutating func add(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { add($0) } }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while start < text.count {
            let end = Self.firstSpecial(text, from: start)
            bytes += UnsafeBufferPointer(rebasing: text[start..<end])
            if end < text.count { escape(text[end]) }
            start = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case 0..<0x20: bytes += ("u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
        default: bytes.append(byte)
        }
    }

    /// The index of the first byte from `start` on that needs escaping, or the end. Eight bytes are looked at at once: in each
    /// the high bit is set below where it is a control character, a quotation mark or a backslash, and perhaps above such a one.
    private static func firstSpecial(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        let ones: UInt64 = 0x0101_0101_0101_0101
        func below(_ limit: UInt64, _ block: UInt64) -> UInt64 { (block &- ones &* limit) & ~block }
        var index = start
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let block = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let special = below(0x20, block) | below(1, block ^ ones &* 0x22) | below(1, block ^ ones &* 0x5C)
                if special & (ones &* 0x80) == 0 {
                    index += 8
                    continue
                }
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                if bytes[index] < 0x20 || bytes[index] == 0x22 || bytes[index] == 0x5C { return index }
                index += 1
            }
        }
        return index
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSON) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        content(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
