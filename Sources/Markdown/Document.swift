/// A rendered Markdown text: HTML with slots, and what other layers ask about it. Made once per file and shared.
package final class Document: Sendable {
    package let html: Fragment
    /// In document order.
    package let headings: [Heading]
    /// Slot number n of `html` takes the address of `links[n]`.
    package let links: [Link]
    private let plainText: PlainText
    /// Where each found quote is, in document order.
    package let quotes: [QuotePlacement]
    /// Every place that a link may name after `#`.
    package let anchors: Set<String>
    /// Where the watched phrases stand, in document order.
    package let watched: [WatchedPhrase]

    init(
        html: Fragment, headings: [Heading], links: [Link], plainText: PlainText, quotes: [QuotePlacement],
        anchors: Set<String>, watched: [WatchedPhrase]
    ) {
        self.html = html
        self.headings = headings
        self.links = links
        self.plainText = plainText
        self.quotes = quotes
        self.anchors = anchors
        self.watched = watched
    }

    /// Plain text by heading, for search; the first is what comes before any heading. Made when asked for.
    package var sections: [TextSection] { plainText.sections(under: headings) }
}

/// A heading with the anchor that leads to it.
package struct Heading: Hashable, Sendable {
    /// 2–6: the page's title is the only h1.
    package var level: Int
    package var text: String
    /// The `id` of the element, unique in the document.
    package var anchor: String
    /// Line of the file, 1-based.
    package var line: Int
}

/// An address in the text, of a link, an image, a term or a quote.
package struct Link: Hashable, Sendable {
    package let destination: LinkDestination
    /// In 32 bits, and 0 for none, since there are many.
    private let lineNumber: Int32
    package let isImage: Bool

    init(destination: LinkDestination, line: Int?, isImage: Bool) {
        self.destination = destination
        lineNumber = Int32(line ?? 0)
        self.isImage = isImage
    }

    /// Line of the file, 1-based; nil when it is not known.
    package var line: Int? { lineNumber == 0 ? nil : Int(lineNumber) }
}

/// The plain text under one heading.
package struct TextSection: Hashable, Sendable {
    /// Anchor of the heading; nil for what comes before any heading.
    package var anchor: String?
    package var title: String
    /// Line of the file where the section begins, 1-based.
    package var line: Int
    /// UTF-8. Blocks are separated by a line feed, table cells by a space.
    package var bytes: ArraySlice<UInt8>

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The anchor of a marked quote.
package func quoteAnchor(_ id: String) -> String { quoteAnchorPrefix + id }

let quoteAnchorPrefix = "lainaus-"

/// One occurrence of a quote in the text. Only the first one of each quote is marked in the HTML.
package struct QuotePlacement: Hashable, Sendable {
    package var id: String
    /// Anchor of the nearest heading above (or of the heading that holds the quote).
    package var anchor: String?
    /// Line of the file where the quote's block begins, 1-based.
    package var line: Int
}

/// One occurrence of a watched phrase.
package struct WatchedPhrase: Hashable, Sendable {
    /// Index in what `Annotations` was given.
    package var number: Int
    /// Line of the file where the phrase's block begins, 1-based.
    package var line: Int
}
