/// A phone number's address for `tel:` links (RFC 3966): `040 123 4567` becomes `tel:+358401234567`.
///
/// - Returns: nil when the text holds anything but digits and separators, e.g. an extension in words.
package func telephoneAddress(_ number: String, countryCode: String = "+358") -> String? {
    let digits = number.filter { !$0.isWhitespace && !"()-–/.\u{A0}".contains($0) }
    let rest = digits.first == "+" ? digits.dropFirst() : Substring(digits)
    guard rest.count >= 3, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if digits.first == "+" { return "tel:" + digits }
    return rest.first == "0" ? "tel:" + countryCode + rest.dropFirst() : "tel:" + rest
}
