import Content
import Diagnostics
import Foundation
import Model
import SeededRandom
import Testing

@testable import Editing

/// Values are written back into random files of every form, encoding and line end.
///
/// `LUUKKU_EDITS=10000` asks for as many (`make edit-campaign`).
struct RandomEditTests {
    private static let count = ProcessInfo.processInfo.environment["LUUKKU_EDITS"].flatMap(Int.init) ?? 1000

    private static let pieces = [
        "a", "ä", "Öljy", "e\u{301}", "\"", "\"\"", "''", "'", ";", ",", "\t", "=", "1.10", "-", "- ", "sep=", "0", "§", ": ",
        " #",
        "#", "&a", "*a", "!x", "|", ">", "%", "@", "`", "{", "}", "[", "]", "?", "? ", "---", "no", "~", "null", "\\", "€", "–",
        "x y", "\n", "\\n", "2026-11-23", "13.1.2026", "https://a.fi/?b#c", "\u{A0}", "kyllä", "a: b", "...", "\u{2028}", "\r",
    ]

    private static func value(_ dice: inout Dice, isLatin: Bool, allowsEmpty: Bool = true) -> String {
        if dice.chance(3) { return dice.pick(["osao-1", "2026-12-01", "Malli Kalanen", "kyllä", "Työpaja, Kemi", "5"]) }
        let pieces =
            isLatin ? pieces.filter { $0.unicodeScalars.allSatisfy { $0.value < 0x100 || $0 == "€" || $0 == "–" } } : pieces
        let text = (0..<dice.number(0...4)).map { _ in dice.pick(pieces) }.joined(separator: dice.pick(["", " "]))
        // A cell has no white space around it; the same is kept in all files.
        let kept = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        return kept.isEmpty && !allowsEmpty ? "x" : kept
    }

    // MARK: Files

    private struct Sample {
        let path: String
        let bytes: [UInt8]
        /// The encoding cannot hold every character.
        var isLatin = false
    }

    private static func sheet(_ dice: inout Dice) -> Sample {
        let encoding = dice.number(0...4)
        let isLatin = encoding == 2
        let delimiter = dice.pick([";", ",", "\t"])
        let ends = dice.chance(4) ? ["\n", "\r\n", "\r"] : [dice.pick(["\n", "\r\n", "\r"])]
        let width = dice.number(2...5)
        var lines = [(0..<width).map { "k\($0)" }.joined(separator: delimiter)]
        if dice.chance(6) { lines.insert("sep=" + delimiter, at: 0) }
        for _ in 0..<dice.number(1...6) {
            var cells = (0..<width).map { _ in
                let cell = value(&dice, isLatin: isLatin)
                let mustQuote = cell.contains { "\"\n\r\r\n".contains($0) || String($0) == delimiter }
                let written = mustQuote || dice.chance(4) ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
                return dice.chance(8) ? " " + written + "  " : written
            }
            if dice.chance(5) { cells.removeLast() }
            lines.append(cells.joined(separator: delimiter))
            if dice.chance(12) { lines.append("") }
        }
        var text = ""
        for (index, line) in lines.enumerated() {
            text += line
            if index < lines.count - 1 || dice.chance(2) { text += dice.pick(ends) }
        }
        let bytes: [UInt8] =
            switch encoding {
            case 0: Array(text.utf8)
            case 1: [0xEF, 0xBB, 0xBF] + text.utf8
            case 2: TextEncoding.windows1252.bytes(of: text) ?? Array(text.utf8)
            case 3: [0xFF, 0xFE] + (TextEncoding.utf16LittleEndian.bytes(of: text) ?? [])
            default: [0xFE, 0xFF] + (TextEncoding.utf16BigEndian.bytes(of: text) ?? [])
            }
        return Sample(path: "Content/tiedot/a.csv", bytes: bytes, isLatin: isLatin)
    }

