/// In which sections each key is and how strongly, as text: for each section its distance from the one before and a
/// strength from 1 to 31, both as `Digits` numbers.
struct Postings: Sendable {
    private static let strongest: Float = 31
    /// A lemma in the text has 3, a part of a compound 2, a root 1.
    private static let scale: Float = 3

    /// The list of one key within a block of sections.
    fileprivate struct List: Sendable {
        var key: Int32
        /// Sections of the block.
        var first: Int32
        var last: Int32
        /// Where in the block's `text` it ends: the strength at the first section, and all that follows it.
        var end: Int32
    }

    /// By key.
    fileprivate private(set) var lists: [List] = []
    private var text: [UInt8] = []
    fileprivate let firstSection: Int

    /// - Parameters:
    ///   - numbers: The dictionary's number of each form of `counts`.
    ///   - firstSection: What the first section of `counts` is among all.
    init(_ counts: FormCounts, numbers: [Int32], _ dictionary: FormDictionary, firstSection: Int) {
        self.firstSection = firstSection
        // Section by section first, then brought in the order of the keys by counting: no list grows by itself.
        var starts = [Int](repeating: 0, count: dictionary.keys.count + 1)
        let entries = dictionary.withWeights { weights, ends in
            Self.entries(counts, numbers, weights, ends, &starts)
        }
        for key in 1..<starts.count { starts[key] += starts[key - 1] }
        var order = [Posting](repeating: Posting(key: 0, section: 0, strength: 0), count: entries.count)
        for entry in entries {
            order[starts[Int(entry.key)]] = entry
            starts[Int(entry.key)] += 1
        }
        text.reserveCapacity(order.count * 3)
        for entry in order {
            if lists.last?.key == entry.key {
                Digits.append(Int(entry.section - lists[lists.count - 1].last), to: &text)
            } else {
                lists.append(List(key: entry.key, first: entry.section, last: 0, end: 0))
            }
            text.append(Digits.digit(entry.strength))
            lists[lists.count - 1].last = entry.section
            lists[lists.count - 1].end = Int32(text.count)
        }
    }

    /// How strong each key is in each section, section by section; `following[key + 1]` counts the sections of a key.
    private static func entries(
        _ counts: FormCounts, _ numbers: [Int32], _ weights: UnsafeBufferPointer<FormDictionary.KeyWeight>,
        _ ends: UnsafeBufferPointer<Int>, _ following: inout [Int]
    ) -> [Posting] {
        var entries: [Posting] = []
        entries.reserveCapacity(counts.forms.count * 2)
        var strengths = [Float](repeating: 0, count: following.count)
        var touched: [Int] = []
        var start = 0
        for (number, end) in counts.ends.enumerated() {
            for entry in start..<end {
                let form = Int(numbers[Int(counts.forms[entry])])
                for place in (form == 0 ? 0 : ends[form - 1])..<ends[form] {
                    let weight = weights[place]
                    if strengths[weight.key] == 0 { touched.append(weight.key) }
                    strengths[weight.key] += weight.weight * Float(counts.counts[entry])
                }
            }
            start = end
            for key in touched {
                let strength = Int(min(strongest, strengths[key] * scale) + 0.5)
                entries.append(Posting(key: Int32(key), section: number, strength: max(1, strength)))
                following[key + 1] += 1
                strengths[key] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
        return entries
    }

    private struct Posting {
        let key: Int32
        /// Of the block, with the strength in the lowest five bits.
        private let place: Int32

        init(key: Int32, section: Int, strength: Int) {
            self.key = key
            place = Int32(section << 5 | strength)
        }

        var section: Int32 { place >> 5 }
        var strength: Int { Int(place & 31) }
    }

    fileprivate func text(ofList number: Int) -> ArraySlice<UInt8> {
        text[(number == 0 ? 0 : Int(lists[number - 1].end))..<Int(lists[number].end)]
    }
}

/// The postings of each key in the whole site, which stay in their blocks until they are written.
struct JoinedPostings: Sendable {
    private let blocks: [Postings]
    /// Block and number of each list, key by key, and where the lists of each key begin.
    private var lists: [(block: Int32, number: Int32)]
    private var starts: [Int]

    /// - Parameter blocks: In their order.
    init(_ blocks: [Postings], keys: Int) {
        self.blocks = blocks
        starts = [Int](repeating: 0, count: keys + 1)
        for block in blocks {
            for list in block.lists { starts[Int(list.key) + 1] += 1 }
        }
        for key in 0..<keys { starts[key + 1] += starts[key] }
        lists = [(block: Int32, number: Int32)](repeating: (0, 0), count: starts[keys])
        var places = starts
        for (blockNumber, block) in blocks.enumerated() {
            for (number, list) in block.lists.enumerated() {
                lists[places[Int(list.key)]] = (Int32(blockNumber), Int32(number))
                places[Int(list.key)] += 1
            }
        }
    }

    func hasText(_ key: Int) -> Bool { starts[key] < starts[key + 1] }

    /// How long the text of `key` is, but for a few digits.
    func size(of key: Int) -> Int { texts(of: key).reduce(0) { $0 + $1.text.count + 1 } }

    func append(_ key: Int, to line: inout [UInt8]) {
        var last = 0
        for list in texts(of: key) {
            Digits.append(list.first - last, to: &line)
            line += list.text
            last = list.last
        }
    }

    private func texts(of key: Int) -> some Sequence<(first: Int, last: Int, text: ArraySlice<UInt8>)> {
        lists[starts[key]..<starts[key + 1]].lazy.map { list in
            let block = blocks[Int(list.block)]
            let entry = block.lists[Int(list.number)]
            return (
                block.firstSection + Int(entry.first), block.firstSection + Int(entry.last),
                block.text(ofList: Int(list.number))
            )
        }
    }
}

/// Numbers as letters: five bits in each, the lowest first, and a sixth bit when more follow.
enum Digits {
    /// `A`–`Z`, `a`–`z`, `0`–`9`, `-` and `_`, as base64url has them (RFC 4648, section 5).
    @inline(__always)
    static func digit(_ value: Int) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + UInt8(value)
        case 26..<52: UInt8(ascii: "a") + UInt8(value - 26)
        case 52..<62: UInt8(ascii: "0") + UInt8(value - 52)
        case 62: UInt8(ascii: "-")
        default: UInt8(ascii: "_")
        }
    }

    static func append(_ number: Int, to text: inout [UInt8]) {
        var rest = number
        while rest > 31 {
            text.append(digit(rest & 31 | 32))
            rest >>= 5
        }
        text.append(digit(rest))
    }
}
