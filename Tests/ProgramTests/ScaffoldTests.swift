import Foundation
import Testing

/// `luukku init` and `luukku new`, as they are given.
struct ScaffoldTests {
    /// A site in a temporary folder that goes when the value goes.
    private final class Started {
        let root: URL
        private let folder: URL

        /// - Parameter content: A folder to copy in place of what `init` writes.
        init(content: URL? = nil) throws {
            folder = try temporaryFolder()
            root = folder.appending(path: "uusi")
            guard let content else {
                let run = try Program.luukku(["init", root.path, "--name", "Luukku: \"testi\"", "--network", "Verkosto #1"])
                guard run.status == 0 else { throw Program.Failure(["init", run.output, run.errors]) }
                return
            }
            try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
            for name in ["Content", "Theme"] {
                try FileManager.default.copyItem(at: content.appending(path: name), to: root.appending(path: name))
            }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func new(_ arguments: [String]) throws -> Program.Run {
            try Program.luukku(["new"] + arguments + ["--root", root.path, "--today", "2026-11-23"])
        }

        func found(_ command: String = "check") throws -> [String] {
            let run = try Program.luukku([
                command, "--root", root.path, "--output", folder.appending(path: "Public").path, "--format", "json",
                "--today", "2026-11-23",
            ])
            return try FoundDiagnostic.list(run.output).map { $0.severity + " " + $0.code }
        }

        func bytes(_ path: String) throws -> Data { try Data(contentsOf: root.appending(path: path)) }
        func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
        func write(_ data: Data, to path: String) throws { try data.write(to: root.appending(path: path)) }

        /// Without those of texts that are to be replaced.
        func foundBesidesPlaceholders() throws -> [String] { try found().filter { $0 != "warning L318" } }

        /// Every file with its bytes.
        func files() throws -> [String: Data] {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
            return Dictionary(
                uniqueKeysWithValues: paths.compactMap { path in
                    (try? Data(contentsOf: root.appending(path: path))).map { (path, $0) }
                })
        }
    }

    // MARK: init

    @Test func aNewSiteHasNeitherErrorsNorWarnings() throws {
        let site = try Started()
        #expect(try site.found("check") == [])
        #expect(try site.found("build") == [])
        #expect(try site.text("Content/sivusto.yaml").contains("nimi: \"Luukku: \\\"testi\\\"\"\n"))
        #expect(try site.bytes("Content/tiedot/tapahtumat.csv").starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try site.text("Content/tiedot/tapahtumat.csv").hasSuffix("esimerkki\r\n"))
    }

    /// What the program carries is this repository's theme, file by file.
    @Test func theThemeIsTheRepositorys() throws {
        let site = try Started()
        let theme = Program.repository.appending(path: "Theme").path
        let files = try site.files().filter { $0.key.hasPrefix("Theme/") }
        let paths = try FileManager.default.subpathsOfDirectory(atPath: theme)
        let expected = paths.filter { FileManager.default.contents(atPath: theme + "/" + $0) != nil }
        #expect(Set(files.keys) == Set(expected.map { "Theme/" + $0 }))
        for path in expected {
            #expect(files["Theme/" + path] == FileManager.default.contents(atPath: theme + "/" + path), "\(path)")
        }
    }

