import CLibrary
import Parallel

/// A name in a folder, hidden ones too.
struct FolderEntry: Sendable {
    let name: String
    let isFolder: Bool
}

/// All that is in `folder`; links are no folders.
func listing(of folder: String) throws -> [FolderEntry] {
    var listing: [FolderEntry] = []
    try forEachEntry(of: folder) { name, shown, type in
        guard let name else { throw CannotExchange() }
        guard name != ".", name != ".." else { return }
        let isFolder = type == DT_UNKNOWN ? kind(of: folder + "/" + name) == S_IFDIR : type == DT_DIR
        listing.append(FolderEntry(name: name, isFolder: isFolder))
    }
    return listing
}

/// Calls `visit` with each folder below `root` and what is in it: with `root` itself, the empty path, first, and with no folder before
/// the one that it is in.
///
/// - Returns: The folders by depth, each with the `/` after it, and what `visit` returned.
func walk<Result: Sendable>(
    _ root: String, tasks: Int, visit: @escaping @Sendable (_ folder: String, _ entries: [FolderEntry]) throws -> Result
) async throws -> (levels: [[String]], results: [Result]) {
    var levels = [[""]]
    var results: [Result] = []
    while let level = levels.last, !level.isEmpty {
        let visited = try await parallelMap(level, tasks: tasks) { folder in
            let entries = try listing(of: root + "/" + folder)
            let result = try visit(folder, entries)
            return (folders: entries.filter(\.isFolder).map { folder + $0.name + "/" }, result)
        }
        results += visited.map(\.1)
        levels.append(visited.flatMap(\.folders))
    }
    return (levels.dropLast(), results)
}

/// Removes a folder with all that is in it; what links lead to stays.
func removeTree(_ path: String, tasks: Int) async throws {
    guard kind(of: path) != nil else { return }
    let levels = try await walk(path, tasks: tasks) { folder, entries in
        for entry in entries where !entry.isFolder {
            guard unlink(path + "/" + folder + entry.name) == 0 || errno == ENOENT else {
                throw FileFailure(path + "/" + folder + entry.name)
            }
        }
    }.levels
    try await removeFolders(levels, below: path, tasks: tasks)
}

/// Removes empty folders, the innermost first.
func removeFolders(_ levels: [[String]], below root: String, tasks: Int) async throws {
    for level in levels.reversed() {
        _ = try await parallelMap(level, tasks: tasks) { folder in
            guard rmdir(root + "/" + folder) == 0 || errno == ENOENT else { throw FileFailure(root + "/" + folder) }
        }
    }
}

/// The folders that lead to `file`, innermost first.
func folders(above file: String) -> some Sequence<Substring> {
    sequence(first: file[...]) { path in path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } }.dropFirst()
}

extension Set<String> {
    /// Whether the very bytes are a member: `==` takes other spellings of one character for the same, a file system does not.
    func holds(_ path: String) -> Bool {
        guard let place = firstIndex(of: path) else { return false }
        return isSameInBytes(self[place], path)
    }
}
