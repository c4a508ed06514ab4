extension [UInt8] {
    /// Appends text with `&`, `<`, `>` and `"` as entities: safe as content and in a double-quoted attribute.
    ///
    /// Works on UTF-8 bytes, because by characters a `"` followed by U+0301 or U+200D is another character than `"`
    /// and would pass.
    mutating func appendEscaped(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "<"): self += "&lt;".utf8
            case UInt8(ascii: ">"): self += "&gt;".utf8
            case UInt8(ascii: "\""): self += "&quot;".utf8
            default: append(byte)
            }
        }
    }
}
