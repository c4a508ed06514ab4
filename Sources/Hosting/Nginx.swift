extension HostRules {
    /// For a `server` block whose `root` has the site at its place: it then names no folder and need not be edited.
    ///
    /// An address is compared when it is decoded. `$` begins a variable only in values, and those are percent-encoded.
    ///
    /// What is missing is told in a place of its own: `error_page` beside the files would put aside those of the server, such as one that
    /// asks readers to sign in.
    var nginx: String {
        let missing = quoted("@luukku" + base)
        let moved = redirects.flatMap { redirect in
            redirect.sources.map {
                "location = \(quoted(base + $0)) { absolute_redirect off; return 301 \(quoted(baseAddress + redirect.target)); }"
            }
        }
        let types = types.map { "        \(quoted($0.type)) \($0.ending);" }
        let text =
            ["# " + remark(.nginx)] + moved + [
                "location ^~ \(quoted(base)) {",
                "    index index.html;",
                "    autoindex off;",
                "    absolute_redirect off;",
                "    try_files $uri $uri/ \(missing);",
                "    gzip_static on;",
                "    gzip_vary on;",
                "    # \(brotliRemark)",
                "    # brotli_static on;",
                "    types {",
            ] + types + [
                "    }",
                "    default_type application/octet-stream;",
                "    location ~ \"/[.](?!well-known/|luukku-)\" { try_files /. \(missing); }",
                "    location ~ \(quoted(lastingPattern + "$")) {",
                "        try_files $uri \(missing);",
            ] + nginxHeaders(.lasting, "        ") + [
                "    }",
                "    location ~ \"[.](\(Self.drawings.joined(separator: "|")))$\" {",
                "        try_files $uri \(missing);",
            ] + nginxHeaders(.drawing, "        ") + ["    }"] + nginxHeaders(.other, "    ") + [
                "}",
                "location \(missing) {",
                "    error_page 404 \(quoted(base + Self.notFound));",
                "    return 404;",
                "}",
            ]
        return text.map { $0 + "\n" }.joined()
    }

    /// A block that has headers of its own does not get those of the block around it.
    private func nginxHeaders(_ kind: FileKind, _ indent: String) -> [String] {
        headers(of: kind).map { "\(indent)add_header \($0.name) \(quoted($0.value)) always;" }
    }

    private var brotliRemark: String {
        language.localized(
            fi:
                "Poista seuraavan rivin alusta #, jos palvelimella on moduuli ngx_brotli (Debian: libnginx-mod-http-brotli-static).",
            en: "With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static), remove the # of the next line.")
    }
}