    /// A value's line is whole once its `#` is gone.
    @Test func whatIsCommentedOutIsValid() throws {
        let site = try Started()
        let settings = try site.text("Content/sivusto.yaml").replacing(/(?m)^#(?=[a-z_ ]+:)(?! )/, with: "")
            .replacing(/(?m)^#(?=  (vahintaan|enintaan))/, with: "")
        #expect(settings.contains("\ntapaamiset:\n  vahintaan: 1\n"))
        try site.write(Data(settings.utf8), to: "Content/sivusto.yaml")
        #expect(try site.found().filter { $0.hasPrefix("error") } == [])
    }

    @Test(arguments: ["Content", "Theme", "LUE-MINUT.txt"])
    func anOccupiedFolderIsRefused(name: String) throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        let run = try Program.luukku(["init", folder.path])
        #expect(run.status == 1 && run.errors.contains("on jo \(name)"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == [name])
    }

    // MARK: new

    /// A sheet whose column still has its former name keeps it, and loses nothing.
    /// An option is known by it, too.
    @Test(arguments: ["--peruste", "--naytto"]) func aRowIsAddedUnderTheFormerNameOfAColumn(option: String) throws {
        let site = try Started(content: Program.repository)
        let file = site.root.appending(path: "Content/tiedot/velvoitteiden-tila.csv")
        let sheet = try String(contentsOf: file, encoding: .utf8).replacing(";peruste;", with: ";naytto;", maxReplacements: 1)
        let kept = sheet.split(separator: "\n").filter { !$0.hasPrefix("uudet-osapuolet;osao;") }.joined(separator: "\n") + "\n"
        #expect(sheet.contains(";naytto;") && kept != sheet)
        try Data(kept.utf8).write(to: file)
        let run = try site.new([
            "velvoitteen-tila", "--kysymatta", "--velvoite", "uudet-osapuolet", "--osapuoli", "osao", "--tila", "tehty",
            option, "Muistio 1",
        ])
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let new = try String(contentsOf: file, encoding: .utf8)
        #expect(new.hasPrefix(kept.prefix { $0 != "\n" }) && new.contains("uudet-osapuolet;osao;tehty;"))
        #expect(new.contains(";Muistio 1;"))
    }

    private static let added: [(kind: String, arguments: [String], file: String)] = [
        ("osapuoli", ["--otsikko", "Väylän kunta", "--tyyppi", "kunta", "--kunta", "Väylä"], "osapuolet/vaylan-kunta.md"),
        (
            "vastuuhenkilo", ["--etunimi", "Ä;\"ä\"", "--sukunimi", "Ö\nö", "--puhelin", "040 000 0000"],
            "tiedot/vastuuhenkilot.csv"
        ),
        ("tapaaminen", ["--otsikko", "Uusi tapaaminen", "--alkaa", "15.12.2026"], "vuosikello/tapahtumat/uusi-tapaaminen.md"),
        ("raportti", ["--otsikko", "Uusi paja: \"#1\""], "oppimisymparistot/uusi-paja-1.md"),
        ("ohje", ["--otsikko", "Uusi ohje", "--set", "kuvaus=a: b\nc"], "ohjeet/uusi-ohje.md"),
        ("tiedote", ["--otsikko=Uusi tiedote"], "tiedotteet/2026-11-23-uusi-tiedote.md"),
        ("velvoite", ["--otsikko", "Uusi: velvoite", "--vahvuus", "velvoite"], "tiedot/velvoitteet.yaml"),
        ("versio", ["--versio", "2.0"], "linjaukset/linjaukset-2-0.md"),
    ]

    @Test(arguments: [false, true], Self.added)
    func eachKindIsAddedWithoutAnError(isNetwork: Bool, added: (kind: String, arguments: [String], file: String)) throws {
        let site = try Started(content: isNetwork ? Program.repository : nil)
        let before = try site.found()
        let party = isNetwork ? "iin-kunta" : "esimerkkikunta"
        let needed: [String] =
            switch added.kind {
            case "osapuoli": ["--roolit", isNetwork ? "tyopaja" : "jasen"]
            case "vastuuhenkilo": ["--osapuoli", party]
            case "tapaaminen": ["--osapuolet", party]
            case "raportti" where isNetwork:
                ["--osapuoli", party, "--tutkinto", "puhtaus-ja-kiinteistopalveluala", "--osat", "yllapitosiivous"]
            case "raportti":
                ["--osapuoli", party, "--tutkinto", "esimerkkitutkinto", "--osat", "esimerkkiosa,toinen-esimerkkiosa"]
            case "velvoite" where isNetwork:
                [
                    "--vastuussa", "kaikki-osapuolet", "--kohta", "voimaantulo", "--lainaus",
                    "Uuden osapuolen liittymisestä on ilmoitettava alkuperäisille osapuolille viivyttämättä.",
                ]
            case "velvoite":
                [
                    "--vastuussa", "kaikki-osapuolet,jasen", "--kohta", "salassapito", "--lainaus",
                    "”Osapuolet pitävät salassa\u{A0}luotta\u{AD}mukselliseksi merkityn tiedon.”",
                ]
            default: []
            }
        let run = try site.new([added.kind] + added.arguments + needed)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains("Content/" + added.file))
        #expect(FileManager.default.fileExists(atPath: site.root.appending(path: "Content/" + added.file).path))
        let after = try site.found()
        #expect(after.filter { $0.hasPrefix("error") } == [])
        // A party lacks its contact person at first, and a report if the network wants one.
        // A new page has texts that are to be replaced.
        let lacks: Set = added.kind == "osapuoli" ? ["warning L118", "warning L220", "warning L318"] : ["warning L318"]
        let hasPlaceholders = ["osapuoli", "raportti", "ohje", "tiedote"].contains(added.kind)
        #expect(after.contains("warning L318") == hasPlaceholders)
        #expect(after.filter { !lacks.contains($0) } == before.filter { !lacks.contains($0) })
    }

