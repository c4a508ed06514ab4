import Diagnostics
import Testing

@testable import Content
@testable import Model

struct FrontMatterTests {
    @Test(arguments: [
        ("\n---\nnakyvyys: luottamuksellinen\n---\n", [5]), ("---\nnakyvyys: x\n---\n", [4]),
        ("---\nNäkyvyys:\n\na: b\n---\n", [4]),
        ("---\nTekstiä: näin\n", []), ("---\nTeksti jatkuu.\n---\n", []), ("Teksti\n\n---\na: b\n---\n", []),
        ("---\n---\n", []),
    ])
    func aSecondOneIsTold(body: String, lines: [Int]) {
        var faults: [Diagnostic] = []
        _ = readMarkdownFile(Array("---\notsikko: A\n---\n\(body)".utf8), path: "a.md", diagnostics: &faults)
        #expect(faults.filter { $0.rule == .frontMatterTwice }.map { $0.location?.line ?? 0 } == lines)
    }

    private func read(_ text: String) -> (file: MarkdownFile?, faults: [Diagnostic]) { read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) -> (file: MarkdownFile?, faults: [Diagnostic]) {
        var faults: [Diagnostic] = []
        return (readMarkdownFile(bytes, path: "a.md", diagnostics: &faults), faults)
    }

    @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"]) func fieldsAndTextAreTakenApart(end: String, mark: String) throws {
        let text = ["---", "otsikko: Osao", "", "tyyppi: kunta", "---", "", "# Teksti", ""].joined(separator: end)
        let (file, faults) = read(mark + text)
        let page = try #require(file)
        #expect(faults.isEmpty)
        #expect(page.fields.short == ["otsikko: Osao", "tyyppi: kunta"])
        #expect(page.fields.entries.map { $0.value.location.line } == [2, 4])
        #expect(page.fields.location == SourceLocation(file: "a.md", line: 1))
        #expect(String(decoding: page.body, as: UTF8.self) == end + "# Teksti" + end)
        #expect(page.bodyLine == 6)
    }

    @Test(arguments: ["---\n---\nteksti", "---\n# huomautus\n---\nteksti", "--- \na: b\n---\t\nteksti"])
    func itMayBeEmptyAndHaveSpaceAfterIt(text: String) throws {
        let (file, faults) = read(text)
        #expect(faults.isEmpty)
        #expect(String(decoding: try #require(file).body, as: UTF8.self) == "teksti")
    }

    @Test(arguments: ["---\na: b\n---", "---\na: b\n---\n"]) func theTextMayBeEmpty(text: String) throws {
        #expect(try #require(read(text).file).body.isEmpty)
    }

    @Test(arguments: ["", "\n\n", " \t\r\n", "\u{FEFF}", "\u{FEFF}\n"]) func anEmptyFile(text: String) {
        #expect(read(text).file == nil)
        #expect(read(text).faults.map(\.rule) == [.emptyFile])
    }

    @Test(arguments: ["# Otsikko\n", "\n---\na: b\n---\n", "-- -\n", "----\na: b\n----\n", "otsikko: x\n---\n"])
    func withoutFrontMatter(text: String) {
        #expect(read(text).file == nil)
        #expect(read(text).faults.short == ["frontMatterMissing 1"])
    }

    @Test(arguments: ["---\notsikko: x\n\n# Teksti\n", "---", "---\na: b\n ---\n", "---\na: b\n----\n"])
    func neverClosed(text: String) {
        #expect(read(text).file == nil)
        #expect(read(text).faults.short == ["frontMatterOpen 1"])
    }

    @Test func aRulerInTheTextIsNoFence() throws {
        let file = try #require(read("---\na: b\n---\nx\n\n---\n\ny\n").file)
        #expect(String(decoding: file.body, as: UTF8.self) == "x\n\n---\n\ny\n")
    }

    @Test(arguments: ["---\n- a\n---\n", "---\nteksti\n---\n"]) func itIsAMapping(text: String) {
        #expect(read(text).file == nil)
        #expect(read(text).faults.short == ["wrongStructure 1"])
    }

    /// Lines are those of the file, not of the YAML in it.
    @Test func faultsAreOnTheLinesOfTheFile() {
        #expect(read("---\na: 1\nb: [\n---\n").faults.map { $0.location?.line ?? 0 }.allSatisfy { (3...4).contains($0) })
        #expect(read("---\na: 1\nb: 2\na: 3\n---\n").faults.short == ["duplicateKey 4"])
        #expect(read("---\na: 1\n\tb: 2\n---\n").faults.short == ["yamlTab 3"])
        #expect(read(Array("---\na: 1\nb: K".utf8) + [0xE4] + Array("y\n---\n".utf8)).faults.short == ["encoding 3"])
    }

    /// Word's "Unicode text": said to be the wrong encoding, not to lack front matter.
    @Test func utf16IsNamed() {
        let text = Array("---\na: b\n---\n".utf8)
        let bytes: [UInt8] = [0xFF, 0xFE] + text.flatMap { [$0, 0] }
        #expect(read(bytes).file == nil)
        #expect(read(bytes).faults.map(\.rule) == [.encoding])
    }
}
