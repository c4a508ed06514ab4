import Model
import Site
import Templates

/// A section that is tables of data under its opening words.
struct TablesView: Sendable {
    let tables: [TableView]
    var lead: String?

    static let schema = ViewSchema<TablesView>(
        "tables", [.text("lead") { $0.lead }, .list("tables", TableView.schema) { $0.tables }])
}

extension TablesView {
    /// The tables of a section that is nothing else; empty for others.
    init(_ section: Section, _ context: RenderContext) {
        guard case .tables(let tables) = sectionPages[section] else {
            self.init(tables: [])
            return
        }
        self = tables(context)
    }

    static func dayPrices(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(
            tables: DayPrices.listed(in: context.catalogue).map { prices in
                var table = TableView(
                    "\(words.name(Section.dayPrices)) (\(words[.year]) \(prices.year))", of: prices.levels,
                    [
                        context.column(.level) { cell($0.name) },
                        context.column(.price) { level in
                            guard let maximum = level.maximum else {
                                return cell(words[.atLeast, with: "\(level.minimum) \(level.unit)"])
                            }
                            return cell("\(level.minimum)–\(maximum) \(level.unit)")
                        },
                        context.column(.remark) { cell($0.summary) },
                    ]
                ) { _ in prices.metadata.isSample }
                table.note = context.note(prices.remark, isOutdated: prices.isOutdated)
                return table
            })
    }

    static func funding(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(
            tables: FundingShares.listed(in: context.catalogue).map { funding in
                var table = TableView(
                    "\(words.name(Section.funding)) (\(words[.year]) \(funding.year))",
                    of: funding.shares,
                    [
                        context.column(.share) { cell($0.name) }, context.column(.percent) { cell("\($0.percent)\u{A0}%") },
                        context.column(.remark) { cell($0.summary) },
                    ]
                ) { _ in funding.metadata.isSample }
                // Not a share: what the provider gets for one student.
                let special = funding.specialSupport.map { "\(words[.specialSupport]): \($0)\u{A0}%" }
                table.note = context.note(special, funding.remark, isOutdated: funding.isOutdated)
                return table
            })
    }

    static func quotas(_ context: RenderContext) -> TablesView {
        context.tables(
            of: Quota.self,
            [
                context.column(.workshop) { cell(context.offeringLink($0.workshop)) },
                context.column(.provider) { cell(context.offeringLink($0.provider)) },
                context.column(.period) { cell($0.period) }, context.column(.field) { cell($0.field) },
                context.column(.places) { cell(String($0.places)) }, context.column(.remark) { cell($0.remark) },
            ])
    }

    static func statutes(_ context: RenderContext) -> TablesView {
        context.tables(
            of: Statute.self,
            [
                context.column(.law) { cell($0.name) }, context.column(.number) { cell($0.number) },
                context.column(.address) { cell(web($0.url)) }, context.column(.remark) { cell($0.remark) },
            ])
    }

    static func glossary(_ context: RenderContext) -> TablesView {
        context.tables(
            of: Term.self,
            [
                context.column(.term) { cell($0.term) }, context.column(.definition) { cell($0.definition) },
                context.column(.abbreviation) { cell($0.abbreviation) }, context.column(.remark) { cell($0.remark) },
            ])
    }

    static func flows(_ context: RenderContext) -> TablesView {
        context.tables(
            of: InformationFlow.self,
            [
                context.column(.what) { cell($0.what) }, context.column(.from) { cell($0.from) },
                context.column(.to) { cell($0.to) }, context.column(.when) { cell($0.when) },
                context.column(.obligation) { cell(context.obligationLink($0.obligation)) },
            ])
    }

    static func corrections(_ context: RenderContext) -> TablesView {
        let expressions = TableView(
            context.words[.avoidedList], records: Expression.listed(in: context.catalogue),
            [
                context.column(.avoided) { cell($0.avoided) }, context.column(.recommended) { cell($0.recommended) },
                context.column(.since) { cell($0.since?.finnish) }, context.column(.reason) { cell($0.reason) },
            ])
        return context.tables(
            of: Correction.self,
            [
                context.column(.printed) { cell($0.printed) }, context.column(.corrected) { cell($0.corrected) },
                context.column(.place) { cell($0.place) }, context.column(.reason) { cell($0.reason) },
            ], and: expressions)
    }

