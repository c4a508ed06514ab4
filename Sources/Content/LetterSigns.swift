/// What of a file's letters needs a closer look, told by its bytes in one pass: most files have nothing of it.
struct LetterSigns {
    /// Letters may be apart from their marks.
    private(set) var hasMarks = false
    /// Something may have been read in another code page than it was written in.
    private(set) var mayBeBroken = false

    init(_ bytes: some Sequence<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { look(at: $0) }
        if isDone == nil { Array(bytes).withUnsafeBufferPointer { look(at: $0) } }
    }

    private mutating func look(at bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            // Eight bytes at once, up to the first that is not ASCII.
            if index + 8 <= bytes.count {
                let block =
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) & 0x8080_8080_8080_8080
                index += block == 0 ? 8 : block.trailingZeroBitCount / 8
                if block == 0 { continue }
            } else if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let lead = bytes[index]
            let second = byte(index + 1, of: bytes)
            // ä, ö and å.
            if lead == 0xC3, second >= 0xA3, second != 0xB7 {
                index += 2
                continue
            }
            look(at: lead, second, byte(index + 2, of: bytes))
            index += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        }
    }

    private mutating func look(at lead: UInt8, _ second: UInt8, _ third: UInt8) {
        switch lead {
        case 0xC3 where second != 0x84 && second != 0x96, 0xC5 where second == 0x92 || second == 0xA0,
            0xCB where second == 0x86,
            0xE2 where second == 0x88 || second == 0x94 || second == 0x80 && (third == 0x9E || third == 0xB0),
            0xEF where second == 0xBF && third == 0xBD:
            mayBeBroken = true
        case 0xCC, 0xCD: hasMarks = true
        default: break
        }
    }

    private func byte(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
}
