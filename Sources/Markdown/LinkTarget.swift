import Diagnostics

/// What an address in the text leads to, by its scheme: everything that is not known to be harmless is forbidden.
enum LinkTarget {
    /// Within the site: a file, an anchor or a record.
    case site
    /// Another site: http, https.
    case web
    /// A person: mailto, tel.
    case contact
    case forbidden

    /// Browsers skip control characters in an address and spaces before it, and read `\` as `/`: what would depend on
    /// that is forbidden. Cmark has already decoded entities and backslash escapes.
    init(_ address: ArraySlice<UInt8>, recordSchemes: Set<String>) {
        let address = address.drop { $0 == UInt8(ascii: " ") }
        if address.contains(where: { $0 < 0x20 || $0 == 0x7F }) || Self.startsWithHost(address) {
            self = .forbidden
            return
        }
        guard let scheme = Self.scheme(of: address) else {
            self = .site
            return
        }
        switch scheme {
        case "http", "https": self = .web
        case "mailto", "tel": self = .contact
        default: self = recordSchemes.contains(scheme) ? .site : .forbidden
        }
    }

    /// A forbidden address with the scheme that was probably meant: `htps://…`, `osapuli:x`, `//host`.
    static func meant(by address: String, recordSchemes: Set<String>) -> String? {
        if address.hasPrefix("//") { return "https:" + address }
        guard !isOwnMachine(address), let scheme = scheme(of: Array(address.utf8)[...]) else { return nil }
        let known = ["http", "https", "mailto", "tel"] + recordSchemes.sorted()
        return nearest(to: scheme, in: known).map { $0 + address.dropFirst(scheme.count) }
    }

    /// Whether an address of the web names a host, and one of mail somebody: `https://`, `http:/kunta.fi`, `https://kunta..fi` do not.
    static func hasHost(_ address: ArraySlice<UInt8>) -> Bool {
        switch scheme(of: address) {
        case "http", "https":
            let rest = address[(address.firstIndex(of: UInt8(ascii: ":")) ?? address.startIndex)...].dropFirst()
            let host = rest.dropFirst(2).prefix { !"/?#:".utf8.contains($0) }
            return rest.starts(with: "//".utf8) && !host.isEmpty && host.first != UInt8(ascii: ".")
                && !host.contains(UInt8(ascii: " ")) && !host.starts(with: "%20".utf8)
                && host.firstRange(of: Array("..".utf8)) == nil
        case "mailto", "tel": return address.last != UInt8(ascii: ":")
        default: return true
        }
    }

    /// The address with what is missing of `//`, without spaces and doubled dots; nil when nothing is left to lead to.
    static func withHost(_ address: String) -> String? {
        guard let colon = address.firstIndex(of: ":"), address.hasPrefix("http") else { return nil }
        let rest = address[colon...].dropFirst().drop { $0 == "/" }.replacing("%20", with: "").filter { $0 != " " }
        let host = rest.prefix { $0 != "/" }
        let meant = address[..<colon] + "://" + host.replacing("..", with: ".") + rest.dropFirst(host.count)
        return host.contains(".") && hasHost(Array(meant.utf8)[...]) ? String(meant) : nil
    }

    /// Whether a forbidden address names a file of the writer's own computer or of a shared drive: `C:\`, `\\server\`, `file:`.
    static func isOwnMachine(_ address: String) -> Bool {
        if address.hasPrefix("\\") { return true }
        guard let scheme = scheme(of: Array(address.utf8)[...]) else { return false }
        return scheme.count == 1 || scheme == "file"
    }

    /// Whether an address within the site names a file that is no page, by its ending: `../liitteet/lista.txt`.
    func isFile(_ address: ArraySlice<UInt8>) -> Bool {
        guard self == .site else { return false }
        let path = address.prefix { $0 != UInt8(ascii: "#") }
        let name = path.suffix(from: path.lastIndex(of: UInt8(ascii: "/"))?.advanced(by: 1) ?? path.startIndex)
        return name.contains(UInt8(ascii: ".")) && !name.contains(UInt8(ascii: ":"))
            && !name.suffix(3).elementsEqual(".md".utf8)
    }

    /// `//host`: another site by the page's own scheme (RFC 3986 section 4.2).
    private static func startsWithHost(_ address: ArraySlice<UInt8>) -> Bool {
        let start = address.prefix(2)
        return start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    }

    /// The scheme in lower case (RFC 3986 section 3.1); nil for a relative address.
    private static func scheme(of address: ArraySlice<UInt8>) -> String? {
        var scheme: [UInt8] = []
        for byte in address {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if scheme.isEmpty { return nil }
                scheme.append(byte)
            case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
            default: return nil
            }
        }
        return nil
    }
}
