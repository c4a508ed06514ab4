/// A change to cmark's tree before it renders, made by `Decorator` and carried out by `Cmark`.
struct Edit {
    /// Index in the `Outline`.
    var node: Int
    var change: Change

    enum Change {
        /// The node and its descendants are left out.
        case remove
        /// HTML in place of an inline node and its descendants.
        case write(Markup.Piece)
        /// HTML around what an inline node (or a table cell) contains, in place of cmark's own for it.
        case inline(open: Markup.Piece, close: Markup.Piece)
        /// The same for a block that contains inline nodes: the HTML is on the line of its content.
        case line(open: Markup.Piece, close: Markup.Piece)
        /// The same for a block that contains blocks: the HTML is on lines of its own.
        case block(open: Markup.Piece, close: Markup.Piece)
    }
}

/// What decoration wants of a tree: changes in document order, and the HTML that they write.
struct Decoration {
    var edits: [Edit] = []
    var markup: Markup
}