    /// A scalar as YAML may write it, with a comment now and then.
    private static func scalar(_ dice: inout Dice, isFlow: Bool = false) -> String {
        let text = value(&dice, isLatin: false).filter { !"\n\r\r\n\u{2028}".contains($0) }
        let isPlain =
            !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-. ".contains($0) }
            && text.first?.isLetter == true
        let written: String =
            if isPlain, dice.chance(2) {
                text
            } else if dice.chance(2) {
                "'" + text.replacing("'", with: "''") + "'"
            } else {
                "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\u{A0}", with: "\\_") + "\""
            }
        return isFlow || !dice.chance(6) ? written : written + "  # huomautus: \"a\""
    }

    private static func mapping(_ dice: inout Dice, indentation: String, depth: Int) -> [String] {
        var lines: [String] = []
        for index in 0..<dice.number(1...5) {
            let key = dice.chance(8) ? "'k\(index)'" : "k\(index)"
            switch dice.number(0...11) {
            case 0 where depth > 0:
                lines.append(indentation + key + ":")
                lines += mapping(&dice, indentation: indentation + "  ", depth: depth - 1)
            case 1:
                lines.append(indentation + key + ":")
                for _ in 0..<dice.number(1...3) { lines.append(indentation + "  - " + scalar(&dice)) }
            case 2 where depth > 0:
                lines.append(indentation + key + ":")
                for _ in 0..<dice.number(1...3) { lines += item(&dice, indentation: indentation + "  ", depth: depth - 1) }
            case 3:
                lines.append(indentation + key + ": [" + scalar(&dice, isFlow: true) + ", " + scalar(&dice, isFlow: true) + "]")
            case 4: lines.append(indentation + key + ": {a: " + scalar(&dice, isFlow: true) + "}")
            case 5: lines.append(indentation + key + ":" + dice.pick(["", " ", "  # tyhjä"]))
            case 6: lines += [indentation + key + ": |", indentation + "  rivi", indentation + "  toinen"]
            case 7: lines += [indentation + key + ": alku", indentation + "  jatkuu"]
            case 8: lines += [indentation + key + ": \"alku", indentation + "  jatkuu\""]
            default: lines.append(indentation + key + ": " + scalar(&dice))
            }
            if dice.chance(6) { lines.append(dice.pick(["", "# huomautus", indentation + "# k: v"])) }
        }
        return lines
    }

    private static func item(_ dice: inout Dice, indentation: String, depth: Int) -> [String] {
        var lines = mapping(&dice, indentation: indentation + "  ", depth: depth)
        lines[0] = indentation + "- " + lines[0].dropFirst(indentation.count + 2)
        return lines
    }

    private static func yaml(_ dice: inout Dice) -> Sample {
        let isPage = dice.chance(2)
        let ends = dice.chance(4) ? ["\n", "\r\n"] : [dice.pick(["\n", "\r\n"])]
        let lines: [String] =
            isPage || dice.chance(3)
            ? mapping(&dice, indentation: "", depth: 2)
            : (0..<dice.number(1...4)).flatMap { _ in item(&dice, indentation: "", depth: 1) + (dice.chance(2) ? [""] : []) }
        var text = ""
        let all = isPage ? ["---"] + lines + ["---", "", "## Otsikko", "k0: ei kenttä", "---"] : lines
        for (index, line) in all.enumerated() {
            text += line
            // CR alone ends a line of YAML, though not one of front matter.
            if index < all.count - 1 || dice.chance(2) { text += dice.pick(!isPage && ends.count == 2 ? ends + ["\r"] : ends) }
        }
        let mark: [UInt8] = dice.chance(4) ? [0xEF, 0xBB, 0xBF] : []
        return Sample(path: isPage ? "Content/ohjeet/a.md" : "Content/tiedot/a.yaml", bytes: mark + text.utf8)
    }

    // MARK: The campaign

    @Test func onlyTheAskedValueChangesAndUndoingIsExact() throws {
        var dice = Dice(seed: 20_261_125)
        var (edits, refusals, unreadable, added) = (0, 0, 0, 0)
        while edits < Self.count {
            let sample = dice.chance(2) ? Self.sheet(&dice) : Self.yaml(&dice)
            guard let before = try? EditedFile(sample.bytes, path: sample.path) else {
                unreadable += 1
                continue
            }
            let places = before.values
            guard !places.isEmpty else { continue }
            for _ in 0..<3 {
                var place = dice.pick(places).place
                let isNew = dice.chance(6)
                if isNew {
                    place.steps = place.steps.dropLast()
                    place.steps.append(.key(sample.path.hasSuffix(".csv") ? "k1" : "uusi_avain"))
                    if case .item? = place.steps.dropLast().last, dice.chance(2) { continue }
                }
                let new = Self.value(&dice, isLatin: sample.isLatin, allowsEmpty: !isNew)
                var after = before
                do {
                    try after.set(place, to: new)
                } catch {
                    // Nothing is changed, and the reader is told where.
                    #expect(after.bytes == before.bytes && after.changes.isEmpty)
                    #expect(error.diagnostics.allSatisfy { $0.location?.line != nil })
                    refusals += 1
                    continue
                }
                guard let change = after.changes.first else { continue }
                edits += 1
                added += isNew ? 1 : 0
                let shown = "\(sample.path) \(place) \(new.debugDescription)\n\(text(before.bytes).debugDescription)"

                // Read by itself, without what Editing knows.
                let reread = try EditedFile(after.bytes, path: sample.path)
                var expected = facts(before)
                expected[place] = new.isEmpty ? nil : Array(new.utf8)
                #expect(facts(reread) == expected, "\(shown)")
                // All other bytes.
                let (low, high) = (change.range.lowerBound, change.range.upperBound)
                #expect(after.bytes[..<low] == before.bytes[..<low], "\(shown)")
                #expect(
                    after.bytes[(low + change.new.count)...].elementsEqual(before.bytes[high...]), "\(shown)")
                #expect(change.undone(in: after.bytes) == before.bytes, "\(shown)")
                #expect(reread.written.body.elementsEqual(before.written.body))
            }
        }
        print("edits \(edits) (new keys \(added)), refused \(refusals), unreadable files \(unreadable)")
        // Most of what is asked can be done.
        #expect(refusals < edits / 3)
    }

}
