/// Phrases as a tree of their bytes: those that begin alike share their first nodes.
struct PrefixTree {
    struct Node {
        var byte: UInt8
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        /// Number of the phrase that ends here, or -1.
        var phrase: Int32 = -1
    }

    /// The first is the root.
    private(set) var nodes = [Node(byte: 0)]
    /// The root's children by byte, or -1: most places of a text are passed with this look-up alone.
    private(set) var firstNodes = [Int32](repeating: -1, count: 256)

    /// The node for `byte` below `node`, made when it is not there.
    mutating func insert(_ byte: UInt8, below node: Int32) -> Int32 {
        if let child = child(of: node, byte) { return child }
        let child = Int32(nodes.count)
        nodes.append(Node(byte: byte, nextSibling: nodes[Int(node)].firstChild))
        nodes[Int(node)].firstChild = child
        if node == 0 { firstNodes[Int(byte)] = child }
        return child
    }

    /// Says which phrase ends at `node`, if none does yet.
    mutating func end(_ phrase: Int, at node: Int32) {
        if nodes[Int(node)].phrase < 0 { nodes[Int(node)].phrase = Int32(phrase) }
    }

    func child(of node: Int32, _ byte: UInt8) -> Int32? {
        var child = node == 0 ? firstNodes[Int(byte)] : nodes[Int(node)].firstChild
        while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
        return child >= 0 ? child : nil
    }
}
