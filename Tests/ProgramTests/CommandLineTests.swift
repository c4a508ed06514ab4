import Foundation
import Testing

/// Help and errors are in the reader's language, the library's own sentences too.
struct CommandLineTests {
    /// What makes ArgumentParser say each of its sentences.
    private static let provocations = [
        ["build", "--rot", "."], ["build", "--xyzzyabcdef"], ["build", "--root"], ["build", "ylimaarainen"],
        ["build", "a", "b"],
        ["replace-contact", "a", "b", "--from", "1.1.2027", "--yes=1"], ["replace-contact", "a"], ["check", "--format", "xml"],
        ["hosting", "ngin"], ["build", "--today", "eilen"], ["explain", "--markdown", "L104"], ["--help"], ["build", "--help"],
        ["explain", "--help"],
    ]

    private static func lines(in language: String) throws -> [String] {
        try provocations.flatMap { arguments in
            let run = try Program.luukku(arguments + ["--kieli", language], locale: "C")
            return (run.output + run.errors).split(separator: "\n").map(String.init)
        }
    }

    private static var sentences: [(english: Regex<Substring>, finnish: String)] {
        let file = Program.repository.appending(path: "Sources/luukku/ParserTexts.swift")
        guard let text = try? String(contentsOf: file, encoding: .utf8), let end = text.range(of: "\n]\n") else { return [] }
        return text[..<end.lowerBound].matches(of: /\(\s*"([^"]+)",\s*"([^"]*)"\s*\)/).compactMap { pair in
            let parts = pair.1.split(separator: "{}", omittingEmptySubsequences: false)
            let pattern = parts.map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: ".*")
            return (try? Regex(pattern, as: Substring.self)).map { ($0, String(pair.1)) }
        }
    }

    /// A sentence that a new version of the library words anew is not found here.
    @Test func everySentenceOfTheLibraryIsProvoked() throws {
        #expect(Self.sentences.count > 20)
        let english = try Self.lines(in: "en")
        for (sentence, text) in Self.sentences {
            #expect(english.contains { $0.wholeMatch(of: sentence) != nil }, "\(text)")
        }
    }

    @Test func noneIsLeftInEnglish() throws {
        let sentences = Self.sentences
        for line in try Self.lines(in: "fi") {
            let left = sentences.first { line.wholeMatch(of: $0.english) != nil }
            #expect(left == nil, "\(line)")
            for word in ["Usage", "default:", "values:", "subcommand", "option", "Show ", "folder", "number"] {
                #expect(!line.contains(word) || line.contains("GitHub"), "\(line)")
            }
        }
    }

    @Test func everyHelpIsInTheReadersLanguage() throws {
        let commands = [
            "build", "check", "serve", "init", "new", "replace-contact", "checked", "tidy", "hosting", "explain", "schema",
        ]
        for command in commands {
            let finnish = try Program.luukku([command, "--help", "--kieli", "fi"]).output
            let english = try Program.luukku([command, "--help", "--language", "en"]).output
            #expect(english.contains("OVERVIEW: ") && english.contains("The language of messages"), "\(command)")
            #expect(finnish.contains("KÄYTTÖ: luukku \(command)") && finnish.contains("Viestien kieli"), "\(command)")
            #expect(!finnish.contains(" the ") && !finnish.contains("The "), "\(finnish)")
        }
    }

    @Test(arguments: [
        ("tee", "build"), ("tarkista", "check"), ("esikatsele", "serve"), ("aloita", "init"), ("uusi", "new"),
        ("vaihda-vastuuhenkilo", "replace-contact"), ("luettu", "checked"), ("siisti", "tidy"), ("selitä", "explain"),
        ("kentat", "schema"), ("palvelin", "hosting"),
    ])
    func aCommandHasAFinnishName(_ finnish: String, _ english: String) throws {
        let named = try Program.luukku([finnish, "--help"]).output
        #expect(try named == Program.luukku([english, "--help"]).output && named.contains("KÄYTTÖ: luukku \(english)"))
        #expect(try Program.luukku(["--help"]).output.contains("\(english), \(finnish)"))
        #expect(try Program.luukku(["rakenna", "--help"]).output == Program.luukku(["build", "--help"]).output)
    }

    /// First `--kieli`, then the site's language, then the environment's, then English.
    @Test func theLanguageIsTheFirstThatIsNamed() throws {
        let site = try TestSite()
        let root = ["--root", site.root.path]
        func said(_ arguments: [String], locale: String) throws -> Bool {
            try Program.luukku(["check", "--rot"] + arguments, locale: locale).errors.contains("Virhe: ")
        }
        #expect(try said(root + ["--kieli=en"], locale: "fi_FI.UTF-8") == false)
        #expect(try said(root, locale: "en_GB.UTF-8"))
        #expect(try said(["--root", "/"], locale: "fi_FI.UTF-8"))
        #expect(try said(["--root", "/"], locale: "C") == false)
        #expect(try said(["--root", "/"], locale: "") == false)
        // The site's language is one that messages do not have.
        try site.write(
            try site.text("Content/sivusto.yaml").replacing("kieli: fi", with: "kieli: sv"), to: "Content/sivusto.yaml")
        #expect(try said(root, locale: "fi_FI.UTF-8"))
        #expect(try said(root, locale: "sv_FI.UTF-8") == false)
    }

    @Test func questionsAndRefusalsOfNewAreInTheReadersLanguage() throws {
        let site = try TestSite()
        let root = ["--root", site.root.path, "--language", "en"]
        let missing = try Program.luukku(["new", "osapuoli"] + root).errors
        #expect(missing.contains("missing: --otsikko"))
        #expect(try Program.luukku(["new", "osapouli"] + root).errors.contains("did you mean: osapuoli"))
        #expect(try Program.luukku(["new", "osapuoli", "--tyyppi", "kuntta"] + root).errors.contains("did you mean kunta?"))
        #expect(try Program.luukku(["init", site.root.path, "--kieli", "en"]).errors.contains("is not overwritten"))
        #expect(try Program.luukku(["new"] + root).output.contains("ohje: instruction"))
    }

    /// Pages have a key of the option's name: which of the two was meant is not guessed.
    @Test func theLanguageOfAPageIsNotThatOfMessages() throws {
        let site = try TestSite()
        let words = ["new", "ohje", "--otsikko", "A", "--root", site.root.path, "--kysymatta"]
        let refused = try Program.luukku(words + ["--kieli", "en"])
        #expect(refused.status == 64 && refused.errors.contains("--set kieli=en"), "\(refused.errors)")
        let inFinnish = try Program.luukku(words + ["--kieli", "fi"]).errors
        #expect(inFinnish.contains("--aseta kieli=en") && inFinnish.contains("luukku --kieli fi new ohje"), "\(inFinnish)")
        let run = try Program.luukku(["--kieli", "en"] + words + ["--aseta", "kieli=en"])
        #expect(run.output.hasPrefix("added ohje a: "), "\(run.output)")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.text("Content/ohjeet/a.md").contains("\nkieli: en\n"))
    }

    @Test func theNearestOptionIsNamedInTheReadersLanguage() throws {
        let words = ["build", "--rot", "."]
        #expect(try Program.luukku(words + ["--kieli", "fi"]).errors.contains("Tarkoititko --kansio?"))
        #expect(try Program.luukku(words + ["--language", "en"]).errors.contains("Did you mean '--root'?"))
    }

    @Test func aCommandThatIsNoneIsNamedWithTheNearest() throws {
        let run = try Program.luukku(["chek"])
        #expect(run.status == 64 && run.errors.hasPrefix("luukku: komentoa ”chek” ei ole. Tarkoititko check?\n"))
        #expect(
            try Program.luukku(["tarkist", "--root", "/"], locale: "C").errors.hasPrefix(
                "luukku: there is no command “tarkist”; did you mean: tarkista\n"))
    }

    @Test func theVersionTellsTheCommit() throws {
        let version = try Program.luukku(["--version", "--kieli", "fi"]).output
        #expect(version.wholeMatch(of: /luukku \d+\.\d+\.\d+ \(([0-9a-f]{9}\+?|tuntematon)\)\n/) != nil, "\(version)")
    }
}
