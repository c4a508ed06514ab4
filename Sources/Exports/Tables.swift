import Formats
import Model
import Site

/// The tables, each in all its forms, and the data package that describes them together.
func tables(of site: Site, _ labels: ExportLabels) -> [GeneratedFile] {
    let sheets = site.tables.map { table in
        switch table {
        case .contacts: contacts(of: site, labels).files(labels)
        case .obligations: obligations(of: site, labels).files(labels)
        case .occurrences: occurrences(of: site, labels).files(labels)
        case .units: units(of: site, labels).files(labels)
        }
    }
    guard !sheets.isEmpty else { return [] }
    let package = GeneratedFile(Route.dataPackage.path) {
        var json = JSON()
        json.object { json in
            json.field("profile") { $0.add("tabular-data-package") }
            json.field("name") { $0.add(site.namespace) }
            json.field("title") { $0.add(site.settings.name + " – " + site.settings.network) }
            if let summary = site.settings.summary { json.field("description") { $0.add(summary) } }
            if let address = site.settings.address { json.field("homepage") { $0.add(address) } }
            json.field("resources") { json in
                json.list { json in for sheet in sheets { sheet.describe(&json) } }
            }
        }
        return json.bytes + "\n".utf8
    }
    return sheets.flatMap(\.files) + [package]
}

private func contacts(of site: Site, _ labels: ExportLabels) -> Sheet<Contact> {
    let (word, names) = (labels.heading, Names(site, labels))
    return Sheet(
        table: .contacts,
        columns: [
            .required("tunnus", word(.identifier)) { $0.id },
            .record("osapuoli", word(.party)) { names.party($0.party) },
            .text("sukunimi", word(.familyName)) { $0.isVacant ? nil : $0.familyName },
            .text("etunimi", word(.givenName)) { $0.isVacant ? nil : $0.givenName },
            .text("nimike", word(.jobTitle)) { $0.title },
            .flag("ensisijainen", word(.primaryContact)) { $0.isPrimary },
            .text("ala", word(.field)) { $0.field },
            .record("toimipiste", word(.site)) { names.place($0.site, of: $0.party) },
            .text("puhelin", word(.phone)) { $0.phone?.text },
            .text("sahkoposti", word(.email)) { $0.email },
            .text("tavoitettavuus", word(.reachability)) { $0.reachability },
            .date("alkaa", word(.starts)) { $0.starts },
            .date("paattyy", word(.ends)) { $0.ends },
            .record("sijainen", word(.deputy)) { names.contact($0.deputy) },
            .flag("avoinna", word(.vacant)) { $0.isVacant },
            .date("paivitetty", word(.updated)) { $0.updated },
            .flag("esimerkki", word(.sample)) { $0.metadata.isSample },
        ], rows: site.relations.presentContacts)
}

/// Each party has two columns: how the obligation concerns it, and its state.
private func obligations(of site: Site, _ labels: ExportLabels) -> Sheet<Obligation> {
    let (word, names) = (labels.heading, Names(site, labels))
    let ofParties = site.matrixParties.flatMap { party -> [Column<Obligation>] in
        [
            .choice(
                "osapuoli." + party.id, party.name,
                called: { (value: Responsibility) in labels.name("involvement." + value.rawValue) }
            ) {
                site.involvement(of: party, in: $0)
            },
            .choice(
                "osapuoli." + party.id + ".tila", party.name + ": " + word(.state),
                called: { (value: ObligationStatus.State) in labels.name("state." + plainKey(of: value.rawValue)) },
                { site.relations.status(of: $0, for: party)?.state }),
        ]
    }
    return Sheet(
        table: .obligations,
        columns: [
            .required("tunnus", word(.identifier)) { $0.id },
            .required("otsikko", word(.obligation)) { $0.title },
            .choice(
                "vahvuus", word(.strength),
                called: { (value: Obligation.Strength) in labels.name("strength." + value.rawValue) }
            ) {
                $0.strength
            },
            .list("vastuussa", word(.responsible)) { names.roles($0.responsible) },
            .list("vastapuoli", word(.counterparts)) { names.roles($0.counterparts) },
            .text("laukaisin", word(.trigger)) { $0.trigger },
            .date("maaraaika", word(.deadline)) { $0.deadline },
            .record("kohta", word(.agreementSection)) { names.section($0.section.value) },
            .required("lainaus", word(.quote)) { $0.quote.value },
            .text("huomautus", word(.remark)) { $0.remark },
            .flag("esimerkki", word(.sample)) { obligation in
                obligation.metadata.isSample
                    || site.matrixParties.contains { site.relations.status(of: obligation, for: $0)?.metadata.isSample == true }
            },
        ] + ofParties, rows: Array(site.catalogue.obligations.values))
}

