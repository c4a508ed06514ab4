/// The plain text of a document, collected in one piece: what comes before any heading, and after each.
struct PlainText: Sendable {
    private var bytes: [UInt8] = []
    /// Where each part begins in `bytes`.
    private var starts: [Int32] = [0]
    /// Line of the file where the text begins.
    private let line: Int

    init(line: Int, capacity: Int) {
        self.line = line
        bytes.reserveCapacity(capacity)
    }

    /// What follows is under the next heading.
    mutating func beginSection() { starts.append(Int32(bytes.count)) }

    mutating func add(_ text: ArraySlice<UInt8>, separator: UInt8) {
        if bytes.count > Int(starts[starts.count - 1]) { bytes.append(separator) }
        bytes += text
    }

    /// - Parameter headings: All of the document.
    func sections(under headings: [Heading]) -> [TextSection] {
        let parts = zip(starts, starts.dropFirst() + [Int32(bytes.count)]).map { bytes[Int($0)..<Int($1)] }
        return [TextSection(anchor: nil, title: "", line: line, bytes: parts[0])]
            + zip(headings, parts.dropFirst()).map { heading, part in
                TextSection(anchor: heading.anchor, title: heading.text, line: heading.line, bytes: part)
            }
    }
}
