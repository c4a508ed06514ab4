import Foundation
import Testing

/// `"`, `<` and `&` with a combining mark, a variation selector or a joiner after them are one character to whoever counts
/// graphemes, and escape an escaper that does.
struct HostileTextTests {
    private static let marks: Set<Unicode.Scalar> = ["\u{301}", "\u{FE0F}", "\u{200D}"]

    @Test func marksAfterQuotesAddNoTagAndNoAttribute() throws {
        let hostile = try TestSite(with: BrokenSite.folder("hostile-marks"))
        let harmless = try TestSite(with: BrokenSite.folder("hostile-marks"))
        for path in try FileManager.default.subpathsOfDirectory(atPath: harmless.root.appending(path: "Content").path) {
            guard let text = try? harmless.text("Content/" + path) else { continue }
            try harmless.write(Self.withoutMarkedCharacters(text), to: "Content/" + path)
        }
        for site in [hostile, harmless] {
            let run = try site.luukku("build")
            #expect(run.status == 0, "\(run.output)\(run.errors)")
        }
        let pages = try Self.pages(of: hostile)
        #expect(pages == (try Self.pages(of: harmless)))
        #expect(pages.count > 30)
        let marked = try pages.filter { path in
            try hostile.page(path).unicodeScalars.contains { Self.marks.contains($0) }
        }
        #expect(marked.count == pages.count, "the marks must be in every page, or the test tells nothing")

        // Whatever is between the pages, no attribute that the text asks for is there.
        for page in pages {
            let attributes = try HTMLTag.all(in: hostile.page(page)).flatMap(\.attributes)
            #expect(Set(attributes).isDisjoint(with: ["onfocus", "onclick", "onload", "style"]), "\(page)")
            // The register is in the order of the names, marks included.
            if page.hasPrefix("hakemisto/") { continue }
            #expect(
                try HTMLTag.all(in: hostile.page(page)) == HTMLTag.all(in: harmless.page(page)), "\(page)")
        }
    }

    @Test func theTagReaderSeesWhatABrowserSees() {
        let tags = HTMLTag.all(
            in: "<p><a href=\"x\"\u{301} onfocus=a title='<b>'>&lt;i&gt;</a><!-- <b> --><img src=x alt/></p>")
        #expect(tags.map(\.name) == ["p", "a", "/a", "img", "/p"])
        #expect(tags[1].attributes == ["href", "\u{301}", "onfocus", "title"])
        #expect(tags[3].attributes == ["src", "alt"])
    }

    private static func pages(of site: TestSite) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: site.output.path).filter { $0.hasSuffix(".html") }.sorted()
    }

    /// The character before each mark becomes a letter; quotes that a sheet doubles become one.
    private static func withoutMarkedCharacters(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if marks.contains(scalar), let last = result.popLast() {
                while let before = result.last, before == "\\" || before == last && last == "\"" { result.removeLast() }
                result.append("x")
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}

/// A tag with the names of its attributes, as a browser reads them (HTML standard, section 13.2.5), on UTF-8 bytes.
struct HTMLTag: Equatable {
    var name: String
    var attributes: [String] = []

    static func all(in page: String) -> [HTMLTag] {
        var reader = Reader(bytes: Array(page.utf8))
        var tags: [HTMLTag] = []
        while let tag = reader.nextTag() { tags.append(tag) }
        return tags
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        mutating func nextTag() -> HTMLTag? {
            while position < bytes.count {
                guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else {
                    position += 1
                    continue
                }
                if bytes[position...].starts(with: "<!--".utf8) {
                    skip(past: "-->")
                } else if isLetter(bytes[position + 1])
                    || bytes[position + 1] == UInt8(ascii: "/") && position + 2 < bytes.count && isLetter(bytes[position + 2])
                {
                    position += 1
                    return tag()
                } else {
                    position += 1
                }
            }
            return nil
        }

        private mutating func tag() -> HTMLTag {
            let start = position
            position += 1
            var tag = HTMLTag(name: text(from: start) { $0 == UInt8(ascii: "/") })
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
                if isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
                    position += 1
                    continue
                }
                let start = position
                position += 1
                tag.attributes.append(text(from: start) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") })
                while position < bytes.count, isSpace(bytes[position]) { position += 1 }
                if position < bytes.count, bytes[position] == UInt8(ascii: "=") { skipValue() }
            }
            return tag
        }

        /// From `start` to white space, `>` or what `ends` says.
        private mutating func text(from start: Int, ends: (UInt8) -> Bool) -> String {
            let rest = bytes[position...]
            position = rest.firstIndex { isSpace($0) || $0 == UInt8(ascii: ">") || ends($0) } ?? bytes.count
            return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        }

        private mutating func skipValue() {
            position += 1
            while position < bytes.count, isSpace(bytes[position]) { position += 1 }
            guard position < bytes.count else { return }
            switch bytes[position] {
            case UInt8(ascii: "\""): skip(past: "\"")
            case UInt8(ascii: "'"): skip(past: "'")
            default: _ = text(from: position) { _ in false }
            }
        }

        /// To after the next `mark` behind this byte.
        private mutating func skip(past mark: String) {
            position += 1
            while position < bytes.count, !bytes[position...].starts(with: mark.utf8) { position += 1 }
            position = min(position + mark.utf8.count, bytes.count)
        }

        private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

        private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }
    }
}
