import Checks
import Diagnostics
import Model
import SmallNetwork
import Testing

/// Each check by itself, on a network of a few records: what it tells, and what it leaves alone.
struct CheckTests {
    private static let rules: Set<Rule> = [
        .statementMissing, .reportMissing, .activityWithoutInstruction, .noPrimaryContact, .noContact,
    ]

    /// What all checks find; of what a network of a few records always lacks, only what `watched` names.
    private func found(
        _ network: SmallNetwork, on day: String = "2026-11-23", watching watched: Set<Rule> = []
    ) async throws -> [Rule] {
        try await diagnostics(network, on: day).map(\.rule).filter { !Self.rules.subtracting(watched).contains($0) }
    }

    private func diagnostics(_ network: SmallNetwork, on day: String = "2026-11-23") async throws -> [Diagnostic] {
        let site = try await network.site(on: day)
        return (checksOfContent + checksOfDay).flatMap { $0(site) }
    }

    /// What the one fault of this rule tells besides its place.
    private func notes(_ rule: Rule, _ network: SmallNetwork) async throws -> [Note]? {
        try await diagnostics(network).first { $0.rule == rule }?.notes
    }

    // MARK: Where pages were before

    private func moved(_ address: String, _ more: [(String, String)] = []) -> SmallNetwork {
        var network = SmallNetwork()
        network.addPage("a", "Teksti.", [("poistuu", "2026-12-01")])
        network.addPage("b", "Teksti.", [("aiemmat_osoitteet", address)] + more)
        return network
    }

