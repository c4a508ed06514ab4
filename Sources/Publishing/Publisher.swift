// Publishing: a rendered site goes to a place where readers find it, and can come back.
//
// 1. The site is rendered into the `History` of its target: the bytes of each file by their SHA-256 (`keep`).
// 2. `plan` compares the sums with what lies at the target, read anew, and with what Luukku has put there (`Plan`).
// 3. `carryOut` transfers what differs, in the order of `Transfer`, reads it back, and adds the publication to the history.
// 4. Bringing back is the same with the files of an earlier publication.
// 5. `Comparison` tells in the words of the content what has changed since the publication before.
// 6. `PublicationLog` tells readers of the publications, where the site has a page of them.
//
// A `Destination` only moves and reads bytes; what is to be done is decided here.

package import Build
package import Files
import Formats
package import Model
import Synchronization

/// Publishes one site to one target.
package struct Publisher: Sendable {
    package let history: History
    private let destination: any Destination
    private let name: String
    private let locks: [any AnyObject & Sendable]
    private let kept: Int
    private let since: String?

    /// - Parameters:
    ///   - name: Of the target, for people.
    ///   - historyName: Letters, digits and hyphens.
    ///   - forbidden: Folders that are no targets, nor is what holds them.
    ///   - sources: The site's own, within which there are no targets either.
    ///   - method: How a folder gets its files.
    ///   - kept: How many publications stay in the history, and since when.
    ///   - onlyReads: Whether nothing is made at the target.
    package init(
        _ address: TargetAddress, name: String, root: String, historyName: String, forbidden: [String],
        sources: [String], method: WritingMethod, kept: (count: Int, since: String?), tasks: Int, onlyReads: Bool
    ) throws {
        history = try History(root: root, name: historyName)
        self.name = name
        (self.kept, since) = kept
        guard let lock = try history.lock() else { throw PublishingFailure.busy(target: name) }
        var locks: [any AnyObject & Sendable] = [lock]
        switch address {
        case .folder(let path):
            guard !isForbidden(path, forbidden, sources) else { throw PublishingFailure.forbidden(target: path) }
            let held = onlyReads ? nil : try HeldLock(path, fallback: history.path)
            locks += [held].compactMap(\.self)
            destination = FolderDestination(folder: path, method: method, lock: held?.lock, tasks: tasks)
        case .archive(let path):
            let held = onlyReads ? nil : try HeldLock(path, holds: .file)
            locks += [held].compactMap(\.self)
            destination = ZipDestination(path: path, lock: held?.lock)
        case .ssh(let host, let port, let path): destination = ServerDestination(host: host, port: port, path: path)
        case .rclone(let remote): destination = RcloneDestination(remote: remote, history: history)
        }
        self.locks = locks
    }

    /// Finishes what a run that was broken off has begun. One that had changed the target has not told the history.
    package func finishEarlierRun() async throws {
        try await destination.finishEarlierRun()
        guard let prepared = try history.prepared, try await destination.published() == prepared.withoutAuthor else { return }
        _ = try history.addPrepared()
    }

    /// Renders the site into the history, and nowhere else. Its calendars follow those that were published the last time, and its log of
    /// publications tells of this one too when anything else changes.
    ///
    /// - Parameter publication: When it is published and by whom.
    /// - Returns: What the site comes to, and the publication with its files.
    package func render(
        _ options: BuildOptions, as publication: PublishedSite, _ clock: @escaping PublicationClock
    ) async throws -> (site: RenderedSite, publication: PublishedSite) {
        let files = KeptFiles(history)
        let latest = try history.latest
        let earlier = latest.map { latest in
            let sums = latest.files
            return EarlierFiles(sums.keys.sorted()) { [history] path in try sums[path].map(history.bytes) ?? [] }
        }
        var options = options
        // The first time, too, the site has the page.
        options.publications = { _ in [LoggedPublication((publication, nil), after: nil, clock)].compactMap(\.self) }
        let site = try await Build.render(
            options, after: earlier,
            logPage: { records, showing in
                let asBefore = showing(try history.log(clock))
                if let latest, files.are(in: latest, with: asBefore) { return asBefore }
                return showing(
                    try history.log(
                        clock, under: (publication.holding(files.sums), PublishedContent(records)),
                        among: history.numbers(keeping: kept, since: since, after: 1)))
            }, to: files.begin)
        return (site, publication.holding(files.sums))
    }

    /// What is to be done so that exactly the files of `publication` lie at the target, and nothing else of what Luukku has put there.
    ///
    /// - Parameter adopts: Whether files that Luukku has not put there may be replaced.
    package func plan(_ publication: PublishedSite, adopts: Bool) async throws -> Plan {
        let earlier = try await destination.published()
        if earlier == nil, !adopts, try await !destination.isEmpty() {
            throw PublishingFailure.foreign(target: name, files: [])
        }
        let files = Set(publication.sums.keys).union(earlier?.sums.keys ?? [:].keys)
        let plan = Plan(publication, over: earlier, there: try await destination.sums(of: Array(files)))
        guard adopts || plan.foreign.isEmpty else { throw PublishingFailure.foreign(target: name, files: plan.foreign) }
        return plan
    }

    /// - Returns: The publication's number in the history.
    package func carryOut(_ plan: Plan, content: PublishedContent?) async throws -> Int {
        // What tells of it is on the disk before anything changes: the disk may be full.
        try history.prepare(plan.publication, content)
        try await destination.carryOut(plan.transfer, from: history)
        try await verify(plan)
        let number = try history.addPrepared()
        try history.prune(keeping: kept, since: since)
        return number
    }

    /// Reads back what was sent.
    private func verify(_ plan: Plan) async throws {
        let moved = plan.added + plan.changed
        let wanted = plan.publication.files
        let there = try await destination.sums(of: moved + plan.removed)
        let wrong = (moved + plan.removed).filter { there[$0] != wanted[$0] }
        guard wrong.isEmpty else { throw PublishingFailure.unverified(files: wrong.sorted()) }
    }
}

