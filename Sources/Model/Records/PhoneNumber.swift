/// A phone number's address for `tel:` links (RFC 3966): `040 123 4567` becomes `tel:+358401234567`.
///
/// The `(0)` of `+358 (0)40 …` is dialled within the country only, and `00` is another way to write `+`.
///
/// - Returns: nil when the text holds anything but digits and separators, e.g. an extension in words.
package func telephoneAddress(_ number: String, countryCode: String = "+358") -> String? {
    let isInternational = number.hasPrefix("+") || number.hasPrefix("00")
    var digits = (isInternational ? number.replacing("(0)", with: "") : number)
        .filter { !$0.isWhitespace && !"()-–/.\u{2011}".contains($0) }
    if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
    let rest = digits.first == "+" ? digits.dropFirst() : Substring(digits)
    guard rest.count >= 3, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if digits.first == "+" { return "tel:" + digits }
    return rest.first == "0" ? "tel:" + countryCode + rest.dropFirst() : "tel:" + rest
}

/// What a number of digits alone was before Excel took it for an amount: without its zero, or the plus before 358.
///
/// nil when nothing is missing: numbers that begin with neither are short, such as 112 and 116117.
private func numberBeforeExcel(_ text: String) -> String? {
    guard text.utf8.count >= 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.first != "0" else { return nil }
    return (text.hasPrefix("358") ? "+" : "0") + text
}

extension RecordReader {
    /// A phone number, in any of the ways in which people write them.
    package mutating func optionalPhoneNumber(_ key: String) -> String? {
        let number = optionalText(key)
        guard let number else { return nil }
        let meant = numberBeforeExcel(number)
        if meant != nil || isChangedByExcel(number) {
            report(.changedByExcel, at: location.field(key), value: number, suggestion: meant)
        }
        return number
    }
}
