import Diagnostics
import Testing

@testable import Markdown

/// A parsed text with its slots filled with the links' destinations as they are.
struct Rendered {
    let document: Document
    let html: String
    let diagnostics: [Diagnostic]

    init(
        _ source: String, annotations: Annotations = .none, firstLine: Int = 1, excluding: Set<LinkDestination> = [],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        var diagnostics: [Diagnostic] = []
        let parser = MarkdownParser(annotations: annotations, recordSchemes: ["osapuoli", "sivu"], labels: .test)
        document = try #require(
            parser.parse(
                Array(source.utf8)[...], file: "a.md", firstLine: firstLine, excluding: excluding, into: &diagnostics),
            "refused: \(diagnostics)", sourceLocation: sourceLocation)
        var bytes: [UInt8] = []
        let links = document.links
        document.html.fill(into: &bytes) { links[$0].destination.address }
        html = String(decoding: bytes, as: UTF8.self)
        self.diagnostics = diagnostics
    }
}

extension MarkdownLabels {
    static let test = MarkdownLabels(
        returnToText: "Takaisin tekstiin", openTask: "Tekemättä", doneTask: "Tehty", headingLink: "Linkki kohtaan",
        externalSite: "ulkoinen sivusto")
}

/// The reason why a text is refused, or nil.
func refusal(of source: some Sequence<UInt8>, firstLine: Int = 1) -> Diagnostic? {
    var diagnostics: [Diagnostic] = []
    let document = MarkdownParser().parse(Array(source)[...], file: "a.md", firstLine: firstLine, into: &diagnostics)
    return document == nil ? diagnostics.first : nil
}

func refusal(of source: String, firstLine: Int = 1) -> Diagnostic? {
    refusal(of: source.utf8, firstLine: firstLine)
}

extension LinkDestination: ExpressibleByStringInterpolation {
    public init(stringLiteral address: String) { self.init(address) }
}
