import Model
import Testing

@testable import Theme

/// What a part of the site is shown by is a line beside its declaration: one that is forgotten is named.
struct SectionPageTests {
    @Test func aPartOfTablesHasItsTables() {
        let forgotten = Section.allCases.filter { section in
            guard section.isTables else { return false }
            guard case .tables = sectionPages[section] else { return true }
            return false
        }
        #expect(forgotten.map(\.rawValue) == [], "without a line in sectionPages")
    }

    @Test func whatIsShownIsAPart() {
        let strangers = sectionPages.keys.filter { !Section.allCases.contains($0) }
        #expect(strangers.map(\.rawValue).sorted() == [], "no part of the site: its record is not in recordTypes")
    }
}
