import Diagnostics
import Testing

@testable import Model

/// One e-mail address, one phone number, one web address: what is taken, what is not, and what was meant.
struct TextFormTests {
    @Test(
        arguments: [
            (
                .email,
                ["etunimi.sukunimi@kunta.fi", "a@b.fi", "a.b+c_d-e=f~g'h@x-y.z1.museo", "0@0.fi", "\(name(245))@kunta.fi"]
            ),
            (
                .phone,
                [
                    "040 000 0001", "112", "+358 (0)40 000 0001", "(016) 000 002", "116 117", "020-7654", "+123456789012345",
                    "0400 123 45678",
                ]
            ),
            (
                .webAddress,
                [
                    "https://kunta.fi", "HTTP://kunta.fi:8080/polku?a=1&b=%20#kohta", "https://työpaja.fi/työ",
                    "https://localhost",
                    "https://fi.wikipedia.org/wiki/Paja_(työ)",
                ]
            ),
            (.siteAddress, ["https://intra.kunta.fi/", "https://intra.kunta.fi", "http://a:8000/x/y~z/"]),
            (.basePath, ["/", "/intra/", "/a/b", "/~a/b.c/"]),
            (.language, ["sv", "en", "se", "smn", "sv-FI", "zh-Hans"]),
            (.name, ["Ii", "Åke", "Č", "Maija-Liisa", "2. paja", "Ольга"]),
            (
                .formerAddress,
                [
                    "tietosuoja", "ohjeet/vanha-nimi", "/ohjeet/vanha-nimi/", "ohjeet/vanha.md", "/a/b/index.html",
                    "vanha.html",
                    "Työ paja/sivu", "a/index.md",
                ]
            ),
        ] as [(TextForm, [String])])
    func isTaken(form: TextForm, texts: [String]) {
        for text in texts {
            #expect(form.accepts(text), "\(text)")
            #expect(form.meant(by: text) == nil, "\(text)")
        }
    }

    @Test(
        arguments: [
            (
                .email,
                [
                    "kysy sihteeriltä", "a@b.fi, c@d.fi", "a@b.fi c@d.fi", "a@b.fi\nc@d.fi", "@kunta.fi", "a@kunta",
                    "a@@kunta.fi", "a@b@c.fi",
                    "a..b@kunta.fi", ".a@kunta.fi", "a@-b.fi", "a@b-.fi", "ä@kunta.fi", "\(name(246))@kunta.fi", "a@b.1",
                    "a?b@kunta.fi",
                    "a@työ.fi", "",
                ]
            ),
            (
                .phone,
                [
                    "040 000 0001 / 016 000 002", "040 000 0001, 016 000 002", "040 000 0001 ja 050 000 0002", "040", "12",
                    "+35", "",
                    "1234567890123456", "vaihde", "٠٤٠١٢٣٤٥٦", "+", "()", "040 0000 0001 22", "0400000001.0",
                ]
            ),
            (
                .webAddress,
                [
                    "kysy sihteeriltä", "javascript:alert(1)", "https://", "https:// kunta.fi", "ftp://kunta.fi",
                    "https://a@b.fi/", "//b.fi",
                ]
            ),
            (.siteAddress, ["https://kunta.fi/?a=1", "https://kunta.fi/#a", "intra"]),
            (.basePath, ["/../"]), (.language, ["xx", "", "xxx", "sv-ä", "suomea"]),
            (.name, ["1", "-", "–", "•", "…", "12.3", "?", "½"]),
            (
                .formerAddress,
                [
                    "", "/", "../a", "a/../b", "./a", "a/kuva.png", "a%20b", "#a", "a /b", "https://a.fi", "ohjeet/v1.2/sivu",
                    "Content", "a\tb", "mailto:a@b.fi",
                ]
            ),
        ] as [(TextForm, [String])])
    func isRefusedWithoutAGuess(form: TextForm, texts: [String]) {
        for text in texts {
            #expect(!form.accepts(text), "\(text)")
            #expect(form.meant(by: text) == nil, "\(text)")
        }
    }

