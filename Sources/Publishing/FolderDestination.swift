import Files
import Parallel

/// A folder of this machine, or a share that it shows as one.
///
/// The new site takes the place of the old one in one step (`OutputFolder`); where that cannot be, file by file with a journal that the
/// next run finishes.
struct FolderDestination: Destination {
    let folder: String
    let method: WritingMethod
    /// nil when nothing is to be written.
    let lock: OutputLock?
    let tasks: Int

    func bytes(of file: String) throws -> [UInt8]? { try earlier.bytes(of: file) }

    func isEmpty() -> Bool { earlier.isEmpty }

    func sums(of files: [String]) async throws -> [String: Checksum] {
        let sums = try await parallelMap(files, tasks: tasks) { [earlier] file in
            try earlier.bytes(of: file).map { (file, Checksum(of: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: sums.compactMap(\.self))
    }

    func carryOut(_ transfer: Transfer, from history: History) async throws {
        guard let lock else { return }
        let own = [manifestName: transfer.atEnd, noticeName: transfer.notice]
        let moved = transfer.assets.merging(transfer.pages) { first, _ in first }
        let output = try await OutputFolder(
            lock, files: transfer.files + own.keys, after: EarlierFiles(in: folder, paths: transfer.known + own.keys),
            adopting: true,
            method: method, tasks: tasks)
        do {
            try await output.prepare()
            let ofSite = try await parallelMap(Array(moved), tasks: tasks) { file, sum in
                try output.stage(file, history.bytes(sum)) == .staged ? file : nil
            }
            let ofOwn = try own.filter { try output.stage($0.key, $0.value) == .staged }.keys
            _ = try await output.commit(staged: ofSite.compactMap(\.self) + ofOwn)
        } catch {
            await output.discard()
            throw error
        }
    }

    func finishEarlierRun() async throws { _ = try await lock?.finishEarlierRun(tasks: tasks) }

    private var earlier: TargetFolder { TargetFolder(folder) }
}
