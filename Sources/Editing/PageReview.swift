import Content
import Diagnostics
import Markdown
package import Model
import Site

/// Records that a page was read and found right: `tarkistettu`, `tarkistaja`, and a new day to review it by (`tarkista`).
///
/// The new day is as far off as the last one was from the review, or else the update, before it; without these, a year.
///
/// - Parameter page: A file below `Content`, or a page's address.
/// - Returns: the changes, not written yet.
package func reviewPage(
    _ page: String, by name: String, on day: CalendarDate, root: String, tasks: Int
) async throws -> Draft {
    let content = try await ContentFolder(root: root).readData(tasks: tasks).readTexts(labels: [:], tasks: tasks)
    guard let site = try await Site(content.everything, today: day, tasks: tasks) else {
        throw EditRefusal(content.diagnostics)
    }
    let path = try file(of: page, on: site, root: root)
    var draft = Draft(root: root)
    try draft.edit(path) { file in
        let records = file.written.records
        let text = { (key: String) in ContentSnapshot.value(at: ValuePlace(key: key), in: records) }
        let date = { (key: String) in text(key).flatMap { CalendarDate(parsing: $0) } }
        let next = nextReview(after: day, last: date("tarkistettu") ?? date("paivitetty"), due: date("tarkista"))
        let model = text("tarkista") ?? text("paivitetty")
        try file.set(ValuePlace(key: "tarkistettu"), to: day.written(like: model))
        try file.set(ValuePlace(key: "tarkistaja"), to: name)
        try file.set(ValuePlace(key: "tarkista"), to: next.written(like: model))
    }
    return draft
}

/// A period of whole years is one again, whatever leap days it holds.
func nextReview(after day: CalendarDate, last: CalendarDate?, due: CalendarDate?) -> CalendarDate {
    var years = 1
    if let last, let due, last < due {
        guard (last.month, last.day) == (due.month, due.day) else { return day.adding(days: due.dayNumber - last.dayNumber) }
        years = due.year - last.year
    }
    let month = CalendarDate(firstOf: day.month, day.year + years)
    return CalendarDate(year: month.year, month: month.month, day: day.day) ?? month.adding(days: day.day - 2)
}

private func file(of page: String, on site: Site, root: String) throws -> String {
    let files = site.pages.compactMap { page in page.file.flatMap { $0.hasSuffix(".md") ? (page.route.path, $0) : nil } }
    return try file(of: page, among: files, root: root)
}

/// The file that a reader names, with or without the folder that all are in, or by its page's address.
func file(of page: String, among pages: [(address: String, file: String)], root: String) throws -> String {
    let files = pages.map { (parts: parts($0.address), file: $0.file) }
    let wanted = parts(page.hasPrefix(root + "/") ? String(page.dropFirst(root.count)) : page)
    if let file = files.first(where: { parts($0.file) == wanted || parts($0.file).dropFirst() == wanted[...] }) {
        return file.file
    }
    // As an address, whatever leads to the site; the front page has no name of its own.
    let named = files.filter { wanted.suffix($0.parts.count) == $0.parts[...] && !($0.parts.isEmpty && !wanted.isEmpty) }
    if let page = named.max(by: { $0.parts.count < $1.parts.count }) { return page.file }
    let candidates = files.map { String($0.file.dropFirst("Content/".count)) }
    throw EditRefusal([
        Diagnostic(.pageUnknown, at: nil, value: page, suggestion: nearest(to: wanted.joined(separator: "/"), in: candidates))
    ])
}

/// The folders and the name of a path or address, without `index.html`, host and anchor.
private func parts(_ address: String) -> [Substring] {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    let isURL = path.hasPrefix("https://") || path.hasPrefix("http://")
    let parts = path.split(separator: "/").filter { $0 != "." }.dropFirst(isURL ? 2 : 0)
    return Array(parts.last == "index.html" ? parts.dropLast() : parts)
}

extension CalendarDate {
    /// As `model` writes its date; for machines when there is no model.
    func written(like model: String?) -> String {
        model?.contains(".") == true ? finnish : iso
    }
}
