/// Whether `text` is the address of a page on the web: a scheme, a host with perhaps a port, and what follows, without a user
/// (RFC 3986 section 3). Letters that a browser encodes by itself are taken, white space and quotation marks are not.
func isWebAddress(_ text: String) -> Bool {
    guard let rest = withoutWebScheme(text) else { return false }
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    return isHost(host) && rest.dropFirst(host.count).allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
        && !text.contains(where: \.isWhitespace)
}

/// Whether `text` is the address of a site, to which paths are added: no query and no fragment.
func isSiteAddress(_ text: String) -> Bool {
    guard isWebAddress(text), let rest = withoutWebScheme(text) else { return false }
    return rest.allSatisfy { isLetterOrDigit($0) || "-.:/_~%".utf8.contains($0) }
}

/// Whether `text` is the path of a site on its host: `/`, or folders between slashes.
func isBasePath(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first == UInt8(ascii: "/") && bytes.allSatisfy { isLetterOrDigit($0) || "-._~%/".utf8.contains($0) }
        && !text.contains("//") && !text.split(separator: "/").contains { $0 == "." || $0 == ".." }
}

func withoutWebScheme(_ text: String) -> Substring.UTF8View? {
    ["https://", "http://"].first { text.lowercased().hasPrefix($0) }.map { text.utf8.dropFirst($0.utf8.count) }
}

/// A name with letters of any language, or numbers; perhaps a port.
private func isHost(_ text: Substring.UTF8View) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let first = name.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-") else {
        return false
    }
    let port = parts.count == 2 ? parts[1] : nil
    return name.allSatisfy { isLetterOrDigit($0) || $0 >= 0x80 || "-.".utf8.contains($0) }
        && !zip(name, name.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == $0 }
        && port.map { (1...5).contains($0.count) && $0.allSatisfy(isDigit) } ?? true
}

/// An address without its scheme, or with it mistyped.
func addressOfWeb(meantBy text: String) -> String? {
    var address = trimmed(text[...])
    for wrong in ["https:/", "http:/", "https//", "http//", "https;//", "http;//"]
    where address.lowercased().hasPrefix(wrong) && !address.lowercased().hasPrefix(wrong + "/") {
        address = (wrong.hasPrefix("https") ? "https://" : "http://") + address.dropFirst(wrong.count)
    }
    if withoutWebScheme(address) == nil {
        let host = address.prefix { !"/?#:".contains($0) }
        guard host.contains("."), isDomainName(host.utf8) else { return nil }
        address = "https://" + address
    }
    let scheme = address.count - (withoutWebScheme(address).map { Substring($0).count } ?? 0)
    let host = address.dropFirst(scheme).prefix { !"/?#:".contains($0) }
    guard host.contains("..") else { return address }
    let parts = host.split(separator: ".")
    return address.prefix(scheme) + parts.joined(separator: ".") + address.dropFirst(scheme + host.count)
}

/// The path of a site whose whole address ends in `/`.
func pathOfSite(at address: String) -> String? {
    withoutWebScheme(address).flatMap { String($0.drop { $0 != UInt8(ascii: "/") }) }
}

/// A path without its slashes, or the path of a whole address.
func pathOfSite(meantBy text: String) -> String? {
    let path = withoutWebScheme(text).map { Substring($0.drop { $0 != UInt8(ascii: "/") }) } ?? text[...]
    let folders = path.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
}

/// Whether an address without its scheme names the computer on which it is opened: a preview (RFC 6761 section 6.3,
/// RFC 1122 section 3.2.1.3).
package func isOwnMachine(_ address: String) -> Bool {
    let host = address.drop { $0 == "/" }.prefix { !"/?#".contains($0) }.lowercased()
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } : host.prefix { $0 != ":" }
    return name == "localhost" || name.hasSuffix(".localhost") || name == "[::1" || name == "0.0.0.0"
        || name.hasPrefix("127.") && name.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
}
