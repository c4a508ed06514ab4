/// Where the files of a site go. What is to be done is known before any of this is asked for.
protocol Destination: Sendable {
    /// A small file as it is there; nil when there is none.
    func bytes(of file: String) async throws -> [UInt8]?
    /// Whether nothing at all is there.
    func isEmpty() async throws -> Bool
    /// The sums of those of the files that are there, read anew.
    func sums(of files: [String]) async throws -> [String: Checksum]
    func carryOut(_ transfer: Transfer, from history: History) async throws
    /// Finishes what a run that was broken off has begun, where the target cannot tell it.
    func finishEarlierRun() async throws
}

extension Destination {
    func finishEarlierRun() {}

    /// What Luukku has put there; nil when there is no list, or it is cut off.
    func published() async throws -> PublishedSite? { try await bytes(of: manifestName).flatMap { PublishedSite($0) } }
}

/// What changes at a target, in the order in which it is done.
///
/// First a list of all that may lie there meanwhile, so that a run that is broken off is taken up by the next; then files that pages
/// need, the pages, what goes away, and at the end the list of what lies there now.
struct Transfer: Sendable {
    /// What the list there said when this was planned.
    let earlier: PublishedSite?
    let assets: [String: Checksum]
    let pages: [String: Checksum]
    let removed: [String]
    /// All that is to lie there at the end, and what of it and besides has been put there before.
    let files: [String]
    let known: [String]
    /// What lies at the target while it is under way, and at the end.
    let meanwhile: [UInt8]
    let atEnd: [UInt8]
    /// For whoever keeps the host: what is published there (`publish.json`).
    let notice: [UInt8]
}

/// The list of what Luukku has put at the target.
let manifestName = ".luukku-julkaisu"
let noticeName = "publish.json"

/// A destination that takes files one after the other.
protocol StepwiseDestination: Destination {
    var name: String { get }
    func put(_ files: [String: Checksum], from history: History) async throws
    func put(_ bytes: [UInt8], as file: String) async throws
    func remove(_ files: [String]) async throws
}

extension StepwiseDestination {
    func carryOut(_ transfer: Transfer, from history: History) async throws {
        try await claim(transfer)
        if !transfer.assets.isEmpty { try await put(transfer.assets, from: history) }
        try await mustHold(transfer.meanwhile)
        if !transfer.pages.isEmpty { try await put(transfer.pages, from: history) }
        if !transfer.removed.isEmpty { try await remove(transfer.removed) }
        try await put(transfer.notice, as: noticeName)
        try await mustHold(transfer.meanwhile)
        // Whoever has begun since has a whole list there too.
        try await put(transfer.atEnd, as: manifestName)
        guard try await published() != nil else { throw PublishingFailure.unverified(files: [manifestName]) }
    }

    /// Not every place can be locked: the list tells who is at work there. Of two who find the same one at the same time, the later
    /// writer has the place: the other sees it after a pause in which whoever had looked before has written (Fischer's mutual exclusion).
    private func claim(_ transfer: Transfer) async throws {
        let start = ContinuousClock.now
        guard try await published() == transfer.earlier else { throw PublishingFailure.busy(target: name) }
        try await put(transfer.meanwhile, as: manifestName)
        try await Task.sleep(for: start.duration(to: .now) * 2)
        try await mustHold(transfer.meanwhile)
    }

    /// The list as this run has written it: nobody else has since.
    private func mustHold(_ list: [UInt8]) async throws {
        guard try await bytes(of: manifestName) == list else { throw PublishingFailure.busy(target: name) }
    }
}
