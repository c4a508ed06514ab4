import Markdown
import Model
import Site
import Templates

/// The matrix, whole or filtered: obligations by section × parties.
struct MatrixView: Sendable {
    let filter: ObligationFilter?
    let context: RenderContext
    /// The parties that are columns: one when the matrix is filtered by party.
    private let parties: [Party]
    private let groups: [MatrixGroupView]
    /// Links to the pre-rendered selections.
    private let filters: [FilterView]

    /// How many obligations the page shows, or leads to.
    private let count: Int

    init(filter: ObligationFilter?, part: ListPart? = nil, context: RenderContext) {
        self.filter = filter
        self.context = context
        let site = context.site
        var parties = site.matrixParties
        if case .party(let id) = filter { parties = parties.filter { $0.id == id } }
        self.parties = parties
        let groups = context.obligations(filter, part).map {
            MatrixGroupView(
                anchor: $0.anchor, title: $0.title, obligations: $0.obligations, parties: parties, context: context)
        }
        self.groups = groups
        let whole = part == nil ? site.divisions[.obligations(filter)]?.parts.last?.rows.upperBound : nil
        count = whole ?? groups.reduce(0) { $0 + $1.obligations.count }
        filters = Self.filters(current: filter, context)
    }

    static let schema = ViewSchema<MatrixView>(
        "matrix",
        [
            .list("columns", ColumnView.schema) { view in
                view.parties.map { ColumnView(party: $0, context: view.context) }
            },
            .list("groups", MatrixGroupView.schema) { $0.groups },
            .list("filters", FilterView.schema) { view in view.filters.filter { $0.key == Self.mainFilter } },
            .list("moreFilters", FilterView.schema) { view in view.filters.filter { $0.key != Self.mainFilter } },
            .flag("hasChosenMore") { view in
                view.filters.contains { $0.key != Self.mainFilter && $0.choices.contains(where: \.link.isCurrent) }
            },
            .text("count") { String($0.count) },
            .flag("isFiltered") { $0.filter != nil },
            .flag("isList") { if case .party = $0.filter { true } else { false } },
            .record("whole", LinkView.schema) { $0.context.link(.obligations) },
        ])

    /// Most people come to look for one party's part.
    private static let mainFilter = "osapuoli"

    private static func filters(current: ObligationFilter?, _ context: RenderContext) -> [FilterView] {
        var strengths: [FilterView.Choice] = []
        var roles: [FilterView.Choice] = []
        var parties: [FilterView.Choice] = []
        var states: [FilterView.Choice] = []
        for other in context.site.obligationFilters {
            func choice(_ label: String, _ value: String) -> FilterView.Choice {
                var link = LinkView(label, Target(other.route))
                link.isCurrent = other == current
                return FilterView.Choice(value: value, link: link)
            }
            switch other {
            case .strength(let strength): strengths.append(choice(context.words.name(strength), context.words.key(strength)))
            case .role(let id): roles.append(choice(context.roleNames([id]), id))
            case .party(let id): parties.append(choice(context.catalogue.parties[id]?.shortName ?? "", id))
            case .state(let state): states.append(choice(context.words.name(state), context.words.key(state)))
            }
        }
        return [
            FilterView(key: mainFilter, title: context.words[.withParty], choices: parties),
            FilterView(key: "vahvuus", title: context.words[.withStrength], choices: strengths),
            FilterView(key: "tila", title: context.words[.withState], choices: states),
            FilterView(key: "vastuutaho", title: context.words[.withRole], choices: roles),
        ].filter { !$0.choices.isEmpty }
    }
}

/// One way to narrow the matrix down. The key is the part of the address, and what the script finds in the rows.
struct FilterView: Sendable {
    let key: String
    let title: String
    let choices: [Choice]

    struct Choice: Sendable {
        let value: String
        let link: LinkView

        static let schema = ViewSchema<Choice>(
            "filterChoice", [.text("value") { $0.value }, .record("link", LinkView.schema) { $0.link }])
    }

    static let schema = ViewSchema<FilterView>(
        "filter",
        [.text("key") { $0.key }, .text("title") { $0.title }, .list("choices", Choice.schema) { $0.choices }])
}

struct ColumnView: Sendable {
    let party: Party
    let context: RenderContext

    static let schema = ViewSchema<ColumnView>(
        "column",
        [
            .text("id") { $0.party.id },
            .text("label") { $0.party.shortName },
            .text("fullName") { $0.party.name },
            .address("address") { $0.context.site.addresses.target(Party.self, $0.party.id)?.address },
        ])
}

/// The obligations of one section of the agreement.
struct MatrixGroupView: Sendable {
    let anchor: String
    let title: String
    let obligations: [Obligation]
    let parties: [Party]
    let context: RenderContext

    static let schema = ViewSchema<MatrixGroupView>(
        "matrixGroup",
        [
            .text("title") { $0.title }, .text("anchor") { $0.anchor },
            .address("address") { $0.agreementAddress },
            .text("span") { String($0.parties.count + 1) },
            .list("rows", ObligationRowView.schema) { group in
                group.obligations.map { ObligationRowView(obligation: $0, parties: group.parties, context: group.context) }
            },
        ])

    private var agreementAddress: String? {
        context.site.target(ofSection: anchor)?.address
    }
}

