import Testing

@testable import Content
@testable import Model

/// Scalars stay text. Naive: `Yams.load` makes `00100` 64, `NO` false, `1.10` 1.1 and a date of `2020-01-13`.
struct YAMLScalarTests {
    @Test(arguments: [
        "no", "NO", "yes", "on", "y", "true", "1.10", "00100", "0x1F", "1e3", "2020-01-13", "~", "null", "12:30",
        "+358401234567",
        "0401234567", "1_000", ".inf", "13.1.2020", "=", "<<", "9.00–11.30", "a#b", "a:b", "35 %",
    ])
    func plainScalarsAreRawText(text: String) {
        let (value, faults) = yaml("arvo: \(text)\n")
        #expect(value?.short == "{arvo: \(text)}")
        #expect(faults.isEmpty)
    }

    @Test(arguments: [
        ("\"00100\"", "00100"), ("'it''s'", "it's"), ("\"a\\tb\"", "a\tb"), ("\"{{ x }}\"", "{{ x }}"), ("", ""), ("''", ""),
        ("|\n  a\n  b", "a\nb"), (">-\n  a\n  b", "a b"), ("ä # huomautus", "ä"),
        ("\"\\u00e4\"", "ä"), ("\"\\U0001F600\"", "😀"),
    ])
    func otherStyles(yaml text: String, value: String) {
        #expect(yaml("arvo: \(text)").value?.short == "{arvo: \(value)}")
    }

    @Test func keysAreTextToo() {
        #expect(yaml("no: 1\n12: 2\n~: 3\nsähköposti: 4").value?.short == "{no: 1, 12: 2, ~: 3, sähköposti: 4}")
    }

    @Test func listsAndMappings() {
        let (value, faults) = yaml("- a: 1\n  b: [x, 'y']\n- c:\n    - d\n    - {e: f}\n- g\n")
        #expect(value?.short == "[{a: 1, b: [x, y]}, {c: [d, {e: f}]}, g]")
        #expect(faults.isEmpty)
    }

    @Test func valuesKnowTheirLines() {
        let value = yaml("# alku\na: 1\nb: |\n  x\n  y\nc:\n  - d\n  - e: f\n", firstLine: 2).value
        guard case .mapping(let fields) = value, case .list(let items, _) = fields.entries[2].value else {
            Issue.record("no mapping: \(value?.short ?? "nil")")
            return
        }
        #expect(fields.location.line == 3)
        #expect(fields.entries.map { $0.value.location.line } == [3, 4, 8])
        #expect(items.map { $0.location.line } == [8, 9])
    }

    @Test(arguments: ["", "\n", "# vain huomautus\n", "---\n"]) func nothing(text: String) {
        #expect(yaml(text).value.map { $0.short == "" } ?? true)
        #expect(yaml(text).faults.isEmpty)
    }

    @Test(arguments: ["\r\n", "\n", "\r"]) func lineEnds(end: String) {
        let (value, faults) = yaml(["a: 1", "b: 2", "", "c: 3", ""].joined(separator: end))
        #expect(value?.short == "{a: 1, b: 2, c: 3}")
        #expect(faults.isEmpty)
        if case .mapping(let fields) = value { #expect(fields.entries.map { $0.value.location.line } == [1, 2, 4]) }
    }
}
