import Files
import Model

// How large a picture is, from the beginning of its file. A library would decode the picture: what is wanted is four bytes at
// a known place, and none that Debian has tells them for all five formats without a decoder for each.

func pictureSize(_ head: [UInt8]) -> PictureSize? {
    let bytes = Bytes(head[...])
    return switch FileFormat(bytes) {
    case .png: pngSize(bytes)
    case .jpeg: jpegSize(bytes)
    case .gif: size(bytes.little(2, at: 6), bytes.little(2, at: 8))
    case .webP: webPSize(bytes)
    case .html, nil: svgSize(bytes)
    default: nil
    }
}

private func size(_ width: Int?, _ height: Int?) -> PictureSize? {
    guard let width, let height else { return nil }
    return PictureSize(width: width, height: height)
}

/// The image header is the first chunk (PNG, third edition, 11.2.1).
private func pngSize(_ bytes: Bytes) -> PictureSize? {
    guard bytes.has("IHDR".latin1, at: 12) else { return nil }
    return size(bytes.big(4, at: 16), bytes.big(4, at: 20))
}

/// In the frame header (ITU-T T.81, B.2.2), after any number of other segments. A camera held upright writes the picture
/// lying, and how it is to be turned (Exif 2.32, 4.6.4: orientations 5–8 swap the sides); browsers turn it.
private func jpegSize(_ bytes: Bytes) -> PictureSize? {
    var isTurned = false
    var place = 2
    while let mark = bytes.big(1, at: place), let kind = bytes.big(1, at: place + 1) {
        guard mark == 0xFF else { return nil }
        // Any number of FF may come before a marker (B.1.1.2).
        if kind == 0xFF {
            place += 1
            continue
        }
        guard let length = bytes.big(2, at: place + 2), length >= 2 else { return nil }
        switch kind {
        // Start of frame, but for the tables and the reserved code among these.
        case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(kind):
            let (height, width) = (bytes.big(2, at: place + 5), bytes.big(2, at: place + 7))
            return isTurned ? size(height, width) : size(width, height)
        case 0xE1 where bytes.has("Exif\0\0".latin1, at: place + 4):
            isTurned = (5...8).contains(orientation(bytes.from(place + 10)) ?? 1)
        default: break
        }
        place += 2 + length
    }
    return nil
}

/// The orientation in the first directory of an Exif block, which is a TIFF file (TIFF 6.0, section 2).
private func orientation(_ tiff: Bytes) -> Int? {
    let isLittle = tiff.has("II".latin1, at: 0)
    func number(_ count: Int, at place: Int) -> Int? {
        isLittle ? tiff.little(count, at: place) : tiff.big(count, at: place)
    }
    guard let directory = number(4, at: 4), let count = number(2, at: directory) else { return nil }
    let entries = (0..<count).lazy.map { directory + 2 + 12 * $0 }
    return entries.first { number(2, at: $0) == 0x0112 }.flatMap { number(2, at: $0 + 8) }
}

/// One of three headers: lossy (RFC 6386, 9.1), lossless (RFC 9649, 3.4) or extended (RFC 9649, 2.7).
private func webPSize(_ bytes: Bytes) -> PictureSize? {
    if bytes.has("VP8 ".latin1, at: 12), bytes.has([0x9D, 0x01, 0x2A], at: 23) {
        // The two highest bits of each tell how it may be enlarged.
        return size(bytes.little(2, at: 26).map { $0 & 0x3FFF }, bytes.little(2, at: 28).map { $0 & 0x3FFF })
    }
    if bytes.has("VP8L".latin1, at: 12), let sides = bytes.little(4, at: 21) {
        return size((sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1)
    }
    guard bytes.has("VP8X".latin1, at: 12) else { return nil }
    return size(bytes.little(3, at: 24).map { $0 + 1 }, bytes.little(3, at: 27).map { $0 + 1 })
}

// MARK: SVG

/// `width` and `height` of the root element, or those of its `viewBox`, or one of each (SVG 2, 8.2 and 8.9).
private func svgSize(_ bytes: Bytes) -> PictureSize? {
    guard let attributes = rootAttributes(bytes) else { return nil }
    let (width, height) = (attributes["width"].flatMap(pixels), attributes["height"].flatMap(pixels))
    let numbers = attributes["viewBox"]?.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) } ?? []
    let box = numbers.count == 4 && numbers[2] > 0 && numbers[3] > 0 ? (width: numbers[2], height: numbers[3]) : nil
    switch (width, height, box) {
    case (let width?, let height?, _): return rounded(width, height)
    case (let width?, nil, let box?): return rounded(width, width * box.height / box.width)
    case (nil, let height?, let box?): return rounded(height * box.width / box.height, height)
    case (nil, nil, let box?): return rounded(box.width, box.height)
    case (_, _, nil): return nil
    }
}

private func rounded(_ width: Double, _ height: Double) -> PictureSize? {
    size(Int(exactly: width.rounded(.up)), Int(exactly: height.rounded(.up)))
}

/// A length in pixels (CSS Values 4, 6.2); nil for a share of the space or of a letter, which are no size.
private func pixels(_ length: String) -> Double? {
    let units = ["px": 1, "pt": 96.0 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96]
    let unit = units.first { length.hasSuffix($0.key) }
    return Double(length.dropLast(unit?.key.count ?? 0)).map { $0 * (unit?.value ?? 1) }
}

/// The attributes of the `svg` element, by name as they are written; nil when the file begins with another, or with none.
private func rootAttributes(_ bytes: Bytes) -> [String: String]? {
    var rest = bytes.rest
    /// Drops what comes before `mark`, and the mark.
    func skip(past mark: String) -> ArraySlice<UInt8>? {
        guard let found = rest.firstRange(of: mark.latin1) else { return nil }
        defer { rest = rest[found.upperBound...] }
        return rest[..<found.lowerBound]
    }
    // What may come before it (XML 1.0, 2.8), and the order mark.
    while skip(past: "<") != nil, let first = rest.first {
        switch first {
        case UInt8(ascii: "?"): _ = skip(past: "?>")
        case UInt8(ascii: "!") where rest.starts(with: "!--".latin1): _ = skip(past: "-->")
        // A document type, whose own declarations are in brackets.
        case UInt8(ascii: "!"): _ = skip(past: rest.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "[")) ? "]" : ">")
        default:
            guard rest.starts(with: "svg".latin1) else { return nil }
            rest = rest.dropFirst(3)
            var attributes: [String: String] = [:]
            while let name = skip(past: "=") {
                // A `>` outside of quotes ends the element.
                guard !name.contains(UInt8(ascii: ">")) else { break }
                rest = rest.drop { $0.isSpace }
                guard let quote = rest.popFirst(), let end = rest.firstIndex(of: quote) else { return nil }
                attributes[text(name)] = text(rest[..<end])
                rest = rest[(end + 1)...]
            }
            return attributes
        }
    }
    return nil
}

private func text(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0.isSpace }
    return String(decoding: start[..<((start.lastIndex { !$0.isSpace } ?? start.startIndex - 1) + 1)], as: UTF8.self)
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
