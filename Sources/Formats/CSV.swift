/// A sheet as text (RFC 4180) with semicolons, which Excel of Finland expects, and a byte order mark, by which it knows UTF-8.
package struct CSV {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init() {}

    package mutating func add(_ row: [String]) {
        bytes += (row.map(Self.cell).joined(separator: ";") + "\r\n").utf8
    }

    /// Quoted where it must be. A cell that a spreadsheet would take for a formula begins with an apostrophe, which says that it
    /// is text (OWASP, CSV Injection): a phone number in its international form too, which would become a sum.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { formulaStarts.contains($0) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.unicodeScalars.contains(where: { quoted.contains($0) }) else { return text }
        // By scalars: a quotation mark with an accent upon it is one too.
        return "\"" + text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
    private static let quoted: Set<Unicode.Scalar> = [";", ",", "\"", "\t", "\r", "\n"]
}
