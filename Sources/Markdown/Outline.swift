/// A flat copy of cmark's tree: nodes in document order, text in one buffer.
///
/// A node's descendants are the nodes between it and `end`, so every question about the tree is a loop, never a
/// recursion: 10,000 nested quotes cannot overflow a stack.
struct Outline {
    var nodes: [Node] = []
    /// Texts, addresses and titles of all nodes.
    var bytes: [UInt8] = []
    private(set) var hasFootnotes = false
    private(set) var hasTasks = false
    private(set) var hasRawHTML = false

    struct Node {
        var kind: NodeType
        /// Index of the node that contains this one; the document's own is 0.
        var parent: Int
        /// Line of the source, 1-based; 0 when cmark does not know it. Inline lines are estimates: see `InlineLines`.
        var line: Int
        /// Last line of a block.
        var lastLine: Int
        /// Index after the last descendant.
        var end = 0
        /// Heading level; 0 for other nodes.
        var level = 0
        /// In `bytes`: the text of a text, code, code block or raw HTML; the address of a link or image; the alignments of a
        /// table (`l`, `c`, `r` or 0 for each column).
        var content = 0..<0
        /// In `bytes`: the title of a link or image.
        var title = 0..<0
    }

    enum NodeType {
        case paragraph, heading, thematicBreak, codeBlock, indentedCode, htmlBlock, table, tableHeader, tableRow, tableCell
        case text, softBreak, lineBreak, code, strong, emphasis, struckOut, htmlInline, link, image, footnoteReference
        /// Raw HTML that is shown: a line break, what is no tag of HTML, and tags such as `<b>` that have a partner.
        case rawBreak, rawText, rawFormatting
        case orderedList, bulletList, item, taskItem, footnoteDefinition
        case quote
        /// Whatever else needs no decoration of ours.
        case other
    }

    /// The indexes of a node's descendants.
    func descendants(of node: Int) -> Range<Int> {
        node + 1..<nodes[node].end
    }

    /// The link around a node, if any.
    func link(around node: Int) -> Int? {
        var node = nodes[node].parent
        while node > 0, nodes[node].kind != .link { node = nodes[node].parent }
        return node > 0 ? node : nil
    }

    /// Whether a picture only decorates the page: `![](kuva.jpg){.koriste}`.
    func isDecorative(_ image: Int) -> Bool {
        let next = nodes[image].end
        return next < nodes.count && pictureAttributes(before: next) > 0
    }

    /// How many bytes of a text are the attributes of the picture right before it.
    func pictureAttributes(before text: Int) -> Int {
        guard nodes[text].kind == .text, content(of: text).first == UInt8(ascii: "{"), isAfterImage(text),
            let found = Attributes.beginning(content(of: text)), found.attributes == .decorative
        else { return 0 }
        return found.length
    }

    private func isAfterImage(_ node: Int) -> Bool {
        var earlier = node - 1
        while earlier > 0, nodes[earlier].end == node {
            if nodes[earlier].kind == .image { return true }
            earlier = nodes[earlier].parent
        }
        return false
    }

    func content(of node: Int) -> ArraySlice<UInt8> {
        bytes[nodes[node].content]
    }

    func title(of node: Int) -> ArraySlice<UInt8> {
        bytes[nodes[node].title]
    }
}

extension Outline {
    /// Corrects the two block lines that cmark gets wrong, both where a table begins in the middle of a paragraph:
    /// the paragraph has no line, and the header row has the paragraph's.
    mutating func mendTableLines() {
        for index in nodes.indices {
            let end = nodes[index].end
            switch nodes[index].kind {
            case .paragraph where nodes[index].line == 0 && end < nodes.count:
                nodes[index].line = nodes[end].line
            case .footnoteDefinition: hasFootnotes = true
            case .taskItem: hasTasks = true
            case .htmlInline: hasRawHTML = true
            case .tableHeader:
                // A table without rows ends with the line below its header.
                let table = nodes[nodes[index].parent]
                let line = end < table.end ? nodes[end].line - 2 : table.lastLine - 1
                guard line > nodes[index].line else { break }
                for inner in index..<end where nodes[inner].kind == .tableHeader || nodes[inner].kind == .tableCell {
                    nodes[inner].line = line
                }
            default: break
            }
        }
    }
}

extension Outline {
    /// The numbers of items by their place among all items of the text, in the order in which cmark writes them.
    func itemNumbers(_ numbers: [Int: Int]) -> [(item: Int, number: Int)] {
        guard !numbers.isEmpty else { return [] }
        let items = nodes.indices.filter { nodes[$0].kind == .item || nodes[$0].kind == .taskItem }
        return items.enumerated().compactMap { place, node in numbers[node].map { (place, $0) } }
    }
}

extension Outline {
    /// Finds the tags of formatting that have a partner among the nodes beside them, properly nested.
    mutating func pairFormatting() {
        var open: [(node: Int, name: String)] = []
        for index in nodes.indices where nodes[index].kind == .htmlInline {
            guard case .formatting(let name, let isEnd) = RawHTML(content(of: index)) else { continue }
            open.removeAll { nodes[$0.node].parent != nodes[index].parent }
            if !isEnd {
                open.append((index, name))
            } else if let start = open.lastIndex(where: { $0.name == name }) {
                nodes[open[start].node].kind = .rawFormatting
                nodes[index].kind = .rawFormatting
                open.removeSubrange(start...)
            }
        }
    }
}
