import Build
import Diagnostics
import Foundation
import Model
import Testing

/// What a record says is shown somewhere: each text and day that a type can say is a word of its own, and each is in some page.
///
/// Types and fields are those that the records themselves declare, so that a new field is tried too.
struct ShownFieldTests {
    /// What is for the program alone, and why no reader has to see it.
    private static let notShown = [
        "analogia.kuten": "how a word bends, for search", "analogia.sana": "how a word bends, for search",
        "ohje.julkaistaan": "the day on which the page comes", "tapahtuma.julkaistaan": "the day on which the page comes",
        "teksti.julkaistaan": "the day on which the page comes",
        "osapuoli.taivutus.all": "a form that search finds the party by",
        "osapuoli.taivutus.gen": "a form that search finds the party by",
        "osapuoli.taivutus.ine": "a form that search finds the party by",
        "osapuoli.taivutus.paikka_ine": "a form that search finds the party by",
        "saados.muodot": "where the text links to the law", "synonyymi.sana": "what search takes for the same",
        "synonyymi.tarkoittaa": "what search takes for the same",
        "termi.ei_tarkoita": "where the text does not link to the term",
        "termi.muodot": "where the text links to the term",
    ]

    @Test func everyTextAndDayOfEveryTypeIsInSomePage() async throws {
        let site = try FullSite()
        let outcome = try await build(site.options)
        let errors = outcome.diagnostics.filter { $0.severity == .error }.map {
            "\($0.rule.rawValue) \($0.location?.file ?? "") \($0.location?.field ?? "") \($0.value ?? "")"
        }
        #expect(errors == [])
        var shown = Set<Substring>()
        for path in try FileManager.default.subpathsOfDirectory(atPath: site.options.output) where path.hasSuffix(".html") {
            let page = try String(contentsOfFile: site.options.output + "/" + path, encoding: .utf8)
            shown.formUnion(page.split { !$0.isLetter && !$0.isNumber && $0 != "." })
        }
        let missing = site.words.filter { !shown.contains(Substring($0.value)) }.map(\.key).sorted()
        #expect(missing == Self.notShown.keys.sorted())
        #expect(site.words.count > 100)
    }
}

/// One record of every type that says all it can, each text and day one that stands nowhere else.
private final class FullSite {
    var options: BuildOptions { made.options }
    /// What each text and day is, as pages show it, by type and keys.
    private(set) var words: [String: String] = [:]
    private let made: MadeSite
    private static let id = "varpunen"
    /// What would hide the rest, or cannot be said beside it.
    private static let leftOut: Set = [
        "nakyvyys", "avoin", "korvaa", "poistuu", "aiemmat_osoitteet", "kieli", "toistuu", "poikkeukset", "liittynyt",
        "paattyy", "sijainen",
    ]

    init() throws {
        made = try MadeSite()
        for type in recordTypes { try add(type) }
        try made.write("nimi: Linnut\nverkosto: Lintuverkosto\nraportti_vaaditaan_roolilta: \(Self.id)\n", to: "sivusto.yaml")
        try made.write("---\notsikko: Linnut\n---\n\nTeksti.\n", to: "index.md")
    }

    private func add(_ type: any Record.Type) throws {
        let page = pageFolder(of: type)
        let fields = type.fieldDescriptions.filter { page == nil || $0.key.name != "tunnus" }
        let lines = lines(fields, of: type.typeName.word)
        if let page {
            let text = type == Agreement.self ? "## Kohta {#kohta}\n\nOsapuolet ruokkivat lintuja.\n" : "Teksti.\n"
            try made.write("---\n" + lines.joined(separator: "\n") + "\n---\n\n" + text, to: page + Self.id + ".md")
        } else if case .data(let name) = type.places[0] {
            try made.write("- " + lines.joined(separator: "\n  ") + "\n", to: "tiedot/\(name).yaml")
        }
    }

    private func lines(_ fields: [FieldDescription], of parent: String) -> [String] {
        fields.flatMap { field -> [String] in
            let name = field.key.name
            let path = parent + "." + name
            guard !Self.leftOut.contains(name) else { return [] }
            switch field.kind {
            case .record(let inner): return ["\(name):"] + lines(inner, of: path).map { "  " + $0 }
            case .records(let inner):
                let lines = lines(inner, of: path)
                return ["\(name):", "  - " + lines[0]] + lines.dropFirst().map { "    " + $0 }
            default: return ["\(name): \(value(of: field, path))"]
            }
        }
    }

    private func value(of field: FieldDescription, _ path: String) -> String {
        switch (field.key.name, field.kind) {
        case ("lainaus", _): "Osapuolet ruokkivat lintuja."
        case ("kohta", _): "kohta"
        case ("prosentti", _): "100"
        case ("laajuus", .wholeNumber): "2"
        case ("osa", _): Self.id
        case (_, .identifier), (_, .reference), (_, .references): Self.id
        case (_, .text), (_, .texts(nil)), (_, .phrases): word(path)
        case (_, .texts(let form?)), (_, .formed(let form)): form.example
        case (_, .date): day(path)
        case (_, .clockTimes): "9.00–10.00"
        case (_, .choice(let words)): words[0]
        case (_, .yesOrNo): "ei"
        case (_, .wholeNumber(let range)): String(max(1, range.lowerBound))
        default: Self.id
        }
    }

    /// Each later than the one before, and all of them gone by.
    private func day(_ path: String) -> String {
        let day = options.today.adding(days: words.count - 300)
        words[path] = day.finnish
        return day.iso
    }

    private func word(_ path: String) -> String {
        let word = "Sana\(words.count)x"
        words[path] = word
        return word
    }
}
