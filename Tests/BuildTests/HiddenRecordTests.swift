import Build
import Diagnostics
import Foundation
import Model
import Testing

/// What the audience may not see leaves no trace, whatever refers to it: one record of every type is confidential, and every field of
/// every type that can refer to one does. Types and fields are those that the records themselves declare, so that a new one is tried
/// too.
struct HiddenRecordTests {
    @Test func nothingOfAHiddenRecordIsInAnyFile() async throws {
        let site = try HiddenSite()
        let outcome = try await build(site.options)
        #expect(
            !outcome.diagnostics.hasErrors,
            "\(outcome.diagnostics.filter { $0.severity == .error }.map { "\($0.rule.rawValue) \($0.location?.file ?? "") \($0.value ?? "")" })"
        )
        try expectNoTrace(in: site.options.output)
    }

    /// The test above would hold for a site without pages: what makes sense without the hidden record is shown.
    @Test func whatMakesSenseWithoutItIsShown() async throws {
        let site = try HiddenSite()
        _ = try await build(site.options)
        let pages = try FileManager.default.subpathsOfDirectory(atPath: site.options.output)
        let forgotten = site.lasting.filter { id in !pages.contains { $0.hasSuffix("/" + id + "/index.html") } }
        #expect(forgotten == [])
        let left = site.withheld.filter { id in pages.contains { $0.hasSuffix("/" + id + "/index.html") } }
        #expect(left == [])
        #expect(site.lasting.count > 10 && site.withheld.count > 2, "\(site.lasting.count), \(site.withheld.count)")
    }

    /// A site of a party that others see.
    @Test func aSiteCanBeHiddenAlone() async throws {
        let site = try HiddenSite()
        try site.write(
            """
            ---
            otsikko: Harakka
            tyyppi: muu
            roolit: varpunen
            kunta: Metsä
            toimipisteet:
              - tunnus: avoin-piha
                nimi: Avoin piha
              - tunnus: kanarialinnun-piha
                nimi: Kanarialinnun piha
                osoite: Kanarialinnuntie 1
                nakyvyys: luottamuksellinen
            ---

            Teksti.
            """, to: "osapuolet/harakka.md")
        let contact =
            "- tunnus: rastas\n  osapuoli: harakka\n  etunimi: Rastas\n  sukunimi: R\n  toimipiste: kanarialinnun-piha\n"
        try site.append(contact, to: "tiedot/vastuuhenkilot.yaml")
        let outcome = try await build(site.options)
        let page = try String(contentsOfFile: site.options.output + "/osapuolet/harakka/index.html", encoding: .utf8)
        #expect(page.contains("Avoin piha") && page.contains("Rastas R") && outcome.pages > 5)
        try expectNoTrace(in: site.options.output)
    }

    private func expectNoTrace(in folder: String) throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            #expect(!HiddenSite.isTrace(path), "the name of \(path)")
            guard let bytes = try? Data(contentsOf: URL(filePath: folder + "/" + path)) else { continue }
            #expect(!HiddenSite.isTrace(String(decoding: bytes, as: UTF8.self)), "in \(path)")
        }
    }

    /// A type to which no field refers needs no word here: nothing can name one. Others are all tried.
    @Test func everyTypeThatIsReferredToIsTried() throws {
        let site = try HiddenSite()
        func named(by fields: [FieldDescription]) -> [RecordType] {
            fields.flatMap { field -> [RecordType] in
                switch field.kind {
                case .reference(let types), .references(let types): types
                case .record(let fields), .records(let fields): named(by: fields)
                default: []
                }
            }
        }
        let named = Set(recordTypes.flatMap { named(by: $0.fieldDescriptions) } + named(by: Settings.fieldDescriptions))
        #expect(site.tried == named && named.count > 7)
    }
}

/// The site: for each type a confidential record and a visible one, and for each reference a record that has it.
private final class HiddenSite {
    var options: BuildOptions { made.options }
    /// The types of records that some field names, and what names them.
    private(set) var tried: Set<RecordType> = []
    /// Pages that are there without their references, and those that are not.
    private(set) var lasting: [String] = []
    private(set) var withheld: [String] = []
    private let made: MadeSite
    private var data: [String: [String]] = [:]
    private var pages: [String: String] = [:]
    private var number = 0

    static func isTrace(_ text: String) -> Bool { text.lowercased().contains("kanarialin") }

    private static let hidden = "kanarialintu"
    private static let visible = "varpunen"
    private static let agreement = "Osapuolet ruokkivat lintuja."

    init() throws {
        made = try MadeSite()
        for type in recordTypes {
            let references = references(in: type.fieldDescriptions)
            // One whose identifier follows from what it says is hidden by what it refers to, or there is one of it.
            let hasIdentifier = type.fieldDescriptions.contains { $0.key.name == "tunnus" }
            if hasIdentifier || references.isEmpty { add(type, id: Self.hidden, visibility: .confidential) }
            if hasIdentifier { add(type, id: Self.visible, visibility: nil) }
            for reference in references { add(type, with: reference) }
        }
        try write()
    }

    /// A field that refers, by its keys from the outside in.
    private struct Path {
        var keys: [String]
        let types: [RecordType]
        let isList: Bool
        /// Whether the record, or what holds the field within it, must have it.
        var isRequired: Bool
    }

