import CLibrary

/// Numbers for words, in the order in which they come. Words are compared byte by byte, which for Finnish is many times
/// faster than comparing strings, whose accents may be written in more than one way.
package struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    private var hashes: [UInt32] = []
    /// Open addressing; 0 is free, otherwise the number of the word + 1.
    private var slots = [Int32](repeating: 0, count: 1 << 10)

    package init() {}

    /// The words that `contents` gave; nil when these are no such contents.
    init?(_ bytes: ArraySlice<UInt8>, ends: [UInt32]) {
        guard isAscending(ends, to: bytes.count), bytes.count <= Int32.max else { return nil }
        self.bytes.reserveCapacity(bytes.count)
        self.ends.reserveCapacity(ends.count)
        hashes.reserveCapacity(ends.count)
        while slots.count < ends.count * 2 { slots = [Int32](repeating: 0, count: slots.count * 2) }
        bytes.withUnsafeBufferPointer { bytes in
            for (start, end) in zip([0] + ends, ends) {
                let word = UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(end)])
                _ = number(of: word, hash: Self.hash(word))
            }
        }
        guard count == ends.count else { return nil }
    }

    /// The letters of all words, and where each word ends.
    var contents: (bytes: [UInt8], ends: [UInt32]) { (bytes, ends.map { UInt32($0) }) }

    package var count: Int { ends.count }

    package subscript(_ number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

    package func bytes(of number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

    /// The word's number; a new word gets the next one.
    package mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        if ends.count * 2 > slots.count { grow() }
        let slot = self.slot(of: word, hash: hash)
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        bytes.append(contentsOf: word)
        ends.append(Int32(bytes.count))
        hashes.append(hash)
        slots[slot] = Int32(ends.count)
        return ends.count - 1
    }

    package mutating func number(of word: String) -> Int {
        var word = word
        return word.withUTF8 { number(of: $0, hash: Self.hash($0)) }
    }

    package mutating func number(of word: [UInt8]) -> Int {
        word.withUnsafeBufferPointer { number(of: $0, hash: Self.hash($0)) }
    }

    /// nil when the table does not have it.
    package func existingNumber(of word: String) -> Int? {
        var word = word
        return word.withUTF8 { existingNumber(of: $0, hash: Self.hash($0)) }
    }

    /// The number here of word `number` of `other`; nil when the table does not have it.
    package func existingNumber(of number: Int, in other: WordTable) -> Int? {
        other.withWord(number) { existingNumber(of: $0, hash: $1) }
    }

    /// The number here of word `number` of `other`; a new word gets the next one.
    package mutating func number(of number: Int, in other: WordTable) -> Int {
        other.withWord(number) { self.number(of: $0, hash: $1) }
    }

    /// Adds all words of `other`; returns their numbers here.
    package mutating func add(_ other: WordTable) -> [Int] { (0..<other.count).map { number(of: $0, in: other) } }

    private func existingNumber(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
        let number = Int(slots[slot(of: word, hash: hash)])
        return number == 0 ? nil : number - 1
    }

    private func withWord<Result>(_ number: Int, _ use: (UnsafeBufferPointer<UInt8>, UInt32) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[range(of: number)]), hashes[number]) }
    }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

    private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 {
                let number = Int(slots[slot]) - 1
                let range = range(of: number)
                if hashes[number] == hash, range.count == word.count, let a = word.baseAddress, let b = bytes.baseAddress,
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
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }

    /// FNV-1a, its halves folded together.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
