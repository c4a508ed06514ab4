import Diagnostics

/// An address of the site at which a page was before.
package struct FormerAddress: Sendable {
    /// From the site's root, without slashes at its ends: `ohjeet/vanha-nimi`, or `vanha.html` of another program's site.
    package let path: String
    package let written: Sourced<String>
}

extension RecordReader {
    /// Where the page that the record has was before.
    mutating func formerAddresses() -> [FormerAddress] {
        texts(.formerAddresses, as: .formerAddress).compactMap { text in
            pathOfPage(text.value).map { FormerAddress(path: $0, written: text) }
        }
    }
}

/// Whether `text` is the address of a page on the site: folders and a name between slashes, as a browser shows them after the
/// site's own address, or as the page's file is called.
func isFormerAddress(_ text: String) -> Bool { pathOfPage(text) != nil }

/// nil when it is none. No part has a full stop: that is how files are told from folders of pages.
private func pathOfPage(_ text: String) -> String? {
    var path = trimmed(text[...])[...]
    if path.hasPrefix("/") { path = path.dropFirst() }
    if let ending = ["/index.html", "/index.md", ".md", "/"].first(where: path.hasSuffix) {
        path = path.dropLast(ending.count)
    }
    let name = path.hasSuffix(".html") ? path.dropLast(".html".count) : path
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.first != "Content", parts.allSatisfy(isPart) else { return nil }
    return String(path)
}

/// What every system and every browser can hold as it is.
private func isPart(_ part: Substring) -> Bool {
    part.first?.isWhitespace == false && part.last?.isWhitespace == false
        && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !#"\:*?"<>|#%,."#.utf8.contains($0) }
}

/// The path of a whole address, or of the page's file.
func formerAddress(meantBy text: String) -> String? {
    let address = withoutWebScheme(text).map { Substring($0.drop { $0 != UInt8(ascii: "/") }) } ?? text[...]
    let parts = address.prefix { $0 != "?" && $0 != "#" }.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    return (parts.first == "Content" ? parts.dropFirst() : parts[...]).joined(separator: "/")
}
