import Files
import Finnish
import Formats
import Search
import Site
import Theme

/// What Voikko has said of word forms, kept between builds: half of the instructions of a site of 1,000 pages.
///
/// The key covers everything that affects the result: the rules of ours that read its answers, the version of the library and every file of its
/// dictionaries. So it changes no byte of the site whether there is a cache, nor what is in it (decision 10).
struct AnalysisCache: Sendable {
    private static let name = "voikko"
    /// What the words of several sites come to, with what somebody typed in the preview, before all are forgotten.
    private static let mostForms = 500_000

    private let folder: CacheFolder
    private let key: UInt64

    /// nil when nothing can be remembered: there is no folder, no Voikko, or it is not known what its dictionary is.
    init?(folder: String?) {
        guard let folder, let version = Voikko.version, let (patterns, variant) = Voikko.dictionaryFiles else { return nil }
        let seed = [String(AnalysisMemory.version), version, variant].reduce(0) { fingerprint($1, seed: $0) }
        guard let key = fingerprint(ofFiles: patterns, seed: seed) else { return nil }
        self.folder = CacheFolder(folder)
        self.key = key
    }

    func read() -> AnalysisMemory {
        folder.read(Self.name, key: key).flatMap { AnalysisMemory($0) } ?? AnalysisMemory()
    }

    /// - Parameter earlier: How many forms `read` gave.
    func write(_ memory: AnalysisMemory, earlier: Int) throws {
        guard memory.count > earlier else { return }
        try folder.write(Self.name, key: key, memory.count > Self.mostForms ? [] : memory.bytes)
    }
}

/// The search index of `site`, made with what is remembered of its words.
func searchFiles(
    of site: Site, _ renderer: SiteRenderer, _ options: BuildOptions
) async throws -> (files: IndexFiles, knowsFinnish: Bool, cacheFailure: FileFailure?) {
    let cache = AnalysisCache(folder: options.cache)
    var memory = cache?.read() ?? AnalysisMemory()
    let earlier = memory.count
    let index = try await searchFiles(
        of: site, labels: SearchLabels(renderer), memory: &memory, tasks: options.tasks)
    do {
        try cache?.write(memory, earlier: earlier)
        return (index.files, index.knowsFinnish, nil)
    } catch let failure as FileFailure {
        return (index.files, index.knowsFinnish, failure)
    }
}
