import Model
import Site
import Templates

/// A template with the shape of the view it shows.
struct Screen<View: Sendable>: Sendable {
    private let template: Template
    private let shape: Shape<View>

    /// Compiles the template `name` for views of `shape`, which see the names of `outer` too.
    init(_ name: String, _ shape: Shape<View>, within outer: Layout? = nil, _ library: inout TemplateLibrary) {
        self.shape = shape
        template = library.compile(name, in: [outer, shape.layout].compactMap { $0 })
    }

    // A call of its own for each view, from which `make cost` tells what each costs.
    @inline(never)
    func render(_ view: View, within outer: Records? = nil, into output: inout Output) {
        template.render([outer, shape.record(view)].compactMap { $0 }, into: &output)
    }
}

/// The template of every kind of page. A class: pages share it.
final class Screens: Sendable {
    let frame: Screen<FrameView>
    let menu: Screen<MenuView>
    private let front: Screen<FrontView>
    private let matrix: Screen<MatrixView>
    private let obligation: Screen<ObligationPageView>
    private let parties: Screen<PartiesView>
    private let party: Screen<PartyPageView>
    private let contacts: Screen<ContactsView>
    private let contactList: Screen<ContactListView>
    private let contact: Screen<ContactPageView>
    private let reports: Screen<ReportsView>
    private let report: Screen<ReportPageView>
    private let units: Screen<UnitsView>
    private let calendar: Screen<CalendarView>
    private let clock: Screen<ClockView>
    private let event: Screen<EventPageView>
    private let pathway: Screen<PathwayPageView>
    private let instructions: Screen<InstructionsView>
    private let instruction: Screen<InstructionPageView>
    private let newsList: Screen<NewsListView>
    private let news: Screen<NewsPageView>
    private let takeAway: Screen<TakeAwayView>
    private let accessibility: Screen<AccessibilityView>
    private let search: Screen<SearchView>
    private let register: Screen<RegisterView>
    private let tables: Screen<TablesView>
    private let links: Screen<LinksView>
    private let version: Screen<AgreementVersionView>
    private let notFound: Screen<LinksView>

    init(_ library: inout TemplateLibrary) {
        let page = PageView.shape.layout
        frame = Screen("frame", FrameView.shape, within: page, &library)
        menu = Screen("menu", MenuView.shape, &library)
        front = Screen("front", FrontView.shape, within: page, &library)
        matrix = Screen("matrix", MatrixView.shape, within: page, &library)
        obligation = Screen("obligation", ObligationPageView.shape, within: page, &library)
        parties = Screen("parties", PartiesView.shape, within: page, &library)
        party = Screen("party", PartyPageView.shape, within: page, &library)
        contacts = Screen("contacts", ContactsView.shape, within: page, &library)
        contactList = Screen("contact-list", ContactListView.shape, within: page, &library)
        contact = Screen("contact", ContactPageView.shape, within: page, &library)
        reports = Screen("reports", ReportsView.shape, within: page, &library)
        report = Screen("report", ReportPageView.shape, within: page, &library)
        units = Screen("units", UnitsView.shape, within: page, &library)
        calendar = Screen("calendar", CalendarView.shape, within: page, &library)
        clock = Screen("clock", ClockView.shape, within: page, &library)
        event = Screen("event", EventPageView.shape, within: page, &library)
        pathway = Screen("pathway", PathwayPageView.shape, within: page, &library)
        instructions = Screen("instructions", InstructionsView.shape, within: page, &library)
        instruction = Screen("instruction", InstructionPageView.shape, within: page, &library)
        newsList = Screen("news-list", NewsListView.shape, within: page, &library)
        news = Screen("news", NewsPageView.shape, within: page, &library)
        takeAway = Screen("take-away", TakeAwayView.shape, within: page, &library)
        accessibility = Screen("accessibility", AccessibilityView.shape, within: page, &library)
        search = Screen("search", SearchView.shape, within: page, &library)
        register = Screen("register", RegisterView.shape, within: page, &library)
        tables = Screen("tables", TablesView.shape, within: page, &library)
        links = Screen("links", LinksView.shape, within: page, &library)
        version = Screen("agreement-version", AgreementVersionView.shape, within: page, &library)
        notFound = Screen("not-found", LinksView.shape, within: page, &library)
    }

