import Finnish
import Model
import Site

/// The index as scripts. Each calls `luukku.…` with its data: a page opened from a folder may load a script and nothing else.
struct IndexFiles: Sendable {
    static let folder = "haku/"

    let all: [SearchFile]

    init(
        site: Site, labels: SearchLabels, pages: [IndexedPage], lengths: [Int], dictionary: FormDictionary, lexicon: Lexicon,
        texts: [TextShard]
    ) {
        var files = lexicon.shards.enumerated().map { number, shard in
            SearchFile(
                path: Self.folder + "sanat-\(number).js",
                bytes: Array("luukku.words(\(number),`".utf8) + shard.text + Array("`);\n".utf8))
        }
        files += texts.enumerated().map { number, text in
            SearchFile(
                path: Self.folder + "tekstit-\(number).js",
                bytes: Array("luukku.texts(\(number),[".utf8) + text.json + Array("]);\n".utf8))
        }
        let main = Main(
            site: site, labels: labels, pages: pages, lengths: lengths, dictionary: dictionary, lexicon: lexicon,
            firstSections: texts.map(\.firstSection))
        files.append(SearchFile(path: Self.folder + "hakemisto.js", bytes: main.bytes))
        all = files
    }
}

/// What the index keeps of a page beside its words.
struct IndexedPage: Sendable {
    let section: Section?
    let parties: [String]
    let sectionCount: Int

    init(_ page: SearchPage) {
        section = page.page.section
        parties = page.parties
        sectionCount = page.sections.count
    }
}

/// The texts of some pages: `[title, address, language, [anchor, title, text, anchor, title, text, …]], …`
struct TextShard: Sendable {
    /// How long a script of texts may grow.
    private static let size = 64 * 1024

    private(set) var firstSection: Int
    private(set) var json: [UInt8] = []

    init(firstSection: Int) {
        self.firstSection = firstSection
        json.reserveCapacity(Self.size * 5 / 4)
    }

    var isFull: Bool { json.count > Self.size }

    func moved(by sections: Int) -> TextShard {
        var shard = self
        shard.firstSection += sections
        return shard
    }

    mutating func add(_ page: SearchPage) {
        if !json.isEmpty { json += ",\n".utf8 }
        var writer = JSON(appendingTo: json)
        json = []
        writer.list { json in
            json.add(page.title)
            json.add(page.page.route.address)
            json.add(page.page.text?.language ?? "")
            json.list { json in
                for section in page.sections {
                    json.add(section.anchor ?? "")
                    json.add(section.title)
                    json.add(section.text)
                }
            }
        }
        json = writer.bytes
    }
}

/// What the script needs before any word: how many sections there are, of what kind and length, and where the rest is.
private struct Main {
    let bytes: [UInt8]

    init(
        site: Site, labels: SearchLabels, pages: [IndexedPage], lengths: [Int], dictionary: FormDictionary, lexicon: Lexicon,
        firstSections: [Int]
    ) {
        let kinds = Section.allCases.filter { kind in pages.contains { $0.section == kind } }
        let sets = Set(pages.map(\.parties)).sorted { $0.lexicographicallyPrecedes($1) }
        let kindNumbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0 + 1) })
        let setNumbers = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
        var runs: [UInt8] = []
        for page in pages {
            Digits.append(page.sectionCount, to: &runs)
            Digits.append(page.section.flatMap { kindNumbers[$0] } ?? 0, to: &runs)
            Digits.append(setNumbers[page.parties] ?? 0, to: &runs)
        }
        var lengthText: [UInt8] = []
        for length in lengths { Digits.append(length / 4, to: &lengthText) }
        let parties = site.matrixParties
        let partyNumbers = Dictionary(uniqueKeysWithValues: parties.enumerated().map { ($1.id, $0) })
        var json = JSON()
        json.object { json in
            json.field("words") { $0.add(lexicon.shards.map(\.first)) }
            json.field("texts") { $0.add(firstSections) }
            json.field("pages") { $0.add(String(decoding: runs, as: UTF8.self)) }
            json.field("lengths") { $0.add(String(decoding: lengthText, as: UTF8.self)) }
            json.field("kinds") { $0.add([labels.otherPages] + kinds.map(labels.section)) }
            json.field("parties") { $0.add(parties.map(\.name)) }
            json.field("sets") { json in json.list { json in for set in sets { json.add(set.compactMap { partyNumbers[$0] }) } }
            }
            json.field("endings") { $0.add(lexicon.endings.joined(separator: ",")) }
            json.field("synonyms") { Self.add(synonymsOf: site, dictionary, to: &$0) }
            json.field("hits") { Self.add(hitsOf: site, to: &$0) }
        }
        bytes = Array("luukku.begin(".utf8) + json.bytes + Array(");\n".utf8)
    }

    /// `[lemmas of the word, [lemmas of a meaning, …]]`
    private static func add(synonymsOf site: Site, _ dictionary: FormDictionary, to json: inout JSON) {
        func lemmas(_ text: String) -> [String] { words(of: text).compactMap(dictionary.firstLemma) }
        json.list { json in
            for synonym in site.catalogue.synonyms.values {
                json.list { json in
                    json.add(lemmas(synonym.word))
                    json.list { json in
                        for meaning in synonym.meaning.split(separator: ",") { json.add(lemmas(String(meaning))) }
                    }
                }
            }
        }
    }

    /// What a reader means who types a name or a number: `[name, note, address, phone number]`
    private static func add(hitsOf site: Site, to json: inout JSON) {
        let catalogue = site.catalogue
        json.list { json in
            func add(_ name: String, _ note: String, _ target: Target?, _ phone: String?) {
                guard let target else { return }
                json.list { json in
                    for text in [name, note, target.address, phone ?? ""] { json.add(text) }
                }
            }
            for contact in catalogue.contacts.values where !contact.isVacant {
                let note = [contact.title, catalogue.parties[contact.party]?.name].compactMap { $0 }.joined(separator: ", ")
                add(contact.name, note, site.addresses.target(.contact, contact.id), contact.phone)
            }
            for party in catalogue.parties.values {
                add(
                    party.name, [party.abbreviation, party.municipality].compactMap { $0 }.joined(separator: ", "),
                    site.addresses.target(.party, party.id), nil)
            }
            for qualification in catalogue.qualifications.values {
                for unit in qualification.units {
                    add(unit.name, qualification.name, site.addresses.target(unit), nil)
                }
            }
        }
    }
}
