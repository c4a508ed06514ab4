/// Bytes of HTML with places left open for addresses.
///
/// A document is rendered once, before routes are known; every page that shows it fills the slots with addresses
/// relative to itself. Filling copies the stretches between slots and parses nothing.
package struct Fragment: Hashable, Sendable {
    /// The HTML without what goes into the slots.
    private var bytes: [UInt8]
    private var slots: [Slot]

    /// A place in `bytes` for what belongs to link `number`.
    struct Slot: Hashable, Sendable {
        /// The control character of its mark (`SlotMark`).
        enum Purpose: UInt8 {
            /// Inside a quoted attribute value.
            case address = 1
            /// After the link's text.
            case note = 2
            /// At the end of a picture's tag.
            case pictureSize = 3
        }

        /// 32 bits, since there are many: a text is far smaller.
        private let place: Int32
        private let link: Int32
        let kind: Purpose

        var offset: Int { Int(place) }
        var number: Int { Int(link) }

        init(offset: Int, number: Int, kind: Purpose) {
            place = Int32(offset)
            link = Int32(number)
            self.kind = kind
        }
    }

    init(bytes: [UInt8], slots: [Slot]) {
        self.bytes = bytes
        self.slots = slots
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends the HTML to `output`, each slot replaced by what belongs to its number (an index of `Document.links`).
    ///
    /// - Parameters:
    ///   - note: What comes after the text of a link to a file, as plain text.
    ///   - pictureSize: In pixels, so that the text below does not move when the picture comes.
    ///   - address: As plain text, percent-encoded here. Where there is none, there is no link: its text is
    ///     alone. A picture always has one.
    package func fill(
        into output: inout [UInt8], note: (Int) -> String? = { _ in nil },
        pictureSize: (Int) -> (width: Int, height: Int)? = { _ in nil }, address: (Int) -> String?
    ) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            /// Where the end tag of a link is that is left out.
            var unwanted: Range<Int>?
            func copy(through end: Int) {
                if let tag = unwanted, tag.lowerBound >= start, tag.upperBound <= end {
                    output += UnsafeBufferPointer(rebasing: bytes[start..<tag.lowerBound])
                    start = tag.upperBound
                    unwanted = nil
                }
                output += UnsafeBufferPointer(rebasing: bytes[start..<end])
                start = end
            }
            for slot in slots {
                copy(through: slot.offset)
                switch slot.kind {
                case .address:
                    if let address = address(slot.number) {
                        output.appendAddress(address)
                    } else {
                        // Texts and values have `<` and `>` escaped, so these are the tag's own; no link holds another.
                        output.removeLast(output.count - (output.lastIndex(of: UInt8(ascii: "<")) ?? output.count))
                        start = (bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? start - 1) + 1
                        unwanted = endTag(in: bytes, from: start)
                    }
                case .note:
                    guard let note = note(slot.number) else { break }
                    output.append(" <span class=\"file\">")
                    output.appendEscaped(note)
                    output.append("</span>")
                case .pictureSize:
                    guard let size = pictureSize(slot.number) else { break }
                    output.append(" width=\"")
                    output += String(size.width).utf8
                    output.append("\" height=\"")
                    output += String(size.height).utf8
                    output.append("\"")
                }
            }
            copy(through: bytes.count)
        }
    }
}

/// Where the next `</a>` is.
private func endTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    let tag = Array("</a>".utf8)
    return bytes[start...].indices.first { bytes[$0...].starts(with: tag) }.map { $0..<$0 + tag.count }
}
