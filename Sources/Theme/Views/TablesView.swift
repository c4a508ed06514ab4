import Model
import Site
import Templates

/// A part of the site that is tables of data under its opening words.
struct TablesView: Sendable {
    let tables: [TableView]
    var lead: String?

    static let schema = ViewSchema<TablesView>(
        "tables", [.text("lead") { $0.lead }, .list("tables", TableView.schema) { $0.tables }])
}

extension TablesView {
    /// The tables of a part of the site that is nothing else; empty for others.
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
            tables: context.catalogue.dayPrices.values.map { prices in
                var table = TableView(
                    caption: "\(words.name(Section.dayPrices)) (\(words[.year]) \(prices.year))",
                    columns: [words[.level], words[.price], words[.remark]],
                    rows: prices.levels.map { level in
                        let range = level.maximum.map { "\(level.minimum)–\($0)" } ?? "\(level.minimum)– (\(words[.noLimit]))"
                        return TableView.Row(
                            LinkView(level.name), [cell("\(range) \(level.unit)"), cell(level.summary)],
                            isSample: prices.metadata.isSample)
                    })
                table.note = [prices.isOutdated ? words[.outdated] : nil, prices.remark].compactMap { $0 }.joined(
                    separator: ". ")
                return table
            })
    }

    static func funding(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(
            tables: context.catalogue.funding.values.map { funding in
                var rows = funding.shares.map {
                    TableView.Row(LinkView($0.name), [cell("\($0.percent)\u{A0}%"), cell($0.summary)])
                }
                if let support = funding.specialSupport {
                    rows.append(TableView.Row(LinkView(words[.specialSupport]), [cell("\(support)\u{A0}%"), []]))
                }
                var table = TableView(
                    caption: "\(words.name(Section.funding)) (\(words[.year]) \(funding.year))",
                    columns: [words[.share], words[.percent], words[.remark]], rows: rows)
                table.note = [funding.isOutdated ? words[.outdated] : nil, funding.remark].compactMap { $0 }.joined(
                    separator: ". ")
                return table
            })
    }

    static func quotas(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(tables: [
            TableView(
                caption: words.name(Section.quotas),
                columns: [words[.workshop], words[.provider], words[.period], words[.field], words[.places], words[.remark]],
                rows: context.catalogue.quotas.values.map { quota in
                    TableView.Row(
                        context.partyLink(quota.workshop) ?? LinkView(quota.workshop),
                        [
                            cell(context.partyLink(quota.provider)), cell(quota.period), cell(quota.field),
                            cell(String(quota.places)), cell(quota.remark),
                        ],
                        anchor: RecordKey(Quota.self, quota.id).anchor, isSample: quota.metadata.isSample)
                })
        ])
    }

    static func statutes(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(tables: [
            TableView(
                caption: words.name(Section.statutes),
                columns: [words[.law], words[.number], words[.address], words[.remark]],
                rows: context.catalogue.statutes.values.map { statute in
                    TableView.Row(
                        LinkView(statute.name),
                        [
                            cell(statute.number), cell(statute.url.map { LinkView($0, external: $0) }),
                            cell(statute.remark),
                        ],
                        anchor: RecordKey(Statute.self, statute.id).anchor)
                })
        ])
    }

    static func glossary(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(tables: [
            TableView(
                caption: words.name(Section.glossary),
                columns: [words[.term], words[.definition], words[.abbreviation], words[.remark]],
                rows: Term.listed(in: context.catalogue).map { term in
                    TableView.Row(
                        LinkView(term.term), [cell(term.definition), cell(term.abbreviation), cell(term.remark)],
                        anchor: RecordKey(Term.self, term.id).anchor)
                })
        ])
    }

    static func flows(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(tables: [
            TableView(
                caption: words.name(Section.flows),
                columns: [words[.what], words[.from], words[.to], words[.when], words[.obligation]],
                rows: context.catalogue.flows.values.map { flow in
                    TableView.Row(
                        LinkView(flow.what),
                        [cell(flow.from), cell(flow.to), cell(flow.when), cell(context.obligationLink(flow.obligation))])
                })
        ])
    }

    static func corrections(_ context: RenderContext) -> TablesView {
        let words = context.words
        let expressions = context.catalogue.expressions.values
        var tables = [
            TableView(
                caption: words.name(Section.corrections),
                columns: [words[.printed], words[.corrected], words[.place], words[.reason]],
                rows: context.catalogue.corrections.values.map {
                    TableView.Row(LinkView($0.printed), [cell($0.corrected), cell($0.place), cell($0.reason)])
                })
        ]
        if !expressions.isEmpty {
            tables.append(
                TableView(
                    caption: words[.avoided],
                    columns: [words[.avoided], words[.recommended], words[.since], words[.reason]],
                    rows: expressions.map {
                        TableView.Row(
                            LinkView($0.avoided), [cell($0.recommended), cell($0.since?.finnish), cell($0.reason)])
                    }))
        }
        return TablesView(tables: tables)
    }

    static func exchanges(_ context: RenderContext) -> TablesView {
        let words = context.words
        return TablesView(tables: [
            TableView(
                caption: words.name(Section.exchanges),
                columns: [words[.opportunity], words[.party], words[.audience], words[.duration], words[.contact]],
                rows: context.catalogue.exchanges.values.map { exchange in
                    TableView.Row(
                        LinkView(exchange.opportunity),
                        [
                            cell(context.partyLink(exchange.party)), cell(exchange.audience), cell(exchange.duration),
                            cell(context.contactLink(exchange.contact)),
                        ],
                        anchor: RecordKey(StaffExchange.self, exchange.id).anchor, isSample: exchange.metadata.isSample)
                })
        ])
    }

    static func actors(_ context: RenderContext) -> TablesView {
        let words = context.words
        let actors = TableView(
            caption: words.name(Section.actors),
            columns: [
                words[.name], words[.category], words[.area], words[.remark], words[.phone], words[.email], words[.website],
            ],
            rows: context.catalogue.actors.values.map { actor in
                TableView.Row(
                    LinkView(actor.name),
                    [
                        cell(words.name(actor.category)), cell(actor.area), cell(actor.summary),
                        cell(actor.phone.map { LinkView($0.text, external: $0.address) }),
                        cell(actor.email.map { LinkView($0, external: "mailto:" + $0) }),
                        cell(actor.website.map { LinkView($0, external: $0) }),
                    ],
                    anchor: RecordKey(Actor.self, actor.id).anchor, isSample: actor.metadata.isSample)
            })
        let supporters = TableView(
            caption: words.texts["supporters"] ?? "",
            columns: [words[.name], words[.abbreviation], words[.printedName], words[.remark], words[.website]],
            rows: context.catalogue.supporters.values.map { supporter in
                TableView.Row(
                    LinkView(supporter.name),
                    [
                        cell(supporter.abbreviation), cell(supporter.printedName), cell(supporter.summary),
                        cell(supporter.website.map { LinkView($0, external: $0) }),
                    ],
                    anchor: RecordKey(Supporter.self, supporter.id).anchor)
            })
        return TablesView(tables: [supporters, actors].filter { !$0.rows.isEmpty })
    }

    static func signatures(_ context: RenderContext) -> TablesView {
        let words = context.words
        let signatures = TableView(
            caption: words.name(Section.signatures),
            columns: [words[.party], words[.place], words[.date], words[.certainty], words[.signatories], words[.doubt]],
            rows: context.catalogue.signatures.values.map { signature in
                TableView.Row(
                    context.partyLink(signature.party) ?? LinkView(signature.party),
                    [
                        cell(signature.place), cell(signature.date?.finnish ?? words[.none]),
                        cell(words.name(signature.certainty)),
                        signature.signatories.map { LinkView([$0.name ?? words[.none], $0.title].joined(separator: ", ")) },
                        cell(signature.doubt),
                    ],
                    anchor: RecordKey(Signature.self, signature.id).anchor)
            })
        let copies = TableView(
            caption: words[.copyNumber], columns: [words[.copyNumber], words[.holder], words[.municipality]],
            rows: context.catalogue.parties.values.compactMap { party in
                party.copyNumber.map { number in
                    TableView.Row(LinkView(String(number)), [cell(context.link(party)), cell(party.municipality)])
                }
            })
        return TablesView(
            tables: [signatures, copies].filter { !$0.rows.isEmpty }, lead: context.entryIntoForce)
    }
}

extension RenderContext {
    /// Whether and since when the agreement applies, derived from the signatures.
    var entryIntoForce: String {
        switch site.relations.entryIntoForce {
        case .since(let date): words[.forceSince] + ": " + date.finnish
        case .unverifiable(nil): words[.forceUnverifiable]
        case .unverifiable(let earliest?): words[.forceUnverifiable] + ". " + words[.forceEarliest] + ": " + earliest.finnish
        case .waiting(let parties):
            words[.forceWaiting] + ": " + parties.map { catalogue.parties[$0]?.name ?? $0 }.joined(separator: ", ")
        }
    }
}
