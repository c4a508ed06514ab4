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
        /// The strength at the first section, and all that follows it.
        var text: [UInt8]
    }

    private var lists: [List] = []

    /// - Parameters:
    ///   - numbers: The dictionary's number of each form of `counts`.
    ///   - firstSection: What the first section of `counts` is among all.
    init(_ counts: FormCounts, numbers: [Int], _ dictionary: FormDictionary, firstSection: Int) {
        var strengths = [Float](repeating: 0, count: dictionary.keys.count)
        var places = [Int](repeating: -1, count: dictionary.keys.count)
        var touched: [Int] = []
        var start = 0
        for (number, end) in counts.ends.enumerated() {
            for entry in counts.entries[start..<end] {
                for weight in dictionary.keyWeights[numbers[Int(entry.form)]] {
                    if strengths[weight.key] == 0 { touched.append(weight.key) }
                    strengths[weight.key] += weight.weight * Float(entry.count)
                }
            }
            start = end
            let section = firstSection + number
            for key in touched {
                let strength = Int(max(1, min(Self.strongest, (strengths[key] * Self.scale).rounded())))
                strengths[key] = 0
                if places[key] < 0 {
                    places[key] = lists.count
                    lists.append(List(key: key, first: section, last: section, text: [Digits.digit(strength)]))
                } else {
                    Digits.append(section - lists[places[key]].last, to: &lists[places[key]].text)
                    lists[places[key]].text.append(Digits.digit(strength))
                    lists[places[key]].last = section
                }
            }
            touched.removeAll(keepingCapacity: true)
        }
    }

    /// The whole text of each key, from blocks in their order.
    static func joined(_ blocks: [Postings], keys: Int) -> [[UInt8]] {
        var texts = [[UInt8]](repeating: [], count: keys)
        var last = [Int](repeating: 0, count: keys)
        for list in blocks.lazy.flatMap(\.lists) {
            Digits.append(list.first - last[list.key], to: &texts[list.key])
            texts[list.key] += list.text
            last[list.key] = list.last
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

    static func text(_ number: Int) -> String {
        var text: [UInt8] = []
        append(number, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
