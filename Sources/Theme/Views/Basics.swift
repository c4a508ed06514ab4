import Markdown
import Model
import Site
import Templates

// The small views that all others are made of.

/// A name that may lead somewhere.
struct LinkView: Sendable {
    var label: String
    /// From the site's root.
    var address: String?
    /// An address outside the site: https, mailto or tel.
    var external: String?
    var note: String?
    /// The language of label and note when it is not the site's (BCP 47; WCAG 2.2, 3.1.2).
    var language: String?
    var isSample = false
    var isCurrent = false

    init(
        _ label: String, _ target: Target? = nil, note: String? = nil, language: String? = nil, isSample: Bool = false
    ) {
        self.label = label
        address = target?.address
        self.note = note
        self.language = language
        self.isSample = isSample
    }

    /// A link out of the site; an address that is not safe to follow is shown as text.
    init(_ label: String, external: String?) {
        self.label = label
        self.external = external.flatMap { address in
            ["https://", "http://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) } ? address : nil
        }
    }

    static let schema = ViewSchema<LinkView>(
        "link",
        [
            .text("label") { $0.label }, .address("address") { $0.address }, .text("external") { $0.external },
            .flag("leavesSite") { $0.external?.lowercased().hasPrefix("http") == true },
            // What most are, asked first.
            .flag("isPlain") { $0.external == nil && TextPiece.isPlain($0.label) },
            .list("pieces", TextPiece.schema) { TextPiece.pieces(of: $0.label) },
            .text("note") { $0.note }, .text("language") { $0.language },
            .flag("isRightToLeft") { $0.language.map(isRightToLeft) ?? false }, .flag("isSample") { $0.isSample },
            .flag("isCurrent") { $0.isCurrent },
        ])
}

extension Field {
    /// A text of a record, which `link` shows with its line breaks and addresses.
    static func prose(_ name: String, _ get: @escaping @Sendable (Source) -> String?) -> Field {
        .record(name, LinkView.schema) { get($0).map { LinkView($0) } }
    }
}

/// A stretch of a text that has line breaks or addresses of the web in it: readers see the breaks, and can follow the addresses.
struct TextPiece: Sendable {
    let text: String
    /// Where the text leads to, when it is an address.
    var external: String?
    /// Whether it begins a line.
    var isLine = false

    static let schema = ViewSchema<TextPiece>(
        "piece", [.text("text") { $0.text }, .text("external") { $0.external }, .flag("isLine") { $0.isLine }])

    /// Whether a text certainly has nothing but words, as most have.
    static func isPlain(_ text: String) -> Bool { !mayHoldWebAddress(text) && !text.utf8.contains(UInt8(ascii: "\n")) }

    static func pieces(of text: String) -> [TextPiece] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
            var pieces: [TextPiece] = []
            var rest = line.startIndex
            for address in webAddresses(in: line) {
                pieces.append(TextPiece(text: String(line[rest..<address.lowerBound])))
                let found = String(line[address])
                pieces.append(TextPiece(text: found, external: found.contains("://") ? found : "http://" + found))
                rest = address.upperBound
            }
            pieces.append(TextPiece(text: String(line[rest...])))
            pieces[0].isLine = number > 0
            return pieces
        }
    }
}

/// One row of a list of facts.
struct FactView: Sendable {
    var term: String
    var values: [LinkView]

    /// nil when there is nothing to tell.
    init?(_ term: String, _ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(term, [LinkView(text)])
    }

    init?(_ term: String, _ values: [LinkView]) {
        guard !values.isEmpty else { return nil }
        self.term = term
        self.values = values
    }

    init?(_ term: String, _ value: LinkView?) {
        self.init(term, value.map { [$0] } ?? [])
    }

    static let schema = ViewSchema<FactView>(
        "fact", [.text("term") { $0.term }, .list("values", LinkView.schema) { $0.values }])
}

/// A table with a caption, a header row, and a header cell on each row.
struct TableView: Sendable {
    var caption: String
    var columns: [String]
    var rows: [Row]
    var note: String?