/// One row of the matrix.
struct ObligationRowView: Sendable {
    let obligation: Obligation
    let parties: [Party]
    let context: RenderContext

    static let schema = ViewSchema<ObligationRowView>(
        "obligationRow",
        [
            .record("link", LinkView.schema) { $0.context.link($0.obligation) },
            .text("strength") { $0.context.words.name($0.obligation.strength) },
            .text("strengthKey") { $0.context.words.key($0.obligation.strength) },
            .text("responsible") { $0.context.roleNames($0.obligation.responsible) },
            .text("responsibleKeys") { $0.obligation.responsible.joined(separator: " ") },
            .flag("isUnnamed") { $0.context.site.isUnnamed($0.obligation) },
            .list("cells", MatrixCellView.schema) { row in
                row.parties.map { MatrixCellView(obligation: row.obligation, party: $0, context: row.context) }
            },
        ])
}

/// How one obligation touches one party, and how far it is.
///
/// A class: there are more cells than anything else, and each is read field by field.
final class MatrixCellView: Sendable {
    private let party: Party
    private let context: RenderContext
    private let involvement: Responsibility
    private let status: ObligationStatus?

    init(obligation: Obligation, party: Party, context: RenderContext) {
        self.party = party
        self.context = context
        involvement = context.site.involvement(of: party, in: obligation)
        status = context.site.relations.status(of: obligation, for: party)
    }

    static let schema = ViewSchema<MatrixCellView>(
        "matrixCell",
        [
            .record("party", LinkView.schema) { $0.context.link($0.party) },
            .text("involvement") { $0.context.words.name($0.involvement) },
            .text("involvementKey") { $0.context.words.key($0.involvement) },
            .text("state") { view in view.status.map { view.context.words.name($0.state) } },
            .text("stateKey") { view in view.status.map { view.context.words.key($0.state) } },
            .text("date") { $0.status?.date?.finnish },
            .prose("evidence") { $0.status?.evidence },
            .record("owner", LinkView.schema) { $0.context.contactLink($0.status?.owner) },
            .flag("isSample") { $0.status?.metadata.isSample ?? false },
        ])
}

/// An obligation's own page.
struct ObligationPageView: Sendable {
    let obligation: Obligation
    let context: RenderContext

    static let schema = ViewSchema<ObligationPageView>(
        "obligation",
        [
            .text("quote") { $0.obligation.quote.value },
            .address("quoteAddress") { $0.quoteAddress },
            .list("facts", FactView.schema) { $0.facts },
            .prose("remark") { $0.obligation.remark },
            .flag("isUnnamed") { $0.context.site.isUnnamed($0.obligation) },
            .list("cells", MatrixCellView.schema) { view in
                view.context.site.matrixParties.map {
                    MatrixCellView(obligation: view.obligation, party: $0, context: view.context)
                }
            },
            .list("pathways", LinkView.schema) { view in
                view.context.site.relations.pathways(with: view.obligation).map {
                    LinkView($0.name, view.context.site.addresses.target(Pathway.self, $0.id))
                }
            },
            .list("instructions", LinkView.schema) { view in
                view.context.site.relations.instructions(for: view.obligation).prefix(Listing.excerpt)
                    .map { view.context.link($0) }
            },
            .record("moreInstructions", LinkView.schema) { view in
                let instructions = view.context.site.relations.instructions(for: view.obligation)
                return instructions.count > Listing.excerpt ? view.context.link(.instructions) : nil
            },
        ])

    /// Where the quote is marked in the agreement.
    private var quoteAddress: String? { context.site.target(ofQuote: obligation.id)?.address }

    private var facts: [FactView] {
        let words = context.words
        let section = context.site.relations.section(obligation.section.value)
        return [
            FactView(words[.strength], words.name(obligation.strength)),
            FactView(words[.responsible], context.roleNames(obligation.responsible)),
            FactView(words[.counterparts], context.roleNames(obligation.counterparts)),
            FactView(words[.trigger], obligation.trigger),
            FactView(words[.deadline], obligation.deadline?.finnish),
            FactView(
                words[.agreementSection],
                section.flatMap { section in
                    context.site.target(ofSection: section.anchor).map { LinkView(section.title, $0) }
                }),
            FactView(words[.sameAs], context.obligationLink(obligation.sameAs)),
        ].compactMap { $0 }
    }
}

extension RenderContext {
    /// The obligations that a page of the matrix shows, by the agreement's sections: none where a long one is opened.
    fileprivate func obligations(
        _ filter: ObligationFilter?, _ part: ListPart?
    ) -> [(anchor: String, title: String, obligations: [Obligation])] {
        guard let part else {
            guard site.divisions[.obligations(filter)] == nil else { return [] }
            return site.matrix.obligationsBySection { obligation in filter.map { site.matrix.includes($0, obligation) } ?? true
            }
        }
        return site.divisions.obligations(in: part).reduce(into: []) { groups, obligation in
            let anchor = obligation.section.value
            if groups.last?.anchor == anchor {
                groups[groups.count - 1].obligations.append(obligation)
            } else {
                groups.append((anchor, site.relations.section(anchor)?.title ?? "", [obligation]))
            }
        }
    }
}
