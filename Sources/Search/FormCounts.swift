import Finnish

/// How often each word form is in each section of some pages.
///
/// Forms have numbers of this table alone: each task counts by itself, and the tables are put together afterwards.
struct FormCounts: Sendable {
    /// One form in one section.
    struct Entry: Sendable {
        var form: Int32
        /// A word of a heading counts as three.
        var count: Int32
    }

    static let headingWeight: Int32 = 3

    private(set) var forms = WordTable()
    private(set) var entries: [Entry] = []
    /// Where the entries of each section end.
    private(set) var ends: [Int] = []
    /// How many words each section has, headings weighed.
    private(set) var lengths: [Int] = []
    /// Where each form stands in `entries` of the section being read, or before them.
    private var places: [Int] = []

    mutating func add(_ section: SearchSection, onPage title: String) {
        let start = entries.count
        count(section.title, Self.headingWeight, from: start)
        if section.anchor != nil { count(title, 1, from: start) }
        count(section.text, 1, from: start)
        ends.append(entries.count)
        lengths.append(entries[start...].reduce(0) { $0 + Int($1.count) })
    }

    private mutating func count(_ text: String, _ weight: Int32, from start: Int) {
        var text = text
        text.withUTF8 { bytes in
            eachWord(of: bytes) { word, hash, _ in
                let form = forms.number(of: word, hash: hash)
                if form == places.count { places.append(-1) }
                if places[form] >= start {
                    entries[places[form]].count += weight
                } else {
                    places[form] = entries.count
                    entries.append(Entry(form: Int32(form), count: weight))
                }
            }
        }
    }
}
