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

/// The same of a text, in which people write days too: nothing else is in it. Also a clock time as part of a day, and a day with
/// midnight.
func isTextChangedByExcel(_ text: String) -> Bool {
    guard text.utf8.count < 24, text.contains(where: \.isNumber) else { return false }
    let parts = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    let isOfMonth = parts.allSatisfy { monthStems.contains(String($0)) || $0.count <= 4 && Int($0) != nil }
    if parts.count == 2, isOfMonth, parts.contains(where: { Int($0) == nil }) { return true }
    if text.hasPrefix("0,"), text.count > 4, text.dropFirst(2).allSatisfy(\.isNumber) { return true }
    if text.hasSuffix(" 00:00:00") || text.hasSuffix(" 0.00.00") { return true }
    return text.contains("E+") && isChangedByExcel(text)
}

/// What no one writes into a table: an error of Excel, `#VIITTAUS!`, or a formula in place of what it gives. Anything may have
/// been meant.
func isMadeByExcel(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "#"): text.hasPrefix("###") || isError(text.uppercased().dropFirst())
    case UInt8(ascii: "="): isFormula(text.dropFirst())
    default: false
    }
}

/// `VIITTAUS!`, `NIMI?`, `JAKO/0!`, in any language; and those that end with no sign.
private func isError(_ word: Substring) -> Bool {
    if word == "N/A" { return true }
    let name = word.dropLast()
    return word.last == "!" || word.last == "?"
        ? !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "_" } : false
}

/// `SUMMA(A1)`, `B2`, `Taul1!B2`, `"040"`
private func isFormula(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter || $0.isNumber || "._$".contains($0) }
    guard let last = word.last else { return text.first == "\"" || text.first == "'" }
    return last.isNumber || text.dropFirst(word.count).first.map { "(!".contains($0) } ?? false
}
