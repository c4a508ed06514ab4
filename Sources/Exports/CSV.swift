/// A sheet as text (RFC 4180) with semicolons, which Excel of Finland expects, and a byte order mark, by which it knows UTF-8.
struct CSV {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    mutating func add(_ row: [String]) {
        bytes += (row.map(Self.cell).joined(separator: ";") + "\r\n").utf8
    }

    /// Quoted where it must be. A cell that a spreadsheet would take for a formula begins with an apostrophe, which says that it
    /// is text (OWASP, CSV Injection): a phone number in its international form too, which would become a sum.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { formulaStarts.contains($0) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.unicodeScalars.contains(where: { quoted.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
    private static let quoted: Set<Unicode.Scalar> = [";", ",", "\"", "\t", "\r", "\n"]
}
