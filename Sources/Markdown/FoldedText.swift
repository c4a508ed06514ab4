/// Text as quotes are compared: what typing, typesetting or copying makes of the same words has the same bytes here.
///
/// - Letters are put together (NFC), soft hyphens and other characters of no width are gone.
/// - White space of any kind and length is a space.
/// - Quotation marks of any kind, accents that stand alone and signs of minutes are straight; hyphens, dashes and the minus are `-`.
/// - A `§` right after another character is left out: that is the page's own link after quoted words. The agreement's own
///   `§` comes after a space (`54 §`).
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    private struct Place {
        var start: Int32
        var end: Int32
    }

    /// For each byte where its character is in all that was added.
    private var places: [Place] = []
    /// How much was added.
    private(set) var length = 0
    private var last: Unicode.Scalar = " "

    /// Adds a block's text, one after the end of what was added before.
    mutating func add(_ text: some Collection<UInt8>) {
        if length > 0 { add(" ") }
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { add(scalar) }
    }

    /// Nothing that is quoted goes on over what comes here and is not among the words.
    mutating func addBarrier() { append("\0", from: length) }

    /// Where the characters of `range` are in all that was added.
    func source(of range: Range<Int>) -> Range<Int> {
        Int(places[range.lowerBound].start)..<Int(places[range.upperBound - 1].end)
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        let start = length
        length += UTF8.width(scalar)
        switch scalar.value {
        case 0x61...0x7A: append(scalar, from: start)
        case 0x09...0x0D, 0x20: appendSpace(from: start)
        case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: append("'", from: start)
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033: append("\"", from: start)
        case 0x2010...0x2015, 0x2212: append("-", from: start)
        case ..<0x80: append(scalar, from: start)
        case 0xA7 where last != " ": break
        case 0x300...0x34E: appendMark(scalar, from: start)
        case _ where scalar.properties.isWhitespace: appendSpace(from: start)
        case _ where scalar.properties.isDefaultIgnorableCodePoint: break
        default: append(scalar, from: start)
        }
    }

    private mutating func appendSpace(from start: Int) {
        if bytes.last != UInt8(ascii: " ") { append(" ", from: start) }
    }

    /// A mark is one letter with the letter before it, if there is such a letter.
    private mutating func appendMark(_ mark: Unicode.Scalar, from start: Int) {
        guard let letter = composed(last, with: mark), let first = places.last else { return append(mark, from: start) }
        let width = UTF8.width(last)
        bytes.removeLast(width)
        places.removeLast(width)
        append(letter, from: Int(first.start))
    }

    private mutating func append(_ scalar: Unicode.Scalar, from start: Int) {
        let place = Place(start: Int32(start), end: Int32(length))
        if scalar.isASCII {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            places.append(place)
        } else {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                bytes.append(byte)
                places.append(place)
            }
        }
        last = scalar
    }
}

// MARK: - Words

extension FoldedText {
    /// Whether `range` begins and ends between words. A hyphen belongs to its word, as does what stands within one or
    /// within a number: `TE:n`, `1,5`, `31.8.2027`.
    func isOfWholeWords(_ range: Range<Int>) -> Bool {
        !isWithinWord(range.lowerBound) && !isWithinWord(range.upperBound)
    }

    private func isWithinWord(_ place: Int) -> Bool {
        guard place > 0, place < bytes.count else { return false }
        return (isWord(place - 1) || isJoint(place - 1)) && (isWord(place) || isJoint(place))
    }

    /// Whether a mark holds together what is on both sides of it.
    private func isJoint(_ place: Int) -> Bool {
        guard place > 0, place + 1 < bytes.count else { return false }
        return switch bytes[place] {
        case UInt8(ascii: ":"), UInt8(ascii: "'"): isWord(place - 1) && isWord(place + 1)
        case UInt8(ascii: "."), UInt8(ascii: ","): isDigit(place - 1) && isDigit(place + 1)
        default: false
        }
    }

    private func isWord(_ place: Int) -> Bool {
        var first = place
        while first > 0, Letters.isContinuation(bytes[first]) { first -= 1 }
        return bytes[first] == UInt8(ascii: "-") || Letters.isWord(bytes[first])
    }

    private func isDigit(_ place: Int) -> Bool { Letters.isDigit(bytes[place]) }
}
