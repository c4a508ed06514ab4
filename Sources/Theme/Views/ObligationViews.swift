import Markdown
import Model
import Site
import Templates

/// The matrix, whole or filtered: obligations by section × parties.
struct MatrixView: Sendable {
    let filter: ObligationFilter?
    let viewer: Viewer

    static let shape = Shape<MatrixView>(
        "matrix",
        [
            .list("columns", ColumnView.shape) { view in
                view.viewer.site.matrixParties.map { ColumnView(party: $0, viewer: view.viewer) }
            },
            .list("groups", MatrixGroupView.shape) { $0.groups },
            .list("filters", GroupView.shape) { $0.filters },
            .text("count") { String($0.rows.count) },
            .flag("isFiltered") { $0.filter != nil },
            .record("whole", LinkView.shape) { $0.viewer.link(.obligations) },
        ])

    private var rows: [Obligation] {
        viewer.catalogue.obligations.values.filter { obligation in
            filter.map { viewer.site.includes($0, obligation) } ?? true
        }
    }

    private var groups: [MatrixGroupView] {
        let site = viewer.site
        return site.obligationsBySection { obligation in filter.map { site.includes($0, obligation) } ?? true }.map {
            MatrixGroupView(anchor: $0.anchor, title: $0.title, obligations: $0.obligations, viewer: viewer)
        }
    }

    /// Links to the pre-rendered selections.
    private var filters: [GroupView] {
        var strengths: [LinkView] = []
        var roles: [LinkView] = []
        for other in viewer.site.obligationFilters {
            switch other {
            case .strength(let strength): strengths.append(link(viewer.words.name(strength), other))
            case .role(let id): roles.append(link(viewer.roleNames([id]), other))
            }
        }
        return [
            GroupView(title: viewer.words[.withStrength], links: strengths),
            GroupView(title: viewer.words[.withRole], links: roles),
        ]
    }

    private func link(_ label: String, _ other: ObligationFilter) -> LinkView {
        var link = LinkView(label, Target(other.route))
        link.isCurrent = other == filter
        return link
    }
}

struct ColumnView: Sendable {
    let party: Party
    let viewer: Viewer

    static let shape = Shape<ColumnView>(
        "column",
        [
            .text("label") { $0.party.shortName },
            .text("fullName") { $0.party.name },
            .address("address") { $0.viewer.site.addresses.target(.party, $0.party.id)?.address },
        ])
}

/// The obligations of one section of the agreement.
struct MatrixGroupView: Sendable {
    let anchor: String
    let title: String
    let obligations: [Obligation]
    let viewer: Viewer

    static let shape = Shape<MatrixGroupView>(
        "matrixGroup",
        [
            .text("title") { $0.title }, .text("anchor") { $0.anchor },
            .address("address") { $0.agreementAddress },
            .text("span") { String($0.viewer.site.matrixParties.count + 1) },
            .list("rows", ObligationRowView.shape) { group in
                group.obligations.map { ObligationRowView(obligation: $0, viewer: group.viewer) }
            },
        ])

    private var agreementAddress: String? {
        viewer.site.addresses.target(.agreement).map { Target($0.route, anchor: anchor).address }
    }
}

/// One row of the matrix.
struct ObligationRowView: Sendable {
    let obligation: Obligation
    let viewer: Viewer

    static let shape = Shape<ObligationRowView>(
        "obligationRow",
        [
            .record("link", LinkView.shape) { $0.viewer.link($0.obligation) },
            .text("strength") { $0.viewer.words.name($0.obligation.strength) },
            .text("strengthKey") { $0.viewer.words.key($0.obligation.strength) },
            .text("responsible") { $0.viewer.roleNames($0.obligation.responsible) },
            .flag("isUnnamed") { $0.viewer.site.isUnnamed($0.obligation) },
            .list("cells", MatrixCellView.shape) { row in
                row.viewer.site.matrixParties.map {
                    MatrixCellView(obligation: row.obligation, party: $0, viewer: row.viewer)
                }
            },
        ])
}

/// How one obligation touches one party, and how far it is.
///
/// A class: there are more cells than anything else, and each is read field by field.
final class MatrixCellView: Sendable {
    private let party: Party
    private let viewer: Viewer
    private let involvement: Involvement
    private let status: ObligationStatus?

    init(obligation: Obligation, party: Party, viewer: Viewer) {
        self.party = party
        self.viewer = viewer
        involvement = viewer.site.involvement(of: party, in: obligation)
        status = viewer.site.relations.status(of: obligation, for: party)
    }

    static let shape = Shape<MatrixCellView>(
        "matrixCell",
        [
            .record("party", LinkView.shape) { $0.viewer.link($0.party) },
            .text("involvement") { $0.viewer.words.name($0.involvement) },
            .text("involvementKey") { $0.viewer.words.key($0.involvement) },
            .text("state") { view in view.status.map { view.viewer.words.name($0.state) } },
            .text("stateKey") { view in view.status.map { view.viewer.words.key($0.state) } },
            .text("date") { $0.status?.date?.finnish },
            .text("evidence") { $0.status?.evidence },
            .record("owner", LinkView.shape) { $0.viewer.contactLink($0.status?.owner) },
            .flag("isSample") { $0.status?.header.isSample ?? false },
        ])
}

/// An obligation's own page.
struct ObligationPageView: Sendable {
    let obligation: Obligation
    let viewer: Viewer

    static let shape = Shape<ObligationPageView>(
        "obligation",
        [
            .text("quote") { $0.obligation.quote.value },
            .address("quoteAddress") { $0.quoteAddress },
            .list("facts", FactView.shape) { $0.facts },
            .text("remark") { $0.obligation.remark },
            .flag("isUnnamed") { $0.viewer.site.isUnnamed($0.obligation) },
            .list("cells", MatrixCellView.shape) { view in
                view.viewer.site.matrixParties.map {
                    MatrixCellView(obligation: view.obligation, party: $0, viewer: view.viewer)
                }
            },
            .list("pathways", LinkView.shape) { view in
                view.viewer.site.relations.pathways(with: view.obligation).map {
                    LinkView($0.name, view.viewer.site.addresses.target(.pathway, $0.id))
                }
            },
            .list("instructions", LinkView.shape) { view in
                view.viewer.site.relations.instructions(for: view.obligation).map { view.viewer.link($0) }
            },
        ])

    /// Where the quote is marked in the agreement.
    private var quoteAddress: String? {
        viewer.catalogue.agreements.values.first.flatMap { viewer.site.addresses.route(ofFile: $0.header.location.file) }
            .map { Target($0, anchor: quoteAnchor(obligation.id)).address }
    }

    private var facts: [FactView] {
        let words = viewer.words
        let section = viewer.site.relations.sectionTitles.first { $0.anchor == obligation.section.value }
        return [
            FactView(words[.strength], words.name(obligation.strength)),
            FactView(words[.responsible], viewer.roleNames(obligation.responsible)),
            FactView(words[.counterparts], viewer.roleNames(obligation.counterparts)),
            FactView(words[.trigger], obligation.trigger),
            FactView(words[.deadline], obligation.deadline?.finnish),
            FactView(
                words[.agreementSection],
                section.flatMap { section in
                    viewer.site.addresses.target(.agreement).map {
                        LinkView(section.title, Target($0.route, anchor: section.anchor))
                    }
                }),
            FactView(words[.sameAs], viewer.obligationLink(obligation.sameAs)),
        ].compactMap { $0 }
    }
}
