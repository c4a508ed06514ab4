import Diagnostics
import Testing

@testable import Markdown

/// What stands in a source is on the page, or a diagnostic says where it was lost or which mark is shown.
@Suite struct FidelityTests {
    private func faults(_ source: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> [String] {
        try Rendered(source, sourceLocation: sourceLocation).diagnostics.map { fault in
            "\(fault.rule) \(fault.location?.line ?? 0):\(fault.location?.column ?? 0) \(fault.value ?? "")"
        }
    }

    private static let long = String(repeating: "Sana sana. ", count: 10) + "Loppu."

    // MARK: - Numbers of lists

    @Test func itemsKeepTheirOwnNumbers() throws {
        let dates = try Rendered("15. syyskuuta a\n3. lokakuuta b\n4. lokakuuta c\n\n20. marraskuuta d\n")
        #expect(dates.html.replacing("\n", with: "").contains("<ol start=\"15\"><li>"))
        #expect(dates.html.components(after: "<li") == ["", " value=\"3\"", "", " value=\"20\""])
        #expect(dates.diagnostics.isEmpty)
    }

    @Test func aListOfOnesIsCounted() throws {
        #expect(try Rendered("1. a\n1. b\n1. c\n").html.components(after: "<li") == ["", "", ""])
        #expect(try Rendered("3. a\n4. b\n5. c\n").html.components(after: "<li") == ["", "", ""])
    }

    @Test func firstDaysOfMonthsAreNoCount() throws {
        #expect(try Rendered("1. tammikuuta a\n1. helmikuuta b\n").html.components(after: "<li") == ["", " value=\"1\""])
    }

    @Test func numbersOfNestedListsAndTasksAreTheirOwn() throws {
        let source = "- a\n\n  7. b\n  2. c\n- [x] d\n\n> 5. e\n> 9. f\n"
        #expect(try Rendered(source).html.components(after: "<li") == ["", "", " value=\"2\"", "", "", " value=\"9\""])
    }

    // MARK: - Mended in silence

    @Test(arguments: [
        ("**60 %**iin", "<strong>60 %</strong>iin"),
        ("**”Ohje”**n ja koe**(Lappi)** loppu", "<strong>”Ohje”</strong>n ja koe<strong>(Lappi)</strong> loppu"),
        ("*”Ohje”*n `*` koe*(Lappi)* loppu", "<em>”Ohje”</em>n <code>*</code> koe<em>(Lappi)</em> loppu"),
        ("**TE-palvelut (Lappi)**n", "<strong>TE-palvelut (Lappi)</strong>n"),
        ("**”Ohje”**ssa ja **”Opas”**ta", "<strong>”Ohje”</strong>ssa ja <strong>”Opas”</strong>ta"),
        ("__Iin__n kunta", "<strong>Iin</strong>n kunta"), ("*5 %*:n ja *(osa)*a", "<em>5 %</em>:n ja <em>(osa)</em>a"),
        ("esi**”merkki”**", "esi<strong>”merkki”</strong>"), ("~~60 %~~iin", "<del>60 %</del>iin"),
        ("CO<sub>2</sub> ja <U>b <i>c</i></U>", "CO<sub>2</sub> ja <U>b <i>c</i></U>"),
        ("a<br>b<BR/>c", "a<br />\nb<br />\nc"), ("Kun a<b ja c>d.", "Kun a&lt;b ja c&gt;d."),
        ("Kirjoita <oma nimi> tähän", "Kirjoita &lt;oma nimi&gt; tähän"),
        ("[Lista](../liitteet/Oma lista.pdf)", "<a href=\"../liitteet/Oma%20lista.pdf\">Lista</a>"),
        ("[Ohje](Ohje v2 (1).pdf)", "<a href=\"Ohje%20v2%20(1).pdf\">Ohje</a>"),
        ("[Laulu](oma laulu.mp3)", "<a href=\"oma%20laulu.mp3\">Laulu</a>"),
        ("[Lista](oma lista.pdf \"Nimi\")", "<a href=\"oma%20lista.pdf\" title=\"Nimi\">Lista</a>"),
        ("![Kaavio](../kuvat/oma kaavio.svg)", "<img src=\"../kuvat/oma%20kaavio.svg\" alt=\"Kaavio\" />"),
        ("b <!-- huom -- tämä -->c", "b c"), ("b <!-- -> tai > -->c", "b c"),
        ("2~3 päivää, 8~10", "2~3 päivää, 8~10"), ("2*3*4 m ja *vino*", "2*3*4 m ja <em>vino</em>"),
        ("2*3 m ja 4*5 m", "2*3 m ja 4*5 m"),
        ("\\\\palvelin\\yhteiset\\_lomakkeet", "\\\\palvelin\\yhteiset\\_lomakkeet"),
        ("(C:\\Users\\kunta\\*.xlsx)", "(C:\\Users\\kunta\\*.xlsx)"), ("”C:\\a b\\#1\\(2)”", "”C:\\a b\\#1\\(2)”"),
        ("\\\\palvelin ja **\\\\palvelin\\_x**", "\\\\palvelin ja <strong>\\\\palvelin\\_x</strong>"),
        ("nimi*, osoite*, puhelin*", "nimi*, osoite*, puhelin*"), ("8–16**, la 9–12**", "8–16**, la 9–12**"),
        ("P:\\Pajat\\\nja P:\\\nb", "P:\\Pajat\\\nja P:\\\nb"), ("C:\\\\a \\*b\\*", "C:\\a *b*"),
    ])
    func whatIsCertainlyMeantIsMended(source: String, html: String) throws {
        let rendered = try Rendered("a " + source + ".\n")
        #expect(rendered.html.replacing("<span class=\"file\"></span>", with: "") == "<p>a \(html).</p>\n")
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("https://kunta.fi:n", "https://kunta.fi", ":n"), ("https://kunta.fi/x:stä", "https://kunta.fi/x", ":stä"),
        ("www.kunta.fi-sivustolta", "www.kunta.fi", "-sivustolta"), ("https://kunta.fi/x–", "https://kunta.fi/x", "–"),
        ("https://kunta.fi/lomake”", "https://kunta.fi/lomake", "”"),
        ("pajat@kunta.fi-osoitteeseen", "pajat@kunta.fi", "-osoitteeseen"),
        ("https://a.fi–sivusto", "https://a.fi", "–sivusto"), ("(https://a.fi/x)ja", "https://a.fi/x", ")ja"),
        ("https://a.fi/b_(c)", "https://a.fi/b_(c)", ""),
        ("https://a.fi/b”:n", "https://a.fi/b", "”:n"), ("https://kunta.fi/oma-sivu", "https://kunta.fi/oma-sivu", ""),
        ("https://oma-kunta.fi:8080/a:b", "https://oma-kunta.fi:8080/a:b", ""),
        ("https://a.fi/b?–", "https://a.fi/b", "?–"), ("https://a.fi/b,c", "https://a.fi/b,c", ""),
    ])
    func anAddressEndsBeforeTheEndingOfTheWord(source: String, address: String, rest: String) throws {
        let rendered = try Rendered("a \(source) b\n")
        let target = (address.contains("@") ? "mailto:" : address.hasPrefix("www") ? "http://" : "") + address
        let unseen = address.contains("@") ? "" : "<span class=\"unseen\"> (ulkoinen sivusto)</span>"
        #expect(rendered.document.links.map(\.destination.address) == [target])
        #expect(rendered.html.replacing(unseen, with: "").hasSuffix(">\(address)</a>\(rest) b</p>\n"), "\(rendered.html)")
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test func whatIsNoAddressIsNoLink() throws {
        let rendered = try Rendered("Kysy: matti.meikäläinen@kunta.fi, [ä](mailto:a@b.fi)a@b.fi.\n")
        #expect(rendered.document.links.map(\.destination.address) == ["mailto:a@b.fi", "mailto:a@b.fi"])
        #expect(rendered.html.hasPrefix("<p>Kysy: matti.meikäläinen@kunta.fi, <a"))
        #expect(rendered.diagnostics.map(\.rule) == [.addressWithMore])
        #expect(rendered.diagnostics[0].suggestion?.hasPrefix("Kysy: matti.meikalainen@kunta.fi, ") ?? false)
    }

    @Test func bothHoldInTables() throws {
        let rendered = try Rendered("| a | b |\n|---|---|\n| **60 %**iin | c |\n")
        #expect(rendered.html.contains("<strong>60 %</strong>iin") && rendered.diagnostics.isEmpty)
    }

    // MARK: - Told

    @Test(arguments: [
        ("a\n\n[Huom]: muista\n", ["danglingReference 3:1 [Huom]: muista"]),
        ("a[^1]\n\n[^2]: b\n", ["danglingReference 1:2 [^1]", "danglingReference 3:1 [^2]: b"]),
        ("a [b]\n\n[b]: c.md\n[B]: d.md\n", ["danglingReference 4:1 [B]: d.md"]),
        ("a [b][c] d\n", ["danglingReference 1:3 [b][c]"]),
        ("| a | b |\n|---|---|\n| c **d **e | f |\n", ["markShown 3:5 **d **"]),
        ("| a | b |\n|---|---|\n| c **d | e |\n\nf ** g\n", ["markShown 3:5 **"]),
        ("| a | b |\n|---|---|\n| c | d | e |\n", ["tooManyTableCells 3:11 e |"]),
        ("a <font>b</font>\n", ["rawHTML 1:3 <font>", "rawHTML 1:10 </font>"]), ("a <b>c\n", ["rawHTML 1:3 <b>"]),
        ("*a <b>c* d</b>\n", ["rawHTML 1:4 <b>", "rawHTML 1:11 </b>"]),
        ("a\n\n<div>b</div>\n", ["rawHTML 3:1 <div>b</div>"]),
        ("a **b **c\n", ["markShown 1:3 **b **"]), ("ä b **c\n", ["markShown 1:5 **"]),
        ("#Otsikko\n", ["markShown 1:1 #Otsikko"]), ("##\u{A0}Aika\n", ["markShown 1:1 ##\u{A0}Aika"]),
        ("-eka\n-toka\n", ["markShown 1:1 -eka", "markShown 2:1 -toka"]), ("-\u{A0}eka\n", ["markShown 1:1 -\u{A0}eka"]),
        ("1)eka\n", ["markShown 1:1 1)eka"]), ("1.\u{A0}eka\n", ["markShown 1:1 1.\u{A0}eka"]),
        ("•\teka\n•\ttoka\n", ["markShown 1:1 •\teka", "markShown 2:1 •\ttoka"]), ("–\teka\n", ["markShown 1:1 –\teka"]),
        ("– eka\n– toka\n", ["markShown 1:1 – eka", "markShown 2:1 – toka"]),
        ("a) eka\nb) toka\n", ["markShown 1:1 a) eka", "markShown 2:1 b) toka"]),
        ("| a | b |\n| c | d |\n", ["markShown 1:1 | a | b |", "markShown 2:1 | c | d |"]),
        ("Nimi\tPuhelin\nAku\t040\n", ["markShown 1:1 Nimi\tPuhelin"]),
        ("[*<https://a.fi>*] (c.md)\n", ["markShown 1:1 [*<https://a.fi>*] (c.md)"]),
        ("a [b](c: d) e\n", ["markShown 1:3 [b](c: d)"]), ("a [b] (c/d.md)\n", ["markShown 1:3 [b] (c/d.md)"]),
        ("Päivät:\n15. syyskuuta\n3. lokakuuta\n", ["gluedParagraphs 2:1 15. syyskuuta"]),
        ("\tSisennetty\n", ["indentedText 1:1 \tSisennetty"]), ("Kappale\n---\n", ["underlinedHeading 1:1 Kappale"]),
        ("Sopimuksen teksti\n=====\n", ["underlinedHeading 1:1 Sopimuksen teksti"]),
        (
            "\(long)\nToinen kappale.\n", ["gluedParagraphs 2:1 Toinen kappale."]
        ),
        ("a\n\n```\nb\n\n## c\n", ["unclosedCode 3:1 ```"]), ("~~~~ sh\nb\n~~~\n", ["unclosedCode 1:1 ~~~~ sh"]),
        ("- a\n\n  ```\n  b\n\nc\n", ["unclosedCode 3:1   ```"]), ("a\n\n```", ["unclosedCode 3:1 ```"]),
        ("```\na\n``` b\n", ["unclosedCode 1:1 ```"]),
        ("Viimeistään\n1. lokakuuta\n", ["listWithinSentence 2:1 1. lokakuuta"]),
        ("- Viimeistään\n  1. lokakuuta\n", ["listWithinSentence 2:3 1. lokakuuta"]),
        ("> Viimeistään\n> 1. 10. klo 9\n", ["listWithinSentence 2:3 1. 10. klo 9"]),
        ("Noin 5\n- 10 euroa\n", ["listWithinSentence 2:1 - 10 euroa"]),
        ("Hinta on 5 euroa\n+ 2 euroa\n", ["listWithinSentence 2:1 + 2 euroa"]),
        (
            "Työpaja järjestää tilaisuuden yhdessä oppilaitoksen kanssa\n- myös kesällä - ja kertoo siitä.\n",
            ["listWithinSentence 2:1 - myös kesällä - ja kertoo siitä."]
        ),
        ("Rivi yksi ja\nrivi kaksi\n* ja kolme\n", ["listWithinSentence 3:1 * ja kolme"]),
        ("a\n\n<!-- Tarkista -–>\n\nb\n", ["unclosedComment 3:1 <!-- Tarkista -–>"]),
        ("<!-- a ->\nb\n<!-- c -->\n", ["unclosedComment 1:1 <!-- a ->"]),
        ("> a\n>\n> <!-- b\n\nc\n", ["unclosedComment 3:3 <!-- b"]), ("a <!-- b –>\nc\n", ["unclosedComment 1:3 <!-- b –>"]),
        ("a A*12*B c\n", ["signTaken 1:3 A*12*B"]), ("P@ss*w0rd*x\n", ["signTaken 1:4 s*w0rd*x"]),
        ("https://kunta.fi/-sivulta\n", ["addressWithMore 1:1 https://kunta.fi/-sivulta"]),
        ("<https://a.fi|teksti>\n", ["addressWithMore 1:1 <https://a.fi|teksti>"]),
        ("a\n\n>5 henkilöä, siis monta.\n", ["signTaken 3:1 >5 henkilöä, siis monta."]),
        ("> 18-vuotiaat\n", ["signTaken 1:1 > 18-vuotiaat"]),
        ("Tilaus nro\n# 4512\n", ["signTaken 2:1 # 4512"]), ("Hinta 100 €\n\n+ alv 25,5 %\n", ["signTaken 3:1 + alv 25,5 %"]),
        ("Lämpötila pakastimessa\n- 18 astetta.\n", ["listWithinSentence 2:1 - 18 astetta."]),
        ("Palautus\n1. ja 15. päivä.\n", ["listWithinSentence 2:1 1. ja 15. päivä."]),
        ("Mukana 1. ja\n1. luokan oppilaat.\n", ["listWithinSentence 2:1 1. luokan oppilaat."]),
        ("| a | b |\n|---|---|\n| c | d |\nIlmoittaudu.\nHeti.\n", ["gluedParagraphs 4:1 Ilmoittaudu."]),
        ("> Hei?\nSopii hyvin.\n", ["gluedParagraphs 2:1 Sopii hyvin."]),
        ("- a\n- b\nYhteensä 5 €\n", ["gluedParagraphs 3:1 Yhteensä 5 €"]),
        ("1. Avaus\n1.1. Läsnäolijat\n", ["gluedParagraphs 2:1 1.1. Läsnäolijat"]),
        ("1. Ota yhteyttä\n  1. puhelimella\n2. Sovi\n", ["shallowItem 2:3 1. puhelimella"]),
        ("1. Ota yhteyttä\n  - puhelimella\n2. Sovi\n", ["shallowItem 2:3 - puhelimella"]),
        ("- Ota yhteyttä\n - puhelimella\n", ["shallowItem 2:2 - puhelimella"]),
        ("Aloitus klo 9.00\nRuoka klo 11.30\nPäätös klo 15.00\n", ["gluedParagraphs 1:1 Aloitus klo 9.00"]),
        ("Käyntiosoite:\nEsimerkkitie 1\n00100 Helsinki\n", ["gluedParagraphs 1:1 Käyntiosoite:"]),
        ("Aika: 1.3.2027\nPaikka: Ivalo\n", ["gluedParagraphs 1:1 Aika: 1.3.2027"]),
        ("a. esite\nb. lomake\n", ["gluedParagraphs 1:1 a. esite"]), ("1.1 a\n1.2 b\n", ["gluedParagraphs 1:1 1.1 a"]),
        ("(1) a\n(2) b\n", ["gluedParagraphs 1:1 (1) a"]), ("☐ a\n☐ b\n", ["gluedParagraphs 1:1 ☐ a"]),
        (
            "**(Lappi)**lle ** mutta:** lasit, **Iissä** ja hinta* hinta*\n",
            ["markShown 1:1 **(Lappi)**lle ** mutta:** lasit, **Iissä** ja hinta* hinta*"]
        ),
        ("**a **b** c**\n", ["markShown 1:1 **a **b** c**"]),
        ("**(Lappi)**lle\n\n**a **b** c**\n", ["markShown 3:1 **a **b** c**"]),
        ("**a **b\nc**d**\n", ["markShown 1:1 **a **b\nc**d**"]),
        ("Muista ** kortti ** aina.\n", ["markShown 1:8 ** kortti **"]),
        ("![a](b.png){width=50%} [c]{.mark}\n", ["markShown 1:12 {width=50%}", "markShown 1:27 {.mark}"]),
        ("## A {#b .c}\n", ["markShown 1:6 {#b .c}"]), ("[]{#a}\n", ["markShown 1:3 {#a}"]),
        ("[Lomake]()\n", ["emptyLink 1:0 [Lomake]()"]), ("a\n[Ohje](#)\n", ["emptyLink 2:0 [Ohje](#)"]),
        ("[ ](https://a.fi)\n", ["emptyLink 1:0 [ ](https://a.fi)"]), ("## \n\na\n", ["signTaken 1:1 ## "]),
        ("1. a\n\n  B\n2. C\n", ["gluedParagraphs 4:1 2. C"]), ("Väliteksti\n2. Toka\n", ["gluedParagraphs 2:1 2. Toka"]),
        ("→ a\n→ b\n", ["gluedParagraphs 1:1 → a"]), ("✔️ a\n✔️ b\n", ["gluedParagraphs 1:1 ✔️ a"]),
        ("[ ] a\n[ ] b\n", ["gluedParagraphs 1:1 [ ] a"]), ("A. a\nB. b\n", ["gluedParagraphs 1:1 A. a"]),
        ("a <o:p></o:p>\n", ["rawHTML 1:3 <o:p>", "rawHTML 1:8 </o:p>"]), ("    ## A\n", ["indentedText 1:1     ## A"]),
        ("    > a\n", ["indentedText 1:1     > a"]), ("    | a |\n    |---|\n", ["indentedText 1:1     | a |"]),
        ("<!-- a --> b **c**\n", ["rawHTML 1:1 <!-- a --> b **c**"]),
        ("> -eka\n> -toka\n", ["markShown 1:3 -eka", "markShown 2:3 -toka"]), ("a *b *c\n", ["markShown 1:3 *b *"]),
        ("Päivät:\n15) a\n16) b\n", ["gluedParagraphs 2:1 15) a"]), ("*a*<font>b\n", ["rawHTML 1:4 <font>"]),
        ("Oma nimi: a\nTyön paikka: b\n", ["gluedParagraphs 1:1 Oma nimi: a"]),
        ("#Aika\n\n**a **b** c**\n", ["markShown 1:1 #Aika", "markShown 3:1 **a **b** c**"]),
        ("<!-- a -->\n\n[Huom]: muista\n", ["danglingReference 3:1 [Huom]: muista"]),
        ("<div>\n<!-- b\n</div>\n", ["unclosedComment 2:1 <!-- b", "rawHTML 1:1 <div>"]),
        ("\(long)\n\(long)\n", ["gluedParagraphs 2:1 \(long)"]),
        (
            "\(String(repeating: "Sana sana. ", count: 10))”Loppu.”\nToinen kappale.\n",
            ["gluedParagraphs 2:1 Toinen kappale."]
        ),
        ("Tuo:\n✅ a\n🔹 b\n", ["gluedParagraphs 1:1 Tuo:"]), ("📅 a\n📍 b\n", ["gluedParagraphs 1:1 📅 a"]),
    ])
    func whatIsProbablyMeantIsTold(source: String, expected: [String]) throws {
        #expect(try faults(source) == expected)
    }

    @Test(arguments: [
        ("a **b **c\n", "a **b** c"), ("#Otsikko\n", "## Otsikko"), ("•\teka\n", "- eka"), ("1)eka\n", "1) eka"),
        ("a [b](osapuoli: c) d\n", "a [b](osapuoli:c) d"), ("- Noin 5\n  - 10 euroa\n", "- Noin 5 - 10 euroa"),
        ("a A*12*B c\n", "a A\\*12\\*B c"), (">5 a\n", "\\>5 a"), ("1. a\n  1. b\n", "   1. b"),
        ("Aika: a\nPaikka: b\n", "Aika: a\\"),
        ("a https://a.fi/-b c\n", "a <https://a.fi/>-b c"), ("<https://a.fi|b>\n", "[b](https://a.fi)"),
        ("## A {#b .c}\n", "## A {#b}"), ("a [^b c] d\n", "a [^b-c] d"),
        ("Nimi\tPuhelin\nAku\t040\n", "| Nimi | Puhelin |"), ("Kappale\n---\n", "## Kappale"),
        ("a** b **c\n", "a **b** c"), ("Muista ** kortti **\n", "Muista **kortti**"),
    ])
    func theLineAsItShouldBeIsSuggested(source: String, expected: String) throws {
        #expect(try Rendered(source).diagnostics.first?.suggestion == expected)
    }

    @Test(arguments: "▪▫‣◦●○■◆◇•➢➤➔►▸▶▷✓❖⁃∙⦁\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}".map(String.init))
    func aBulletIsAMarkOfAList(bullet: String) throws {
        let found = try Rendered("Tuo:\n\(bullet) eväät\n\(bullet) kengät\n").diagnostics
        #expect(
            found.map(\.rule) == [.markShown, .markShown] && found.map(\.suggestion) == ["- eväät", "- kengät"], "\(found)")
    }

