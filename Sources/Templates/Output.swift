/// The page being written.
public struct Output: Sendable {
    public var bytes: [UInt8] = []
    /// What leads from the page's folder to the site's root: `../../`, or empty at the root.
    public let toRoot: String

    public init(toRoot: String) {
        self.toRoot = toRoot
        bytes.reserveCapacity(16 << 10)
    }

    public mutating func write(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
    }

    /// A stretch of `text`.
    public mutating func write(_ range: Range<Int>, of text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0[range]) }
    }

    /// Text as HTML text or inside a quoted attribute.
    ///
    /// Works on UTF-8 bytes: escaping by grapheme lets `"` pass when a combining mark follows it. What needs no escaping
    /// is copied in one stretch.
    public mutating func writeEscaped(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ writeEscaped($0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { writeEscaped($0) }
        }
    }

    private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            guard let entity = entity(text[index]) else { continue }
            bytes.append(contentsOf: text[start..<index])
            bytes.append(contentsOf: entity.utf8)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }
}

/// How `byte` is written in HTML when it cannot stand as it is.
private func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
