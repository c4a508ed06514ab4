/// The HTML that decoration writes. Texts come in as plain UTF-8 and are escaped here; `link` is the number of a slot.
enum Markup {
    static func linkStart(_ link: Int, title: ArraySlice<UInt8>, isExternal: Bool) -> [UInt8] {
        var html = slot("<a href=\"", link)
        appendTitle(title, to: &html)
        html += (isExternal ? " class=\"external\" rel=\"external noopener noreferrer\">" : ">").utf8
        return html
    }

    static func image(_ link: Int, alternative: [UInt8], title: ArraySlice<UInt8>) -> [UInt8] {
        var html = slot("<img src=\"", link)
        html += " alt=\"".utf8
        html.appendEscaped(alternative)
        html += "\"".utf8
        appendTitle(title, to: &html)
        html += " />".utf8
        return html
    }

    /// `end` is what `termStartEnd` made of the term's title, once for all texts.
    static func termStart(_ link: Int, end: [UInt8]) -> [UInt8] {
        slot("<a class=\"term\" href=\"", link) + end
    }

    static func termStartEnd(title: String) -> [UInt8] {
        var html: [UInt8] = []
        appendTitle(ArraySlice(title.utf8), to: &html)
        html += ">".utf8
        return html
    }

    /// The link that follows quoted words to what rests on them.
    static func quoteLink(_ link: Int, label: String) -> [UInt8] {
        var html = slot("<a class=\"quote-link\" href=\"", link)
        html += " aria-label=\"".utf8
        html.appendEscaped(label.utf8)
        html += "\">§</a>".utf8
        return html
    }

    /// `id` nil: a further part of words that are marked already.
    static func markStart(id: String?) -> [UInt8] {
        guard let id else { return Array("<mark class=\"quote\">".utf8) }
        var html = Array("<mark class=\"quote\" id=\"".utf8)
        html.appendEscaped(quoteAnchor(id).utf8)
        html += "\">".utf8
        return html
    }

    static func headingStart(level: Int, anchor: String) -> [UInt8] {
        var html = Array("<h\(level) id=\"".utf8)
        html.appendEscaped(anchor.utf8)
        html += "\">".utf8
        return html
    }

    /// The box that lets a wide table scroll, reachable by keyboard and named for screen readers (WCAG 2.1.1, 4.1.2).
    static func tableStart(label: String) -> [UInt8] {
        var html = Array("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8)
        html.appendEscaped(label.utf8)
        html += "\">\n<table>".utf8
        return html
    }

    /// `alignment` is cmark's: `l`, `c`, `r` or 0.
    static func cellStart(isHeader: Bool, alignment: UInt8) -> [UInt8] {
        let column =
            switch alignment {
            case UInt8(ascii: "l"): 1
            case UInt8(ascii: "c"): 2
            case UInt8(ascii: "r"): 3
            default: 0
            }
        return (isHeader ? headerStarts : cellStarts)[column]
    }

    static func cellEnd(isHeader: Bool) -> [UInt8] { isHeader ? headerEnd : cellEnd }

    /// Gives the links that lead back from footnotes a name in the page's language: cmark writes it in English.
    static func nameReturnLinks(in html: [UInt8], _ labels: MarkdownLabels) -> [UInt8] {
        // Footnotes are the last thing that cmark writes: what stands above them is not searched.
        let section = Array("<section class=\"footnotes\"".utf8)
        let start = html.lastIndex(of: section) ?? html.startIndex
        let notes = Array(html[start...])
        return html[..<start]
            + notes.substituting(Array("aria-label=\"Back to content\"".utf8), with: label(labels.returnToText))
    }

    /// Gives the boxes of a task list a name: cmark writes them without one (WCAG 4.1.2).
    static func nameTaskBoxes(in html: [UInt8], _ labels: MarkdownLabels) -> [UInt8] {
        let box = "<input type=\"checkbox\" "
        return [("disabled=\"\"", labels.openTask), ("checked=\"\" disabled=\"\"", labels.doneTask)]
            .reduce(html) { html, kind in
                html.substituting(
                    Array((box + kind.0).utf8), with: Array((box + kind.0 + " ").utf8) + label(kind.1))
            }
    }

    private static func label(_ text: String) -> [UInt8] {
        var attribute = Array("aria-label=\"".utf8)
        attribute.appendEscaped(text.utf8)
        attribute.append(UInt8(ascii: "\""))
        return attribute
    }

    // A table has many cells: their tags are made once.
    // Alignment is a class: `align` is obsolete in HTML, and a style attribute would break the Content-Security-Policy.
    private static let aligned = ["", "left", "center", "right"].map { $0.isEmpty ? "" : " class=\"\($0)\"" }
    private static let headerStarts = aligned.map { Array("<th scope=\"col\"\($0)>".utf8) }
    private static let cellStarts = aligned.map { Array("<td\($0)>".utf8) }
    private static let headerEnd = Array("</th>\n".utf8)
    private static let cellEnd = Array("</td>\n".utf8)

    private static func slot(_ start: String, _ link: Int) -> [UInt8] {
        var html = Array(start.utf8)
        SlotMark.append(link, to: &html)
        html += "\"".utf8
        return html
    }

    private static func appendTitle(_ title: ArraySlice<UInt8>, to html: inout [UInt8]) {
        guard !title.isEmpty else { return }
        html += " title=\"".utf8
        html.appendEscaped(title)
        html += "\"".utf8
    }
}
