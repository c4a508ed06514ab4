/// What a rendered text says besides its own words, in one language: accessible names of what Markdown has no words for.
package struct MarkdownLabels: Hashable, Sendable {
    /// Of the link from a footnote back to the text.
    package var returnToText: String
    package var openTask: String
    package var doneTask: String
    /// Of the link from a heading to itself; the heading's text follows.
    package var headingLink: String
    /// Said after the text of a link that leaves the site.
    package var externalSite: String

    package init(
        returnToText: String, openTask: String, doneTask: String, headingLink: String, externalSite: String
    ) {
        self.returnToText = returnToText
        self.openTask = openTask
        self.doneTask = doneTask
        self.headingLink = headingLink
        self.externalSite = externalSite
    }

    package static let none = MarkdownLabels(returnToText: "", openTask: "", doneTask: "", headingLink: "", externalSite: "")
}

extension MarkdownLabels {
    /// Gives the links that lead back from footnotes a name in the page's language: cmark writes it in English.
    func nameReturnLinks(in html: inout [UInt8]) {
        // Footnotes are the last thing that cmark writes: what is above them is not searched.
        let section = Array("<section class=\"footnotes\"".utf8)
        guard let start = html.lastIndex(of: section) else { return }
        html.substitute(
            Array("aria-label=\"Back to content\"".utf8), with: Self.attribute(returnToText), from: start)
    }

    /// Gives the boxes of a task list a name: cmark writes them without one (WCAG 4.1.2).
    func nameTaskBoxes(in html: inout [UInt8]) {
        let box = "<input type=\"checkbox\" "
        for (state, name) in [("disabled=\"\"", openTask), ("checked=\"\" disabled=\"\"", doneTask)] {
            html.substitute(
                Array((box + state).utf8), with: Array((box + state + " ").utf8) + Self.attribute(name), from: 0)
        }
    }

    private static func attribute(_ name: String) -> [UInt8] {
        var attribute = Array("aria-label=\"".utf8)
        attribute.appendEscaped(name)
        attribute.append(UInt8(ascii: "\""))
        return attribute
    }
}
