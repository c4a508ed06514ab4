import Subprocess

/// A program that moves files, as the user has set it up: it finds its passwords and keys itself.
struct Tool: Sendable {
    let name: String
    var arguments: [String] = []

    struct Answer: Sendable {
        /// nil when a signal ended it.
        let status: Int32?
        let output: [UInt8]
        let message: String
    }

    /// What a program may say: a list of the sums of a hundred thousand files, or a file of the target that lists them.
    private static let most = 64 << 20

    /// Runs it and waits for its end.
    func run(_ words: [String], input: [UInt8] = []) async throws -> Answer {
        do {
            let result = try await Subprocess.run(
                .name(name), arguments: Arguments(arguments + words), input: .array(input), output: .bytes(limit: Self.most),
                error: .string(limit: 1 << 20))
            let status: Int32? = if case .exited(let code) = result.terminationStatus { code } else { nil }
            return Answer(status: status, output: result.standardOutput, message: result.standardError)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw PublishingFailure.missing(tool: name)
        } catch let error as SubprocessError {
            throw PublishingFailure.failed(tool: name, message: error.description)
        }
    }

    /// The same for what must succeed.
    @discardableResult
    func must(_ words: [String], input: [UInt8] = []) async throws -> Answer {
        let answer = try await run(words, input: input)
        guard answer.status == 0 else { throw failure(answer) }
        return answer
    }

    func failure(_ answer: Answer) -> PublishingFailure {
        let last = answer.message.split(whereSeparator: \.isNewline).last.map(String.init)
        return .failed(tool: name, message: last ?? answer.status.map { "exit status \($0)" } ?? "killed")
    }
}

/// `<sum>  <path>`, as `sha256sum` and `rclone hashsum` write them. With a backslash in front the path has escaped characters.
func sums(in text: [UInt8]) -> [String: Checksum] {
    let lines = text.split(separator: UInt8(ascii: "\n")).compactMap { line -> (String, Checksum)? in
        guard line.count > 66, let sum = Checksum(String(decoding: line.prefix(64), as: UTF8.self)) else { return nil }
        return (String(decoding: line.dropFirst(66), as: UTF8.self), sum)
    }
    return Dictionary(lines) { first, _ in first }
}

/// Names one after the other, each with `end` behind it.
func list(_ files: some Sequence<String>, end: UInt8) -> [UInt8] {
    files.sorted().reduce(into: []) { text, file in
        text += file.utf8
        text.append(end)
    }
}