    private func references(in fields: [FieldDescription]) -> [Path] {
        fields.flatMap { field -> [Path] in
            let name = field.key.name
            switch field.kind {
            case .reference(let types): return [Path(keys: [name], types: types, isList: false, isRequired: field.isRequired)]
            case .references(let types): return [Path(keys: [name], types: types, isList: true, isRequired: field.isRequired)]
            case .record(let fields), .records(let fields):
                return references(in: fields).map {
                    Path(keys: [name] + $0.keys, types: $0.types, isList: $0.isList, isRequired: false)
                }
            default: return []
            }
        }
    }

    /// Records with the reference: to a hidden record and, in a list, to a visible one too.
    private func add(_ type: any Record.Type, with path: Path) {
        tried.formUnion(path.types)
        for alsoVisible in path.isList ? [false, true] : [false] {
            number += 1
            let id = "viite-\(number)"
            let value = alsoVisible ? "[\(Self.hidden), \(Self.visible)]" : path.isList ? "[\(Self.hidden)]" : Self.hidden
            add(type, id: id, visibility: nil, reference: (path.keys, value))
            guard case .page(let section) = type.place, type != Prose.self, section != .agreement else { continue }
            // An event that only a hidden party is asked to would be one for all; an obligation of nobody one without a name.
            let isForNobody = type == Event.self || (type == Obligation.self && path.isRequired)
            let isWithheld = path.isList ? isForNobody && !alsoVisible : path.isRequired
            if isWithheld { withheld.append(id) } else { lasting.append(id) }
        }
    }

    private func add(
        _ type: any Record.Type, id: String, visibility: Visibility?, reference: (keys: [String], value: String)? = nil
    ) {
        // Where there are no pages of the type there is a file of facts.
        let page = pageFolder(of: type)
        var fields = type.fieldDescriptions
        if page != nil { fields.removeAll { $0.key.name == "tunnus" } }
        // Confidential records say all they can.
        let isFull = visibility == .confidential
        var lines = lines(fields, id: id, isFull: isFull, reference: reference.map { ($0.keys[...], $0.value) })
        if let visibility { lines.append("nakyvyys: " + visibility.rawValue) }
        if let page {
            // The agreement has the words that obligations quote, once.
            let isAgreement = type == Agreement.self && id == Self.visible
            let agreement = "## Kohta {#kohta}\n\n" + Self.agreement
            let text = isAgreement ? agreement : isFull ? "Kanarialinnun teksti." : "Teksti."
            pages[page + id + ".md"] = "---\n" + lines.joined(separator: "\n") + "\n---\n\n" + text + "\n"
        } else if case .data(let name) = type.places[0] {
            data[name, default: []].append("- " + lines.joined(separator: "\n  "))
        }
    }

    private func lines(
        _ fields: [FieldDescription], id: String, isFull: Bool, reference: (keys: ArraySlice<String>, value: String)?
    ) -> [String] {
        fields.flatMap { field -> [String] in
            let name = field.key.name
            let isMeant = reference?.keys.first == name
            let inner = isMeant ? reference.map { ($0.keys.dropFirst(), $0.value) } : nil
            if isMeant, reference?.keys.count == 1, let value = reference?.value { return ["\(name): \(value)"] }
            // Who is not vacant has a name.
            let isNeeded = field.isRequired || name == "etunimi" || name == "sukunimi"
            guard isNeeded || isMeant || isFull && Self.isToldInFull(field) else { return [] }
            switch field.kind {
            case .record(let fields):
                return ["\(name):"] + lines(fields, id: id, isFull: isFull, reference: inner).map { "  " + $0 }
            case .records(let fields):
                let lines = lines(fields, id: id, isFull: isFull, reference: inner)
                return ["\(name):", "  - " + lines.joined(separator: "\n    ")].flatMap {
                    $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                }
            default: return ["\(name): \(value(of: field, id: id, isFull: isFull))"]
            }
        }
    }

    /// What a confidential record says beside what it must.
    private static func isToldInFull(_ field: FieldDescription) -> Bool {
        switch field.kind {
        case .text, .texts, .phrases, .records: !["kieli", "toistuu", "poikkeukset"].contains(field.key.name)
        default: false
        }
    }

    private func value(of field: FieldDescription, id: String, isFull: Bool) -> String {
        switch (field.key.name, field.kind) {
        case ("lainaus", _): Self.agreement
        case ("kohta", _): "kohta"
        case ("osa", _): isFull ? Self.hidden : Self.visible
        case ("prosentti", _): "100"
        case ("laajuus", .wholeNumber): "2"
        case (_, .identifier): id
        case (_, .reference), (_, .references): isFull ? Self.hidden : Self.visible
        case (_, .text), (_, .texts), (_, .phrases): isFull ? "Kanarialintujen \(field.key.name)" : id
        case (_, .date): "2026-11-20"
        case (_, .clockTimes): "9.00–10.00"
        case (_, .choice(let words)): words[0]
        case (_, .yesOrNo): "kyllä"
        case (_, .wholeNumber(let range)): String(max(1, range.lowerBound))
        case (_, .formed(let form)): form.example
        default: id
        }
    }

    private func write() throws {
        var files = pages
        for (name, records) in data { files["tiedot/\(name).yaml"] = records.joined(separator: "\n") + "\n" }
        files["sivusto.yaml"] = "nimi: Linnut\nverkosto: Lintuverkosto\nraportti_vaaditaan_roolilta: \(Self.hidden)\n"
        files["index.md"] = "---\notsikko: Linnut\n---\n\nTeksti.\n"
        for (path, text) in files { try write(text, to: path) }
    }

    func append(_ text: String, to path: String) throws { try made.append(text, to: path) }
    func write(_ text: String, to path: String) throws { try made.write(text, to: path) }
}
