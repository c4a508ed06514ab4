/// XML 1.0 written piece by piece, an element a line.
package struct XML {
    package private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    package init() {}

    /// An element with text; none when the text is nil.
    package mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        open(name, [:], ">")
        addEscaped(text)
        close(name)
    }

    /// An element with attributes alone.
    package mutating func add(_ name: String, _ attributes: KeyValuePairs<String, String>) { open(name, attributes, "/>\n") }

    /// An element with others in it.
    package mutating func add(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XML) -> Void
    ) {
        open(name, attributes, ">\n")
        content(&self)
        close(name)
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>, _ end: String) {
        bytes += "<\(name)".utf8
        for (key, value) in attributes {
            bytes += " \(key)=\"".utf8
            addEscaped(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += end.utf8
    }

    private mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }

    /// What XML has no character for (section 2.2) is left out. A CR would be read as a line feed (section 2.11).
    private mutating func addEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "\r"): bytes += "&#13;".utf8
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"): bytes.append(byte)
            case 0..<0x20: continue
            case 0xBE...0xBF where bytes.suffix(2) == [0xEF, 0xBF]: bytes.removeLast(2)  // U+FFFE and U+FFFF
            default: bytes.append(byte)
            }
        }
    }
}
