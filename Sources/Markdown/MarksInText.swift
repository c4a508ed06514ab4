extension MarkdownParser {
    /// What a text that is shown as it is written says without the marks of Markdown and HTML in it; nil when it has none.
    ///
    /// - Parameter hasLines: Whether its lines are shown as lines: then marks of a list at their beginnings do no harm.
    package static func withoutMarks(_ text: String, hasLines: Bool) -> String? {
        guard mayHoldMark(text), !text.utf8.contains(UInt8(ascii: "\\")) else { return nil }
        var isMarked = false
        var isItem = false
        var lines = text.split(whereSeparator: \.isNewline).map(String.init)
        for index in lines.indices {
            guard let words = wordsBehindMark(lines[index], isItem: &isItem) else { continue }
            if isItem, hasLines { continue }
            isMarked = true
            lines[index] = isItem && index > 0 && !lines[index - 1].hasSuffix(":") ? ", " + words : words
        }
        // Behind a parenthesis nothing begins a block, and all else means what it does at the beginning of a line.
        let source = lines.map { "(" + $0 }.joined(separator: "\n")
        guard InputLimits.refusal(of: Array(source.utf8)[...], file: "", firstLine: 1) == nil else { return nil }
        var found: (text: String, isMarked: Bool)?
        _ = Cmark.html(of: Array(source.utf8)[...], options: .content) { outline in
            found = outline.wordsWithoutMarks(source)
            return Decoration(markup: Markup(capacity: 0))
        }
        guard let found, isMarked || found.isMarked else { return nil }
        let words = found.text.split(separator: "\n").map { $0.dropFirst() }
        return words.joined(separator: hasLines ? "\n" : " ").replacing(" , ", with: ", ")
    }

    /// Most texts hold none, and need not be parsed: a hyphen within a word is no mark.
    private static func mayHoldMark(_ text: String) -> Bool {
        var last = UInt8(ascii: "\n")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "&"),
                UInt8(ascii: "`"), UInt8(ascii: "~"):
                return true
            case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"):
                // At the beginning of a line, or U+2028 before it.
                if last <= 0x20 || last >= 0x80 { return true }
            default: break
            }
            last = byte
        }
        return false
    }

    /// `## Otsikko` and `- kohta`, before a letter: `- 5 °C` and `# huom!` are no marks.
    private static func wordsBehindMark(_ line: String, isItem: inout Bool) -> String? {
        let mark = line.prefix { $0 != " " }
        let words = line.dropFirst(mark.count + 1)
        guard words.first?.isLetter ?? false else { return nil }
        isItem = ["-", "*", "+"].contains(mark)
        return isItem || mark.count > 1 && mark.allSatisfy { $0 == "#" } ? String(words) : nil
    }
}

extension Outline {
    /// The words of inline nodes, an address behind the text that leads to it; and whether there was any mark.
    fileprivate func wordsWithoutMarks(_ source: String) -> (text: String, isMarked: Bool)? {
        var words: [UInt8] = []
        var isMarked = false
        /// The links that are open: where each ends, and its address.
        var links: [(end: Int, address: ArraySlice<UInt8>)] = []
        for index in nodes.indices {
            while let link = links.last, link.end <= index { words += " (".utf8 + links.removeLast().address + ")".utf8 }
            switch nodes[index].kind {
            case .text, .rawText: words += content(of: index)
            case .softBreak, .lineBreak: words.append(UInt8(ascii: "\n"))
            case .rawBreak:
                isMarked = true
                words.append(UInt8(ascii: " "))
            case .code:
                isMarked = true
                words += content(of: index)
            case .strong, .emphasis:
                // `kunta*kaupunki`, and a gap to be filled: `__.__.2026`.
                let isWithinWord = nodes[index].kind == .emphasis && words.last.map { Fidelity.isLetter($0) } ?? false
                let hasWords = descendants(of: index).contains { content(of: $0).contains { Fidelity.isLetter($0) } }
                guard !isWithinWord, hasWords else { return nil }
                isMarked = true
            case .struckOut, .rawFormatting, .htmlInline: isMarked = true
            case .link, .image:
                let address = content(of: index)
                let isBare =
                    nodes[index].end == index + 2 && address.suffix(content(of: index + 1).count) == content(of: index + 1)
                if isBare {
                    isMarked = isMarked || source.contains("<" + String(decoding: content(of: index + 1), as: UTF8.self) + ">")
                } else {
                    isMarked = true
                    links.append((nodes[index].end, address))
                }
            default: break
            }
        }
        while let link = links.popLast() { words += " (".utf8 + link.address + ")".utf8 }
        let text = String(decoding: words, as: UTF8.self)
        return (text, isMarked || hasEntity(source, shownAs: text))
    }

    /// `&auml;`: what stands between the signs is not among what is shown.
    private func hasEntity(_ source: String, shownAs text: String) -> Bool {
        source.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { part in
            guard let end = part.firstIndex(of: ";") else { return false }
            return !text.contains("&" + part[...end])
        }
    }
}