    /// Whoever writes in Finnish writes days as Finns do.
    @Test func daysAreWrittenAsTheReaderWritesThem() throws {
        let site = try Started()
        let words = ["tiedote", "--otsikko", "A", "--julkaistu", "2026-12-01"]
        #expect(try site.new(words).output.contains("luukku check --kansio \"\(site.root.path)\"\n"))
        let news = try site.text("Content/tiedotteet/2026-12-01-a.md")
        #expect(news.contains("\njulkaistu: 1.12.2026\n") && news.contains("\npaivitetty: 23.11.2026\n"), "\(news)")
        #expect(try site.new(words + ["--tunnus", "b", "--language", "en"]).status == 0)
        #expect(try site.text("Content/tiedotteet/b.md").contains("\njulkaistu: 2026-12-01\n"))
    }

    @Test func titlesOfAnyKindMakeFreeIdentifiers() throws {
        let site = try Started()
        let long = String(repeating: "Pitkä otsikko ", count: 22)
        for (title, id) in [
            ("😀🎉", "ohje"), ("😀", "ohje-2"), (long, "pitka-otsikko-pitka-otsikko-pitka-otsikko-pitka-otsikko"),
            (long, "pitka-otsikko-pitka-otsikko-pitka-otsikko-pitka-otsikko-2"),
            (String(repeating: "å", count: 300), String(repeating: "a", count: 60)), ("---\n# a: [b", "a-b"), ("~", "ohje-3"),
        ] {
            let run = try site.new(["ohje", "--otsikko=" + title])
            #expect(
                run.output.hasPrefix("Uusi tieto on lisätty (ohje \(id)): Content/ohjeet/\(id).md\n"),
                "\(run.output)\(run.errors)")
        }
        #expect(try site.foundBesidesPlaceholders() == [])
    }

    /// Nothing is written when an answer will not do.
    @Test(arguments: [
        (["ohje"], Int32(64), "Lisää komentoon: --otsikko"),
        (["ohje", "--otsikko", " \n"], 64, "Tähän tarvitaan vastaus"),
        (["ohje", "--otsiko", "A"], 64, "Tarkoititko --otsikko?"),
        (["ohje", "--otsikko", "--kuvaus", "A"], 64, "kohdasta --otsikko puuttuu vastaus"),
        (["ohej", "--otsikko", "A"], 64, "Tarkoititko ohje?"),
        (["ohje", "--otsikko", "A", "--set", "kuvaus"], 64, "KENTTÄ=ARVO"),
        (["ohje", "--otsikko", "A", "--tunnus", "esimerkkiohje"], 1, "käytä esimerkiksi tunnusta esimerkkiohje-2"),
        (["ohje", "--otsikko", "A", "--tunnus", "../A"], 1, "ei kelpaa"),
        (["ohje", "--otsikko", "A\u{1}"], 1, "Mitään ei kirjoitettu."),
        (
            ["vastuuhenkilo", "--osapuoli", "esimerkikunta", "--etunimi", "A", "--sukunimi", "B"], 64,
            "Tarkoititko esimerkkikunta?"
        ),
        (["tapaaminen", "--otsikko", "A", "--alkaa", "31.2.2027"], 64, "Tarkoititko 28.2.2027?"),
        (["tapaaminen", "--otsikko", "A", "--alkaa", "huomenna"], 64, "ja kirjoita se muodossa"),
        (["tapaaminen", "--otsikko", "A", "--alkaa", "1.2.2027", "--kello", "25"], 64, "Ohjelma ei osaa lukea kellonaikaa"),
        (["versio"], 64, "--versio"), (["versio", "--versio", "0.1"], 64, "on jo olemassa"),
        (
            [
                "velvoite", "--otsikko", "A", "--vahvuus", "velvoite", "--vastuussa", "jasen", "--kohta", "tarkoitus",
                "--lainaus", "Linjaukset ovat voimassa toistaiseksi.",
            ], 1, "Mikään tiedosto ei muuttunut."
        ),
        (
            [
                "velvoite", "--otsikko", "A", "--vahvuus", "velvoite", "--vastuussa", "jasen", "--kohta", "voimassaolo",
                "--lainaus", "Linjaukset ovat voimassa toistaise",
            ], 64, "injauksissa ei ole näitä sanoja"
        ),
    ])
    func aRefusalWritesNothing(arguments: [String], status: Int32, message: String) throws {
        let site = try Started()
        let before = try site.files()
        let run = try site.new(arguments)
        #expect(run.status == status && run.errors.contains(message), "\(run.output)\(run.errors)")
        #expect(try site.files() == before)
    }

