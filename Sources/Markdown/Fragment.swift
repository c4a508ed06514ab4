/// Bytes of HTML with places left open for addresses.
///
/// A document is rendered once, before routes are known; every page that shows it fills the slots with addresses
/// relative to itself. Filling copies the stretches between slots and parses nothing.
package struct Fragment: Hashable, Sendable {
    /// The HTML without what goes into the slots.
    private var bytes: [UInt8]
    private var slots: [Slot]

    /// A place in `bytes` for what is told of link `number`.
    struct Slot: Hashable, Sendable {
        enum Kind {
            /// Inside a quoted attribute value.
            case address
            /// After the link's text.
            case note
        }

        var offset: Int
        var number: Int
        var kind: Kind
    }

    init(bytes: [UInt8], slots: [Slot]) {
        self.bytes = bytes
        self.slots = slots
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends the HTML to `output`, each slot replaced by what `address` returns for its number (an index of
    /// `Document.links`), and after the text of a link to a file by what `note` returns. Both are given as plain text: the
    /// address is escaped and percent-encoded here, the note escaped.
    package func fill(
        into output: inout [UInt8], note: (Int) -> String? = { _ in nil }, _ address: (Int) -> String
    ) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for slot in slots {
                output += UnsafeBufferPointer(rebasing: bytes[start..<slot.offset])
                switch slot.kind {
                case .address: output.appendAddress(address(slot.number))
                case .note:
                    guard let note = note(slot.number) else { break }
                    output.append(" <span class=\"file\">")
                    output.appendEscaped(note)
                    output.append("</span>")
                }
                start = slot.offset
            }
            output += UnsafeBufferPointer(rebasing: bytes[start...])
        }
    }
}
