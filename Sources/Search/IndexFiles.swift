import Finnish
package import Formats
import Model
import Site

/// Where the files of the index are in the output.
package let searchFolder = "haku/"

/// The index as scripts. Each calls `luukku.take` with its data: a page opened from a folder may load a script and nothing else.
///
/// The parts are published under names that tell what is in them (`published`), so that parts of two versions are never taken for
/// those of one; the entry, whose name is fixed, names them.
package struct IndexFiles: Sendable {
    /// Changes with what is in the files, or with what the script makes of it.
    static let format = 1

    /// The main part, those of the lexicon and those of the texts, each under its name without a fingerprint.
    package let parts: [GeneratedFile]
    private let lexiconCount: Int

    init(main: GeneratedFile, lexicon: [GeneratedFile], texts: [GeneratedFile]) {
        parts = [main] + lexicon + texts
        lexiconCount = lexicon.count
    }

    /// - Parameter published: The paths of the parts, in their order.
    package func entry(published: [String]) -> GeneratedFile {
        GeneratedFile(searchFolder + "hakemisto.js") { [lexiconCount] in
            let names = published.map { String($0.dropFirst(searchFolder.count)) }
            var json = JSON()
            json.object { json in
                json.field("format") { $0.add(Self.format) }
                json.field("main") { $0.add(names[0]) }
                json.field("words") { $0.add(Array(names[1...lexiconCount])) }
                json.field("texts") { $0.add(Array(names[(lexiconCount + 1)...])) }
            }
            return script(json.bytes)
        }
    }
}

private func script(_ data: [UInt8]) -> [UInt8] { Array("luukku.take(".utf8) + data + ");\n".utf8 }

func indexFiles(
    of site: Site, labels: SearchLabels, pages: [IndexedPage], lengths: [Int], lexicon: Lexicon
) -> IndexFiles {
    let texts = TextShard.shards(of: pages, lengths: lengths)
    let main = Main(
        site: site, labels: labels, pages: pages, lengths: lengths, lexicon: lexicon, firstSections: texts.map(\.firstSection))
    return IndexFiles(
        main: GeneratedFile(searchFolder + "osiot.js") { main.script },
        lexicon: (0..<lexicon.shardCount).map { number in
            GeneratedFile(searchFolder + "sanat-\(number).js") {
                script([UInt8(ascii: "`")] + lexicon.text(ofShard: number) + [UInt8(ascii: "`")])
            }
        },
        texts: texts.enumerated().map { number, shard in
            GeneratedFile(searchFolder + "tekstit-\(number).js") { shard.script(site, labels) }
        })
}

/// What the index keeps of a page beside its words.
struct IndexedPage: Sendable {
    /// Its place among the pages of the site.
    let number: Int
    let section: Section?
    let parties: [String]
    let sectionCount: Int
}

/// Some pages whose texts are in one script: `[title, address, language, [anchor, title, text, anchor, title, text, …]], …`
struct TextShard: Sendable {
    /// How many words it may have, of headings three times: about 64 KB.
    private static let size = 7000

    let firstSection: Int
    private var pages: [Int] = []

    static func shards(of pages: [IndexedPage], lengths: [Int]) -> [TextShard] {
        var shards: [TextShard] = []
        var (section, size) = (0, 0)
        for page in pages {
            if shards.isEmpty || size > Self.size {
                shards.append(TextShard(firstSection: section))
                size = 0
            }
            shards[shards.count - 1].pages.append(page.number)
            size += lengths[section..<section + page.sectionCount].reduce(0, +)
            section += page.sectionCount
        }
        return shards
    }

    func script(_ site: Site, _ labels: SearchLabels) -> [UInt8] {
        var json = JSON()
        json.list { json in
            for page in pages.lazy.compactMap({ searchPage(site.pages[$0], of: site, labels) }) {
                json.list { json in
                    json.add(page.title)
                    json.add(page.page.route.address)
                    json.add(page.page.frontMatter?.language ?? "")
                    json.list { json in
                        for section in page.sections {
                            json.add(section.anchor ?? "")
                            json.add(section.title)
                            json.add(section.text)
                        }
                    }
                }
            }
        }
        return Search.script(json.bytes)
    }
}

/// Question words with the kind of page that answers them.
private let questions: [([String], Section)] = [
    (["milloin", "koska"], .calendar),
    (["kuka", "kenelle", "keneltä", "kenen", "ketkä", "kehen"], .contacts),
    (["paljonko", "montako"], .dayPrices),
]

/// What the script needs before any word: how many sections there are, of what kind and length, and in which part what is.
private struct Main: Sendable {
    let site: Site
    let labels: SearchLabels
    let pages: [IndexedPage]
    let lengths: [Int]
    let lexicon: Lexicon
    let firstSections: [Int]

    var script: [UInt8] {
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
            json.field("words") { $0.add(lexicon.firstWords) }
            json.field("texts") { $0.add(firstSections) }
            json.field("pages") { $0.add(String(decoding: runs, as: UTF8.self)) }
            json.field("lengths") { $0.add(String(decoding: lengthText, as: UTF8.self)) }
            json.field("kinds") { $0.add([labels.otherPages] + kinds.map(labels.section)) }
            json.field("parties") { $0.add(parties.map(\.name)) }
            json.field("sets") { json in json.list { json in for set in sets { json.add(set.compactMap { partyNumbers[$0] }) } }
            }
            json.field("endings") { $0.add(lexicon.endings().joined(separator: ",")) }
            json.field("questions") { json in
                json.list { json in
                    for (words, section) in questions {
                        guard let kind = kindNumbers[section] else { continue }
                        json.list { json in
                            json.add(kind)
                            json.add(words)
                        }
                    }
                }
            }
            json.field("synonyms") { Self.add(synonymsOf: site, lexicon.dictionary, to: &$0) }
            json.field("hits") { Self.add(hitsOf: site, to: &$0) }
        }
        return Search.script(json.bytes)
    }

    /// `[lemmas of the word, [lemmas of a meaning, …]]`
    private static func add(synonymsOf site: Site, _ dictionary: FormDictionary, to json: inout JSON) {
        func lemmas(_ text: String) -> [String] { words(of: text).compactMap(dictionary.firstLemma) }
        json.list { json in
            for synonym in Synonym.listed(in: site.catalogue) {
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
            for contact in site.relations.presentContacts where !contact.isVacant {
                let note = [contact.title, catalogue.parties[contact.party]?.name].compactMap { $0 }.joined(separator: ", ")
                add(contact.name, note, site.addresses.target(Contact.self, contact.id), contact.phone?.text)
            }
            for party in catalogue.parties.values {
                add(
                    party.name, [party.abbreviation, party.municipality].compactMap { $0 }.joined(separator: ", "),
                    site.addresses.target(Party.self, party.id), nil)
            }
            for qualification in catalogue.qualifications.values {
                for unit in qualification.units {
                    add(unit.name, qualification.name, site.addresses.target(.units, anchor: unit.anchor), nil)
                }
            }
        }
    }
}
