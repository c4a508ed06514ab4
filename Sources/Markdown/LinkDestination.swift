/// What a link names, parsed once where it enters: no text is made of it to be parsed again.
package enum LinkDestination: Hashable, Sendable {
    /// `osapuoli:osao#anchor`, also `https://…`: what comes before the first colon, after it, and after a `#`.
    case name(scheme: String, String, anchor: String?)
    /// The path of a file from the one in which it is written, e.g. `../ohjeet/naytot.md#arviointi`; empty for the same page.
    case path(String, anchor: String?)
    /// Nowhere: the address was forbidden, or is `#` alone.
    case nowhere

    package init(_ address: String) {
        if address == "#" {
            self = .nowhere
            return
        }
        let bytes = address.utf8
        let mark = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let anchor = mark == bytes.endIndex ? nil : String(address[bytes.index(after: mark)...])
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), !bytes[..<colon].contains(UInt8(ascii: "/")) {
            let start = bytes.index(after: colon)
            guard start <= mark else {
                // `#a:b` and `a#b:c` have no scheme.
                self = .path(String(address[..<mark]), anchor: anchor)
                return
            }
            self = .name(scheme: String(address[..<colon]), String(address[start..<mark]), anchor: anchor)
        } else {
            self = .path(String(address[..<mark]), anchor: anchor)
        }
    }

    /// As it was written.
    package var address: String {
        func with(_ anchor: String?, _ text: String) -> String { anchor.map { text + "#" + $0 } ?? text }
        return switch self {
        case .name(let scheme, let name, let anchor): with(anchor, scheme + ":" + name)
        case .path(let path, let anchor): with(anchor, path)
        case .nowhere: "#"
        }
    }
}
