import Diagnostics
import Foundation
import Testing

/// What people meet in Finnish, against the habits and the words of Documentation/TERMS.md.
struct FinnishTextTests {
    // MARK: What is wrong with a text

    /// The beginnings of words in the first column of the table below a heading of TERMS.md.
    private static func neverUsed(_ heading: String) throws -> [String] {
        let page = try text("Documentation/TERMS.md")
        let table = try #require(page.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
        let rows = table.components(separatedBy: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("| `") }
        return rows.flatMap { row in row.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.1) } }
    }

    private static func badWords(in text: String, _ never: [String]) -> [String] {
        let starts = " " + String(text.lowercased().map { $0.isLetter ? $0 : " " })
        return never.filter { starts.contains(" " + $0) }
    }

    /// Sentences with a colon after a colon.
    static func chains(in text: String) -> [String] {
        text.split(separator: "\n").flatMap { $0.split(separator: /[.?!;]\s/) }.map(String.init)
            .filter { $0.matches(of: /:(?:\s|$)/).count > 1 }
    }

    /// Dates as programs write them; one that begins an identifier is a part of a name.
    static func programsDates(in text: String) -> [String] {
        text.matches(of: /\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b(?!-[a-z0-9])/).map { String($0.0) }
    }

    /// Options by their English names.
    private static func englishOptions(in text: String, _ options: [String]) -> [String] {
        let named = Set(text.matches(of: /--([a-z-]+)/).map { String($0.1) })
        return options.filter(named.contains)
    }

    /// Whether the last clause tells somebody to do something.
    static func endsInAnAction(_ remedy: String) -> Bool {
        let clause = remedy.split(separator: /[.;]\s/).last ?? ""
        return clause.lowercased().split { !$0.isLetter }.contains { actions.contains(String($0)) }
    }

    private static let actions: Set = [
        "aloita", "anna", "arvioi", "jaa", "jätä", "katso", "kirjaa", "kirjatkaa", "kirjoita", "kopioi", "korjaa", "korvaa",
        "käytä", "laita", "lainaa", "lisää", "lue", "luo", "muotoile", "muuta", "nimeä", "palauta", "pienennä", "poista",
        "siirrä", "sulje", "tallenna", "tarkista", "tee", "vaihda", "valitse", "vähennä",
    ]

    // MARK: The texts

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: Program.repository.appending(path: path), encoding: .utf8)
    }

    private static func files(in folder: String, _ suffixes: [String]) throws -> [String] {
        let root = Program.repository.appending(path: folder).path
        return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
            .filter { name in suffixes.contains { name.hasSuffix($0) } }.map { folder + "/" + $0 }
    }

    /// Finnish literals of the program: those after `fi:`, all of files that are Finnish, and what has letters that only Finnish has.
    private static let literals: [(place: String, text: String)] = {
        let paths = (try? files(in: "Sources", [".swift"])) ?? []
        return paths.flatMap { path -> [(String, String)] in
            let code = (try? text(path)) ?? ""
            let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
            let all = strings(in: lines[...])
            if path.contains("Finnish.swift") { return all.map { (path, $0) } }
            let said = lines.matches(of: /(?s)\bfi:(.*?)\ben:/).flatMap { strings(in: $0.1) }
            return (said + all.filter { $0.contains(/[äö]/) && $0.contains(" ") }).map { (path, $0) }
        }
    }()

    private static func strings(in code: Substring) -> [String] {
        code.matches(of: /(?s)"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"/).map { match in
            String(match.1 ?? match.2 ?? "").replacing(/\\\n\s*/, with: "").replacing("\\n", with: "\n")
                .replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "…")
        }
    }

    private static func words(_ language: String) throws -> [(place: String, text: String)] {
        try text("Theme/words/\(language).txt").split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            (String(line.prefix { $0 != ":" }), String(line.drop { $0 != ":" }.dropFirst(2)))
        }
    }

    /// The guide's pages. What a file of the content holds is no text of ours.
    private static let guide: [(place: String, text: String)] = {
        let paths = (try? files(in: "Documentation/Opas/Content", [".md", ".yaml"])) ?? []
        return paths.map { path in
            let page = (try? text(path)) ?? ""
            return (path, page.replacing(/(?ms)^ *```(?:osa|ennen|jalkeen|tiedosto|esimerkki).*?^ *```$/, with: ""))
        }
    }()

    /// What commands show in the guide, without what a row of a message quotes.
    private static var shown: [(place: String, text: String)] {
        guide.flatMap { page in
            page.text.matches(of: /(?ms)^ *```tuloste\n(.*?)^ *```$/).map { block in
                let lines = block.1.split(separator: "\n").filter { !$0.contains(/^ +(arvo|tarkoititko):/) }
                    .map { $0.replacing(/^ *(korjaus: +|luukku: |(virhe|varoitus) L[0-9]+: )/, with: "") }
                return (page.place, lines.joined(separator: "\n"))
            }
        }
    }

    private static func helps() throws -> [(place: String, text: String)] {
        let commands = ["build", "check", "serve", "init", "new", "replace-contact", "checked", "tidy", "explain", "schema"]
        return try ([[]] + commands.map { [$0] }).map { command in
            let help = try Program.luukku(command + ["--help", "--kieli", "fi"]).output
            // The lines of options name them in both languages.
            return (
                command.joined(),
                help.split(separator: "\n").map { $0.replacing(/--[a-z-]+/, with: "") }.joined(separator: "\n")
            )
        }
    }

    private static func printed() throws -> [(place: String, text: String)] {
        try ["Documentation/MESSAGES.fi.md", "Documentation/FIELDS.fi.md"].map { ($0, try text($0)) }
    }

    private static func starter() throws -> [(place: String, text: String)] {
        try files(in: "Starter", [".txt", ".md", ".yaml"]).map { ($0, try text($0)) }
    }

    // MARK: Tests

    @Test func theTextsAreFound() throws {
        #expect(Self.literals.count > 900 && Self.guide.count > 15 && Self.shown.count > 30)
        #expect(try Self.words("fi").count > 400 && Self.helps().allSatisfy { $0.text.count > 200 })
        let all = Self.literals.map(\.text)
        for known in [
            "tunnusta ei löydy", "Virheitä tai varoituksia ei ole.", "Viestien kieli", "levy on täynnä", "Missä kunnassa",
        ] {
            #expect(all.contains { $0.contains(known) }, "\(known)")
        }
    }

    @Test func noWordIsUsedThatIsNever() throws {
        let never = try Self.neverUsed("Never used in Finnish")
        let all = try Self.literals + Self.words("fi") + Self.guide + Self.helps() + Self.printed() + Self.starter()
        for (place, text) in all {
            let found = Self.badWords(in: text, never)
            #expect(found == [], "\(place): \(text.prefix(200))")
        }
        let swedish = try Self.neverUsed("Never used in Swedish")
        for (place, text) in try Self.words("sv") {
            #expect(Self.badWords(in: text, swedish) == [], "\(place): \(text)")
        }
    }

    @Test func noColonFollowsAColon() throws {
        // Examples are lines of the content.
        let literals = Self.literals.filter { !$0.place.hasSuffix("Examples.swift") }
        for (place, text) in try literals + Self.words("fi") + Self.shown {
            #expect(Self.chains(in: text) == [], "\(place)")
        }
        for rule in Rule.allCases {
            let message = DiagnosticReport(in: .fi).message(rule)
            #expect(!message.summary.contains(": ") && Self.chains(in: message.remedy) == [], "\(rule)")
        }
    }

    @Test func datesAreAsReadersWriteThem() throws {
        for (place, text) in try Self.literals + Self.words("fi") + Self.guide + Self.helps() + Self.printed() {
            #expect(Self.programsDates(in: text) == [], "\(place)")
        }
    }

    @Test func optionsHaveTheirFinnishNames() throws {
        let options = try Self.englishOptions()
        #expect(options.contains("from") && options.contains("root"))
        for (place, text) in try Self.literals + Self.guide + Self.printed() + Self.starter() {
            #expect(Self.englishOptions(in: text, options) == [], "\(place): \(text.prefix(200))")
        }
    }

    private static func englishOptions() throws -> [String] {
        try files(in: "Sources/luukku", [".swift"]).flatMap { path in
            try text(path).matches(of: /names\(fi: "([a-z-]+)", en: "([a-z-]+)"\)/).filter { $0.1 != $0.2 }.map { String($0.2) }
        }
    }

    @Test(arguments: Rule.allCases) func aMessageEndsWithWhatItsReaderCanDo(rule: Rule) {
        let remedy = DiagnosticReport(in: .fi).message(rule).remedy
        #expect(Self.endsInAnAction(remedy), "\(remedy)")
    }

    /// The tests above find what they look for.
    @Test func whatIsWrongIsNoticed() throws {
        let never = try Self.neverUsed("Never used in Finnish")
        #expect(never.count > 15)
        for word in never { #expect(Self.badWords(in: "Lue \(word)en jälkeen.", never).contains(word)) }
        #expect(Self.badWords(in: "Haku tarvitsee selaimen komentosarjoja.", never) == ["komentosarj"])
        #expect(Self.badWords(in: "Avaa tekstieditori.", never) == ["tekstieditori"])
        #expect(Self.badWords(in: "havainnollistaminen", never) == [])
        #expect(Self.badWords(in: "Valitse väliotsikon tunnus.", never) == [])
        #expect(try Self.neverUsed("Never used in Swedish").contains("förpliktels"))

        #expect(!Self.chains(in: "seuraavaksi: kutsu osallistujat: sivulla on kalenteritiedosto").isEmpty)
        #expect(!Self.chains(in: "kirjoita otsikko: ja toiminto:").isEmpty)
        #expect(Self.chains(in: "Kutsu osallistujat: lähetä osoite. Tarkista lopuksi: luukku check") == [])
        #expect(Self.chains(in: "osoite, jonka alussa on https:, mailto: tai tel:,") == [])

        #expect(Self.programsDates(in: "muodossa 2020-01-13, esim.") == ["2020-01-13"])
        #expect(Self.programsDates(in: "15.9.2026 ja tiedotteet/2026-11-23-avoimet-ovet.md") == [])

        let options = try Self.englishOptions()
        #expect(Self.englishOptions(in: "luukku checked TIEDOSTO --by \"NIMI\"", options) == ["by"])
        #expect(Self.englishOptions(in: "luukku checked TIEDOSTO --kuka \"NIMI\" --kieli fi", options) == [])

        #expect(
            !Self.endsInAnAction("sopikaa vastuutaho ja kirjatkaa se; siihen asti sivulla lukee, ettei tekijää ole nimetty"))
        #expect(!Self.endsInAnAction("korjaa päivä; siirron voi kirjoittaa: 15.9.2026 siirtyy 16.9.2026"))
        #expect(
            Self.endsInAnAction("jos sivu julkaistaan myöhemmin, mitään ei tarvitse tehdä; jos se on poistunut, poista linkki"))
    }
}
