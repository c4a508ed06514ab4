/// Phrases to be found in text, all at once and in time linear in it, whatever they have in common (Aho & Corasick 1975).
struct PhraseAutomaton {
    /// What is known of a node of the tree besides.
    private struct Links {
        /// The node of the longest ending of these bytes that begins a phrase.
        var shorter: Int32 = 0
        /// The nearest of the shorter ones at which a phrase ends, or 0.
        var shorterPhrase: Int32 = 0
    }

    private var tree = PrefixTree()
    /// By node.
    private var links: [Links] = []
    /// Of each phrase, in bytes.
    private var lengths: [Int] = []

    /// The number of `phrase`, counted from 0 in the order in which they were added. It is not empty.
    mutating func insert(_ phrase: [UInt8]) -> Int {
        var node: Int32 = 0
        for byte in phrase { node = tree.insert(byte, below: node) }
        tree.end(lengths.count, at: node)
        let number = Int(tree.nodes[Int(node)].phrase)
        if number == lengths.count { lengths.append(phrase.count) }
        return number
    }

    /// To be called once, when all phrases are there.
    mutating func link() {
        links = Array(repeating: Links(), count: tree.nodes.count)
        var order: [Int32] = [0]
        var next = 0
        while next < order.count {
            let node = order[next]
            next += 1
            var child = tree.nodes[Int(node)].firstChild
            while child >= 0 {
                let shorter = node == 0 ? 0 : step(from: links[Int(node)].shorter, tree.nodes[Int(child)].byte)
                let isPhrase = tree.nodes[Int(shorter)].phrase >= 0
                links[Int(child)] = Links(
                    shorter: shorter, shorterPhrase: isPhrase ? shorter : links[Int(shorter)].shorterPhrase)
                order.append(child)
                child = tree.nodes[Int(child)].nextSibling
            }
        }
    }

    /// Calls `found` with each place of each phrase, in the order of their ends.
    func search(_ text: [UInt8], found: (_ phrase: Int, _ range: Range<Int>) -> Void) {
        var node: Int32 = 0
        for (index, byte) in text.enumerated() {
            node = step(from: node, byte)
            var ending = tree.nodes[Int(node)].phrase >= 0 ? node : links[Int(node)].shorterPhrase
            while ending > 0 {
                let phrase = Int(tree.nodes[Int(ending)].phrase)
                found(phrase, index + 1 - lengths[phrase]..<index + 1)
                ending = links[Int(ending)].shorterPhrase
            }
        }
    }

    private func step(from node: Int32, _ byte: UInt8) -> Int32 {
        var node = node
        while node > 0 {
            if let child = tree.child(of: node, byte) { return child }
            node = links[Int(node)].shorter
        }
        return max(0, tree.firstNodes[Int(byte)])
    }
}
