import Foundation
import Testing

/// A table stays a table for a screen reader, and a box that scrolls is reached by keyboard and has a name.
struct RegionTests {
    @Test func everyTableStandsInABoxThatIsFocusableAndNamed() async throws {
        for (path, page) in try await BuiltSite.get().pages {
            let boxes = page.tags.indices.filter { page.tags[$0].attributes["class"]?.hasPrefix("table") == true }
                .filter { page.tags[$0].name == "div" }
            let tables = page.tags.indices.filter { page.tags[$0].name == "table" }
            #expect(tables.map { $0 - 1 } == boxes, "\(path)")
            var names: [String] = []
            for box in boxes.map({ page.tags[$0].attributes }) {
                #expect(box["role"] == "region" && box["tabindex"] == "0", "\(path)")
                let name = box["aria-label"] ?? box["aria-labelledby"].map { "#" + $0 } ?? ""
                #expect(!name.isEmpty && (!name.hasPrefix("#") || page.ids.contains(String(name.dropFirst()))), "\(path)")
                names.append(name)
            }
            #expect(Set(names).count == names.count, "\(path): \(names)")
        }
    }

    /// `display` takes a table's rows and columns from it in several browsers; only tables' boxes may scroll.
    @Test func theSheetLeavesTablesTables() throws {
        let file = BuiltSite.repository.appending(path: "Theme/assets/style.css")
        let sheet = try String(contentsOf: file, encoding: .utf8)
        for rule in sheet.matches(of: /([^{}]+)\{([^{}]*)\}/) {
            let selectors = rule.1.split(separator: ",").map { $0.split { " >+~".contains($0) }.last ?? "" }
            let isOfTable = selectors.contains { selector in
                ["table", "thead", "tbody", "tr", "th", "td", "caption"].contains { part in
                    selector.split(whereSeparator: { ":.[\n".contains($0) }).first.map(String.init) == part
                }
            }
            let display = rule.2.firstMatch(of: /(?:^|[;\s])display:\s*([a-z-]+)/).map { String($0.1) }
            #expect(!isOfTable || display == nil || display == "table-header-group", "\(rule.1)")
            if rule.2.contains(/overflow(-x|-y)?:\s*(auto|scroll)/) {
                #expect(rule.1.contains(".table") || rule.1.contains(".matrix"), "\(rule.1)")
            }
        }
    }
}
