import Model
import Site
import Templates

/// A template with the shape of the view it shows.
struct PageTemplate<View: Sendable>: Sendable {
    private let template: Template
    private let schema: ViewSchema<View>

    /// Compiles the template `name` for views of `schema`, which see the names of `outer` too.
    init(_ name: String, _ schema: ViewSchema<View>, within outer: Layout? = nil, _ library: inout TemplateLibrary) {
        self.schema = schema
        template = library.compile(name, in: [outer, schema.layout].compactMap { $0 })
    }

    // A call of its own for each view, from which `make cost` tells what each costs.
    @inline(never)
    func render(_ view: View, within outer: Records? = nil, into output: inout Output) {
        template.render([outer, schema.record(view)].compactMap { $0 }, into: &output)
    }
}

/// The template of every kind of page. A class: pages share it.
final class PageTemplates: Sendable {
    let frame: PageTemplate<FrameView>
    let menu: PageTemplate<MenuView>
    private let matrix: PageTemplate<MatrixView>
    private let obligation: PageTemplate<ObligationPageView>
    private let parties: PageTemplate<PartiesView>
    private let party: PageTemplate<PartyPageView>
    private let contacts: PageTemplate<ContactsView>
    private let contactList: PageTemplate<ContactListView>
    private let contact: PageTemplate<ContactPageView>
    private let reports: PageTemplate<ReportsView>
    private let report: PageTemplate<ReportPageView>
    private let clock: PageTemplate<ClockView>
    private let event: PageTemplate<EventPageView>
    private let pathway: PageTemplate<PathwayPageView>
    private let instructions: PageTemplate<InstructionsView>
    private let instruction: PageTemplate<InstructionPageView>
    private let newsList: PageTemplate<NewsListView>
    private let news: PageTemplate<NewsPageView>
    private let register: PageTemplate<RegisterView>
    private let tables: PageTemplate<TablesView>
    private let links: PageTemplate<LinksView>
    private let version: PageTemplate<AgreementVersionView>
    private let notFound: PageTemplate<LinksView>
    let redirect: PageTemplate<RedirectView>
    let notFoundAnywhere: PageTemplate<NotFoundView>
    private let sections: [Section: SectionPage.Show]

    init(_ library: inout TemplateLibrary) {
        let page = PageView.schema.layout
        frame = PageTemplate("frame", FrameView.schema, within: page, &library)
        menu = PageTemplate("menu", MenuView.schema, &library)
        matrix = PageTemplate("matrix", MatrixView.schema, within: page, &library)
        obligation = PageTemplate("obligation", ObligationPageView.schema, within: page, &library)
        parties = PageTemplate("parties", PartiesView.schema, within: page, &library)
        party = PageTemplate("party", PartyPageView.schema, within: page, &library)
        contacts = PageTemplate("contacts", ContactsView.schema, within: page, &library)
        contactList = PageTemplate("contact-list", ContactListView.schema, within: page, &library)
        contact = PageTemplate("contact", ContactPageView.schema, within: page, &library)
        reports = PageTemplate("reports", ReportsView.schema, within: page, &library)
        report = PageTemplate("report", ReportPageView.schema, within: page, &library)
        clock = PageTemplate("clock", ClockView.schema, within: page, &library)
        event = PageTemplate("event", EventPageView.schema, within: page, &library)
        pathway = PageTemplate("pathway", PathwayPageView.schema, within: page, &library)
        instructions = PageTemplate("instructions", InstructionsView.schema, within: page, &library)
        instruction = PageTemplate("instruction", InstructionPageView.schema, within: page, &library)
        newsList = PageTemplate("news-list", NewsListView.schema, within: page, &library)
        news = PageTemplate("news", NewsPageView.schema, within: page, &library)
        register = PageTemplate("register", RegisterView.schema, within: page, &library)
        tables = PageTemplate("tables", TablesView.schema, within: page, &library)
        links = PageTemplate("links", LinksView.schema, within: page, &library)
        version = PageTemplate("agreement-version", AgreementVersionView.schema, within: page, &library)
        notFound = PageTemplate("not-found", LinksView.schema, within: page, &library)
        redirect = PageTemplate("redirect", RedirectView.schema, &library)
        notFoundAnywhere = PageTemplate("not-found-anywhere", NotFoundView.schema, &library)
        var sections: [Section: SectionPage.Show] = [:]
        for section in Section.allCases {
            if case .view(let compile) = sectionPages[section] { sections[section] = compile(page, &library) }
        }
        self.sections = sections
    }

    /// Writes what is inside the frame of `page`.
    ///
    /// - Parameter lists: What parts of long lists share.
    func renderMain(of page: Page, _ outer: Records, _ context: RenderContext, _ lists: LongLists, into output: inout Output) {
        func show<View>(_ screen: PageTemplate<View>, _ view: View) {
            screen.render(view, within: outer, into: &output)
        }
        if let listing = Listing(page) {
            let part: ListPart? = if case .part(let part) = page.subject { part } else { nil }
            return render(listing, part, outer, context, lists, into: &output)
        }
        switch page.subject {
        case .section(let section): sections[section]?(context, outer, &output)
        case .agreement(let record): show(version, AgreementVersionView(agreement: record, context: context))
        case .prose: show(links, LinksView(links: []))
        case .obligation(let record): show(obligation, ObligationPageView(obligation: record, context: context))
        case .party(let record): show(party, PartyPageView(party: record, context: context))
        case .contact(let record): show(contact, ContactPageView(contact: record, context: context))
        case .report(let record): show(report, ReportPageView(report: record, context: context))
        case .event(let record): show(event, EventPageView(event: record, context: context))
        case .pathway(let record): show(pathway, PathwayPageView(pathway: record, context: context))
        case .instruction(let record): show(instruction, InstructionPageView(instruction: record, context: context))
        case .news(let record): show(news, NewsPageView(news: record, context: context))
        // They are lists.
        case .filteredObligations, .contactList, .clock, .rollover, .registerLetter, .part: break
        case .notFound: show(notFound, LinksView(links: NotFoundView(context: context).links))
        }
    }

    /// A list, or a part of it.
    private func render(
        _ listing: Listing, _ part: ListPart?, _ outer: Records, _ context: RenderContext, _ lists: LongLists,
        into output: inout Output
    ) {
        func show<View>(_ screen: PageTemplate<View>, _ view: View) {
            screen.render(view, within: outer, into: &output)
        }
        switch listing {
        case .news: show(newsList, NewsListView(part: part, context: context))
        case .obligations(let filter): show(matrix, MatrixView(filter: filter, part: part, context: context))
        case .clock(let selection): show(clock, ClockView(selection: selection, part: part, context: context))
        case .contacts(nil): show(contacts, ContactsView(part: part, context: context))
        case .contacts(let order?):
            show(contactList, ContactListView(order: order, part: part, lists: lists, context: context))
        case .parties: show(parties, PartiesView(part: part, context: context))
        case .reports: show(reports, ReportsView(part: part, context: context))
        case .instructions: show(instructions, InstructionsView(part: part, context: context))
        case .register(let letter): show(register, RegisterView(letter: letter, part: part, context: context))
        case .table(let section): show(tables, lists.tables(listing, part) ?? TablesView(section, context))
        case .rollover: show(tables, lists.tables(listing, part) ?? .rollover(context))
        }
    }
}