    @Test func aSheetKeepsItsEncodingAndLineEnds() throws {
        let site = try Started()
        let sheet = "tunnus;osapuoli;Etunimi;sukunimi;ensisijainen\r\nesimerkkikunta-1;esimerkkikunta;Äijä;Öö;kyllä"
        let bytes = try #require(sheet.data(using: .windowsCP1252))
        try site.write(bytes, to: "Content/tiedot/vastuuhenkilot.csv")
        let arguments = ["vastuuhenkilo", "--osapuoli", "esimerkkikunta", "--sukunimi", "Žö; \"Å\""]
        let refused = try site.new(arguments + ["--etunimi", "Łukasz"])
        #expect(refused.status == 1 && refused.output.contains("L600"), "\(refused.output)\(refused.errors)")
        #expect(try site.bytes("Content/tiedot/vastuuhenkilot.csv") == bytes)
        let run = try site.new(arguments + ["--etunimi", "Åke"])
        #expect(run.status == 0 && run.output.contains("vastuuhenkilot.csv, rivi 3"), "\(run.output)\(run.errors)")
        let after = try #require(String(data: site.bytes("Content/tiedot/vastuuhenkilot.csv"), encoding: .windowsCP1252))
        #expect(after == sheet + "\r\nesimerkkikunta-2;esimerkkikunta;Åke;\"Žö; \"\"Å\"\"\";ei")
    }

    /// The head of a new table is what Excel users read, where it is the key to Luukku too.
    @Test func aNewTableHasTheHeadsThatPeopleRead() throws {
        let site = try Started()
        let run = try site.new(["toimija", "--nimi", "Ohjaamo", "--tyyppi", "muu", "--sahkoposti", "ohjaamo@esimerkki.fi"])
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let rows = try site.text("Content/tiedot/toimijat.csv").split(separator: "\r\n")
        let heads = rows[0].split(separator: ";").map { $0.trimmingCharacters(in: ["\u{FEFF}"]) }
        #expect(heads.contains("Sähköposti") && heads.contains("Nimi") && heads.first == "Tunnus", "\(heads)")
        #expect(try site.found() == [])
    }

