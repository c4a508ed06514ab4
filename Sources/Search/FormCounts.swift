import Finnish

/// How often each word form is in each section of some pages.
///
/// Forms have numbers of this table alone: each task counts by itself, and the tables are put together afterwards.
struct FormCounts: Sendable {
    /// A word of a heading counts as three.
    static let headingWeight = 3

    private(set) var words = WordTable()
    /// The forms in each section, section by section, and how often each is there.
    private(set) var forms: [Int32] = []
    private(set) var counts: [UInt16] = []
    /// Where the forms of each section end.
    private(set) var ends: [Int] = []
    /// How many words each section has, headings weighed.
    private(set) var lengths: [Int] = []
    /// Where each form is in `forms` of the section being read, or before them.
    private var places: [Int32] = []

    mutating func add(_ section: SearchSection, onPage title: String) {
        let start = forms.count
        lengths.append(0)
        count(section.title, Self.headingWeight, from: start)
        if section.anchor != nil { count(title, 1, from: start) }
        section.text.withUnsafeBufferPointer { count($0, 1, from: start) }
        ends.append(forms.count)
    }

    /// Gives back the memory that only counting needs: all blocks wait for the last one.
    mutating func finish() {
        places = []
        forms = forms.withUnsafeBufferPointer { Array($0) }
        counts = counts.withUnsafeBufferPointer { Array($0) }
    }

    private mutating func count(_ text: String, _ weight: Int, from start: Int) {
        var text = text
        text.withUTF8 { count($0, weight, from: start) }
    }

    private mutating func count(_ text: UnsafeBufferPointer<UInt8>, _ weight: Int, from start: Int) {
        eachWord(of: text) { word, hash, _ in
            let form = words.number(of: word, hash: hash)
            if form == places.count { places.append(-1) }
            if places[form] >= start {
                let place = Int(places[form])
                counts[place] = UInt16(clamping: Int(counts[place]) + weight)
            } else {
                places[form] = Int32(forms.count)
                forms.append(Int32(form))
                counts.append(UInt16(weight))
            }
            lengths[lengths.count - 1] += weight
        }
    }
}
