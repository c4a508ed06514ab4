import Model
import SmallNetwork
import Testing

@testable import Site

/// How a network's records become pages and places.
struct ArrangementTests {
    @Test func everyRecordHasTheAddressOfItsPageOrRow() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("a", of: "kala")
        network.add(Term.self, [("tunnus", "paja"), ("termi", "paja"), ("maaritelma", "Paikka.")])
        network.add(Statute.self, [("tunnus", "531-2017"), ("nimi", "laki"), ("numero", "531/2017")])
        let addresses = try await network.site().addresses
        #expect(addresses.target(Party.self, "kala")?.address == "osapuolet/kala/index.html")
        #expect(addresses.target(Contact.self, "a")?.address == "vastuuhenkilot/a/index.html")
        #expect(addresses.target(Term.self, "paja")?.address == "sanasto/index.html#termi-paja")
        #expect(addresses.target(Statute.self, "531-2017")?.address == "saadokset/index.html#saados-531-2017")
        #expect(addresses.target(Party.self, "virta") == nil)
    }

    /// A part without records and without a text has no page, and no place in the menu.
    @Test func aPartWithoutContentHasNoPage() async throws {
        var network = SmallNetwork()
        #expect(try await network.site().addresses.target(Section.glossary) == nil)
        network.add(Term.self, [("tunnus", "paja"), ("termi", "paja"), ("maaritelma", "Paikka.")])
        #expect(try await network.site().addresses.target(Section.glossary)?.address == "sanasto/index.html")
    }

    @Test func contactsStandWithThePrimaryOneFirst() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        for (id, family, more) in [
            ("a", "Öhman", []), ("b", "Aalto", []), ("c", "Virta", [("ensisijainen", "kyllä")]),
            ("d", "Alho", [("paattyy", "2026-11-22")]),
        ] {
            network.addContact(id, of: "kala", [("sukunimi", family)] + more)
        }
        let site = try await network.site()
        let party = try #require(site.catalogue.parties["kala"])
        #expect(site.relations.presentContacts.map(\.id) == ["a", "b", "c"])
        #expect(site.relations.contacts(of: party).map(\.id) == ["c", "b", "a"])
    }

    @Test func anObligationTouchesThosePartiesThatCarryItsRoles() async throws {
        var network = SmallNetwork()
        for role in ["paja", "oppilaitos"] { network.addRole(role) }
        network.addParty("kala", [("roolit", "paja")])
        network.addParty("virta", [("roolit", "oppilaitos")])
        network.addParty("muu")
        network.addObligation("a", [("vastapuoli", "oppilaitos")])
        let site = try await network.site()
        let obligation = try #require(site.catalogue.obligations["a"])
        let found = site.catalogue.parties.values.map { site.matrix.involvement(of: $0, in: obligation) }
        #expect(found == [.responsible, .participates, .none])
    }

    @Test func lettersAreThoseOfTheFinnishAlphabet() async throws {
        var network = SmallNetwork()
        for (id, title) in [("a", "öljy"), ("b", "Ålö"), ("c", "Äes"), ("d", "”Apu”"), ("e", "3D"), ("f", "Éa"), ("g", "Жa")] {
            network.addPage(id, "Teksti.\n", [("otsikko", title)])
        }
        let letters = try await network.site().register.letters.map(\.letter.label)
        #expect(
            letters.filter { ["0–9", "A", "E", "Å", "Ä", "Ö", "#"].contains($0) } == ["0–9", "A", "E", "Å", "Ä", "Ö", "#"])
    }

    @Test func twoPagesNeverHaveOneRoute() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.add(Prose.self, [("tunnus", "osapuolet/kala"), ("otsikko", "Kala")], text: "Teksti.\n")
        let site = try await network.site()
        #expect(site.routeConflicts.map(\.page.route.path) == ["osapuolet/kala/index.html"])
        #expect(Set(site.pages.map(\.route)).count == site.pages.count)
    }

    @Test func aLongListIsDivided() async throws {
        var network = SmallNetwork()
        for number in 0..<1000 {
            network.add(
                Term.self,
                [
                    ("tunnus", "sana\(number)"), ("termi", "sana\(number)"),
                    ("maaritelma", "Määritelmä, joka on niin pitkä kuin sanat ovat."),
                ])
        }
        let site = try await network.site()
        let parts = site.pages.filter { if case .part = $0.subject { true } else { false } }
        #expect(parts.count > 1)
        // Each is at an anchor of some page of the list.
        let routes = Set(network.catalogue.terms.ids.compactMap { site.addresses.target(Term.self, $0)?.route })
        #expect(routes.isSuperset(of: parts.map(\.route).filter { $0.path.hasPrefix("sanasto/") }))
    }
}
