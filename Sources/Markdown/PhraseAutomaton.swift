/// Phrases to be found in text, all at once and in time linear in it, whatever they have in common (Aho & Corasick 1975).
struct PhraseAutomaton {
    private struct Node {
        var byte: UInt8
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        /// Number of the phrase that ends here, or -1.
        var phrase: Int32 = -1
        /// The node of the longest ending of these bytes that begins a phrase.
        var shorter: Int32 = 0
        /// The nearest of the shorter ones at which a phrase ends, or 0.
        var shorterPhrase: Int32 = 0
    }

    private var nodes = [Node(byte: 0)]
    /// The root's children by byte.
    private var firstNodes = [Int32](repeating: 0, count: 256)
    /// Of each phrase, in bytes.
    private var lengths: [Int] = []

    /// The number of `phrase`, counted from 0 in the order in which they were added. It is not empty.
    mutating func insert(_ phrase: [UInt8]) -> Int {
        var node: Int32 = 0
        for byte in phrase { node = child(of: node, byte) ?? addChild(of: node, byte) }
        if nodes[Int(node)].phrase < 0 {
            nodes[Int(node)].phrase = Int32(lengths.count)
            lengths.append(phrase.count)
        }
        return Int(nodes[Int(node)].phrase)
    }

    /// To be called once, when all phrases are there.
    mutating func link() {
        var order: [Int32] = [0]
        var next = 0
        while next < order.count {
            let node = order[next]
            next += 1
            var child = nodes[Int(node)].firstChild
            while child >= 0 {
                let shorter = node == 0 ? 0 : step(from: nodes[Int(node)].shorter, nodes[Int(child)].byte)
                nodes[Int(child)].shorter = shorter
                let isPhrase = nodes[Int(shorter)].phrase >= 0
                nodes[Int(child)].shorterPhrase = isPhrase ? shorter : nodes[Int(shorter)].shorterPhrase
                order.append(child)
                child = nodes[Int(child)].nextSibling
            }
        }
    }

    /// Calls `found` with each place of each phrase, in the order of their ends.
    func search(_ text: [UInt8], found: (_ phrase: Int, _ range: Range<Int>) -> Void) {
        var node: Int32 = 0
        for (index, byte) in text.enumerated() {
            node = step(from: node, byte)
            var ending = nodes[Int(node)].phrase >= 0 ? node : nodes[Int(node)].shorterPhrase
            while ending > 0 {
                let phrase = Int(nodes[Int(ending)].phrase)
                found(phrase, index + 1 - lengths[phrase]..<index + 1)
                ending = nodes[Int(ending)].shorterPhrase
            }
        }
    }

    private func step(from node: Int32, _ byte: UInt8) -> Int32 {
        var node = node
        while node > 0 {
            if let child = child(of: node, byte) { return child }
            node = nodes[Int(node)].shorter
        }
        return firstNodes[Int(byte)]
    }

    private func child(of node: Int32, _ byte: UInt8) -> Int32? {
        if node == 0 { return firstNodes[Int(byte)] > 0 ? firstNodes[Int(byte)] : nil }
        var child = nodes[Int(node)].firstChild
        while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
        return child >= 0 ? child : nil
    }

    private mutating func addChild(of node: Int32, _ byte: UInt8) -> Int32 {
        let child = Int32(nodes.count)
        nodes.append(Node(byte: byte, nextSibling: nodes[Int(node)].firstChild))
        nodes[Int(node)].firstChild = child
        if node == 0 { firstNodes[Int(byte)] = child }
        return child
    }
}
