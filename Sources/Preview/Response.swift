/// An answer, whole.
struct Response: Sendable {
    let status: Int
    let type: String
    let body: [UInt8]
    var location: String?

    init(_ status: Int, type: String = "text/plain; charset=utf-8", _ body: [UInt8] = []) {
        self.status = status
        self.type = type
        self.body = body
    }

    init(_ refusal: Refusal) {
        self.init(refusal.status, Array("\(refusal.status) \(reasons[refusal.status] ?? "")\n".utf8))
    }

    /// One request, one connection: nothing is kept and nothing can be confused. No other site may load or embed an answer.
    func bytes(withBody hasBody: Bool) -> [UInt8] {
        var head = Self.head(status, type) + "Content-Length: \(body.count)\r\n"
        if let location { head += "Location: \(location)\r\n" }
        return Array((head + "\r\n").utf8) + (hasBody ? body : [])
    }

    static func head(_ status: Int, _ type: String) -> String {
        "HTTP/1.1 \(status) \(reasons[status] ?? "")\r\nContent-Type: \(type)\r\nCache-Control: no-store\r\nConnection: close\r\n"
            + "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nX-Frame-Options: DENY\r\n"
            + "Referrer-Policy: no-referrer\r\n"
    }
}

private let reasons = [
    200: "OK", 204: "No Content", 302: "Found", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 413: "Content Too Large", 421: "Misdirected Request",
    431: "Request RecordMetadata Fields Too Large",
    500: "Internal Server Error", 503: "Service Unavailable",
]
