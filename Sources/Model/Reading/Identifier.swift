/// Whether `text` may be a permanent identifier: it becomes part of an address and of a file name.
package func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
        && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        && !text.hasPrefix("-") && !text.hasSuffix("-")
}

/// The identifier that `text` probably wants to be, or nil when no letter of it is left.
package func identifierText(from text: String) -> String? {
    var result = ""
    for byte in folded(text).utf8 {
        let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        if isPlain {
            result.unicodeScalars.append(Unicode.Scalar(byte))
        } else if !result.isEmpty, !result.hasSuffix("-") {
            result += "-"
        }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return isIdentifier(result) ? result : nil
}

/// A chosen word in plain letters: for addresses, style classes and the keys of its names.
package func plainKey(of word: String) -> String { identifierText(from: word) ?? word }
