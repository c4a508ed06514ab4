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

    /// U+FFFE and U+FFFF are no characters of XML either (XML 1.0, 2.2).
    private mutating func addEscaped(_ text: String) {
        guard text.utf8.contains(0xEF) else { return bytes.appendEscaped(text, .xml) }
        let characters = text.unicodeScalars.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }
        bytes.appendEscaped(String(String.UnicodeScalarView(characters)), .xml)
    }
}
