/// Whether every element that is opened is closed in the right order: enough of HTML for what we write.
func isBalanced(_ html: String) -> Bool {
    let void: Set<String> = ["br", "hr", "img", "input"]
    var open: [String] = []
    for part in html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
        guard part.contains(UInt8(ascii: ">")) else { return false }
        let name = String(decoding: part.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }, as: UTF8.self)
        if name.hasPrefix("/") {
            guard open.popLast() == String(name.dropFirst()) else { return false }
        } else if !void.contains(name) {
            guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
                return false
            }
            open.append(name)
        }
    }
    return open.isEmpty
}

/// What is between the tags, entities as they are.
func textContent(_ html: String) -> String {
    var text: [UInt8] = []
    var isInTag = false
    for byte in html.utf8 {
        switch byte {
        case UInt8(ascii: "<"): isInTag = true
        case UInt8(ascii: ">"): isInTag = false
        default: if !isInTag { text.append(byte) }
        }
    }
    return String(decoding: text, as: UTF8.self)
}
