import Diagnostics
import Testing

@testable import Content
@testable import Model

struct YAMLFaultTests {
    private func first(_ line: Int) -> [Note] { [.first(SourceLocation(file: "a.yaml", line: line))] }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", 3, 1), ("- a: 1\n- b: 1\n  c: 2\n  b: 3\n", 4, 2), ("\"a\": 1\n'a': 2\n", 2, 1),
        ("x:\n  a: 1\n  # a: huomautus\n  b:\n    a: 9\n  a: 2\n", 6, 2), ("a: |\n  a: teksti\na: 2\n", 3, 1),
        ("aa: 0\na: 1\nab: 0\na : 2\n", 4, 2), ("- a: 1\n- a: 2\n  a: 3\n", 3, 2), ("b: 0\na: 1\nx:\n- a: 5\na: 2\n", 5, 2),
    ])
    func aDuplicateKeyNamesBothLines(text: String, second: Int, earlier: Int) {
        let (value, faults) = yaml(text)
        #expect(value == nil)
        #expect(faults.short == ["duplicateKey \(second)"])
        #expect(faults.first?.notes == first(earlier))
    }

    @Test func everyDuplicateKeyOfAMappingIsReported() {
        let faults = yaml("b: 1\na: 2\nc: 3\na: 4\nb: 5\n", firstLine: 2).faults
        #expect(faults.short == ["duplicateKey 5", "duplicateKey 6"])
        #expect(faults.map(\.value) == ["a", "b"])
        #expect(faults.map(\.notes) == [first(3), first(2)])
    }

    @Test func aDuplicateKeyInBracesIsReported() {
        #expect(yaml("x: 1\ny: {a: 1, a: 2}\n").faults.short == ["duplicateKey 2"])
    }

    /// å ä ö or not: one key. The first one stays.
    @Test func keysThatAreOneWhenFolded() {
        let (value, faults) = yaml("sähköposti: a\nnimi: b\nsahkoposti: c\n")
        #expect(value?.short == "{sähköposti: a, nimi: b}")
        #expect(faults.short == ["duplicateKey 3"])
        #expect(faults.first?.notes == first(1))
    }

    @Test func aTabInTheIndentation() {
        let faults = yaml("a:\n\tb: 1\n  \tc: 2\n", firstLine: 2).faults
        #expect(faults.short == ["yamlTab 3", "yamlTab 4"])
        #expect(yaml("a:\tb\nc: d\te\n").faults.isEmpty)
    }

    /// Naive: `Yams.load` stops the program at both.
    @Test(arguments: ["otsikko: {{ otsikko }}", "? [a]\n: b", "? {a: b}\n: c", "{a: b}: c"])
    func keysThatAreNoText(text: String) {
        let (_, faults) = yaml(text + "\n")
        #expect(faults.short == ["yamlSyntax 1"])
    }

    @Test(arguments: [
        ("a: 1\n b: 2\n", 2), ("a: b: c\n", 1), ("a: [1, 2\nb: 3\n", 2), ("a: \"auki\nb: 1\n", 1), ("a: 1\n- b\n", 2),
        ("a: @x\n", 1), ("a: %x\n", 1), ("a: 'x' y\n", 1), ("a: 1\n---\nb: 2\n", 2), ("a: 1\nteksti\n", 3),
    ])
    func syntaxIsReportedWithItsLine(text: String, line: Int) {
        let (value, faults) = yaml(text)
        #expect(value == nil)
        #expect(faults.map(\.rule) == [.yamlSyntax])
        #expect((line - 1...line).contains(faults.first?.location?.line ?? 0), "\(faults.short)")
    }

    /// On its own line, not where YAML gives up: that is the next line with a colon, or the end.
    @Test(arguments: [
        ("nimi Kala\nala: x\n", 1, "nimi: Kala"), ("ala: x\nnimi Kala\ntila: y\n", 2, "nimi: Kala"),
        ("ala: x\nnimi Kala\n", 2, "nimi: Kala"), ("nimi Kala\n", 1, "nimi: Kala"),
        ("nimi:Kala\n\n# x\nala: x\n", 1, "nimi: Kala"),
        ("ala: x\nnimi:\u{A0}Kala\ntila: y\n", 2, "nimi: Kala"), ("a:\n  - nimi Kala\n    ala: x\n", 2, "nimi: Kala"),
        ("a:\n  - ala: x\n    nimi Kala\n    tila: y\n  - ala: z\n", 3, "nimi: Kala"),
        ("a:\n  - yksi\n  - kaksi tai\nnimi Kala\nala: x\n", 4, "nimi: Kala"),
        ("a: |\n  yksi\n  b: c\nnimi Kala\nb: x\n", 4, "nimi: Kala"),
    ])
    func aMissingColon(text: String, line: Int, meant: String) {
        let (value, faults) = yaml(text)
        #expect(value == nil)
        #expect(faults.short == ["missingColon \(line)"])
        #expect(faults.first?.suggestion == meant)
    }

    @Test(arguments: ["\u{0}", "\u{7}", "\u{1B}", "\u{7F}"]) func controlCharacters(character: String) {
        let (value, faults) = yaml("a: 1\nb: \"x\(character)y\"\n", firstLine: 2)
        #expect(value == nil)
        #expect(faults.short == ["controlCharacter 3"])
    }

    /// YAML takes it for a comment; whoever writes it means it. The rest is read as it is, so that other faults are seen.
    @Test(arguments: [
        ("a: Lomake #2\n", 1, "a: \"Lomake #2\""), ("a: #pajat on kanava\nb: c\n", 1, "a: \"#pajat on kanava\""),
        ("- a\n- b\t#x\n", 2, "- \"b\t#x\""), ("x:\n  - a: b #c \"d\"\r\n    e: f\r\n", 2, "- a: 'b #c \"d\"'"),
        ("a: [b #c\n]\n", 1, "a: [\"b #c\""), ("a: ä € #2\n", 1, "a: \"ä € #2\""), ("a: yksi\n  kaksi #3\n", 2, nil),
        ("a: yksi\n\n  kaksi #3\n", 3, nil),
    ])
    func aSignOfNumberWouldCutTheValue(text: String, line: Int, meant: String?) {
        let (value, faults) = yaml(text, firstLine: 2)
        #expect(value != nil)
        #expect(faults.short == ["commentBehindValue \(line + 1)"])
        #expect(faults.first?.suggestion == meant)
    }

    @Test(arguments: [
        "# a: b #c\na: b\n", "a:  # c\n  - b\n", "a: # c\n  b: d\n", "a: \"b\" # c\n", "a: 'b #c'\n", "a: b#c\n",
        "a: [b, c] # d\n", "a: | # c\n  b #d\n", "a: b\n  # c\nd: e\n", "a: b\n\n  # c\n", "a: b\n# c #d\n",
        "a: \"b\n  c #d\"\n",
    ])
    func commentsThatCutNothing(text: String) {
        #expect(yaml(text).faults.isEmpty)
    }

    /// Any tag would be taken from the text.
    @Test(arguments: [
        ("a: !huom tarkista\n", "a: \"!huom tarkista\""), ("a: ! x\n", "a: \"! x\""), ("a: !!str x\n", "a: \"!!str x\""),
        ("- !a\n", nil), ("a: !x [b]\n", "a: \"!x [b]\""), ("!x a: b\n", nil),
    ])
    func aTagIsNoPartOfAText(text: String, meant: String?) {
        let (value, faults) = yaml(text)
        #expect(value == nil)
        #expect(faults.short == ["yamlAlias 1"])
        #expect(faults.first?.suggestion == meant)
    }

    @Test(arguments: ["a: Huom! Tarkista\n", "a: \"!x\"\n", "a: |\n  !x\n", "a!: b\n"]) func theSignInTextIsNoTag(text: String)
    {
        #expect(yaml(text).faults.isEmpty)
    }
}
