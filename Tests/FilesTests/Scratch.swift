import Foundation
import Testing

@testable import Files

/// A folder of the test's own, removed with everything in it when the test is over.
final class Scratch {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("luukku-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes `text` with plain system calls, so that the name's bytes stay as they are; makes the folders above it.
    func write(_ text: String = "x", to name: String) throws {
        try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
        let file = try #require(fopen(path + "/" + name, "w"))
        fputs(text, file)
        fclose(file)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    /// nil when there is no such file.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ name: String) -> Bool {
        var status = stat()
        return lstat(path + "/" + name, &status) == 0
    }

    /// Inode and time of the last change: both stay when a file is left alone.
    func identity(_ name: String) -> [Int] {
        var status = stat()
        guard lstat(path + "/" + name, &status) == 0 else { return [] }
        return [Int(status.st_ino), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
    }
}

let bothMethods: [WritingMethod] = [.exchange, .inPlace]

extension Scratch {
    var output: String { path + "/Public" }

    /// One build into `Public`: the number of files staged, and of files removed.
    ///
    /// - Parameter meanwhile: What others do to the folder before the site gets there.
    @discardableResult
    func build(
        _ files: [String: String], _ method: WritingMethod = .exchange, adopting: Bool = false,
        meanwhile: () throws -> Void = {}
    ) async throws -> (staged: Int, removed: Int) {
        let paths = files.keys.sorted()
        let lock = try OutputLock(output, fallback: nil)
        defer { lock.release() }
        _ = try await lock.finishEarlierRun(tasks: 2)
        let folder = try await OutputFolder(
            lock, files: paths, after: EarlierFiles(in: output), adopting: adopting, method: method, tasks: 2)
        do {
            try await folder.prepare()
            let staged = try paths.filter { try folder.stage($0, Array(files[$0, default: ""].utf8)) == .staged }
            try meanwhile()
            return (staged.count, try await folder.commit(staged: staged))
        } catch {
            await folder.discard()
            throw error
        }
    }

    /// All that is in a folder, hidden too.
    func names(in folder: String = "") throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder).sorted()
    }
}
