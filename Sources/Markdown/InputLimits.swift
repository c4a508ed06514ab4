import Diagnostics

/// Refuses what cmark would take too much time or memory for, before it sees it.
///
/// Cmark is linear in most of its input, but not in all: some marks make it read the rest of a block again. The
/// limits are products of what multiplies, so that a real document is far from them while the worst text within
/// them takes about 0.3 s and 100 MB. Each was measured with cmark-gfm 0.29.0.gfm.6, one core, by filling
/// documents with every mark and with random combinations; the numbers stand by the limits.
struct InputLimits {
    /// 256 KB of e-mail addresses, one to a line, takes 0.2 s and 80 MB; of empty headings, the dearest text there is,
    /// 0.3–0.6 s and 155 MB. Real documents have 3–36 KB.
    static let byteLimit = 256 * 1024
    /// A paragraph without line breaks is one line of source: about eight printed pages.
    static let lineLimit = 16 * 1024
    /// Containers within containers. Blank lines cost cmark a step for each open one.
    static let depthLimit = 32
    /// `[`, `<`, `~`, `*` and `_` in a block × its bytes: `[a](<?` repeated costs 1–2 ns for each.
    static let openerBudget = 100_000_000
    /// `@`, `:` and `www.` in a line × its bytes: `www._` repeated costs 3–5 ns for each.
    static let autolinkBudget = 20_000_000
    /// Rows of dashes under what is no table header × bytes of the paragraph above: 80 ns for each.
    static let dividerBudget = 2_000_000
    /// Under a paragraph, each of whose lines may end in the table's header: cmark goes back from the beginning of each line
    /// to the last `|` before it, 1–2 ns for each byte.
    static let walkBudget = 200_000_000
    /// Cells that cmark makes, also for those that a short row leaves out: 0.5 KB and 2 µs for each.
    static let cellLimit = 40_000
    static let columnLimit = 256
    /// Bytes of reference definitions × closing brackets, each of which may repeat a definition in the output.
    static let referenceBudget = 16_000_000

    private let file: String
    private let firstLine: Int

    /// A paragraph, or whatever else is between two places that certainly end one.
    private struct Block {
        var firstLine: Int
        var bytes = 0
        var openers = 0
        /// Most columns of a row of dashes so far; 0 when there is none.
        var columns = 0
        var isTable = false
        /// Bytes since the last `|`, and their sum over the beginnings of the lines.
        var sincePipe = 0
        var walk = 0
        var hasDefinition = false
        var lastLine = LineShape()
    }

    private var block = Block(firstLine: 1)
    private var openerCost = 0
    private var autolinkCost = 0
    private var dividerCost = 0
    private var walkCost = 0
    private var cells = 0
    private var closers = 0
    private var longestDefinitions = 0

    private init(file: String, firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
    }

    /// The first reason to refuse `source`, or nil.
    static func refusal(of source: ArraySlice<UInt8>, file: String, firstLine: Int) -> Diagnostic? {
        let whole = SourceLocation(file: file)
        guard source.count <= byteLimit else {
            return Diagnostic(.fileTooLarge, at: whole, value: "\(source.count)", notes: [.allowed(["≤ \(byteLimit)"])])
        }
        if let fault = TextFault(in: source) { return fault.diagnostic(file: file, firstLine: firstLine) }
        var screen = InputLimits(file: file, firstLine: firstLine)
        return source.withUnsafeBufferPointer { screen.firstRefusal(in: $0) }
    }

    private mutating func firstRefusal(in source: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
        var start = 0
        var number = 1
        while start < source.count {
            var shape = LineShape()
            let end = shape.read(source, from: start)
            if end - start > Self.lineLimit { return refusal(.lineTooLong, line: number, end - start, Self.lineLimit) }
            if let refusal = add(shape, length: end - start, number: number) { return refusal }
            let isPair = end + 1 < source.count && source[end] == UInt8(ascii: "\r") && source[end + 1] == UInt8(ascii: "\n")
            start = end + (isPair ? 2 : 1)
            number += 1
        }
        return nil
    }

    private mutating func add(_ line: LineShape, length: Int, number: Int) -> Diagnostic? {
        if line.depth > Self.depthLimit { return refusal(.nestedTooDeep, line: number, line.depth, Self.depthLimit) }
        if line.isBlank || line.startsItem || block.isTable { endInlines(at: number) }
        if line.isBlank || line.startsItem {
            block = Block(firstLine: line.isBlank ? number + 1 : number)
            if line.isBlank { return nil }
        }
        block.bytes += length + 1
        block.openers += line.openers
        closers += line.closers
        autolinkCost += line.autolinks * length
        addDefinition(line)
        addRow(line)
        addLine(line, length: length)
        block.lastLine = line
        return exceeded(at: number)
    }

    /// What came before belongs to another paragraph or cell than what follows.
    private mutating func endInlines(at line: Int) {
        openerCost += block.openers * block.bytes
        block.openers = 0
        block.bytes = 0
        block.firstLine = line
    }

    private mutating func addDefinition(_ line: LineShape) {
        block.hasDefinition = block.hasDefinition || line.isDefinition
        if block.hasDefinition { longestDefinitions = max(longestDefinitions, block.bytes) }
    }

    private mutating func addRow(_ line: LineShape) {
        if block.isTable, line.pipes == 0 || line.quotes != block.lastLine.quotes { block.isTable = false }
        if block.columns > 0 { cells += block.columns }
        guard line.isDivider, !block.isTable else { return }
        block.columns = max(block.columns, line.cells)
        block.isTable = line.cells == block.lastLine.cells
        dividerCost += block.bytes
        if line.mayOpenTable { walkCost += block.walk }
        cells += block.columns
    }

    private mutating func addLine(_ line: LineShape, length: Int) {
        block.walk += block.sincePipe
        block.sincePipe = line.afterPipe.map { $0 + 1 } ?? block.sincePipe + length + 1
    }

    private func exceeded(at line: Int) -> Diagnostic? {
        if block.columns > Self.columnLimit {
            return refusal(.tableTooLarge, line: line, block.columns, Self.columnLimit)
        }
        if cells > Self.cellLimit { return refusal(.tableTooLarge, line: line, cells, Self.cellLimit) }
        if dividerCost > Self.dividerBudget { return refusal(.tableTooLarge, line: line) }
        if walkCost > Self.walkBudget { return refusal(.textAboveTable, line: line) }
        if openerCost + block.openers * block.bytes > Self.openerBudget {
            return refusal(.tooManyMarkers, line: block.firstLine)
        }
        if autolinkCost > Self.autolinkBudget { return refusal(.tooManyMarkers, line: line) }
        if longestDefinitions * closers > Self.referenceBudget { return refusal(.referencesTooLarge, line: line) }
        return nil
    }

    private func refusal(_ rule: Rule, line: Int) -> Diagnostic {
        Diagnostic(rule, at: SourceLocation(file: file, line: line + firstLine - 1))
    }

    private func refusal(_ rule: Rule, line: Int, _ found: Int, _ limit: Int) -> Diagnostic {
        var diagnostic = refusal(rule, line: line)
        diagnostic.value = "\(found)"
        diagnostic.notes = [.allowed(["≤ \(limit)"])]
        return diagnostic
    }
}