/// A lock that is given back when nobody needs it any more.
private final class HeldLock: Sendable {
    let lock: OutputLock

    init(_ path: String, holds kind: OutputPlace.Kind = .folder, fallback: String? = nil) throws {
        lock = try OutputLock(path, holds: kind, fallback: fallback)
    }

    deinit { lock.release() }
}

/// The files of a site as they come, from several tasks.
private final class KeptFiles: Sendable {
    private let history: History
    private let files = Mutex<[String: Checksum]>([:])

    init(_ history: History) {
        self.history = history
    }

    var sums: [String: Checksum] { files.withLock(\.self) }

    /// Whether they are what was published, together with the page that tells of publications. What a host reads comes later, so other
    /// files that are gone are not seen: the next publication tells of them.
    func are(in publication: PublishedSite, with logPage: [UInt8]) -> Bool {
        let (published, sums) = (publication.files, sums)
        return published[publicationLogPath] == Checksum(of: logPage) && sums.allSatisfy { published[$0.key] == $0.value }
            && published.keys.count(where: isReadable) == sums.keys.count(where: isReadable) + 1
    }

    /// Takes the files of one reading; those of the one before are forgotten.
    func begin() -> @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void {
        files.withLock { $0 = [:] }
        return { path, bytes in
            let sum = try self.history.keep(bytes)
            self.files.withLock { $0[path] = sum }
        }
    }
}

/// Whether `path` is one of the folders, holds one of them or is within one of `sources`; it need not be there yet.
private func isForbidden(_ path: String, _ folders: [String], _ sources: [String]) -> Bool {
    let place = realPathToBe(path)
    func isWithin(_ path: String, _ folder: String) -> Bool { (path + "/").hasPrefix(folder == "/" ? folder : folder + "/") }
    return (folders + sources).contains { isWithin(realPathToBe($0), place) }
        || sources.contains { isWithin(place, realPathToBe($0)) }
}

extension PublishedSite {
    /// For whoever keeps the host, and for programs: what is published there.
    var notice: [UInt8] {
        var json = JSON()
        json.object { json in
            json.field("time") { $0.add(time) }
            json.field("content") { $0.add(fingerprint.text) }
            if let commit { json.field("commit") { $0.add(commit) } }
            json.field("pages") { $0.add(pageCount) }
            json.field("files") { $0.add(sums.count) }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension Publisher {
    /// What has changed since the publication before; nil when there is none.
    package func comparison(of site: RenderedSite, as coming: PublishedSite) throws -> Comparison? {
        guard let number = history.numbers.first, let publication = try history.publication(number) else { return nil }
        return try Comparison(
            coming.files, PublishedContent(site.records), hidden: site.hidden,
            since: (publication, try history.content(number)), in: history)
    }

    /// Lets go of what was rendered and is not going to be published.
    package func forgetUnpublished() throws {
        try history.prune(keeping: kept, since: nil)
    }
}
