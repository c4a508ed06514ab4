/// A part of the site: it has a page, and a place in the menu.
package struct Section: Hashable, Sendable {
    private final class Definition: Sendable {
        let name: String
        let menu: MenuGroup?
        let isTables: Bool
        let previous: Section?

        init(_ name: String, _ menu: MenuGroup?, _ isTables: Bool, _ previous: Section?) {
            (self.name, self.menu, self.isTables, self.previous) = (name, menu, isTables, previous)
        }
    }

    private let definition: Definition

    /// - Parameters:
    ///   - menu: nil when the head of every page leads there.
    ///   - isTables: Whether the page is tables of records under its opening words.
    ///   - previous: What it comes after in the menu, for those that a type of record brings along.
    package init(_ name: String, in menu: MenuGroup?, isTables: Bool = false, after previous: Section? = nil) {
        definition = Definition(name, menu, isTables, previous)
    }

    package var menu: MenuGroup? { definition.menu }
    package var isTables: Bool { definition.isTables }

    package static func == (a: Section, b: Section) -> Bool { a.definition === b.definition }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(definition)) }
}

/// The groups of the main menu, in its order.
package enum MenuGroup: String, CaseIterable, Sendable {
    case people, agreement, work, learning, money, reference
}

extension Section {
    package static let front = Section("etusivu", in: nil)
    package static let contacts = Section("vastuuhenkilot", in: .people)
    package static let parties = Section("osapuolet", in: .people)
    package static let actors = Section("toimijat", in: .people, isTables: true)
    package static let exchanges = Section("tyontekijavaihto", in: .people, isTables: true)
    package static let agreement = Section("linjaukset", in: .agreement)
    package static let obligations = Section("velvoitteet", in: .agreement)
    package static let signatures = Section("allekirjoitukset", in: .agreement, isTables: true)
    package static let flows = Section("tietovirrat", in: .agreement, isTables: true)
    package static let corrections = Section("korjaukset", in: .agreement, isTables: true)
    package static let pathways = Section("polut", in: .work)
    package static let instructions = Section("ohjeet", in: .work)
    package static let calendar = Section("vuosikello", in: .work)
    package static let news = Section("tiedotteet", in: .work)
    package static let downloads = Section("mukaan", in: .work)
    package static let reports = Section("oppimisymparistot", in: .learning)
    package static let units = Section("tutkinnon-osat", in: .learning)
    package static let quotas = Section("kiintiopaikat", in: .learning, isTables: true)
    package static let dayPrices = Section("paivahinnat", in: .money, isTables: true)
    package static let funding = Section("rahoitus", in: .money, isTables: true)
    package static let glossary = Section("sanasto", in: .reference, isTables: true)
    package static let statutes = Section("saadokset", in: .reference, isTables: true)
    package static let publicationLog = Section("julkaisuloki", in: .reference)
    package static let accessibility = Section("saavutettavuus", in: .reference)
    package static let search = Section("haku", in: nil)
    package static let register = Section("hakemisto", in: .reference)
}

extension Section {
    /// What ids begin with that the part's page gives to records and lists: no heading of its text has such a one.
    package var anchorPrefixes: [String] {
        let rows = recordTypes.filter { if case .row(on: self, _) = $0.place { true } else { false } }
        return rows.map { $0.typeName.word + "-" } + (Self.listPrefixes[self] ?? [])
    }

    /// Of what is no record's row: the parties of the contact list, the sections of the matrix, the units of qualifications.
    private static let listPrefixes: [Section: [String]] = [
        .contacts: ["osapuoli-"], .obligations: ["osio-"], .units: [Qualification.Unit.anchorPrefix],
    ]
}

extension Section: CaseIterable, RawRepresentable {
    /// In the order of the menu, those that types of records bring along among them.
    package static let allCases: [Section] = {
        let own: [Section] = [
            .front, .contacts, .parties, .actors, .exchanges, .agreement, .obligations, .signatures, .flows, .corrections,
            .pathways, .instructions, .calendar, .news, .downloads, .reports, .units, .quotas, .dayPrices, .funding, .glossary,
            .statutes, .publicationLog, .accessibility, .search, .register,
        ]
        return recordTypes.compactMap { $0.place.section }.reduce(into: own) { sections, section in
            guard !sections.contains(section) else { return }
            let place = section.definition.previous.flatMap { sections.firstIndex(of: $0) }
            sections.insert(section, at: place.map { $0 + 1 } ?? sections.endIndex)
        }
    }()

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The part's address, the name of its folder of texts, and `sivu:NAME` in a link.
    package var rawValue: String { definition.name }

    package init?(rawValue: String) {
        guard let section = Self.byName[rawValue] else { return nil }
        self = section
    }
}
