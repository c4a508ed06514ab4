import Files
import Model

/// What the bytes of an attachment are. They tell it, not the file's name: browsers look at them too (WHATWG, MIME Sniffing, 6.1), and
/// other programs refuse what is not as it is called.
enum FileFormat: String {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webP = "WebP"
    case avif = "AVIF"
    case bmp = "BMP"
    case icon = "ICO"
    case pdf = "PDF"
    /// Also the documents of Word, Excel, PowerPoint and LibreOffice.
    case zip = "ZIP"
    /// The documents of Office 97, and those of today with a password ([MS-CFB], 2.2).
    case compound = "Office 97"
    case rtf = "RTF"
    case html = "HTML"

    init?(_ bytes: Bytes) {
        let signatures: [(FileFormat, [UInt8], place: Int)] = [
            (.png, "\u{89}PNG\r\n\u{1A}\n".latin1, 0), (.jpeg, [0xFF, 0xD8, 0xFF], 0), (.gif, "GIF8".latin1, 0),
            (.webP, "WEBP".latin1, 8), (.avif, "ftypavif".latin1, 4), (.avif, "ftypavis".latin1, 4), (.bmp, "BM".latin1, 0),
            (.icon, [0, 0, 1, 0], 0), (.zip, "PK\u{3}\u{4}".latin1, 0), (.zip, "PK\u{5}\u{6}".latin1, 0),
            (.compound, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0), (.rtf, "{\\rtf".latin1, 0),
        ]
        if let found = signatures.first(where: { bytes.has($0.1, at: $0.place) })?.0 {
            self = found
        } else if bytes.rest.prefix(1024).firstRange(of: "%PDF-".latin1) != nil {
            // Anywhere there (ISO 32000-1, annex H, 3.4.1).
            self = .pdf
        } else if bytes.isHTML {
            self = .html
        } else {
            return nil
        }
    }

    /// What browsers show, whatever the system (MDN, "Image file type and format guide"); SVG is a text. Photos of a phone (HEIC), scans
    /// (TIFF) and drawings of Word (EMF) are not among them.
    var isPicture: Bool { [.png, .jpeg, .gif, .webP, .avif, .bmp, .icon].contains(self) }

    /// What a file with this ending may be; nil where the name does not tell. A picture is shown whatever picture its name says.
    static func named(_ ending: String) -> [FileFormat]? {
        switch ending {
        case "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "bmp", "ico":
            [.png, .jpeg, .gif, .webP, .avif, .bmp, .icon]
        case "pdf": [.pdf]
        case "zip", "odt", "ods", "odp": [.zip]
        case "docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm", "potx", "ppsx": [.zip, .compound]
        case "doc", "dot", "xls", "ppt", "pps": [.compound, .zip, .rtf]
        default: nil
        }
    }

    /// Whether the end is there that every file of the format has: one that was copied or sent half has none.
    ///
    /// - Parameter whole: Reads all of it.
    func isWhole(size: Int, head: Bytes, tail: ArraySlice<UInt8>, whole: () -> [UInt8]?) -> Bool {
        switch self {
        // PNG, third edition, 11.2.5.
        case .png: tail.firstRange(of: "IEND".latin1) != nil
        // EOI behind the beginning of the scan (ITU-T T.81, B.2.1): a small picture before it has its own, and phones write a film behind it.
        case .jpeg:
            if let scan = head.startOfScan {
                size - tail.count > scan && tail.firstRange(of: [0xFF, 0xD9]) != nil
                    || whole()?[scan...].firstRange(of: [0xFF, 0xD9]) != nil
            } else {
                size > longestHead
            }
        // RFC 9649, 2.4.
        case .webP: head.little(4, at: 4).map { $0 + 8 <= size } ?? false
        // ISO 32000-1, 7.5.5.
        case .pdf: tail.firstRange(of: "%%EOF".latin1) != nil
        // The end of the central directory (APPNOTE.TXT, 4.3.16).
        case .zip: tail.firstRange(of: "PK\u{5}\u{6}".latin1) != nil
        default: true
        }
    }
}

extension ContentFile {
    var attachment: Attachment {
        let ending = path.dropFirst(stem.count + 1).lowercased()
        let (size, formats) = (source.size, FileFormat.named(ending))
        let isPicture = ending == "svg" || formats?.contains(.png) ?? false
        // One that cannot be read is an error when a page shows it and it is copied; that it is empty is told by itself.
        guard formats != nil || isPicture, size > 0, let head = try? source.bytes(first: isPicture ? longestHead : 1024) else {
            return Attachment(size: size, picture: nil, isPicture: isPicture)
        }
        let format = FileFormat(Bytes(head[...]))
        return Attachment(
            size: size, picture: isPicture ? pictureSize(head) : nil,
            isPicture: ending == "svg" || isPicture && format?.isPicture ?? false,
            damage: formats.flatMap { damage(to: format, of: $0, size, head) })
    }

    private func damage(
        to format: FileFormat?, of formats: [FileFormat], _ size: Int, _ head: [UInt8]
    ) -> Attachment.Damage? {
        guard let format, formats.contains(format) else { return .otherFormat(format?.rawValue) }
        guard let tail = try? source.bytes(last: longestTail) else { return nil }
        let isWhole = format.isWhole(size: size, head: Bytes(head[...]), tail: tail[...]) { try? source.bytes() }
        return isWhole ? nil : .cutOff
    }
}

/// A JPEG has its size after what a camera writes of itself: a small picture of it (64 KB), profiles, places.
private let longestHead = 256 << 10
/// A zip file may have a comment of 64 KB behind the end of its directory.
private let longestTail = 66 << 10

extension Bytes {
    /// Where the segments of a JPEG end and its picture begins (ITU-T T.81, B.1.1.2 and B.2.3).
    fileprivate var startOfScan: Int? {
        var place = 2
        while big(1, at: place) == 0xFF, let kind = big(1, at: place + 1), kind != 0xDA {
            guard kind != 0xFF else {
                place += 1
                continue
            }
            guard let length = big(2, at: place + 2) else { return nil }
            place += 2 + length
        }
        return has([0xFF, 0xDA], at: place) ? place : nil
    }

    /// A page of the web: its beginning, whatever stands before it (WHATWG, MIME Sniffing, 7.1).
    fileprivate var isHTML: Bool {
        let start = String(decoding: rest.prefix(256), as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body"].contains(where: start.contains)
    }
}

// MARK: Bytes

/// Numbers and names at their places; nil and false beyond the end.
struct Bytes {
    let rest: ArraySlice<UInt8>

    init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

    func from(_ place: Int) -> Bytes { Bytes(rest.dropFirst(place)) }
    func has(_ name: [UInt8], at place: Int) -> Bool { rest.dropFirst(place).starts(with: name) }
    func big(_ count: Int, at place: Int) -> Int? { number(count, place)?.reduce(0) { $0 << 8 | Int($1) } }
    func little(_ count: Int, at place: Int) -> Int? { number(count, place)?.reversed().reduce(0) { $0 << 8 | Int($1) } }

    private func number(_ count: Int, _ place: Int) -> ArraySlice<UInt8>? {
        place >= 0 && place + count <= rest.count ? rest.dropFirst(place).prefix(count) : nil
    }
}

extension String {
    /// A byte for each scalar.
    var latin1: [UInt8] { unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}
