import CLibrary
import Diagnostics

extension Fidelity {
    /// Looks for the texts of a paragraph, a heading or a table's row in its lines.
    mutating func compareBlock(_ block: Int) {
        var node = outline.nodes[block]
        node.lastLine = lastLine(of: block)
        cover(node)
        place = contentStart(of: block)
        limit = line(node.lastLine).upperBound
        passDefinitions()
        let start = place
        isAligned = true
        isHeading = node.kind == .heading
        /// Where the links and images that are open end.
        var open: [Int] = []
        var isTangled = false
        for index in outline.descendants(of: block) {
            while let end = open.last, end <= index {
                open.removeLast()
                passLinkTail()
            }
            switch outline.nodes[index].kind {
            case .text:
                let isAddress = isAddress(index)
                pass(outline.nodes[index].content, isText: !isAddress, isInLink: !open.isEmpty)
                if isAddress { judgeAddress(index) } else { judgeMarkedText(index) }
            case .lineBreak:
                if place < limit, source[place] == UInt8(ascii: "\\") { _ = keepPath(around: place) }
            case .code, .rawText:
                pass(outline.nodes[index].content, isText: false, isInLink: false)
                if outline.nodes[index].kind == .code { judgeMarkedText(index) }
            case .htmlInline: passHTML(outline.nodes[index].content, isTag: true)
            case .rawBreak, .rawFormatting: passHTML(outline.nodes[index].content, isTag: false)
            case .link, .image: open.append(outline.nodes[index].end)
            case .footnoteReference: passLabel()
            case .strong, .emphasis: isTangled = isTangled || isWithinItsKind(index)
            default: break
            }
        }
        while open.popLast() != nil { passLinkTail() }
        judgeRest(of: node)
        judgeMarks()
        if !stars.isEmpty { judgeStars() }
        if !takenSigns.isEmpty { reportSigns() }
        if isTangled { untangle(start..<limit) }
        if !correctedCharacters.isEmpty { correctCharacters() }
        if node.kind == .paragraph || node.kind == .heading { judgeLines(start..<limit, of: node) }
    }

    /// Whether bold is within bold, or italics within italics.
    private func isWithinItsKind(_ node: Int) -> Bool {
        let kind = outline.nodes[node].kind
        var outer = outline.nodes[node].parent
        while outer > 0, outline.nodes[outer].kind != kind { outer = outline.nodes[outer].parent }
        return outer > 0
    }

    private func lastLine(of block: Int) -> Int {
        let node = outline.nodes[block]
        switch node.kind {
        case .tableHeader, .tableRow: return node.line
        case .heading where node.lastLine > node.line:
            // Cmark counts the line below the underline too.
            return (node.line + 1...node.lastLine).first { isUnderline($0) } ?? node.lastLine
        default: break
        }
        // A paragraph that a table cut short does not know where it ends.
        guard node.lastLine < node.line, node.end + 1 < outline.nodes.count else { return node.lastLine }
        return outline.nodes[node.end + 1].line - 1
    }