    /// A line break in a cell, as a cell of Excel has it.
    @Test(arguments: [
        ("| a | b |\n|---|---|\n| 1\n2 | 3 |\n| 4 | 5 |\n", "| 1 2 | 3 |"),
        ("| a | b |\n|---|---|\n| 1 | 2\n3 |\n", "| 1 | 2 3 |"),
        ("| a | b |\n|---|---|\n| 1\n2\n3 | 4 |\n", "| 1 2 3 | 4 |"), ("| a\nb | c |\n|---|---|\n| 1 | 2 |\n", "| a b | c |"),
    ])
    func aRowThatBreaksOffIsTold(source: String, meant: String) throws {
        let found = try Rendered(source).diagnostics
        #expect(found.map(\.rule) == [.brokenRow] && found.first?.suggestion == meant, "\(found)")
    }

    @Test(arguments: [
        "| a | b |\n|---|---|\n| 1 |\n| 2 | 3 |\n", "a | b\n---|---\n1 | 2\n3 | 4\n",
        "| a | b |\n|---|---|\n| 1 | 2\n| 3 | 4\n",
        "| a | b |\n|---|---|\n| 1\n| 2 |\n", "Teksti.\n\n| a | b |\n|---|---|\n",
    ])
    func anIncompleteRowIsNoBrokenOne(source: String) throws { #expect(try faults(source) == []) }

    @Test(arguments: [
        ("Www.a.fi\n", "Www.a.fi", ""), ("(WWW.a.fi/b)\n", "WWW.a.fi/b", ")"), ("Katso <www.a.fi>.\n", "www.a.fi", "."),
        ("**Www.a.fi:n** sivu\n", "Www.a.fi", ":n"), ("Www.a.fi, sivu\n", "Www.a.fi", ","),
        ("(Www.a.fi/b)ja\n", "Www.a.fi/b", ")ja"),
        ("| Www.a.fi |\n|---|\n", "Www.a.fi", "</th>"),
    ])
    func anAddressWithACapitalOrInBracketsIsALink(source: String, text: String, rest: String) throws {
        let rendered = try Rendered(source)
        #expect(rendered.document.links.map(\.destination.address) == ["http://www" + text.dropFirst(3)])
        #expect(rendered.html.contains(">" + text + "<") && rendered.html.contains("</a>" + rest), "\(rendered.html)")
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "`Www.a.fi`\n", "[Www.a.fi](https://b.fi)\n", "<!-- Www.a.fi -->\n", "AWww.a.fi\n", "```\nWww.a.fi\n```\n", "Www. a\n",
    ])
    func anAddressOfAnotherKindStays(source: String) throws {
        let rendered = try Rendered(source)
        #expect(!rendered.document.links.map(\.destination.address).contains("http://www.a.fi"))
        #expect(rendered.diagnostics.isEmpty, "\(rendered.diagnostics)")
    }

