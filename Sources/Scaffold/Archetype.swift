import Diagnostics
import Markdown
package import Model

/// A kind of record that `luukku new` makes. What may be asked is what the record reads; a kind adds what only it knows: the
/// order, what is worth asking, what is suggested, and what a page begins with.
package struct Archetype: Sendable {
    package let name: TypeName
    let record: any Record.Type
    let place: ContentPlace
    /// Those of which the help tells and for which a new file has room.
    package private(set) var questions: [Question] = []
    /// Listed keys that the record lacks; a test requires this to be empty.
    let unknownKeys: [String]
    /// The record's other keys, which options alone answer.
    private var others: [Question] = []
    /// What the identifier is made of; a letter or digit need not be left in it.
    let title: @Sendable (PromptContext) -> String
    /// Whether every identifier has a number, the first one too.
    let isNumbered: Bool
    /// Comes before the title in the identifier.
    let prefix: @Sendable (PromptContext) -> String
    /// Lines of the front matter that are more than a key and its value.
    let nested: @Sendable (PromptContext) -> String
    /// The text of a page.
    let body: @Sendable (PromptContext) -> String
    /// What to do next, a line each.
    let next: @Sendable (PromptContext, _ id: String) -> [String]

    package var allQuestions: [Question] { questions + others }
    /// Whether the record has an identifier of its own: some are named by other keys.
    var hasIdentifier: Bool { record.fieldDescriptions.contains { $0.key.name == "tunnus" } }

    /// - Parameters:
    ///   - name: As the command takes it; the record's own when it is nil.
    ///   - listed: Keys of the record, those of nested records after a dot.
    init(
        _ record: any Record.Type, name: TypeName? = nil, place: ContentPlace? = nil,
        _ listed: [Listed],
        title: @escaping @Sendable (PromptContext) -> String = { $0.answers["otsikko"] ?? "" }, isNumbered: Bool = false,
        prefix: @escaping @Sendable (PromptContext) -> String = { _ in "" },
        nested: @escaping @Sendable (PromptContext) -> String = { _ in "" },
        body: @escaping @Sendable (PromptContext) -> String = { _ in "" },
        next: @escaping @Sendable (PromptContext, _ id: String) -> [String]
    ) {
        self.name = name ?? record.typeName
        self.record = record
        self.place = place ?? record.places[0]
        (self.title, self.isNumbered, self.prefix, self.nested, self.body) = (title, isNumbered, prefix, nested, body)
        self.next = next
        let fields = record.fieldDescriptions
        unknownKeys = listed.filter { $0.question(of: record, fields) == nil }.map(\.key)
        questions = listed.compactMap { $0.question(of: record, fields) }
        let known = Set(questions.map(\.key) + ["tunnus"])
        others = fields.filter { !known.contains($0.key.name) }.compactMap { Question($0, of: record) }
        for index in others.indices { others[index].isAsked = false }
    }

    /// A record of which no more is known than what it reads: what must be there is asked.
    init?(_ record: any Record.Type) {
        let fields = record.fieldDescriptions.filter { $0.key.name != "tunnus" }
        let required = fields.filter(\.isRequired)
        // What has keys of its own is written by hand.
        guard required.allSatisfy({ Question($0, of: record) != nil }) else { return nil }
        let title = (required.first ?? fields[0]).key.name
        self.init(
            record,
            required.map { Listed($0.key.name) }
                + fields.filter { !$0.isRequired && Question($0, of: record) != nil }.map { .option($0.key.name) },
            title: { $0.answers[title] ?? "" },
            body: { _ in "Kirjoita teksti tähän.\n" }, next: { _, _ in [] })
    }

    package static let all: [Archetype] = {
        let known = [party, contact, meeting, report, instruction, news, obligation, version]
        return known
            + recordTypes.filter { type in !known.contains { $0.name.word == type.typeName.word } }.compactMap { Archetype($0) }
    }()

    package static func named(_ name: String) -> Archetype? { all.first { folded($0.name.word) == folded(name) } }
}

/// A key that a kind lists, and what it knows of it beside what the key declares.
struct Listed: Sendable {
    let key: String
    var isRequired = false
    var isAsked = true
    var candidates: (@Sendable (PromptContext) -> [Candidate])?
    var fault: @Sendable (String, PromptContext) -> String? = { _, _ in nil }
    var suggestion: @Sendable (PromptContext) -> String? = { _ in nil }

    init(_ key: String) { self.key = key }

    /// To be answered, though the record would do without.
    static func required(_ key: String) -> Listed { Listed(key).with { $0.isRequired = true } }
    /// Answered by its option only.
    static func option(_ key: String) -> Listed { Listed(key).with { $0.isAsked = false } }

    func with(_ change: (inout Listed) -> Void) -> Listed {
        var listed = self
        change(&listed)
        return listed
    }

    func from(_ candidates: @escaping @Sendable (PromptContext) -> [Candidate]) -> Listed {
        with { $0.candidates = candidates }
    }
    func suggesting(_ suggestion: @escaping @Sendable (PromptContext) -> String?) -> Listed {
        with { $0.suggestion = suggestion }
    }

