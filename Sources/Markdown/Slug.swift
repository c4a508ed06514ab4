/// The anchor that a heading's text gives: `Työpajan tehtävät` → `tyopajan-tehtavat`.
///
/// Letters of Latin with accents lose them, everything but a–z and 0–9 becomes one hyphen. A text without any such
/// letter gives `kohta`; one that would look like the id of a footnote, a quote or a part of the page's frame gets it in
/// front.
func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    var isGap = false
    for scalar in text.unicodeScalars {
        guard let letter = asciiLetter(scalar) else {
            // A combining accent belongs to the letter before it.
            isGap = isGap || !(0x300...0x36F).contains(scalar.value)
            continue
        }
        if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        isGap = false
        slug.append(letter)
    }
    let anchor = String(decoding: slug, as: UTF8.self)
    if anchor.isEmpty { return "kohta" }
    return reservedPrefixes.contains(where: anchor.hasPrefix) ? "kohta-" + anchor : anchor
}

/// What other ids of a page begin with: cmark's of footnotes, those of quotes, those of the theme's templates.
private let reservedPrefixes = ["fn-", "fnref-", quoteAnchorPrefix, "sivun-"]

/// a–z or 0–9 for a letter with or without an accent; nil for anything else.
private func asciiLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
    case 0x41...0x5A: UInt8(scalar.value) + 0x20
    case 0xC0...0x17F:
        latin[Int(scalar.value - 0xC0)] == UInt8(ascii: "-") ? nil : latin[Int(scalar.value - 0xC0)]
    default: nil
    }
}

/// The base letter of U+00C0–U+017F, in order.
private let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo-ouuuuyts" + "aaaaaaaceeeeiiiidnooooo-ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
        + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
