/// Whether `text` may be a permanent identifier: it becomes part of an address and of a file name.
package func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
        && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        && !text.hasPrefix("-") && !text.hasSuffix("-")
}

/// The identifier that `text` probably wants to be, or nil when no letter of it is left.
package func identifierText(from text: String) -> String? {
    var result = ""
    for byte in folded(text).utf8 {
        let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        if isPlain {
            result.unicodeScalars.append(Unicode.Scalar(byte))
        } else if !result.isEmpty, !result.hasSuffix("-") {
            result += "-"
        }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return isIdentifier(result) ? result : nil
}

/// A value that Excel turned into something else while the file was open: `1.loka`, `loka.20`, `4,01235E+08`, `########`.
package func isChangedByExcel(_ text: String) -> Bool {
    let months = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"]
    let parts = text.lowercased().split(separator: ".", maxSplits: 1)
    if parts.count == 2 {
        if parts[0].allSatisfy(\.isNumber), months.contains(where: { parts[1].hasPrefix($0) }) { return true }
        if months.contains(String(parts[0])), parts[1].allSatisfy(\.isNumber) { return true }
    }
    if text.hasPrefix("###") { return true }
    let scientific = text.split(separator: "E", maxSplits: 1)
    return scientific.count == 2 && scientific[0].allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
        && scientific[1].first == "+" && scientific[1].dropFirst().allSatisfy(\.isNumber)
}
