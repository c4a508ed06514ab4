/// A sheet as text (RFC 4180) with semicolons, which Excel of Finland expects, and a byte order mark, by which it knows UTF-8.
package struct CSV {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init() {}

    package mutating func add(_ row: [String]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            add(cell)
        }
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    /// Quoted where it must be. A cell that a spreadsheet would take for a formula begins with an apostrophe, which says that it
    /// is text (OWASP, CSV Injection): a phone number in its international form too, which would become a sum.
    private mutating func add(_ cell: String) {
        let mark = UInt8(ascii: "\"")
        let isQuoted = cell.utf8.contains { byte in
            switch byte {
            case mark, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
            default: false
            }
        }
        if isQuoted { bytes.append(mark) }
        if let first = cell.utf8.first, "=+-@\t\r\n".utf8.contains(first) { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == mark { bytes.append(mark) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(mark) }
    }
}