    @Test(
        arguments: [
            (
                .email,
                [
                    "etunimi(at)kunta.fi": "etunimi@kunta.fi", "etunimi [AT] kunta.fi": "etunimi@kunta.fi",
                    "etu at kunta.fi": "etu@kunta.fi",
                    "mailto:x@kunta.fi": "x@kunta.fi", "a@b.fi?bcc=c@d.fi": "a@b.fi", "MAILTO:a@b.fi?subject=x": "a@b.fi",
                    "etu.suku @kunta.fi": "etu.suku@kunta.fi", "Etu Suku <etu@kunta.fi>": "etu@kunta.fi",
                    "etu@kunta.fi.": "etu@kunta.fi",
                    "etu(ät)kunta(piste)fi": "etu@kunta.fi",
                ]
            ),
            (
                .phone,
                [
                    "016 000 002 (vaihde)": "016 000 002", "puh. 040 000 0001": "040 000 0001",
                    "040 000 0001 arkisin": "040 000 0001",
                    "016/000 002": "016 000 002", "tel:+358400000001": "+358400000001", "vaihde (016) 000 002": "(016) 000 002",
                    "40 123 4567": "040 123 4567", "358 40 123 4567": "+358 40 123 4567", "O40 123 4567": "040 123 4567",
                    "+358 040 123 4567": "+358 40 123 4567", "+3580401234567": "+358401234567",
                    "00358 040 123 4567": "00358 40 123 4567",
                    "0358400000001": "+358400000001", "0358 40 000 0001": "+358 40 000 0001",
                    "0358 16 123 456": "+358 16 123 456",
                ]
            ),
            (
                .webAddress,
                [
                    "www.kunta.fi": "https://www.kunta.fi", "kunta.fi/paja?a=1": "https://kunta.fi/paja?a=1",
                    "https:/kunta.fi": "https://kunta.fi",
                    "http//kunta.fi": "http://kunta.fi", "https://kunta..fi/a..b": "https://kunta.fi/a..b",
                ]
            ),
            (.language, ["ruotsi": "sv", "Pohjoissaame": "se", "sv_FI": "sv-FI", "sv-": "sv", "EN": "en"]),
            (.siteAddress, ["intra.kunta.fi/luukku": "https://intra.kunta.fi/luukku"]),
            (
                .formerAddress,
                [
                    "https://a.fi/ohjeet/vanha/": "ohjeet/vanha", "Content/ohjeet/vanha.md": "ohjeet/vanha.md", "a//b": "a/b",
                    "//a": "a", "ohjeet\\vanha": "ohjeet/vanha", "ohjeet/vanha#kohta": "ohjeet/vanha", "a?b=1.5": "a",
                ]
            ),
            (.basePath, ["intra": "/intra/", "https://kunta.fi/intra": "/intra/", "\\a\\b": "/a/b/", "a//b": "/a/b/"]),
        ] as [(TextForm, [String: String])])
    func whatWasMeantIsFound(form: TextForm, texts: [String: String]) {
        for (text, meant) in texts {
            #expect(!form.accepts(text), "\(text)")
            #expect(form.meant(by: text) == meant, "\(text)")
        }
    }
}

extension TextFormTests {
    @Test(
        arguments: [
            ("etunimi(at)kunta.fi", .noSign), ("a@b.fi, c@d.fi", .severalSigns), ("@kunta.fi", .noName),
            ("ä@kunta.fi", .sign("ä")),
            ("etu suku@kunta.fi", .sign(" ")), ("a@kun_ta.fi", .sign("_")), ("\(name(246))@kunta.fi", .tooLong),
            ("a..b@kunta.fi", .dots), (".a@kunta.fi", .dots), ("a@kunta", .noEnding), ("a@kunta..fi", .domain),
            ("a@-b.fi", .domain),
            ("a@b.1", .domain),
        ] as [(String, EmailFault)])
    func whatIsWrongWithAnAddressIsTold(text: String, fault: EmailFault) {
        #expect(TextForm.email.notes(on: text).first == .email(fault))
    }
}

extension TextFormTests {
    @Test(
        arguments: [
            "localhost", "//localhost:8080/a", "LOCALHOST#a", "paja.localhost", "[::1]:80/a", "0.0.0.0", "127.0.0.1:8080",
            "127.1",
        ])
    func addressesOfOnesOwnMachineAreKnown(address: String) { #expect(isOwnMachine(address)) }

    @Test(arguments: ["localhost.fi", "a.fi/localhost", "notlocalhost", "[::2]", "10.0.0.1", "127.kunta.fi", "1270.fi"])
    func addressesOfOthersAreNot(address: String) { #expect(!isOwnMachine(address)) }

    @Test func thePathOfASiteIsBehindItsHost() {
        #expect(pathOfSite(at: "https://a.fi/intra/b/") == "/intra/b/" && pathOfSite(at: "a.fi/b") == nil)
    }
}

private func name(_ length: Int) -> String { String(repeating: "a", count: length) }