    struct Row: Sendable {
        /// The row's own address, when links lead to it.
        var anchor: String?
        var header: LinkView
        var cells: [[LinkView]]
        var isSample = false

        static let schema = ViewSchema<Row>(
            "row",
            [
                .text("anchor") { $0.anchor }, .record("header", LinkView.schema) { $0.header },
                .list("cells", CellView.schema) { row in row.cells.map { CellView(parts: $0) } },
                .flag("isSample") { $0.isSample },
            ])
    }

    struct CellView: Sendable {
        var parts: [LinkView]
        static let schema = ViewSchema<CellView>("cell", [.list("parts", LinkView.schema) { $0.parts }])
    }

    static let schema = ViewSchema<TableView>(
        "table",
        [
            .text("caption") { $0.caption },
            .list("columns", LinkView.schema) { $0.columns.map { LinkView($0) } },
            .list("rows", Row.schema) { $0.rows }, .prose("note") { $0.note },
        ])
}

/// A column of a table: its heading, and its cell in the row of a value.
struct Column<Value> {
    let heading: String
    let cell: (Value) -> [LinkView]
}

extension RenderContext {
    func column<Value>(_ heading: Word, _ cell: @escaping (Value) -> [LinkView]) -> Column<Value> {
        Column(heading: words[heading], cell: cell)
    }
}

extension TableView {
    /// A row for each value; the first column names it.
    init<Value>(
        _ caption: String, of values: some Sequence<Value>, _ columns: [Column<Value>],
        isSample: (Value) -> Bool = { _ in false }
    ) {
        self.caption = caption
        self.columns = columns.map(\.heading)
        rows = values.map { value in
            let name = columns[0].cell(value).first ?? LinkView("")
            return Row(header: name, cells: columns.dropFirst().map { $0.cell(value) }, isSample: isSample(value))
        }
    }

    /// The same of records: with the address that links lead to, where a record is a row, and the mark of sample data.
    init<Value: Record>(_ caption: String, records: [Value], _ columns: [Column<Value>]) {
        self.init(caption, of: records, columns) { $0.metadata.isSample }
        guard case .row = Value.place else { return }
        for (index, record) in records.enumerated() { rows[index].anchor = RecordKey(Value.self, record.id).anchor }
    }
}

/// The cell for an optional text.
func cell(_ text: String?) -> [LinkView] { text.map { [LinkView($0)] } ?? [] }

func cell(_ link: LinkView?) -> [LinkView] { link.map { [$0] } ?? [] }

/// An address of the web, a mailbox or a phone number as a link.
func web(_ address: String?) -> LinkView? { address.map { LinkView($0, external: $0) } }

func mail(_ address: String?) -> LinkView? { address.map { LinkView($0, external: "mailto:" + $0) } }

func call(_ phone: PhoneNumber?) -> LinkView? { phone.map { LinkView($0.text, external: $0.address) } }

/// A heading with links below it.
struct GroupView: Sendable {
    var title: String
    var anchor: String?
    var links: [LinkView]

    static let schema = ViewSchema<GroupView>(
        "group",
        [
            .text("title") { $0.title }, .text("anchor") { $0.anchor }, .list("links", LinkView.schema) { $0.links },
        ])
}

/// Whether a language (BCP 47) is written from right to left: by its script, else by the one that it is mostly written in.
func isRightToLeft(_ language: String) -> Bool {
    let parts = language.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 0x61 } }) {
        return ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"].contains(script)
    }
    return parts.first.map { rightToLeftLanguages.contains(String($0)) } ?? false
}

/// Arabic, Hebrew, Persian, Dari, Urdu, Pashto, Sorani, Yiddish, Dhivehi, Sindhi, Uyghur, Western Punjabi, Syriac, N’Ko and others
/// of the scripts above (CLDR, likely subtags).
private let rightToLeftLanguages: Set = [
    "ar", "he", "iw", "fa", "prs", "ur", "ps", "ckb", "yi", "ji", "dv", "sd", "ug", "pnb", "syr", "arc", "aii", "nqo", "ks",
    "azb",
    "lrc", "mzn", "arz", "apc", "ary", "bal", "skr",
]
