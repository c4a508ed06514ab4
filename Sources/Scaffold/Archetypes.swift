import Diagnostics
import Markdown
import Model

// The types of records of which more is known than what they read, in the order of `luukku new`.

extension Archetype {
    static let party = Archetype(
        Party.self,
        [
            Listed("otsikko").with { $0.fault = takenName }, Listed("lyhenne"), Listed("tyyppi"),
            Listed("roolit").from {
                $0.catalogue.roles.values.filter { $0.kind == .partyRole }.map { Candidate($0.id, $0.name) }
            },
            Listed("kunta"), Listed("alkuperainen").suggesting { _ in "kyllä" },
        ],
        body: { _ in Placeholder.party.rawValue + "\n" },
        next: { context, id in
            let joined = context.answers["alkuperainen"] == "ei"
            let contact = context.language.localized(fi: "Lisää sitten vastuuhenkilö", en: "add a contact person")
            let notice = context.language.localized(
                fi: "Kerro osapuolen liittymisestä tiedotteella", en: "tell the others that it joined")
            return ["\(contact): luukku new vastuuhenkilo --osapuoli \(id)\(context.siteOption)"]
                + (joined ? ["\(notice): luukku new tiedote --uusi_osapuoli \(id)\(context.siteOption)"] : [])
        })

    static let contact = Archetype(
        Contact.self,
        [
            Listed("osapuoli").from(partyOptions), Listed("avoinna"),
            .required("etunimi").when { !isVacancy($0) }, .required("sukunimi").when { !isVacancy($0) }, Listed("nimike"),
            Listed("puhelin").when { !isVacancy($0) }, Listed("sahkoposti").when { !isVacancy($0) },
            Listed("sijainen").fromAnswers(colleagues).when(isVacancy),
            Listed("ensisijainen").suggesting { context in
                let party = context.answers["osapuoli"]
                let has = context.catalogue.contacts.values.contains { $0.party == party && $0.isPrimary }
                return has ? "ei" : "kyllä"
            },
            .option("toimipiste").fromAnswers(locationOptions), .option("ala"), .option("tavoitettavuus"), .option("alkaa"),
            .option("paattyy"),
        ],
        // Not made of the name: identifiers are in addresses and stay when a name changes.
        title: { $0.answers["osapuoli"] ?? "" }, isNumbered: true,
        next: { context, _ in
            let party = context.answers["osapuoli"] ?? ""
            return [
                context.language.localized(
                    fi: "Katso esikatselusta sivuja ”osapuolet/\(party)” ja ”vastuuhenkilot”.",
                    en: "look at the pages osapuolet/\(party) and vastuuhenkilot")
            ]
        })

