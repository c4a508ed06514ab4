import Files

/// A remote of rclone's configuration, with its path: `remote:path`.
///
/// What lies there is read back for its sums, whatever sums the remote itself knows: those differ from one kind of remote to another.
struct RcloneDestination: StepwiseDestination {
    let remote: String
    let history: History
    var name: String { remote }

    /// The kinds of remotes that keep to what rclone writes say so by these statuses.
    private static let noFolder: Int32 = 3
    private static let noFile: Int32 = 4

    private let rclone = Tool(name: "rclone", arguments: ["--log-level", "ERROR", "--retries", "2"])

    private func place(_ file: String) -> String {
        remote.hasSuffix(":") || remote.hasSuffix("/") ? remote + file : remote + "/" + file
    }

    func bytes(of file: String) async throws -> [UInt8]? {
        // `cat` of what is not there ends without a fault on some remotes: it is asked for by name first.
        guard try await names(["--include", "/" + file]).contains(file) else { return nil }
        return try await rclone.must(["cat", "--", place(file)]).output
    }

    func isEmpty() async throws -> Bool { try await names([]).isEmpty }

    private func names(_ filter: [String]) async throws -> [String] {
        let answer = try await rclone.run(["lsf", "--max-depth", "1"] + filter + ["--", remote])
        if answer.status == Self.noFolder || answer.status == Self.noFile { return [] }
        guard answer.status == 0 else { throw rclone.failure(answer) }
        return String(decoding: answer.output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func sums(of files: [String]) async throws -> [String: Checksum] {
        guard !files.isEmpty, try await !isEmpty() else { return [:] }
        let answer = try await withList(files) { list in
            try await rclone.must(["hashsum", "sha256", "--download", "--files-from-raw", list, "--", remote])
        }
        return Publishing.sums(in: answer.output)
    }

    func put(_ files: [String: Checksum], from history: History) async throws {
        _ = try await history.withTree(files) { tree in
            try await withList(Array(files.keys)) { list in
                try await rclone.must(["copy", "--ignore-times", "--files-from-raw", list, "--", tree, remote])
            }
        }
    }

    /// Without rclone's look at what it has written: where somebody else has written since, it would take that for its own file gone wrong,
    /// and remove it. What must be there is read back by whoever asks for this.
    func put(_ bytes: [UInt8], as file: String) async throws {
        try await rclone.must(["rcat", "--ignore-checksum", "--ignore-size", "--", place(file)], input: bytes)
    }

    func remove(_ files: [String]) async throws {
        _ = try await withList(files) { try await rclone.must(["delete", "--files-from-raw", $0, "--", remote]) }
    }

    /// rclone reads a list from a file, with each line as it is.
    private func withList<Result>(_ files: [String], _ work: (String) async throws -> Result) async throws -> Result {
        try await history.withList(list(files, end: UInt8(ascii: "\n")), work)
    }
}
