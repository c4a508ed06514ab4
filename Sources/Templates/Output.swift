/// The page being written.
package struct Output: Sendable {
    package var bytes: [UInt8] = []
    /// What leads from the page's folder to the site's root: `../../`, or empty at the root.
    package let toRoot: String

    package init(toRoot: String) {
        self.toRoot = toRoot
        bytes.reserveCapacity(16 << 10)
    }

    package mutating func write(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
    }

    /// Text as HTML text or inside a quoted attribute.
    ///
    /// Works on UTF-8 bytes: escaping by grapheme lets `"` pass when a combining mark follows it.
    package mutating func writeEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
