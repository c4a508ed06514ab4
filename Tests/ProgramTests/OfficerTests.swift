import Diagnostics
import Foundation
import Testing

/// Slips of a month as a communications officer: the first message names file, row and remedy, in both languages. What a hurried
/// person does without harm is not remarked on at all.
struct OfficerTests {
    enum Edit: Sendable {
        case write(String, to: String)
        case writeBytes(String, String.Encoding, to: String)
        case replace(String, by: String, in: String)
        case move(String, to: String)
    }

    struct Slip: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let edits: [Edit]
        /// The first message, as `L104 Content/index.md:7`; nil when nothing is said.
        let first: String?
        /// What it says, beside the value.
        let finnish: [String]
        let english: [String]

        init(_ name: String, _ edits: Edit..., gives first: String, fi finnish: String..., en english: String...) {
            (testDescription, self.edits, self.first, self.finnish, self.english) = (name, edits, first, finnish, english)
        }

        init(harmless name: String, _ edits: Edit...) {
            (testDescription, self.edits, first, finnish, english) = (name, edits, nil, [], [])
        }
    }

    private static let sheet = "Content/tiedot/vastuuhenkilot.csv"
    private static let instruction = "Content/ohjeet/ohje.md"
    private static let obligations = "Content/tiedot/velvoitteet.yaml"
    private static let events = "Content/tiedot/tapahtumat.csv"
    private static let head = "tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;sahkoposti;avoinna;sijainen"
    private static let kala = "kala-1;kala-kunta;Malli;Kalanen;kyllä;040 000 0001;;;"
    private static let opisto = "opisto-1;opisto;Malli;Opistolainen;kyllä;040 000 0002;;;"

    private static func people(_ rows: String..., end: String = "\r\n") -> String {
        ([head] + rows).map { $0 + end }.joined()
    }

    private static func page(_ text: String, _ frontMatter: String = "otsikko: Ohje") -> Edit {
        .write("---\n\(frontMatter)\n---\n\n\(text)\n", to: instruction)
    }

    // MARK: Tables from Excel

    static let tables = [
        Slip(
            harmless: "Windows' letters, blank rows, a row of semicolons, a line break in a cell",
            .writeBytes(
                people("", kala.replacing("Kalanen", with: "\"Kala\nnen\""), ";;;;;;;;", "", opisto), .windowsCP1252, to: sheet)
        ),
        Slip(harmless: "commas", .write(people(kala, opisto).replacing(";", with: ","), to: sheet)),
        Slip(harmless: "UTF-16", .writeBytes(people(kala, opisto), .utf16, to: sheet)),
        Slip(
            harmless: "capital headers",
            .write(people(kala, opisto).replacing("tunnus;osapuoli", with: "Tunnus;OSAPUOLI"), to: sheet)),
        Slip(
            "a row after a cell of two lines is Excel's row",
            .write(
                people(kala.replacing("Kalanen", with: "\"Kala\nnen\""), opisto.replacing(";opisto;", with: ";opitso;")),
                to: sheet),
            gives: "L104 \(sheet):3", fi: "opisto", "olemassa olevaa tunnusta", en: "opisto", "use one that exists"),
        Slip(
            "a title above the headers", .write("Vastuuhenkilöt 2026;;;\r\n" + people(kala, opisto), to: sheet),
            gives: "L035 \(sheet):1", fi: "poista otsikkorivin yläpuolella olevat rivit", en: "delete the rows above them"),
        Slip(
            "a renamed header", .write(people(kala, opisto).replacing("puhelin", with: "puhlein"), to: sheet),
            gives: "L040 \(sheet):1", fi: "puhelin", "korjaa nimi", en: "puhelin", "correct the name"),
        Slip(
            "a deleted column", .write("tunnus;etunimi;sukunimi\r\nkala-1;Malli;Kalanen\r\n", to: sheet),
            gives: "L041 \(sheet):1", fi: "lisää sarake otsikkoriville", en: "add it to the row of headers"),
        Slip(
            "a deleted quotation mark", .write(people(kala.replacing("Malli", with: "\"Malli; M."), opisto), to: sheet),
            gives: "L030 \(sheet):2", fi: "lisää lainausmerkki solun loppuun", en: "add one at the end of the cell"),
        Slip(
            "a semicolon too many", .write(people(kala + ";x", opisto), to: sheet),
            gives: "L031 \(sheet):2", fi: "poista ylimääräinen puolipiste", en: "remove the extra semicolon"),
        Slip(
            "the same row twice", .write(people(kala, opisto, kala), to: sheet),
            gives: "L100 \(sheet):4", fi: "ensimmäinen", "rivi 2", en: "first", "line 2"),
        Slip(
            "a phone number without its zero",
            .write(people(kala.replacing("040 000 0001", with: "400000001"), opisto), to: sheet),
            gives: "L034 \(sheet):2", fi: "0400000001", "muotoile sarake tekstiksi", en: "0400000001",
            "format the column as text"),
        Slip(
            "a phone number with a letter",
            .write(people(kala.replacing("040 000 0001", with: "O40 000 0001"), opisto), to: sheet),
            gives: "L053 \(sheet):2", fi: "yksi numero, johon voi soittaa", en: "write one number"),
        Slip(
            "an address without its ending", .write(people(kala.replacing(";;;", with: ";kari@sotkamo;;"), opisto), to: sheet),
            gives: "L052 \(sheet):2", fi: "puuttuu pääte, kuten .fi", en: "lacks an ending, such as .fi"),
        Slip(
            "an address with ä", .write(people(kala.replacing(";;;", with: ";käri@sotkamo.fi;;"), opisto), to: sheet),
            gives: "L052 \(sheet):2", fi: "ei saa olla merkkiä ä", en: "cannot have the sign ä"),
        Slip(
            "a name for an identifier", .write(people(kala, opisto.replacing(";opisto;", with: ";Kalan kunta;")), to: sheet),
            gives: "L104 \(sheet):3", fi: "kala-kunta", en: "kala-kunta"),
        Slip(
            "an identifier with a space that others refer to",
            .write(people(kala.replacing("kala-1", with: "Kala 1"), opisto), to: sheet),
            page("Teksti.", "otsikko: Ohje\nomistaja: kala-1"), gives: "L045 \(sheet):2", fi: "kala-1", en: "kala-1"),
        Slip(
            "a dash for a name", .write(people(kala.replacing("Kalanen", with: "-"), opisto), to: sheet),
            gives: "L065 \(sheet):2", fi: "kirjoita nimi kirjaimin", en: "write the name in letters"),
        Slip(
            "nobody is primary", .write(people(kala.replacing("kyllä", with: "ei"), opisto), to: sheet),
            gives: "L211 Content/osapuolet/kala-kunta.md:1", fi: "yksi ensisijainen vastuuhenkilö",
            en: "kyllä in ensisijainen for one"),
        Slip(
            "a vacancy without a deputy", .write(people("kala-1;kala-kunta;;;kyllä;;;kyllä;", opisto), to: sheet),
            gives: "L124 \(sheet):2", fi: "kirjoita kohtaan ”sijainen”", en: "write in sijainen"),
        Slip(
            harmless: "a vacancy with a deputy",
            .write(
                people("kala-1;kala-kunta;;;kyllä;;;kyllä;kala-2", "kala-2;kala-kunta;Malli;Kalanen;ei;;;;", opisto), to: sheet)
        ),
        Slip(
            "an impossible day", .write("tunnus;otsikko;tyyppi;alkaa\nkevat;Kevät;tapaaminen;31.4.2027\n", to: events),
            gives: "L044 \(events):2", fi: "30.4.2027", "muodossa 13.1.2020", en: "30.4.2027", "as 13.1.2020"),
        Slip(
            "a mangled time",
            .write("tunnus;otsikko;tyyppi;alkaa;kello\nkevat;Kevät;tapaaminen;5.4.2027;klo yhdeksän\n", to: events),
            gives: "L047 \(events):2", fi: "muodossa 9.00–11.30", en: "as 9.00–11.30"),
        Slip(
            "an exception on another day",
            .write(
                "tunnus;otsikko;tyyppi;alkaa;paattyy;toistuu;poikkeukset\n"
                    + "kuu;Kokous;tapaaminen;1.12.2026;1.6.2027;joka kuukauden ensimmäinen tiistai;6.1.2027\n", to: events),
            gives: "L050 \(events):2", fi: "5.1.2027", "ensin vanha päivä", en: "5.1.2027", "event's own day first"),
    ]

    // MARK: Files

    static let files = [
        Slip(
            harmless: "what Windows, macOS and offices leave behind",
            .write("x", to: "Content/ohjeet/Thumbs.db"), .write("x", to: "Content/.DS_Store"),
            .write("x", to: "Content/desktop.ini"), .write("x", to: "Content/ohjeet/~$ohje.docx"),
            .write("x", to: "Content/tiedot/.~lock.vastuuhenkilot.csv#"), .write("x", to: "Content/tiedot/~WRD0001.tmp"),
            .write("x", to: "Content/tiedot/A1B2C300"), .write("x", to: "Content/tiedot/vastuuhenkilot.csv.tmp")),
        Slip(
            "a copy of a table", .write(people(kala, opisto), to: "Content/tiedot/vastuuhenkilot - Kopio.csv"),
            gives: "L010 Content/tiedot/vastuuhenkilot - Kopio.csv", fi: "jos tiedostoa ei tarvita, poista se",
            en: "or remove it"),
        Slip(
            "an Excel file", .write("PK", to: "Content/tiedot/vastuuhenkilot.xlsx"),
            gives: "L037 Content/tiedot/vastuuhenkilot.xlsx", fi: "CSV UTF-8", en: "CSV UTF-8"),
        Slip(
            "a picture beside the page", .write("x", to: "Content/ohjeet/kartta.png"),
            gives: "L010 Content/ohjeet/kartta.png", fi: "”kuvat”", en: "kuvat"),
        Slip(
            "ä and a space in the name of a page",
            .write("---\notsikko: Työ\n---\n\nTeksti.\n", to: "Content/ohjeet/Työ ohje.md"),
            gives: "L045 Content/ohjeet/Työ ohje.md", fi: "tyo-ohje", "enintään 80 merkkiä", en: "tyo-ohje",
            "at most 80 characters"),
        Slip(
            "a party's file in another folder",
            .move("Content/osapuolet/kala-kunta.md", to: "Content/ohjeet/kala-kunta.md"),
            gives: "L127 Content/ohjeet/kala-kunta.md", fi: "osapuolet/kala-kunta.md", "siirrä tiedosto",
            en: "osapuolet/kala-kunta.md", "move the file"),
        Slip(
            "a page in Windows' letters", .writeBytes("---\notsikko: Työ\n---\n", .windowsCP1252, to: instruction),
            gives: "L001 \(instruction):2", fi: "valitse merkistöksi UTF-8", en: "save it as UTF-8"),
        Slip(
            "a second file of one party",
            .write(
                "---\notsikko: Kalan kunta\ntyyppi: kunta\nroolit: [tyopaja]\nkunta: Kala\n---\n\nPaja.\n",
                to: "Content/osapuolet/kala-kunta-2.md"),
            .write(people(kala, opisto, "kala-2;kala-kunta-2;Malli;Kalanen;kyllä;;;;"), to: sheet),
            gives: "L128 Content/osapuolet/kala-kunta.md:2", fi: "poista toinen tiedosto", en: "remove one of the files"),
    ]

    // MARK: Front matter and YAML

    static let frontMatter = [
        Slip(harmless: "a tab after the colon", page("Teksti.", "otsikko:\tOhje")),
        Slip(
            "no colon", page("Teksti.", "otsikko Asiakkaan \"oma\" ohje\nkuvaus: Lyhyesti.\npaivitetty: 1.10.2026"),
            gives: "L036 \(instruction):2", fi: "puuttuu kaksoispiste", "otsikko: Asiakkaan", en: "colon", "otsikko: Asiakkaan"),
        Slip(
            "no space after the colon", page("Teksti.", "otsikko: Ohje\nomistaja:kala-1\npaivitetty: 1.10.2026"),
            gives: "L036 \(instruction):3", fi: "kaksoispisteen jäljestä väli", "omistaja: kala-1", en: "omistaja: kala-1"),
        Slip(
            "no colon in YAML", .replace("vahvuus: sitoutuu", by: "vahvuus sitoutuu", in: obligations),
            gives: "L036 \(obligations):3", fi: "vahvuus: sitoutuu", en: "vahvuus: sitoutuu"),
        Slip(
            "a tab for spaces", .replace("  vahvuus: sitoutuu", by: "\tvahvuus: sitoutuu", in: obligations),
            gives: "L021 \(obligations):3", fi: "korvaa sarkain välilyönneillä", en: "replace the tab with spaces"),
        Slip(
            "no closing row", .write("---\notsikko: Ohje\n\nTeksti on tässä.\n", to: instruction),
            gives: "L024 \(instruction):1", fi: "vain ---", en: "only ---"),
        Slip(
            "no opening row", .write("otsikko: Ohje\n---\n\nTeksti.\n", to: instruction),
            gives: "L026 \(instruction):1", fi: "alkuun rivi ---", en: "begin the file with the row ---"),
        Slip(
            "a person's name as the owner", page("Teksti.", "otsikko: Ohje\nomistaja: Malli Opistolainen"),
            gives: "L104 \(instruction):3", fi: "opisto-1", en: "opisto-1"),
        Slip(
            "a number where a name belongs", .replace("kunta: Kala\n", by: "kunta: 1\n", in: "Content/osapuolet/kala-kunta.md"),
            gives: "L065 Content/osapuolet/kala-kunta.md:5", fi: "kirjoita nimi kirjaimin", en: "write the name in letters"),
        Slip(
            "a page for fewer than the site",
            .replace("kieli: fi", by: "kieli: fi\nyleiso: julkinen", in: "Content/sivusto.yaml"),
            gives: "L120 Content/index.md:1", fi: "kenttä ”nakyvyys”", en: "write nakyvyys:"),
        Slip(
            harmless: "news to come",
            .write("---\notsikko: U\njulkaistu: 1.12.2026\n---\n\nTeksti.\n", to: "Content/tiedotteet/u.md")),
        Slip(
            "a version that replaces itself",
            .replace("sanamuoto:", by: "korvaa: linjaukset\nsanamuoto:", in: "Content/linjaukset/linjaukset.md"),
            gives: "L123 Content/linjaukset/linjaukset.md:3", fi: "aiemman version tunnus",
            en: "identifier of an earlier version"),
        Slip(
            "a signature of a day to come",
            .write(
                "- osapuoli: opisto\n  varmuus: hyvä\n  paivays: 1.1.2027\n  allekirjoittajat:\n    - nimi: Malli Opistolainen\n"
                    + "      titteli: rehtori\n", to: "Content/tiedot/allekirjoitukset.yaml"),
            gives: "L237 Content/tiedot/allekirjoitukset.yaml:3", fi: "korjaa päivä", en: "correct the day"),
        Slip(
            "an empty word of the interface",
            .replace("vacant-notice: Tehtävä on avoinna.", by: "vacant-notice:", in: "Theme/words/fi.txt"),
            gives: "L126 Theme/words/fi.txt:106", fi: "kirjoita teksti sanan nimen", en: "write a text for the word"),
    ]

    // MARK: Texts

    static let texts = [
        Slip(
            harmless: "a space in the name of an attachment", page("Katso [lista](../liitteet/Oma lista.txt)."),
            .write("x", to: "Content/liitteet/Oma lista.txt")),
        Slip(
            "an attachment that is not there", page("Katso [lista](../liitteet/Oma lista.txt)."),
            gives: "L112 \(instruction):5", fi: "kopioi tiedosto kansioon ”liitteet”",
            en: "copy the file to the folder liitteet"),
        Slip(
            "backslashes", page("Katso [lista](..\\liitteet\\lista.txt)."),
            gives: "L112 \(instruction):5", fi: "../liitteet/lista.txt", en: "../liitteet/lista.txt"),
        Slip(
            "a disk", page("Katso [lista](C:\\Omat\\lista.txt)."),
            gives: "L119 \(instruction):5", fi: "kopioi tiedosto kansioon ”liitteet”", en: "copy the file to liitteet"),
        Slip(
            "the preview", page("Katso [ohjeet](http://localhost:8080/ohjeet/)."),
            gives: "L119 \(instruction):5", fi: "sivu:ohjeet", en: "sivu:ohjeet"),
        Slip(
            "a site without https", page("Katso [kunta](www.kunta.fi)."),
            gives: "L112 \(instruction):5", fi: "https://www.kunta.fi", en: "https://www.kunta.fi"),
        Slip(
            "a picture in another folder", page("![Kartta](../liitteet/kartta.png)"),
            .write("x", to: "Content/kuvat/kartta.png"),
            gives: "L112 \(instruction):5", fi: "../kuvat/kartta.png", en: "../kuvat/kartta.png"),
        Slip(
            "a picture without words", page("![](../kuvat/kartta.svg)"),
            .write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "Content/kuvat/kartta.svg"),
            gives: "L319 \(instruction):5", fi: "kirjoita hakasulkeisiin", en: "write in the brackets"),
        Slip(
            "a photo of a phone", page("![Kartta](../kuvat/kartta.heic)"),
            .write("x", to: "Content/kuvat/kartta.heic"),
            gives: "L129 \(instruction):5", fi: "JPEG- tai PNG-muodossa", en: "as JPEG or PNG"),
        Slip(
            "a part of the site without content", page("Katso [vuosikello](sivu:vuosikello)."),
            gives: "L125 \(instruction):5", fi: "komennolla luukku new", en: "command luukku new"),
        Slip(
            "a heading renamed",
            .replace("## Salassapito {#salassapito}", by: "## Salaisuudet", in: "Content/linjaukset/linjaukset.md"),
            .write("---\notsikko: Tervetuloa\n---\n\nTeksti.\n", to: "Content/index.md"),
            gives: "L111 \(obligations):11", fi: "väliotsikon tunnus on poistettu",
            en: "bring the identifier behind the heading back"),
        Slip(
            "a placeholder", page("Kirjoita tiedote tähän. Kerro tärkein ensin."),
            gives: "L318 \(instruction):5", fi: "kirjoita mallipohjan tekstin tilalle", en: "write the page's own text"),
        Slip(
            "a list from Word", page("•\tkortti\n•\teväät"),
            gives: "L314 \(instruction):5", fi: "- kortti", en: "- kortti"),
        Slip(
            "a table from Word", page("Asia\tKuka\nKortti\tPaja"),
            gives: "L314 \(instruction):5", fi: "| Asia | Kuka |", en: "| Asia | Kuka |"),
        Slip(
            "code that does not end", page("Eka.\n\n```\nkoodi\n\nLoppu."),
            gives: "L320 \(instruction):7", fi: "lisää koodin alle rivi", en: "or remove this row"),
        Slip(
            "a day at the beginning of a row", page("Ilmoittaudu viimeistään\n1. lokakuuta 2026."),
            gives: "L321 \(instruction):6", fi: "viimeistään 1. lokakuuta", en: "viimeistään 1. lokakuuta"),
        Slip(
            "a dash at the beginning of a row", page("Maksu on noin 5\n- 10 euroa."),
            gives: "L321 \(instruction):6", fi: "noin 5 - 10 euroa", en: "noin 5 - 10 euroa"),
        Slip(
            "a comment that does not end", page("Eka.\n\n<!-- Tarkista -–>\n\nLoppu."),
            gives: "L322 \(instruction):7", fi: "kirjoita kommentin loppuun merkit -->", en: "write --> at the end"),
        Slip(
            "a quotation for more than", page(">60 pistettä on hyväksytty."),
            gives: "L323 \(instruction):5", fi: "\\>60 pistettä", en: "\\>60 pistettä"),
        Slip(
            "an e-mail address with ä", page("Kysy: matti.meikäläinen@example.fi."),
            gives: "L324 \(instruction):5", fi: "matti.meikalainen@example.fi", en: "matti.meikalainen@example.fi"),
        Slip(
            "a link without an address", page("Täytä [lomake]()."),
            gives: "L325 \(instruction):5", fi: "sulkeisiin osoite", en: "an address in the parentheses"),
        Slip(
            "a sub-item with too little space", page("1. Sovi ajasta\n  1. puhelimella\n2. Tule"),
            gives: "L326 \(instruction):6", fi: "   1. puhelimella", "lisää rivin alkuun välilyöntejä", en: "   1. puhelimella",
            "indent the row"),
        Slip(harmless: "paths, products and addresses", page("2*3*4, 2~3, P:\\Pajat\\#1, https://example.fi:n")),
        Slip(harmless: "a list right below its opening words", page("Ota mukaan:\n- eväät\n\nOta myös\n- kortti\n- 5 euroa")),
        Slip(
            "a quote of other words",
            .replace("sitoutuvat nimeämään vastuuhenkilön.", by: "nimeävät henkilön.", in: obligations),
            gives: "L200 \(obligations):6", fi: "kopioi lainaus linjauksista", en: "copy the words from the agreement"),
        Slip(
            harmless: "a quote with signs of other kinds",
            .replace(
                "Osapuolet sitoutuvat nimeämään vastuuhenkilön.",
                by: "Osapuolet – ”kaikki” – sitoutuvat ’nimeämään’ 5–6 henkilöä.",
                in: "Content/linjaukset/linjaukset.md"),
            .replace(
                "Osapuolet sitoutuvat nimeämään vastuuhenkilön.",
                by: "Osapuolet — «kaikki» — sitoutuvat ´nimeämään` 5-6 henkilöä.",
                in: obligations)),
    ]

    @Test(arguments: tables + files + frontMatter + texts, Language.allCases)
    func theFirstMessageLeadsRight(slip: Slip, language: Language) throws {
        let site = try TestSite()
        for edit in slip.edits { try site.make(edit) }
        let command = ["check", "--root", site.root.path, "--today", "2026-11-01", "--language", language.rawValue]
        let run = try Program.luukku(command + ["--format", "json"])
        let found = try FoundDiagnostic.list(run.output)
        // The text says which comes first.
        let text = try Program.luukku(command).output
        let first = found.first { text.prefix { $0 != ":" }.hasSuffix($0.code) }
        let place = first.map { "\($0.code) " + [$0.file, $0.line.map(String.init)].compactMap(\.self).joined(separator: ":") }
        #expect(place == slip.first)
        #expect(run.status == (found.contains { $0.severity == "error" } ? 1 : 0))
        guard let first else { return }
        let notes = (first.notes ?? []).map { "\($0.label): \($0.text)" }
        let said = ([first.message, first.suggestion ?? "", first.remedy] + notes).joined(separator: "\n")
        for part in language.localized(fi: slip.finnish, en: slip.english) { #expect(said.contains(part), "\(said)") }
    }

    /// The words of a link to a part without content stay, as text.
    @Test func aLinkToAnEmptyPartIsText() throws {
        let site = try TestSite()
        try site.make(Self.page("Katso [vuosikello](sivu:vuosikello)."))
        #expect(try site.luukku("build").status == 0)
        #expect(try site.page("ohjeet/ohje/index.html").contains("Katso vuosikello."))
    }

    @Test func aVacancySendsToOthersWhereThereAreSome() throws {
        let site = try TestSite()
        let vacancy = "kala-1;kala-kunta;;;kyllä;;;kyllä;"
        for (rows, hasOthers) in [
            ([vacancy, Self.opisto], false), ([vacancy, "kala-2;kala-kunta;Malli;Kalanen;ei;;;;"], true),
        ] {
            try site.write(([Self.head] + rows).map { $0 + "\n" }.joined(), to: Self.sheet)
            #expect(try site.luukku("build").status == 0)
            for page in ["vastuuhenkilot/kala-1/index.html", "osapuolet/kala-kunta/index.html"] {
                let text = try site.page(page)
                #expect(
                    text.contains("Sijaista ei ole nimetty.") && text.contains("muihin vastuuhenkilöihin") == hasOthers,
                    "\(page)")
            }
        }
    }
}

extension TestSite {
    fileprivate func make(_ edit: OfficerTests.Edit) throws {
        switch edit {
        case .write(let text, let path): try write(text, to: path)
        case .writeBytes(let text, let encoding, let path): try write(#require(text.data(using: encoding)), to: path)
        case .replace(let old, let new, let path):
            let before = try text(path)
            try #require(before.contains(old))
            try write(before.replacing(old, with: new), to: path)
        case .move(let old, let new):
            try FileManager.default.moveItem(at: root.appending(path: old), to: root.appending(path: new))
        }
    }
}
