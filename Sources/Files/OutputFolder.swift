import CLibrary
import Parallel

/// How the site gets to where readers find it.
package enum WritingMethod: Sendable {
    /// The new folder and the old one change places in one step; in place where that cannot be.
    case exchange
    /// File by file in the folder that is there, e.g. one that a container has mounted: it would stay with the old one.
    case inPlace
}

/// The folder that the site is written to.
///
/// Writing has two phases. `stage` puts each changed file into the staging area; when all of them are on disk, `commit` puts
/// the new site where readers find it. A full disk therefore leaves the last good site as it was. The manifest names the files that
/// Luukku wrote: only those are ever replaced or removed.
package struct OutputFolder: Sendable {
    /// What became of one file.
    package enum Outcome: Sendable {
        case unchanged
        case staged
    }

    static let manifestName = ".luukku-files"

    private let place: OutputPlace
    private let method: WritingMethod
    /// What is to be here when all is done.
    private let current: Manifest
    /// What an earlier build wrote, as a list and by name.
    private let earlier: Manifest
    private let known: Set<String>
    /// What was found without a manifest: files that are not known to be ours are there too.
    private let recovered: RecoveredFiles?
    private let tasks: Int

    /// - Parameters:
    ///   - files: All files of the site, by their paths in the folder.
    ///   - earlier: What is in the folder.
    ///   - adopting: Whether the folder may hold files of others only.
    ///   - tasks: Parallel tasks for the work on many files.
    package init(
        _ lock: OutputLock, files: [String], after earlier: EarlierFiles, adopting: Bool = false,
        method: WritingMethod = .exchange, tasks: Int
    ) async throws {
        place = lock.place
        self.method = method
        self.tasks = tasks
        recovered = earlier.manifest == nil ? try await RecoveredFiles(in: place.folder, tasks: tasks) : nil
        if let recovered, recovered.ours.isEmpty, recovered.isSeen, !adopting { throw FileFailure(place.folder, .notOurs) }
        self.earlier = earlier.manifest ?? Manifest(recovered?.ours ?? [])
        known = Set(self.earlier.files)
        current = Manifest(files)
    }

    /// Looks whether each folder that the files need can be there, and makes what is needed outside of the published one.
    package func prepare() async throws {
        try makeSite()
        let isNew = earlier.files.isEmpty
        for folders in current.folders {
            _ = try await parallelMap(folders, tasks: tasks) { folder in
                // A link would lead out of here.
                if let kind = kind(of: place.folder + "/" + folder), kind != S_IFDIR {
                    throw FileFailure(place.folder + "/" + folder, .foreign)
                }
                if isNew { try makeFolder(place.site + "/" + folder) }
            }
        }
    }

    /// The same folder for more files of the site, which are known later, with every folder that they need.
    package func adding(_ files: [String]) async throws -> OutputFolder {
        try await OutputFolder(self, current: Manifest(files)).prepare()
        return OutputFolder(self, current: Manifest(current.files + files))
    }

    private init(_ other: OutputFolder, current: Manifest) {
        place = other.place
        method = other.method
        earlier = other.earlier
        known = other.known
        recovered = other.recovered
        tasks = other.tasks
        self.current = current
    }

    /// Writes `bytes` into the staging area unless `file` already holds exactly them.
    package func stage(_ file: String, _ bytes: [UInt8]) throws -> Outcome {
        let target = place.folder + "/" + file
        switch try occupant(of: target, comparedWith: bytes) {
        case .same: return .unchanged
        case .nothing: break
        case .other where known.contains(file) || isRecovered: break
        case .other, .foreign: throw FileFailure(target, .foreign)
        }
        try writeStaged(file, bytes)
        return .staged
    }

    /// Puts the new site in place, without what an earlier build wrote and this one did not. Where nothing has changed,
    /// nothing is written.
    ///
    /// - Returns: the number of files removed.
    package func commit(staged: [String]) async throws -> Int {
        let stale = known.isEmpty || earlier.text == current.text ? [] : known.subtracting(current.files).sorted()
        guard !staged.isEmpty || !stale.isEmpty || current.text != earlier.text || isRecovered else {
            await discard()
            return 0
        }
        try writeStaged(Self.manifestName, current.text)
        if try await !isExchanged(staged) {
            for file in staged where !known.holds(file) && !isRecovered && kind(of: place.folder + "/" + file) != nil {
                // It was not there when the file was staged.
                throw FileFailure(place.folder + "/" + file, .foreign)
            }
            try await InPlaceWriting(place: place, tasks: tasks).run(staged: staged, stale: stale)
        }
        unlink(place.journal)
        return stale.count
    }

    private func isExchanged(_ staged: [String]) async throws -> Bool {
        guard method == .exchange else { return false }
        let files = Set(current.files)
        var known = known
        if isRecovered {
            // All that stands in the place of a file of the site is the site's. The manifest is there again before anything changes.
            known.formUnion(files)
            try writeFile(place.manifest, Manifest(Array(known)).text)
            try move(place.manifest, to: place.folder + "/" + Self.manifestName)
        }
        return try await SiteExchange(place: place, tasks: tasks).run(files, after: known, staged: Set(staged))
    }

    /// Removes what is staged, after a failure. What has begun to change is left for the next run to finish.
    package func discard() async {
        guard !fileExists(place.journal) else { return }
        try? await removeTree(place.site, tasks: tasks)
    }

    /// What was there when the manifest was lost, and is not known to be ours: it stays. Hidden files are not among it.
    package var strangers: [String] {
        guard isRecovered, let recovered else { return [] }
        let files = Set(current.files)
        return recovered.others.filter { !files.holds($0) }.sorted(by: precedesInBytes)
    }

    private var isRecovered: Bool { recovered.map { !$0.ours.isEmpty } ?? false }

    /// What is made below has the rights that the published folder gives.
    private func makeSite() throws {
        guard kind(of: place.site) == nil else { return }
        try makeFolder(place.site)
        try place.giveRights(to: place.site)
    }

    private func writeStaged(_ file: String, _ bytes: [UInt8]) throws {
        let path = place.site + "/" + file
        do {
            try writeFile(path, bytes)
        } catch let failure as FileFailure where failure.cause == .system(errno: ENOENT) {
            for folder in folders(above: file).reversed() { try makeFolder(place.site + "/" + folder) }
            try writeFile(path, bytes)
        }
    }
}

