import Formats
import Site

/// What search engines ask for: `robots.txt` (RFC 9309), and `sitemap.xml` (sitemaps.org) where the site has an address.
///
/// An intranet is not for them: unless the settings say so they are kept out, here and by each page's `noindex`.
func crawlerFiles(of site: Site) -> [GeneratedFile] {
    let sitemaps = site.settings.address.map { sitemap(of: site, at: $0) } ?? []
    return [GeneratedFile("robots.txt") { Array(robots(of: site).utf8) }] + sitemaps
}

private func robots(of site: Site) -> String {
    guard site.settings.welcomesSearchEngines else { return "User-agent: *\nDisallow: /\n" }
    let sitemap = site.settings.address.map { "Sitemap: " + $0 + Route.sitemap.path + "\n" } ?? ""
    return "User-agent: *\nDisallow:\n" + sitemap
}

/// One file holds 50 000 addresses at most by the protocol, and fewer here: a larger site has an index of several.
private func sitemap(of site: Site, at address: String) -> [GeneratedFile] {
    let pages = site.pages.filter { if case .notFound = $0.subject { false } else { true } }
    let largest = Listing.largestSitemap
    let parts = stride(from: 0, to: pages.count, by: largest).map { pages[$0..<min($0 + largest, pages.count)] }
    guard parts.count > 1 else { return [GeneratedFile(Route.sitemap.path) { urlset(pages[...], at: address) }] }
    let index = GeneratedFile(Route.sitemap.path) {
        var xml = XML()
        xml.add("sitemapindex", ["xmlns": sitemapNamespace]) { xml in
            for number in parts.indices { xml.add("sitemap") { $0.add("loc", address + sitemapPart(number)) } }
        }
        return xml.bytes
    }
    return [index] + parts.enumerated().map { number, part in GeneratedFile(sitemapPart(number)) { urlset(part, at: address) } }
}

private func sitemapPart(_ number: Int) -> String { "sitemap-\(number + 1).xml" }

private let sitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

private func urlset(_ pages: ArraySlice<Page>, at address: String) -> [UInt8] {
    var xml = XML()
    xml.add("urlset", ["xmlns": sitemapNamespace]) { xml in
        for page in pages {
            xml.add("url") { xml in
                xml.add("loc", address + page.route.address)
                xml.add("lastmod", page.frontMatter?.updated?.iso)
            }
        }
    }
    return xml.bytes
}
