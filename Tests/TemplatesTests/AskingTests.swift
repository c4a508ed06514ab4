import Synchronization
import Testing

@testable import Templates

/// A view gives what the template comes to ask for, and each thing once. Naive: a hidden section costs what a shown one does.
struct AskingTests {
    /// A view that notes what is asked of it.
    private final class Witness: Sendable {
        let asked = Mutex<[String]>([])
        let next: Witness?
        let isShown: Bool

        init(next: Witness? = nil, isShown: Bool = true) {
            self.next = next
            self.isShown = isShown
        }

        func note(_ name: String) -> String {
            asked.withLock { $0.append(name) }
            return name
        }

        var sites: [Witness] {
            _ = note("sites")
            return [self, self]
        }
    }

    private static let room = ViewSchema<Witness>("huone", [.text("label") { $0.note("label") }])
    private static let site = ViewSchema<Witness>(
        "toimipiste", [.record("room", room) { $0.next }, .text("name") { $0.note("name") }])
    private static let party = ViewSchema<Witness>(
        "osapuoli",
        [
            .record("site", site) { $0.next }, .list("sites", site) { $0.sites },
            .text("name") { $0.note("name") }, .text("summary") { $0.note("summary") },
            .flag("isShown") { $0.isShown },
        ])

    private static func render(_ template: String, _ witness: Witness) -> String {
        var library = TemplateLibrary(words: [:], folder: "Theme/templates")
        library.add(Array(template.utf8), named: "page", file: "page.mustache")
        let compiled = library.compile("page", in: [party.layout])
        var output = Output(toRoot: "")
        compiled.render([party.record(witness)], into: &output)
        #expect(library.diagnostics.isEmpty)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("{{#name}}{{name}}{{/name}}{{^name}}-{{/name}}", "name", ["name"]),
        ("{{^sites}}-{{/sites}}{{#sites}}.{{/sites}}{{#sites}}.{{/sites}}", "....", ["sites"]),
        ("{{^isShown}}{{summary}}{{/isShown}}{{name}}", "name", ["name"]), ("", "", []),
    ])
    func eachFieldIsAskedOnceAndOnlyWhenShown(template: String, html: String, asked: [String]) {
        let witness = Witness()
        #expect(Self.render(template, witness) == html)
        #expect(witness.asked.withLock { $0 } == asked)
    }

    /// What one record answered is not taken for the next one's.
    @Test func eachRecordOfAListIsAsked() {
        let witness = Witness()
        #expect(Self.render("{{#sites}}{{name}}{{name}} {{/sites}}", witness) == "namename namename ")
        #expect(witness.asked.withLock { $0 } == ["sites", "name", "name"])
    }

    @Test func aNameOfManyPartsLeadsThroughTheRecords() {
        let witness = Witness(next: Witness(next: Witness()))
        #expect(Self.render("{{site.room.label}}{{#site.room}}+{{/site.room}}", witness) == "label+")
        #expect(Self.render("{{site.room.label}}{{^site.room}}-{{/site.room}}", Witness(next: Witness())) == "-")
    }
}
