import Diagnostics

/// One walk over an outline that plans the edits and collects what a `Document` tells besides its HTML.
struct Decorator {
    let outline: Outline
    let parser: MarkdownParser
    let file: String
    /// Line of the file where the outline's first line is.
    let firstLine: Int
    let headings: HeadingIndex

    var decoration: Decoration
    var links: [Link] = []
    var quotes: [QuotePlacement] = []
    var watched: [WatchedPhrase] = []
    var diagnostics: [Diagnostic] = []
    /// The block under hand, and what is woven into it.
    var text: BlockText
    var weave = Weave()
    /// For each term, and for what no term means: no (further) mention of it is linked.
    var isTermDone: [Bool]
    /// Links that are none.
    var unlinked: Set<Int> = []
    /// By block, what is to be marked in it.
    var quoteMarks: [Int: [QuoteMark]] = [:]
    /// How many tables have each name so far.
    var tableCounts: [String: Int] = [:]
    /// Headings met so far, of `headings.entries`.
    private var headingCount = 0
    private var plainText: PlainText

    init(_ outline: Outline, parser: MarkdownParser, file: String, firstLine: Int, excluding: Set<LinkDestination>) {
        self.outline = outline
        self.parser = parser
        self.file = file
        self.firstLine = firstLine
        var text = BlockText()
        headings = HeadingIndex(outline, reserved: parser.reservedAnchors, text: &text)
        self.text = text
        decoration = Decoration(markup: Markup(capacity: outline.bytes.count + outline.nodes.count * 8))
        decoration.edits.reserveCapacity(outline.nodes.count / 3)
        plainText = PlainText(line: firstLine, capacity: outline.bytes.count)
        isTermDone = parser.annotations.terms.map { excluding.contains($0.destination) } + [true]
    }

    mutating func decorate() {
        findQuotes()
        for index in outline.nodes.indices {
            switch outline.nodes[index].kind {
            case .heading: decorateHeading(index)
            case .paragraph: decorateInlines(in: index)
            case .table: decorateTable(index)
            case .codeBlock, .indentedCode: addToSection(outline.content(of: index), separator: UInt8(ascii: "\n"))
            case .htmlBlock: decorateHTML(index)
            default: break
            }
        }
    }

    mutating func edit(_ node: Int, _ change: Edit.Change) {
        decoration.edits.append(Edit(node: node, change: change))
    }

    /// The heading that the place under hand is under, or in.
    var currentHeading: HeadingIndex.Entry? {
        headingCount > 0 ? headings.entries[headingCount - 1] : nil
    }

    func fileLine(_ line: Int) -> Int { line + firstLine - 1 }

    mutating func addToSection(_ text: ArraySlice<UInt8>, separator: UInt8) {
        plainText.add(text, separator: separator)
    }

    /// The document, once the edited tree is rendered.
    func document(html: Fragment) -> Document {
        Document(
            html: html,
            headings: headings.entries.map { entry in
                let node = outline.nodes[entry.node]
                return Heading(
                    level: Self.level(of: node), text: entry.title, anchor: entry.anchor, line: fileLine(node.line))
            },
            links: links.trimmed, plainText: plainText, quotes: quotes,
            anchors: headings.anchors.union(quotes.lazy.map { quoteAnchor($0.id) }), watched: watched)
    }

    private mutating func decorateHeading(_ index: Int) {
        let entry = headings.entries[headingCount]
        headingCount += 1
        let node = outline.nodes[index]
        if let taken = entry.taken {
            let place = SourceLocation(file: file, line: fileLine(node.line))
            diagnostics.append(Diagnostic(.anchorTaken, at: place, value: taken))
        }
        plainText.beginSection()
        let level = Self.level(of: node)
        let hasLink = level <= 3 && !entry.title.isEmpty
        let linkLabel = hasLink ? parser.labels.headingLink + ": " + entry.title : nil
        edit(
            index,
            .line(
                open: decoration.markup.headingStart(level: level, anchor: entry.anchor, hasLink: hasLink),
                close: decoration.markup.headingEnd(level: level, anchor: entry.anchor, linkLabel: linkLabel)))
        decorateInlines(in: index)
    }

    /// A block of raw HTML is shown as it is written, so that none of its words is lost.
    private mutating func decorateHTML(_ index: Int) {
        guard let text = RawHTML.text(ofBlock: outline.content(of: index)) else { return edit(index, .remove) }
        addToSection(text, separator: UInt8(ascii: "\n"))
        let paragraph = decoration.markup.piece { html in
            html.append("<p>")
            html.appendEscaped(text)
            html.append("</p>")
        }
        edit(index, .line(open: paragraph, close: .empty))
    }

    /// The page's title is the h1: a first-level heading in the text is one of its parts.
    private static func level(of heading: Outline.Node) -> Int { max(heading.level, 2) }
}
