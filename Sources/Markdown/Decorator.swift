import Diagnostics

/// One walk over an outline that plans the edits and collects what a `Document` tells besides its HTML.
struct Decorator {
    let outline: Outline
    let parser: MarkdownParser
    let file: String
    /// Line of the file where the outline's first line is.
    let firstLine: Int
    let headings: HeadingIndex

    var edits: [Edit] = []
    var links: [Link] = []
    var quotes: [QuotePlacement] = []
    var watched: [WatchedPhrase] = []
    var diagnostics: [Diagnostic] = []
    private(set) var sections: [TextSection]
    /// Text of the section that is open, to be the last one of `sections`.
    private var sectionText: [UInt8] = []
    /// For each term: no (further) mention of it is linked.
    var isTermDone: [Bool]
    /// For each quote: it has been marked.
    var isQuoteMarked: [Bool]
    /// Headings met so far, of `headings.entries`.
    private var headingCount = 0

    init(_ outline: Outline, parser: MarkdownParser, file: String, firstLine: Int, excluding: Set<String>) {
        self.outline = outline
        self.parser = parser
        self.file = file
        self.firstLine = firstLine
        headings = HeadingIndex(outline)
        sections = [TextSection(anchor: nil, title: "", line: firstLine, text: "")]
        isTermDone = parser.annotations.terms.map { excluding.contains($0.destination) }
        isQuoteMarked = Array(repeating: false, count: parser.annotations.quotes.count)
    }

    mutating func decorate() {
        for index in outline.nodes.indices {
            switch outline.nodes[index].kind {
            case .heading: decorateHeading(index)
            case .paragraph: decorateInlines(BlockText(outline, block: index), in: index)
            case .table: decorateTable(index)
            case .codeBlock: addToSection(outline.content(of: index), separator: "\n")
            case .htmlBlock: edits.append(Edit(node: index, change: .remove))
            default: break
            }
        }
        closeSection()
    }

    /// The heading that the place under hand stands under, or in.
    var currentHeading: HeadingIndex.Entry? {
        headingCount > 0 ? headings.entries[headingCount - 1] : nil
    }

    func fileLine(_ line: Int) -> Int { line + firstLine - 1 }

    mutating func addToSection(_ text: some Collection<UInt8>, separator: String) {
        if !sectionText.isEmpty { sectionText += separator.utf8 }
        sectionText += text
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
            links: links, sections: sections, quotes: quotes,
            anchors: Set(headings.entries.map(\.anchor) + quotes.map { quoteAnchor($0.id) }), watched: watched)
    }

    private mutating func decorateHeading(_ index: Int) {
        closeSection()
        let entry = headings.entries[headingCount]
        headingCount += 1
        let node = outline.nodes[index]
        sections.append(
            TextSection(anchor: entry.anchor, title: entry.title, line: fileLine(node.line), text: ""))
        let level = Self.level(of: node)
        edits.append(
            Edit(
                node: index,
                change: .line(
                    open: Markup.headingStart(level: level, anchor: entry.anchor), close: Array("</h\(level)>".utf8))))
        decorateInlines(entry.text, in: index)
    }

    /// The page's title is the h1: a first-level heading in the text is one of its parts.
    private static func level(of heading: Outline.Node) -> Int { max(heading.level, 2) }

    private mutating func closeSection() {
        sections[sections.count - 1].text = String(decoding: sectionText, as: UTF8.self)
        sectionText.removeAll(keepingCapacity: true)
    }
}
