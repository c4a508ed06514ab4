import Model
import Site

extension RenderContext {
    /// What a reader wants to know before opening a file: its type and size, e.g. `(PDF, 1,2 Mt)`. nil for a page.
    func fileNote(of link: ResolvedLink) -> String? {
        guard case .target(let target) = link, let file = catalogue.attachments[target.route.path] else { return nil }
        let path = target.route.path
        let ending = path[(path.lastIndex(of: ".").map(path.index(after:)) ?? path.endIndex)...]
        return "(" + [ending.uppercased(), words.fileSize(file.size)].filter { !$0.isEmpty }.joined(separator: ", ") + ")"
    }

    /// How large a picture of a text is shown when there is room, in pixels; nil when its file does not tell.
    func pictureSize(of link: ResolvedLink) -> (width: Int, height: Int)? {
        guard case .target(let target) = link else { return nil }
        return catalogue.attachments[target.route.path]?.picture.map { ($0.width, $0.height) }
    }
}

extension Words {
    /// The size of a file as people read it: whole kilobytes, at least one, or megabytes to a tenth.
    func fileSize(_ bytes: Int) -> String {
        let kilobytes = max(1, (bytes + 500) / 1000)
        if kilobytes < 1000 { return "\(kilobytes)\u{A0}\(self[.kilobytes])" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10)\(self[.decimalMark])\(tenths % 10)\u{A0}\(self[.megabytes])"
    }
}
