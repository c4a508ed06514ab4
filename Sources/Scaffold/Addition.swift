// Scaffold: a network's first files, and new records in them.
//
// 1. `NewSite` writes a small, complete content (`Starter`) and the standard theme where there is neither.
// 2. `Archetype` tells for each kind of record what is asked (`Question`) and where the record goes. Asking is the program's work.
// 3. `Addition` writes the record, has the content checked, and takes everything back when the record gives an error.

package import Build
import Content
package import Diagnostics
import Editing
import Files
import Formats
package import Model

/// Why nothing was written.
package enum ScaffoldRefusal: Error {
    /// The new record gives these errors; the files are as they were.
    case faults([Diagnostic])
    /// Something else than the content's fault, explained.
    case explained(String)
}

/// A record that has been added.
package struct Addition: Sendable {
    package let id: String
    /// File and, in a file of several records, line.
    package let location: SourceLocation
    package let next: [String]
    /// Warnings that were not there before.
    package let warnings: [Diagnostic]
}

/// What is in `Content` below `root`, as far as questions and identifiers need it.
package func promptContext(
    root: String, today: CalendarDate, language: Language, tasks: Int
) async throws -> PromptContext {
    guard fileExists(root + "/Content") else {
        throw ScaffoldRefusal.explained(
            language.localized(
                fi: "tässä kansiossa ei ole sivustoa, sillä kansiota Content ei ole\n"
                    + "  Siirry sivuston kansioon komennolla cd KANSIO ja anna komento siellä, tai lisää komentoon --kansio KANSIO.\n"
                    + "  Uuden sivuston aloitat näin: luukku init",
                en: "there is no content of a network here (no folder Content)\n"
                    + "  go to the network's folder first, name it: --root FOLDER, or begin a new network: luukku init"))
    }
    let catalogue = try await ContentFolder(root: root).readData(tasks: tasks).readTexts(labels: [:], tasks: tasks).everything
    var context = PromptContext(catalogue: catalogue, today: today, language: language)
    if let file = context.agreementInForce?.metadata.location.file {
        var faults: [Diagnostic] = []
        let written = WrittenFile(try readFile(root + "/" + file), path: file, diagnostics: &faults)
        let text = (written?.body ?? []).drop { $0 == 0x0A || $0 == 0x0D }
        context.agreementText = String(decoding: text, as: UTF8.self)
    }
    return context
}

/// Writes the record that `context` answers for.
///
/// - Parameter id: The identifier that was asked for; without one it is made of the title.
package func add(_ kind: Archetype, _ context: PromptContext, id wanted: String?, options: BuildOptions) async throws
    -> Addition
{
    let before = try await checkContent(options).diagnostics
    var writing = try Writing(kind, context, id: wanted, root: options.root)
    try writing.write()
    do {
        let new = try await checkContent(options).diagnostics.filter { !before.contains($0) }
        guard !new.hasErrors else { throw ScaffoldRefusal.faults(new.filter { $0.severity == .error }) }
        return Addition(
            id: writing.id, location: writing.location, next: kind.next(context, writing.id), warnings: new)
    } catch {
        try writing.undo()
        throw error
    }
}

/// The bytes that a new record changes, and how to change them back.
private struct Writing {
    let id: String
    let location: SourceLocation
    /// What the file held; nil when it is made.
    private let old: [UInt8]?
    private let new: [UInt8]
    private let path: String
    private var made = NewFiles()

    init(_ kind: Archetype, _ context: PromptContext, id wanted: String?, root: String) throws {
        let file: String
        switch kind.place {
        case .pages, .otherPages:
            let folder = if case .pages(let folder) = kind.place { "Content/\(folder)/" } else { "Content/" }
            let exists = { (id: String) in fileExists(root + "/\(folder)\(id).md") }
            id = try identifier(kind, context, wanted, isTaken: exists)
            file = "\(folder)\(id).md"
            (old, new, location) = (nil, try page(kind, context, file: file), SourceLocation(file: file))
        case .data(let name):
            let candidates = ["yaml", "csv"].map { "Content/tiedot/\(name).\($0)" }
            let present = candidates.filter { fileExists(root + "/" + $0) }
            // Of both, the site reads the last.
            file = present.last ?? candidates[1]
            let bytes = present.isEmpty ? nil : try readFile(root + "/" + file)
            var edited = try EditedFile(bytes ?? emptyFile(file, kind), path: file)
            // Those whom the site's readers may not see have identifiers too.
            let taken = Set(edited.values.filter { folded($0.key) == "tunnus" }.map(\.text))
            id = try identifier(kind, context, wanted) { taken.contains($0) }
            try append(kind, context, id, to: &edited)
            (old, new) = (bytes, edited.bytes)
            location = SourceLocation(file: file, line: edited.written.records.last?.location.line)
        }
        path = root + "/" + file
    }

    private func replace(_ old: [UInt8], by new: [UInt8]) throws {
        try replaceFiles([Replacement(path, old: old, new: new)])
    }

    mutating func write() throws {
        if let old { return try replace(old, by: new) }
        do {
            try made.create(path, new)
        } catch {
            made.undo()
            throw error
        }
    }

    func undo() throws {
        if let old { return try replace(new, by: old) }
        made.undo()
    }
}