    /// Writes what stands inside the frame of `page`.
    ///
    /// - Parameter lists: What parts of long lists share.
    func renderMain(of page: Page, _ outer: Records, _ viewer: Viewer, _ lists: LongLists, into output: inout Output) {
        func show<View>(_ screen: Screen<View>, _ view: View) {
            screen.render(view, within: outer, into: &output)
        }
        if let listing = Listing(page) {
            let part: ListPart? = if case .part(let part) = page.subject { part } else { nil }
            return render(listing, part, outer, viewer, lists, into: &output)
        }
        switch page.subject {
        case .section(let section): renderSection(section, outer, viewer, into: &output)
        case .agreement(let record): show(version, AgreementVersionView(agreement: record, viewer: viewer))
        case .prose: show(links, LinksView(links: []))
        case .obligation(let record): show(obligation, ObligationPageView(obligation: record, viewer: viewer))
        case .party(let record): show(party, PartyPageView(party: record, viewer: viewer))
        case .contact(let record): show(contact, ContactPageView(contact: record, viewer: viewer))
        case .report(let record): show(report, ReportPageView(report: record, viewer: viewer))
        case .event(let record): show(event, EventPageView(event: record, viewer: viewer))
        case .pathway(let record): show(pathway, PathwayPageView(pathway: record, viewer: viewer))
        case .instruction(let record): show(instruction, InstructionPageView(instruction: record, viewer: viewer))
        case .news(let record): show(news, NewsPageView(news: record, viewer: viewer))
        // They are lists.
        case .filteredObligations, .contactList, .clock, .rollover, .registerLetter, .part: break
        case .notFound:
            show(notFound, LinksView(links: [.front, .search, .contacts, .agreement].compactMap { viewer.link($0) }))
        }
    }

    /// A list, or a part of it.
    private func render(
        _ listing: Listing, _ part: ListPart?, _ outer: Records, _ viewer: Viewer, _ lists: LongLists, into output: inout Output
    ) {
        func show<View>(_ screen: Screen<View>, _ view: View) {
            screen.render(view, within: outer, into: &output)
        }
        switch listing {
        case .news: show(newsList, NewsListView(part: part, viewer: viewer))
        case .obligations(let filter): show(matrix, MatrixView(filter: filter, part: part, viewer: viewer))
        case .clock(let selection): show(clock, ClockView(selection: selection, part: part, viewer: viewer))
        case .contacts(nil): show(contacts, ContactsView(part: part, viewer: viewer))
        case .contacts(let order?):
            show(contactList, ContactListView(order: order, part: part, lists: lists, viewer: viewer))
        case .parties: show(parties, PartiesView(part: part, viewer: viewer))
        case .reports: show(reports, ReportsView(part: part, viewer: viewer))
        case .instructions: show(instructions, InstructionsView(part: part, viewer: viewer))
        case .register(let letter): show(register, RegisterView(letter: letter, part: part, viewer: viewer))
        case .table(let section): show(tables, lists.tables(listing, part) ?? TablesView(section, viewer))
        case .rollover: show(tables, lists.tables(listing, part) ?? .rollover(viewer))
        }
    }

    private func renderSection(_ section: Section, _ outer: Records, _ viewer: Viewer, into output: inout Output) {
        func show<View>(_ screen: Screen<View>, _ view: View) {
            screen.render(view, within: outer, into: &output)
        }
        switch section {
        case .front: show(front, FrontView(viewer: viewer))
        case .agreement:
            let parts = [viewer.link(.obligations), viewer.link(.signatures)].compactMap { $0 }
            show(links, LinksView(links: parts + viewer.otherAgreements))
        case .units: show(units, UnitsView(viewer: viewer))
        case .calendar: show(calendar, CalendarView(viewer: viewer))
        case .pathways: show(links, LinksView(links: viewer.pathwayLinks))
        case .takeAway: show(takeAway, TakeAwayView(viewer: viewer))
        case .accessibility: show(accessibility, AccessibilityView(viewer: viewer))
        case .search: show(search, SearchView(viewer: viewer))
        case .register: show(register, RegisterView(letter: nil, viewer: viewer))
        // They are lists.
        case .obligations, .parties, .contacts, .reports, .instructions, .news, .dayPrices, .quotas, .funding, .statutes,
            .glossary, .signatures, .flows, .corrections, .exchanges, .actors:
            break
        }
    }
}

extension Viewer {
    fileprivate var pathwayLinks: [LinkView] {
        catalogue.pathways.values.map {
            LinkView($0.name, site.addresses.target(Pathway.self, $0.id), note: $0.summary, isSample: $0.header.isSample)
        }
    }
}
