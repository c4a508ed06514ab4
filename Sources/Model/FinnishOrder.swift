/// A key that sorts as Finnish names are sorted: a…z å ä ö, v and w apart, ü at y, other accents after the bare letter.
///
/// SFS-EN 13710 / CLDR `fi` standard collation, for Latin letters. Byte order would put ä before å.
package func finnishSortKey(_ text: String) -> [UInt8] {
    var primary: [UInt8] = []
    var accents: [UInt8] = []
    func add(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "0"..."9", "a"..."z": primary.append(UInt8(scalar.value))
        case "å": primary.append(0x7B)
        case "ä", "æ": primary.append(0x7C)
        case "ö", "ø": primary.append(0x7D)
        case "ü": primary.append(UInt8(ascii: "y"))
        case "đ": primary.append(UInt8(ascii: "d"))
        case "ǥ": primary.append(UInt8(ascii: "g"))
        case "ŋ": primary.append(UInt8(ascii: "n"))
        case "ŧ": primary.append(UInt8(ascii: "t"))
        case "ʒ": primary.append(UInt8(ascii: "z"))
        // 1 and up: 0 ends the accents, and no accent comes before any.
        case "\u{300}"..."\u{36F}": accents.append(UInt8(scalar.value - 0x2FF))
        case _ where scalar.properties.isAlphabetic: primary.append(0x7E)
        default: primary.append(0x20)
        }
    }
    let lowercase = text.lowercased()
    if lowercase.unicodeScalars.contains(where: { ("\u{300}"..."\u{36F}").contains($0) }) {
        for character in lowercase { addParts(of: character, add) }
    } else {
        for scalar in lowercase.unicodeScalars { addParts(of: scalar, add) }
    }
    // The text itself last, so that the order is total.
    return primary + [0] + accents + [0] + Array(text.utf8)
}

extension Sequence {
    /// By keys in one piece and numbers of the elements: sorting moves no element, and most are many words long.
    package func sortedInFinnish(by text: (Element) -> String) -> [Element] {
        let elements = Array(self)
        var (keys, ends): ([UInt8], [Int]) = ([], [0])
        ends.reserveCapacity(elements.count + 1)
        for element in elements {
            keys += finnishSortKey(text(element))
            ends.append(keys.count)
        }
        let order = keys.withUnsafeBufferPointer { keys in
            elements.indices.sorted { a, b in
                keys[ends[a]..<ends[a + 1]].lexicographicallyPrecedes(keys[ends[b]..<ends[b + 1]])
            }
        }
        return order.map { elements[$0] }
    }
}

/// Letters of their own in Finnish, which are not taken apart.
private let ownLetters: [Character] = ["å", "ä", "ö", "æ", "ø", "ü", "đ", "ŋ", "ŧ"]

/// The parts of a letter with accents, written as one or as several scalars.
private func addParts(of character: Character, _ add: (Unicode.Scalar) -> Void) {
    let own = ownLetters.first { $0 == character }
    for scalar in (own ?? character).unicodeScalars { addParts(of: scalar, add) }
}

private func addParts(of scalar: Unicode.Scalar, _ add: (Unicode.Scalar) -> Void) {
    if !scalar.isASCII, let parts = decomposition[scalar] { parts.forEach(add) } else { add(scalar) }
}

/// Composed Latin letters of the languages of the north and its neighbours, with their parts (Unicode Character Database).
private let decomposition: [Unicode.Scalar: [Unicode.Scalar]] = {
    let letters: [(String, String, Unicode.Scalar)] = [
        ("aeiou", "àèìòù", "\u{300}"), ("aeiouycnsz", "áéíóúýćńśź", "\u{301}"), ("aeiou", "âêîôû", "\u{302}"),
        ("anoi", "ãñõĩ", "\u{303}"), ("ei", "ëï", "\u{308}"), ("csznredt", "čšžňřěďť", "\u{30C}"), ("c", "ç", "\u{327}"),
        ("aeiou", "āēīōū", "\u{304}"), ("gkʒ", "ǧǩǯ", "\u{30C}"),
    ]
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (bare, accented, mark) in letters {
        for (letter, composed) in zip(bare.unicodeScalars, accented.unicodeScalars) { table[composed] = [letter, mark] }
    }
    return table
}()
