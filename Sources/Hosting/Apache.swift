import Formats

extension HostRules {
    /// `.htaccess`, or the same lines in a `<Directory>` of the server's settings. It needs mod_headers and mod_rewrite, and says so by
    /// an error: without them the site would be shown without its policy.
    var apache: String {
        let endings = compressedEndings.joined(separator: "|")
        let codings = ["br": "br", "gzip": "gz"].sorted { $0.key < $1.key }
        let text: [String] =
            [
                "# " + remark(.apache),
                "Options -Indexes -MultiViews",
                "DirectoryIndex index.html",
                "ErrorDocument 404 \(quoted(base + Self.notFound))",
            ] + types.map { "AddType \(quoted($0.type)) .\($0.ending)" } + [
                "RewriteEngine On",
                // Whoever writes here (WebDAV) means the files as they are.
                "RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$",
                "RewriteRule ^ - [L]",
                "RewriteRule \"(^|/)[.](?!well-known(/|$)|luukku-)\" - [R=404,L]",
            ]
            + redirects.map {
                "RewriteRule \(quoted("^" + $0.pattern + "$")) "
                    + "\(quoted((baseAddress + $0.target).replacing("%", with: "\\%"))) [R=301,NE,L]"
            }
            + codings.flatMap { name, ending in
                [
                    "RewriteCond %{HTTP:Accept-Encoding} \"(^|[, ])\(name)\\s*(,|$|;\\s*q=(1|0[.][0-9]*[1-9]))\"",
                    "RewriteCond \"%{REQUEST_FILENAME}.\(ending)\" -f",
                    "RewriteRule \"^(.+[.](\(endings)))$\" \"$1.\(ending)\" [L]",
                ]
            } + [
                "<FilesMatch \"[.](\(endings))[.](br|gz)$\">",
                "RemoveType .br .gz",
                "RemoveLanguage .br",
            ] + codings.map { "AddEncoding \($0) .\($1)" } + [
                "</FilesMatch>",
                "<FilesMatch \"[.](\(endings))([.](br|gz))?$\">",
                "Header always merge Vary Accept-Encoding",
                "</FilesMatch>",
            ] + apacheHeaders(headers(of: .other)) + [
                "<FilesMatch \"[.](\(Self.drawings.joined(separator: "|")))([.](br|gz))?$\">"
            ] + apacheHeaders(ownHeaders(of: .drawing)) + [
                "</FilesMatch>",
                "<If \"%{REQUEST_URI} =~ m#\(lastingPattern)([.](br|gz))?$#\">",
            ] + apacheHeaders(ownHeaders(of: .lasting)) + ["</If>"]
        return text.map { $0 + "\n" }.joined()
    }

    private func apacheHeaders(_ headers: [Header]) -> [String] {
        headers.map { "Header always set \($0.name) \(quoted($0.value))" }
    }
}
