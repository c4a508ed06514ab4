/// What one line of Markdown may mean to cmark, found in one pass over its bytes; `InputLimits` adds these up.
///
/// The counts are upper bounds: what is in code or is escaped counts too, except for the pipes of a table.
struct LineShape {
    /// White space and `>` only: no paragraph goes on over it.
    var isBlank = true
    /// Begins a list item even after a paragraph: a bullet within three spaces, with text after it.
    var startsItem = false
    /// Containers that the line opens: `>` and list markers, with half of a list marker's indentation.
    var depth = 0
    /// `>` at the beginning.
    var quotes = 0
    /// `[`, `<`, `~`, `*` and `_`.
    var openers = 0
    /// `]`.
    var closers = 0
    /// `@`, `:` and `www.`.
    var autolinks = 0
    /// `|` without a backslash.
    var pipes = 0
    /// Columns, were this a row of a table.
    var cells = 0
    /// Only what the row under a table's header may hold.
    var isDivider = false
    /// A divider that is no line across the page and no underline of a heading.
    var mayOpenTable = false
    /// Bytes after the last `|`; nil when there is none.
    var afterPipe: Int?
    /// Holds `]:`, as a reference definition does.
    var isDefinition = false

    /// Reads the line that begins at `start`; returns the index of its line feed or carriage return, or of the end.
    mutating func read(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let content = readContainers(source, from: start)
        var hasDash = false
        var hasOther = false
        var last: UInt8 = 0
        var lastPipe: Int?
        var index = content
        while index < source.count, !Self.isLineEnd(source[index]) {
            let byte = source[index]
            index += 1
            // Most of a text is letters, which mean nothing.
            if Self.isLetter(byte) {
                hasOther = true
                while index < source.count, Self.isLetter(source[index]) { index += 1 }
                last = source[index - 1]
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"):
                pipes += last == UInt8(ascii: "\\") ? 0 : 1
                lastPipe = index
            case UInt8(ascii: ":"):
                autolinks += 1
                if last == UInt8(ascii: "]") { isDefinition = true }
            default:
                hasOther = true
                count(byte, after: last)
            }
            // An escaped backslash escapes nothing.
            last = byte == UInt8(ascii: "\\") && last == byte ? 0 : byte
        }
        isBlank = depth == quotes && !(hasDash || hasOther || pipes > 0 || autolinks > 0)
        isDivider = hasDash && !hasOther
        mayOpenTable = isDivider && (pipes > 0 || autolinks > 0)
        afterPipe = lastPipe.map { index - $0 }
        let startsWithPipe = content < source.count && source[content] == UInt8(ascii: "|")
        cells = max(1, pipes + 1 - (startsWithPipe ? 1 : 0) - (last == UInt8(ascii: "|") ? 1 : 0))
        return index
    }

    /// A small letter or a byte beyond ASCII; `www` may begin an address.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") && byte != UInt8(ascii: "w")
    }

    private mutating func count(_ byte: UInt8, after last: UInt8) {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"): openers += 1
        case UInt8(ascii: "]"): closers += 1
        case UInt8(ascii: "@"): autolinks += 1
        case UInt8(ascii: "w") where last == byte: autolinks += 1
        default: break
        }
    }
}

// MARK: - Containers

extension LineShape {
    /// Passes `>`, list markers and white space; returns the index of what follows.
    private mutating func readContainers(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        var indent = 0
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: " "):
                indent += 1
                index += 1
            case UInt8(ascii: "\t"):
                indent += 4
                index += 1
            case UInt8(ascii: ">"):
                quotes += 1
                depth += 1
                index += 1
            default:
                let end = endOfListMarker(source, at: index)
                guard let end, !isThematicBreak(source, at: index) else { return index }
                if depth == 0 {
                    depth = indent / 2
                    startsItem = indent <= 3 && end == index + 1
                }
                depth += 1
                index = end
            }
        }
        return index
    }

    /// The index after `-`, `*`, `+`, `1.` or `1)` if white space follows (CommonMark section 5.2).
    private func endOfListMarker(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var end = start
        switch source[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): end += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while end < source.count, Letters.isDigit(source[end]) { end += 1 }
            guard end < source.count, source[end] == UInt8(ascii: ".") || source[end] == UInt8(ascii: ")") else {
                return nil
            }
            end += 1
        default: return nil
        }
        return end == source.count || Letters.isSpace(source[end]) ? end : nil
    }

    /// `* * *`: a line across the page, whose marks are no list markers (CommonMark section 4.1); also a bullet without text.
    private func isThematicBreak(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard depth == quotes else { return false }
        let line = source[start...].prefix { !Self.isLineEnd($0) }
        return line.allSatisfy { $0 == source[start] || Letters.isSpace($0) }
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
