/// One phone number that can be called.
package struct PhoneNumber: Hashable, Sendable {
    /// As it is written.
    package let text: String
    /// What a phone dials: `tel:+358401234567` (RFC 3966).
    package let address: String

    /// nil when the text holds anything else, e.g. a second number or an extension in words.
    package init?(_ text: String) {
        guard let address = telephoneAddress(text) else { return nil }
        self.text = text
        self.address = address
    }
}

extension PhoneNumber {
    /// A number of digits alone in groups, which Excel does not take for an amount: `0401234567` as `040 123 4567`. Anything else
    /// is as it was.
    package static func grouped(_ text: String) -> String {
        let prefix = text.hasPrefix("+358") ? "+358 " : ""
        let digits = prefix.isEmpty ? text : "0" + text.dropFirst(4)
        guard digits.hasPrefix("0"), !digits.hasPrefix("00"), digits.utf8.count > 6, digits.utf8.allSatisfy(isDigit) else {
            return text
        }
        let parts = [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.dropFirst(6)]
        let text = parts.joined(separator: " ")
        return prefix.isEmpty ? text : prefix + text.dropFirst()
    }
}

extension RecordReader {
    package mutating func optionalPhoneNumber(_ key: Key) -> PhoneNumber? {
        optionalText(key, as: .phone).flatMap { PhoneNumber($0) }
    }
}

/// A phone number's address for `tel:` links (RFC 3966): `040 123 4567` becomes `tel:+358401234567`.
///
/// Digits with spaces, hyphens, dots and brackets between them, 3–15 together (ITU-T E.164 section 6.1), and at least five when
/// they begin with `0` or `+`: those before only say where. The `(0)` of `+358 (0)40 …` is dialled within the country only, and
/// `00` is another way to write `+`.
func telephoneAddress(_ number: String, countryCode: String = "+358") -> String? {
    guard hasPhoneForm(number), wholePart(number) == nil else { return nil }
    let isInternational = number.hasPrefix("+") || number.hasPrefix("00")
    var digits = (isInternational ? number.replacing("(0)", with: "") : number).filter {
        $0 == "+" || $0.isASCII && $0.isNumber
    }
    if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
    guard !isShortOfSign(digits), !isTooLongForFinland(digits) else { return nil }
    let rest = digits.first == "+" ? digits.dropFirst() : Substring(digits)
    let least = digits.first == "+" || rest.first == "0" ? 5 : 3
    guard (least...15).contains(rest.count) else { return nil }
    if digits.first == "+" { return "tel:" + digits }
    return rest.first == "0" ? "tel:" + countryCode + rest.dropFirst() : "tel:" + rest
}

/// Whether what is dialled would be another number: eight digits or more without the zero or the plus before them, and a
/// Finnish number with its zero after the code of the country.
private func isShortOfSign(_ digits: String) -> Bool {
    digits.first.map { ("1"..."9").contains($0) } ?? false ? digits.count >= 8 : digits.hasPrefix("+3580")
}

/// Whether a number that begins with one zero has more digits than any in Finland, or the country's code for the code of an area.
private func isTooLongForFinland(_ digits: String) -> Bool {
    digits.first == "0" && (digits.count > 12 || digits.count == 12 && digits.hasPrefix("0358"))
}

/// `0400000001` of `0400000001.0`, as a program writes a number that it took for a decimal; nil of anything else.
private func wholePart(_ text: String) -> String? {
    let digits = text.dropLast(2)
    return (text.hasSuffix(".0") || text.hasSuffix(",0")) && digits.utf8.allSatisfy(isDigit) ? String(digits) : nil
}

/// The number with the zero or the plus that it lacks, and without the zero that it has too many.
private func completed(_ number: String) -> String {
    let digits = number.filter { $0 == "+" || $0.isASCII && $0.isNumber }
    if let first = digits.first, ("1"..."9").contains(first), digits.count >= 8 {
        return (digits.hasPrefix("358") ? completed("+" + number) : "0" + number)
    }
    if digits.hasPrefix("0358"), isTooLongForFinland(digits), number.first == "0" { return completed("+" + number.dropFirst()) }
    guard digits.hasPrefix("+3580") || digits.hasPrefix("003580"), let code = number.firstRange(of: "358"),
        let zero = number[code.upperBound...].firstIndex(of: "0")
    else { return number }
    return String(number[..<zero] + number[number.index(after: zero)...])
}

/// Perhaps a plus; then digits, or digits in brackets, with separators between them. By scalars: a digit with an accent is none.
private func hasPhoneForm(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    var (isOpen, hasBegun, previous) = (false, false, Unicode.Scalar(" "))
    for scalar in scalars.first == "+" ? scalars.dropFirst() : scalars[...] {
        switch scalar {
        case "0"..."9": break
        case "(" where !isOpen: isOpen = true
        case ")" where isOpen && isDigit(previous): isOpen = false
        case _ where isPhoneSeparator(scalar) && !isOpen && hasBegun: break
        default: return false
        }
        (hasBegun, previous) = (true, scalar)
    }
    return !isOpen && (isDigit(previous) || previous == ")")
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// Spaces of any width, hyphens of any kind, and dots.
private func isPhoneSeparator(_ scalar: Unicode.Scalar) -> Bool {
    " \u{A0}\u{2007}\u{2009}\u{202F}-\u{2010}\u{2011}\u{2013}.".unicodeScalars.contains(scalar)
}

/// The number without what is beside it: words, or the stroke of an area code. nil when there are two numbers.
func phoneNumber(meantBy text: String) -> String? {
    func digits(_ text: some Sequence<Unicode.Scalar>) -> Int { text.reduce(0) { $0 + (isDigit($1) ? 1 : 0) } }
    // `016/000 002`: what one number has, with a stroke for a space.
    let joined = text.replacing("/", with: " ")
    if !text.contains(" /"), digits(text.unicodeScalars) <= 11, telephoneAddress(joined) != nil { return joined }
    let parts = text.unicodeScalars.split { !isDigit($0) && !"+()".unicodeScalars.contains($0) && !isPhoneSeparator($0) }
    let numbers = parts.filter { digits($0) > 0 }
    guard numbers.count == 1, var number = numbers.first else { return nil }
    // Brackets and separators at the ends are those of the words.
    while let last = number.last, !isDigit(last) { number.removeLast() }
    while let first = number.first, !isDigit(first), first != "+", telephoneAddress(String(number)) == nil {
        number.removeFirst()
    }
    return completed(String(number))
}

/// What a number of digits alone was before Excel took it for an amount: without its zero, or the plus before 358, or with
/// a decimal.
///
/// nil when nothing is missing: numbers that begin with neither are short, such as 112 and 116117.
func phoneNumber(beforeExcel text: String) -> String? {
    let whole = wholePart(text)
    let text = whole ?? text
    guard text.utf8.count >= 8, text.utf8.allSatisfy(isDigit) else { return nil }
    guard text.first != "0" else { return whole }
    return (text.hasPrefix("358") ? "+" : "0") + text
}
