import Formats

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
    public mutating func writeEscaped(_ text: String) { bytes.appendEscaped(text, .anyQuotes) }
}
