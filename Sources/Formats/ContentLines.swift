/// Lines of vCard and iCalendar files: `NAME;PARAMETER=x:value`, each ending with CR LF.
package struct ContentLines {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// - Parameters:
    ///   - name: The property with its parameters.
    ///   - parts: Text of each part of the value; a property of one part has one.
    package mutating func add(_ name: String, _ parts: [String]) {
        append(name + ":" + parts.map(Self.escaped).joined(separator: ";"))
    }

    package mutating func add(_ name: String, _ text: String) { add(name, [text]) }

    /// A value that is no text: a date, a rule, an address.
    package mutating func add(_ name: String, value: String) { append(name + ":" + value) }

    /// Backslash, comma, semicolon and line break within a text (RFC 2426 section 4, RFC 6350 section 3.4). Other control
    /// characters mean nothing to a reader and are left out, but for the tab.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Folded after 75 bytes, never within a character of Unicode (RFC 5545 section 3.1, RFC 6350 section 3.2).
    private mutating func append(_ line: String) {
        var length = 0
        for scalar in line.unicodeScalars {
            let size = scalar.utf8.count
            if length + size > 75 {
                bytes += "\r\n ".utf8
                length = 1
            }
            bytes += scalar.utf8
            length += size
        }
        bytes += "\r\n".utf8
    }
}
