import Diagnostics
import Testing

@testable import Markdown

@Suite struct LinkTests {
    @Test func linksBecomeSlotsInOrder() throws {
        let rendered = try Rendered("[a](x.md#y) ja <https://b.fi> ja c@d.fi ja ![kuva](../kuvat/k.svg)")
        #expect(
            rendered.document.links.map(\.destination) == ["x.md#y", "https://b.fi", "mailto:c@d.fi", "../kuvat/k.svg"])
        #expect(rendered.document.links.map(\.isImage) == [false, false, false, true])
        #expect(
            rendered.html == """
                <p><a href="x.md#y">a</a> ja \
                <a href="https://b.fi" class="external" rel="external noopener noreferrer">https://b.fi\
                <span class="unseen"> (ulkoinen sivusto)</span></a> ja \
                <a href="mailto:c@d.fi">c@d.fi</a> ja <img src="../kuvat/k.svg" alt="kuva" /></p>

                """)
    }

    @Test func slotsTakeAnyAddress() throws {
        let document = try Rendered("[a](x) [b](y)").document
        var bytes: [UInt8] = []
        document.html.fill(into: &bytes) { ["../ä ö/index.html?a=1&b='2'", "\"><script>"][$0] }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <p><a href="../%C3%A4%20%C3%B6/index.html?a=1&amp;b=&#x27;2&#x27;">a</a> <a href="%22%3E%3Cscript%3E">b</a></p>

                """)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "blob:x",
        "ms-word:x", "//evil.fi/x",
        "/\\evil.fi", "&#1;javascript:x", "java&#10;script:x", "java&#9;script:x",
        "&#32;javascript:x",
        "&#x6A;avascript:x", "tuntematon:x", "ftp://a.fi",
    ])
    func forbiddenAddressesAreReported(_ address: String) throws {
        let rendered = try Rendered("teksti\n\n[a](\(address))\n", firstLine: 10)
        #expect(rendered.diagnostics.map(\.rule) == [.forbiddenScheme])
        #expect(rendered.diagnostics.first?.location == SourceLocation(file: "a.md", line: 12))
        #expect(rendered.document.links.map(\.destination) == ["#"])
    }

    @Test(arguments: ["file:///etc/passwd", "C:\\x", "c:/x", "\\\\\\\\host\\share"])
    func addressesOfOnesOwnMachineAreReported(_ address: String) throws {
        let rendered = try Rendered("[a](\(address))\n")
        #expect(rendered.diagnostics.map(\.rule) == [.addressOfOwnMachine])
        #expect(rendered.diagnostics.first?.suggestion == nil)
        #expect(rendered.document.links.map(\.destination) == ["#"])
    }

    @Test(arguments: [
        "https://a.fi", "HTTP://a.fi", "mailto:a@b.fi", "tel:+358400000001", "osapuoli:osao", "Osapuoli:osao",
        "sivu:etusivu", "a.md", "../a.md#b",
        "#b", "?a:b", "a/b:c", "työ:x",
    ])
    func allowedAddressesPass(_ address: String) throws {
        let rendered = try Rendered("[a](<\(address)>)")
        #expect(rendered.diagnostics.isEmpty)
        #expect(rendered.document.links.map(\.destination.address) == [address])
    }

    @Test(arguments: [
        "https://a.fi/k.png", "//a.fi/k.png", "data:image/png;base64,x", "osapuoli:osao", "mailto:a@b.fi",
    ])
    func imagesAreTheSitesOwn(_ address: String) throws {
        let rendered = try Rendered("![kuva](\(address))")
        #expect(rendered.diagnostics.map(\.rule) == [.forbiddenScheme])
        #expect(rendered.diagnostics.first?.value == address)
    }

    @Test func alternativeTextIsPlain() throws {
        let html = try Rendered("![a *b* `c` <b>\"d\" [e](f) ![g](h)](i \"j\")").html
        #expect(html == "<p><img src=\"i\" alt=\"a b c &quot;d&quot; e g\" title=\"j\" /></p>\n")
    }

    @Test(arguments: ["\u{301}", "\u{FE0F}", "\u{200D}"])
    func quotationMarksAreEscapedByBytes(_ joiner: String) throws {
        let text = "a\"\(joiner) onclick=x"
        let escaped = "a&quot;\(joiner) onclick=x"
        let annotations = Annotations(
            terms: [.init(forms: ["termi"], destination: "termi:t")],
            quotes: [.init(id: text, text: "lainattu", destination: "velvoite:v", label: text)])
        let html = try Rendered(
            "[l](x '\(text)') ![\(text)](y '\(text)') termi lainattu\n\n## O {#\(joiner)}", annotations: annotations
        ).html
        #expect(Array(html.utf8).count { $0 == UInt8(ascii: "\"") } == 34)
        #expect(html.utf8.split(separator: UInt8(ascii: "\"")).count == 35)
        #expect(
            html.unicodeScalars.split(separator: "\"").map(String.init).contains {
                $0.unicodeScalars.elementsEqual(escaped.unicodeScalars)
            })
        #expect(isBalanced(html))
    }

    @Test func aSlotCannotBeForged() throws {
        let rendered = try Rendered("[a](x) <&#1;0> &lt;&#1;0&gt; `<&#1;0>` \\<&#1;0>")
        #expect(rendered.document.links.count == 1)
        #expect(!rendered.html.utf8.contains(1))
        #expect(refusal(of: "<\u{1}0>")?.rule == .controlCharacter)
    }

    @Test func rawHTMLIsTextAndCommentsAreLeftOut() throws {
        let rendered = try Rendered(
            "a <b>c</b> <!-- d -->\n\n<!-- e -->\n\n<div>f</div>\n\n- g\n  <script>h</script>\n")
        let block = "<p>&lt;div&gt;f&lt;/div&gt;</p>\n"
        let item = "<li>g\n<p>&lt;script&gt;h&lt;/script&gt;</p>\n</li>\n"
        #expect(rendered.html == "<p>a <b>c</b> </p>\n\(block)<ul>\n\(item)</ul>\n")
        #expect(rendered.diagnostics.map(\.rule) == [.rawHTML, .rawHTML])
    }

    @Test func footnotesLeadBackInThePagesLanguage() throws {
        let html = try Rendered("a[^1] b[^1]\n\n[^1]: c `aria-label=\"Back to content\"`\n").html
        #expect(html.split(separator: "aria-label=\"Takaisin tekstiin\"").count == 3)
        #expect(html.contains("<code>aria-label=&quot;Back to content&quot;</code>"))
    }

    @Test(arguments: [
        ("../liitteet/a.pdf", 1), ("a.b/c.txt#x", 1), ("a.md", 0), ("../b.md#c.d", 0), ("#a.b", 0), ("a", 0), ("a.b/c", 0),
        ("osapuoli:a.b", 0), ("https://a.fi/b.pdf", 0), ("mailto:a@b.fi", 0),
    ])
    func aFileHasPlaceForANote(_ address: String, _ count: Int) throws {
        let rendered = try Rendered("[a](\(address)) ![b](c.png)")
        var html: [UInt8] = []
        rendered.document.html.fill(into: &html, note: { "(<\($0)>)" }) { _ in "x" }
        let note = "a <span class=\"file\">(&lt;0&gt;)</span></a>"
        #expect(
            String(decoding: html, as: UTF8.self).split(separator: note, omittingEmptySubsequences: false).count == count + 1)
        #expect(!rendered.html.contains("class=\"file\""))
    }

    @Test func aLinkOutSaysSo() throws {
        #expect(try Rendered("[a](https://a.fi)").html.contains(">a<span class=\"unseen\"> (ulkoinen sivusto)</span></a>"))
        #expect(try !Rendered("[a](mailto:a@b.fi) [b](c.md)").html.contains("unseen"))
    }

    @Test func boxesOfTasksHaveNames() throws {
        let html = try Rendered("- [ ] a\n- [x] b\n- c\n").html
        #expect(html.contains("<li><input type=\"checkbox\" disabled=\"\" aria-label=\"Tekemättä\" /> a</li>"))
        #expect(html.contains("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Tehty\" /> b</li>"))
        #expect(html.contains("<li>c</li>"))
    }

    @Test func addressesEqualCmarks() throws {
        for address in ["a b", "ä%20ö", "a[b]", "a'b&c", "a\\\\b", "x^y{z}|", "~_-.!*(),;:@=+$/?#"] {
            let source = "[a](<\(address)>)"
            #expect(try Rendered(source).html == MarkdownParser.plainHTML(source))
        }
    }
}

/// A link is parsed where it enters, and its address is what was written.
struct LinkDestinationTests {
    @Test(arguments: [
        ("osapuoli:osao", LinkDestination.name(scheme: "osapuoli", "osao", anchor: nil)),
        ("Osapuoli:osao#toimipaikat", .name(scheme: "Osapuoli", "osao", anchor: "toimipaikat")),
        ("https://a.fi/b:c?d#e", .name(scheme: "https", "//a.fi/b:c?d", anchor: "e")),
        ("../ohjeet/a.md#b:c", .path("../ohjeet/a.md", anchor: "b:c")), ("a.md#b:c", .path("a.md", anchor: "b:c")),
        ("#b:c", .path("", anchor: "b:c")), ("a/b:c", .path("a/b:c", anchor: nil)), ("", .path("", anchor: nil)),
        ("a#", .path("a", anchor: "")), ("termi:", .name(scheme: "termi", "", anchor: nil)), ("#", .nowhere),
    ])
    func anAddressIsParsedOnce(address: String, destination: LinkDestination) {
        #expect(LinkDestination(address) == destination)
        #expect(destination.address == address)
    }
}
