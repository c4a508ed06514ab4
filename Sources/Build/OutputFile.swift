import Files
import Site
import Theme

/// One file of the output.
enum OutputFile: Sendable {
    case page(Page)
    case generated(GeneratedFile)
    case copy(String, from: String)

    var path: String {
        switch self {
        case .page(let page): page.route.path
        case .generated(let file): file.path
        case .copy(let path, _): path
        }
    }

    func bytes(_ renderer: SiteRenderer) throws -> [UInt8] {
        switch self {
        case .page(let page): renderer.render(page)
        case .generated(let file): file.bytes()
        case .copy(_, let source): try readFile(source)
        }
    }
}
