// The message catalogue in Finnish, for readers who know Word and Excel. A name is never inflected: it follows a colon.
// One switch per language, so that the compiler lists what is missing.

extension Rule {
    var finnish: Message {
        switch self {
        case .encoding:
            Message("tiedosto ei ole luettavaa tekstiä", "tallenna tiedosto muodossa UTF-8 (Excelissä: CSV UTF-8)")
        case .emptyFile: Message("tiedosto on tyhjä", "kirjoita sisältö tai poista tiedosto")
        case .linkOutside:
            Message("linkki vie sivuston kansion ulkopuolelle", "kopioi tiedosto itse kansioon linkin tilalle")
        case .specialFile: Message("tämä ei ole tavallinen tiedosto", "poista se kansiosta")
        case .folderForFile:
            Message("tiedoston paikalla on kansio", "nimeä kansio uudelleen tai siirrä sen sisältö muualle")
        case .fileTooLarge: Message("tiedosto on liian suuri", "jaa sisältö useampaan tiedostoon")
        case .controlCharacter:
            Message("tekstissä on näkymätön ohjausmerkki", "poista merkki, esimerkiksi kirjoittamalla kohta uudelleen")
        case .missingFile: Message("tarvittava tiedosto puuttuu", "luo tiedosto tai palauta se varmuuskopiosta")
        case .collidingNames:
            Message("kaksi tiedostoa eroaa vain kirjainkoon tai merkkien esitystavan suhteen", "nimeä toinen uudelleen")
        case .unknownFile: Message("tiedostoa ei tunneta", "tarkista nimi tai siirrä tiedosto kansioon liitteet")
        case .yamlSyntax:
            Message(
                "rakenne ei aukea", "tarkista sisennys, lainausmerkit ja kaksoispiste; aaltosulkeinen arvo lainausmerkkeihin")
        case .yamlTab: Message("rivillä on sarkain", "korvaa sarkain välilyönneillä")
        case .duplicateKey: Message("sama avain on kahdesti", "jätä avain vain yhteen kohtaan")
        case .yamlAlias: Message("ankkureita ja viittauksia (& ja *) ei sallita", "kirjoita arvo auki tai lainausmerkkeihin")
        case .frontMatterOpen:
            Message("sivun alun tietoja ei ole päätetty", "lisää tietojen jälkeen rivi, jolla on vain ---")
        case .wrongStructure: Message("tiedot ovat väärässä muodossa", "katso malli saman kansion muista tiedostoista")
        case .frontMatterMissing:
            Message("sivun alusta puuttuvat tiedot", "aloita tiedosto rivillä ---, kirjoita otsikko: ja päätä riviin ---")
        case .unclosedQuote:
            Message("lainausmerkki jää auki", "lisää puuttuva lainausmerkki solun loppuun tai poista se alusta")
        case .tooManyCells:
            Message("rivillä on enemmän soluja kuin otsikoita", "poista ylimääräinen erotin tai laita teksti lainausmerkkeihin")
        case .duplicateColumn: Message("sama sarake on kahdesti", "poista tai nimeä toinen sarake uudelleen")
        case .textAfterQuote:
            Message("solussa on tekstiä lainausmerkin jälkeen", "kirjoita lainausmerkki solun sisällä kahdesti (\"\")")
        case .changedByExcel:
            Message("Excel on muuttanut arvon", "muotoile sarake tekstiksi ja kirjoita arvo uudelleen")
        case .unknownKey: Message("avainta ei tunneta", "korjaa nimi tai poista rivi")
        case .missingValue: Message("pakollinen tieto puuttuu", "lisää tieto")
        case .wrongType: Message("arvo on väärää lajia", "korjaa arvo")
        case .valueNotAllowed: Message("arvo ei ole sallittu", "valitse jokin sallituista arvoista")
        case .invalidDate: Message("päivämäärää ei ole", "kirjoita päivä muodossa 13.1.2020 tai 2020-01-13")
        case .invalidIdentifier:
            Message("tunnus ei kelpaa", "käytä pieniä kirjaimia a–z, numeroita ja yhdysviivaa")
        case .endsBeforeStart: Message("päättymispäivä on ennen alkua", "korjaa jompikumpi päivä")
        case .duplicateIdentifier: Message("sama tunnus on kahdesti", "anna toiselle oma tunnus")
        case .unknownReference: Message("tunnusta ei löydy", "valitse tunnus olemassa olevista tai lisää uusi tieto")
        case .routeTaken: Message("kaksi lähdettä tekee saman sivun", "nimeä toinen tiedosto uudelleen")
        case .brokenLink: Message("linkki vie sivulle, jota ei ole", "korjaa osoite tai poista linkki")
        case .brokenAnchor: Message("linkki vie kohtaan, jota sivulla ei ole", "korjaa osoitteen loppu merkin # jälkeen")
        case .missingAttachment: Message("kuvaa tai liitettä ei löydy", "lisää tiedosto tai korjaa osoite")
        case .forbiddenScheme:
            Message(
                "tällaista osoitetta ei sallita",
                "käytä osoitetta, jonka alussa on https:, mailto: tai tel:, tai sivun tiedostonimeä")
        case .hiddenTarget:
            Message("linkki vie tietoon, jota tämän sivuston lukijat eivät näe", "poista linkki tai muuta näkyvyyttä")
        case .quoteNotFound:
            Message("lainausta ei löydy linjauksista", "kopioi sanat linjauksista täsmälleen tai korjaa linjausten tekstiä")
        case .quoteFoundTwice:
            Message("lainaus on linjauksissa kahdesti", "lainaa pidempi kohta, jotta se löytyy vain kerran")
        case .quoteElsewhere: Message("lainaus on eri kohdassa kuin velvoite sanoo", "korjaa velvoitteen kohta")
        case .nobodyResponsible:
            Message(
                "velvoitteelle ei ole nimetty vastuutahoa", "sopikaa vastuutaho ja kirjatkaa se, tai jättäkää aukko näkyviin")
        case .noPrimaryContact:
            Message(
                "osapuolella ei ole ensisijaista vastuuhenkilöä",
                "nimeä vastuuhenkilö ja merkitse hänelle ensisijainen: kyllä")
        case .contactExpired:
            Message("vastuuhenkilön kausi on päättynyt", "nimeä seuraaja tai siirrä päättymispäivää")
        case .contactOutdated: Message("yhteystietoja ei ole tarkistettu vuoteen", "tarkista tiedot ja päivitä päivä")
        case .reportMissing:
            Message("oppimisympäristöstä ei ole tunnistamisraporttia", "lisää raportti kansioon oppimisymparistot")
        case .unitSum: Message("tutkinnon osien laajuudet eivät täsmää", "tarkista osaamispisteet tutkinnon perusteista")
        case .shareSum: Message("osuuksien summa ei ole 100 %", "tarkista prosentit")
        case .meetingCount:
            Message("vuoden tapaamisten määrä ei ole sovituissa rajoissa", "lisää puuttuva tapaaminen tai tarkista tyypit")
        case .newPartyWithoutNotice:
            Message("uudesta osapuolesta ei ole tiedotetta", "lisää tiedote, jossa on uusi_osapuoli")
        case .avoidedExpression: Message("ilmausta on sovittu vältettävän", "käytä suositeltua ilmausta")
        case .instructionSection: Message("ohjeesta puuttuu pakollinen osio", "lisää otsikko, jolla on pakollinen ankkuri")
        case .activityWithoutInstruction:
            Message("toiminnolle ei ole ohjetta", "kirjoita ohje ja merkitse siihen toiminto")
        case .lineTooLong: Message("rivi on liian pitkä", "jaa teksti kappaleiksi tyhjillä riveillä")
        case .tooManyMarkers:
            Message("kappaleessa on liikaa merkintöjä", "jaa kappale osiin tyhjillä riveillä tai tee luettelosta taulukko")
        case .tableTooLarge: Message("taulukko on liian suuri", "jaa taulukko osiin tai julkaise se liitteenä")
        case .nestedTooDeep: Message("sisäkkäisiä lainauksia tai luetteloita on liikaa", "vähennä tasoja")
        case .referencesTooLarge:
            Message("viitelinkkejä on liikaa", "kirjoita osoitteet lyhyempinä tai suoraan linkkeihin")
        case .templateSyntax: Message("sivupohjan merkintä ei aukea", "tarkista aaltosulkeet ja osion lopetus")
        case .unknownTag: Message("sivupohja käyttää tietoa, jota ei ole", "korjaa nimi tai poista merkintä")
        case .unknownPartial: Message("sivupohjan osaa ei löydy", "korjaa nimi tai lisää tiedosto kansioon Theme/templates")
        case .recursivePartial: Message("sivupohjan osa sisältää itsensä", "poista kehä")
        case .unknownWord: Message("sanaa ei ole teeman sanastossa", "lisää sana tiedostoon Theme/words")
        case .missingTemplate: Message("sivupohja puuttuu", "lisää tiedosto kansioon Theme/templates")
        case .wrongTagKind:
            Message("sivupohja käyttää tietoa väärällä tavalla", "käytä luetteloon osiota {{#…}} ja tekstiin {{…}}")
        }
    }
}

extension Note {
    var finnish: (label: String, text: String) {
        switch self {
        case .allowed(let values): ("sallitut", values.joined(separator: ", "))
        case .expected(let text): ("odotettu", text)
        case .first(let location): ("ensin", location.finnish)
        case .record(let name): ("koskee", name)
        case .detail(let text): ("lisätieto", text)
        }
    }
}

extension SourceLocation {
    var finnish: String {
        var text = file
        if let line { text += ", rivi \(line)" }
        if let column { text += ", merkki \(column)" }
        if let field { text += file.hasSuffix(".csv") ? ", sarake ”\(field)”" : ", avain ”\(field)”" }
        return text
    }
}