    /// nil when the record has no such key.
    func question(of record: any Record.Type, _ fields: [FieldDescription]) -> Question? {
        let path = key.split(separator: ".")
        var field = fields.first { $0.key.name == path[0] }
        for name in path.dropFirst() {
            guard case .records(let nested) = field?.kind else { return nil }
            field = nested.first { $0.key.name == name }
        }
        guard let field else { return nil }
        guard var question = Question(field, of: record) ?? candidates.map({ _ in Question(several: field, of: record) })
        else { return nil }
        question.isRequired = field.isRequired || isRequired
        question.isAsked = isAsked
        // What is below a key is written by the kind.
        question.isWritten = path.count == 1
        question.candidates = candidates
        question.fault = fault
        question.suggestion = suggestion
        return question
    }
}

extension Archetype {
    private static let party = Archetype(
        Party.self,
        [
            Listed("otsikko"), Listed("lyhenne"), Listed("tyyppi"),
            Listed("roolit").from {
                $0.catalogue.roles.values.filter { $0.kind == .partyRole }.map { Candidate($0.id, $0.name) }
            },
            Listed("kunta"), Listed("alkuperainen").suggesting { _ in "kyllä" },
        ],
        body: { _ in "Kerro tässä lyhyesti, mitä osapuoli tekee verkostossa.\n" },
        next: { context, id in
            let joined = context.answers["alkuperainen"] == "ei"
            let contact = context.language.localized(fi: "lisää vastuuhenkilö", en: "add a contact person")
            let notice = context.language.localized(fi: "kerro liittymisestä", en: "tell the others that it joined")
            return ["\(contact): luukku new vastuuhenkilo --osapuoli \(id)"]
                + (joined ? ["\(notice): luukku new tiedote --uusi_osapuoli \(id)"] : [])
        })

    private static let contact = Archetype(
        Contact.self,
        [
            Listed("osapuoli").from(partyOptions), .required("etunimi"), .required("sukunimi"), Listed("nimike"),
            Listed("puhelin"), Listed("sahkoposti"),
            Listed("ensisijainen").suggesting { context in
                let party = context.answers["osapuoli"]
                let has = context.catalogue.contacts.values.contains { $0.party == party && $0.isPrimary }
                return has ? "ei" : "kyllä"
            },
            .option("toimipiste").from(locationOptions), .option("ala"), .option("tavoitettavuus"), .option("alkaa"),
            .option("paattyy"),
        ],
        // Not made of the name: identifiers are in addresses and stay when a name changes.
        title: { $0.answers["osapuoli"] ?? "" }, isNumbered: true,
        next: { context, _ in
            let party = context.answers["osapuoli"] ?? ""
            return [
                context.language.localized(
                    fi: "katso sivu: osapuolet/\(party) ja vastuuhenkilöt",
                    en: "look at the pages osapuolet/\(party) and vastuuhenkilot")
            ]
        })

    private static let meeting = Archetype(
        Event.self,
        name: TypeName(
            "tapaaminen", fi: "tapaaminen vuosikelloon, omalla sivulla (esityslista ja muistio)",
            en: "meeting in the calendar, on a page of its own (agenda and minutes)"),
        place: .pages(folder: "vuosikello/tapahtumat"),
        [
            Listed("otsikko"), .option("tyyppi").suggesting { _ in "tapaaminen" }, Listed("alkaa"), .option("paattyy"),
            Listed("kello"), Listed("paikka"), Listed("etaosoite"), Listed("osapuolet").from(partyOptions), .option("kuvaus"),
        ],
        body: { _ in
            """
            ## Esityslista {#esityslista}

            1. Edellisen tapaamisen päätökset.
            2. Muut asiat ja seuraava tapaaminen.

            ## Muistio {#muistio}

            Muistio lisätään tähän tapaamisen jälkeen.

            """
        },
        next: { context, _ in
            [
                context.language.localized(fi: "täydennä esityslista tiedostoon", en: "complete the agenda in the file"),
                context.language.localized(
                    fi: "kutsu osallistujat: sivulla on kalenteritiedosto", en: "invite people: the page has a calendar file"),
            ]
        })

