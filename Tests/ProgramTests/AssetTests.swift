import Foundation
import Testing

/// Styles, scripts, icons and the parts of the index are called by what is in them, and all that leads to them knows.
struct AssetTests {
    private func build(_ site: TestSite) throws {
        let run = try site.luukku("build")
        try #require(run.status == 0, "\(run.output)\(run.errors)")
    }

    /// The names of the files in a folder of the output, by their names without fingerprints.
    private func names(_ folder: String, of site: TestSite) throws -> [String: String] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: site.output.appending(path: folder).path)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.replacing(/\.[0-9a-f]{10}(?=\.)/, with: ""), $0) })
    }

    private func theme() throws -> TestSite {
        let site = try TestSite()
        let style = """
            @import "osat/paperi.css" print;
            @font-face { font-family: Oma; src: url(osat/oma.woff2?v=1) }
            h1 { background: url('./tausta.svg#a') } h2 { background: url(https://esimerkki.fi/tausta.svg) }

            """
        try site.write(style + site.text("Theme/assets/style.css"), to: "Theme/assets/style.css")
        // The two lead to each other.
        try site.write("@import '../style.css'; p { background: url(../tausta.svg) }\n", to: "Theme/assets/osat/paperi.css")
        try site.write("oma", to: "Theme/assets/osat/oma.woff2")
        try site.write("<svg/>", to: "Theme/assets/tausta.svg")
        try site.write("kuva", to: "Theme/assets/merkki.png")
        try site.write("x", to: "Theme/assets/muu.png")
        try site.write("const kuva = \"mu\" + \"u.png\";\n" + site.text("Theme/assets/matrix.js"), to: "Theme/assets/matrix.js")
        let template = "Theme/templates/not-found.mustache"
        try site.write(site.text(template) + "<img src=\"/teema.luukku/merkki.png\" alt=\"\">\n", to: template)
        try build(site)
        return site
    }

    @Test func whatLeadsToAFileFollowsItsName() throws {
        let site = try theme()
        let names = try names("teema.luukku", of: site)
        let style = try site.page("teema.luukku/" + #require(names["style.css"]))
        func name(_ file: String) throws -> String { try #require(names[file]) }
        #expect(style.contains("@import \"\(try name("osat/paperi.css"))\" print;"))
        #expect(style.contains("url(\(try name("osat/oma.woff2"))?v=1)"))
        #expect(style.contains("url('./\(try name("tausta.svg"))#a')"))
        #expect(style.contains("url(https://esimerkki.fi/tausta.svg)"))
        let paper = try site.page("teema.luukku/" + name("osat/paperi.css"))
        #expect(paper == "@import '../\(try name("style.css"))'; p { background: url(../\(try name("tausta.svg"))) }\n")
        #expect(try site.page("index.html").contains("href=\"teema.luukku/\(try name("style.css"))\""))
        #expect(try site.page("manifest.webmanifest").contains("\"teema.luukku/\(try name("icon-192.png"))\""))
        let named = names.filter { $0.key != $0.value }.keys
        #expect(named.contains("merkki.png") && named.contains("osat/oma.woff2"))
        // Nobody is seen to lead to it: it is where it was.
        #expect(names["muu.png"] == "muu.png")
    }

    @Test func aNameChangesWithWhatTheFileLeadsTo() throws {
        let site = try theme()
        let before = try names("teema.luukku", of: site)
        try site.write("toinen", to: "Theme/assets/osat/oma.woff2")
        try build(site)
        let after = try names("teema.luukku", of: site)
        #expect(before.keys == after.keys)
        let changed = after.keys.filter { before[$0] != after[$0] }
        #expect(Set(changed) == ["osat/oma.woff2", "style.css", "osat/paperi.css"])
    }

    @Test func noPageChangesBecauseTheIndexDoes() throws {
        let site = try TestSite()
        try build(site)
        let (before, parts) = (try site.snapshot(withTimes: false), try names("haku", of: site))
        try site.write("sana;tarkoittaa\nverstas;paja\n", to: "Content/tiedot/synonyymit.csv")
        try build(site)
        let after = try site.snapshot(withTimes: false)
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        #expect(changed.allSatisfy { $0.hasPrefix("haku/") && $0.hasSuffix(".js") || $0 == ".luukku-files" }, "\(changed)")
        let now = try names("haku", of: site)
        #expect(now["osiot.js"] != parts["osiot.js"] && now["tekstit-0.js"] == parts["tekstit-0.js"])
        let entry = try site.page("haku/hakemisto.js")
        for (name, file) in now where name.hasSuffix(".js") && name != "hakemisto.js" {
            #expect(entry.contains("\"\(file)\"") && file != name)
        }
    }
}
