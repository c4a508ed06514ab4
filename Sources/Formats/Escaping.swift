/// What cannot be in a kind of markup as it is. Texts are worked on as UTF-8 bytes, because by characters a `"` followed by
/// U+0301 or U+200D is another character than `"` and would pass.
package struct Escaping: Sendable {
    /// A bit for each byte below 64 that is written otherwise.
    private let mask: UInt64
    private let entities: [StaticString]

    private init(_ entities: [UInt8: StaticString]) {
        mask = entities.keys.reduce(0) { $0 | 1 << UInt64($1) }
        self.entities = (0..<64).map { entities[$0] ?? "" }
    }

    private static let common: [UInt8: StaticString] = [
        UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", UInt8(ascii: "\""): "&quot;",
    ]

    /// Safe as content and in a double-quoted attribute. HTML has no NUL, and cmark's strings end at one.
    package static let html = Escaping(common.merging([0: "\u{FFFD}"] as [UInt8: StaticString]) { $1 })

    /// Safe in an attribute of either quotes, as templates may write them.
    package static let anyQuotes = Escaping(common.merging([UInt8(ascii: "'"): "&#39;"] as [UInt8: StaticString]) { $1 })

    /// Without what XML has no character for (XML 1.0, 2.2); a CR would be read as a line feed (2.11).
    package static let xml = {
        var entities = common
        for control in UInt8(0)..<0x20 where control != 0x09 && control != 0x0A { entities[control] = "" }
        entities[0x0D] = "&#13;"
        return Escaping(entities)
    }()

    fileprivate func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        // What needs nothing is copied in one piece.
        var copied = 0
        for index in text.indices where text[index] < 64 && mask >> text[index] & 1 == 1 {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            bytes.append(entities[Int(text[index])])
            copied = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }
}

extension [UInt8] {
    package mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func appendEscaped(_ text: String, _ escaping: Escaping = .html) {
        var text = text
        text.withUTF8 { escaping.append($0, to: &self) }
    }

    package mutating func appendEscaped(_ text: ArraySlice<UInt8>, _ escaping: Escaping = .html) {
        text.withUnsafeBufferPointer { escaping.append($0, to: &self) }
    }

    package mutating func appendEscaped(_ text: [UInt8], _ escaping: Escaping = .html) {
        text.withUnsafeBufferPointer { escaping.append($0, to: &self) }
    }
}
