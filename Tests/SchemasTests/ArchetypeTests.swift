import Model
import Testing

@testable import Scaffold

/// A key that an archetype lists is one of its record's: a misspelt one would be a question that is never asked.
struct ArchetypeTests {
    @Test func everyListedKeyIsOfTheRecord() {
        #expect(Archetype.all.count > 20)
        for archetype in Archetype.all { #expect(archetype.unknownKeys == [], "\(archetype.name.word)") }
    }

    @Test func aMisspeltKeyIsNamed() {
        let archetype = Archetype(Party.self, [Listed("otsiko"), Listed("kunta")], next: { _, _ in [] })
        #expect(archetype.unknownKeys == ["otsiko"] && archetype.questions.map(\.key) == ["kunta"])
    }
}
