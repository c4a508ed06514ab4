import CLibrary

/// What is about to happen to a published folder, in the staging area as long as it happens. Whenever the run is ended by
/// force, the next one finishes what it finds here.
enum Journal: Equatable, Sendable {
    /// The new folder, named by its inode, is to change places with the old one.
    case exchange(UInt64)
    /// Files of the staging area get their places one by one, in this order; then others are removed.
    case inPlace(put: [String], remove: [String])

    /// After the path, until all is written.
    static let unfinished = ".new"
    private static let exchangeMark = "exchange "
    private static let inPlaceMark = "in place"

    /// Returns when it is on the disk itself.
    func write(to path: String) throws {
        try writeFile(path + Self.unfinished, Array(text.utf8), isSynced: true)
        try move(path + Self.unfinished, to: path)
    }

    /// nil when there is none: nothing has begun.
    init?(at path: String) throws {
        guard fileExists(path) else { return nil }
        let lines = String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n")
        if let first = lines.first, first.hasPrefix(Self.exchangeMark),
            let inode = UInt64(first.dropFirst(Self.exchangeMark.count))
        {
            self = .exchange(inode)
            return
        }
        guard lines.first == Self.inPlaceMark[...] else { throw FileFailure(path, .foreign) }
        let paths = { (sign: Character) in
            Manifest(text: lines.dropFirst().filter { $0.first == sign }.flatMap { $0.utf8.dropFirst() + [0x0A] }).files
        }
        self = .inPlace(put: paths("+"), remove: paths("-"))
    }

    private var text: String {
        switch self {
        case .exchange(let inode): "\(Self.exchangeMark)\(inode)\n"
        case .inPlace(let put, let remove):
            "\(Self.inPlaceMark)\n" + (put.map { "+\($0)\n" } + remove.map { "-\($0)\n" }).joined()
        }
    }
}
