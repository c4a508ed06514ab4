/// Bytes of HTML with places left open for addresses.
///
/// A document is rendered once, before routes are known; every page that shows it fills the slots with addresses
/// relative to itself. Filling copies the stretches between slots and parses nothing.
package struct Fragment: Hashable, Sendable {
    /// The HTML without what goes into the slots.
    private var bytes: [UInt8]
    private var slots: [Slot]

    /// A place in `bytes`, inside a quoted attribute value, for the address of link `number`.
    struct Slot: Hashable, Sendable {
        var offset: Int
        var number: Int
    }

    init(bytes: [UInt8], slots: [Slot]) {
        self.bytes = bytes
        self.slots = slots
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends the HTML to `output`, each slot replaced by what `address` returns for its number
    /// (an index of `Document.links`). The address is escaped and
    /// percent-encoded here, so it is given as plain text.
    package func fill(into output: inout [UInt8], _ address: (Int) -> String) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for slot in slots {
                output += UnsafeBufferPointer(rebasing: bytes[start..<slot.offset])
                output.appendAddress(address(slot.number))
                start = slot.offset
            }
            output += UnsafeBufferPointer(rebasing: bytes[start...])
        }
    }
}
