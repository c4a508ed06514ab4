import Diagnostics
import Files
import Formats
import Hosting
import Model
import Precompression
import Search
import Site
import Synchronization
import Theme

/// What a host gets besides the site itself. It is made of the site's files as they come, from several tasks.
final class HostedFiles: Sendable {
    private let site: Site
    private let host: Host?
    private let compressed: CompressedFiles?
    private let seen = Mutex<(files: [String], policies: Set<String?>)>(([], []))
    private let added = Mutex<(paths: [String], staged: [String])>(([], []))

    /// nil when nothing is asked for.
    init?(_ site: Site, _ options: BuildOptions) {
        guard options.host != nil || options.compresses else { return nil }
        self.site = site
        host = options.host
        compressed =
            options.compresses ? CompressedFiles(cache: options.cache, site: realPath(options.root) ?? options.root) : nil
    }

    /// Takes note of a file of the site, and hands on what stands beside it.
    func take(_ path: String, _ bytes: [UInt8], _ put: (_ path: String, _ bytes: [UInt8]) throws -> Void) throws {
        // A page that somebody attached gets what the pages of the site need.
        let isOwnPage = path.hasSuffix(".html") && !site.linkedAttachments.contains(path)
        let policy = isOwnPage ? contentPolicy(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } : nil
        seen.withLock { seen in
            seen.files.append(path)
            if isOwnPage { seen.policies.insert(policy) }
        }
        for (coding, bytes) in compressed?.of(path, bytes) ?? [] where !site.linkedAttachments.contains(path + coding.ending) {
            try put(path + coding.ending, bytes)
        }
    }

    /// Hands on what the host reads in the site, when all files of the site have been taken.
    func finish(_ put: (_ path: String, _ bytes: [UInt8]) throws -> Void) throws {
        guard let host else { return }
        for file in rules.filesInSite(for: host) { try put(file.name, Array(file.text.utf8)) }
    }

    /// Remembers what was compressed, and tells what came of all.
    func report(to outcome: inout BuildOutcome) throws {
        outcome.hostRules = rules
        outcome.missingCodings = compressed?.missing ?? []
        do {
            try compressed?.remember()
        } catch let failure as FileFailure {
            outcome.cacheFailure = failure
        }
    }

    private var rules: HostRules {
        let (files, policies) = seen.withLock(\.self)
        return HostRules(
            language: Language(rawValue: site.settings.language) ?? .en, base: site.settings.basePath, policies: policies,
            redirects: site.redirects.map { Redirect(from: $0.route.path, to: $0.target.route.path) }, files: files,
            lastingFolders: [Theme.assetFolder, String(searchFolder.dropLast())])
    }
}

extension HostedFiles {
    /// Stages what stands beside the file.
    func stage(beside path: String, _ bytes: [UInt8], in folder: OutputFolder) throws {
        try take(path, bytes) { try stage($0, $1, in: folder) }
    }

    /// Stages the rest.
    ///
    /// - Returns: the number of all that was added to the site, and the paths of what was staged.
    func finish(in folder: inout OutputFolder) async throws -> (count: Int, staged: [String]) {
        try finish { [folder] in try stage($0, $1, in: folder) }
        let (paths, staged) = added.withLock(\.self)
        folder = try await folder.adding(paths)
        return (paths.count, staged)
    }

    private func stage(_ path: String, _ bytes: [UInt8], in folder: OutputFolder) throws {
        let isStaged = try folder.stage(path, bytes) == .staged
        added.withLock { added in
            added.paths.append(path)
            if isStaged { added.staged.append(path) }
        }
    }
}