    private static let report = Archetype(
        Report.self,
        [
            Listed("osapuoli").from(partyOptions), Listed("otsikko"), .option("toimipiste").from(locationOptions),
            Listed("tunnistettu"), Listed("tunnistaja"), .option("yhteyshenkilo").from(contactOptions),
            Listed("tutkinnot.tutkinto"),
            Listed("tutkinnot.osat").from { context in
                let chosen = context.catalogue.qualifications[context.answers["tutkinto"] ?? ""]
                return chosen?.units.map { Candidate($0.id, $0.name) } ?? []
            },
        ],
        nested: { context in
            let units = context.list("osat").map {
                "      - osa: \($0)\n        laajuus: osittain\n        naytto: ei\n        osaamistodistus: ei\n"
            }
            return """
                # Tutkinnot ja niiden osat. laajuus: kokonaan tai osittain; naytto: onnistuuko näyttö täällä;
                # osaamistodistus: voiko työpaja antaa osaamistodistuksen.
                tutkinnot:
                  - tutkinto: \(context.answers["tutkinto"] ?? "")
                    osat:
                \(units.joined())
                """
        },
        body: { _ in
            """
            ## Organisaatio ja toimintaympäristö

            Kerro tässä, millainen työpaja on.

            ## Keskeiset työtehtävät

            - ensimmäinen työtehtävä

            """
        },
        next: { context, _ in
            [
                context.language.localized(
                    fi: "tarkista jokaisen tutkinnon osan laajuus, naytto ja osaamistodistus",
                    en: "check laajuus, naytto and osaamistodistus of each unit"),
                context.language.localized(fi: "kirjoita kuvaus", en: "write the description"),
            ]
        })

    private static let instruction = Archetype(
        Instruction.self,
        [
            Listed("otsikko"), Listed("kuvaus"), Listed("toiminto"), .option("velvoitteet"),
            Listed("omistaja").from { contactOptions($0) + partyOptions($0) },
        ],
        body: instructionText,
        next: { context, _ in
            [
                context.language.localized(
                    fi: "kirjoita ohje väliotsikoiden alle", en: "write the instruction below the headings")
            ]
        })

    private static let news = Archetype(
        News.self,
        [
            Listed("otsikko"), Listed("kuvaus"), Listed("julkaistu").suggesting { $0.today.iso }, Listed("kirjoittaja"),
            .option("uusi_osapuoli").from(partyOptions),
        ],
        prefix: { ($0.answers["julkaistu"] ?? "") + "-" },
        body: { _ in "Kirjoita tiedote tähän. Kerro tärkein ensin.\n" },
        next: { context, _ in [context.language.localized(fi: "kirjoita tiedote", en: "write the news")] })

    private static let obligation = Archetype(
        Obligation.self,
        [
            Listed("otsikko"), Listed("vahvuus"), Listed("vastuussa"), .option("vastapuoli"), Listed("laukaisin"),
            .option("maaraaika"),
            Listed("kohta").from { agreementDocuments($0).flatMap(\.headings).map { Candidate($0.anchor, $0.text) } },
            Listed("lainaus").with {
                $0.fault = { quote, context in
                    let text = agreementDocuments(context).flatMap(\.sections).map { bare($0.text) }
                    return text.joined(separator: " ").contains(bare(quote))
                        ? nil
                        : context.language.localized(
                            fi: "linjauksissa ei ole näitä sanoja: kopioi ne sanasta sanaan",
                            en: "the agreement does not have these words: copy them verbatim")
                }
            },
        ],
        next: { context, id in
            [
                context.language.localized(
                    fi: "kirjaa osapuolten tilanne tiedostoon tiedot/velvoitteiden-tila.csv (velvoite \(id))",
                    en: "record how the parties stand in tiedot/velvoitteiden-tila.csv (velvoite \(id))")
            ]
        })
}

extension Archetype {
    private static let version = Archetype(
        Agreement.self,
        name: TypeName(
            "versio", fi: "linjausten uusi versio luonnokseksi, voimassa olevan tekstin pohjalta",
            en: "new version of the agreement as a draft, from the text in force"),
        [
            .required("versio").with {
                $0.fault = { number, context in
                    let isTaken = context.catalogue.agreements.values.contains { $0.version == number }
                    guard isTaken else { return nil }
                    return context.language.localized(
                        fi: "versio \(printable(number)) on jo olemassa", en: "there is a version \(printable(number)) already")
                }
            },
            Listed("otsikko").suggesting { context in
                context.agreementInForce.map { "\($0.frontMatter.title), versio \(context.answers["versio"] ?? "")" }
            },
            .required("korvaa").with { $0.isAsked = false }.suggesting { $0.agreementInForce?.id }, Listed("hyvaksytty"),
        ],
        title: { "linjaukset " + ($0.answers["versio"] ?? "") },
        body: { $0.agreementText },
        next: { context, id in
            [
                context.language.localized(
                    fi: "muuta tekstiä; väliotsikoiden tunnukset, kuten {#tarkoitus}, pysyvät",
                    en: "change the text; the identifiers of headings, such as {#tarkoitus}, stay"),
                context.answers["hyvaksytty"] == nil
                    ? context.language.localized(
                        fi: "kun versio on hyväksytty, kirjaa sen alkuun hyvaksytty ja päivä: silloin se tulee voimaan",
                        en: "when the version is adopted, write hyvaksytty and the day at its top: then it comes into force")
                    : context.language.localized(
                        fi: "tarkista, että velvoitteiden lainaukset löytyvät uudesta tekstistä",
                        en: "check that the new text has the obligations' quotes"),
            ]
        })
}

extension PromptContext {
    var agreementInForce: Agreement? { catalogue.agreements(inForceOn: today).first }
}
