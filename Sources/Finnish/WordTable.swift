#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Numbers for words, in the order in which they come. Words are compared byte by byte, which for Finnish is many times
/// faster than comparing strings, whose accents may be written in more than one way.
package struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Open addressing; 0 is free, otherwise the number of the word + 1.
    private var slots = [Int32](repeating: 0, count: 1 << 10)

    package init() {}

    package var count: Int { ends.count }

    package subscript(_ number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    /// The word's number; a new word gets the next one.
    package mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
        if ends.count * 2 > slots.count { grow() }
        let slot = self.slot(of: word, hash: hash)
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        slots[slot] = Int32(ends.count)
        return ends.count - 1
    }

    package mutating func number(of word: String) -> Int {
        var word = word
        return word.withUTF8 { number(of: $0, hash: Self.hash($0)) }
    }

    /// nil when the table does not have it.
    package func existingNumber(of word: String) -> Int? {
        var word = word
        let number = word.withUTF8 { Int(slots[slot(of: $0, hash: Self.hash($0))]) }
        return number == 0 ? nil : number - 1
    }

    /// Adds all words of `other`; returns their numbers here.
    package mutating func add(_ other: WordTable) -> [Int] {
        other.bytes.withUnsafeBufferPointer { bytes in
            (0..<other.count).map { number in
                let word = UnsafeBufferPointer(rebasing: bytes[other.range(of: number)])
                return self.number(of: word, hash: Self.hash(word))
            }
        }
    }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 {
                let range = range(of: Int(slots[slot]) - 1)
                if range.count == word.count, let a = word.baseAddress, let b = bytes.baseAddress,
                    memcmp(a, b + range.lowerBound, word.count) == 0
                {
                    break
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            return slot
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 4)
        bytes.withUnsafeBufferPointer { bytes in
            for number in ends.indices {
                let word = UnsafeBufferPointer(rebasing: bytes[range(of: number)])
                slots[slot(of: word, hash: Self.hash(word))] = Int32(number + 1)
            }
        }
    }

    /// FNV-1a, its halves folded together.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }
}
