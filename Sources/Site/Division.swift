package import Model

/// One of the pages of a long list.
///
/// A class: the page, its neighbours and the lists of all parts share it.
package final class ListPart: Sendable {
    package enum Name: Hashable, Sendable {
        case year(Int)
        /// By its first day.
        case month(CalendarDate)
        case letter(AlphabeticalIndex.Letter)
        /// As many rows as fit: the list has no better places to divide it.
        case page
    }

    package let listing: Listing
    /// The page of the list, which leads to all parts.
    package let whole: Page
    package let name: Name
    /// From 1, among those of the same name, and how many these are.
    package let number: Int
    package let count: Int
    /// The places in the list.
    package let rows: Range<Int>
    /// What the first and the last row are called, where the order is one of names.
    package let ends: (first: String, last: String)?
    /// The place among all parts.
    package let index: Int

    fileprivate init(_ division: (listing: Listing, whole: Page), _ piece: Piece, index: Int, ends: (String, String)?) {
        (listing, whole) = division
        (name, number, count, rows) = (piece.name, piece.number, piece.count, piece.rows)
        self.index = index
        self.ends = ends
    }

    /// Of the address, below that of the whole list.
    enum Folder: String {
        case year = "vuosi"
        case letter = "kirjain"
        case page = "sivu"
    }

    package var route: Route {
        let base = String(whole.route.path.dropLast("index.html".count))
        let key =
            switch name {
            case .year(let year): "\(Folder.year.rawValue)/\(year)"
            case .month(let first): String(first.iso.dropLast(3))
            case .letter(let letter): "\(Folder.letter.rawValue)/\(letter.key)"
            case .page: "\(Folder.page.rawValue)/\(number)"
            }
        return Route(page: base + key + (name == .page || number == 1 ? "" : "/\(number)"))
    }
}

/// A long list on several pages. Each row is in one of them.
package struct Division: Sendable {
    package let parts: [ListPart]

    /// - Parameters:
    ///   - names: The name under which each row is; rows of one name are together. nil: as many rows on each as fit.
    ///   - largest: How many rows a part has at most.
    ///   - label: What a row is called, where the order is one of names.
    init(
        _ listing: Listing, of whole: Page, count: Int, names: [ListPart.Name]? = nil, largest: Int,
        label: ((Int) -> String)? = nil
    ) {
        let pieces = Piece.pieces(names.map(runs) ?? [(.page, 0..<count)], largest: largest)
        parts = pieces.enumerated().map { index, piece in
            // A year or a letter says enough unless it is long.
            let isNamed = piece.name == .page || piece.count > 1
            let ends = label.flatMap { label in isNamed ? (label(piece.rows.lowerBound), label(piece.rows.upperBound - 1)) : nil
            }
            return ListPart((listing, whole), piece, index: index, ends: ends)
        }
    }

    /// The part in which a row is.
    package func part(ofRow row: Int) -> ListPart? {
        var (low, high) = (0, parts.count)
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
        }
        return low < parts.count ? parts[low] : nil
    }
}

/// Rows of one name, as many as a page shows.
private struct Piece {
    let name: ListPart.Name
    let number: Int
    let count: Int
    let rows: Range<Int>

    static func pieces(_ runs: [(name: ListPart.Name, rows: Range<Int>)], largest: Int) -> [Piece] {
        runs.flatMap { name, rows in
            // Of about the same length: no last page of two rows.
            let count = (rows.count + largest - 1) / largest
            return (0..<count).map { number in
                let (start, end) = (rows.count * number / count, rows.count * (number + 1) / count)
                return Piece(
                    name: name, number: number + 1, count: count, rows: rows.lowerBound + start..<rows.lowerBound + end)
            }
        }
    }
}

private func runs(of names: [ListPart.Name]) -> [(name: ListPart.Name, rows: Range<Int>)] {
    var runs: [(name: ListPart.Name, rows: Range<Int>)] = []
    for (row, name) in names.enumerated() {
        if let last = runs.last, last.name == name {
            runs[runs.count - 1].rows = last.rows.lowerBound..<row + 1
        } else {
            runs.append((name, row..<row + 1))
        }
    }
    return runs
}
