/// A value that Excel turned into something else while the file was open: `1.loka`, `loka.20`, `4,01235E+08`, `########`.
package func isChangedByExcel(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: ".", maxSplits: 1)
    if parts.count == 2 {
        if parts[0].allSatisfy(\.isNumber), monthStems.contains(where: { parts[1].hasPrefix($0) }) { return true }
        if monthStems.contains(String(parts[0])), parts[1].allSatisfy(\.isNumber) { return true }
    }
    if text.hasPrefix("###") { return true }
    let scientific = text.split(separator: "E", maxSplits: 1)
    return scientific.count == 2 && scientific[0].allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
        && scientific[1].first == "+" && scientific[1].dropFirst().allSatisfy(\.isNumber)
}

/// What no one writes into a text, in a cell of a table: an error or a formula of Excel, or a text that it took for a day:
/// `#VIITTAUS!`, `=A1&"x"`, `9.tammi`, `elo.26`.
func isMadeByExcel(_ text: String) -> Bool {
    let bytes = text.utf8
    switch bytes.first {
    case UInt8(ascii: "="): return bytes.count > 1
    case UInt8(ascii: "#"): return text.hasPrefix("###") || errors.contains(text.uppercased())
    default: break
    }
    guard bytes.count <= 16, bytes.contains(UInt8(ascii: ".")) else { return false }
    let parts = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = { (part: Substring) in
        !part.isEmpty && part.utf8.count <= 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return parts.count == 2
        && (isNumber(parts[0]) && monthStems.contains(String(parts[1]))
            || monthStems.contains(String(parts[0])) && isNumber(parts[1]))
}

/// In Finnish and in English.
private let errors: Set = [
    "#VIITTAUS!", "#PUUTTUU!", "#ARVO!", "#JAKO/0!", "#NIMI?", "#LUKU!", "#TYHJÄ!", "#REF!", "#N/A", "#VALUE!", "#DIV/0!",
    "#NAME?",
    "#NUM!", "#NULL!",
]
