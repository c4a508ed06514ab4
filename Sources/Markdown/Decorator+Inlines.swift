import Diagnostics

extension Decorator {
    /// Everything within one paragraph, heading or table cell.
    mutating func decorateInlines(in block: Int, separator: UInt8 = UInt8(ascii: "\n")) {
        text.read(outline, block: block)
        if outline.nodes[block].kind != .heading { addToSection(text.bytes[...], separator: separator) }
        weaveIn(block)
        let isWoven = !weave.terms.isEmpty || !weave.quotes.isEmpty
        var lines: InlineLines?
        var run = 0
        let end = outline.nodes[block].end
        var index = block + 1
        while index < end {
            switch outline.nodes[index].kind {
            case .link:
                lines = lines ?? InlineLines(outline, block: block)
                decorateLink(index, line: lines?.line(of: index))
            case .image:
                lines = lines ?? InlineLines(outline, block: block)
                decorateImage(index, line: lines?.line(of: index))
                index = outline.nodes[index].end
                continue
            case .htmlInline: edit(index, .remove)
            case .rawFormatting: edit(index, .write(decoration.markup.piece { $0 += outline.content(of: index) }))
            case .rawBreak: edit(index, .write(decoration.markup.piece("<br />\n")))
            case .text, .code, .rawText:
                while run < text.runs.count, text.runs[run].node < index { run += 1 }
                guard run < text.runs.count, text.runs[run].node == index else {
                    // All of it was attributes.
                    if outline.pictureAttributes(before: index) > 0 { edit(index, .remove) }
                    break
                }
                let range = text.runs[run].range
                if isWoven && weave.touches(range) || outline.nodes[index].kind == .rawText
                    || range.count < outline.nodes[index].content.count
                {
                    decorateText(index, range)
                }
            default: break
            }
            index += 1
        }
    }

    private mutating func decorateLink(_ index: Int, line: Int?) {
        if unlinked.contains(index) {
            let close = decoration.markup.piece { weave.appendQuoteLinks(after: index, parser.annotations, to: &$0) }
            return edit(index, .inline(open: .empty, close: close))
        }
        judgeEmptiness(of: index, line: line)
        let target = LinkTarget(outline.content(of: index), recordSchemes: parser.recordSchemes)
        let number = addLink(to: index, isAllowed: target != .forbidden, line: line)
        let open = decoration.markup.linkStart(number, title: outline.title(of: index), isExternal: target == .web)
        let close = decoration.markup.piece { html in
            if target == .web { Markup.appendUnseen(parser.labels.externalSite, to: &html) }
            if target.isFile(outline.content(of: index)) { SlotMark.append(number, .note, to: &html) }
            html.append("</a>")
            weave.appendQuoteLinks(after: index, parser.annotations, to: &html)
        }
        edit(index, .inline(open: open, close: close))
    }

    /// `[Lomake]()` and `[Ohje](https://)` lead nowhere, and of `[ ](https://a.fi)` nothing is seen.
    private mutating func judgeEmptiness(of link: Int, line: Int?) {
        let address = outline.content(of: link)
        let hasWords = outline.descendants(of: link).contains { index in
            let node = outline.nodes[index]
            return node.kind == .image || outline.content(of: index).contains { !Letters.isSpace($0) }
        }
        let meant = LinkTarget.hasHost(address) ? nil : String(decoding: address, as: UTF8.self)
        guard address.isEmpty || address.elementsEqual("#".utf8) || !hasWords || meant != nil else { return }
        let place = SourceLocation(file: file, line: line.map(fileLine))
        var words = BlockText()
        words.read(outline, block: link)
        let value = "[\(String(decoding: words.bytes, as: UTF8.self))](\(String(decoding: address, as: UTF8.self)))"
        diagnostics.append(
            Diagnostic(.emptyLink, at: place, value: value, suggestion: meant.flatMap(LinkTarget.withHost)))
    }

    /// Images are the site's own: nothing is fetched from elsewhere.
    private mutating func decorateImage(_ index: Int, line: Int?) {
        let target = LinkTarget(outline.content(of: index), recordSchemes: [])
        let number = addLink(to: index, isAllowed: target == .site, line: line, isImage: true)
        var alternative = BlockText()
        alternative.read(outline, block: index)
        if alternative.bytes.allSatisfy(Letters.isSpace), !outline.isDecorative(index) {
            let place = SourceLocation(file: file, line: line.map(fileLine))
            let address = String(decoding: outline.content(of: index), as: UTF8.self)
            diagnostics.append(Diagnostic(.pictureWithoutText, at: place, value: address))
        }
        let html = decoration.markup.image(number, alternative: alternative.bytes, title: outline.title(of: index))
        edit(index, .write(html))
    }

    /// The link's number. A forbidden address is reported and leads nowhere.
    private mutating func addLink(to index: Int, isAllowed: Bool, line: Int?, isImage: Bool = false) -> Int {
        let address = String(decoding: outline.content(of: index), as: UTF8.self)
        let line = line.map(fileLine)
        if !isAllowed {
            let place = SourceLocation(file: file, line: line)
            let meant = isImage ? nil : LinkTarget.meant(by: address, recordSchemes: parser.recordSchemes)
            let rule: Rule = LinkTarget.isOwnMachine(address) ? .addressOfOwnMachine : .forbiddenScheme
            diagnostics.append(Diagnostic(rule, at: place, value: address, suggestion: meant))
        }
        links.append(Link(destination: isAllowed ? LinkDestination(address) : .nowhere, line: line, isImage: isImage))
        return links.count - 1
    }

    /// The node's part of the text with the tags that are woven into it.
    private mutating func decorateText(_ index: Int, _ range: Range<Int>) {
        let isCode = outline.nodes[index].kind == .code
        let html = decoration.markup.piece { html in
            if isCode { html.append("<code>") }
            weave.append(range, of: text.bytes, parser.annotations, to: &html)
            if isCode { html.append("</code>") }
        }
        edit(index, .write(html))
    }
}