    @Test func anObligationIsWrittenAsTheOthersAre() throws {
        let site = try Started()
        let other = """
            # Kommentti
              - tunnus: eka
                otsikko: 'Eka'
                vahvuus: oikeus
                vastuussa:
                    - jasen
                kohta: tarkoitus
                lainaus: Osapuolet tekevät yhteistyötä

            """.replacingOccurrences(of: "\n", with: "\r\n")
        try site.write(Data(other.utf8), to: "Content/tiedot/velvoitteet.yaml")
        try site.write(Data("velvoite;osapuoli;tila\r\n".utf8), to: "Content/tiedot/velvoitteiden-tila.csv")
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/ohjeet/esimerkkiohje.md"))
        let run = try site.new([
            "velvoite", "--otsikko", "Toka: 'x'", "--vahvuus", "oikeus", "--vastuussa", "jasen,vastuuhenkilot", "--kohta",
            "voimassaolo", "--lainaus", "Linjaukset ovat voimassa toistaiseksi.",
        ])
        #expect(run.status == 0 && run.output.contains("rivi 10"), "\(run.output)\(run.errors)")
        #expect(
            try site.text("Content/tiedot/velvoitteet.yaml")
                == other
                    + """

                      - tunnus: toka-x
                        otsikko: "Toka: 'x'"
                        vahvuus: oikeus
                        vastuussa:
                            - jasen
                            - vastuuhenkilot
                        kohta: voimassaolo
                        lainaus: Linjaukset ovat voimassa toistaiseksi.

                    """.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    // MARK: Asking

    /// What a terminal shows when `answers` are typed, each after the prompt before it.
    private func dialogue(_ site: Started, _ arguments: [String], _ answers: [String]) throws -> String {
        let typist = """
            import os, pty, sys
            answers = sys.argv[1].split("|")
            child, terminal = pty.fork()
            if child == 0:
                os.execv(sys.argv[2], sys.argv[2:])
            shown, typed = b"", 0
            while True:
                try:
                    part = os.read(terminal, 4096)
                except OSError:
                    break
                if not part:
                    break
                shown += part
                while typed < len(answers) and shown.count(b"> ") > typed:
                    os.write(terminal, answers[typed].encode() + b"\\n")
                    typed += 1
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            print(shown.decode().replace("\\r\\n", "\\n") + "status %d" % status)
            """
        let command = [Program.executable.path] + arguments + ["--root", site.root.path, "--today", "2026-11-23"]
        return try Program.run(["python3", "-c", typist, answers.joined(separator: "|")] + command).output
    }

    @Test func whatIsNotGivenIsAskedUntilItWillDo() throws {
        let site = try Started()
        let shown = try dialogue(
            site, ["new", "vastuuhenkilo", "--nimike", "ohjaaja"],
            ["esimerkikunta", "7", "1", "", "", "Maija", "Mallikas", "numero", "040 000 0001", "ei-osoite", "", ""])
        #expect(shown.contains("  1. esimerkkikunta – Esimerkkikunta\n"), "\(shown)")
        #expect(shown.contains("  tunnusta ”esimerkikunta” ei löydy. Tarkoititko esimerkkikunta?\n"))
        #expect(shown.contains("  valitse numero väliltä 1–1\n"))
        #expect(shown.contains("  tähän tarvitaan vastaus\n"))
        #expect(shown.contains("ei ole yksi kokonainen puhelinnumero"))
        #expect(shown.contains("[ei]> "))
        #expect(shown.hasSuffix("status 0\n"))
        #expect(
            try site.text("Content/tiedot/vastuuhenkilot.csv")
                .hasSuffix("esimerkkikunta-2;esimerkkikunta;Maija;Mallikas;ohjaaja;ei;;;040 000 0001;;;;;;;;\r\n"))
        #expect(try site.found() == [])
    }

    /// A post without a person has a deputy in place of a name.
    @Test func aVacancyIsAskedForItsDeputyAndNoName() throws {
        let site = try Started()
        let shown = try dialogue(site, ["new", "vastuuhenkilo"], ["1", "kyllä", "koordinaattori", "1", "ei"])
        #expect(shown.contains("Sijainen: ") && !shown.contains("Etunimi: ") && !shown.contains("Puhelin: "), "\(shown)")
        #expect(
            try site.text("Content/tiedot/vastuuhenkilot.csv")
                .hasSuffix("esimerkkikunta-2;esimerkkikunta;;;koordinaattori;ei;;;;;;;;esimerkkikunta-1;kyllä;;\r\n"),
            "\(shown)")
        #expect(try site.found() == [])
    }

    /// What there is nothing to choose from is told before the first question.
    @Test func nothingIsAskedInVain() throws {
        let site = try Started()
        for name in ["roolit.yaml", "toiminnot.yaml"] {
            try FileManager.default.removeItem(at: site.root.appending(path: "Content/tiedot/" + name))
        }
        let shown = try dialogue(site, ["new", "velvoite"], ["A"])
        #expect(shown.contains("Lisää ensin rooli (Content/tiedot/roolit)") && !shown.contains("Otsikko: "), "\(shown)")
        let optional = try dialogue(site, ["new", "ohje"], ["A", "", "", ""])
        #expect(optional.contains("Otsikko: "), "\(optional)")
    }

    @Test func aPartyIsAddedOnce() throws {
        let site = try Started()
        let words = ["osapuoli", "--otsikko", "esimerkkikunta", "--tyyppi", "kunta", "--roolit", "jasen", "--kunta", "A"]
        let run = try site.new(words)
        #expect(run.status == 64 && run.errors.contains("Content/osapuolet/esimerkkikunta.md"), "\(run.output)\(run.errors)")
        #expect(run.errors.contains("anna nimi, joka erottaa"))
    }

    /// Control-D leaves everything as it was.
    @Test func whoeverIsAskedMayGoAway() throws {
        let site = try Started()
        let before = try site.files()
        let shown = try dialogue(site, ["new", "ohje"], ["Otsikko", "\u{4}"])
        #expect(shown.contains("Keskeytit komennon. Mitään ei kirjoitettu.\n") && shown.hasSuffix("status 1\n"), "\(shown)")
        #expect(try site.files() == before)
    }
}
