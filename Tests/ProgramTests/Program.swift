import Foundation

/// The built `luukku`, run as people run it: as a process, with limits on what it may use.
enum Program {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// LUUKKU names it: `make test` runs the program that people get. Else the one in the folder of the test executable.
    static let executable: URL = {
        if let named = ProcessInfo.processInfo.environment["LUUKKU"] { return URL(filePath: named) }
        #if os(Linux)
            let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        #else
            let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" } ?? Bundle.main.bundleURL
        #endif
        return tests.deletingLastPathComponent().appending(path: "luukku")
    }()

    /// What a process may use; the numbers are those of `ulimit`.
    struct Limits {
        /// The most memory that Luukku may take for any input: 512 MB.
        static let memory = 512 << 20

        /// Memory that the process may ask for. The address space is no measure: a runtime reserves far more than it uses.
        var data = Self.memory
        /// Of one file that is written.
        var fileBlocks: Int?
        /// Of processor time.
        var seconds = 60
        /// In front of the command, e.g. a program that gives up rights.
        var prefix: [String] = []

        /// A shell command that takes the limits and becomes its arguments.
        fileprivate var command: String {
            var words = ["ulimit -d \(data >> 10)", "ulimit -t \(seconds)", "ulimit -c 0"]
            if let fileBlocks { words.append("ulimit -f \(fileBlocks)") }
            return words.joined(separator: "; ") + "; exec \"$@\""
        }
    }

    /// How a process ended.
    struct Run {
        /// nil when a signal ended it.
        let status: Int32?
        let signal: Int32?
        let output: String
        let errors: String
        /// In bytes, and never too small. A process begins with the peak of the one that started it, so it tells nothing
        /// when that is over the limit already: `ulimit -d` holds all the same.
        let peakMemory: Int
        let isPeakOfTests: Bool
    }

    /// `luukku` with `arguments`, never waiting for more than five minutes; messages are in Finnish unless the arguments, the site or
    /// `locale` ask for others.
    static func luukku(
        _ arguments: [String], locale: String = "fi_FI.UTF-8", limits: Limits = Limits()
    ) throws -> Run {
        try run(["env", "LC_ALL=" + locale, "LC_MESSAGES=", "LANG=", executable.path] + arguments, limits: limits)
    }

    static func run(_ command: [String], in folder: URL? = nil, limits: Limits = Limits()) throws -> Run {
        let scratch = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (output, errors) = (scratch.appending(path: "output"), scratch.appending(path: "errors"))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY | O_CREAT, 0o600)
        // No file of `scratch` may fall under the limits: they are taken by the shell, after the files are open.
        let script = (folder.map { "cd '\($0.path)'; " } ?? "") + limits.command
        let words = ["/bin/sh", "-c", script, "sh"] + limits.prefix + command
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let before = peakOfThisProcess
        guard posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environ) == 0 else { throw Failure(words) }
        let (status, usage) = wait(for: process)
        let signal = status & 0x7F
        return Run(
            status: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
            peakMemory: bytes(usage.ru_maxrss), isPeakOfTests: bytes(usage.ru_maxrss) <= before)
    }

    struct Failure: Error {
        let command: [String]

        init(_ command: [String]) { self.command = command }
    }

    private static func wait(for process: pid_t) -> (status: Int32, usage: rusage) {
        var (status, usage) = (Int32(), rusage())
        let deadline = ContinuousClock.now + .seconds(300)
        while wait4(process, &status, WNOHANG, &usage) == 0 {
            if ContinuousClock.now > deadline { kill(process, SIGKILL) }
            usleep(2000)
        }
        return (status, usage)
    }

    private static var peakOfThisProcess: Int {
        var usage = rusage()
        // RUSAGE_SELF, which Glibc declares as another type than its own function takes.
        getrusage(0, &usage)
        return bytes(usage.ru_maxrss)
    }

    private static func bytes(_ maxrss: Int) -> Int {
        #if os(Linux)
            maxrss << 10
        #else
            maxrss
        #endif
    }
}

/// A new folder that nobody else knows.
func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.resolvingSymlinksInPath()
}
