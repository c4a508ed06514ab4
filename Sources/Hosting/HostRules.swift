// Hosting: what a host must do so that readers get a site as it is meant, and how each host is told so.
//
// 1. `HostRules` says it once, in no host's words: which headers a file has, what leads where, where the site is.
// 2. A file beside it for each host prints that in the host's own words, quoted by its rules, and decides nothing.
// 3. `files(for:)` names the files. Some lie in the site, others belong to the server's settings.

package import Diagnostics
import Formats
import Model

/// What a host must know of a site.
package struct HostRules: Sendable {
    /// Of the remarks in the files.
    let language: Language
    /// Where the site is, as files are called, not as addresses are written: begins and ends in `/`.
    let base: String
    /// Whether the settings tell it.
    package let isPlaceKnown: Bool
    /// nil when a page has no policy of its own: it is then not known what it needs.
    package let policy: String?
    let redirects: [Redirect]
    /// All files of the site.
    let files: [String]
    /// The folders whose files are called by what is in them, if they are (decision 15).
    let lastingFolders: [String]

    /// What a host shows, with the status 404, in place of what is not there.
    static let notFound = "404.html"

    /// - Parameters:
    ///   - base: As an address has it; nil when it is not known, and then the host's root.
    ///   - policies: Of the pages, each once; nil in it for pages without one.
    package init(
        language: Language, base: String?, policies: Set<String?>, redirects: [Redirect], files: [String],
        lastingFolders: [String]
    ) {
        self.language = language
        self.base = base.map(decoded) ?? "/"
        isPlaceKnown = base != nil
        policy = ContentPolicy.header(for: policies)
        self.redirects = redirects.sorted { $0.sources[0] < $1.sources[0] }
        self.files = files.sorted()
        self.lastingFolders = lastingFolders
    }

    package var isBelowRoot: Bool { base != "/" }

    /// As an address has it.
    var baseAddress: String { percentEncoded(base, keeping: "/") }
}

/// What leads from the former address of a page to the page, both from the site's root.
package struct Redirect: Sendable {
    /// As files are called. A folder is asked for with a slash at its end, without, or by its page.
    let sources: [String]
    /// The same as a regular expression.
    let pattern: String
    /// As an address has it.
    let target: String

    package init(from path: String, to target: String) {
        let page = "/index.html"
        let folder = path.hasSuffix(page) ? String(path.dropLast(page.count)) : nil
        sources = folder.map { [$0, $0 + "/", path] } ?? [path]
        pattern = folder.map { regularExpression(for: $0) + "(/(index[.]html)?)?" } ?? regularExpression(for: path)
        self.target = percentEncoded(target, keeping: "/")
    }
}

// MARK: Headers

/// What differs between files in the headers that they get. A file is of the first kind that it can be.
enum FileKind {
    /// Called by what is in it, so a cache may keep it for good.
    case lasting
    /// It may hold scripts, which nobody needs: a drawing is shown in pages, where they do not run.
    case drawing
    case other
}

extension HostRules {
    typealias Header = (name: String, value: String)

    /// A drawing that is opened by itself has an origin of its own, and no scripts.
    private static let drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

    /// Endings of `FileKind.drawing`.
    static let drawings = ["svg", "xml"]

    /// The headers of every kind, in the same order.
    func headers(of kind: FileKind) -> [Header] {
        let isDrawing = kind != .other
        let policy = isDrawing ? Self.drawingPolicy : policy
        return [
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
            ("Cache-Control", kind == .lasting ? "max-age=31536000, immutable" : "no-cache"),
        ] + (policy.map { [("Content-Security-Policy", $0)] } ?? [])
    }

    /// Those that other files do not have so.
    func ownHeaders(of kind: FileKind) -> [Header] {
        let common = headers(of: .other)
        return headers(of: kind).filter { header in !common.contains { $0 == header } }
    }

    func kind(of file: String) -> FileKind {
        if isLasting(file) { return .lasting }
        return Self.drawings.contains { file.lowercased().hasSuffix("." + $0) } ? .drawing : .other
    }

    /// The same as `lastingPattern`.
    private func isLasting(_ file: String) -> Bool {
        guard let folder = lastingFolders.first(where: { file.hasPrefix($0 + "/") }) else { return false }
        let parts = file.dropFirst(folder.count + 1).split(separator: ".", omittingEmptySubsequences: false).map(\.utf8)
        guard parts.count > 3 || parts.count == 3 && !parts[0].isEmpty, let ending = parts.last, !ending.isEmpty else {
            return false
        }
        let digits = parts[parts.count - 2]
        return digits.count == 10 && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            && ending.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }

    /// For hosts that know folders and no patterns: those that hold no page, with the files there that keep their names.
    var foldersOfLasting: [(folder: String, others: [String])] {
        lastingFolders.filter { !files.contains($0 + "/index.html") }.map { folder in
            (folder, files.filter { $0.hasPrefix(folder + "/") && !isLasting($0) })
        }
    }

    /// A regular expression for the addresses of lasting files, for hosts that know such.
    var lastingPattern: String {
        let folders = lastingFolders.map(regularExpression).joined(separator: "|")
        return "^" + regularExpression(for: base) + "(" + folders + ")/.+[.][0-9a-f]{10}[.][A-Za-z0-9]+"
    }

    /// The endings of which there are media types, and of those that are compressed.
    var types: [(ending: String, type: String)] { mediaTypes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    var compressedEndings: [String] { types.map(\.ending).filter { isOfText("." + $0) } }

    func remark(_ host: Host) -> String {
        language.localized(
            fi:
                "Luukku-ohjelman tekemä (luukku hosting \(host.rawValue)). Älä muokkaa: muutokset katoavat, kun tiedosto tehdään uudelleen.",
            en: "Made by luukku hosting \(host.rawValue). Do not edit: it is made anew.")
    }
}

/// What an address stands for; itself when that is no text, or has signs that settings of hosts would read as theirs.
private func decoded(_ address: String) -> String {
    let signs = #""$\{}"#.utf8
    guard let bytes = percentDecoded(address, isStrict: true),
        bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && !signs.contains($0) }),
        let text = String(validating: bytes, as: UTF8.self)
    else { return address }
    return text
}

/// An expression (PCRE, RE2) that stands for the text alone.
func regularExpression(for text: String) -> String {
    text.map { ".+*?()[]{}|^$".contains($0) ? "\\\($0)" : String($0) }.joined()
}

/// A text between quotation marks, as nginx, Apache and Caddy read it. A backslash before any other sign is left to the expression that it is in;
/// no text has two of them, which are one to nginx and two to the others.
func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
