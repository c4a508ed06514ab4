/// Phrases to be found in text, as a prefix tree of their bytes: one walk from a place finds all that are there.
///
/// Case is ignored, and white space of any kind and length in the text matches a space of the phrase. A walk ends at the first byte that
/// no phrase has, so a search is linear in the text but for as far as the phrases repeat themselves.
struct PhraseTrie {
    private var tree = PrefixTree()

    /// Adds a phrase; returns the number of the same phrase if it is there already, else `number`.
    mutating func insert(_ phrase: String, number: Int) -> Int {
        var node: Int32 = 0
        var index = 0
        var lead: UInt8 = 0
        Array(phrase.utf8).withUnsafeBufferPointer { text in
            while let byte = step(in: text, &index, &lead) {
                node = tree.insert(byte, below: node)
            }
        }
        if node > 0 { tree.end(number, at: node) }
        return Int(tree.nodes[Int(node)].phrase)
    }

    /// Calls `found` with the number and end of each phrase that begins at `start`, shorter ones first.
    func matches(in text: UnsafeBufferPointer<UInt8>, at start: Int, found: (_ phrase: Int, _ end: Int) -> Void) {
        tree.nodes.withUnsafeBufferPointer { nodes in
            var node: Int32 = 0
            var index = start
            var lead: UInt8 = 0
            while let byte = step(in: text, &index, &lead) {
                var child = node == 0 ? tree.firstNodes[Int(byte)] : nodes[Int(node)].firstChild
                while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
                guard child >= 0 else { return }
                node = child
                if nodes[Int(node)].phrase >= 0 { found(Int(nodes[Int(node)].phrase), index) }
            }
        }
    }

    /// The byte to compare at `index`, which moves past it; all white space is one space.
    private func step(in text: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ lead: inout UInt8) -> UInt8? {
        guard index < text.count else { return nil }
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) {
            lead = text[index]
            index += 1
            return lead
        }
        var space = Letters.space(text, at: index)
        if space > 0 {
            while space > 0 {
                index += space
                space = index < text.count ? Letters.space(text, at: index) : 0
            }
            lead = 0
            return UInt8(ascii: " ")
        }
        let byte = text[index]
        let compared = Letters.lowercased(byte, after: lead)
        lead = byte
        index += 1
        return compared
    }
}