    @Test(arguments: [
        "\\\\palvelin\\jako", "\\\\palvelin\\_x", "- \\\\palvelin\\jako", "> \\\\palvelin\\jako", "**\\\\palvelin\\jako**",
        "| a |\n|---|\n| \\\\palvelin\\jako |", "(\\\\palvelin)",
    ])
    func aShareKeepsItsBackslashesAtTheBeginning(source: String) throws {
        let rendered = try Rendered(source + "\n")
        #expect(rendered.html.contains("\\\\palvelin") && rendered.diagnostics.isEmpty, "\(rendered.html)")
    }

    @Test(arguments: [
        ("Muutos:\n\n+ 5 %\n- 3 %\n", ["\\+ 5 %\\", "\\- 3 %"]), ("- 5 °C yöllä\n", ["\\- 5 °C yöllä"]),
        ("Saldo:\n- 150,00 €\n", ["\\- 150,00 €"]), ("+ 358 40 123 4567\n", ["\\+ 358 40 123 4567"]),
        ("kunta*kaupunki ja kaupunki*kunta\n", ["kunta\\*kaupunki ja kaupunki\\*kunta"]),
        ("__.__.2026 ja __.__.2027\n", ["\\_\\_.\\_\\_.2026 ja \\_\\_.\\_\\_.2027"]), ("a *.* b\n", ["a \\*.\\* b"]),
        ("__init__.py\n", ["\\_\\_init\\_\\_.py"]), ("\"_\" ja \"_\"\n", ["\"\\_\" ja \"\\_\""]),
        ("(*) ja (*)\n", ["(\\*) ja (\\*)"]), ("Don`t ja can`t\n", ["Don\\`t ja can\\`t"]),
        ("##\nOtsikko\n", ["## Otsikko"]),
    ])
    func aSignThatVanishesIsTold(source: String, expected: [String]) throws {
        let found = try Rendered(source).diagnostics
        #expect(found.map(\.suggestion) == expected && found.allSatisfy { $0.rule == .signTaken }, "\(found)")
    }

