/// A piece of what a record says beside the Markdown of its page, and what becomes of it.
package struct RecordText: Sendable {
    package enum Role: Sendable {
        /// Searched, and read by the proofreader.
        case prose
        /// Searched; the proofreader takes its words as they are.
        case name
        /// Searched: a number, a date, the agreement's words, or what another record says.
        case fact
        /// Searched: how to reach a person, as long as the person is in the post.
        case reach
        /// A form of a name, for the proofreader alone.
        case form
    }

    package let role: Role
    package let text: String

    package init?(_ role: Role, _ text: String?) {
        guard let text else { return nil }
        (self.role, self.text) = (role, text)
    }

    static func prose(_ text: String?) -> RecordText? { RecordText(.prose, text) }
    static func name(_ text: String?) -> RecordText? { RecordText(.name, text) }
    static func fact(_ text: String?) -> RecordText? { RecordText(.fact, text) }
    static func reach(_ text: String?) -> RecordText? { RecordText(.reach, text) }
    static func form(_ text: String?) -> RecordText? { RecordText(.form, text) }
}

/// Where readers find a record.
package enum RecordPlace: Sendable {
    /// On a page of its own, in a part of the site unless it is a page by itself.
    case page(in: Section?)
    /// At an anchor of a part's page; in the alphabetical index too when it has a name of its own.
    case row(on: Section, isIndexed: Bool)
    /// Somewhere on a part's page.
    case text(of: Section)
    /// With others: on no page of its own, and no page is its.
    case elsewhere

    package var section: Section? {
        switch self {
        case .page(let section): section
        case .row(let section, _), .text(let section): section
        case .elsewhere: nil
        }
    }
}

/// A named thing within a record that has an anchor on the record's page, such as a party's site.
package struct RecordPart: Sendable {
    package let anchor: String
    package let title: String
    package let texts: [RecordText?]
}
