import CCmarkGFM
import CLibrary
import Synchronization

/// cmark-gfm: the only file that knows the library. No pointer leaves it; everything is freed before it returns.
enum Cmark {
    /// GitHub's extensions, by cmark's names.
    static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

    struct Options: OptionSet {
        let rawValue: Int32
        static let footnotes = Options(rawValue: CMARK_OPT_FOOTNOTES)
        /// What content is read with: one `~`, as in 2~3, strikes nothing through.
        static let content: Options = [.footnotes, Options(rawValue: CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)]
        /// Raw HTML and any address pass. For the examples of the specification, which are written so; never for content.
        static let unsafe = Options(rawValue: CMARK_OPT_UNSAFE)
    }

    /// Held while inlines are parsed: extensions switch bytes on and off in a process-wide table meanwhile, and two
    /// parsers at once give wrong pages without any error.
    private static let parsing = Mutex(())

    /// The extensions are registered once, under the same lock.
    private static let registration: Void = parsing.withLock { _ in cmark_gfm_core_extensions_ensure_registered() }

    /// HTML of `source` after the edits that `decorate` asks for. `isLocked` is false only in the test that shows
    /// why there is a lock.
    static func html(
        of source: ArraySlice<UInt8>, extensions: [String] = extensions, options: Options, isLocked: Bool = true,
        decorate: ((Outline) -> Decoration)? = nil
    ) -> [UInt8] {
        registration
        // A tree takes 20 to 30 times the memory of its text; another chunk is added when this is too little.
        return Arena.with(capacity: source.count * 32 + 4096) {
            var memory = cmark_mem(
                calloc: { Arena.allocate($0 * $1) }, realloc: { Arena.reallocate($0, $1) }, free: { _ in })
            return withUnsafeMutablePointer(to: &memory) { memory in
                html(
                    of: source, extensions: extensions, options: options, isLocked: isLocked, memory: memory,
                    decorate: decorate)
            }
        }
    }

    /// Nothing is freed here: all of it is the arena's.
    private static func html(
        of source: ArraySlice<UInt8>, extensions: [String], options: Options, isLocked: Bool,
        memory: UnsafeMutablePointer<cmark_mem>, decorate: ((Outline) -> Decoration)?
    ) -> [UInt8] {
        // Without this option lines are not counted over line breaks in code and raw HTML.
        guard let parser = cmark_parser_new_with_mem(options.rawValue | CMARK_OPT_SOURCEPOS, memory) else { return [] }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        source.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        var root: OpaquePointer?
        if isLocked {
            parsing.withLock { _ in root = cmark_parser_finish(parser) }
        } else {
            root = cmark_parser_finish(parser)
        }
        guard let root else { return [] }
        if let decorate {
            let (outline, nodes) = outline(of: root, size: source.count)
            let decoration = decorate(outline)
            decoration.markup.bytes.withUnsafeBytes { markup in
                guard let html = markup.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
                for edit in decoration.edits { carryOut(edit.change, on: nodes[edit.node], html, memory) }
            }
        }
        let list = cmark_parser_get_syntax_extensions(parser)
        guard let html = cmark_render_html_with_mem(root, options.rawValue, list, memory) else { return [] }
        return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
}

// MARK: - Reading the tree

extension Cmark {
    /// The tree as an `Outline`, and cmark's node for each index of it. A source of `size` bytes has about a node for
    /// every twelve.
    private static func outline(of root: OpaquePointer, size: Int) -> (Outline, [OpaquePointer]) {
        var outline = Outline()
        var nodes: [OpaquePointer] = []
        var open: [Int] = []
        outline.nodes.reserveCapacity(size / 12 + 16)
        outline.bytes.reserveCapacity(size)
        nodes.reserveCapacity(size / 12 + 16)
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if event == CMARK_EVENT_EXIT {
                outline.nodes[open.removeLast()].end = nodes.count
                continue
            }
            let type = cmark_node_get_type(node)
            var copy = Outline.Node(
                kind: kind(of: node, type), parent: open.last ?? 0, line: Int(cmark_node_get_start_line(node)),
                lastLine: Int(cmark_node_get_end_line(node)))
            copyContent(of: node, to: &copy, in: &outline.bytes)
            if copy.kind == .htmlInline { copy.kind = inlineKind(of: outline.bytes[copy.content]) }
            if isLeaf(type) { copy.end = nodes.count + 1 } else { open.append(nodes.count) }
            outline.nodes.append(copy)
            nodes.append(node)
        }
        outline.mendTableLines()
        if outline.hasRawHTML { outline.pairFormatting() }
        return (outline, nodes)
    }

