/// JSON written piece by piece (RFC 8259).
struct JSON {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init(appendingTo bytes: [UInt8] = []) { self.bytes = bytes }

    mutating func list(_ content: (inout JSON) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), content) }

    mutating func object(_ content: (inout JSON) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), content) }

    /// A member of an object, whose value `content` adds.
    mutating func field(_ name: String, _ content: (inout JSON) -> Void) {
        add(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        content(&self)
    }

    mutating func add(_ texts: [String]) {
        list { json in for text in texts { json.add(text) } }
    }

    mutating func add(_ numbers: [Int]) {
        list { json in
            for number in numbers {
                json.separate()
                json.bytes += String(number).utf8
            }
        }
    }

    mutating func add(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            var start = 0
            for (index, byte) in text.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
            {
                bytes += text[start..<index]
                start = index + 1
                switch byte {
                case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
                case 0..<0x20: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
                default: bytes += [UInt8(ascii: "\\"), byte]
                }
            }
            bytes += text[start...]
        }
        bytes.append(UInt8(ascii: "\""))
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
