import Model
import Site
import Templates

/// The learning-environment reports, and the workshops that lack one.
struct ReportsView: Sendable {
    let part: ListPart?
    let viewer: Viewer

    static let shape = Shape<ReportsView>(
        "reports",
        [
            .list("reports", LinkView.shape) { view in
                let reports = view.viewer.catalogue.reports.values
                return view.viewer.rows(of: .reports, view.part, count: reports.count).map { view.viewer.link(reports[$0]) }
            },
            .list("missing", LinkView.shape) { view in view.viewer.site.partiesWithoutReport.map { view.viewer.link($0) } },
            .record("units", LinkView.shape) { $0.viewer.link(.units) },
        ])
}

/// A report's own page.
struct ReportPageView: Sendable {
    let report: Report
    let viewer: Viewer

    static let shape = Shape<ReportPageView>(
        "report",
        [
            .list("facts", FactView.shape) { $0.facts },
            .list("tables", TableView.shape) { view in view.report.qualifications.compactMap { view.table($0) } },
        ])

    private var facts: [FactView] {
        let words = viewer.words
        return [
            FactView(words[.party], viewer.partyLink(report.party)),
            FactView(words[.site], viewer.siteLink(report.site, of: report.party)),
            FactView(words[.contact], viewer.contactLink(report.contact)),
            FactView(words[.recognised], report.recognised?.finnish),
            FactView(words[.recogniser], report.recogniser),
            FactView(words[.published], report.published?.finnish),
            FactView(words[.revised], report.revised?.finnish),
            FactView(words[.places], report.places.map { String($0) }),
        ].compactMap { $0 }
    }

    private func table(_ entry: Report.QualificationEntry) -> TableView? {
        let words = viewer.words
        guard let qualification = viewer.catalogue.qualifications[entry.qualification] else { return nil }
        let units = Dictionary(qualification.units.map { ($0.id, $0) }) { first, _ in first }
        return TableView(
            caption: qualification.name,
            columns: [words[.unit], words[.points], words[.extent], words[.demonstration], words[.certificate]],
            rows: entry.units.compactMap { offered in
                units[offered.unit.value].map { unit in
                    TableView.Row(
                        viewer.link(unit),
                        [
                            cell(String(unit.points)), cell(words.name(offered.extent)),
                            cell(viewer.flag(offered.allowsDemonstration)), cell(viewer.flag(offered.certificateReady)),
                        ])
                }
            })
    }
}

/// Workshop × unit, and for each unit the workshops that offer it.
struct UnitsView: Sendable {
    let viewer: Viewer

    struct QualificationView: Sendable {
        let qualification: Qualification
        let viewer: Viewer
        /// What each report offers of the qualification, by unit.
        private let offers: [(report: Report, units: [String: Report.UnitEntry])]

        init(qualification: Qualification, viewer: Viewer) {
            self.qualification = qualification
            self.viewer = viewer
            offers = viewer.catalogue.reports.values.map { report in
                let entries = report.qualifications.filter { $0.qualification == qualification.id }.flatMap(\.units)
                return (report, Dictionary(entries.map { ($0.unit.value, $0) }) { first, _ in first })
            }
        }

        static let shape = Shape<QualificationView>(
            "qualification",
            [
                .text("name") { $0.qualification.name },
                .text("anchor") { RecordKey(Qualification.self, $0.qualification.id).anchor },
                .flag("isSample") { $0.qualification.header.isSample },
                .text("remark") { $0.qualification.remark },
                .list("facts", FactView.shape) { $0.facts },
                .list("tables", TableView.shape) { [$0.table] },
                .list("units", GroupView.shape) { $0.units },
            ])

        private var facts: [FactView] {
            let words = viewer.words
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
                    qualification.commonUnits.map { LinkView("\($0.name) (\(points($0.points)))") }),
                FactView(words[.requirements], qualification.url.map { LinkView($0, external: $0) }),
            ].compactMap { $0 }
        }

        private var table: TableView {
            let words = viewer.words
            return TableView(
                caption: qualification.name,
                columns: [words[.unit], words[.points]]
                    + offers.map { viewer.catalogue.parties[$0.report.party]?.shortName ?? $0.report.id },
                rows: qualification.units.map { unit in
                    var header = viewer.link(unit)
                    if unit.isMandatory { header.note = words[.mandatory] }
                    return TableView.Row(
                        header,
                        [cell(String(unit.points))]
                            + offers.map { cell($0.units[unit.id].map { words.name($0.extent) } ?? words[.notOffered]) })
                })
        }

        private var units: [GroupView] {
            qualification.units.map { unit in
                GroupView(
                    title: unit.name, anchor: unit.anchor,
                    links: offers.compactMap { offer in
                        offer.units[unit.id].map { offered in
                            var link = viewer.link(offer.report)
                            link.note = viewer.words.name(offered.extent)
                            return link
                        }
                    })
            }
        }
    }

    static let shape = Shape<UnitsView>(
        "units",
        [
            .list("qualifications", QualificationView.shape) { view in
                view.viewer.catalogue.qualifications.values.map {
                    QualificationView(qualification: $0, viewer: view.viewer)
                }
            }
        ])
}

extension Viewer {
    func link(_ unit: Qualification.Unit) -> LinkView { LinkView(unit.name, site.addresses.target(unit)) }
}