    private func isUnderline(_ number: Int) -> Bool {
        let line = line(number)
        guard let mark = source[line].first(where: { !Letters.isSpace($0) && $0 != UInt8(ascii: ">") }) else { return false }
        return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "="))
            && source[line].allSatisfy { $0 == mark || Letters.isSpace($0) || $0 == UInt8(ascii: ">") }
    }

    /// White space, and the marks of quotes that a line goes on with.
    func isBlank(_ place: Int) -> Bool { Self.isBlank(source[place]) }

    static func isBlank(_ byte: UInt8) -> Bool { Letters.isSpace(byte) || byte == UInt8(ascii: ">") }

    /// Moves behind the definitions at a block's beginning, which cmark takes out of it.
    private mutating func passDefinitions() {
        while true {
            while place < limit, isBlank(place) { place += 1 }
            guard place < limit, source[place] == UInt8(ascii: "["), let definition = definition(at: place) else { return }
            judge(definition)
            place = min(definition.range.upperBound, limit)
        }
    }

    /// Where the mark of a list's item is, or white space before it.
    func markStart(of item: Int) -> Int { contentStart(of: item) }

    /// Behind the marks of the list items and footnotes that begin on the block's first line.
    private func contentStart(of block: Int) -> Int {
        let number = outline.nodes[block].line
        let line = line(number)
        var containers: [Int] = []
        var node = outline.nodes[block].parent
        while node > 0, outline.nodes[node].line == number {
            containers.append(node)
            node = outline.nodes[node].parent
        }
        var place = line.lowerBound
        for container in containers.reversed() {
            place = passMark(outline.nodes[container].kind, at: place, before: line.upperBound)
        }
        return place
    }

    private func passMark(_ kind: Outline.NodeType, at start: Int, before end: Int) -> Int {
        var place = start
        func skip(while condition: (UInt8) -> Bool) { while place < end, condition(source[place]) { place += 1 } }
        switch kind {
        case .item, .taskItem:
            while place < end, isBlank(place) { place += 1 }
            skip(while: Letters.isDigit)
            place = min(place + 1, end)
            guard kind == .taskItem else { break }
            skip { $0 != UInt8(ascii: "]") }
            place = min(place + 1, end)
        case .footnoteDefinition:
            skip { $0 != UInt8(ascii: "]") }
            place = min(place + 2, end)
        default: break
        }
        return place
    }

    /// Whether a text is an address that became a link as it is.
    private func isAddress(_ text: Int) -> Bool {
        let parent = outline.nodes[text].parent
        guard outline.nodes[parent].kind == .link, outline.nodes[parent].end == text + 1 else { return false }
        return outline.content(of: parent).suffix(outline.nodes[text].content.count).elementsEqual(outline.content(of: text))
    }

    // MARK: - Texts

    /// Moves behind a text of the tree.
    private mutating func pass(_ range: Range<Int>, isText: Bool, isInLink: Bool) {
        guard isAligned, !range.isEmpty else { return }
        let first = outline.bytes[range.lowerBound]
        var start = place
        while start < limit, source[start] != first, !isLetter(start) { start += 1 }
        if start + range.count <= limit, let found = source.baseAddress, isSame(found + start, range) {
            place = start + range.count
            // `&` may be the beginning of its entity.
            place = entityEnd(at: place - 1) ?? place
            if isText { see(TextRun(range: start..<place, isInLink: isInLink)) }
            return
        }
        let leading = outline.bytes[range].prefix { !Self.isLetter($0) }.count
        if let first = passLetters(range), isText {
            see(TextRun(range: max(start, first - leading)..<place, isInLink: isInLink))
        }
    }

    private mutating func see(_ text: TextRun) {
        judgeMarks(text.range)
        noteStars(beside: text.range)
        if !text.isInLink { judgeOddAddresses(in: text.range) }
        if !correctedCharacters.isEmpty { texts.append(text) }
    }

    private func isSame(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
        outline.bytes.withUnsafeBufferPointer { text in
            text.baseAddress.map { memcmp(bytes, $0 + range.lowerBound, range.count) == 0 } ?? false
        }
    }

    /// Letter by letter, where escapes or entities stand between. Returns where the first letter was found.
    private mutating func passLetters(_ range: Range<Int>) -> Int? {
        var first: Int?
        var index = range.lowerBound
        while true {
            while index < range.upperBound, !Self.isLetter(outline.bytes[index]) { index += 1 }
            guard index < range.upperBound else { break }
            while place < limit, !isLetter(place), !isEntity(place) { place += 1 }
            guard place < limit else { return first }
            if source[place] == outline.bytes[index] {
                first = first ?? place
                place += 1
                index += 1
            } else if let end = entityEnd(at: place) {
                first = first ?? place
                if isLetterEntity(place..<end, shownAs: outline.bytes[index]) {
                    index = passScalar(at: index, before: range.upperBound)
                }
                place = end
            } else if let next = nextPlace(of: index..<range.upperBound) {
                report(.textNotShown, place..<next)
                place = next
            } else {
                isAligned = false
                misalignedBlocks += 1
                return first
            }
        }
        // The punctuation at its end.
        index = range.upperBound
        while index > range.lowerBound, !Self.isLetter(outline.bytes[index - 1]) { index -= 1 }
        while index < range.upperBound, place < limit {
            if source[place] == UInt8(ascii: "\\") { place += 1 }
            guard place < limit else { break }
            if let end = entityEnd(at: place) {
                place = end
            } else if source[place] == outline.bytes[index] {
                place += 1
            } else {
                break
            }
            index += 1
        }
        return first
    }

    private func passScalar(at index: Int, before end: Int) -> Int {
        var next = index + 1
        while next < end, Letters.isContinuation(outline.bytes[next]) { next += 1 }
        return next
    }

    /// Where the next letters of a text of the tree stand further on in the block.
    private func nextPlace(of range: Range<Int>) -> Int? {
        let word = outline.bytes[range].prefix { Self.isLetter($0) }
        guard word.count > 1 || word.count == range.count else { return nil }
        var start = place
        while start + word.count <= limit {
            if source[start..<start + word.count].elementsEqual(word) { return start }
            start += 1
        }
        return nil
    }

    private func isEntity(_ place: Int) -> Bool { source[place] == UInt8(ascii: "&") && entityEnd(at: place) != nil }

    /// The index after `&name;` or `&#number;` (CommonMark section 6.2).
    private func entityEnd(at start: Int) -> Int? {
        guard source[start] == UInt8(ascii: "&") else { return nil }
        var end = start + 1
        if end < limit, source[end] == UInt8(ascii: "#") { end += 1 }
        let name = end
        while end < limit, end - name < 32, source[end] < 0x80, isLetter(end) { end += 1 }
        return end > name && end < limit && source[end] == UInt8(ascii: ";") ? end + 1 : nil
    }

    /// Whether an entity stands for what `isLetter` takes for one; `byte` is the next such of the tree.
    private func isLetterEntity(_ range: Range<Int>, shownAs byte: UInt8) -> Bool {
        let name = text(range.dropFirst().dropLast())
        guard name.hasPrefix("#") else { return byte >= 0x80 && !["amp", "lt", "gt", "quot", "apos"].contains(name) }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? Int(digits.dropFirst(), radix: 16) : Int(digits)
        return code.map { $0 == 0 || $0 >= 0x80 || Self.isLetter(UInt8($0)) } ?? true
    }

    /// Moves behind raw HTML that is not shown.
    private mutating func passHTML(_ range: Range<Int>, isTag: Bool) {
        while place < limit, source[place] != UInt8(ascii: "<") { place += 1 }
        let start = place
        place = min(place + range.count, limit)
        if isTag, start < place, !source[start..<place].starts(with: RawHTML.commentStart) { report(.rawHTML, start..<place) }
    }

    /// Moves behind `[^label]`.
    private mutating func passLabel() {
        while place < limit, source[place] != UInt8(ascii: "]") { place += 1 }
        place = min(place + 1, limit)
    }

    /// Moves behind what follows a link's text: its address and title, or its label. A bare address has nothing.
    private mutating func passLinkTail() {
        // `<address>` ends so.
        if place < limit, source[place] == UInt8(ascii: ">") {
            place += 1
            return
        }
        var start = place
        while start < limit, isBlank(start) || isBetweenTextAndTail(source[start]) { start += 1 }
        guard start < limit, source[start] == UInt8(ascii: "]") else { return }
        start += 1
        place = start
        guard start < limit else { return }
        if source[start] == UInt8(ascii: "(") {
            place = destinationEnd(at: start + 1).flatMap { titleEnd(at: $0, closing: UInt8(ascii: ")")) } ?? start
        } else if source[start] == UInt8(ascii: "[") {
            passLabel()
        }
    }

    /// Marks that end what is marked within a link's text, or begin a link or picture without text.
    private func isBetweenTextAndTail(_ byte: UInt8) -> Bool {
        isMark(byte) && byte != UInt8(ascii: "]") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "!")
    }

    // MARK: - What is left

    private mutating func judgeRest(of node: Outline.Node) {
        while place < limit, !isLetter(place) { place = entityEnd(at: place) ?? place + 1 }
        guard isAligned, place < limit else { return }
        let first = place
        report(node.kind == .tableRow ? .tooManyTableCells : .textNotShown, first..<limit)
    }
}