// MARK: Identifiers

private func identifier(
    _ kind: Archetype, _ context: PromptContext, _ wanted: String?, isTaken: @escaping (String) -> Bool
) throws -> String {
    let known = Set(kind.record.identifiers(in: context.catalogue))
    let isFree = { (id: String) in !known.contains(id) && !isTaken(id) }
    if let wanted {
        guard isIdentifier(wanted) else {
            let near = identifierText(from: wanted).map { near in
                context.language.localized(fi: ". Tarkoititko \(near)?", en: "; did you mean \(near)?")
            }
            throw ScaffoldRefusal.explained(
                context.language.localized(
                    fi: "tunnus ”\(printable(wanted))” ei kelpaa; käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja",
                    en: "“\(printable(wanted))” is no identifier: lower-case letters a–z, digits and hyphens") + (near ?? ""))
        }
        guard isFree(wanted) else {
            let free = numbered(wanted, from: 2, isFree)
            throw ScaffoldRefusal.explained(
                context.language.localized(
                    fi: "tunnus \(wanted) on jo käytössä; käytä esimerkiksi tunnusta \(free)",
                    en: "the identifier \(wanted) is taken; \(free) is free"))
        }
        return wanted
    }
    let id = kind.prefix(context) + (shortIdentifier(kind.title(context)) ?? kind.name.word)
    return isFree(id) && !kind.isNumbered ? id : numbered(id, from: kind.isNumbered ? 1 : 2, isFree)
}

func numbered(_ id: String, from first: Int, _ isFree: (String) -> Bool) -> String {
    var number = first
    while true {
        let suffix = "-\(number)"
        let candidate = id.prefix(80 - suffix.count).trimmingHyphens + suffix
        if isFree(candidate) { return candidate }
        number += 1
    }
}

/// The beginning of a long title, in whole words: a date and a number are to fit beside it.
private func shortIdentifier(_ title: String) -> String? {
    let limit = 60
    guard title.count > limit else { return identifierText(from: title) }
    let start = title.prefix(limit)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return identifierText(from: String(words)) ?? identifierText(from: String(start))
}

extension Substring {
    fileprivate var trimmingHyphens: String { String(reversed().drop { $0 == "-" }.reversed()) }
}

// MARK: Pages

/// A Markdown file whose front matter explains itself: each key under what it means, and those without a value after a `#`.
private func page(_ kind: Archetype, _ context: PromptContext, file: String) throws -> [UInt8] {
    var lines = ["---"]
    var texts: [(key: String, value: String)] = []
    for question in kind.allQuestions where question.isWritten {
        let answer = context.answers[question.key] ?? ""
        if answer.isEmpty {
            if question.isAsked {
                lines.append(
                    "# \(question.help(in: .fi)) Kun lisäät arvon, poista seuraavan rivin #-merkki.\n#\(question.key):")
            }
            continue
        }
        lines.append("# \(question.help(in: .fi))")
        if question.takesSeveral {
            lines.append("\(question.key): [\(context.list(question.key).joined(separator: ", "))]")
        } else {
            // Any text at first: `set` then finds out how the right one must be quoted.
            lines.append("\(question.key): x")
            texts.append((question.key, question.written(answer, context)))
        }
    }
    if context.answers["paivitetty"] == nil { lines.append("paivitetty: \(context.written(context.today))") }
    let front = lines.joined(separator: "\n") + "\n" + kind.nested(context) + "---\n\n"
    var edited = try EditedFile(Array((front + kind.body(context)).utf8), path: file)
    for (key, value) in texts { try edited.set(ValuePlace(key: key), to: value) }
    return edited.bytes
}

// MARK: Data files

private func append(_ kind: Archetype, _ context: PromptContext, _ id: String, to file: inout EditedFile) throws {
    let answered = kind.allQuestions.filter { $0.isWritten && !(context.answers[$0.key] ?? "").isEmpty }
    guard !file.path.hasSuffix(".csv") else {
        let values =
            (kind.hasIdentifier ? [(key: "tunnus", value: id)] : [])
            + answered.map { question in
                let answer = context.answers[question.key] ?? ""
                let former = question.formerly.flatMap { file.hasColumn($0) && !file.hasColumn(question.key) ? $0 : nil }
                return (
                    former ?? question.key,
                    question.takesSeveral
                        ? context.list(question.key).joined(separator: ", ") : question.written(answer, context)
                )
            }
        for (key, _) in values { try file.addColumn(key) }
        return try file.append(row: values)
    }
    try file.append(
        item: (kind.hasIdentifier ? [(key: "tunnus", value: .text(id))] : [])
            + answered.map { question in
                question.takesSeveral
                    ? (question.key, .identifiers(context.list(question.key)))
                    : (question.key, .text(question.written(context.answers[question.key] ?? "", context)))
            })
}

/// What a data file holds before its first record. A sheet is written as Finnish Excel opens it.
private func emptyFile(_ path: String, _ kind: Archetype) -> [UInt8] {
    guard path.hasSuffix(".csv") else { return Array("# Luukku lisää tiedot tänne.\n".utf8) }
    var sheet = CSV()
    sheet.add((kind.hasIdentifier ? [Key.identifier.heading] : []) + kind.questions.map(\.heading))
    return sheet.bytes
}
