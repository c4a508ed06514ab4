/// In which sections each key is and how strongly, as text: for each section its distance from the one before and a
/// strength from 1 to 31, both as `Digits` numbers.
struct Postings: Sendable {
    private static let strongest: Float = 31
    /// A lemma in the text has 3, a part of a compound 2, a root 1.
    private static let scale: Float = 3

    /// The list of one key within a block of sections.
    private struct List: Sendable {
        var key: Int
        var first: Int
        var last: Int
        /// Of the block's `text`: the strength at the first section, and all that follows it.
        var range: Range<Int>
    }

    /// By key.
    private var lists: [List] = []
    private var text: [UInt8] = []

    /// - Parameters:
    ///   - numbers: The dictionary's number of each form of `counts`.
    ///   - firstSection: What the first section of `counts` is among all.
    init(_ counts: FormCounts, numbers: [Int], _ dictionary: FormDictionary, firstSection: Int) {
        // Section by section first, then brought in the order of the keys by counting: no list grows by itself.
        var entries: [Entry] = []
        var starts = [Int](repeating: 0, count: dictionary.keys.count + 1)
        var strengths = [Float](repeating: 0, count: dictionary.keys.count)
        var touched: [Int] = []
        var start = 0
        for (number, end) in counts.ends.enumerated() {
            for entry in counts.entries[start..<end] {
                for weight in dictionary.weights(ofForm: numbers[Int(entry.form)]) {
                    if strengths[weight.key] == 0 { touched.append(weight.key) }
                    strengths[weight.key] += weight.weight * Float(entry.count)
                }
            }
            start = end
            for key in touched {
                let strength = max(1, min(Self.strongest, (strengths[key] * Self.scale).rounded()))
                entries.append(Entry(key: Int32(key), section: Int32(firstSection + number), strength: UInt8(strength)))
                starts[key + 1] += 1
                strengths[key] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
        for key in 1..<starts.count { starts[key] += starts[key - 1] }
        var order = [Entry](repeating: Entry(key: 0, section: 0, strength: 0), count: entries.count)
        for entry in entries {
            order[starts[Int(entry.key)]] = entry
            starts[Int(entry.key)] += 1
        }
        text.reserveCapacity(order.count * 3)
        for entry in order {
            let (key, section) = (Int(entry.key), Int(entry.section))
            if let list = lists.last, list.key == key {
                Digits.append(section - list.last, to: &text)
            } else {
                lists.append(List(key: key, first: section, last: section, range: text.count..<text.count))
            }
            text.append(Digits.digit(Int(entry.strength)))
            lists[lists.count - 1].last = section
            lists[lists.count - 1].range = lists[lists.count - 1].range.lowerBound..<text.count
        }
    }

    private struct Entry {
        var key: Int32
        var section: Int32
        var strength: UInt8
    }

    /// The whole text of each key, from blocks in their order.
    static func joined(_ blocks: [Postings], keys: Int) -> [[UInt8]] {
        var texts = [[UInt8]](repeating: [], count: keys)
        var last = [Int](repeating: 0, count: keys)
        for block in blocks {
            for list in block.lists {
                Digits.append(list.first - last[list.key], to: &texts[list.key])
                texts[list.key] += block.text[list.range]
                last[list.key] = list.last
            }
        }
        return texts
    }
}

/// Numbers as letters: five bits in each, the lowest first, and a sixth bit when more follow.
enum Digits {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func digit(_ value: Int) -> UInt8 { digits[value] }

    static func append(_ number: Int, to text: inout [UInt8]) {
        var rest = number
        while rest > 31 {
            text.append(digits[rest & 31 | 32])
            rest >>= 5
        }
        text.append(digits[rest])
    }
}
