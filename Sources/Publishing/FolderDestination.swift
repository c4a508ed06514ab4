import Files
import Parallel

/// A folder of this machine, or a share that it shows as one.
struct FolderDestination: StepwiseDestination {
    let name: String
    let folder: TargetFolder
    let tasks: Int

    func bytes(of file: String) throws -> [UInt8]? { try folder.bytes(of: file) }

    func isEmpty() -> Bool { folder.isEmpty }

    func sums(of files: [String]) async throws -> [String: Checksum] {
        let sums = try await parallelMap(files, tasks: tasks) { [folder] file in
            try folder.bytes(of: file).map { (file, Checksum(of: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: sums.compactMap(\.self))
    }

    func put(_ files: [String: Checksum], from history: History) async throws {
        _ = try await parallelMap(Array(files), tasks: tasks) { [folder] file, sum in
            try folder.put(file, history.bytes(sum))
        }
    }

    func put(_ bytes: [UInt8], as file: String) throws { try folder.put(file, bytes) }

    func remove(_ files: [String]) throws { for file in files { try folder.remove(file) } }

    func finish() throws { try folder.clear() }
}