    @Test(arguments: [
        ("[Ohje](../a/b.txt\n", "[Ohje](../a/b.txt)"), ("[Ohje](https://a.fi/x ja muu\n", "[Ohje](https://a.fi/x) ja muu"),
        ("Katso Ohje](../a/b.txt).\n", "Katso [Ohje](../a/b.txt)."), ("[Ohje(../a/b.txt)\n", "[Ohje](../a/b.txt)"),
        ("(Ohje)[../a/b.txt]\n", "[Ohje](../a/b.txt)"), ("![Kuva](../a/b.png\n", "![Kuva](../a/b.png)"),
        ("[soita](040 123 4567)\n", "[soita](tel:0401234567)"), ("[a](https://a.fi Nimi)\n", "[a](https://a.fi \"Nimi\")"),
        ("[Ohje](../a/b\n", "[Ohje](../a/b)"), ("[Ohje](a/b.txt\n", "[Ohje](a/b.txt)"),
        ("[Aku](mailto:a@b.fi\n", "[Aku](mailto:a@b.fi)"), ("[a](b c)\n", nil), ("####### Aika\n", "###### Aika"),
        ("Aika {#oma}\n", "## Aika {#oma}"),
        ("## Aika {#Oma Aika}\n", "## Aika {#oma-aika}"), ("![a](b.png) {.koriste}\n", "![a](b.png){.koriste}"),
    ])
    func abrokenMarkIsTold(source: String, meant: String?) throws {
        let found = try Rendered(source).diagnostics
        #expect(found.map(\.rule) == [.markShown] && found.first?.suggestion == meant, "\(found)")
    }

