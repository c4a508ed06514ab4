import Testing

@testable import Hosting
@testable import Model

private func rules(
    base: String? = "/intra/", policies: Set<String?> = ["default-src 'none'"], from: [String] = [], files: [String] = []
) -> HostRules {
    HostRules(
        language: .en, base: base, policies: policies, redirects: from.map { Redirect(from: $0, to: "uusi/index.html") },
        files: files, lastingFolders: ["teema.luukku", "haku"])
}

struct ContentPolicyTests {
    private func header(_ policies: String?...) -> String? { ContentPolicy.header(for: Set(policies)) }

    @Test func allowsWhatAnyPageAllows() {
        #expect(
            header(
                "default-src 'none'; script-src 'self'; form-action 'self'",
                "default-src 'none'; style-src 'sha256-a+/='; form-action 'none'")
                == "default-src 'none'; form-action 'self'; script-src 'self'; style-src 'sha256-a+/='; frame-ancestors 'none'")
    }

    /// What it does not say falls back to `default-src`, but for what that does not govern: there the page is free.
    @Test func whatAPageLeavesOutIsNotNarrowed() {
        #expect(
            header("default-src 'self'; base-uri 'none'", "default-src 'none'; script-src 'none'")
                == "default-src 'self'; script-src 'self'; frame-ancestors 'none'")
    }

    @Test func withoutOneOfAPageThereIsNone() {
        #expect(header("default-src 'none'", nil) == nil)
        #expect(header() == nil)
        #expect(!rules(policies: [nil]).nginx.contains("add_header Content-Security-Policy \"default-src 'none'; frame"))
    }

    @Test func whatSettingsOfAHostWouldReadIsLeftOut() {
        #expect(
            header("default-src 'self' https://a.invalid/$x https://b.invalid/{y} \"z\" ä")
                == "default-src 'self'; frame-ancestors 'none'")
    }
}

struct HostRulesTests {
    @Test func filesCalledByTheirContentLast() throws {
        let rules = rules()
        for file in ["teema.luukku/style.0123456789.css", "haku/a/sanat-0.abcdef0123.js", "haku/..0123456789.js"] {
            #expect(rules.kind(of: file) == .lasting)
        }
        for file in [
            "liitteet/hinta.0401234567.pdf", "teema.luukku/fontti.woff2", "haku/hakemisto.js", "teema.luukku/.0123456789.css",
            "teema.luukku/style.012345678g.css", "teema.luukku/kirjasin.abc.woff2", "teema.luukku.0123456789.css",
            "haku/a.0123456789.j s",
        ] {
            #expect(rules.kind(of: file) == .other, "\(file)")
            #expect(try Regex(rules.lastingPattern + "$").firstMatch(in: "/intra/" + file) == nil, "\(file)")
        }
        #expect(rules.kind(of: "kuvat/A.SVG") == .drawing)
    }

    /// An address in the settings may hold anything that a percent-encoded one can.
    @Test func thePlaceIsDecodedOnlyWhereItIsText() {
        #expect(rules(base: "/ty%C3%B6/").base == "/työ/")
        #expect(rules(base: "/ty%C3%B6/").baseAddress == "/ty%C3%B6/")
        for odd in ["/a%0Ab/", "/a%5Cb/", "/a%24b/", "/a%22b/", "/a%FFb/", "/a%b/"] { #expect(rules(base: odd).base == odd) }
        #expect(!rules(base: nil).isPlaceKnown && rules(base: nil).base == "/")
    }

    @Test func aFolderIsAskedForInThreeWays() {
        #expect(Redirect(from: "a b/index.html", to: "ä/index.html").sources == ["a b", "a b/", "a b/index.html"])
        #expect(Redirect(from: "a.html", to: "ä/index.html").sources == ["a.html"])
        #expect(Redirect(from: "a.html", to: "ä b/index.html").target == "%C3%A4%20b/index.html")
    }

    @Test func anExpressionStandsForItsTextAlone() throws {
        for text in ["a.b", "a+*?()[]{}|$^b", "ä ö'`~;"] {
            let expression = try Regex("^" + regularExpression(for: text) + "$")
            #expect(try expression.firstMatch(in: text) != nil, "\(text)")
            #expect(try expression.firstMatch(in: text.replacing(".", with: "x").replacing("+", with: "a") + "b") == nil)
        }
    }

    /// Nothing that a page was called ends a text of the settings.
    @Test func noAddressLeavesItsPlace() {
        let rules = rules(from: ["a\" ; } evil { \"/index.html", "<b>&\"/index.html"])
        #expect(rules.nginx.contains(#"location = "/intra/a\" ; } evil { \"" {"#))
        #expect(rules.apache.contains(#"RewriteRule "^a\" ; \} evil \{ \"(/(index[.]html)?)?$" "#))
        #expect(rules.caddy.contains(#"path_regexp "^/intra/a\" ; \} evil \{ \"(/(index[.]html)?)?$""#))
        #expect(rules.iis.contains(#"<location path="&lt;b&gt;&amp;&quot;">"#))
        #expect(rules.azure.contains(#""/a%22%20%3B%20%7D%20evil%20%7B%20%22""#))
        #expect(rules.staticRedirects(.netlify).contains("/a%22%20%3B%20%7D%20evil%20%7B%20%22 /uusi/index.html 301!\n"))
    }

    /// A folder rule would be that of the page in it too.
    @Test func onlyFoldersWithoutAPageLast() {
        let rules = rules(files: [
            "haku/index.html", "haku/sanat-0.0123456789.js", "teema.luukku/a.0123456789.css", "teema.luukku/kuva.svg",
        ])
        #expect(rules.foldersOfLasting.map(\.folder) == ["teema.luukku"])
        #expect(rules.foldersOfLasting.flatMap(\.others) == ["teema.luukku/kuva.svg"])
        // A place twice is an error of IIS.
        #expect(rules.iis.matches(of: /location path="teema.luukku\/kuva.svg"/).count == 1)
        #expect(
            rules.staticHeaders(.cloudflare).contains(
                "/haku/sanat-0.0123456789.js\n  Cache-Control: max-age=31536000, immutable\n"))
    }

    @Test func cloudflareTakesAHundredRules() {
        let files = (0..<300).map { "haku/sanat-\($0).0123456789.js" } + ["teema.luukku/a.0123456789.css"]
        let text = rules(files: files).staticHeaders(.cloudflare)
        #expect(text.matches(of: /(?m)^\//).count == 100)
        #expect(text.contains("/teema.luukku/a.0123456789.css\n"))
    }
}
