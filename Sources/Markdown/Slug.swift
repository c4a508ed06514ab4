/// The anchor that a heading's text gives: `Työpajan tehtävät` → `tyopajan-tehtavat`, `Ǩeâll` → `keall`, `До начала` →
/// `до-начала`.
///
/// Letters of Latin lose their marks; those of other scripts stay, in lower case, as addresses may have them (RFC 3987).
/// Everything but letters and digits becomes one hyphen. A text without any gives `kohta`; one that would look like
/// another id of the page gets it in front.
///
/// - Parameter reserved: What ids begin with that others make on the page, beside those of every page.
func slug(_ text: String, reserved: [String] = []) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var isGap = false
    for scalar in text.unicodeScalars {
        let letter = latinLetter(scalar)
        let letters = letter == nil && scalar.value >= 0x180 ? otherLetters(scalar) : nil
        guard letter != nil || letters != nil else {
            isGap = isGap || !belongsToLetter(scalar)
            continue
        }
        if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        isGap = false
        if let letter { slug.append(letter) }
        if let letters { slug += letters.utf8 }
    }
    if slug.isEmpty { return "kohta" }
    let anchor = String(decoding: slug, as: UTF8.self)
    return isReserved(anchor, reserved) ? "kohta-" + anchor : anchor
}

/// Whether an anchor begins as ids do that are not those of headings.
func isReserved(_ anchor: String, _ reserved: [String]) -> Bool {
    reservedPrefixes.contains(where: anchor.hasPrefix) || reserved.contains(where: anchor.hasPrefix)
}

/// What other ids of a page begin with: cmark's of footnotes, those of quotes, those of the theme's templates.
private let reservedPrefixes = ["fn-", "fnref-", quoteAnchorPrefix, "sivun-"]

/// a–z or 0–9 for a letter with or without an accent, up to U+017F; nil for anything else.
private func latinLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
    case 0x41...0x5A: UInt8(scalar.value) + 0x20
    case 0xC0...0x17F:
        latin[Int(scalar.value - 0xC0)] == UInt8(ascii: "-") ? nil : latin[Int(scalar.value - 0xC0)]
    default: nil
    }
}

/// What another letter or digit is in an anchor: of Latin, with those of Skolt Sámi, by its name in Unicode.
private func otherLetters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x180...0x2AF, 0x1E00...0x1EFF: latinBase(scalar) ?? lowercased(scalar)
    default: lowercased(scalar)
    }
}

/// A letter, digit or mark of any script.
private func lowercased(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: scalar.properties.lowercaseMapping
    case .nonspacingMark, .spacingMark: (0x300...0x36F).contains(scalar.value) ? nil : String(scalar)
    default: nil
    }
}

/// `LATIN SMALL LETTER EZH WITH CARON` → `z`.
private func latinBase(_ scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 3, words[0] == "LATIN", words[2] == "LETTER"
    else { return nil }
    return words[3].utf8.count == 1 ? words[3].lowercased() : ["EZH": "z", "ENG": "n", "ESH": "s", "SHARP": "ss"][words[3]]
}

/// A combining accent, the prime of Skolt Sámi, and what is not seen: no word ends at them.
private func belongsToLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x2B0...0x2FF, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
}

/// The base letter of U+00C0–U+017F, in order.
private let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo-ouuuuyts" + "aaaaaaaceeeeiiiidnooooo-ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
        + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
