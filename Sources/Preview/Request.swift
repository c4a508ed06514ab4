import Formats

/// An answer other than what was asked for.
struct Refusal: Error {
    let status: Int

    init(_ status: Int) {
        self.status = status
    }
}

/// The head of a request (RFC 9112), as far as a preview needs it. Requests with a body are refused.
struct Request: Sendable {
    /// Bytes of the head that are read before it is refused.
    static let largestHead = 16 << 10

    let method: String
    /// As it was sent, without what follows `?`.
    let path: String
    let query: String
    /// By name in lower case; of a name that occurs twice, both, with a comma.
    private let fields: [String: String]

    /// - Parameter head: Without the empty line that ends it.
    init(_ head: ArraySlice<UInt8>) throws(Refusal) {
        guard head.allSatisfy({ $0 >= 0x20 || $0 == 0x0D || $0 == 0x0A || $0 == 0x09 }) else { throw Refusal(400) }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else { throw Refusal(400) }
        guard words[1].first == "/", words[1].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw Refusal(400) }
        method = String(words[0])
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(target[0])
        query = target.count > 1 ? String(target[1]) : ""
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex, line.first != " ", line.first != "\t" else {
                throw Refusal(400)
            }
            let name = line[..<colon].lowercased()
            let value = String(line[line.index(after: colon)...].drop { $0 == " " }.trimmingSuffix { $0 == " " })
            fields[name] = fields[name].map { $0 + "," + value } ?? value
        }
        self.fields = fields
        guard fields["transfer-encoding"] == nil, ["0", nil].contains(fields["content-length"]) else { throw Refusal(413) }
    }

    subscript(_ name: String) -> String? { fields[name] }

    /// The value of `name` in the query.
    func parameter(_ name: String) -> String? {
        for pair in query.split(separator: "&") where pair.hasPrefix(name + "=") {
            return decoded(pair.dropFirst(name.utf8.count + 1))
        }
        return nil
    }
}

/// The path in the output that an address leads to: `/x/` is `x/index.html`. 400 for what could lead elsewhere.
func outputPath(of address: String) throws(Refusal) -> String {
    guard address.first == "/" else { throw Refusal(400) }
    var parts: [String] = []
    let written = address.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (number, part) in written.enumerated() {
        guard let part = decoded(part) else { throw Refusal(400) }
        let isLast = number == written.count - 1
        let isForbidden = part.utf8.contains { $0 < 0x20 || $0 == 0x2F || $0 == 0x5C || $0 == 0x7F }
        guard !isForbidden, part != ".", part != "..", isLast || !part.isEmpty else { throw Refusal(400) }
        parts.append(isLast && part.isEmpty ? "index.html" : part)
    }
    return parts.joined(separator: "/")
}

/// `text` with each `%XX` as its byte; nil when that gives no text.
private func decoded(_ text: Substring) -> String? {
    percentDecoded(text, isStrict: true).flatMap { String(validating: $0, as: UTF8.self) }
}

extension Substring {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}