    @Test(arguments: [
        ("<https://a.fi/b c>\n", "<https://a.fi/b%20c>"), ("Kunta<https://a.fi>\n", "[Kunta](https://a.fi)"),
        ("Kunta<www.a.fi>\n", "Kunta www.a.fi"), ("Kunta<www.a.fi> *ja* muu\n", "Kunta www.a.fi *ja* muu"),
        ("https://a.fi/x/Jaetut asiakirjat/ohje.docx on\n", "<https://a.fi/x/Jaetut%20asiakirjat/ohje.docx> on"),
    ])
    func anAddressThatIsCutIsTold(source: String, meant: String) throws {
        let found = try Rendered(source).diagnostics
        #expect(found.map(\.rule) == [.addressWithMore] && found.first?.suggestion == meant, "\(found)")
    }

    @Test func twoAddressesAreTwo() throws {
        let rendered = try Rendered("https://a.fi,https://b.fi https://c.fi;www.d.fi\n")
        let addresses = ["https://a.fi", "https://b.fi", "https://c.fi"]
        #expect(rendered.document.links.map(\.destination.address) == addresses)
        #expect(rendered.diagnostics.isEmpty)
    }

    /// In a text that is shown as it is written.
    @Test(arguments: [
        ("Katso https://a.fi/b.", ["https://a.fi/b"]), ("(https://a.fi/x)ja", ["https://a.fi/x"]),
        ("HTTP://a.fi", ["HTTP://a.fi"]),
        ("https://a.fi/b_(c) ja www.b.fi", ["https://a.fi/b_(c)", "www.b.fi"]), ("https://a www. ftp://a.fi", []),
    ])
    func addressesOfATextAreFound(text: String, addresses: [String]) {
        #expect(webAddresses(in: text[...]).map { String(text[$0]) } == addresses)
        #expect(addresses.isEmpty || mayHoldWebAddress(text))
    }

