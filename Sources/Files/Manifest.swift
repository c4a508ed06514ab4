/// The files that Luukku wrote, as `.luukku-files` in the output names them: one path a line, sorted by bytes.
struct Manifest: Sendable {
    let files: [String]
    /// The lines as they are on disk.
    let text: [UInt8]

    init(_ files: [String]) {
        self.files = files.sorted(by: precedesInBytes)
        var text: [UInt8] = []
        text.reserveCapacity(files.reduce(0) { $0 + $1.utf8.count + 1 })
        for file in self.files {
            text += file.utf8
            text.append(UInt8(ascii: "\n"))
        }
        self.text = text
    }

    /// Lines that lead out of the output folder, as someone may have written them, name no file.
    init(text: [UInt8]) {
        self.text = text
        files = text.split(separator: UInt8(ascii: "\n")).filter(isInside).map { String(decoding: $0, as: UTF8.self) }
    }

    /// That of a published folder; nil when there is none.
    init?(in folder: String) throws {
        let path = folder + "/" + OutputFolder.manifestName
        guard fileExists(path) else { return nil }
        self.init(text: try readFile(path))
    }

    /// The folders that the files need, by depth, outermost first.
    ///
    /// Lines are sorted, so those below a folder are together: a folder is new where a line leaves the one before it.
    var folders: [[String]] {
        var levels: [[String]] = []
        var (previous, start) = (0, 0)
        while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let shared = zip(text[previous..<start], text[start..<end]).prefix { $0 == $1 }.count
            var depth = 0
            for slash in start..<end where text[slash] == UInt8(ascii: "/") {
                if levels.count == depth { levels.append([]) }
                if slash - start >= shared { levels[depth].append(String(decoding: text[start..<slash], as: UTF8.self)) }
                depth += 1
            }
            (previous, start) = (start, end + 1)
        }
        return levels
    }
}

/// A manifest that was edited cannot make Luukku remove a file outside the output folder.
package func isInside(_ file: ArraySlice<UInt8>) -> Bool {
    var length = 0
    var stops = 0
    for byte in file {
        if byte == UInt8(ascii: "/") {
            if length == 0 || (length == 2 && stops == 2) { return false }
            (length, stops) = (0, 0)
        } else {
            length += 1
            stops += byte == UInt8(ascii: ".") ? 1 : 0
        }
    }
    return length > 0 && !(length == 2 && stops == 2)
}