private func occurrences(of site: Site, _ labels: ExportLabels) -> Sheet<Occurrence> {
    let (word, names) = (labels.heading, Names(site, labels))
    return Sheet(
        table: .occurrences,
        columns: [
            .required("tunnus", word(.identifier)) { $0.record.id },
            .choice("laji", word(.kind), called: labels.kind) { $0.kind },
            .required("otsikko", word(.event)) { $0.title },
            .date("alkaa", word(.starts)) { $0.firstDay },
            .date("paattyy", word(.ends)) { $0.lastDay },
            .text("kello", word(.time)) { $0.event?.times?.finnish },
            .text("toistuu", word(.recurs)) { $0.event?.recurrenceWords },
            .text("paikka", word(.place)) { $0.event?.place },
            .text("etaosoite", word(.remote)) { $0.event?.remoteAddress },
            .list("osapuolet", word(.parties)) { $0.parties.compactMap(names.party) },
            .list("roolit", word(.roles)) { names.roles($0.event?.roles ?? []) },
            .list("alat", word(.field)) { ($0.event?.fields ?? []).map { Cell.Named(id: $0, name: $0) } },
            .text("kuvaus", word(.summary)) { $0.event?.summary },
            .flag("peruttu", word(.cancelled)) { $0.isCancelled },
            .flag("esimerkki", word(.sample)) { $0.isSample },
        ], rows: site.agenda.occurrences)
}

/// A unit of a qualification with the learning environments that offer it.
private struct UnitRow: Sendable {
    let unit: Qualification.Unit
    let qualification: Qualification
    let reports: [Report]
}

private func units(of site: Site, _ labels: ExportLabels) -> Sheet<UnitRow> {
    let word = labels.heading
    var offers: [String: [Report]] = [:]
    for report in site.catalogue.reports.values {
        for entry in report.qualifications {
            for unit in entry.units { offers[entry.qualification + "/" + unit.unit.value, default: []].append(report) }
        }
    }
    return Sheet(
        table: .units,
        columns: [
            .required("tunnus", word(.identifier)) { $0.unit.id },
            .required("nimi", word(.unit)) { $0.unit.name },
            .record("tutkinto", word(.qualification)) { Cell.Named(id: $0.qualification.id, name: $0.qualification.name) },
            .integer("osp", labels.word(.points)) { $0.unit.points },
            .flag("pakollinen", word(.mandatory)) { $0.unit.isMandatory },
            .list("oppimisymparistot", labels.name("section.oppimisymparistot")) { row in
                row.reports.map { Cell.Named(id: $0.id, name: $0.frontMatter.title) }
            },
            .text("huomautus", word(.remark)) { $0.unit.remark },
            .flag("esimerkki", word(.sample)) { $0.qualification.metadata.isSample },
        ],
        rows: site.catalogue.qualifications.values.flatMap { qualification in
            qualification.units.map { unit in
                UnitRow(
                    unit: unit, qualification: qualification, reports: offers[qualification.id + "/" + unit.id] ?? [])
            }
        })
}

/// What records are called. One that the audience may not see has neither a name nor an identifier.
private struct Names: Sendable {
    private let site: Site
    private let labels: ExportLabels
    private let sections: [String: String]

    init(_ site: Site, _ labels: ExportLabels) {
        self.site = site
        self.labels = labels
        sections = Dictionary(site.relations.sectionTitles.map { ($0.anchor, $0.title) }) { first, _ in first }
    }

    @Sendable func party(_ id: String) -> Cell.Named? {
        site.catalogue.parties[id].map { Cell.Named(id: id, name: $0.name) }
    }

    func place(_ id: String?, of party: String) -> Cell.Named? {
        site.catalogue.parties[party]?.locations.first { $0.id == id }.map { Cell.Named(id: $0.id, name: $0.name) }
    }

    func contact(_ id: String?) -> Cell.Named? {
        id.flatMap { site.catalogue.contacts[$0] }.map {
            Cell.Named(id: $0.id, name: $0.isVacant ? labels.word(.vacant) : $0.name)
        }
    }

    func roles(_ ids: [String]) -> [Cell.Named] { site.roles(ids).map { Cell.Named(id: $0.id, name: $0.name) } }

    func section(_ anchor: String) -> Cell.Named? { sections[anchor].map { Cell.Named(id: anchor, name: $0) } }
}
