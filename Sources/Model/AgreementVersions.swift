/// How a text of the agreement is on a day.
package enum AgreementStanding: Sendable {
    case inForce
    /// It replaces another and has not been adopted yet.
    case draft
    /// One that has been adopted replaces it.
    case replaced
}

extension Catalogue {
    /// Whether readers see the agreement in other words than the signed ones.
    package func rewordsAgreement(on day: CalendarDate) -> Bool {
        agreements(inForceOn: day).contains { $0.wording == .rewording }
    }

    /// A version that replaces another is in force from the day of its adoption, and the other one until then. A text that
    /// replaces none is in force whatever its date: the day of an old agreement may not be known.
    package func standing(of agreement: Agreement, on day: CalendarDate) -> AgreementStanding {
        func isAdopted(_ text: Agreement) -> Bool { text.replaces == nil || text.adopted.map { $0 <= day } ?? false }
        guard isAdopted(agreement) else { return .draft }
        let isReplaced = agreements.values.contains { $0.replaces == agreement.id && $0.id != agreement.id && isAdopted($0) }
        return isReplaced ? .replaced : .inForce
    }

    /// The agreement's texts on `day`, appendices among them, in the order of the files. What obligations quote is there.
    package func agreements(inForceOn day: CalendarDate) -> [Agreement] {
        agreements.values.filter { standing(of: $0, on: day) == .inForce }
    }
}
