import CLibrary
package import Files

/// A file of `Theme/assets` in the output.
package struct Asset: Sendable {
    /// In the output.
    package let path: String
    package let file: SourceFile
    /// What the output has; nil for the file as it is.
    package let bytes: [UInt8]?
}

/// The files of `Theme/assets`. One that something leads to is called in the output by what is in it, `style.3f9a81c2d4.css`: an old
/// copy in a cache never meets a new page.
///
/// What leads to a file is the program, a template (`teema.luukku/kuva.svg`), or a style, script or drawing of the theme, by the
/// way from its own folder: `url(kirjasin.woff2)`, `"kuva.svg"`. The name is changed there too. A file that nothing is seen to
/// lead to keeps its name: who puts its address together of pieces finds it.
struct Assets: Sendable {
    /// Where they are in the output. No page can take this address: an identifier has no full stop.
    static let folder = "teema.luukku"
    static let inputFolder = "Theme/assets/"
    /// What pages and the manifest ask for.
    private static let asked = [
        "style.css", "icon.svg", "icon-192.png", "icon-512.png", "matrix.js", "search.js", "wheel.js",
    ]

    let files: [Asset]
    /// By path below `Theme/assets`, those that are called by what is in them.
    private let names: [String: String]
    private let finder: ReferenceFinder

    /// - Parameter templates: Texts that name files from the output's root.
    init(_ sources: [SourceFile], templates: [[UInt8]]) throws {
        let sources = sources.map { (path: String($0.path.dropFirst(Self.inputFolder.count)), file: $0) }
        let finder = ReferenceFinder(sources.map(\.path))
        var bytes: [String: [UInt8]] = [:]
        var references: [String: [ReferenceFinder.Reference]] = [:]
        for (path, file) in sources where isText(path) {
            let text = try file.bytes()
            (bytes[path], references[path]) = (text, finder.references(in: text, from: parts(of: path).dropLast()))
        }
        let led = (Array(references.values) + templates.map { finder.references(in: $0, from: nil) }).flatMap { $0.map(\.path) }
        let named = Set(led + Self.asked)
        for (path, file) in sources where named.contains(path) && bytes[path] == nil { bytes[path] = try file.bytes() }
        let paths = sources.map(\.path).filter(named.contains)
        let names = Dictionary(uniqueKeysWithValues: paths.map { ($0, name(of: $0, bytes, references)) })
        files = sources.map { path, file in
            let text = references[path].flatMap { $0.isEmpty ? nil : bytes[path] }
            let changed = text.map { renamed($0, references[path] ?? [], names) }
            return Asset(path: Self.folder + "/" + (names[path] ?? path), file: file, bytes: changed ?? bytes[path])
        }
        (self.names, self.finder) = (names, finder)
    }

    /// The address from the output's root of the file at `path` below `Theme/assets`.
    subscript(path: String) -> String { Self.folder + "/" + (names[path] ?? path) }

    /// A template with the names that the files have in the output.
    func named(in template: [UInt8]) -> [UInt8] {
        let references = finder.references(in: template, from: nil)
        return references.isEmpty ? template : renamed(template, references, names)
    }
}

/// Whether the file may name others.
private func isText(_ path: String) -> Bool { [".css", ".js", ".svg"].contains { path.hasSuffix($0) } }

/// The name tells of the file and of all that it leads to, however far: it changes when one of them does.
private func name(
    of path: String, _ bytes: [String: [UInt8]], _ references: [String: [ReferenceFinder.Reference]]
) -> String {
    var (reached, pending): (Set, [String]) = ([path], [path])
    while let next = pending.popLast() {
        for reference in references[next] ?? [] where reached.insert(reference.path).inserted { pending.append(reference.path) }
    }
    let hash = ([path] + reached.subtracting([path]).sorted()).reduce(UInt64(0)) { hash, path in
        (bytes[path] ?? []).withUnsafeBytes { fingerprint($0, seed: fingerprint(path, seed: hash)) }
    }
    return Files.path(path, withFingerprint: hash)
}

private func renamed(_ text: [UInt8], _ references: [ReferenceFinder.Reference], _ names: [String: String]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for reference in references {
        result += text[end..<reference.range.lowerBound]
        result += fileName(of: names[reference.path] ?? reference.path).utf8
        end = reference.range.upperBound
    }
    return result + text[end...]
}

/// Finds where a text names one of the files. Where it is not sure that the file is meant, it is not.
private struct ReferenceFinder: Sendable {
    struct Reference: Sendable {
        /// Where the name of the file is in the text.
        let range: Range<Int>
        let path: String
    }

    private let files: [(path: String, name: [UInt8])]

    init(_ paths: [String]) {
        files = paths.map { ($0, Array(fileName(of: $0).utf8)) }
    }

    /// In the order of the text.
    ///
    /// - Parameter folder: That of the text; nil for a text that can name files from the output's root only.
    func references(in text: [UInt8], from folder: [Substring]?) -> [Reference] {
        // Most templates name none.
        if folder == nil, places(of: Array(Assets.folder.utf8), in: text).isEmpty { return [] }
        return files.flatMap { path, name in
            places(of: name, in: text).compactMap { place in
                let end = place + name.count
                guard end == text.count || isEnd(text[end]) else { return nil }
                let start = text[..<place].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
                let address = String(decoding: text[start..<end], as: UTF8.self)
                return self.path(meantBy: address, from: folder) == path ? Reference(range: place..<end, path: path) : nil
            }
        }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func path(meantBy address: String, from folder: [Substring]?) -> String? {
        if let start = address.firstRange(of: Assets.folder + "/")?.upperBound { return String(address[start...]) }
        guard var parts = folder, !address.hasPrefix("/"), !address.contains(":") else { return nil }
        for part in address.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || "\"'`(),;<>={}?#*".utf8.contains(byte) }
}

private func places(of name: [UInt8], in text: [UInt8]) -> [Int] {
    text.withUnsafeBytes { text in
        guard let base = text.baseAddress else { return [] }
        var places: [Int] = []
        var next = 0
        while next + name.count <= text.count,
            let found = memchr(base + next, Int32(name[0]), text.count - name.count + 1 - next)
        {
            let place = base.distance(to: UnsafeRawPointer(found))
            if memcmp(found, name, name.count) == 0 { places.append(place) }
            next = place + 1
        }
        return places
    }
}

private func parts(of path: String) -> [Substring] { path.split(separator: "/") }

private func fileName(of path: String) -> Substring { parts(of: path).last ?? "" }
