import Content
import Diagnostics
import Files
package import Markdown
import Model

/// A page's text with everything put right that was certainly meant otherwise, most of it from Word. Nothing has been written.
package struct PageTidying: Sendable {
    /// From the root of the site.
    package let path: String
    /// On the lines of the file.
    package let changes: [TidyText.Change]
    package private(set) var draft: Draft

    /// - Parameter page: The page's file, as it is found from here or from the site's folder, or its address.
    package init(_ page: String, root: String) throws {
        let folder = try ContentFolder(root: root)
        path = try textFile(page, in: folder, root: root)
        draft = Draft(root: root)
        let written = try draft.file(path).written
        let language = ContentSnapshot.value(at: ValuePlace(key: "kieli"), in: written.records) ?? folder.language
        var found: [Diagnostic] = []
        guard
            let text = TidyText(
                written.body, correcting: characters(in: language, path: path), file: path, firstLine: written.bodyLine,
                into: &found)
        else { throw EditRefusal(found) }
        changes = text.changes
        try draft.edit(path) { try $0.replace(body: text.bytes) }
    }
}

/// Quotation marks are `”` in Finnish, Swedish and Sámi. Those of the agreement stay as they were signed.
private func characters(in language: String, path: String) -> Set<TextCorrection.Kind> {
    let isAgreement = Agreement.places.contains { place in
        if case .pages(let folder) = place { path.hasPrefix("Content/\(folder)/") } else { false }
    }
    return ["fi", "sv", "se"].contains(language) && !isAgreement ? [.invisible, .quotationMark] : [.invisible]
}

private func textFile(_ page: String, in folder: ContentFolder, root: String) throws -> String {
    let found = [page, root + "/" + page, root + "/Content/" + page].filter { fileExists($0) && !isFolder($0) }.map(realPath)
    if let text = folder.texts.first(where: { found.contains(realPath(root + "/" + $0)) }) { return text }
    guard found.isEmpty else { throw EditRefusal([Diagnostic(.noPageText, at: nil, value: page)]) }
    return try file(of: page, among: folder.texts.map { (address(of: $0), $0) }, root: root)
}

private func address(of file: String) -> String {
    let stem = file.dropFirst("Content/".count).dropLast(".md".count)
    return String(stem.hasSuffix("index") ? stem.dropLast("index".count) : stem)
}
