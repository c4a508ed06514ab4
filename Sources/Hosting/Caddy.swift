import Formats

extension HostRules {
    /// To be imported in a site's block, whose `root` has the site at its place: it then names no folder and need not be edited.
    ///
    /// An expression is compared with the decoded address. In a plain path `{` would begin a placeholder, and capital letters are small ones.
    var caddy: String {
        let all = quoted(base + "*")
        let moved = redirects.enumerated().flatMap { number, redirect in
            [
                "\t@luukku-\(number) path_regexp \(quoted("^" + regularExpression(for: base) + redirect.pattern + "$"))",
                "\tredir @luukku-\(number) \(quoted(baseAddress + redirect.target)) 301",
            ]
        }
        let typed = types.flatMap {
            ["\t@luukku-\($0.ending) path *.\($0.ending)", "\theader @luukku-\($0.ending) Content-Type \(quoted($0.type))"]
        }
        let text =
            ["# " + remark(.caddy), "route \(all) {"] + moved + [
                "\t@luukku-hidden {",
                "\t\tpath_regexp \"/[.]\"",
                "\t\tnot path \"/.well-known/*\" \"*/.luukku-*\"",
                "\t}",
                "\terror @luukku-hidden 404",
            ] + caddyHeaders("", headers(of: .other), "\t") + [
                "\t@luukku-drawing path " + Self.drawings.map { "*." + $0 }.joined(separator: " ")
            ] + caddyHeaders("@luukku-drawing ", ownHeaders(of: .drawing), "\t") + [
                "\t@luukku-lasting path_regexp \(quoted(lastingPattern + "$"))"
            ] + caddyHeaders("@luukku-lasting ", ownHeaders(of: .lasting), "\t") + typed + [
                // At the end, since Caddy itself says it of compressed answers only, and a cache has to know it of the others.
                "\t@luukku-text path */ " + compressedEndings.map { "*." + $0 }.joined(separator: " "),
                "\theader @luukku-text {",
                "\t\tVary Accept-Encoding",
                "\t\tdefer",
                "\t}",
                "\tfile_server {",
                "\t\tprecompressed br gzip",
                "\t}",
                "}",
                "handle_errors {",
                "\t@luukku-missing {",
                "\t\tpath \(all)",
                "\t\texpression {http.error.status_code} == 404",
                "\t}",
                "\troute @luukku-missing {",
            ] + caddyHeaders("", headers(of: .other) + [("Content-Type", mediaType(of: Self.notFound))], "\t\t") + [
                "\t\trewrite * \(quoted(base + Self.notFound))",
                "\t\tfile_server {",
                "\t\t\tprecompressed br gzip",
                "\t\t}",
                "\t}",
                "}",
            ]
        return text.map { $0 + "\n" }.joined()
    }

    private func caddyHeaders(_ matcher: String, _ headers: [Header], _ indent: String) -> [String] {
        headers.map { "\(indent)header \(matcher)\($0.name) \(quoted($0.value))" }
    }
}