    @Test func anAddressThatAPageHasLeadsOnFromTheDayOnWhichThatPageGoes() async throws {
        #expect(try await found(moved("ohjeet/vanha")) == [])
        #expect(try await found(moved("ohjeet/a")) == [.formerAddressTaken])
        #expect(try await found(moved("ohjeet/b")) == [.formerAddressTaken])
        #expect(try await found(moved("OHJEET/A")) == [.formerAddressTaken])
        #expect(try await found(moved("ohjeet/a", [("julkaistaan", "2026-11-30")])) == [.formerAddressTaken])
        #expect(try await found(moved("ohjeet/a", [("julkaistaan", "2026-12-01")])) == [])
        #expect(
            try await found(moved("ohjeet/a", [("julkaistaan", "2026-01-01"), ("poistuu", "2026-02-01")])) == [
                .formerAddressTaken
            ])
    }

    @Test func anAddressLeadsToOnePage() async throws {
        func claims(_ first: [(String, String)], _ second: [(String, String)]) -> SmallNetwork {
            var network = SmallNetwork()
            network.addPage("a", "Teksti.", [("aiemmat_osoitteet", "ohjeet/vanha, ohjeet/toinen")] + first)
            network.addPage("b", "Teksti.", [("aiemmat_osoitteet", "ohjeet/Vanha")] + second)
            return network
        }
        #expect(try await found(claims([], [])) == [.formerAddressTwice])
        let (until, from) = ([("poistuu", "2026-12-01")], [("julkaistaan", "2026-12-01")])
        #expect(try await found(claims(until, from)) == [])
        #expect(try await found(claims(from, until)) == [])
        #expect(try await found(claims(until, [])) == [.formerAddressTwice])
    }

    /// - Parameter title: Of the page that is gone.
    private func gone(
        _ paths: [String], _ network: SmallNetwork, everything: SmallNetwork? = nil, title: String = "Muu"
    ) async throws -> [String] {
        let site = try await network.site()
        let whole = try await everything?.site() ?? site
        let found = goneAddresses(paths.map { $0 + "/index.html" }, site, whole) { _ in
            Array("<h1 lang=\"fi\">\(title)</h1>".utf8)
        }
        return found.map { ($0.value ?? "") + ($0.location.map { " " + $0.file } ?? "") }
    }

    @Test func anAddressIsGoneWhenNothingIsThere() async throws {
        #expect(try await gone(["ohjeet/a"], moved("ohjeet/vanha")) == [])
        #expect(try await gone(["ohjeet/x"], SmallNetwork()) == ["ohjeet/x"])
        #expect(try await gone(["ohjeet/vanha"], moved("ohjeet/vanha")) == [])
        // A page of another day.
        #expect(try await gone(["ohjeet/a"], SmallNetwork(), everything: moved("ohjeet/vanha")) == [])
        // A page for others.
        var hidden = SmallNetwork()
        hidden.addPage("a", "Teksti.", [("nakyvyys", "luottamuksellinen")])
        hidden.addParty("kala", [("nakyvyys", "luottamuksellinen")])
        hidden.add(Prose.self, [("tunnus", "x/index"), ("otsikko", "x"), ("nakyvyys", "luottamuksellinen")])
        #expect(try await gone(["ohjeet/a", "osapuolet/kala", "x", "ohjeet/b"], hidden) == ["ohjeet/b"])
    }

    @Test func theProgramsOwnPagesMayGo() async throws {
        let made = [
            "ohjeet", "haku", "hakemisto/a", "velvoitteet/tila/avoin", "velvoitteet/sivu/2", "vastuuhenkilot/tuloste",
            "vuosikello/2026", "vuosikello/2026-2027", "vuosikello/2026-2027/2026-10/2", "vuosikello/osapuoli/kala/2026-2027",
            "vuosikello/seuraava-lukuvuosi", "tiedotteet/vuosi/2025", "sanasto/kirjain/a",
        ]
        #expect(try await gone(made, SmallNetwork()) == [])
        let written = [
            "velvoitteet/a", "vastuuhenkilot/a-1", "vuosikello/syksy", "vuosikello/tapahtumat/a", "vuosikello/tapahtumat/2026",
            "tietosuoja", "oma/kansio/sivu", "polut/a", "ohjeet/a/b",
        ]
        #expect(try await gone(written, SmallNetwork()) == written)
    }

    @Test func theOnePageThatIsLikeItIsProposed() async throws {
        func network(_ ids: String..., title: String? = nil) -> SmallNetwork {
            var network = SmallNetwork()
            for id in ids { network.addPage(id, "Teksti.", [("otsikko", title ?? id)]) }
            return network
        }
        let file = "Content/ohjeet/"
        #expect(try await gone(["muu/pajajakso"], network("pajajakso", "muu")) == ["muu/pajajakso \(file)pajajakso.md"])
        #expect(try await gone(["ohjeet/pajajakso"], network("x", "y")) == ["ohjeet/pajajakso"])
        #expect(try await gone(["ohjeet/pajalle-tulo"], network("pajalle", "x")) == ["ohjeet/pajalle-tulo \(file)pajalle.md"])
        #expect(try await gone(["ohjeet/a-b"], network("a-c", "a-d-e")) == ["ohjeet/a-b"])
        #expect(try await gone(["ohjeet/a-b"], network("a-b-c", "b-a-d")) == ["ohjeet/a-b"])
        let titled = network("x", title: "Työ & paja")
        #expect(try await gone(["ohjeet/vanha"], titled, title: "Työ &amp; paja") == ["ohjeet/vanha \(file)x.md"])
        // A page that was there before has not come from elsewhere.
        #expect(try await gone(["muu/pajajakso", "ohjeet/pajajakso"], network("pajajakso")) == ["muu/pajajakso"])
    }

    // MARK: What could not be read is not judged

    @Test func meetingsAreCountedWhenAllAreRead() async throws {
        let rule = ["tapaamiset": [("vahintaan", "2"), ("enintaan", "3")]]
        var network = SmallNetwork(nested: rule)
        network.addEvent("a")
        #expect(try await found(network) == [.meetingCount])
        network.addEvent("b", [("alkaa", "31.2.2026")])
        #expect(try await found(network) == [])
        var lost = SmallNetwork(nested: rule)
        lost.addEvent("a")
        lost.lose(Event.self)
        #expect(try await found(lost) == [])
        var unread = SmallNetwork(nested: ["tapaamiset": [("vahintaan", "kaksi"), ("enintaan", "0")]])
        unread.addEvent("a")
        #expect(try await found(unread) == [])
    }

    /// Without a rule no number of meetings is right or wrong, nor where some meetings are not for the readers.
    @Test func withoutARuleNothingIsSaidOfTheNumberOfMeetings() async throws {
        var free = SmallNetwork()
        free.addEvent("a")
        #expect(try await free.site().keepsToRule(1, in: 2026) == nil)
        var network = SmallNetwork(nested: ["tapaamiset": [("vahintaan", "2"), ("enintaan", "3")]])
        network.addEvent("a")
        let site = try await network.site()
        #expect(site.keepsToRule(1, in: 2026) == false && site.keepsToRule(2, in: 2026) == true)
        network.addEvent("b", [("nakyvyys", "luottamuksellinen")])
        #expect(try await network.site().keepsToRule(1, in: 2026) == nil)
        #expect(try await found(network) == [])
    }

    /// What is not for these readers may be what is missing.
    @Test func whatIsHiddenIsNotMissing() async throws {
        let hidden = ("nakyvyys", "luottamuksellinen")
        var network = SmallNetwork([("raportti_vaaditaan_roolilta", "paja")])
        network.addRole("paja")
        let party = [
            ("tunnus", "kala"), ("otsikko", "Kala"), ("tyyppi", "kunta"), ("kunta", "Kala"), ("roolit", "paja"),
            ("alkuperainen", "ei"),
        ]
        network.add(Party.self, party, text: "Teksti.\n")
        network.add(Activity.self, [("tunnus", "naytto"), ("nimi", "Näyttö")])
        let watched: Set<Rule> = [.reportMissing, .noContact, .newPartyWithoutNotice, .activityWithoutInstruction]
        let missing = try await Set(found(network, watching: watched))
        #expect(missing == watched)
        network.addContact("b", of: "kala", [("ensisijainen", "kyllä"), hidden])
        network.add(
            Report.self, [("tunnus", "raportti"), ("otsikko", "R"), ("osapuoli", "kala"), hidden],
            nested: ["tutkinnot": [[("tutkinto", "t")]]])
        network.add(News.self, [("tunnus", "uutinen"), ("otsikko", "U"), ("julkaistu", "2026-01-01"), hidden])
        network.addPage("ohje", "Teksti.\n", [hidden])
        #expect(try await Set(found(network, watching: watched)).isDisjoint(with: watched))
    }

    /// A third may stay out of a public site; more is told of. A network's own site keeps what it likes.
    @Test(arguments: [("julkinen", 2, 1, false), ("julkinen", 2, 2, true), ("julkinen", 0, 1, true), ("verkosto", 0, 9, false)])
    func manyPagesThatStayOutAreToldOf(audience: String, shown: Int, out: Int, isTold: Bool) async throws {
        var network = SmallNetwork([("yleiso", audience)])
        for number in 0..<shown { network.addPage("sivu-\(number)", "Teksti.\n") }
        for number in 0..<out { network.addPage("salainen-\(number)", "Teksti.\n", [("nakyvyys", "luottamuksellinen")]) }
        let told = try await diagnostics(network).first { $0.rule == .pagesLeftOut }
        #expect((told != nil) == isTold)
        if isTold {
            #expect(told?.value == "\(out) / \(shown + out)")
            let names = (0..<out).map { "ohjeet/salainen-\($0).md" }.joined(separator: ", ")
            #expect(told?.notes == [.detail(names)])
        }
    }

    /// So many names are told, and how many more there are.
    @Test func ofVeryManyPagesTheFirstAreNamed() async throws {
        var network = SmallNetwork([("yleiso", "julkinen")])
        for number in 100..<143 { network.addPage("s-\(number)", "Teksti.\n", [("nakyvyys", "luottamuksellinen")]) }
        let notes = try #require(try await notes(.pagesLeftOut, network))
        #expect(notes.count == 11 && notes.last == .detail("+ 3"))
    }

    @Test func aHiddenFrontPageIsToldWithWhatItMaySay() async throws {
        var network = SmallNetwork()
        network.add(
            Prose.self, [("tunnus", "index"), ("otsikko", "Etusivu"), ("nakyvyys", "luottamuksellinen")], text: "Teksti.\n")
        #expect(
            try await notes(.frontPageLeftOut, network) == [.detail("yleiso: verkosto"), .allowed(["julkinen", "verkosto"])])
    }

    @Test func aRoleHasAPageToo() async throws {
        var network = SmallNetwork()
        network.addRole("nul")
        #expect(try await found(network) == [.nameNotPortable])
    }

    @Test(arguments: [
        ("tarkista", "2100-12-31", false), ("tarkista", "2206-01-01", true), ("tarkista", "0206-01-01", true),
        ("tarkistettu", "2026-11-23", false), ("tarkistettu", "2026-11-24", true), ("tarkistettu", "2206-01-01", true),
        ("tarkistettu", "1950-01-01", false), ("tarkistettu", "1949-12-31", true), ("paivitetty", "2026-12-31", false),
        ("paivitetty", "2206-01-01", true), ("julkaistaan", "0206-01-01", true), ("julkaistaan", "2027-01-01", false),
        ("poistuu", "2101-01-01", true), ("poistuu", "2027-01-01", false), ("poistuu", "2206-02-31", false),
    ])
    func aDayThatWasHardlyMeantIsToldOfOnce(key: String, day: String, isTold: Bool) async throws {
        var network = SmallNetwork()
        network.addPage("ohje", "Teksti.\n", [(key, day)])
        let all = try await network.diagnostics + diagnostics(network)
        let found = all.filter { [.unlikelyDate, .reviewDue].contains($0.rule) }
        #expect(found.map(\.rule) == (isTold ? [.unlikelyDate] : []))
        #expect(found.allSatisfy { $0.location?.field == key })
    }

    @Test(arguments: [
        ("alkaa", "31.2.2026"), ("tyyppi", "tapaamnen"), ("peruttu", "joo"), ("toistuu", "joskus"), ("paattyy", "31.6.2027"),
        ("poikkeukset", "joskus"), ("kesto_paivia", "0"),
    ])
    func anEventThatIsNotReadMayBeAMeeting(key: String, value: String) async throws {
        var network = SmallNetwork(nested: ["tapaamiset": [("vahintaan", "2"), ("enintaan", "3")]])
        network.addEvent("a")
        network.addEvent("b", Array([("alkaa", "2027-12-01"), (key, value)].suffix(key == "alkaa" ? 1 : 2)))
        #expect(!(try await found(network).contains(.meetingCount)))
    }

    /// The year 1, from which a recurrence would be counted to today.
    @Test func anEventWithoutADayIsNowhere() async throws {
        var network = SmallNetwork()
        network.addEvent("a", [("alkaa", "x"), ("toistuu", "vuosittain 15.9.")])
        let site = try await network.site()
        #expect(site.agenda.occurrences.isEmpty)
    }

    private func qualification(_ extents: [String], _ points: [String], common: [String] = []) -> SmallNetwork {
        var network = SmallNetwork()
        let units = { (points: [String], prefix: String) in
            points.enumerated().map { [("tunnus", prefix + "\($0)"), ("nimi", "Osa"), ("osp", $1), ("pakollinen", "kyllä")] }
        }
        network.add(
            Qualification.self,
            [("tunnus", "a"), ("nimi", "A"), ("laajuus", extents[0]), ("ammatilliset", extents[1]), ("yhteiset", extents[2])],
            nested: ["osat": units(points, "o"), "yhteiset_osat": units(common, "y")])
        return network
    }

    @Test func extentsAddUp() async throws {
        #expect(try await found(qualification(["180", "145", "35"], ["145"], common: ["35"])) == [])
        #expect(try await found(qualification(["181", "145", "35"], ["145"])) == [.unitSum])
        #expect(try await found(qualification(["180", "145", "35"], ["146"])) == [.unitSum])
        #expect(try await found(qualification(["180", "145", "35"], ["144"])) == [.unitSum])
        #expect(try await found(qualification(["180", "145", "35"], ["145"], common: ["36"])) == [.unitSum])
        // Nothing that was written, but what was put in its place.
        #expect(try await found(qualification(["180", "145", "35"], ["sata"])) == [])
        #expect(try await found(qualification(["paljon", "145", "35"], ["145"])) == [])
        #expect(try await found(qualification(["180", "145", "35"], ["145"], common: ["36 osp", "36"])) == [])
        // A zero that was written is one.
        #expect(try await found(qualification(["180", "145", "35"], ["145", "0"])) == [])
    }

    @Test func theStatementIsLookedOverEachYear() async throws {
        func statement(_ made: String, _ updated: String = "") -> SmallNetwork {
            SmallNetwork(nested: [
                "saavutettavuus": [
                    ("organisaatio", "A"), ("tila", "osittain"), ("laadittu", made), ("paivitetty", updated),
                    ("arviointitapa", "A"),
                    ("palaute", "a@b.fi"), ("vastuuyksikko", "A"), ("valvoja", "A"),
                ]
            ])
        }
        #expect(try await found(SmallNetwork(), watching: [.statementMissing]) == [.statementMissing])
        #expect(try await found(statement("2025-11-22")) == [.statementOutdated])
        #expect(try await found(statement("2025-11-23")) == [])
        #expect(try await found(statement("2020-01-01", "2026-01-01")) == [])
        #expect(try await found(statement("x")) == [])
    }

    /// The section that is named is the one right around the quote.
    @Test func theInnermostSectionIsSuggested() async throws {
        var network = SmallNetwork()
        network.addRole("paja")
        network.addObligation("a", [("lainaus", "Osapuoli tekee sen."), ("kohta", "toinen")])
        network.add(
            Agreement.self, [("tunnus", "linjaukset"), ("otsikko", "Linjaukset"), ("sanamuoto", "alkuperäinen")],
            text: "## Kohta {#kohta}\n\n### Alakohta {#alakohta}\n\nOsapuoli tekee sen.\n\n## Toinen {#toinen}\n")
        let fault = try await diagnostics(network).first { $0.rule == .quoteElsewhere }
        #expect(fault?.suggestion == "alakohta")
    }

    /// What differs, and where in the agreement something like it stands.
    @Test func whatOfAQuoteDiffersIsTold() async throws {
        func told(_ quote: String, _ text: String = "Aluksi näin. Kukin osapuoli tekee sen heti, jos voi. Lopuksi noin.")
            async throws
            -> (suggestion: String?, note: Note?)
        {
            var network = SmallNetwork()
            network.addRole("paja")
            network.addObligation("a", [("lainaus", quote)])
            network.add(
                Agreement.self, [("tunnus", "linjaukset"), ("otsikko", "Linjaukset"), ("sanamuoto", "alkuperäinen")],
                text: "## Kohta {#kohta}\n\n\(text)\n")
            let fault = try #require(try await diagnostics(network).first { $0.rule == .quoteNotFound })
            return (fault.suggestion, fault.notes.first { $0 != .record("a") })
        }
        let changed = try await told("Kukin osapuoli hoitaa sen heti, jos voi.")
        #expect(changed.suggestion == "Kukin osapuoli tekee sen heti, jos voi")
        #expect(changed.note == .difference(found: "hoitaa", expected: "tekee"))
        #expect(try await told("Kukin osapuoli tekee sen nyt heti, jos voi.").note == .difference(found: "nyt", expected: ""))
        #expect(
            try await told("Kukin osapuoli – tekee sen heti, jos voi.").note == .difference(found: "–", expected: ""))
        #expect(try await told("Kukin tekee sen heti, jos voi.").note == .difference(found: "", expected: "osapuoli"))
        #expect(try await told("osapuoli tekee sen heti jos voi").note == .difference(found: "heti", expected: "heti,"))
        #expect(try await told("kukin osapuoli tekee sen").note == .difference(found: "kukin", expected: "Kukin"))
        #expect(try await told("osapuoli tekee sen heti, jos vo").note == .difference(found: "vo", expected: "voi."))
        #expect(try await told("Kukin […] hoitaa sen heti").note == .difference(found: "hoitaa", expected: "tekee"))
        #expect(try await told("Lopuksi noin. […] Aluksi näin.").note == nil)
        #expect(try await told("Jotain aivan muuta.").suggestion == nil)
        // The same words one by one, far apart, are no such place.
        let (meant, scattered) = (
            "Kukin osapuoli tekee sen heti, jos voi.",
            "Kukin toimii omalla tavallaan. Jos osapuoli ehtii, on tehtävä heti se, mitä kukaan muu ei voi. Niin on sen kanssa."
        )
        for text in [scattered + " " + meant, meant + " " + scattered] {
            #expect(
                try await told("Kukin osapuoli hoitaa sen heti, jos voi.", text).suggestion
                    == "Kukin osapuoli tekee sen heti, jos voi")
        }
    }

    @Test func anObligationRestsOnTheAgreementsWords() async throws {
        func network(_ quote: String, _ section: String = "kohta", text: String = "Osapuoli tekee sen. Muuta.") -> SmallNetwork
        {
            var network = SmallNetwork()
            network.addRole("paja")
            network.addObligation("a", [("lainaus", quote), ("kohta", section)])
            network.add(
                Agreement.self, [("tunnus", "linjaukset"), ("otsikko", "Linjaukset"), ("sanamuoto", "alkuperäinen")],
                text: "## Kohta {#kohta}\n\n\(text)\n\n## Toinen {#toinen}\n\nMuuta.\n")
            return network
        }
        #expect(try await found(network("Osapuoli tekee sen.")) == [])
        #expect(try await found(network("Osapuoli ei tee sitä.")) == [.quoteNotFound])
        #expect(try await found(network("Muuta.")) == [.quoteFoundTwice])
        #expect(try await found(network("Osapuoli tekee sen.", "toinen")) == [.quoteElsewhere])
        #expect(try await found(network("”Osapuoli\u{A0}te\u{AD}kee sen”")) == [])
        #expect(try await found(network("Osapuoli […] Muuta")) == [])
        #expect(try await found(network("Osapuoli tekee se")) == [.quoteNotFound])
        #expect(try await found(network("Osapuoli tekee sen.", "kolmas")) == [.brokenAnchor])
        // What is missing has been told when it was read.
        #expect(try await found(network("")) == [])
        #expect(try await found(network("Osapuoli tekee sen.", "")) == [])
    }

    // MARK: People

    @Test func aPartyHasOneDoor() async throws {
        func network(_ contacts: [(String, [(String, String)])]) -> SmallNetwork {
            var network = SmallNetwork()
            network.addParty("kala")
            for (id, more) in contacts { network.addContact(id, of: "kala", more) }
            return network
        }
        let door: Set<Rule> = [.noPrimaryContact, .noContact]
        let isPrimary = ("ensisijainen", "kyllä")
        #expect(try await found(network([]), watching: door) == [.noContact])
        #expect(try await found(network([("a", [])]), watching: door) == [.noPrimaryContact])
        #expect(try await notes(.noPrimaryContact, network([("a", [])])) == [])
        #expect(try await notes(.noPrimaryContact, network([("a", [isPrimary]), ("b", [isPrimary])])) == [.record("a, b")])
        #expect(try await found(network([("a", [isPrimary])]), watching: door) == [])
        #expect(try await found(network([("a", [isPrimary]), ("b", [isPrimary])]), watching: door) == [.noPrimaryContact])
        // One of two has left.
        let left = [isPrimary, ("paattyy", "2026-01-01")]
        #expect(try await found(network([("a", left), ("b", [isPrimary])]), watching: door) == [.contactExpired])
        #expect(try await found(network([("a", left)]), watching: door) == [.contactExpired])
        // One is to come: alone there is no door yet; after the other a handover; beside the other two doors from that day on.
        let coming = [isPrimary, ("alkaa", "2027-01-01")]
        #expect(try await found(network([("a", coming)]), watching: door) == [.noPrimaryContact])
        let until = [isPrimary, ("paattyy", "2026-12-31")]
        #expect(try await found(network([("a", until), ("b", coming)]), watching: door) == [])
        #expect(try await found(network([("a", [isPrimary]), ("b", coming)]), watching: door) == [.noPrimaryContact])
        // One of three has: there are two doors still.
        let three = network([("a", left), ("b", [isPrimary]), ("c", [isPrimary])])
        #expect(try await Set(found(three, watching: door)) == [.contactExpired, .noPrimaryContact])
        // A contact whose party is missing or misspelt may be the one; one of somebody else is not.
        #expect(try await found(network([("a", [isPrimary, ("osapuoli", "")])]), watching: door) == [])
        #expect(try await found(network([("a", [isPrimary, ("osapuoli", "kla")])]), watching: door) == [.unknownReference])
        #expect(
            try await found(network([("a", [isPrimary, ("osapuoli", "opisto")])]), watching: door)
                == [.unknownReference, .noContact])
        // Of one whose mark cannot be read it is open whether it is the one.
        for (key, value) in [("ensisijainen", "-"), ("avoinna", "-"), ("paattyy", "31.6.2026")] {
            #expect(try await found(network([("a", [isPrimary]), ("b", [(key, value)])]), watching: door) == [], "\(key)")
        }
        var lost = network([])
        lost.lose(Contact.self)
        #expect(try await found(lost, watching: door) == [])
    }

    /// A post that is vacant on purpose is no fault while somebody stands in.
    @Test func aVacancyHasADeputy() async throws {
        func rules(
            isPrimary: String = "kyllä", _ vacancy: [(String, String)], _ deputy: [(String, String)] = []
        ) async throws -> [Rule] {
            var network = SmallNetwork()
            network.addParty("kala")
            network.addContact("a", of: "kala", [("ensisijainen", isPrimary), ("avoinna", "kyllä")] + vacancy)
            network.addContact("b", of: "kala", deputy)
            return try await found(network, watching: [.noPrimaryContact])
        }
        #expect(try await rules([]) == [.vacancyWithoutDeputy])
        #expect(try await rules([("sijainen", "b")]) == [])
        #expect(try await rules([("sijainen", "b")], [("avoinna", "kyllä")]) == [.vacancyWithoutDeputy])
        #expect(try await rules([("sijainen", "b")], [("paattyy", "2026-01-01")]) == [.contactExpired])
        #expect(try await rules([("sijainen", "b")], [("alkaa", "2027-01-01")]) == [.vacancyWithoutDeputy])
        #expect(try await rules([("sijainen", "bb")]) == [.unknownReference])
        #expect(try await rules(isPrimary: "ei", []) == [.noPrimaryContact])
    }

    @Test func aPageInNoListHasALink() async throws {
        func network(_ id: String, _ text: String = "Teksti.", by file: String = "a") -> SmallNetwork {
            var network = SmallNetwork()
            network.add(Prose.self, [("tunnus", id), ("otsikko", "T")], text: "[Minä](\(id.split(separator: "/").last!).md)")
            network.addPage(file, text)
            return network
        }
        #expect(try await found(network("tietoa")) == [])
        for id in ["ohjeet/kansio/t", "ohje/t", "uutiset/t", "tiedotteet/2026/t", "vuosikello/tapahtumat/2027/t"] {
            #expect(try await found(network(id)) == [.unlinkedPage])
            #expect(try await found(network(id, "[T](../\(id).md)")) == [])
        }
        func meant(_ id: String, by file: String = "a") async throws -> String? {
            try await diagnostics(network(id, by: file)).first { $0.rule == .unlinkedPage }?.suggestion
        }
        #expect(try await meant("ohjeet/kansio/t") == "ohjeet/t.md")
        #expect(try await meant("ohjeet/kansio/t", by: "t") == nil, "that file is there")
        #expect(try await meant("tiedote/t") == "tiedotteet/t.md")
        #expect(try await meant("vuosikello/tapahtumat/2027/t") == "vuosikello/tapahtumat/t.md")
        #expect(try await meant("uutiset/t") == nil)
    }

    @Test func namesTellPartiesApart() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addParty("simo", [("otsikko", "Simo")])
        #expect(try await found(network) == [])
        network.addParty("kala-2", [("otsikko", "kala")])
        #expect(try await found(network) == [.sameName])
    }

    /// A name leads to the one record that has it.
    @Test func aNameInPlaceOfAnIdentifierIsUnderstood() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("k-1", of: "kala", [("etunimi", "Maija"), ("ensisijainen", "kyllä")])
        network.addPage("ohje", "Teksti.\n", [("omistaja", "maija esimerkki")])
        #expect(try await diagnostics(network).first { $0.rule == .unknownReference }?.suggestion == "k-1")
        network.addContact("k-2", of: "kala", [("etunimi", "Maija")])
        #expect(try await diagnostics(network).first { $0.rule == .unknownReference }?.suggestion == nil)
    }

    @Test func nothingWasDoneOnADayToCome() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addRole("paja")
        network.add(
            Signature.self, [("osapuoli", "kala"), ("paivays", "2026-11-24"), ("varmuus", "hyvä")],
            nested: ["allekirjoittajat": [[("titteli", "johtaja")]]])
        #expect(try await found(network) == [.unlikelyDate])
        #expect(try await found(network, on: "2026-11-24") == [])
        network.addObligation("a")
        network.add(
            ObligationStatus.self, [("velvoite", "a"), ("osapuoli", "kala"), ("tila", "tehty"), ("paivays", "2026-11-25")])
        network.add(
            Report.self, [("tunnus", "r"), ("otsikko", "R"), ("osapuoli", "kala"), ("tunnistettu", "2026-11-25")],
            nested: ["tutkinnot": [[("tutkinto", "t")]]])
        #expect(try await found(network, on: "2026-11-24").count { $0 == .unlikelyDate } == 2)
        #expect(!(try await found(network, on: "2026-11-25").contains(.unlikelyDate)))
    }

    @Test func aVersionDoesNotReplaceItself() async throws {
        func rules(_ replaced: [String: String]) async throws -> [Rule] {
            var network = SmallNetwork()
            for id in ["a", "b", "c"] {
                let values = [("tunnus", id), ("otsikko", id), ("sanamuoto", "mukaelma"), ("hyvaksytty", "2026-01-01")]
                network.add(Agreement.self, values + (replaced[id].map { [("korvaa", $0)] } ?? []), text: "Teksti.\n")
            }
            return try await found(network).filter { $0 == .replacesItself }
        }
        #expect(try await rules(["b": "a", "c": "b"]) == [])
        #expect(try await rules(["a": "a"]).count == 1)
        // One that comes after the circle is not in it.
        #expect(try await rules(["a": "b", "b": "a", "c": "a"]).count == 2)
    }

    @Test func whoeverHasLeftIsNamedNowhere() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("a", of: "kala", [("ensisijainen", "kyllä"), ("paivitetty", "2026-11-01")])
        network.addContact("b", of: "kala", [("paattyy", "2026-11-22")])
        #expect(try await found(network) == [])
        network.addPage("ohje", "[b](vastuuhenkilo:b)\n")
        #expect(try await found(network) == [.contactExpired])
        #expect(try await found(network, on: "2026-11-22") == [])
        #expect(try await found(network, on: "2027-11-02").contains(.contactOutdated))
    }

    /// By a record as by a link, also when nobody else is left.
    @Test(arguments: [[("omistaja", "b")], []])
    func whoeverHasLeftOwnsNothing(_ front: [(String, String)]) async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("b", of: "kala", [("paattyy", "2026-11-22")])
        network.addPage("ohje", front.isEmpty ? "[b](vastuuhenkilo:b)\n" : "Teksti.\n", front)
        #expect(try await found(network).contains(.contactExpired))
    }

    /// The agreement names nobody; that the table does not is told when it is read.
    @Test func whoIsResponsibleIsKnownOrTheAgreementsGap() async throws {
        var network = SmallNetwork()
        network.addRole("paja")
        network.addRole("joku", [("laji", "ei-nimetty")])
        network.addObligation("a")
        #expect(try await found(network).filter { $0 == .nobodyResponsible } == [])
        network.addObligation("b", [("vastuussa", "")])
        #expect(try await found(network).filter { $0 == .nobodyResponsible } == [])
        network.addObligation("c", [("vastuussa", "joku")])
        #expect(try await found(network).filter { $0 == .nobodyResponsible } == [.nobodyResponsible])
    }

    // MARK: References and links

    @Test func whatIsNamedExists() async throws {
        var network = SmallNetwork()
        network.addRole("paja")
        network.addParty("kala", [("roolit", "paja")])
        #expect(try await found(network) == [])
        network.addParty("virta", [("roolit", "pajja")])
        #expect(try await found(network) == [.unknownReference])
        network.lose(Role.self)
        #expect(try await found(network) == [])
    }

    @Test(arguments: [
        ("[a](osapuoli:kala)", nil), ("[a](osapuoli:kla)", Rule.brokenLink), ("[a](vastuuhenkilö:a)", .brokenLink),
        ("[a](toinen.md)", .brokenLink), ("[a](#kohta)", nil), ("[a](#kohtaa)", .brokenAnchor),
        ("[a](b.pdf)", .missingAttachment),
        ("[a](mailto:kari@kala)", .invalidEmail), ("<kari@kala>", .invalidEmail),
        ("[a](mailto:a@b.fi,kari?subject=x)", .invalidEmail),
        ("[a](mailto:a@b.fi?subject=x@y)", nil), ("[a](mailto:?subject=x)", nil), ("[a](tel:040-ei)", .invalidPhone),
        ("[a](tel:+358401234567)", nil), ("[a](http://127.0.0.1:8000/)", .addressOfOwnMachine),
        ("[a](https://LOCALHOST/x)", .addressOfOwnMachine), ("[a](http://[::1]:8000)", .addressOfOwnMachine),
        ("[a](http://127.kala.fi/)", nil), ("[a](http://localhost.kala.fi/)", nil),
        ("[a](\\\\kone\\jako\\a.pdf)", .addressOfOwnMachine),
        ("[a](https://a.fi/b#c:d)", nil), ("![a](b.png)", .missingAttachment),
    ])
    func linksLeadSomewhere(text: String, rule: Rule?) async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addPage("ohje", "## Kohta {#kohta}\n\n\(text)\n")
        #expect(try await found(network) == (rule.map { [$0] } ?? []))
    }

    /// `a.md#b:c` is a file, whatever follows its mark.
    @Test func aColonInAnAnchorIsNoScheme() async throws {
        var network = SmallNetwork()
        network.addPage("ohje", "[a](ohje.md#b:c)\n")
        let site = try await network.site()
        let faults = checksOfContent.flatMap { $0(site) }.filter { $0.rule == .brokenAnchor || $0.rule == .brokenLink }
        #expect(faults.map(\.rule) == [.brokenAnchor])
    }

    /// Whatever folder the address names.
    @Test func theOneFileOfThatNameIsSuggested() async throws {
        var network = SmallNetwork()
        network.addPage("pitka-nimi", "Teksti.\n")
        network.addPage("ohje", "[a](vanhat/kansiot/vuonna/2019/pitka-nimi.md)\n")
        let fault = try await diagnostics(network).first { $0.rule == .brokenLink }
        #expect(fault?.suggestion == "pitka-nimi.md")
    }

    @Test func eventsFallOnWorkingDays() async throws {
        func event(_ day: String, _ more: [(String, String)] = []) -> SmallNetwork {
            var network = SmallNetwork()
            network.addEvent("a", [("alkaa", day), ("tyyppi", "koulutus")] + more)
            return network
        }
        #expect(try await found(event("2026-12-01")) == [])
        #expect(try await found(event("2026-12-06")) == [.onDayOff])
        #expect(try await found(event("2026-12-06", [("peruttu", "kyllä")])) == [])
        #expect(try await found(event("2026-12-04", [("paattyy", "2026-12-05")])) == [.onDayOff])
        // What could not be read may be another day.
        #expect(try await found(event("2026-12-05", [("toistuu", "joskus")])) == [])
        #expect(try await found(event("2026-12-05", [("paattyy", "x")])) == [])
        // What is over is over.
        #expect(try await found(event("2026-11-21")) == [])
    }

    @Test func pagesAreReadAgainInTime() async throws {
        func page(_ day: String) -> SmallNetwork {
            var network = SmallNetwork()
            network.addPage("ohje", "Teksti.\n", [("tarkista", day)])
            return network
        }
        #expect(try await found(page("2026-11-22")) == [.reviewDue])
        #expect(try await found(page("2026-11-23")) == [])
    }

    /// By whoever owns the page: a person by name, an open post by its identifier.
    @Test(arguments: [("", "a Esimerkki"), ("kyllä", "a")])
    func theOwnerOfAPageIsNamed(isVacant: String, owner: String) async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("a", of: "kala", [("avoinna", isVacant)])
        network.addPage("ohje", "Teksti.\n", [("tarkista", "2026-11-22"), ("omistaja", "a")])
        #expect(try await notes(.reviewDue, network) == [.record("ohje"), .owner(owner)])
    }

    // MARK: Words

    /// In texts of pages and prose of records; what is a name is left out there too, as a value of another kind is.
    @Test func aNameIsNoMisspelling() async throws {
        func unknown(_ add: (inout SmallNetwork) -> Void) async throws -> [String?]? {
            var network = SmallNetwork()
            network.addPage("ohje", "Kysy: Kvalteri Brontti.\n")
            add(&network)
            return unknownSpellings(of: try await network.site(on: "2026-11-23")) { _ in [] }?.map(\.value)
        }
        #expect(try await unknown { _ in } == ["kvalteri", "brontti"])
        let known = try await unknown {
            $0.addParty("kala", [("otsikko", "Brontti")])
            $0.addContact("a", of: "kala", [("etunimi", "Kvalteri")])
        }
        #expect(known == [])
        let ofRecord = try await unknown {
            $0.addParty("kala", [("huomautus", "Brontti ja särvö."), ("kotisivu", "https://ruompi.example/")])
        }
        #expect(ofRecord == ["kvalteri", "brontti", "brontti", "särvö"])
    }

    /// A word of one glossary term that is a form of another; forms of one term may be alike.
    @Test func aWordLeadsToOneTerm() async throws {
        func network(_ forms: String) -> SmallNetwork {
            var network = SmallNetwork()
            network.add(Term.self, [("tunnus", "a"), ("termi", "näyttö"), ("maaritelma", "A."), ("muodot", "näyttö")])
            network.add(Term.self, [("tunnus", "b"), ("termi", "koe"), ("maaritelma", "B."), ("muodot", forms)])
            return network
        }
        #expect(try await found(network("Näyttö"), watching: [.termTwice]) == [.termTwice])
        #expect(try await found(network("koe"), watching: [.termTwice]) == [])
    }
}
