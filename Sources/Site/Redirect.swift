package import Model

/// What leads from an address at which a page was before to the page. There is one while the page itself is there.
package struct Redirect: Sendable {
    package let route: Route
    package let target: Page
    /// As the page's record has it.
    package let address: Sourced<String>
}

extension Page {
    var redirects: [Redirect] {
        formerAddresses.map { former in
            let route = former.path.hasSuffix(".html") ? Route(file: former.path) : Route(page: former.path)
            return Redirect(route: route, target: self, address: former.written)
        }
    }

    private var formerAddresses: [FormerAddress] {
        if let frontMatter { return frontMatter.formerAddresses }
        return switch subject {
        case .obligation(let record): record.formerAddresses
        case .contact(let record): record.formerAddresses
        case .pathway(let record): record.formerAddresses
        default: []
        }
    }
}
