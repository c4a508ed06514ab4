import Testing

@testable import Model

struct RoleTests {
    private func role(_ kind: String, partyRole: String = "") -> Role {
        read(
            Role.self,
            [
                "tunnus": "tyopaja", "nimi": "Työpaja", "laji": .scalar(kind, at: place),
                "osapuolirooli": .scalar(partyRole, at: place),
            ]
        ).record
    }

    private func party(_ roles: FieldValue) -> Party {
        read(Party.self, ["tunnus": "a", "otsikko": "A", "tyyppi": "kunta", "kunta": "A", "roolit": roles]).record
    }

    @Test(arguments: [
        ("kaikki", true, true), ("allekirjoittaja", true, true), ("osapuolirooli", true, false), ("vastuuhenkilo", true, true),
        ("tukiorganisaatio", false, false), ("ei-nimetty", false, false), ("muu", false, false),
    ])
    func aRoleFallsToWhoCarriesIt(kind: String, workshop: Bool, provider: Bool) {
        #expect(role(kind).includes(party("tyopaja, muu")) == workshop)
        #expect(role(kind).includes(party(["jarjestaja"])) == provider)
    }

    @Test func contactsOfAPartyRoleAreThoseOfItsParties() {
        let role = role("vastuuhenkilö", partyRole: "jarjestaja")
        #expect(role.includes(party(["tyopaja", "jarjestaja"])))
        #expect(!role.includes(party(["tyopaja"])))
        #expect(!role.includes(party([])))
    }

    @Test func everyKindIsCovered() {
        #expect(Role.Scope.allCases.count == 7)
    }
}
