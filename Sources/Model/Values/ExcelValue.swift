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

/// An error of Excel, which no one writes into a text: `#VIITTAUS!`. A formula or a day may have been meant.
func isMadeByExcel(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "#") && (text.hasPrefix("###") || errors.contains(text.uppercased()))
}

/// In Finnish and in English.
private let errors: Set = [
    "#VIITTAUS!", "#PUUTTUU!", "#ARVO!", "#JAKO/0!", "#NIMI?", "#LUKU!", "#TYHJÄ!", "#REF!", "#N/A", "#VALUE!", "#DIV/0!",
    "#NAME?",
    "#NUM!", "#NULL!",
]
