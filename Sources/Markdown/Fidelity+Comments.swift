import Diagnostics

/// Comments that do not end where their writer thinks they do.
extension Fidelity {
    /// A block that begins with `<!--` goes on to `-->`, or to the end of what it is in (CommonMark section 4.6): over another
    /// comment's beginning, if need be.
    mutating func judgeComments(inBlock html: ArraySlice<UInt8>, from firstLine: Int) {
        guard let open = RawHTML.unclosedComment(in: html) else { return }
        let line = line(firstLine + html[..<open].count { $0 == UInt8(ascii: "\n") })
        let start = source[line].firstRange(of: RawHTML.commentStart)?.lowerBound ?? line.lowerBound
        report(.unclosedComment, start..<line.upperBound)
    }

    /// `<!--` that readers see. Cmark takes no comment with two hyphens in it (CommonMark 0.29, section 6.10): it is made one.
    ///
    /// - Returns: the index behind it.
    mutating func judgeComment(at start: Int) -> Int {
        let text = start + RawHTML.commentStart.count
        guard let end = source[text..<limit].firstRange(of: RawHTML.commentEnd),
            !source[text..<end.lowerBound].contains(RawHTML.commentStart)
        else {
            report(.unclosedComment, start..<max(text, min(limit, line(lineNumber(at: start)).upperBound)))
            return text
        }
        if isRepairing {
            let words = source[text..<end.lowerBound].map { "->".utf8.contains($0) ? UInt8(ascii: ".") : $0 }
            repair(start..<end.upperBound, with: RawHTML.commentStart + words + RawHTML.commentEnd)
        }
        return end.upperBound
    }
}

extension RawHTML {
    static let commentStart = Array("<!--".utf8)
    static let commentEnd = Array("-->".utf8)

    /// Where a comment begins that does not end, or not before the next one begins.
    static func unclosedComment(in html: ArraySlice<UInt8>) -> Int? {
        var rest = html
        while let start = rest.firstRange(of: commentStart) {
            guard let end = rest[start.upperBound...].firstRange(of: commentEnd),
                !rest[start.upperBound..<end.lowerBound].contains(commentStart)
            else { return start.lowerBound }
            rest = rest[end.upperBound...]
        }
        return nil
    }
}
