import Diagnostics
import Model
import Site
import Templates

/// When the site was published, and what each publication brought. Records are called by what they are called now, and only those that
/// these readers may see.
struct PublicationLogView: Sendable {
    let context: RenderContext

    static let schema = ViewSchema<PublicationLogView>(
        "publicationLog",
        [
            .list("publications", Entry.schema) { view in
                view.context.log.map { Entry(publication: $0, context: view.context) }
            }
        ])

    struct Entry: Sendable {
        let publication: LoggedPublication
        let context: RenderContext

        static let schema = ViewSchema<Entry>(
            "publication",
            [
                .text("isoDate") { $0.publication.moment.day.iso }, .text("date") { $0.publication.moment.day.finnish },
                .text("time") { $0.publication.moment.time }, .flag("isRestored") { $0.publication.isRestored },
                .list("facts", FactView.schema) { $0.facts },
            ])
    }
}

extension PublicationLogView.Entry {
    /// How many records of one part of the site are named: a page stays small.
    private static let most = 10

    private var facts: [FactView] {
        let author = context.site.settings.publicationLog == .named ? publication.author : nil
        return [FactView(context.words[.publisher], author), FactView(context.words[.pages], pages)].compactMap(\.self)
            + records
    }

    /// How many changed, or how many there are when that is not known or none did.
    private var pages: String {
        let difference = publication.difference
        let counts: [(Phrase, Int)] = [
            (.added, difference?.addedPages ?? 0), (.changed, difference?.changedPages ?? 0),
            (.removed, difference?.removedPages ?? 0),
        ]
        let told = counts.filter { $0.1 > 0 }.map { context.words[$0.0, with: String($0.1)] }
        return told.isEmpty ? String(publication.pageCount) : told.joined(separator: ", ")
    }

    /// By parts of the site, in the order of the menu; then those that no part shows.
    private var records: [FactView] {
        let changes = publication.difference?.records ?? []
        let bySection = Dictionary(grouping: changes) { StatedRecord.type(named: $0.name.type)?.place.section }
        return (Section.allCases + [nil]).compactMap { section in
            bySection[section].flatMap { FactView(section.map(context.words.name) ?? context.words[.otherRecords], values($0)) }
        }
    }

    private func values(_ changes: [LoggedPublication.Change]) -> [LinkView] {
        let links = changes.compactMap(link)
        let rest = links.count - Self.most
        let removed = changes.count { $0.outcome == .removed }
        return links.prefix(Self.most)
            + (rest > 0 ? [LinkView(context.words[.andMore, with: String(rest)])] : [])
            + (removed > 0 ? [LinkView(context.words[.removed, with: String(removed)])] : [])
    }

    /// nil for what is gone, or is not for these readers.
    private func link(_ change: LoggedPublication.Change) -> LinkView? {
        guard let type = StatedRecord.type(named: change.name.type), let note = note(change.outcome, type) else { return nil }
        func link<Value: Record>(_ type: Value.Type) -> LinkView? {
            Value.find(change.name.id, in: context.catalogue).map {
                LinkView(
                    $0.title(in: context.catalogue), context.site.addresses.target(type, $0.id), note: note,
                    isSample: $0.metadata.isSample)
            }
        }
        return link(type)
    }

    private func note(_ outcome: LoggedPublication.Change.Outcome, _ type: any Record.Type) -> String? {
        switch outcome {
        case .added: context.words[.recordAdded]
        case .removed: nil
        case .changed(let keys):
            ([context.words[.recordChanged]] + [labels(keys, type)].compactMap(\.self)).joined(separator: ": ")
        }
    }

    /// nil in languages in which keys have no names, and of keys that only an earlier version of Luukku knew.
    private func labels(_ keys: [String], _ type: any Record.Type) -> String? {
        guard let language = Language(rawValue: context.site.settings.language) else { return nil }
        let labels = keys.compactMap {
            $0 == StatedRecord.textKey ? context.words[.textOfPage] : type.label(ofKey: $0, in: language)
        }
        return labels.isEmpty ? nil : labels.joined(separator: ", ")
    }
}
