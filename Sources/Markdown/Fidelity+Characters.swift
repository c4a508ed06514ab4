/// Characters that Word and others put into texts: `luukku tidy` writes what is meant, and no message tells of them.
extension Fidelity {
    /// Corrects the texts of a block.
    mutating func correctCharacters() {
        if correctedCharacters.contains(.quotationMark) { correctQuotationMarks() }
        if correctedCharacters.contains(.invisible) {
            // The text of a link may be the label of a definition.
            for text in texts where !text.isInLink || !hasDefinitions { removeInvisible(text.range) }
        }
        texts.removeAll(keepingCapacity: true)
    }

    private mutating func removeInvisible(_ range: Range<Int>) {
        var place = range.lowerBound
        while let found = source[place..<range.upperBound].firstIndex(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) {
            place = scalarRange(at: found).upperBound
            guard Self.invisible.contains(where: { source[found..<place].elementsEqual($0.utf8) }), !joinsLetters(found) else {
                continue
            }
            characterCorrections.append(TextCorrection(kind: .invisible, edits: [SourceEdit(found..<place, "")]))
        }
    }

    /// U+200C between letters of Arabic, of India and others is how their words are written (Unicode Standard, 23.2).
    private func joinsLetters(_ place: Int) -> Bool {
        let before = scalar(before: place)
        return source[place...].starts(with: "\u{200C}".utf8) && before.value > 0x52F && before.properties.isAlphabetic
    }

    /// A soft hyphen, a space of no width, two that keep letters together or apart, a byte order mark. U+200D joins signs.
    private static let invisible = ["\u{AD}", "\u{200B}", "\u{200C}", "\u{2060}", "\u{FEFF}"]

    // MARK: - Quotation marks

    /// Where marks open and close by turns, each is `”`, as in Finnish and Swedish. Not in links, whose texts may be labels, nor
    /// where brackets may belong to marks.
    private mutating func correctQuotationMarks() {
        var edits: [SourceEdit] = []
        var isOpen = false
        for text in texts where !text.isInLink {
            for found in text.range
            where source[found] == UInt8(ascii: "\"") || source[found] == 0xE2 || source[found] == UInt8(ascii: "{") {
                guard source[found] != UInt8(ascii: "{"), !self.text(text.range).contains("](") else { return }
                let range = scalarRange(at: found)
                guard "\"“”„".contains(self.text(range)) else { continue }
                let (before, after) = (scalar(before: range.lowerBound), scalar(after: range.upperBound))
                guard before != "\\", isOpen ? !isGap(before) : isBeforeQuotation(before) && !isGap(after) else { return }
                isOpen.toggle()
                if self.text(range) != "”" { edits.append(SourceEdit(range, "”")) }
            }
        }
        if !isOpen, !edits.isEmpty { characterCorrections.append(TextCorrection(kind: .quotationMark, edits: edits)) }
    }

    private func isGap(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private func isBeforeQuotation(_ scalar: Unicode.Scalar) -> Bool {
        isGap(scalar) || "([–—-/*_|>".unicodeScalars.contains(scalar)
    }
}