    static let meeting = Archetype(
        Event.self,
        name: TypeName(
            "tapaaminen", fi: "tapaaminen, jolla on oma sivu vuosikellossa (esityslista ja muistio)",
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
                context.language.localized(fi: "Täydennä esityslista tiedostoon.", en: "complete the agenda in the file"),
                context.language.localized(
                    fi: "Kutsu osallistujat: lähetä heille sivun osoite.", en: "invite people: the page has a calendar file"),
            ]
        })

    static let report = Archetype(
        Report.self,
        [
            Listed("osapuoli").from(partyOptions), Listed("otsikko"), .option("toimipiste").fromAnswers(locationOptions),
            Listed("tunnistettu"), Listed("tunnistaja"), .option("yhteyshenkilo").from(contactOptions),
            Listed("tutkinnot.tutkinto"),
            Listed("tutkinnot.osat").fromAnswers { context in
                let chosen = context.catalogue.qualifications[context.answers["tutkinto"] ?? ""]
                return chosen?.units.map { Candidate($0.id, $0.name) } ?? []
            },
        ],
        nested: { context in
            let units = context.list("osat").map {
                "      - osa: \($0)\n        laajuus: osittain\n        naytto: ei\n        osaamistodistus: ei\n"
            }
            return """
                # Tutkinnot ja niiden osat. Kirjoita kenttään ”laajuus” joko ”kokonaan” tai ”osittain”.
                # Kirjoita kenttään ”naytto” sana ”kyllä”, jos tutkinnon osan näytön voi antaa oppimisympäristössä.
                # Kirjoita kenttään ”osaamistodistus” sana ”kyllä”, jos työpaja voi antaa osaamistodistuksen.
                tutkinnot:
                  - tutkinto: \(context.answers["tutkinto"] ?? "")
                    osat:
                \(units.joined())
                """
        },
        body: { _ in
            """
            ## Organisaatio ja toimintaympäristö

            \(Placeholder.workshop.rawValue)

            ## Keskeiset työtehtävät

            - \(Placeholder.task.rawValue)

            """
        },
        next: { context, _ in
            [
                context.language.localized(
                    fi: "Tarkista jokaisen tutkinnon osan kentät ”laajuus”, ”naytto” ja ”osaamistodistus”.",
                    en: "check laajuus, naytto and osaamistodistus of each unit"),
                context.language.localized(fi: "Kirjoita raportin teksti väliotsikoiden alle.", en: "write the description"),
            ]
        })

    static let instruction = Archetype(
        Instruction.self,
        [
            Listed("otsikko"), Listed("kuvaus"), Listed("toiminto"), .option("velvoitteet"),
            Listed("omistaja").from { contactOptions($0) + partyOptions($0) },
        ],
        body: instructionText,
        next: { context, _ in
            [
                context.language.localized(
                    fi: "Kirjoita ohje väliotsikoiden alle.", en: "write the instruction below the headings")
            ]
        })

    static let news = Archetype(
        News.self,
        [
            Listed("otsikko"), Listed("kuvaus"), Listed("julkaistu").suggesting { $0.today.iso }, Listed("kirjoittaja"),
            .option("uusi_osapuoli").from(partyOptions),
        ],
        prefix: { ($0.answers["julkaistu"] ?? "") + "-" },
        body: { _ in Placeholder.news.rawValue + "\n" },
        next: { context, _ in
            [context.language.localized(fi: "Kirjoita tiedotteen teksti tiedostoon.", en: "write the news")]
        })

    static let obligation = Archetype(
        Obligation.self,
        [
            Listed("otsikko"), Listed("vahvuus").from(strengths), Listed("vastuussa"), .option("vastapuoli"),
            Listed("laukaisin"),
            .option("maaraaika"),
            Listed("kohta").from { agreementDocuments($0).flatMap(\.headings).map { Candidate($0.anchor, $0.text) } },
            Listed("lainaus").with {
                $0.fault = { quote, context in
                    agreementDocuments(context).contains { $0.holds(quote: quote) }
                        ? nil
                        : context.language.localized(
                            fi: "linjauksissa ei ole näitä sanoja; kopioi lainaus linjauksista sanasta sanaan",
                            en: "the agreement does not have these words: copy them verbatim")
                }
            },
        ],
        next: { context, id in
            [
                context.language.localized(
                    fi: "Kirjaa velvoitteen tila tiedostoon ”tiedot/velvoitteiden-tila.csv”. Velvoitteen tunnus on \(id).",
                    en: "record how the parties stand in tiedot/velvoitteiden-tila.csv (velvoite \(id))")
            ]
        })
}

extension Archetype {
    static let version = Archetype(
        Agreement.self,
        name: TypeName(
            "versio", fi: "luonnos linjausten uudesta versiosta (pohjana on voimassa oleva teksti)",
            en: "new version of the agreement as a draft, from the text in force"),
        [
            .required("versio").with {
                $0.fault = { number, context in
                    let isTaken = context.catalogue.agreements.values.contains { $0.version == number }
                    guard isTaken else { return nil }
                    return context.language.localized(
                        fi: "versio \(printable(number)) on jo olemassa; anna toinen numero",
                        en: "there is a version \(printable(number)) already")
                }
            },
            Listed("otsikko").suggesting { context in
                context.agreementInForce.map { "\($0.frontMatter.title), versio \(context.answers["versio"] ?? "")" }
            },
            .required("korvaa").with { $0.isAsked = false }.suggesting { $0.agreementInForce?.id },
            Listed("sanamuoto").suggesting { $0.agreementInForce?.wording.rawValue }, Listed("hyvaksytty"),
        ],
        title: { "linjaukset " + ($0.answers["versio"] ?? "") },
        body: { $0.agreementText },
        next: { context, id in
            [
                context.language.localized(
                    fi: "Muuta tekstiä. Säilytä väliotsikoiden tunnukset, kuten {#tarkoitus}.",
                    en: "change the text; the identifiers of headings, such as {#tarkoitus}, stay"),
                context.answers["hyvaksytty"] == nil
                    ? context.language.localized(
                        fi:
                            "Kun versio on hyväksytty, kirjoita sen alkuun rivi hyvaksytty: PÄIVÄ. Silloin versio tulee voimaan.",
                        en: "when the version is adopted, write hyvaksytty and the day at its top: then it comes into force")
                    : context.language.localized(
                        fi: "Tarkista, että velvoitteiden lainaukset löytyvät uudesta tekstistä.",
                        en: "check that the new text has the obligations' quotes"),
            ]
        })
}

extension PromptContext {
    var agreementInForce: Agreement? { catalogue.agreements(inForceOn: today).first }
}
