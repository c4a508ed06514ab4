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