    static func exchanges(_ context: RenderContext) -> TablesView {
        context.tables(
            of: StaffExchange.self,
            [
                context.column(.opportunity) { cell($0.opportunity) },
                context.column(.party) { cell(context.offeringLink($0.party)) },
                context.column(.audience) { cell($0.audience) }, context.column(.duration) { cell($0.duration) },
                context.column(.contact) { cell(context.contactLink($0.contact)) },
            ])
    }

    static func actors(_ context: RenderContext) -> TablesView {
        let words = context.words
        let actors = TableView(
            words.name(Section.actors), records: Actor.listed(in: context.catalogue),
            [
                context.column(.name) { cell($0.name) }, context.column(.category) { cell(words.name($0.category)) },
                context.column(.area) { cell($0.area) }, context.column(.remark) { cell($0.summary) },
                context.column(.phone) { cell(call($0.phone)) }, context.column(.email) { cell(mail($0.email)) },
                context.column(.website) { cell(web($0.website)) },
            ])
        let supporters = TableView(
            words.texts["supporters"] ?? "", records: Supporter.listed(in: context.catalogue),
            [
                context.column(.name) { cell($0.name) }, context.column(.abbreviation) { cell($0.abbreviation) },
                context.column(.printedName) { cell($0.printedName) }, context.column(.remark) { cell($0.summary) },
                context.column(.website) { cell(web($0.website)) },
            ])
        return TablesView(tables: [supporters, actors].filter { !$0.rows.isEmpty })
    }

    static func signatures(_ context: RenderContext) -> TablesView {
        let words = context.words
        let signatures = TableView(
            words.name(Section.signatures), records: Signature.listed(in: context.catalogue),
            [
                context.column(.party) { cell(context.partyLink($0.party)) },
                context.column(.place) { cell($0.place) },
                context.column(.signed) { signature in
                    let other = signature.alternativeDate.map { " (\(words[.orElse]) \($0.finnish))" } ?? ""
                    return cell((signature.date?.finnish ?? words[.none]) + other)
                },
                context.column(.printed) { cell($0.printedDate) },
                context.column(.certainty) { cell(words.name($0.certainty)) },
                context.column(.signatories) { $0.signatories.map { LinkView(context.words($0)) } },
                context.column(.doubt) { cell($0.doubt) },
            ])
        let copies = TableView(
            words[.copies], of: context.catalogue.parties.values.filter { $0.copyNumber != nil },
            [
                context.column(.copyNumber) { cell($0.copyNumber.map { String($0) }) },
                context.column(.holder) { cell(context.link($0)) }, context.column(.municipality) { cell($0.municipality) },
            ])
        return TablesView(
            tables: [signatures, copies].filter { !$0.rows.isEmpty }, lead: context.entryIntoForce)
    }
}

extension RenderContext {
    /// The table of a section's records and, when it has any rows, another one.
    func tables<Value: Record>(
        of type: Value.Type, _ columns: [Column<Value>], and other: TableView? = nil
    ) -> TablesView {
        let caption = type.place.section.map(words.name) ?? ""
        let table = TableView(caption, records: type.listed(in: catalogue), columns)
        return TablesView(tables: [table] + (other.map { $0.rows.isEmpty ? [] : [$0] } ?? []))
    }

    fileprivate func note(_ remarks: String?..., isOutdated: Bool) -> String {
        ([isOutdated ? words[.outdated] : nil] + remarks).compactMap { $0 }.joined(separator: ". ")
    }
}

extension RenderContext {
    /// Who signed, as read and as printed, and how surely the name is read.
    fileprivate func words(_ signatory: Signature.Signatory) -> String {
        let certainty = signatory.certainty.map { "\(words[.nameReading]) \($0)" }
        let notes = [signatory.printed.map { "\(words[.printedAs]) ”\($0)”" }, certainty].compactMap(\.self)
        let name = [signatory.name, signatory.title].compactMap(\.self).joined(separator: ", ")
        return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
    }

    /// Whether and since when the agreement applies, derived from the signatures.
    var entryIntoForce: String {
        switch site.relations.entryIntoForce {
        case .since(let date): words[.forceSince, with: date.finnish]
        case .unverifiable(nil): words[.forceUnverifiable]
        case .unverifiable(let earliest?): words[.forceUnverifiable] + " " + words[.forceEarliest, with: earliest.finnish]
        case .waiting(let parties):
            words[.forceWaiting] + ": " + parties.map(name(ofParty:)).joined(separator: ", ")
        }
    }
}
