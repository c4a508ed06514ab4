import Testing

@testable import Finnish

/// With libvoikko, which `make` installs.
@Suite struct MorphologyTests {
    private let morphology = Morphology(
        Vocabulary(
            terms: [("HOKS", ["HOKS", "HOKSin", "HOKSissa"])],
            analogies: [("opinnollistaa", "havainnollistaa"), ("halkomakone", "kone")]))

    @Test func voikkoIsThere() { #expect(morphology.knowsFinnish) }

    @Test(arguments: [
        ("pajalla", ["paja"]), ("opiskelijapäivähintaa", ["opiskelijapäivähinta"]), ("kittilän", ["kittilä"]),
        ("hoksissa", ["hoks"]),
        ("käyttöönotosta", ["käyttöönotto"]), ("halkomakoneilla", ["halkomakoni", "halkomakone"]),
        ("alu-koordinaattorin", ["alu-koordinaattori"]),
        ("näytöstä", ["näyttö", "näytös"]), ("1047", ["1047"]), ("osaon", ["osao"]),
    ])
    func lemmas(_ form: String, _ expected: [String]) { #expect(morphology.lemmas(of: form).map(\.text) == expected) }

    @Test func aCompoundHasPartsAndNeighboursAndRoots() throws {
        let lemma = try #require(morphology.lemmas(of: "opiskelijapäivähintaa").first)
        #expect(
            lemma.parts.filter { $0.weight == .part }.map(\.text) == [
                "opiskelija", "päivä", "päivähinta", "hinta", "opiskelijapäivä",
            ])
        #expect(lemma.parts.filter { $0.weight == .root }.map(\.text) == ["opiskella"])
        let insurance = try #require(morphology.lemmas(of: "vakuutuksista").first)
        #expect(insurance.parts.map(\.text) == ["vakuuttaa"])
    }

    @Test func aWordOfTheAnalogyListIsInflectedLikeItsModel() {
        for form in ["opinnollistaa", "opinnollistetaan", "opinnollistin"] {
            #expect(morphology.lemmas(of: form).first?.text == "opinnollistaa", "\(form)")
        }
        // Without the list nobody knows it.
        #expect(!Morphology(Vocabulary(terms: [], analogies: [])).knows("opinnollistetaan"))
    }

    @Test func whatIsAndWhatIsNotAWord() {
        for word in ["työpaja", "oppimis", "esim", "hoksin", "e-hoksin", "lapissa"] {
            #expect(morphology.knows(word), "\(word)")
        }
        for word in ["työpaaja", "salasapito", "vastuuhenkklö"] { #expect(!morphology.knows(word), "\(word)") }
        #expect(morphology.suggestions(for: "työpaaja").contains("työpaja"))
    }

    @Test(arguments: [("blogissa", "blog"), ("osaon", "osao"), ("ab", "ab"), ("autossamme", "auto"), ("x", "x")])
    func endings(_ form: String, _ stem: String) { #expect(withoutEnding(form) == stem) }
}
