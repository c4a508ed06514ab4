import CLibrary

/// A server that is reached by ssh: rsync brings the files, and `sha256sum` there tells what has arrived.
///
/// ssh asks for nothing: whoever publishes has a key. `RSYNC_RSH` names another program or other options, as for rsync itself.
struct ServerDestination: StepwiseDestination {
    let host: String
    let path: String
    private let shell: [String]
    var name: String { host + ":" + path }

    init(host: String, port: Int?, path: String) {
        (self.host, self.path) = (host, path)
        let named = getenv("RSYNC_RSH").map { String(cString: $0).split(separator: " ").map(String.init) } ?? []
        shell =
            (named.isEmpty ? ["ssh", "-o", "BatchMode=yes"] : named) + (port.map { ["-p", String($0)] } ?? [])
    }

    /// Exit status of ssh when there is no connection.
    private static let noConnection: Int32 = 255

    private var ssh: Tool { Tool(name: shell[0], arguments: shell.dropFirst() + ["--", host]) }

    /// The folder as a word of the shell there.
    private var folder: String { "'" + path.replacing("'", with: #"'\''"#) + "'" }

    func bytes(of file: String) async throws -> [UInt8]? {
        let answer = try await ssh.run(["cd -- \(folder) 2>/dev/null && test -e \(file) || exit 3; cat -- \(file)"])
        if answer.status == 3 { return nil }
        guard answer.status == 0 else { throw ssh.failure(answer) }
        return answer.output
    }

    func isEmpty() async throws -> Bool {
        try await ssh.must(["test ! -e \(folder) || ls -A -- \(folder)"]).output.isEmpty
    }

    func sums(of files: [String]) async throws -> [String: Checksum] {
        guard !files.isEmpty else { return [:] }
        // One that is not there is told on standard error, and xargs then ends with 123.
        let answer = try await ssh.run(
            ["cd -- \(folder) 2>/dev/null || exit 0; LC_ALL=C xargs -0 sha256sum -- "], input: list(files, end: 0))
        guard answer.status == 0 || answer.status == 123 else { throw ssh.failure(answer) }
        let complaints = answer.message.split(whereSeparator: \.isNewline).filter { !$0.hasSuffix("No such file or directory") }
        guard answer.status == 0 || complaints.isEmpty else { throw ssh.failure(answer) }
        return Publishing.sums(in: answer.output)
    }

    func put(_ files: [String: Checksum], from history: History) async throws {
        // The folder is there: the list was put into it first.
        _ = try await history.withTree(files) { tree in
            try await Tool(name: "rsync").must(
                [
                    "--checksum", "--perms", "--chmod=D755,F644", "--from0", "--files-from=-", "--protect-args",
                    "--rsh=" + shell.joined(separator: " "), "--", tree + "/", host + ":" + path + "/",
                ], input: list(files.keys, end: 0))
        }
    }

    func put(_ bytes: [UInt8], as file: String) async throws {
        try await ssh.must(
            [
                "mkdir -p -- \(folder) && cd -- \(folder) && cat > \(file).luukku-kesken && mv -f -- \(file).luukku-kesken \(file)"
            ],
            input: bytes)
    }

    func remove(_ files: [String]) async throws {
        let emptied = Set(files.flatMap(foldersAbove)).sorted { $0.utf8.count > $1.utf8.count }
        try await ssh.must(["cd -- \(folder) && xargs -0 rm -f --"], input: list(files, end: 0))
        // A folder that still has files stays.
        _ = try await ssh.run(
            ["cd -- \(folder) && xargs -0 -n 1 rmdir -- 2>/dev/null"], input: emptied.flatMap { $0.utf8 + [0] })
    }

    private func foldersAbove(_ file: String) -> [String] {
        file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
    }
}
