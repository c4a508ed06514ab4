import Testing

@testable import Finnish

@Suite struct AnalysisMemoryTests {
    private static let forms = ["pajalla", "opiskelijapäivähintaa", "vakuutuksista", "näytöstä", "työpaaja", "oppimis", "osao"]

    private func learned(_ forms: [String] = forms) -> AnalysisMemory {
        let morphology = Morphology(Vocabulary(terms: [], analogies: []))
        for form in forms { _ = morphology.lemmas(of: form) }
        return morphology.learned
    }

    @Test func whatIsRememberedIsWhatVoikkoSays() throws {
        let memory = learned()
        #expect(memory.count >= Self.forms.count)
        let asFile = try #require(AnalysisMemory(memory.bytes[...]))
        let (asked, remembering) = (
            Morphology(Vocabulary(terms: [], analogies: [])), Morphology(Vocabulary(terms: [], analogies: []), memory: asFile)
        )
        for form in Self.forms {
            #expect("\(remembering.lemmas(of: form))" == "\(asked.lemmas(of: form))", "\(form)")
            #expect(remembering.knows(form) == asked.knows(form), "\(form)")
        }
        #expect(remembering.learned.count == 0)
    }

    @Test func aMemoryGrowsByWhatIsNew() {
        var memory = learned(["pajalla"])
        let count = memory.count
        memory.add(learned(["pajalla", "vakuutuksista"]))
        #expect(memory.count == count + 1)
        #expect(memory.lemmas(of: "vakuutuksista")?.first?.parts.map(\.text) == ["vakuuttaa"])
    }

    /// What is no memory is none, and never the end of the program.
    @Test func oddBytesAreNoMemory() {
        let bytes = learned().bytes
        for length in 0..<bytes.count { #expect(AnalysisMemory(bytes[..<length]) == nil, "\(length)") }
        #expect(AnalysisMemory((bytes + [0])[...]) == nil)
        for place in 0..<bytes.count {
            var changed = bytes
            changed[place] ^= 0x81
            guard let memory = AnalysisMemory(changed[...]) else { continue }
            for form in Self.forms { _ = memory.lemmas(of: form) }
        }
    }

    /// The rules by which lemmas are made of what Voikko says. If this fails, raise `AnalysisMemory.version`: what is
    /// remembered by the old rules must not be used.
    @Test func theRulesAreThoseOfTheVersion() {
        let analyses = [
            ("pajalla", "paja", "=ppppppp", "+paja(paja)+lla(+lla)"),
            (
                "opiskelijapäivähintaa", "opiskelijapäivähinta", "=pppppppppp=ppppp=ppppppp",
                "+opiskeli(opiskella)+ja(+ja)+päivä(päivä)+hinta(hinta)"
            ),
            ("käyttöönotosta", "käyttöön=otto", "=pppppppp=pppppp", "+käyttöön(käyttö)+otto(otto)"),
            ("e-hoksin", "e-hoks", "=p-=pppppp", "+e(e)+-+hoks(hoks)"), ("Lapissa", "Lappi", "=ippppppp", "+lappi(Lappi)"),
            ("vakuutuksista", "vakuutus", "=ppppppppppppp", "+vakuut(vakuuttaa)+us(+us)"), ("ä", "", "", ""),
        ]
        let lemmas = analyses.map { _, base, structure, stems in
            let lemma = Lemma(Voikko.Analysis(base: base, structure: structure, stems: stems))
            return ([lemma.text] + lemma.parts.map { ($0.weight == .part ? "p" : "r") + $0.text }).joined(separator: " ")
        }
        #expect(AnalysisMemory.version == 1)
        #expect(
            lemmas == [
                "paja", "opiskelijapäivähinta popiskelija ropiskella ppäivä ppäivähinta phinta popiskelijapäivä",
                "käyttöönotto pkäyttö potto", "e-hoks phoks", "lappi", "vakuutus rvakuuttaa", "",
            ])
    }
}
