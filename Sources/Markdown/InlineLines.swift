/// Lines of the links in a paragraph.
///
/// Cmark's own count misses hard breaks by backslash, line breaks in a link's title, the reference definitions above
/// a paragraph, and has no line for bare addresses. Counting breaks and cmark's steps together is right when it
/// arrives at the paragraph's last line; otherwise every link gets the paragraph's first line.
struct InlineLines {
    private let blockLine: Int
    private var lines: [Int: Int] = [:]

    init(_ outline: Outline, block: Int) {
        let paragraph = outline.nodes[block]
        blockLine = paragraph.line
        guard paragraph.kind == .paragraph, paragraph.lastLine > paragraph.line else { return }
        var line = paragraph.line
        var reported = paragraph.line
        /// Breaks since the last node whose line cmark reported.
        var breaks = 0
        /// Links and images that begin at the next text.
        var pending: [Int] = []
        for index in outline.descendants(of: block) {
            let node = outline.nodes[index]
            switch node.kind {
            case .link, .image:
                pending.append(index)
                continue
            case .text, .code, .htmlInline, .rawText, .rawBreak, .rawFormatting:
                guard node.line >= reported else { break }
                line += max(breaks, node.line - reported)
                reported = node.line
                breaks = 0
            default: break
            }
            for link in pending { lines[link] = line + breaks }
            pending.removeAll(keepingCapacity: true)
            if node.kind == .softBreak || node.kind == .lineBreak { breaks += 1 }
        }
        for link in pending { lines[link] = line + breaks }
        if line + breaks != paragraph.lastLine { lines = [:] }
    }

    /// Line of the source where the link or image is.
    func line(of node: Int) -> Int {
        lines[node] ?? blockLine
    }
}
