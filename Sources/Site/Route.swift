import Formats

/// Where a page or file is in the output: its path from the root, e.g. `osapuolet/osao/index.html`.
///
/// Links are relative with `index.html` written out, so the same folder works from disk, under any sub-path, on any host.
package struct Route: Hashable, Sendable {
    package let path: String

    /// A page of its own folder; the empty name is the front page.
    package init(page name: String) {
        path = name.isEmpty ? "index.html" : name + "/index.html"
    }

    /// A file as it is called.
    package init(file path: String) {
        self.path = path
    }

    /// The path as it is in a link: an attachment may be called `Lista 100 %.pdf`.
    package var address: String { path.hasSuffix(".html") ? path : percentEncoded(path, keeping: "/") }

    /// How many folders lie between the root and the file.
    package var depth: Int { path.utf8.reduce(0) { $1 == 0x2F ? $0 + 1 : $0 } }

    /// What leads from the file's folder to the root: `../` once for each folder.
    package var toRoot: String { String(repeating: "../", count: depth) }
}

/// A place that a link leads to: a page or file, and perhaps an element in it.
package struct Target: Hashable, Sendable {
    package let route: Route
    package let anchor: String?
    /// The address from the site's root; kept, because one target is linked to from many pages.
    package let address: String

    package init(_ route: Route, anchor: String? = nil) {
        self.route = route
        self.anchor = anchor
        address = anchor.map { route.address + "#" + $0 } ?? route.address
    }
}
