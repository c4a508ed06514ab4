import Model
import Site
import Templates

/// A list of pages with their summaries.
struct LinksView: Sendable {
    let links: [LinkView]

    static let shape = Shape<LinksView>("links", [.list("links", LinkView.shape) { $0.links }])
}

/// A pathway: each step with its obligation and whom to call.
struct PathwayPageView: Sendable {
    let pathway: Pathway
    let viewer: Viewer

    struct StepView: Sendable {
        let number: Int
        let step: Pathway.Step
        let viewer: Viewer

        static let shape = Shape<StepView>(
            "step",
            [
                .text("number") { String($0.number) }, .text("title") { $0.step.title },
                .text("roles") { $0.viewer.roleNames($0.step.roles) }, .text("summary") { $0.step.summary },
                .record("obligation", LinkView.shape) { $0.viewer.obligationLink($0.step.obligation) },
                .record("instruction", LinkView.shape) { view in
                    view.step.instruction.flatMap { view.viewer.catalogue.instructions[$0] }.map { view.viewer.link($0) }
                },
                .list("contacts", ContactView.shape) { $0.contacts },
            ])

        /// The primary contacts of the parties to whom the step's roles fall.
        private var contacts: [ContactView] {
            let roles = viewer.site.roles(step.roles)
            return viewer.site.matrixParties.filter { party in roles.contains { $0.includes(party) } }
                .compactMap { viewer.site.relations.primaryContact(of: $0) }
                .map { ContactView(contact: $0, viewer: viewer) }
        }
    }

    static let shape = Shape<PathwayPageView>(
        "pathway",
        [
            .text("pathwaySummary") { $0.pathway.summary },
            .list("steps", StepView.shape) { view in
                view.pathway.steps.enumerated().map { StepView(number: $0 + 1, step: $1, viewer: view.viewer) }
            },
        ])
}

/// The instructions, and which activities have one.
struct InstructionsView: Sendable {
    let part: ListPart?
    let viewer: Viewer

    static let shape = Shape<InstructionsView>(
        "instructions",
        [
            .list("links", LinkView.shape) { view in
                let instructions = view.viewer.orderedInstructions
                return view.viewer.rows(of: .instructions, view.part, count: instructions.count)
                    .map { view.viewer.link(instructions[$0]) }
            },
            .list("tables", TableView.shape) { $0.part == nil ? [$0.coverage].filter { !$0.rows.isEmpty } : [] },
        ])

    private var coverage: TableView {
        let words = viewer.words
        let byActivity = Dictionary(grouping: viewer.catalogue.instructions.values) { $0.activity ?? "" }
        return TableView(
            caption: words[.activity], columns: [words[.activity], words[.instruction]],
            rows: viewer.catalogue.activities.values.map { activity in
                let instructions = byActivity[activity.id] ?? []
                return TableView.Row(
                    LinkView(activity.name, nil, note: activity.summary),
                    [instructions.isEmpty ? cell(words[.missingInstruction]) : instructions.map { viewer.link($0) }],
                    anchor: RecordKey(Activity.self, activity.id).anchor)
            })
    }
}

/// An instruction's own page: its text is the page's; here is what it serves.
struct InstructionPageView: Sendable {
    let instruction: Instruction
    let viewer: Viewer

    static let shape = Shape<InstructionPageView>(
        "instruction",
        [
            .list("obligations", LinkView.shape) { view in
                view.instruction.obligations.compactMap { view.viewer.obligationLink($0) }
            },
            .list("actors", LinkView.shape) { $0.viewer.actorLinks },
        ])
}

/// A news item's own page.
struct NewsPageView: Sendable {
    let news: News
    let viewer: Viewer

    static let shape = Shape<NewsPageView>(
        "newsPage", [.record("news", NewsView.shape) { NewsView(news: $0.news, viewer: $0.viewer) }])
}
