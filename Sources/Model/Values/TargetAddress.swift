import Diagnostics

/// Where a site is published, as the settings or a command name it.
package enum TargetAddress: Hashable, Sendable {
    /// A folder or a share that the system shows as one.
    case folder(String)
    case archive(String)
    /// - Parameter host: With the user, when one is named.
    case ssh(host: String, port: Int?, path: String)
    /// A remote of rclone's own configuration, with its path: `remote:path`.
    case rclone(String)

    package enum Fault: Error {
        /// A web address is where readers find the site, not where it can be put.
        case web
        /// It downloads HTML instead of showing it.
        case sharePoint
        case incomplete
    }

    package init(_ text: String) throws(Fault) {
        let isWeb = text.hasPrefix("http://") || text.hasPrefix("https://")
        if text.lowercased().contains(".sharepoint.com") { throw .sharePoint }
        if isWeb { throw .web }
        if text.hasPrefix("ssh://") {
            self = try Self.ssh(url: text.dropFirst("ssh://".count))
        } else if text.hasPrefix("rclone:") {
            let remote = text.dropFirst("rclone:".count)
            guard let colon = remote.firstIndex(of: ":"), colon > remote.startIndex, remote.first != "-" else {
                throw .incomplete
            }
            self = .rclone(String(remote))
        } else if let (host, path) = Self.copyAddress(text) {
            self = try Self.ssh(host: host, port: nil, path: path)
        } else if text.contains("://") || text.isEmpty || Self.isForeignPath(text) {
            throw .incomplete
        } else {
            self = text.lowercased().hasSuffix(".zip") ? .archive(text) : .folder(text)
        }
    }

    /// What is told of such an address in the settings; nil when nothing is wrong. One that is missing is told anyway.
    static func fault(of text: String) -> Rule? {
        guard !text.isEmpty else { return nil }
        do {
            _ = try TargetAddress(text)
            return nil
        } catch {
            return error == .sharePoint ? .sharePointTarget : .invalidTarget
        }
    }

    /// A path of Windows (`P:\Intra`), which nothing here knows, or a host without a user: not the name of a folder to be made. A folder
    /// with a colon is given as `./a:b`.
    private static func isForeignPath(_ text: String) -> Bool {
        text.contains("\\") || text.prefix { $0 != "/" }.contains(":")
    }

    /// `user@host:path`, as scp writes it.
    private static func copyAddress(_ text: String) -> (host: Substring, path: Substring)? {
        guard let at = text.firstIndex(of: "@"), let colon = text[at...].firstIndex(of: ":"), !text[..<colon].contains("/")
        else { return nil }
        return (text[..<colon], text[text.index(after: colon)...])
    }

    /// `user@host:22/path` after `ssh://`.
    private static func ssh(url: Substring) throws(Fault) -> TargetAddress {
        guard let slash = url.firstIndex(of: "/") else { throw .incomplete }
        let host = url[..<slash]
        guard let colon = host.lastIndex(of: ":") else { return try ssh(host: host, port: nil, path: url[slash...]) }
        guard let port = Int(host[host.index(after: colon)...]), (1...65535).contains(port) else { throw .incomplete }
        return try ssh(host: host[..<colon], port: port, path: url[slash...])
    }

    /// A host that began with a hyphen would be an option of ssh.
    private static func ssh(host: Substring, port: Int?, path: Substring) throws(Fault) -> TargetAddress {
        let name = host.split(separator: "@", omittingEmptySubsequences: false)
        guard (1...2).contains(name.count), name.allSatisfy({ !$0.isEmpty && $0.first != "-" && !$0.contains(" ") }),
            path.contains(where: { $0 != "/" })
        else { throw .incomplete }
        return .ssh(host: String(host), port: port, path: String(path))
    }
}
