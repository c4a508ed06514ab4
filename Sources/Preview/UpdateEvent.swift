import Build
import Diagnostics
import Files
import Formats

/// What the browser gets of a state, for the page that it shows.
struct UpdateEvent {
    private static let mostFaults = 20

    let json: [UInt8]

    init(_ state: PreviewState, version: String, path: String, token: String) {
        let words = PreviewWords(state.language)
        let report = DiagnosticReport(in: words.language)
        let source = state.site?.source(of: path)
        let warnings = state.diagnostics.filter { $0.severity == .warning && $0.location?.file == source?.file }
        let faults = report.entries(of: state.errors).prefix(Self.mostFaults)
        let cautions = source == nil ? [] : report.entries(of: warnings).prefix(Self.mostFaults)
        var json = JSON()
        json.object { json in
            json.field("version") { $0.add(version) }
            json.field("copies") { $0.add(state.copiesVersion) }
            json.field("token") { $0.add(token) }
            json.field("words") { $0.object(words.write) }
            json.field("place") { json in if let source { json.add(report.place(source)) } else { json.addNull() } }
            json.field("warnings") { json in
                json.list { json in for warning in cautions { json.add(warning) } }
            }
            json.field("warningCount") { $0.add(cautions.isEmpty ? 0 : warnings.count) }
            json.field("moreWarnings") { $0.add(cautions.isEmpty ? 0 : warnings.count - cautions.faultCount) }
            json.field("faults") { json in
                json.list { json in
                    if let failure = state.failure { json.add(ReportEntry(title: failure.text(in: words.language))) }
                    for error in faults { json.add(error) }
                }
            }
            json.field("more") { $0.add(state.errors.count - faults.faultCount) }
        }
        self.json = json.bytes
    }
}

extension Collection<ReportEntry> {
    /// How many faults they stand for.
    fileprivate var faultCount: Int { reduce(0) { $0 + $1.count } }
}

extension JSON {
    fileprivate mutating func add(_ fault: ReportEntry) {
        object { json in
            json.field("title") { $0.add(fault.title) }
            json.field("places") { $0.add(fault.places) }
            json.field("rows") { json in
                json.list { json in for row in fault.rows { json.add([row.label, row.text]) } }
            }
        }
    }
}

/// The words of the edit bar and of what lies over a page with faults. Faults have their own: `DiagnosticReport`.
struct PreviewWords {
    let language: Language
    private let words: [(name: String, text: String)]

    /// - Parameter site: The site's language: Finnish, or English for all others.
    init(_ site: String) {
        language = site == "fi" || site.hasPrefix("fi-") ? .fi : .en
        words =
            switch language {
            case .fi:
                [
                    ("bar", "Esikatselu"), ("open", "Avaa muokattavaksi"), ("opened", "Avattiin"),
                    ("notOpened", "Avaaminen ei onnistunut"), ("many", "Sivu on koottu monesta tiedostosta"),
                    ("warning", "varoitus"), ("warnings", "varoitusta"), ("faults", "Korjaa tämä, niin sivu päivittyy"),
                    ("kept", "Alla sivu näkyy sellaisena kuin se oli ennen virhettä."), ("more", "muuta virhettä"),
                    ("moreWarnings", "muuta varoitusta"),
                    ("stopped", "Esikatselu on pysähtynyt. Käynnistä se uudelleen: luukku serve"),
                ]
            case .en:
                [
                    ("bar", "Preview"), ("open", "Open for editing"), ("opened", "Opened"),
                    ("notOpened", "Could not be opened"), ("many", "This page is made of many files"),
                    ("warning", "warning"), ("warnings", "warnings"), ("faults", "Fix this, and the page follows"),
                    ("kept", "Below is the last page without faults."), ("more", "more errors"),
                    ("moreWarnings", "more warnings"),
                    ("stopped", "The preview has stopped: start luukku serve again"),
                ]
            }
    }

    func write(_ json: inout JSON) {
        for word in words { json.field(word.name) { $0.add(word.text) } }
    }
}
