/// The plain text of a document by section, collected in one piece.
struct PlainText: Sendable {
    private var bytes: [UInt8] = []
    private var marks: [Mark]

    /// Where a section begins in `bytes`.
    private struct Mark: Sendable {
        var anchor: String?
        var title: String
        var line: Int
        var start: Int
    }

    /// - Parameter line: Line of the file where the text begins.
    init(line: Int, capacity: Int) {
        marks = [Mark(anchor: nil, title: "", line: line, start: 0)]
        bytes.reserveCapacity(capacity)
    }

    mutating func begin(anchor: String, title: String, line: Int) {
        marks.append(Mark(anchor: anchor, title: title, line: line, start: bytes.count))
    }

    mutating func add(_ text: ArraySlice<UInt8>, separator: UInt8) {
        if bytes.count > marks[marks.count - 1].start { bytes.append(separator) }
        bytes += text
    }

    var sections: [TextSection] {
        let ends = marks.dropFirst().map(\.start) + [bytes.count]
        return zip(marks, ends).map { mark, end in
            TextSection(anchor: mark.anchor, title: mark.title, line: mark.line, bytes: bytes[mark.start..<end])
        }
    }
}
