package import Files

/// The publications of one target that are kept, to go back to and to compare with: `.luukku/julkaisut/<target>` in the site's folder.
///
/// The bytes of every file are kept once, under their sum, however many publications have them. No file here shares its bytes on the disk
/// with the target, only its owner can read it, and Git leaves it alone.
package struct History: Sendable {
    private let folder: PrivateFolder
    private static let ending = ".julkaisu"
    private static let statedEnding = ".sisalto"
    /// What is about to be published, where the number stands in others.
    private static let prepared = "tuleva"
    private static let list = "luettelo"

    /// - Parameters:
    ///   - name: Of the target: letters, digits and hyphens.
    ///   - onlyReads: Whether no folder is made for it: without one there are no publications.
    package init(root: String, name: String, onlyReads: Bool = false) throws {
        let all = PrivateFolder(root + "/.luukku")
        folder = all.folder("julkaisut").folder(name)
        guard !onlyReads else { return }
        try all.make()
        if !all.holds(".gitignore") { try all.write(".gitignore", Array("*\n".utf8)) }
        try folder.make()
    }

    package var path: String { folder.path }

    /// One process at a time; nil when another is at work.
    package func lock() throws -> FileLock? { try FileLock(folder: folder.path) }

    /// The numbers of the publications, the latest first.
    package var numbers: [Int] {
        folder.names.filter { $0.hasSuffix(Self.ending) }.compactMap { Int($0.dropLast(Self.ending.count)) }.sorted(by: >)
    }

    /// nil when there is no such publication, or its file was spoilt.
    package func publication(_ number: Int) throws -> PublishedSite? {
        try folder.read(name(number) + Self.ending).flatMap { PublishedSite($0) }
    }

    package var latest: PublishedSite? { get throws { try numbers.first.flatMap { try publication($0) } } }

    /// What the content said when it was published; nil when that is not known.
    package func content(_ number: Int) throws -> PublishedContent? {
        try folder.read(name(number) + Self.statedEnding).flatMap { PublishedContent($0) }
    }

    /// Writes down what is about to be published; `addPrepared` makes it the latest publication.
    package func prepare(_ publication: PublishedSite, _ content: PublishedContent?) throws {
        try folder.remove(Self.prepared + Self.statedEnding)
        if let content { try folder.write(Self.prepared + Self.statedEnding, content.text) }
        try folder.write(Self.prepared + Self.ending, publication.text)
    }

    /// What was about to be published when a run was broken off; nil when none was.
    package var prepared: PublishedSite? {
        get throws { try folder.read(Self.prepared + Self.ending).flatMap { PublishedSite($0) } }
    }

    /// - Returns: Its number.
    package func addPrepared() throws -> Int {
        let number = (numbers.first ?? 0) + 1
        if folder.holds(Self.prepared + Self.statedEnding) {
            try folder.rename(Self.prepared + Self.statedEnding, to: name(number) + Self.statedEnding)
        }
        try folder.rename(Self.prepared + Self.ending, to: name(number) + Self.ending)
        return number
    }

    /// Names of one length, in order for whoever lists the folder.
    private func name(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

// MARK: Files

extension History {
    /// Keeps a file's bytes.
    package func keep(_ bytes: [UInt8]) throws -> Checksum {
        let sum = Checksum(of: bytes)
        let (home, name) = place(of: sum)
        guard !home.holds(name) else { return sum }
        try home.make()
        try home.write(name, bytes)
        return sum
    }

    /// The bytes that have the sum. What is kept may be spoilt, and then must not come back.
    package func bytes(_ sum: Checksum) throws -> [UInt8] {
        let (home, name) = place(of: sum)
        guard let bytes = try home.read(name), Checksum(of: bytes) == sum else {
            throw PublishingFailure.spoilt(home.path + "/" + name)
        }
        return bytes
    }

    package func holds(_ sum: Checksum) -> Bool {
        let (home, name) = place(of: sum)
        return home.holds(name)
    }

    /// Does `work` with a folder in which the files lie under their paths, for a program that sends them off.
    func withTree<Result>(
        _ files: [String: Checksum], _ work: (_ folder: String) async throws -> Result
    ) async throws -> Result {
        let tree = folder.folder("siirto")
        try tree.removeAll()
        defer { try? tree.removeAll() }
        try tree.make()
        for (file, sum) in files {
            _ = try bytes(sum)
            let (home, name) = place(of: sum)
            try tree.lay(home.path + "/" + name, as: file)
        }
        return try await work(tree.path)
    }

    /// The same with a list of names, for a program that reads one from a file.
    func withList<Result>(_ text: [UInt8], _ work: (_ path: String) async throws -> Result) async throws -> Result {
        try folder.write(Self.list, text)
        defer { try? folder.remove(Self.list) }
        return try await work(folder.path + "/" + Self.list)
    }

    private func place(of sum: Checksum) -> (PrivateFolder, String) {
        let text = sum.text
        return (folder.folder("tiedostot").folder(String(text.prefix(2))), String(text.dropFirst(2)))
    }

    /// Those of the publications that stay when all but the latest `count` are forgotten, and those of before `time`.
    ///
    /// - Parameter coming: How many are going to be added first.
    func numbers(keeping count: Int, since time: String?, after coming: Int = 0) throws -> [Int] {
        try numbers.enumerated().filter { place, number in
            if place + coming == 0 { return true }
            return try place + coming < count && (time == nil || publication(number)?.time ?? "" >= time ?? "")
        }.map(\.element)
    }

    /// Forgets all but the latest `count` publications, those of before `time`, and the files that only they had. The latest stays.
    package func prune(keeping count: Int, since time: String?) throws {
        let staying = try Set(numbers(keeping: count, since: time))
        var kept: Set<String> = []
        for number in numbers {
            if staying.contains(number) {
                for sum in try publication(number)?.files.values ?? [:].values { kept.insert(sum.text) }
            } else {
                try folder.remove(name(number) + Self.ending)
                try folder.remove(name(number) + Self.statedEnding)
            }
        }
        // What runs that were broken off have left.
        for name in folder.names where name.hasPrefix(Self.prepared) || name.hasPrefix(Self.list) { try folder.remove(name) }
        let files = folder.folder("tiedostot")
        for prefix in files.names {
            for name in files.folder(prefix).names where !kept.contains(prefix + name) {
                try files.folder(prefix).remove(name)
            }
        }
    }
}
