import Model
import Site
import Templates

/// The learning-environment reports, and the workshops that lack one.
struct ReportsView: Sendable {
    let part: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<ReportsView>(
        "reports",
        [
            .list("reports", LinkView.schema) { view in
                let reports = view.context.catalogue.reports.values
                return view.context.rows(of: .reports, view.part, count: reports.count).map { view.context.link(reports[$0]) }
            },
            .list("missing", LinkView.schema) { view in view.context.site.partiesWithoutReport.map { view.context.link($0) } },
            .record("units", LinkView.schema) { $0.context.link(.units) },
        ])
}

/// A report's own page.
struct ReportPageView: Sendable {
    let report: Report
    let context: RenderContext

    static let schema = ViewSchema<ReportPageView>(
        "report",
        [
            .list("facts", FactView.schema) { $0.facts },
            .list("tables", TableView.schema) { view in view.report.qualifications.compactMap { view.table($0) } },
        ])

    private var facts: [FactView] {
        let words = context.words
        return [
            FactView(words[.party], context.partyLink(report.party)),
            FactView(words[.site], context.siteLink(report.site, of: report.party)),
            FactView(words[.contact], context.contactLink(report.contact)),
            FactView(words[.recognised], report.recognised?.finnish),
            FactView(words[.recogniser], report.recogniser),
            FactView(words[.published], report.published?.finnish),
            FactView(words[.revised], report.revised?.finnish),
            FactView(words[.capacity], report.places.map { String($0) }),
        ].compactMap { $0 }
    }

    private func table(_ entry: Report.QualificationEntry) -> TableView? {
        let words = context.words
        guard let qualification = context.catalogue.qualifications[entry.qualification] else { return nil }
        let units = Dictionary(qualification.units.map { ($0.id, $0) }) { first, _ in first }
        let rows = entry.units.compactMap { offered in units[offered.unit.value].map { (offered: offered, unit: $0) } }
        return TableView(
            qualification.name, of: rows,
            [
                context.column(.unit) { cell(context.link($0.unit)) },
                context.column(.points) { cell(String($0.unit.points)) },
                context.column(.extent) { cell(words.name($0.offered.extent)) },
                context.column(.demonstration) { cell(context.flag($0.offered.allowsDemonstration)) },
                context.column(.certificate) { cell(context.flag($0.offered.certificateReady)) },
            ])
    }
}

/// Workshop × unit, and for each unit the workshops that offer it.
struct UnitsView: Sendable {
    let context: RenderContext

    struct QualificationView: Sendable {
        let qualification: Qualification
        let context: RenderContext
        /// What each report offers of the qualification, by unit.
        private let offers: [(report: Report, units: [String: Report.UnitEntry])]

        init(qualification: Qualification, context: RenderContext) {
            self.qualification = qualification
            self.context = context
            offers = context.catalogue.reports.values.map { report in
                let entries = report.qualifications.filter { $0.qualification == qualification.id }.flatMap(\.units)
                return (report, Dictionary(entries.map { ($0.unit.value, $0) }) { first, _ in first })
            }
        }

        static let schema = ViewSchema<QualificationView>(
            "qualification",
            [
                .text("name") { $0.qualification.name },
                .text("anchor") { RecordKey(Qualification.self, $0.qualification.id).anchor },
                .flag("isSample") { $0.qualification.metadata.isSample },
                .prose("remark") { $0.qualification.remark },
                .list("facts", FactView.schema) { $0.facts },
                .list("tables", TableView.schema) { [$0.table] },
                .list("units", GroupView.schema) { $0.units },
            ])

        private var facts: [FactView] {
            let words = context.words
            let points = { (number: Int) in "\(number) \(words[.points])" }
            return [
                FactView(
                    words[.qualificationExtent],
                    "\(points(qualification.extent)) = \(qualification.vocationalExtent) + \(qualification.commonExtent)"),
                FactView(words[.code], qualification.code),
                FactView(words[.recordNumber], qualification.recordNumber),
                FactView(words[.inForce], qualification.inForce?.finnish),
                FactView(words[.fields], qualification.fields.joined(separator: ", ")),
                FactView(words[.titles], qualification.titles.joined(separator: ", ")),
                FactView(
                    words[.commonUnits],
                    qualification.commonUnits.map { unit in
                        let name = "\(unit.name) (\(points(unit.points)))"
                        return LinkView([name, unit.remark].compactMap { $0 }.joined(separator: " – "))
                    }),
                FactView(words[.requirements], web(qualification.url)),
            ].compactMap { $0 }
        }

        private var table: TableView {
            let words = context.words
            let ofUnit = [
                context.column(.unit) { unit in
                    var link = context.link(unit)
                    let notes = [unit.isMandatory ? words[.mandatory] : nil, unit.remark].compactMap { $0 }
                    link.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
                    return [link]
                }, context.column(.points) { (unit: Qualification.Unit) in cell(String(unit.points)) },
            ]
            let ofReports = offers.map { report, units in
                Column<Qualification.Unit>(heading: context.catalogue.parties[report.party]?.shortName ?? "") {
                    cell(units[$0.id].map { words.name($0.extent) } ?? words[.notOffered])
                }
            }
            return TableView(qualification.name, of: qualification.units, ofUnit + ofReports)
        }

        private var units: [GroupView] {
            qualification.units.map { unit in
                GroupView(
                    title: unit.name, anchor: unit.anchor,
                    links: offers.compactMap { offer in
                        offer.units[unit.id].map { offered in
                            var link = context.link(offer.report)
                            link.note = context.words.name(offered.extent)
                            return link
                        }
                    })
            }
        }
    }

    static let schema = ViewSchema<UnitsView>(
        "units",
        [
            .list("qualifications", QualificationView.schema) { view in
                view.context.catalogue.qualifications.values.map {
                    QualificationView(qualification: $0, context: view.context)
                }
            }
        ])
}

extension RenderContext {
    func link(_ unit: Qualification.Unit) -> LinkView {
        LinkView(unit.name, site.addresses.target(.units, anchor: unit.anchor))
    }
}
