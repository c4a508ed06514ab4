/// How a file may be compressed on its way to a browser (RFC 9110, 8.4.1; RFC 7932). A file that was compressed beforehand stands beside
/// the file and has its name with an ending more.
package enum ContentCoding: String, CaseIterable, Sendable {
    case gzip
    case brotli = "br"

    package var ending: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }
}

/// Whether it is a page, or one that was compressed: it may be in its place only when all that it needs is.
package func isPage(_ file: String) -> Bool { uncompressed(file).hasSuffix(".html") }

/// The name of the file that it was compressed of; its own when it was not.
func uncompressed(_ file: String) -> Substring {
    let ending = ContentCoding.allCases.first { file.hasSuffix($0.ending) }?.ending ?? ""
    return file.dropLast(ending.count)
}
