import CLibrary

/// A folder that only its owner can read. What is in it is whole or not there.
package struct PrivateFolder: Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Makes it, with the folders that lead to it.
    package func make() throws { try makePrivateFolders(path) }

    package func holds(_ name: String) -> Bool { fileExists(path + "/" + name) }

    /// nil when there is no such file.
    package func read(_ name: String) throws -> [UInt8]? {
        do {
            return try readFile(path + "/" + name)
        } catch let failure where failure is FileFailure && !holds(name) {
            return nil
        }
    }

    /// Whoever reads or writes it meanwhile has the old one or the new one.
    package func write(_ name: String, _ bytes: [UInt8]) throws { try writeWhole(path + "/" + name, bytes) }

    package func rename(_ name: String, to other: String) throws { try move(path + "/" + name, to: path + "/" + other) }

    package func remove(_ name: String) throws {
        guard unlink(path + "/" + name) == 0 || errno == ENOENT else { throw FileFailure(path + "/" + name) }
    }

    /// The names of its files, sorted; none when there is no such folder.
    package var names: [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted(by: precedesInBytes)
    }

    package func folder(_ name: String) -> PrivateFolder { PrivateFolder(path + "/" + name) }

    /// Removes it with all that is in it. A link in it is removed, not what it leads to.
    package func removeAll() throws {
        for name in names {
            if kind(of: path + "/" + name) == S_IFDIR { try folder(name).removeAll() } else { try remove(name) }
        }
        guard rmdir(path) == 0 || errno == ENOENT else { throw FileFailure(path) }
    }

    /// Lays files out under other names without copying them: for programs that read a whole tree. They share what is in them with
    /// the files that they are made from, so nobody may write to them.
    package func lay(_ source: String, as file: String) throws {
        let target = path + "/" + file
        if let slash = target.lastIndex(of: "/") { try makePrivateFolders(String(target[..<slash])) }
        guard link(source, target) == 0 else { throw FileFailure(target) }
    }
}

/// Writes a file that only its owner can read, whole or not at all, under a name of its own first that the system makes.
func writeWhole(_ target: String, _ bytes: [UInt8]) throws {
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileFailure(target) }
    close(descriptor)
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
        try writeFile(temporary, bytes)
        try move(temporary, to: target)
    } catch {
        unlink(temporary)
        throw error
    }
}

func makePrivateFolders(_ path: String) throws {
    guard !fileExists(path) else { return }
    var end = path.startIndex
    repeat {
        end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
        guard mkdir(String(path[..<end]), 0o700) == 0 || errno == EEXIST else { throw FileFailure(path) }
    } while end < path.endIndex
}

package func copyFile(_ path: String, to target: String) throws { try writeFile(target, readFile(path)) }