extension OutputPlace {
    /// Those of what is published, as far as they can be given.
    fileprivate func giveRights(to path: String) throws {
        do { try Rights(of: folder)?.give(to: path) } catch is CannotExchange {}
    }
}

private func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileFailure(path) }
}

extension OutputLock {
    /// Makes the file anew in the staging area and lets it take the place of the old one in one step: whenever that is ended by force, the
    /// old one is whole.
    package func replaceFile(_ make: (_ path: String) throws -> Void) async throws {
        let new = place.site + "/new"
        do {
            try makeFolder(place.site)
            try make(new)
            try place.giveRights(to: new)
            try move(new, to: place.folder)
        } catch {
            try? await removeTree(place.site, tasks: 1)
            throw error
        }
        try await removeTree(place.site, tasks: 1)
    }

    /// Finishes what a run that was ended by force has begun, and removes what it left.
    ///
    /// - Returns: Whether the published folder was finished.
    package func finishEarlierRun(tasks: Int) async throws -> Bool {
        let journal = try Journal(at: place.journal)
        switch journal {
        case nil: break
        case .exchange(let inode): try await SiteExchange(place: place, tasks: tasks).finish(inode)
        case .inPlace(let put, let remove):
            try await InPlaceWriting(place: place, tasks: tasks).perform(put: put, remove: remove)
        }
        for file in [place.journal, place.journal + Journal.unfinished, place.manifest] { unlink(file) }
        try await removeTree(place.site, tasks: tasks)
        if case .inPlace = journal { return true }
        return false
    }
}
