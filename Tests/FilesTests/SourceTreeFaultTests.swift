import Diagnostics
import Foundation
import Testing

@testable import Files

/// What is in the content folder and is no ordinary file inside it.
struct SourceTreeFaultTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.makeFolder("site/Content")
    }

    /// The paths listed, and the faults as `code path`.
    private func listing() throws -> (files: [String], faults: [String]) {
        let tree = try SourceTree("Content", root: scratch.path + "/site")
        return (
            tree.files.map { String($0.path.dropFirst(8)) },
            tree.diagnostics.map { "\($0.rule) \($0.location?.file.dropFirst(8) ?? "")" }.sorted()
        )
    }

    @Test func aLinkToAFileInsideTheSiteIsRead() throws {
        try scratch.write("terve", to: "site/Yhteinen/kuva.svg")
        try scratch.link("site/Content/kuva.svg", to: "../Yhteinen/kuva.svg")
        let tree = try SourceTree("Content", root: scratch.path + "/site")
        #expect(try tree.files.map { try $0.bytes() } == [Array("terve".utf8)])
        #expect(tree.files.map(\.size) == [5])
    }

    /// Naive: `stat` follows every link, and the neighbour's files are published. `site-2` begins as `site` does.
    @Test(arguments: ["../../secret.md", "../../site-2/secret.md", "/etc/passwd", "nowhere.md", "loop.md", "."])
    func aLinkElsewhereIsRefused(target: String) throws {
        try scratch.write(to: "secret.md")
        try scratch.write(to: "site-2/secret.md")
        try scratch.link("site/Content/loop.md", to: target)
        let (files, faults) = try listing()
        #expect(files.isEmpty)
        #expect(faults == ["linkOutside loop.md"])
    }

    @Test func aPipeAndASocketAreRefused() throws {
        try #require(mkfifo(scratch.path + "/site/Content/putki.md", 0o600) == 0)
        #expect(try listing() == ([], ["specialFile putki.md"]))
    }

    @Test func aFolderCalledLikeATextIsRefusedWithWhatIsInIt() throws {
        try scratch.write(to: "site/Content/index.md/a.md")
        try scratch.write(to: "site/Content/tiedot.csv/a.csv")
        try scratch.write(to: "site/Content/v1.2/a.md")
        #expect(try listing() == (["v1.2/a.md"], ["folderForFile index.md", "folderForFile tiedot.csv"]))
    }

    @Test func namesThatDifferInCaseCollide() throws {
        for name in ["Iin-kunta.md", "iin-kunta.md", "iin-kunta-2.md"] { try scratch.write(to: "site/Content/" + name) }
        let tree = try SourceTree("Content", root: scratch.path + "/site")
        let fault = try #require(tree.diagnostics.first)
        #expect(tree.files.count == 3 && tree.diagnostics.count == 1)
        #expect(fault.rule == .collidingNames)
        #expect(fault.location?.file == "Content/iin-kunta.md")
        #expect(fault.notes == [.first(SourceLocation(file: "Content/Iin-kunta.md"))])
    }

    /// Naive: strings as keys. Two files, one `String`, and one of them is lost without a word.
    @Test func namesThatDifferInCompositionCollide() throws {
        let (composed, decomposed) = ("\u{E4}.md", "a\u{308}.md")
        #expect(composed == decomposed)
        #expect(!composed.utf8.elementsEqual(decomposed.utf8))
        try scratch.write(to: "site/Content/" + composed)
        try scratch.write(to: "site/Content/" + decomposed)
        let (files, faults) = try listing()
        #expect(files.map { Array($0.utf8) } == [Array(decomposed.utf8), Array(composed.utf8)])
        #expect(faults == ["collidingNames \u{E4}.md"])
    }

    /// Plain names (ASCII without capitals) are compared only with those that are not: each way to be one must be found.
    @Test(arguments: [
        ("kela.md", "\u{212A}ela.md"), ("a/b.md", "A/b.md"), ("\u{E4}.md", "\u{C4}.md"), ("\u{C4}.md", "a\u{308}.md"),
        ("B.md", "b.md"),
    ]) func everyPairOfNamesThatAreOneCollides(first: String, second: String) throws {
        for name in [first, second, "muu.md", "kela-2.md", "\u{308}kela.md", "Muu-2.md"] {
            try scratch.write(to: "site/Content/" + name)
        }
        let tree = try SourceTree("Content", root: scratch.path + "/site")
        #expect(tree.files.count == 6)
        let fault = try #require(tree.diagnostics.first)
        #expect(tree.diagnostics.count == 1 && fault.rule == .collidingNames)
        let found =
            [fault.location?.file].compactMap(\.self)
            + tree.files.map(\.path).filter { fault.notes == [.first(SourceLocation(file: $0))] }
        #expect(Set(found.map { Array($0.utf8) }) == Set([first, second].map { Array("Content/\($0)".utf8) }))
    }

    /// Naive: decoding repairs the name, and the system then has no such file; or a line break splits the manifest.
    @Test(arguments: [[0x6B, 0xE4, 0x2E, 0x6D, 0x64], [0x61, 0x0A, 0x62], [0x1B, 0x63]] as [[UInt8]])
    func aNameThatIsNoTextIsRefused(bytes: [UInt8]) throws {
        let path = Array((scratch.path + "/site/Content/").utf8) + bytes + [0]
        let descriptor = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
        try #require(close(descriptor) == 0)
        let tree = try SourceTree("Content", root: scratch.path + "/site")
        #expect(tree.files.isEmpty)
        #expect(tree.diagnostics.map(\.severity) == [.error])
    }
}