    @Test(arguments: ["", "a", "a/b", "a//b", "a:/b", "a.b", "aw.b", "wa.b", "a: //b"])
    func mostTextsHoldNoAddress(text: String) { #expect(!mayHoldWebAddress(text)) }

    @Test(arguments: [
        ("[a](https://)\n", nil), ("[a](mailto:)\n", nil), ("[a](https:// a.fi)\n", "https://a.fi"),
        ("[a](https://a..fi/b)\n", "https://a.fi/b"), ("[a](http:/a.fi)\n", "http://a.fi"),
    ])
    func aLinkWithoutAHostIsTold(source: String, meant: String?) throws {
        let found = try Rendered(source).diagnostics
        #expect(found.map(\.rule) == [.emptyLink] && found.first?.suggestion == meant, "\(found)")
    }

    @Test(arguments: [
        ("1. 2. 2026 klo 9\n", ["1.2.2026 klo 9"]), ("Ajat:\n1. 2. 2026\n3. 4. 2026\n", ["- 1.2.2026", "- 3.4.2026"]),
        ("15.\nsyyskuuta\n", ["15. syyskuuta"]),
    ])
    func aDayIsNoList(source: String, expected: [String]) throws {
        let found = try Rendered(source).diagnostics
        #expect(found.map(\.suggestion) == expected && found.allSatisfy { $0.rule == .listWithinSentence }, "\(found)")
    }

    @Test func onlyWhatIsCertainIsTidied() throws {
        #expect(try Rendered("#Otsikko\n\na [b] (c/d.md)\n\n1.luokka\n").diagnostics.map(\.isTidied) == [false, false, false])
        #expect(try Rendered("•\teka\n").diagnostics.map(\.isTidied) == [true])
    }

    // MARK: - Pictures

    @Test func aPictureHasATextOrOnlyDecorates() throws {
        #expect(try faults("![](a.png)\n") == ["pictureWithoutText 1:0 a.png"])
        #expect(try faults("![ ](a.png){.muu}\n") == ["markShown 1:12 {.muu}", "pictureWithoutText 1:0 a.png"])
        let decorative = try Rendered("![](a.png){.koriste} b ![c](d.png){.koriste}\n")
        #expect(decorative.diagnostics.isEmpty)
        #expect(decorative.html == "<p><img src=\"a.png\" alt=\"\" /> b <img src=\"d.png\" alt=\"c\" /></p>\n")
        #expect(try Rendered("a {.koriste} ![b](c.png) {.koriste}\n").html.components(after: "{.koriste}").count == 2)
    }

    @Test func aHeadingHasNoOtherAttributeThanItsAnchor() throws {
        #expect(try Rendered("## A {#b}\n").document.headings.map(\.anchor) == ["b"])
        #expect(try Rendered("## A {#b .c}\n").document.headings.map(\.text) == ["A {#b .c}"])
    }

    // MARK: - Quiet

    @Test(arguments: [
        "a * b * c, hinta* ja 2*3\n\n* Viite\n", "tiedosto_nimi_2.pdf ja __\n", "a [b] c [po. ehdotus] [ ] (d)\n",
        "5 * 3 ** 2\n",
        "\\*a\\* \\[b\\](c)\n", "Puhelin: ______\n", "a\n\n***\n\nb\n", "&auml;&amp;b &#228;c &lt;d\n",
        "`**a**` ja `[x](a b)`\n",
        "```\n**a\n[b][c]\n```\n", "[a][b] ja [b] ja [a][]\n\n[b]: x.md \"Nimi\"\n[A]: <y.md>\n", "a[^1] b[^1]\n\n[^1]: c\n",
        "> 1. a\n>    - b [c](d 'e')\n>\n>    f\n", "[![a](b.png)](c \"d\")\n", "<http://a.fi/b> www.a.fi/c x@y.fi\n",
        "| a | `b\\|c` |\n|---|---|\n| d |\n", "Otsikko\n=======\n\na\n", "## a {#b} ##\n", "– Sanoin, ettei\n\n– Niinpä\n",
        "a\n<!-- huomautus\n\nja toinen -->\nb <!-- c -->\n", "- [x] a\n- [ ] b\n", "a  \nb\\\nc\n", "[a]: b\n[c](d)\n[a]\n",
        "1.2 Otsikko\n", "    git commit\n", "    x = 5\n", "Tavataan\n15. syyskuuta.\n", "-5 astetta\n",
        "Rivi yksi on tässä ja jatkuu\nseuraavalla rivillä. Näin\nkäsin.\n",
        "```\na\n```\n", "> ~~~ sh\n> a\n> ~~~~\n\nb\n", "- ```\n  a\n  ```\n\nb\n", "```\n```\n", "a ``b`` c ```d```\n",
        "Ota mukaan:\n- eväät\n", "Muuta\n- 0,5 p muusta\n", "_... ja muuta_\n", "Ota mukaan\n- eväät\n",
        "Ota mukaan\n- eväät\n- 5 euroa\n",
        "Noin 5\n\n- 10 euroa\n",
        "Viimeistään.\n1. lokakuuta\n", "Päivät\n1. lokakuuta a\n2. lokakuuta b\n", "- Ota mukaan\n  - eväät\n",
        "Rivi yksi ja\nrivi kaksi\n- Kolmas\n",
        "- Ryhmät muodostetaan alkavalla viikolla aloitustilaisuuksissa\n  - kesto on noin 2 tuntia\n",
        "<!-- a -->\n<!-- b\n-->\n", "työ*paja*n ja *5 %*:n\n", "\\alpha \\* \\\\b\\\n",
        "> 5 § Työpaja tekee sopimuksen opiskelijan kanssa.\n",
        "> a\nb jatkuu\n", "- a\n  Uusi rivi\n", "- a\n  - b\n    1. c\n", "1. a\n   - b\n2. c\n", "# 4512\n",
        "Ensin\n\n# 12 kuukautta\n",
        "Aika: a  \nPaikka: b\n", "Aika: a\\\nPaikka: b\n", "Rivi yksi,\nRivi kaksi,\nRivi kolme\n",
        "Ensin Aku\nja sitten\nIines\n",
        "Hinnat\n\n+ alv\n", "| a | b |\n|---|---|\nc | d\n", "| a |\n|---|\nb\n", "a {b} {#if} c\n",
        "[a](b.md#c) [![a](b.png)](c)\n", "<!-- a --> b\n", "<Etunimi Sukunimi>\n", "Täytä: __ / __ 2026\n",
        "Nimi *pakollinen, osoite *pakollinen\n", "5 €** ja 6 €**\n", "Hinnat:\n- 5 €\n- 6 €\n", "- 5 €/kk\n", "    # a\n",
        "> Otsikko\n> =======\n> a\n", "Otsikko\n-------\n\na\n", "> [a]: b.md\n> \"Nimi\"\n\n[a]\n", "    - -\n",
        "*a &amp;* b\n",
        "[a](b\n", "[a](b.c\n", "[a](ja/tai\n", "a *** b *** c\n", "nimi__a.pdf ja nimi__b.pdf\n",
        "työ*paja*n ja työ*paja*n, **–** ja *(a b)*\n", "Tavataan\n2. luokan kanssa.\n", "1. 1. a\n",
    ])
    func whatIsShownAsMeantIsQuiet(source: String) throws {
        let faults = try faults(source)
        #expect(faults.isEmpty, "\(source): \(faults)")
    }

    /// More of them are in the tests of the reader of records.
    @Test(
        arguments: [
            ("~~a~~ b", "a b"), ("2~3", nil), ("a\u{2028}- b", "a, b"), ("[a](https://a.fi) c", "a (https://a.fi) c"),
        ] as [(String, String?)])
    func aTextWithoutMarksIsKnown(text: String, words: String?) {
        #expect(MarkdownParser.withoutMarks(text, hasLines: false) == words)
    }

    // MARK: - Sources and pages

    /// Compares a text with what is shown of another.
    private func compare<Result>(_ source: String, with shown: String, _ judge: @escaping (Fidelity) -> Result) throws -> Result
    {
        var result: Result?
        _ = Cmark.html(of: Array(shown.utf8)[...], options: .footnotes) { outline in
            Array(source.utf8).withUnsafeBufferPointer { bytes in
                var fidelity = Fidelity(outline, source: bytes, repairs: nil)
                fidelity.compare()
                result = judge(fidelity)
            }
            return Decoration(markup: Markup(capacity: 0))
        }
        return try #require(result)
    }

    /// Whatever cmark would leave out: where texts cannot be found any more, nothing is told of the rest of their block.
    @Test(arguments: [
        ("yksi kaksi\n", "yksi lisä kaksi\n", ["lisä "], 0), ("yksi k\n", "yksi lisä k\n", ["lisä "], 0),
        ("yksi kaksi kolme\n", "yksi lisä kaksi kolme\n", ["lisä "], 0), ("yksi\n", "yksi lisä\n", ["lisä"], 0),
        ("yksi k kaksi\n", "yksi lisä k kaksi\n", [], 1), ("yksi kaksi\n", "yksi lisä\n", [], 1),
    ])
    func aTextThatIsLeftOutIsTold(shown: String, source: String, lost: [String], misaligned: Int) throws {
        try compare(source, with: shown) { fidelity in
            #expect(fidelity.faults.allSatisfy { $0.rule == .textNotShown })
            #expect(fidelity.faults.map { fidelity.text($0.range) } == lost)
            #expect(fidelity.misalignedBlocks == misaligned)
        }
    }

    @Test(arguments: [
        "&auml;b c\n", "a&amp;ä b\n", "a &quot;b&quot; c\n", "*a &amp;* b\n", "*&auml; &amp;* b\n", "&#228;b &#xe4; c\n",
    ])
    func entitiesAreFound(source: String) throws {
        try compare(source, with: source) { #expect($0.misalignedBlocks == 0 && $0.faults.isEmpty) }
    }

    /// Of all examples of the specification, the texts are found where they are looked for.
    @Test func everyTextIsFoundInItsLines() throws {
        for example in try Specification.examples() {
            try compare(example.markdown, with: example.markdown) { fidelity in
                #expect(fidelity.misalignedBlocks == 0, "\(example.markdown)")
                let lost = fidelity.faults.filter { $0.rule == .textNotShown }
                #expect(lost.isEmpty, "\(example.markdown): \(lost.map { fidelity.text($0.range) })")
            }
        }
    }
}

extension String {
    /// What follows each occurrence of `mark` up to the next `>`.
    fileprivate func components(after mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != ">" }) }
    }
}
