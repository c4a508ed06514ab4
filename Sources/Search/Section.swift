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
    var extra = [page.text?.summary].compactMap { $0 } + facts(of: page.subject, in: site)
    if case .section(let section) = page.subject { extra += labels.facts(section) }
    let parts = extra.map { Array($0.utf8)[...] } + [sections[0].text]
    sections[0].text = Array(parts.filter { !$0.isEmpty }.joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))[...]
    switch page.subject {
    case .section(let section): sections += records(in: section, of: site)
    case .party(let party):
        sections += party.sites.map { place in
            SearchSection(
                anchor: site.addresses.target(Party.Site.self, place.id)?.anchor, title: place.name,
                facts: [place.address, place.visiting])
        }
    default: break
    }
    return SearchPage(page: page, title: title, parties: parties(of: page.subject, in: site), sections: sections)
}

/// What a page tells beside its text, from the record that it is about.
private func facts(of subject: Subject, in site: Site) -> [String] {
    let catalogue = site.catalogue
    func party(_ id: String?) -> String? { id.flatMap { catalogue.parties[$0]?.name } }
    let facts: [String?]
    switch subject {
    case .obligation(let obligation): facts = [obligation.quote.value, obligation.trigger, obligation.remark]
    case .contact(let contact):
        let place = catalogue.parties[contact.party]?.sites.first { $0.id == contact.site }?.name
        let reach = contact.hasLeft(by: site.today) ? [] : [contact.phone?.text, contact.email, contact.reachability]
        facts = [contact.title, party(contact.party), contact.field, place] + reach
    case .party(let party):
        facts = [party.abbreviation, party.printedName, party.municipality, party.region, party.remark]
    case .report(let report):
        facts =
            [party(report.party)]
            + report.qualifications.flatMap { entry in
                let qualification = catalogue.qualifications[entry.qualification]
                let units = (qualification?.units ?? []) + (qualification?.commonUnits ?? [])
                return [qualification?.name] + entry.units.map { unit in units.first { $0.id == unit.unit.value }?.name }
            }
    case .event(let event): facts = [event.place, event.category.rawValue, event.starts.finnish, event.times?.finnish]
    case .pathway(let pathway): facts = [pathway.summary] + pathway.steps.flatMap { [$0.title, $0.summary] }
    case .instruction(let instruction):
        let activity = instruction.activity.flatMap { catalogue.activities[$0] }
        facts = [activity?.name, activity?.summary]
    case .section(.dayPrices):
        facts = catalogue.dayPrices.values.flatMap { prices in
            [String(prices.year), prices.remark] + prices.levels.flatMap { [$0.name, $0.summary] }
        }
    case .section(.funding):
        facts = catalogue.funding.values.flatMap { shares in
            [String(shares.year), shares.remark] + shares.shares.flatMap { [$0.name, "\($0.percent) %", $0.summary] }
        }
    case .section(.flows):
        facts = catalogue.flows.values.flatMap {
            [$0.from, $0.to, $0.what, $0.when]
        }
    case .section(.corrections):
        facts = catalogue.corrections.values.flatMap { [$0.printed, $0.corrected, $0.reason] }
    case .section(.accessibility):
        let statement = catalogue.settings?.accessibility
        facts =
            [statement?.organisation, statement?.method, statement?.contact, statement?.supervisor]
            + (statement?.shortcomings ?? []).flatMap { [$0.content, $0.criterion, $0.reason, $0.alternative] }
    default: facts = []
    }
    return facts.compactMap { $0 }
}

/// The records that have no page of their own and stand at an anchor of this part's page.
private func records(in section: Section, of site: Site) -> [SearchSection] {
    let catalogue = site.catalogue
    func list<Value: Record>(_ table: Table<Value>, _ title: (Value) -> String, _ facts: (Value) -> [String?])
        -> [SearchSection]
    {
        table.values.compactMap { record in
            site.addresses.target(Value.self, record.id).map { target in
                SearchSection(anchor: target.anchor, title: title(record), facts: facts(record))
            }
        }
    }
    func name(_ party: String) -> String { catalogue.parties[party]?.name ?? party }
    switch section {
    case .glossary: return list(catalogue.terms, \.term) { [$0.abbreviation, $0.definition, $0.remark] }
    case .statutes: return list(catalogue.statutes, \.name) { [$0.number, $0.remark] }
    case .units:
        return list(catalogue.qualifications, \.name) { qualification in
            [qualification.code, qualification.recordNumber, qualification.remark] + qualification.fields + qualification.titles
                + qualification.commonUnits.flatMap { [$0.name, $0.remark] }
        }
            + catalogue.qualifications.values.flatMap { qualification in
                qualification.units.map { unit in
                    SearchSection(anchor: unit.anchor, title: unit.name, facts: [qualification.name, unit.remark])
                }
            }
    case .instructions: return list(catalogue.activities, \.name) { [$0.summary] }
    case .actors:
        return list(catalogue.actors, \.name) { [$0.area, $0.summary, $0.phone?.text, $0.email] }
            + list(catalogue.supporters, \.name) { [$0.abbreviation, $0.printedName, $0.summary] }
    case .quotas: return list(catalogue.quotas, { name($0.workshop) }) { [name($0.provider), $0.period, $0.field, $0.remark] }
    case .exchanges: return list(catalogue.exchanges, { name($0.party) }) { [$0.audience, $0.opportunity, $0.duration] }
    case .signatures:
        return list(catalogue.signatures, { name($0.party) }) {
            [$0.place, $0.date?.finnish] + $0.signatories.flatMap { [$0.name, $0.title] }
        }
    default: return []
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
