/// The HTML that decoration writes, piece after piece in one buffer. Texts come in as plain UTF-8 and are escaped here;
/// `link` is the number of a slot.
///
/// A piece ends with a NUL, as cmark takes it; no piece holds one, since escaping replaces it.
struct Markup {
    private(set) var bytes: [UInt8] = [0]

    /// The offset at which a piece begins.
    struct Piece {
        let start: Int
        static let empty = Piece(start: 0)
    }

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// What `write` appends, as a piece.
    mutating func piece(_ write: (inout [UInt8]) -> Void) -> Piece {
        let start = bytes.count
        write(&bytes)
        bytes.append(0)
        return Piece(start: start)
    }

    mutating func piece(_ text: StaticString) -> Piece {
        piece { $0.append(text) }
    }

    mutating func linkStart(_ link: Int, title: ArraySlice<UInt8>, isExternal: Bool) -> Piece {
        piece { html in
            html.append("<a href=\"")
            Self.endSlot(link, title: title, in: &html)
            html.append(isExternal ? " class=\"external\" rel=\"external noopener noreferrer\">" : ">")
        }
    }

    mutating func image(_ link: Int, alternative: [UInt8], title: ArraySlice<UInt8>) -> Piece {
        piece { html in
            html.append("<img src=\"")
            SlotMark.append(link, to: &html)
            html.append("\" alt=\"")
            html.appendEscaped(alternative)
            html.append("\"")
            Self.appendTitle(title, to: &html)
            SlotMark.append(link, .pictureSize, to: &html)
            html.append(" />")
        }
    }

    mutating func headingStart(level: Int, anchor: String, hasLink: Bool) -> Piece {
        piece { html in
            if hasLink { html.append("<div class=\"heading\">") }
            html.append("<h")
            html.append(UInt8(ascii: "0") + UInt8(level))
            html.append(" id=\"")
            html.appendEscaped(anchor)
            html.append("\">")
        }
    }

    /// `linkLabel` names the link that copies the heading's address; nil when it has none. The link is beside the
    /// heading, whose name stays its text.
    mutating func headingEnd(level: Int, anchor: String, linkLabel: String?) -> Piece {
        piece { html in
            html.append("</h")
            html.append(UInt8(ascii: "0") + UInt8(level))
            html.append(">")
            guard let linkLabel else { return }
            html.append(" <a class=\"anchor\" href=\"")
            html.appendAddress("#" + anchor)
            html.append("\" aria-label=\"")
            html.appendEscaped(linkLabel)
            html.append("\">#</a></div>")
        }
    }

    /// The box that lets a wide table scroll, reachable by keyboard and named for screen readers (WCAG 2.1.1, 4.1.2).
    mutating func tableStart(label: String) -> Piece {
        piece { html in
            html.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
            html.appendEscaped(label)
            html.append("\">\n<table>")
        }
    }

    /// `alignment` is cmark's: `l`, `c`, `r` or 0. It becomes a class: `align` is obsolete in HTML, and a style attribute
    /// would break the Content-Security-Policy.
    mutating func cellStart(isHeader: Bool, alignment: UInt8) -> Piece {
        piece { html in
            html.append(isHeader ? "<th scope=\"col\"" : "<td")
            switch alignment {
            case UInt8(ascii: "l"): html.append(" class=\"left\">")
            case UInt8(ascii: "c"): html.append(" class=\"center\">")
            case UInt8(ascii: "r"): html.append(" class=\"right\">")
            default: html.append(">")
            }
        }
    }

    mutating func cellEnd(isHeader: Bool) -> Piece { piece(isHeader ? "</th>\n" : "</td>\n") }
}

extension Array {
    /// The same elements in no more room than they take, when there is much more.
    var trimmed: [Element] { capacity > count + count / 8 ? withUnsafeBufferPointer { Array($0) } : self }
}

// MARK: - Within a piece

extension Markup {
    /// Without a title: only a mouse would show it. The page lists the definitions after its text.
    static func appendTermStart(_ link: Int, to html: inout [UInt8]) {
        html.append("<a class=\"term\" href=\"")
        SlotMark.append(link, to: &html)
        html.append("\">")
    }

    /// Words within a link that a screen reader says and the page does not show; they are set apart by a space.
    static func appendUnseen(_ words: String, to html: inout [UInt8]) {
        html.append("<span class=\"unseen\"> (")
        html.appendEscaped(words)
        html.append(")</span>")
    }

    /// The link that follows quoted words to what rests on them.
    static func appendQuoteLink(_ link: Int, label: String, to html: inout [UInt8]) {
        html.append("<a class=\"quote-link\" href=\"")
        SlotMark.append(link, to: &html)
        html.append("\" aria-label=\"")
        html.appendEscaped(label)
        html.append("\">§</a>")
    }

    /// `id` nil: a further part of words that are marked already.
    static func appendMarkStart(id: String?, to html: inout [UInt8]) {
        html.append("<mark class=\"quote\"")
        if let id {
            html.append(" id=\"")
            html.appendEscaped(quoteAnchor(id))
            html.append("\"")
        }
        html.append(">")
    }

    private static func endSlot(_ link: Int, title: ArraySlice<UInt8>, in html: inout [UInt8]) {
        SlotMark.append(link, to: &html)
        html.append("\"")
        appendTitle(title, to: &html)
    }

    private static func appendTitle(_ title: ArraySlice<UInt8>, to html: inout [UInt8]) {
        guard !title.isEmpty else { return }
        html.append(" title=\"")
        html.appendEscaped(title)
        html.append("\"")
    }
}
