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

/// The media type of a file by its ending.
func mediaType(of path: String) -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return mediaTypes[ending] ?? "application/octet-stream"
}

private let mediaTypes = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8", "vcf": "text/vcard; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "json": "application/json", "webmanifest": "application/manifest+json",
    "xml": "application/xml", "atom": "application/atom+xml", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "woff2": "font/woff2", "pdf": "application/pdf", "zip": "application/zip", "mp4": "video/mp4", "mp3": "audio/mpeg",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
]
