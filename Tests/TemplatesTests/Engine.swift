import Diagnostics

@testable import Templates

/// A view for tests: a party with sites.
struct Party: Sendable {
    var name = "Osao"
    var summary: String?
    var address: String? = "osapuolet/osao/index.html"
    var isOriginal = true
    var owner: Site?
    var sites: [Site] = []

    static let schema = ViewSchema<Party>(
        "osapuoli",
        [
            .text("name") { $0.name }, .text("summary") { $0.summary }, .address("url") { $0.address },
            .html("body") { party in { $0.write("<p>\(party.name)</p>".utf8) } }, .html("none") { _ in nil },
            .flag("original") { $0.isOriginal }, .record("owner", Site.schema) { $0.owner },
            .list("sites", Site.schema) { $0.sites },
        ])
}

struct Site: Sendable {
    var name: String
    var rooms: [String] = []

    static let schema = ViewSchema<Site>("toimipiste", [.text("name") { $0.name }, .list("rooms", room) { $0.rooms }])
    private static let room = ViewSchema<String>("huone", [.text("label") { $0 }])
}

/// `template` rendered for `party` in a page `depth` folders deep, with what is wrong with it.
func render(
    _ template: String, _ party: Party = Party(), partials: [String: String] = [:], words: [String: String] = [:],
    depth: Int = 0
) -> (html: String, faults: [Diagnostic]) {
    var library = TemplateLibrary(words: words, folder: "Theme/templates")
    for (name, text) in partials { library.add(Array(text.utf8), named: name, file: name + ".mustache") }
    library.add(Array(template.utf8), named: "page", file: "page.mustache")
    let compiled = library.compile("page", in: [Party.schema.layout])
    var output = Output(toRoot: String(repeating: "../", count: depth))
    compiled.render([Party.schema.record(party)], into: &output)
    return (String(decoding: output.bytes, as: UTF8.self), library.diagnostics)
}

extension [Diagnostic] {
    /// Each as `rule file:line value`.
    var short: [String] {
        map { "\($0.rule) \($0.location?.file ?? ""):\($0.location?.line ?? 0) \($0.value ?? "")" }
    }
}
