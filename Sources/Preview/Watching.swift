import Build
import Diagnostics
import Files
import FlyingSocks

/// Keeps the state up with the files.
struct SiteKeeper: Sendable {
    private static let folders = ["Content", "Theme"]
    /// How long nothing must happen before the site is loaded: a save is several events. A file counts when it is closed, so
    /// this need not cover the writing.
    private static let quiet = Duration.milliseconds(10)
    /// How long a file may be gone while another is put in its place.
    private static let absence = Duration.milliseconds(30)
    /// How often files are compared where the system does not tell.
    private static let interval = Duration.milliseconds(300)

    private let loader: PreviewLoader
    private let root: String
    private let isPolling: Bool
    private let store: StateStore
    private let pool: EventPool
    private let report: @Sendable (PreviewEvent) -> Void

    init(
        options: PreviewOptions, store: StateStore, pool: EventPool, report: @escaping @Sendable (PreviewEvent) -> Void
    ) {
        loader = PreviewLoader(options.build)
        root = options.build.root
        isPolling = options.isPolling
        self.store = store
        self.pool = pool
        self.report = report
    }

    /// Loads the site now and whenever something has changed; `address` is reported when there is something to see.
    ///
    /// Watching begins before loading: what changes meanwhile is found afterwards, and the site is loaded once more.
    func keep(at address: String) async throws {
        var isReady = false
        while true {
            let watch = isPolling ? nil : FolderWatch(Self.folders, root: root)
            var states = watch == nil ? FileStates(below: Self.folders, root: root) : nil
            repeat {
                await load()
                if !isReady { report(.listening(address: address)) }
                isReady = true
            } while try await nextChange(watch, &states) != .folders
        }
    }

    private func nextChange(_ watch: FolderWatch?, _ states: inout FileStates?) async throws -> FolderChange {
        guard let watch else {
            while true {
                try await Task.sleep(for: Self.interval)
                let found = FileStates(below: Self.folders, root: root)
                if found == states { continue }
                states = found
                return .files
            }
        }
        var change = FolderChange.nothing
        while change == .nothing {
            try await pool.suspendSocket(Socket(file: .init(rawValue: watch.descriptor)), untilReadyFor: .read)
            await drain(pool)
            change = watch.changes()
        }
        // Whoever writes without a pause sees something after a while all the same.
        for _ in 0..<60 {
            try await Task.sleep(for: Self.quiet)
            switch watch.changes() {
            case .nothing: return change
            case .files: break
            case .folders: change = .folders
            }
        }
        return change
    }

    private func load() async {
        let start = ContinuousClock.now
        do throws(FileFailure) {
            let loaded = try await loadTwice()
            // A site takes a while to be taken apart: whoever waits for the new one does not wait for that.
            let earlier = store.current
            defer { Task.detached(priority: .background) { withExtendedLifetime(earlier) {} } }
            store.change { state in
                state.failure = nil
                state.diagnostics = loaded.diagnostics
                if let language = loaded.language { state.language = language }
                guard let site = loaded.site else { return }
                state.version += 1
                if let shown = state.site, shown.copies != site.copies { state.copiesVersion += 1 }
                state.site = site
            }
            report(.loaded(loaded.diagnostics, seconds: start.duration(to: .now)))
        } catch {
            store.change { $0.failure = error }
            report(.failed(error))
        }
    }

    /// A file may be gone between listing and reading, because it is just being put in another's place: one more try.
    private func loadTwice() async throws(FileFailure) -> (site: LiveSite?, language: String?, diagnostics: [Diagnostic]) {
        do {
            return try await loader.load()
        } catch {
            try? await Task.sleep(for: Self.absence)
        }
        do {
            return try await loader.load()
        } catch let failure as FileFailure {
            throw failure
        } catch {
            throw FileFailure(root)
        }
    }
}
