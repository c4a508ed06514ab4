/// XML 1.0 written piece by piece, an element a line.
package struct XML {
    package private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    package init() {}

    /// An element with text; none when the text is nil.
    package mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        open(name, [:], ">")
        bytes += Self.escaped(text).utf8
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
        for (key, value) in attributes { bytes += " \(key)=\"\(Self.escaped(value))\"".utf8 }
        bytes += end.utf8
    }

    private mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }

    /// What XML has no character for (section 2.2) is left out. A CR would be read as a line feed (section 2.11).
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\r": result += "&#13;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\u{FFFE}", "\u{FFFF}": continue
            case _ where scalar.value < 0x20: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
