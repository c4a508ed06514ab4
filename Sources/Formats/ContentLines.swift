/// Lines of vCard and iCalendar files: `NAME;PARAMETER=x:value`, each ending with CR LF.
package struct ContentLines {
    package private(set) var bytes: [UInt8] = []
    /// The line being written.
    private var line: [UInt8] = []

    package init() {}

    /// - Parameters:
    ///   - name: The property with its parameters.
    ///   - parts: Text of each part of the value; a property of one part has one.
    package mutating func add(_ name: String, _ parts: [String]) {
        begin(name)
        for (number, part) in parts.enumerated() {
            if number > 0 { line.append(UInt8(ascii: ";")) }
            appendEscaped(part)
        }
        endLine()
    }

    package mutating func add(_ name: String, _ text: String) {
        begin(name)
        appendEscaped(text)
        endLine()
    }

    /// A value that is no text: a date, a rule, an address.
    package mutating func add(_ name: String, value: String) {
        begin(name)
        line.append(contentsOf: value.utf8)
        endLine()
    }

    /// Lines that are written already.
    package mutating func add(_ lines: [UInt8]) { bytes += lines }

    private mutating func begin(_ name: String) {
        line.removeAll(keepingCapacity: true)
        line.append(contentsOf: name.utf8)
        line.append(UInt8(ascii: ":"))
    }

    /// Backslash, comma, semicolon and line break within a text (RFC 2426 section 4, RFC 6350 section 3.4). Other control
    /// characters mean nothing to a reader and are left out, but for the tab.
    private mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"):
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            case UInt8(ascii: "\n"):
                line.append(UInt8(ascii: "\\"))
                line.append(UInt8(ascii: "n"))
            case _ where byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F: continue
            default: line.append(byte)
            }
        }
    }

    /// Folded after 75 bytes, never within a character of Unicode (RFC 5545 section 3.1, RFC 6350 section 3.2).
    private mutating func endLine() {
        var start = 0
        // The space that begins a further line counts.
        var room = 75
        while line.count - start > room {
            var end = start + room
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes.append(contentsOf: line[start..<end])
            bytes.append(contentsOf: "\r\n ".utf8)
            (start, room) = (end, 74)
        }
        bytes.append(contentsOf: line[start...])
        bytes.append(contentsOf: "\r\n".utf8)
    }
}
