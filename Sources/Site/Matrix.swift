package import Model

/// How an obligation touches a party.
package enum Responsibility: String, CaseIterable, Sendable {
    case responsible = "vastaa"
    case participates = "osallistuu"
    case none = "ei-koske"
    /// The agreement names nobody.
    case unnamed = "ei-nimetty"
}

/// Which obligations touch which parties, looked up by anyone.
///
/// A class: it holds all records, which would be copied table by table.
package final class Matrix: Sendable {
    let catalogue: Catalogue
    let relations: Relations
    /// The obligations of each section of the agreement.
    private let bySection: [String: [Obligation]]

    init(_ catalogue: Catalogue, _ relations: Relations) {
        self.catalogue = catalogue
        self.relations = relations
        bySection = Dictionary(grouping: catalogue.obligations.values, by: \.section.value)
    }

    package func involvement(of party: Party, in obligation: Obligation) -> Responsibility {
        guard let bearers = relations.bearers[obligation.id] else { return .none }
        if bearers.responsible.contains(where: { $0.includes(party) }) { return .responsible }
        if bearers.isUnnamed { return .unnamed }
        return bearers.counterparts.contains { $0.includes(party) } ? .participates : .none
    }

    /// Whether the party bears the obligation or takes part in it.
    package func concerns(_ party: Party, _ obligation: Obligation) -> Bool {
        switch involvement(of: party, in: obligation) {
        case .responsible, .participates: true
        case .none, .unnamed: false
        }
    }

    /// Obligations grouped by the agreement's sections, in the order of its text; empty groups are left out.
    package func obligationsBySection(
        where isIncluded: (Obligation) -> Bool = { _ in true }
    ) -> [(anchor: String, title: String, obligations: [Obligation])] {
        relations.sectionTitles.compactMap { section in
            let obligations = (bySection[section.anchor] ?? []).filter(isIncluded)
            return obligations.isEmpty ? nil : (section.anchor, section.title, obligations)
        }
    }

    package func includes(_ filter: ObligationFilter, _ obligation: Obligation) -> Bool {
        switch filter {
        case .strength(let strength): obligation.strength == strength
        case .role(let id): obligation.responsible.contains(id)
        case .party(let id): catalogue.parties[id].map { concerns($0, obligation) } ?? false
        case .state(let state): relations.statuses[obligation.id]?.values.contains { $0.state == state } ?? false
        }
    }
}

extension Site {
    /// The parties that are columns of the matrix: those that have not withdrawn.
    package var matrixParties: [Party] { relations.activeParties }

    package func involvement(of party: Party, in obligation: Obligation) -> Responsibility {
        matrix.involvement(of: party, in: obligation)
    }

    package func concerns(_ party: Party, _ obligation: Obligation) -> Bool { matrix.concerns(party, obligation) }

    package func roles(_ ids: [String]) -> [Role] { ids.compactMap { catalogue.roles[$0] } }

    /// Whether nobody is named as responsible.
    package func isUnnamed(_ obligation: Obligation) -> Bool {
        relations.bearers[obligation.id]?.isUnnamed ?? true
    }
}

extension Site {
    /// Parties whose role asks for a learning-environment report and who have none.
    package var partiesWithoutReport: [Party] {
        matrixParties.filter(lacksReport)
    }

    /// Whether the party is to have a learning-environment report and has none, as far as the audience may know.
    package func lacksReport(_ party: Party) -> Bool {
        guard let role = settings.reportRole, party.status == .active, !catalogue.hides(Report.self) else { return false }
        return party.roles.contains(role) && relations.reports(of: party).isEmpty
    }
}
