import Exports
import Files
import Model
import Search
import Site
import Theme

/// One file of the output.
enum OutputFile: Sendable {
    case page(Page)
    case card(Contact)
    case copy(String, from: String)
    case search(SearchFile)

    var path: String {
        switch self {
        case .page(let page): page.route.path
        case .card(let contact): Route(cardOf: contact).path
        case .copy(let path, _): path
        case .search(let file): file.path
        }
    }

    func bytes(_ site: Site, _ renderer: SiteRenderer) throws -> [UInt8] {
        switch self {
        case .page(let page): renderer.render(page)
        case .card(let contact):
            contactCard(
                contact, of: site.catalogue.parties[contact.party],
                note: contact.header.isSample ? renderer.sampleNotice : nil)
        case .copy(_, let source): try readFile(source)
        case .search(let file): file.bytes()
        }
    }
}
