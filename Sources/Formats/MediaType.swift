/// The media type of a file by its ending.
package func mediaType(of path: String) -> String {
    mediaTypes[ending(of: path)] ?? unknownMediaType
}

/// Browsers offer such a file to be kept.
package let unknownMediaType = "application/octet-stream"

/// Whether a file is text, which becomes much smaller when it is compressed.
package func isOfText(_ path: String) -> Bool {
    let type = mediaType(of: path)
    return type.hasPrefix("text/") || ["/json", "+json", "/xml", "+xml"].contains(where: type.hasSuffix)
}

private func ending(of path: String) -> String { path.split(separator: ".").last.map { $0.lowercased() } ?? "" }

/// By ending, in small letters.
package let mediaTypes = [
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
