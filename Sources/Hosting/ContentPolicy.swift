/// A content security policy for all pages of a site (CSP Level 3).
///
/// Each page has its own, which a host's header can only narrow. So the header allows what any page allows, and nothing else; and what
/// a page cannot say: that no other site may show it in a frame (6.4.2).
enum ContentPolicy {
    /// nil when a page has no policy, since what that page needs is not known, or when there are no pages.
    static func header(for policies: Set<String?>) -> String? {
        guard !policies.isEmpty, !policies.contains(nil) else { return nil }
        let all = policies.compactMap { $0.map(directives) }
        let names = Set(all.flatMap(\.keys)).union(["default-src"])
        let merged = names.sorted { ($0 == "default-src" ? 0 : 1, $0) < ($1 == "default-src" ? 0 : 1, $1) }
            .compactMap { name in sources(of: name, in: all).map { ([name] + $0).joined(separator: " ") } }
        return (merged + ["frame-ancestors 'none'"]).joined(separator: "; ")
    }

    /// nil when a page does not say, and is then free.
    private static func sources(of name: String, in policies: [[String: [String]]]) -> [String]? {
        var all: Set<String> = []
        for policy in policies {
            guard let sources = policy[name] ?? (name.hasSuffix("-src") ? policy["default-src"] : nil) else { return nil }
            all.formUnion(sources)
        }
        all.remove("'none'")
        return all.isEmpty ? ["'none'"] : all.sorted()
    }

    private static func directives(_ policy: String) -> [String: [String]] {
        let all = policy.split(separator: ";").compactMap { directive -> (String, [String])? in
            let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.first.map { ($0.lowercased(), words.dropFirst().filter(isSource)) }
        }
        // The first counts (2.2.1).
        return Dictionary(all) { first, _ in first }
    }

    /// Without what settings of hosts would read as their own signs. No address needs it: it can be percent-encoded.
    private static func isSource(_ word: String) -> Bool {
        word.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"",\${}<>^`|"#.utf8.contains($0) }
    }
}
