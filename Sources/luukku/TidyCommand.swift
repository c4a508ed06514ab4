import ArgumentParser
import Diagnostics
import Editing
import Markdown

struct TidyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy",
        abstract: localized(
            fi: "Siisti teksti, joka on tuotu Wordista: luettelot, taulukot, otsikot, kappaleet ja merkit.",
            en: "Put right a text that comes from Word: lists, tables, headings, paragraphs and characters."),
        discussion: localized(
            fi:
                "Komento näyttää ensin, mikä muuttuu, ja kysyy luvan. Komento muuttaa vain kohdat, joiden oikea muoto on varma. Jos et halua, että komento kysyy luvan, lisää --kylla.",
            en:
                "Only what is certain is changed. Without --yes it asks on a terminal, and elsewhere only shows what would change (exit status 0)."
        ),
        aliases: ["siisti"])

    @Argument(
        help: help(
            fi: "Minkä sivun teksti siistitään? Anna kansiossa Content olevan tiedoston nimi tai sivun osoite.",
            en: "The page's file, from here or below Content, or its address.",
            value: ("tiedosto", "file")))
    var file: String

    @OptionGroup var confirmation: Confirmation

    @OptionGroup var options: EditingOptions

    func run() async throws {
        try await edit(options.language, options.format) { words in
            let tidying = try PageTidying(file, root: options.root)
            guard !tidying.changes.isEmpty else { return note(words.isTidy(tidying.path)) }
            print(words.changes(tidying), terminator: "")
            guard confirmation.isGiven(words) else { return note(words.notConfirmed) }
            try tidying.draft.write()
            note(words.written(tidying.changes.count, files: 1, options.place))
        }
    }
}

extension EditingWords {
    func isTidy(_ path: String) -> String {
        let path = printable(path)
        return language.localized(
            fi: "Tekstissä ei ole mitään, mitä tämä komento korjaisi: \(path)",
            en: "There is nothing that this command would put right in \(path)")
    }

    /// Line by line, what is and what becomes of it; under one title the lines after one another of which the same is put right.
    func changes(_ tidying: PageTidying) -> String {
        var groups: [[TidyText.Change]] = []
        for change in tidying.changes {
            if let last = groups.last?.last, last.kinds == change.kinds, last.line + 1 == change.line {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups.map { title(of: $0, in: tidying.path) + $0.map(shown).joined() }.joined(separator: "\n")
    }

    private func title(of group: [TidyText.Change], in path: String) -> String {
        guard let first = group.first, let last = group.last else { return "" }
        let kinds = first.kinds.map(name).joined(separator: ", ")
        let lines = language.localized(
            fi: first.line == last.line ? "rivi \(first.line)" : "rivit \(first.line)–\(last.line)",
            en: first.line == last.line ? "line \(first.line)" : "lines \(first.line)–\(last.line)")
        return "\(printable(path)), \(lines): \(kinds)\n"
    }

    private func name(_ kind: TextCorrection.Kind) -> String {
        switch kind {
        case .heading: language.localized(fi: "otsikko", en: "heading")
        case .list: language.localized(fi: "luettelo", en: "list")
        case .table: language.localized(fi: "taulukko", en: "table")
        case .paragraph: language.localized(fi: "kappalejako", en: "paragraphs")
        case .emphasis: language.localized(fi: "lihavointi", en: "emphasis")
        case .quotationMark: language.localized(fi: "lainausmerkit", en: "quotation marks")
        case .invisible: language.localized(fi: "näkymättömät merkit", en: "invisible characters")
        }
    }

    private func shown(_ change: TidyText.Change) -> String {
        let labels = language.localized(fi: ["ennen:   ", "jälkeen: "], en: ["before: ", "after:  "])
        let after = change.after.map { excerpt($0, differingFrom: change.before) }
        let before = excerpt(change.before, differingFrom: change.after.last { !$0.isEmpty } ?? "")
        let indent = String(repeating: " ", count: labels[1].count)
        return "  " + labels[0] + before + "\n"
            + after.enumerated().map { "  " + ($0.offset == 0 ? labels[1] : indent) + $0.element + "\n" }.joined()
    }

    /// The part of a long line in which it differs from another, with what cannot be seen by its name.
    private func excerpt(_ line: String, differingFrom other: String) -> String {
        guard !line.isEmpty else { return language.localized(fi: "(tyhjä rivi)", en: "(empty line)") }
        let scalars = Array(line.unicodeScalars)
        let others = Array(other.unicodeScalars)
        let same = zip(scalars, others).prefix { $0 == $1 }.count
        let sameEnd = min(zip(scalars.reversed(), others.reversed()).prefix { $0 == $1 }.count, scalars.count - same)
        let around = 30
        let start = scalars.count <= 80 ? 0 : max(0, min(same, scalars.count - 2 * around) - around)
        let end = scalars.count <= 80 ? scalars.count : min(scalars.count, max(scalars.count - sameEnd, same) + around)
        var part = String.UnicodeScalarView()
        part.append(contentsOf: scalars[start..<max(start, end)])
        return (start > 0 ? "…" : "") + namingInvisible(String(part), in: language) + (end < scalars.count ? "…" : "")
    }
}
