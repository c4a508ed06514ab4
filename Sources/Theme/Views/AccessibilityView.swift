import Model
import Site
import Templates

/// The accessibility statement, made of the site's settings: what the law 306/2019 and the model statement of the
/// European Union (2018/1523) ask for.
struct AccessibilityView: Sendable {
    let context: RenderContext

    static let schema = ViewSchema<AccessibilityView>(
        "accessibility",
        [
            .list("facts", FactView.schema) { $0.state }, .list("tables", TableView.schema) { $0.tables },
            .record("feedback", FactsView.schema) { FactsView(facts: $0.feedback) },
            .record("enforcement", FactsView.schema) { FactsView(facts: $0.enforcement) },
        ])

    private var statement: Settings.Accessibility? { context.site.settings.accessibility }

    /// What the statement is about, how the site conforms, and how and when that was found out.
    private var state: [FactView] {
        guard let statement else { return [] }
        let words = context.words
        return [
            FactView(words[.scope], context.site.settings.name),
            FactView(words[.organisation], statement.organisation),
            FactView(words[.appliedLaw], words[.digitalServicesAct]),
            FactView(words[.conformance], words.name(statement.conformance)),
            FactView(words[.method], statement.method),
            FactView(words[.made], statement.made.finnish),
            FactView(words[.updated], statement.updated?.finnish),
        ].compactMap { $0 }
    }

    private var feedback: [FactView] {
        guard let statement else { return [] }
        let words = context.words
        return [
            FactView(words[.contact], LinkView(statement.contact, external: "mailto:" + statement.contact)),
            FactView(words[.responseTime], "\(statement.responseDays)\u{A0}\(words[.days])"),
            FactView(words[.responsibleUnit], statement.responsible),
        ].compactMap { $0 }
    }

    private var enforcement: [FactView] {
        guard let statement else { return [] }
        let words = context.words
        return [
            FactView(words[.supervisor], statement.supervisor),
            FactView(words[.address], web(statement.supervisorAddress)),
            FactView(words[.email], mail(statement.supervisorEmail)),
            FactView(words[.phone], call(statement.supervisorPhone)),
        ].compactMap { $0 }
    }

    private var tables: [TableView] {
        guard let shortcomings = statement?.shortcomings, !shortcomings.isEmpty else { return [] }
        return [
            TableView(
                context.words[.shortcomings], of: shortcomings,
                [
                    context.column(.shortcoming) { cell($0.content) }, context.column(.criterion) { cell($0.criterion) },
                    context.column(.basis) { cell(context.words.name($0.basis)) },
                    context.column(.reason) { cell($0.reason) }, context.column(.alternative) { cell($0.alternative) },
                ])
        ]
    }
}

/// A list of facts under a heading of its own.
struct FactsView: Sendable {
    let facts: [FactView]

    static let schema = ViewSchema<FactsView>("facts", [.list("facts", FactView.schema) { $0.facts }])
}
