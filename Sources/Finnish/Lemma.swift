/// A dictionary word with the smaller words in it.
package struct Lemma: Sendable {
    /// How much a word within another says about it.
    package enum Weight: Sendable {
        /// A part of a compound, or neighbouring parts together: `päivähinta` in `opiskelijapäivähinta`.
        case part
        /// What a word is derived from: `vakuuttaa` of `vakuutus`.
        case root
    }

    package struct Part: Sendable {
        package let text: String
        package let weight: Weight
    }

    /// In lower case, as its parts.
    package let text: String
    /// Each once, and none is the lemma itself.
    package let parts: [Part]

    package init(_ text: String, parts: [Part] = []) {
        self.text = text
        var kept: [Part] = []
        for part in parts where part.text.utf8.count > 1 && !part.text.isSame(as: text) {
            if !kept.contains(where: { $0.text.isSame(as: part.text) }) { kept.append(part) }
        }
        self.parts = kept
    }
}

extension String {
    /// Equal byte by byte: faster than `==`, which asks Unicode.
    func isSame(as other: String) -> Bool { utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8) }
}

// MARK: - From Voikko's analysis

extension Lemma {
    init(_ analysis: Voikko.Analysis) {
        // `käyttöön=otto`: where Voikko's dictionary joins two words.
        let base = lowercased(analysis.base.utf8).filter { $0 != UInt8(ascii: "=") }
        let starts = Self.partStarts(analysis.structure, in: base)
        func text(_ range: Range<Int>) -> String {
            let hyphen = UInt8(ascii: "-")
            let word = base[range].drop { $0 == hyphen }
            let end = word.lastIndex { $0 != hyphen }.map { $0 + 1 } ?? word.startIndex
            return String(decoding: word[..<end], as: UTF8.self)
        }
        let stems = Self.stems(analysis.stems, starts: starts)
        var parts: [Part] = []
        for (number, start) in starts.enumerated() {
            if starts.count > 1 {
                let isLast = number == starts.count - 1
                parts.append(Part(text: isLast ? text(start..<base.count) : stems[number].text, weight: .part))
                // Its neighbours with it: what the compound ends with from here, and what it begins with up to here.
                if number > 0, !isLast { parts.append(Part(text: text(start..<base.count), weight: .part)) }
                if number > 1 { parts.append(Part(text: text(0..<start), weight: .part)) }
            }
            if let root = stems[number].root { parts.append(Part(text: root, weight: .root)) }
        }
        self.init(text(0..<base.count), parts: parts)
    }

    /// Where in `base` each part of a compound begins: `=ppppp=pppppp` has a letter for each character of the form.
    private static func partStarts(_ structure: String, in base: [UInt8]) -> [Int] {
        var starts: [Int] = []
        var index = 0
        for mark in structure.utf8 where index < base.count {
            if mark == UInt8(ascii: "=") {
                starts.append(index)
            } else {
                repeat { index += 1 } while index < base.count && base[index] & 0xC0 == 0x80
            }
        }
        return starts.isEmpty ? [0] : starts
    }

    /// The dictionary form of each part, and of a derived one what it is derived from.
    private static func stems(_ text: String, starts: [Int]) -> [(text: String, root: String?)] {
        var parts = starts.map { _ in (text: [UInt8](), root: [UInt8]?.none) }
        var part = 0
        var position = 0
        /// The surface and the dictionary form of the first stem of the part.
        var first: (surface: [UInt8], base: [UInt8])?
        for stem in elements(of: text) {
            if part + 1 < starts.count, position >= starts[part + 1] {
                part += 1
                first = nil
            }
            position += stem.surface.count
            if stem.surface == [UInt8(ascii: "-")] { continue }
            if let begun = first {
                if parts[part].root == nil { parts[part] = (begun.surface, begun.base) }
                parts[part].text += stem.base
            } else {
                first = stem
                parts[part].text = stem.base
            }
        }
        return parts.map { (String(decoding: $0.text, as: UTF8.self), $0.root.map { String(decoding: $0, as: UTF8.self) }) }
    }

    /// `+opiskeli(opiskella)+ja(+ja)+hinta(hinta)`: each piece as it is in the word, and its dictionary form.
    private static func elements(of text: String) -> [(surface: [UInt8], base: [UInt8])] {
        var elements: [(surface: [UInt8], base: [UInt8])] = []
        var (surface, base): ([UInt8], [UInt8]?) = ([], nil)
        var isInBrackets = false
        func end() {
            if !surface.isEmpty || base != nil { elements.append((surface, base ?? surface)) }
            (surface, base) = ([], nil)
        }
        for byte in lowercased(text.utf8) {
            switch byte {
            case UInt8(ascii: "("): (isInBrackets, base) = (true, [])
            case UInt8(ascii: ")"): isInBrackets = false
            case UInt8(ascii: "+") where isInBrackets, UInt8(ascii: "="): continue
            case UInt8(ascii: "+"): end()
            default:
                if isInBrackets { base?.append(byte) } else { surface.append(byte) }
            }
        }
        end()
        return elements
    }
}
