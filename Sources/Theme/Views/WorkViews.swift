import Model
import Site
import Templates

/// A list of pages with their summaries.
struct LinksView: Sendable {
    let links: [LinkView]

    static let schema = ViewSchema<LinksView>("links", [.list("links", LinkView.schema) { $0.links }])
}

/// A pathway: each step with its obligation and whom to call.
struct PathwayPageView: Sendable {
    let pathway: Pathway
    let context: RenderContext

    struct StepView: Sendable {
        let number: Int
        let step: Pathway.Step
        let context: RenderContext

        static let schema = ViewSchema<StepView>(
            "step",
            [
                .text("number") { String($0.number) }, .text("title") { $0.step.title },
                .text("roles") { $0.context.roleNames($0.step.roles) }, .text("summary") { $0.step.summary },
                .record("obligation", LinkView.schema) { $0.context.obligationLink($0.step.obligation) },
                .record("instruction", LinkView.schema) { view in
                    view.step.instruction.flatMap { view.context.catalogue.instructions[$0] }.map { view.context.link($0) }
                },
                .list("contacts", ContactView.schema) { $0.contacts },
            ])

        /// The primary contacts of the parties to whom the step's roles fall.
        private var contacts: [ContactView] {
            let roles = context.site.roles(step.roles)
            return context.site.matrixParties.filter { party in roles.contains { $0.includes(party) } }
                .compactMap { context.site.relations.primaryContact(of: $0) }
                .map { ContactView(contact: $0, context: context) }
        }
    }

    static let schema = ViewSchema<PathwayPageView>(
        "pathway",
        [
            .text("pathwaySummary") { $0.pathway.summary },
            .list("steps", StepView.schema) { view in
                view.pathway.steps.enumerated().map { StepView(number: $0 + 1, step: $1, context: view.context) }
            },
        ])
}

/// The instructions, and which activities have one.
struct InstructionsView: Sendable {
    let part: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<InstructionsView>(
        "instructions",
        [
            .list("links", LinkView.schema) { view in
                let instructions = view.context.orderedInstructions
                return view.context.rows(of: .instructions, view.part, count: instructions.count)
                    .map { view.context.link(instructions[$0]) }
            },
            .list("tables", TableView.schema) { $0.part == nil ? [$0.coverage].filter { !$0.rows.isEmpty } : [] },
        ])

    private var coverage: TableView {
        let byActivity = Dictionary(grouping: context.catalogue.instructions.values) { $0.activity ?? "" }
        return TableView(
            context.words[.activities], records: context.catalogue.activities.values,
            [
                context.column(.activity) { [LinkView($0.name, nil, note: $0.summary)] },
                context.column(.instruction) { activity in
                    byActivity[activity.id]?.map { context.link($0) }
                        ?? (context.catalogue.hides(Instruction.self) ? [] : cell(context.words[.missingInstruction]))
                },
            ])
    }
}

/// An instruction's own page: its text is the page's; here is what it serves.
struct InstructionPageView: Sendable {
    let instruction: Instruction
    let context: RenderContext

    static let schema = ViewSchema<InstructionPageView>(
        "instruction",
        [
            .list("obligations", LinkView.schema) { view in
                view.instruction.obligations.compactMap { view.context.obligationLink($0) }
            },
            .list("actors", LinkView.schema) { $0.context.actorLinks },
        ])
}

/// A news item's own page.
struct NewsPageView: Sendable {
    let news: News
    let context: RenderContext

    static let schema = ViewSchema<NewsPageView>(
        "newsPage", [.record("news", NewsView.schema) { NewsView(news: $0.news, context: $0.context) }])
}
