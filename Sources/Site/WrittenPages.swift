package import Model

// The addresses of pages that somebody writes: texts, and records with pages of their own. The others are lists of these, which come and go
// with the content and the days.

extension Route {
    /// Whether the page at the address is, or was, one that somebody writes.
    package var isOfWrittenPage: Bool {
        let folders = path.split(separator: "/").dropLast().map(String.init)
        guard let first = folders.first, path.hasSuffix("/index.html") else { return false }
        if folders.count == 1 { return !Section.allCases.contains { $0.rawValue == first } }
        if folders.dropFirst().dropLast().contains(where: { ListPart.Folder(rawValue: $0) != nil }) { return false }
        switch first {
        case Section.register.rawValue: return false
        case Section.obligations.rawValue: return ObligationFilter.Folder(rawValue: folders[1]) == nil
        case Section.contacts.rawValue: return ContactOrder(rawValue: folders[1]) == nil
        case Section.calendar.rawValue: return !isOfClock(folders[1])
        default: return true
        }
    }
}

/// What `ClockSelection` and the rollover have below the calendar's page: `osapuoli`, `2026`, `2026-2027`.
private func isOfClock(_ folder: String) -> Bool {
    ClockSelection.Folder(rawValue: folder) != nil
        || [4, 9].contains(folder.utf8.count) && folder.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
}

extension RecordKey {
    /// Where the record's own page is, or would be for those who may see it; nil for records without one.
    package var ownRoute: Route? {
        guard case .page(let section)? = type.place else { return nil }
        for case .pages(let folder) in type.places { return Route(page: folder + "/" + id) }
        // A page of text is where its file is.
        guard let section else { return Route(page: id.hasSuffix("/index") ? String(id.dropLast("/index".count)) : id) }
        return Route(page: section.rawValue + "/" + id)
    }
}
