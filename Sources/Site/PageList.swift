import Model

/// Every page that the catalogue asks for, in a fixed order. Parts of the site without content have no page.
///
/// - Parameters:
///   - agreements: Those in force; the first opens its part of the site.
///   - isLogged: Whether publications are told of.
func listPages(of catalogue: Catalogue, _ agreements: [Agreement], _ agenda: Agenda, isLogged: Bool) -> [Page] {
    var pages: [Page] = []
    for section in Section.allCases where hasContent(section, agreements, catalogue, agenda, isLogged) {
        let opening = opening(of: section, agreements, catalogue)
        pages.append(Page(.section(section), at: section.route, in: section, showing: opening))
    }
    for agreement in catalogue.agreements.values where agreement.id != agreements.first?.id {
        pages.append(
            Page(.agreement(agreement), at: Route(page: "linjaukset/\(agreement.id)"), in: .agreement, showing: agreement))
    }
    pages += obligationPages(catalogue)
    for party in catalogue.parties.values {
        pages.append(Page(.party(party), at: Route(page: "osapuolet/\(party.id)"), in: .parties, showing: party))
    }
    pages += contactPages(catalogue)
    for report in catalogue.reports.values {
        pages.append(
            Page(.report(report), at: Route(page: "oppimisymparistot/\(report.id)"), in: .reports, showing: report))
    }
    pages += calendarPages(catalogue, agenda)
    for pathway in catalogue.pathways.values {
        pages.append(
            Page(
                .pathway(pathway), at: Route(page: "polut/\(pathway.id)"), in: .pathways, title: pathway.name,
                isSample: pathway.metadata.isSample))
    }
    for instruction in catalogue.instructions.values {
        pages.append(
            Page(
                .instruction(instruction), at: Route(page: "ohjeet/\(instruction.id)"), in: .instructions,
                showing: instruction))
    }
    for news in catalogue.news.values {
        pages.append(Page(.news(news), at: Route(page: "tiedotteet/\(news.id)"), in: .news, showing: news))
    }
    pages += prosePages(catalogue)
    pages.append(Page(.notFound, at: Route(file: "404.html"), in: nil))
    return pages
}

private func hasContent(
    _ section: Section, _ agreements: [Agreement], _ catalogue: Catalogue, _ agenda: Agenda, _ isLogged: Bool
) -> Bool {
    if opening(of: section, agreements, catalogue) != nil { return true }
    switch section {
    case .front, .search, .register: return true
    case .agreement: return !agreements.isEmpty
    case .calendar: return !agenda.occurrences.isEmpty
    case .downloads: return !catalogue.tables(agenda).isEmpty || !catalogue.news.isEmpty
    case .publicationLog: return isLogged
    case .accessibility: return catalogue.settings?.accessibility != nil
    default: return recordTypes.contains { $0.place.section == section && !$0.isEmpty(in: catalogue) }
    }
}

/// The text that opens a part of the site: `index.md` of its folder; the agreement opens its own.
private func opening(of section: Section, _ agreements: [Agreement], _ catalogue: Catalogue) -> (any PageRecord)? {
    if section == .agreement, let agreement = agreements.first { return agreement }
    return catalogue.prose[section == .front ? "index" : section.rawValue + "/index"]
}

private func obligationPages(_ catalogue: Catalogue) -> [Page] {
    let obligations = catalogue.obligations.values
    let former = catalogue.formerParties
    let states = Set(catalogue.statuses.values.lazy.filter { !former.contains($0.party) }.map { $0.state })
    let filters =
        Obligation.Strength.allCases.filter { strength in obligations.contains { $0.strength == strength } }
        .map(ObligationFilter.strength)
        + catalogue.roles.ids.filter { role in obligations.contains { $0.responsible.contains(role) } }
        .map(ObligationFilter.role)
        + (obligations.isEmpty ? [] : catalogue.parties.values.filter { $0.status == .active }.map { .party($0.id) })
        + ObligationStatus.State.allCases.filter(states.contains).map(ObligationFilter.state)
    return filters.map { Page(.filteredObligations($0), at: $0.route, in: .obligations) }
        + obligations.map {
            Page(
                .obligation($0), at: Route(page: "velvoitteet/\($0.id)"), in: .obligations, title: $0.title,
                isSample: $0.metadata.isSample)
        }
}

private func contactPages(_ catalogue: Catalogue) -> [Page] {
    guard !catalogue.contacts.isEmpty else { return [] }
    return ContactOrder.allCases.map { Page(.contactList($0), at: $0.route, in: .contacts) }
        + catalogue.contacts.values.map {
            Page(
                .contact($0), at: Route(page: "vastuuhenkilot/\($0.id)"), in: .contacts,
                title: $0.isVacant ? nil : $0.name, isSample: $0.metadata.isSample)
        }
}

private func calendarPages(_ catalogue: Catalogue, _ agenda: Agenda) -> [Page] {
    guard !agenda.occurrences.isEmpty else { return [] }
    return [Page(.rollover, at: Route(page: "vuosikello/" + ClockSelection.Folder.rollover.rawValue), in: .calendar)]
        + agenda.clock.selections.map { Page(.clock($0), at: $0.route, in: .calendar) }
        + catalogue.events.values.map {
            Page(.event($0), at: Route(page: "vuosikello/tapahtumat/\($0.id)"), in: .calendar, showing: $0)
        }
}

private func prosePages(_ catalogue: Catalogue) -> [Page] {
    // The agreement opens its own part: another opening text there would be a second source for one page.
    let sections = Section.allCases.filter { $0 != .agreement || catalogue.agreements.isEmpty }
    let openings = Set(sections.map { $0 == .front ? "index" : $0.rawValue + "/index" })
    let sectionsByName = Dictionary(uniqueKeysWithValues: Section.allCases.map { ($0.rawValue[...], $0) })
    return catalogue.prose.values.filter { !openings.contains($0.id) }.map { prose in
        let name = prose.id.hasSuffix("/index") ? String(prose.id.dropLast("/index".count)) : prose.id
        let section = sectionsByName[Substring(name.utf8.prefix { $0 != UInt8(ascii: "/") })]
        return Page(.prose(prose), at: Route(page: name), in: section, showing: prose)
    }
}

extension Page {
    fileprivate convenience init(
        _ subject: Subject, at route: Route, in section: Section?, showing record: (any PageRecord)?
    ) {
        if let record {
            self.init(subject, at: route, in: section, showing: record)
        } else {
            self.init(subject, at: route, in: section)
        }
    }
}
