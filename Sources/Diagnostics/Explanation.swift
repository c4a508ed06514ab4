/// What a rule means, for someone who has never programmed: more than the one line that a report has room for.
package struct Explanation: Sendable {
    /// What the fault is and how it comes about.
    package let meaning: String
    package let example: Example
}

/// How a fault looks in a file, and the same place when it is fixed. The content is Finnish, whatever the language of
/// messages.
package struct Example: Sendable {
    /// Where it might stand; nil when the lines are themselves names of files.
    package let file: String?
    package let wrong: String
    package let right: String

    init(_ file: String?, _ wrong: String, _ right: String) {
        self.file = file
        self.wrong = wrong
        self.right = right
    }
}

extension Rule {
    /// The rule of a code as people type it.
    package init?(code: String) {
        self.init(rawValue: code.uppercased())
    }
}

extension DiagnosticReport {
    package func explanation(_ rule: Rule) -> Explanation {
        Explanation(meaning: language.localized(fi: rule.finnishMeaning, en: rule.englishMeaning), example: rule.example)
    }

    /// All codes, each with its one line.
    package var codes: String {
        Rule.allCases.map { "\($0.rawValue)  \(severity($0.severity)): \(message($0).summary)\n" }.joined()
    }

    /// The explanation of one rule, for a terminal.
    package func explain(_ rule: Rule) -> String {
        let explanation = explanation(rule)
        let example = explanation.example
        return """
            \(title(rule))

            \(wrapped(explanation.meaning))

            \(caption(example, .wrong)):

            \(indented(shown(example.wrong)))

            \(caption(example, .right)):

            \(indented(shown(example.right)))

            \(wrapped(remedy(rule)))

            \(wrapped(outcome(rule)))

            """
    }

    /// The documentation's page: every rule, in Markdown.
    package var explanationPage: String {
        let rules = Rule.allCases.map { rule in
            let explanation = explanation(rule)
            let example = explanation.example
            return """

                ## \(title(rule))

                \(explanation.meaning)

                \(caption(example, .wrong)):

                ```text
                \(shown(example.wrong))
                ```

                \(caption(example, .right)):

                ```text
                \(shown(example.right))
                ```

                \(remedy(rule)) \(outcome(rule))

                """
        }
        return preface + rules.joined()
    }

    private enum Side { case wrong, right }

    private func title(_ rule: Rule) -> String {
        "\(rule.rawValue) (\(severity(rule.severity))): \(message(rule).summary)"
    }

    private func caption(_ example: Example, _ side: Side) -> String {
        let place = example.file.map { " (\($0))" } ?? ""
        return switch (language, side) {
        case (.fi, .wrong): "Väärin" + place
        case (.fi, .right): "Oikein"
        case (.en, .wrong): "Wrong" + place
        case (.en, .right): "Right"
        }
    }

    private func shown(_ text: String) -> String {
        if text.isEmpty { return language.localized(fi: "(tyhjä)", en: "(empty)") }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { namingInvisible(String($0), in: language) }.joined(separator: "\n")
    }

    private func remedy(_ rule: Rule) -> String {
        let remedy = message(rule).remedy
        let sentence = language.localized(fi: remedy.capitalised, en: "Remedy: " + remedy) + "."
        return rule.isTidied ? sentence + " " + tidying : sentence
    }

    private var tidying: String {
        language.localized(
            fi:
                "Komento ”luukku tidy TIEDOSTO” tekee korjaukset, joista ohjelma on varma. Komento näyttää ne ensin ja kysyy luvan.",
            en: "The command luukku tidy FILE makes the corrections that are certain; it shows them first and asks.")
    }

    /// What comes of it when nothing is done.
    private func outcome(_ rule: Rule) -> String {
        switch (language, rule.consequence) {
        case (.fi, .notPublished):
            "Jos mitään ei tehdä, muutoksia ei julkaista. Sivusto pysyy sellaisena kuin se oli ennen virhettä."
        case (.fi, .published): "Jos mitään ei tehdä, sivusto julkaistaan silti. Varoitus tulee joka kerta uudelleen."
        case (.fi, .publishedOnce): "Jos mitään ei tehdä, sivusto julkaistaan silti. Varoitusta ei tule uudelleen."
        case (.fi, .fileUnchanged): "Jos mitään ei tehdä, komento ei kirjoita mitään. Kaikki tiedostot jäävät ennalleen."
        case (.en, .notPublished):
            "If nothing is done: no change is published, and the last version of the site that was in order stays."
        case (.en, .published): "If nothing is done: the site is published all the same, and the warning comes again each time."
        case (.en, .publishedOnce):
            "If nothing is done: the site is published all the same, and the warning does not come again."
        case (.en, .fileUnchanged): "If nothing is done: the command writes nothing, and every file stays as it is."
        }
    }

    private var preface: String {
        switch language {
        case .fi:
            """
            # Viestit

            Jokaisella vialla on koodi, esimerkiksi L104. Tällä sivulla on jokaisen koodin selitys. Saman selityksen saa myös
            komennolla, esimerkiksi `luukku explain L104`. Sivu on tehty komennolla `luukku explain --markdown`, eikä sivua
            muokata käsin.

            Virhe estää julkaisemisen. Sivusto pysyy sellaisena kuin se oli ennen virhettä. Varoitus ei estä mitään.

            Selityksissä toistuu muutama sana. *Tunnus* on tiedon lyhyt ja pysyvä nimi, esimerkiksi kala-kunta. Muut tiedot
            viittaavat tietoon tunnuksella. *Kenttä* on yksi tieto ja tiedon nimi, esimerkiksi otsikko: Näytöt. *Sivun alun
            tiedot* ovat sivun alussa kahden rivin välissä. Kummallakin näistä riveistä on vain ---. *CSV-tiedosto* on taulukko,
            jonka voi avata Excelissä. Tiedostossa puolipiste erottaa solut toisistaan.

            """
        case .en:
            """
            # Messages

            Luukku tells a code with each fault, for example L104. This page explains every code, as `luukku explain L104`
            does for one. It is made by `make reference` and never edited by hand.

            An error stops the site from being published: the last version that was in order stays. A warning stops nothing.

            Some words: an *identifier* is the short and lasting name by which others refer to a record, for example
            kala-kunta. A *field* is one fact with its name, for example otsikko: Näytöt. The *front matter* stands between two
            lines --- at the top of a page. A CSV file is a table that opens in Excel: semicolons separate its cells.

            """
        }
    }
}

extension Rule {
    /// Whether `luukku tidy` may put it right.
    var isTidied: Bool { self == .markShown || self == .gluedParagraphs || self == .indentedText }

    enum Consequence {
        case notPublished, published, publishedOnce, fileUnchanged
    }

    var consequence: Consequence {
        switch self {
        case .notInEncoding, .valueCannotStand, .writtenOtherwise, .placeUnknown, .pageUnknown, .noPageText, .dayNotYet:
            .fileUnchanged
        case .addressGone: .publishedOnce
        case _ where severity == .warning: .published
        default: .notPublished
        }
    }
}

private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
}

/// In lines of at most 80 characters, broken at spaces.
private func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
        let line = lines[lines.count - 1]
        if line.isEmpty {
            lines[lines.count - 1] = String(word)
        } else if line.count + 1 + word.count <= 80 {
            lines[lines.count - 1] += " " + word
        } else {
            lines.append(String(word))
        }
    }
    return lines.joined(separator: "\n")
}