    /// Whether cmark's iterator gives no exit event for this type (cmark-gfm.h, "Iterator").
    private static func isLeaf(_ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
            CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK:
            true
        default: false
        }
    }

    private static func kind(of node: OpaquePointer, _ type: cmark_node_type) -> Outline.NodeType {
        switch type {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_CODE_BLOCK: isFenced(node) ? .codeBlock : .indentedCode
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        // An item with a box to tick has the type of any item, and a name of its own.
        case CMARK_NODE_ITEM: isNamed(node, "tasklist") ? .taskItem : .item
        case CMARK_NODE_LIST: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_DOCUMENT: .other
        default: kindOfExtension(node)
        }
    }

    /// cmark writes all four answers.
    private static func isFenced(_ codeBlock: OpaquePointer) -> Bool {
        var (length, offset): (Int32, Int32) = (0, 0)
        var character: CChar = 0
        return cmark_node_get_fenced(codeBlock, &length, &offset, &character) != 0
    }

    /// Types of extensions are numbered when they are registered, in mutable globals; their names are constant.
    private static func kindOfExtension(_ node: OpaquePointer) -> Outline.NodeType {
        if isNamed(node, "table_cell") { return .tableCell }
        if isNamed(node, "table_row") { return .tableRow }
        if isNamed(node, "table_header") { return .tableHeader }
        if isNamed(node, "table") { return .table }
        return isNamed(node, "strikethrough") ? .struckOut : .other
    }

    private static func isNamed(_ node: OpaquePointer, _ name: String) -> Bool {
        cmark_node_get_type_string(node).map { strcmp($0, name) == 0 } ?? false
    }

    private static func inlineKind(of html: ArraySlice<UInt8>) -> Outline.NodeType {
        switch RawHTML(html) {
        case .lineBreak: .rawBreak
        case .text: .rawText
        case .comment, .tag, .formatting: .htmlInline
        }
    }

    private static func copyContent(of node: OpaquePointer, to copy: inout Outline.Node, in bytes: inout [UInt8]) {
        switch copy.kind {
        case .text, .code, .codeBlock, .indentedCode, .htmlBlock, .htmlInline:
            copy.content = append(cmark_node_get_literal(node), to: &bytes)
        case .heading: copy.level = Int(cmark_node_get_heading_level(node))
        case .link, .image:
            copy.content = append(cmark_node_get_url(node), to: &bytes)
            copy.title = append(cmark_node_get_title(node), to: &bytes)
        case .table:
            let columns = Int(cmark_gfm_extensions_get_table_columns(node))
            let alignments = UnsafeRawBufferPointer(
                start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
            copy.content = bytes.count..<bytes.count + columns
            bytes += alignments
        default: break
        }
    }

    private static func append(_ text: UnsafePointer<CChar>?, to bytes: inout [UInt8]) -> Range<Int> {
        let start = bytes.count
        if let text { bytes += UnsafeRawBufferPointer(start: text, count: strlen(text)) }
        return start..<bytes.count
    }
}

// MARK: - Changing the tree

extension Cmark {
    /// Takes the node out of the tree and puts in its place what the change says; `html` holds its pieces.
    private static func carryOut(
        _ change: Edit.Change, on node: OpaquePointer, _ html: UnsafePointer<CChar>, _ memory: UnsafeMutablePointer<cmark_mem>
    ) {
        func custom(_ type: cmark_node_type, _ open: Markup.Piece, _ close: Markup.Piece) -> OpaquePointer? {
            let node = cmark_node_new_with_mem(type, memory)
            if open.start > 0 { cmark_node_set_on_enter(node, html + open.start) }
            if close.start > 0 { cmark_node_set_on_exit(node, html + close.start) }
            return node
        }
        let outer: OpaquePointer?
        switch change {
        case .remove: outer = nil
        case .write(let piece): outer = custom(CMARK_NODE_CUSTOM_INLINE, piece, .empty)
        case .inline(let open, let close):
            outer = custom(CMARK_NODE_CUSTOM_INLINE, open, close)
            moveChildren(of: node, to: outer)
        case .line(let open, let close):
            let inner = custom(CMARK_NODE_CUSTOM_INLINE, open, close)
            moveChildren(of: node, to: inner)
            outer = custom(CMARK_NODE_CUSTOM_BLOCK, .empty, .empty)
            cmark_node_append_child(outer, inner)
        case .block(let open, let close):
            outer = custom(CMARK_NODE_CUSTOM_BLOCK, open, close)
            moveChildren(of: node, to: outer)
        }
        if let outer { cmark_node_insert_before(node, outer) }
        cmark_node_unlink(node)
    }

    private static func moveChildren(of node: OpaquePointer, to other: OpaquePointer?) {
        while let child = cmark_node_first_child(node), cmark_node_append_child(other, child) == 1 {}
    }
}
