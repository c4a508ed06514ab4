import Markdown
import Model
import Site

/// A page as search shows it: one result for each of its sections.
struct SearchPage: Sendable {
    let page: Page
    let title: String
    /// The parties that the page is about, for the filter.
    let parties: [String]
    let sections: [SearchSection]
}

/// What a result leads to: a heading with the text under it, or a record on a page of many.
struct SearchSection: Sendable {
    /// nil for the beginning of the page.
    var anchor: String?
    var title: String
    /// UTF-8, as the Markdown layer has it.
    var text: ArraySlice<UInt8>

    init(anchor: String?, title: String, text: ArraySlice<UInt8>) {
        self.anchor = anchor
        self.title = title
        self.text = text
    }

    init(anchor: String?, title: String, facts: [String?]) {
        let text = facts.compactMap { $0 }.joined(separator: "\n")
        self.init(anchor: anchor, title: title, text: Array(text.utf8)[...])
    }
}

/// The sections of `page`; nil for pages that only list what other pages say.
func searchPage(_ page: Page, of site: Site, _ labels: SearchLabels) -> SearchPage? {
    switch page.subject {
    case .filteredObligations, .contactList, .clock, .rollover, .registerLetter, .part, .notFound, .section(.search),
        .section(.register):
        return nil
    default: break
    }
    var sections =
        site.document(of: page)?.document.sections.map { section in
            SearchSection(anchor: section.anchor, title: section.title, text: section.bytes)
        } ?? []
    if sections.isEmpty { sections = [SearchSection(anchor: nil, title: "", text: [])] }
    let title = labels.title(page)
    sections[0].title = title
    var extra = [page.frontMatter?.summary].compactMap { $0 }
    switch page.subject {
    case .section(let section):
        extra += facts(of: section, in: site) + labels.facts(section)
        sections += rows(on: section, of: site)
    default:
        guard let record = page.subject.record else { break }
        extra += facts(of: record, in: site)
        sections += record.parts.map(SearchSection.init)
    }
    let parts = extra.map { Array($0.utf8)[...] } + [sections[0].text]
    sections[0].text = Array(parts.filter { !$0.isEmpty }.joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))[...]
    return SearchPage(page: page, title: title, parties: parties(of: page.subject, in: site), sections: sections)
}

/// What a record tells beside its title and its page's text.
private func facts(of record: any Record, in site: Site) -> [String] {
    let isOneToCall = (record as? Contact).map(site.isPresent) ?? true
    return record.texts(in: site.catalogue).compactMap { text in
        guard let text, text.role != .form, isOneToCall || text.role != .reach else { return nil }
        return text.text
    }
}

/// What a part's page says beside its text: the records that it shows without an anchor.
private func facts(of section: Section, in site: Site) -> [String] {
    if section == .accessibility {
        let statement = site.catalogue.settings?.accessibility
        let facts: [String?] =
            [statement?.organisation, statement?.method, statement?.contact, statement?.supervisor]
            + (statement?.shortcomings ?? []).flatMap { [$0.content, $0.criterion, $0.reason, $0.alternative] }
        return facts.compactMap { $0 }
    }
    func facts<Value: Record>(of type: Value.Type) -> [String] {
        guard case .text(of: section) = type.place else { return [] }
        return site.catalogue[keyPath: type.table].values.flatMap { Search.facts(of: $0, in: site) }
    }
    return recordTypes.flatMap { facts(of: $0) }
}

/// The records that have no page of their own and are at an anchor of this part's page, then what has an anchor within them.
private func rows(on section: Section, of site: Site) -> [SearchSection] {
    func records<Value: Record>(of type: Value.Type) -> [any Record] {
        guard case .row(on: section, _) = type.place else { return [] }
        return site.catalogue[keyPath: type.table].values
    }
    let records = recordTypes.flatMap { records(of: $0) }
    return records.compactMap { record in
        site.addresses.target(type(of: record), record.id).map { target in
            SearchSection(
                anchor: target.anchor, title: record.title(in: site.catalogue), facts: facts(of: record, in: site))
        }
    } + records.flatMap(\.parts).map(SearchSection.init)
}

extension SearchSection {
    fileprivate init(_ part: RecordPart) {
        self.init(anchor: part.anchor, title: part.title, facts: part.texts.map { $0?.text })
    }
}

private func parties(of subject: Subject, in site: Site) -> [String] {
    switch subject {
    case .party(let party): [party.id]
    case .contact(let contact): [contact.party]
    case .report(let report): [report.party]
    case .event(let event): event.parties
    case .obligation(let obligation): site.matrixParties.filter { site.concerns($0, obligation) }.map(\.id)
    default: []
    }
}
