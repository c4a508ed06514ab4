import Formats
import Model

// Hosts of static sites: Netlify and Cloudflare Pages (`_headers`, `_redirects`), Azure Static Web Apps. Each site has a host name of its
// own there, so paths begin at the root, and they compress files and show 404.html by themselves.

extension HostRules {
    /// Cloudflare Pages takes a hundred rules.
    private static let mostRules = 100

    /// Without a word of theirs on caches both have browsers ask anew, as pages are to be. What two rules say of one header is joined, so
    /// only Cloudflare Pages, where a rule can take a header back (`!`), has another policy for drawings.
    func staticHeaders(_ host: Host) -> String {
        let common = headers(of: .other).filter { $0.name != "Cache-Control" }
        var rules = [(path: "/*", lines: common.map { "\($0.name): \($0.value)" })]
        for (ending, type) in types where ["ics", "vcf", "webmanifest"].contains(ending) {
            rules.append(("/*." + ending, typeLines(type, host)))
        }
        if host == .cloudflare {
            let policy = ownHeaders(of: .drawing).flatMap { ["! " + $0.name, "\($0.name): \($0.value)"] }
            rules += Self.drawings.map { ("/*." + $0, policy) }
        }
        let caching = ownHeaders(of: .lasting).filter { $0.name == "Cache-Control" }.map { "\($0.name): \($0.value)" }
        let lasting = lastingFolders.flatMap { folder in files.filter { kind(of: $0) == .lasting && $0.hasPrefix(folder + "/") }
        }
        rules += lasting.prefix(Self.mostRules - rules.count).map { ("/" + percentEncoded($0, keeping: "/"), caching) }
        return "# " + remark(host) + "\n"
            + rules.map { $0.path + "\n" + $0.lines.map { "  \($0)\n" }.joined() }.joined()
    }

    private func typeLines(_ type: String, _ host: Host) -> [String] {
        (host == .cloudflare ? ["! Content-Type"] : []) + ["Content-Type: " + type]
    }

    /// `!` of Netlify: also where a file is, as one is at each former address. Cloudflare Pages looks here first.
    func staticRedirects(_ host: Host) -> String {
        let status = host == .netlify ? "301!" : "301"
        let lines = redirects.flatMap { redirect in
            redirect.sources.map { "/\(percentEncoded($0, keeping: "/")) /\(redirect.target) \(status)\n" }
        }
        return "# " + remark(host) + "\n" + lines.joined()
    }

    /// The first rule that fits counts.
    var azure: String {
        var json = JSON()
        json.object { json in
            json.field("globalHeaders") { object(&$0, headers(of: .other)) }
            json.field("mimeTypes") { object(&$0, types.map { ("." + $0.ending, $0.type) }) }
            json.field("routes") { json in
                json.list { json in
                    for redirect in redirects {
                        for source in redirect.sources {
                            json.object { json in
                                json.field("route") { $0.add("/" + percentEncoded(source, keeping: "/")) }
                                json.field("redirect") { $0.add("/" + redirect.target) }
                                json.field("statusCode") { $0.add(301) }
                            }
                        }
                    }
                    for (folder, others) in foldersOfLasting {
                        for file in others { route("/" + percentEncoded(file, keeping: "/"), kind(of: file), in: &json) }
                        route("/\(folder)/*", .lasting, in: &json)
                    }
                    route("/*.{\(Self.drawings.joined(separator: ","))}", .drawing, in: &json)
                }
            }
            json.field("responseOverrides") { json in
                json.object { json in
                    json.field("404") { json in json.object { json in json.field("rewrite") { $0.add("/" + Self.notFound) } } }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func route(_ path: String, _ kind: FileKind, in json: inout JSON) {
        json.object { json in
            json.field("route") { $0.add(path) }
            json.field("headers") { object(&$0, headers(of: kind)) }
        }
    }

    private func object(_ json: inout JSON, _ members: [(String, String)]) {
        json.object { json in for (name, value) in members { json.field(name) { $0.add(value) } } }
    }
}
