import Diagnostics

extension Decorator {
    /// Everything within one paragraph, heading or table cell, whose text is `text`.
    mutating func decorateInlines(_ text: BlockText, in block: Int, separator: String = "\n") {
        let isHeading = outline.nodes[block].kind == .heading
        if !isHeading { addToSection(text.bytes, separator: separator) }
        let weave = weave(into: text, of: block)
        var lines: InlineLines?
        var run = 0
        var index = block + 1
        while index < outline.nodes[block].end {
            switch outline.nodes[index].kind {
            case .link:
                lines = lines ?? InlineLines(outline, block: block)
                decorateLink(index, line: lines?.line(of: index), after: weave.afterLinks[index] ?? [])
            case .image:
                lines = lines ?? InlineLines(outline, block: block)
                decorateImage(index, line: lines?.line(of: index))
            case .htmlInline: edits.append(Edit(node: index, change: .remove))
            case .text, .code:
                while run < text.runs.count, text.runs[run].node < index { run += 1 }
                guard run < text.runs.count, text.runs[run].node == index else { break }
                let range = text.runs[run].range
                if weave.touches(range) || range.count < outline.nodes[index].content.count {
                    decorateText(index, text.bytes, range, weave)
                }
            default: break
            }
            index = outline.nodes[index].kind == .image ? outline.nodes[index].end : index + 1
        }
    }

    private mutating func decorateLink(_ index: Int, line: Int?, after: [UInt8]) {
        let target = LinkTarget(outline.content(of: index), recordSchemes: parser.recordSchemes)
        let number = addLink(to: index, isAllowed: target != .forbidden, line: line)
        let start = Markup.linkStart(number, title: outline.title(of: index), isExternal: target == .web)
        edits.append(Edit(node: index, change: .inline(open: start, close: Array("</a>".utf8) + after)))
    }

    /// Images are the site's own: nothing is fetched from elsewhere.
    private mutating func decorateImage(_ index: Int, line: Int?) {
        let target = LinkTarget(outline.content(of: index), recordSchemes: [])
        let number = addLink(to: index, isAllowed: target == .site, line: line, isImage: true)
        let alternative = BlockText(outline, block: index).bytes
        let html = Markup.image(number, alternative: alternative, title: outline.title(of: index))
        edits.append(Edit(node: index, change: .write(html)))
    }

    /// The link's number. A forbidden address is reported and leads nowhere.
    private mutating func addLink(to index: Int, isAllowed: Bool, line: Int?, isImage: Bool = false) -> Int {
        let address = String(decoding: outline.content(of: index), as: UTF8.self)
        let line = line.map(fileLine)
        if !isAllowed {
            let place = SourceLocation(file: file, line: line)
            diagnostics.append(Diagnostic(.forbiddenScheme, at: place, value: address))
        }
        links.append(Link(destination: isAllowed ? address : "#", line: line, isImage: isImage))
        return links.count - 1
    }

    /// The node's part of the text with the tags that `weave` puts into it.
    private mutating func decorateText(_ index: Int, _ text: [UInt8], _ range: Range<Int>, _ weave: Weave) {
        let isCode = outline.nodes[index].kind == .code
        var html: [UInt8] = Array((isCode ? "<code>" : "").utf8)
        html += weave.html(of: range, in: text)
        if isCode { html += "</code>".utf8 }
        edits.append(Edit(node: index, change: .write(html)))
    }
}
