// Markdown: text in, HTML with open addresses out.
//
// 1. `InputLimits` refuses what would be ruinous to parse.
// 2. `Cmark` parses the text (one at a time) and copies its tree into an `Outline`.
// 3. `Decorator` walks the outline and plans edits: links as slots, headings with anchors, tables in boxes,
//    glossary terms and quotes woven in. On the way it notes headings, links, sections and quotes.
// 4. `Cmark` carries out the edits and renders; `SlotMark` takes the marks out of the bytes: a `Fragment`.
// 5. Later, when routes are known, `Fragment.fill` puts in the addresses.

package import Diagnostics

/// Markdown in, `Document` out: the only code of Luukku that knows how Markdown is written.
///
/// A value without state: share one between tasks, or make one per kind of document.
package struct MarkdownParser: Sendable {
    let annotations: Annotations
    /// Schemes that stand for records and pages, in lower case and without the colon: `osapuoli`, `sivu` …
    let recordSchemes: Set<String>
    package var labels: MarkdownLabels
    /// What ids begin with that others than the text make on its page.
    package var reservedAnchors: [String] = []

    package init(
        annotations: Annotations = .none, recordSchemes: Set<String> = [], labels: MarkdownLabels = .none
    ) {
        self.annotations = annotations
        self.recordSchemes = recordSchemes
        self.labels = labels
    }

    /// The document of `source`, whose first line is line `firstLine` of `file` (front matter is above it).
    ///
    /// `excluding` names term destinations that are not linked, e.g. the page's own. Nil when the text is refused
    /// before parsing; `diagnostics` then tells why.
    package func parse(
        _ source: ArraySlice<UInt8>, file: String, firstLine: Int = 1, excluding: Set<LinkDestination> = [],
        into diagnostics: inout [Diagnostic]
    ) -> Document? {
        parse(
            source, file: file, firstLine: firstLine, excluding: excluding, isLocked: true, into: &diagnostics)
    }

    /// `isLocked` is false only in the test that shows why parsing is under a lock.
    func parse(
        _ source: ArraySlice<UInt8>, file: String, firstLine: Int, excluding: Set<LinkDestination>, isLocked: Bool,
        repairs: [Fidelity.Repair]? = nil, into diagnostics: inout [Diagnostic]
    ) -> Document? {
        if let refusal = InputLimits.refusal(of: source, file: file, firstLine: firstLine) {
            diagnostics.append(refusal)
            return nil
        }
        var decorator: Decorator?
        var repaired: (source: [UInt8], repairs: [Fidelity.Repair])?
        var numbers: [(item: Int, number: Int)] = []
        var found: [Diagnostic] = []
        var unlinked: Set<Int> = []
        var html = Cmark.html(of: source, options: .content, isLocked: isLocked) { outline in
            source.withUnsafeBufferPointer { bytes in
                var fidelity = Fidelity(outline, source: bytes, repairs: repairs)
                fidelity.compare()
                if fidelity.hasRepairs { repaired = (fidelity.repaired(), fidelity.madeRepairs) }
                found = fidelity.diagnostics(file: file, firstLine: firstLine)
                unlinked = fidelity.unlinked
                numbers = outline.itemNumbers(fidelity.itemNumbers)
            }
            var planning = Decorator(outline, parser: self, file: file, firstLine: firstLine, excluding: excluding)
            planning.unlinked = unlinked
            guard repaired == nil else { return planning.decoration }
            planning.decorate()
            defer { decorator = planning }
            return planning.decoration
        }
        if let repaired {
            return parse(
                repaired.source[...], file: file, firstLine: firstLine, excluding: excluding, isLocked: isLocked,
                repairs: repaired.repairs,
                into: &diagnostics)
        }
        guard let decorator else { return nil }
        diagnostics += found + decorator.diagnostics
        if decorator.outline.hasFootnotes { labels.nameReturnLinks(in: &html) }
        if decorator.outline.hasTasks { labels.nameTaskBoxes(in: &html) }
        if !numbers.isEmpty { html.numberItems(numbers) }
        return decorator.document(html: SlotMark.fragment(of: html))
    }

    /// HTML exactly as cmark-gfm gives it, without decoration and without a screen: for the specification's examples.
    static func plainHTML(
        _ source: String, extensions: [String] = Cmark.extensions, options: Cmark.Options = .footnotes
    ) -> String {
        String(
            decoding: Cmark.html(of: Array(source.utf8)[...], extensions: extensions, options: options), as: UTF8.self)
    }
}
