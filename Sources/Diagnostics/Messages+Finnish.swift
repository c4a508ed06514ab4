// The message catalogue in Finnish, for readers who know Word and Excel. A name is never inflected: it follows a colon.
// One switch per language, so that the compiler lists what is missing.

extension Rule {
    var finnish: Message {
        switch self {
        case .encoding:
            Message("tiedoston merkkejä ei voi lukea", "tallenna tiedosto muodossa UTF-8 (Excelissä: CSV UTF-8)")
        case .emptyFile: Message("tiedosto on tyhjä", "kirjoita sisältö tai poista tiedosto")
        case .linkOutside:
            Message("tiedoston paikalla on linkki, joka ei vie sivuston tiedostoon", "kopioi tiedosto itse linkin paikalle")
        case .specialFile: Message("tämä ei ole tavallinen tiedosto", "poista se kansiosta")
        case .folderForFile:
            Message("tiedoston paikalla on kansio", "nimeä kansio uudelleen tai siirrä sen sisältö muualle")
        case .fileTooLarge:
            Message(
                "tiedosto on liian suuri", "pienennä liitettä, kuvaa tai taulukkoa, tai jaa pitkä teksti useammaksi sivuksi")
        case .controlCharacter:
            Message(
                "tekstissä tai nimessä on näkymätön ohjausmerkki", "poista merkki, esimerkiksi kirjoittamalla kohta uudelleen")
        case .missingFile: Message("tarvittava tiedosto puuttuu", "luo tiedosto tai palauta se varmuuskopiosta")
        case .collidingNames:
            Message(
                "kahden tiedoston nimissä eroavat vain isot ja pienet kirjaimet tai å:n, ä:n ja ö:n tallennustapa",
                "nimeä toinen uudelleen")
        case .unknownFile: Message("tiedostoa ei tunneta", "tarkista nimi tai siirrä tiedosto kansioon liitteet")
        case .yamlSyntax:
            Message(
                "rivin rakennetta ei voi tulkita",
                "sulje lainausmerkit ja tarkista sisennys; laita lainausmerkkeihin arvo, jossa on kaksoispiste tai sulkeita")
        case .yamlTab: Message("rivin alussa on sarkain", "korvaa sarkain välilyönneillä")
        case .duplicateKey: Message("sama tieto on annettu kahdesti", "jätä tieto vain yhteen kohtaan")
        case .yamlAlias: Message("arvon alussa on & tai *, jolla on erityinen merkitys", "laita arvo lainausmerkkeihin")
        case .frontMatterOpen:
            Message("sivun alun tietojen jälkeen puuttuu rivi ---", "lisää tietojen jälkeen rivi, jolla on vain ---")
        case .wrongStructure: Message("tiedot ovat väärässä muodossa", "katso malli saman kansion muista tiedostoista")
        case .frontMatterMissing:
            Message(
                "sivun alusta puuttuvat tiedot",
                "aloita tiedosto rivillä ---, lisää sen alle rivi otsikko: OTSIKKO ja päätä tiedot riviin ---")
        case .unclosedQuote:
            Message("lainausmerkki jää auki", "lisää puuttuva lainausmerkki solun loppuun tai poista se alusta")
        case .tooManyCells:
            Message(
                "rivillä on enemmän soluja kuin otsikoita", "poista ylimääräinen puolipiste tai laita teksti lainausmerkkeihin")
        case .duplicateColumn: Message("sama sarake on kahdesti", "poista tai nimeä toinen sarake uudelleen")
        case .textAfterQuote:
            Message("solussa on tekstiä lainausmerkin jälkeen", "kirjoita lainausmerkki solun sisällä kahdesti (\"\")")
        case .changedByExcel:
            Message("Excel on muuttanut arvon", "muotoile sarake tekstiksi ja kirjoita arvo uudelleen")
        case .unknownKey: Message("tämännimistä kenttää tai saraketta ei ole", "korjaa nimi tai poista se")
        case .missingValue: Message("pakollinen tieto puuttuu", "lisää tieto")
        case .wrongType: Message("arvo on väärässä muodossa", "kirjoita arvo odotetussa muodossa")
        case .valueNotAllowed: Message("arvo ei ole sallittu", "valitse jokin sallituista arvoista")
        case .invalidDate: Message("tällaista päivämäärää ei ole", "kirjoita päivä muodossa 13.1.2020")
        case .invalidIdentifier:
            Message(
                "tunnus tai tiedoston nimi ei kelpaa",
                "käytä vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja, enintään 80 merkkiä")
        case .endsBeforeStart: Message("päättymispäivä on ennen alkua", "korjaa jompikumpi päivä")
        case .invalidTime: Message("kellonaikaa ei voi lukea", "kirjoita aika muodossa 9.00–11.30")
        case .recurrenceNotUnderstood:
            Message(
                "toistumista ei ymmärretä", "kirjoita se samoin kuin jossakin esimerkissä tai lisää kullekin kerralle oma rivi")
        case .neverHappens:
            Message("tällaista päivää ei tule koskaan", "tarkista päivä, viikko ja se, mihin asti tapahtuma toistuu")
        case .exceptionWithoutDay:
            Message(
                "poikkeuspäivänä tapahtumaa ei ole muutenkaan",
                "korjaa päivä tai kirjoita siirto näin: 15.9.2026 siirtyy 16.9.2026")
        case .neverPublished:
            Message(
                "sivu ei olisi näkyvissä yhtenäkään päivänä",
                "kirjoita kohtaan poistuu myöhempi päivä kuin kohtaan julkaistaan")
        case .invalidEmail:
            Message(
                "tämä ei ole yksi sähköpostiosoite", "kirjoita yksi osoite, jossa on @, ja siirrä muu teksti toiseen kohtaan")
        case .invalidPhone:
            Message(
                "tämä ei ole yksi puhelinnumero",
                "kirjoita yksi numero, johon voi soittaa, ja siirrä toinen numero ja sanat muualle")
        case .invalidWebAddress: Message("tämä ei ole verkko-osoite", "kirjoita koko osoite, jonka alussa on https://")
        case .invalidPath: Message("tämä ei ole sivuston polku", "kirjoita polku kauttaviivojen väliin")
        case .duplicateIdentifier: Message("sama tunnus on kahdesti", "anna toiselle oma tunnus")
        case .unknownReference: Message("tunnusta ei löydy", "käytä olemassa olevaa tunnusta tai lisää puuttuva tieto")
        case .routeTaken: Message("kahdella sivulla olisi sama osoite", "vaihda toisen tiedoston nimi tai tunnus")
        case .brokenLink: Message("linkki vie sivulle, jota ei ole", "korjaa osoite tai poista linkki")
        case .brokenAnchor:
            Message("viitattua kohtaa ei ole sivulla", "korjaa kohdan tunnus, joka on linkissä merkin # jälkeen")
        case .missingAttachment: Message("kuvaa tai liitettä ei löydy", "lisää tiedosto tai korjaa osoite")
        case .forbiddenScheme:
            Message(
                "tällaista osoitetta ei sallita",
                "käytä osoitetta, jonka alussa on https:, mailto: tai tel:, tai sivun tiedostonimeä")
        case .hiddenTarget:
            Message("linkki vie tietoon, jota tämän sivuston lukijat eivät näe", "poista linkki tai muuta näkyvyyttä")
        case .unpublishedTarget:
            Message(
                "linkki tai viittaus vie sivulle, jota ei ole vielä julkaistu tai joka on jo poistunut",
                "jos sivu julkaistaan myöhemmin, mitään ei tarvitse tehdä; jos se on poistunut, poista linkki")
        case .unlinkedAttachment:
            Message(
                "millään sivulla ei ole linkkiä tähän kuvaan tai liitteeseen, joten sitä ei julkaista",
                "tee sivulle linkki siihen, tai poista tiedosto")
        case .frontPageLeftOut:
            Message(
                "etusivu jää pois, koska tämän sivuston lukijat eivät saa nähdä sitä",
                "kirjoita tiedoston Content/index.md alkuun rivi nakyvyys: ja sallittu arvo, tai muuta sivuston yleisöä")
        case .pagesLeftOut:
            Message(
                "yli kolmasosa sivuista jää pois, koska tämän sivuston lukijat eivät saa nähdä niitä",
                "jos ne saavat jäädä pois, mitään ei tarvitse tehdä; muuten kirjoita sivun alkuun rivi nakyvyys: julkinen"
            )
        case .recordWithheld:
            Message(
                "tieto jää pois, koska se viittaa tietoon, jota tämän sivuston lukijat eivät näe",
                "muuta viitatun tiedon näkyvyyttä tai viittausta")
        case .quoteNotFound:
            Message("lainausta ei löydy linjauksista", "kopioi lainaus linjauksista sanasta sanaan")
        case .quoteFoundTwice:
            Message("lainaus on linjauksissa useammin kuin kerran", "lainaa pidempi kohta, jotta se löytyy vain kerran")
        case .quoteElsewhere: Message("lainaus on eri kohdassa kuin velvoite sanoo", "korjaa velvoitteen kohta tai lainaus")
        case .nobodyResponsible:
            Message(
                "velvoitteelle ei ole nimetty vastuutahoa",
                "sivulla lukee, ettei tekijää ole nimetty; sopikaa vastuutahosta ja kirjatkaa se")
        case .noPrimaryContact:
            Message(
                "osapuolella pitää olla yksi ensisijainen vastuuhenkilö",
                "kirjoita kohtaan ensisijainen yhdelle henkilölle kyllä ja muille ei")
        case .contactExpired:
            Message("vastuuhenkilön kausi on päättynyt", "nimeä seuraaja tai siirrä päättymispäivää")
        case .contactOutdated:
            Message("yhteystietoja ei ole tarkistettu vuoteen", "tarkista tiedot ja kirjoita päivä kohtaan paivitetty")
        case .reportMissing:
            Message("oppimisympäristöstä ei ole tunnistamisraporttia", "lisää raportti kansioon oppimisymparistot")
        case .unitSum: Message("tutkinnon osien laajuudet eivät täsmää", "tarkista osaamispisteet tutkinnon perusteista")
        case .shareSum: Message("osuuksien summa ei ole 100 %", "tarkista prosentit")
        case .meetingCount:
            Message(
                "vuoden tapaamisten määrä ei ole sovituissa rajoissa",
                "lisää puuttuva tapaaminen tai tarkista tapahtumien tyypit")
        case .newPartyWithoutNotice:
            Message(
                "uudesta osapuolesta ei ole tiedotetta", "lisää tiedote, jonka alussa on rivi uusi_osapuoli: TUNNUS")
        case .unknownSpelling:
            Message(
                "sanaa ei tunneta",
                "tarkista kirjoitusasu; jos sana on oikein, lisää se tiedostoon sanasto.yaml tai analogiat.csv")
        case .avoidedExpression: Message("ilmausta on sovittu vältettävän", "käytä suositeltua ilmausta")
        case .instructionSection:
            Message("ohjeesta puuttuu pakollinen osio", "lisää osion otsikko ja sen loppuun odotettu merkintä")
        case .activityWithoutInstruction:
            Message("toiminnolle ei ole ohjetta", "lisää ohjeen alkuun rivi toiminto: TUNNUS")
        case .onDayOff:
            Message(
                "tapahtuma osuu vapaapäivälle",
                "siirrä se lähimmälle työpäivälle tai jätä se paikalleen, jos päivästä on sovittu")
        case .reviewDue:
            Message(
                "sivun lukupäivä on mennyt",
                "lue sivu läpi ja kirjaa se sitten luetuksi: luukku checked TIEDOSTO --kuka \"NIMI\"")
        case .unlikelyDate:
            Message("päivä on tuskin se, jota tarkoitettiin", "tarkista vuosi ja korjaa päivä")
        case .statementMissing:
            Message(
                "sivustolla ei ole saavutettavuusselostetta, jota laki 306/2019 edellyttää",
                "lisää selosteen tiedot tiedoston sivusto.yaml kohtaan saavutettavuus")
        case .statementOutdated:
            Message(
                "saavutettavuusselostetta ei ole tarkistettu vuoteen",
                "arvioi saavutettavuus uudelleen ja kirjoita päivä kohtaan paivitetty")
        case .notInEncoding:
            Message(
                "merkkiä ei ole tiedoston merkistössä, joten arvoa ei voi kirjoittaa siihen",
                "jätä merkki pois tai tallenna tiedosto muodossa UTF-8 (Excelissä CSV UTF-8)")
        case .valueCannotStand:
            Message(
                "arvo ei säilyisi tiedostossa samanlaisena",
                "poista arvosta näkymättömät merkit ja välilyönnit sen alusta ja lopusta, tai muuta tiedostoa käsin")
        case .writtenOtherwise:
            Message(
                "arvo on kirjoitettu tavalla, jota ohjelma ei muuta", "muuta arvo käsin tai kirjoita se ensin yhdelle riville")
        case .pageUnknown:
            Message("sivua ei löydy", "anna sivun osoite tai sen tiedosto kansiosta Content, esimerkiksi ohjeet/naytot.md")
        case .placeUnknown: Message("kohtaa, johon arvo kuuluisi, ei ole tiedostossa", "lisää kohta käsin")
        case .lineTooLong: Message("rivi on liian pitkä", "jaa teksti kappaleiksi tyhjillä riveillä")
        case .tooManyMarkers:
            Message("kappaleessa on liikaa merkintöjä", "jaa kappale osiin tyhjillä riveillä tai tee luettelosta taulukko")
        case .tableTooLarge: Message("taulukko on liian suuri", "jaa taulukko osiin tai julkaise se liitteenä")
        case .nestedTooDeep: Message("sisäkkäisiä lainauksia tai luetteloita on liikaa", "vähennä tasoja")
        case .referencesTooLarge:
            Message("viitelinkkejä on liikaa", "kirjoita osoitteet lyhyempinä tai suoraan linkkeihin")
        case .textAboveTable:
            Message(
                "taulukon yläpuolella on liian pitkä kappale",
                "jätä taulukon ja kappaleen väliin tyhjä rivi tai jaa kappale osiin tyhjillä riveillä")
        case .templateSyntax: Message("sivupohjan merkintää ei voi tulkita", "tarkista aaltosulkeet ja osion lopetus")
        case .unknownTag: Message("sivupohja käyttää tietoa, jota ei ole", "korjaa nimi tai poista merkintä")
        case .unknownPartial: Message("sivupohjan osaa ei löydy", "korjaa nimi tai lisää tiedosto kansioon Theme/templates")
        case .recursivePartial: Message("sivupohjan osa sisältää itsensä", "poista merkintä, jolla osa liittää itsensä")
        case .unknownWord:
            Message("sanaa ei ole käyttöliittymän sanoissa", "korjaa nimi tai lisää sana kansion Theme/words tiedostoon")
        case .missingTemplate:
            Message("sivupohja puuttuu", "palauta puuttuva tiedosto kansioon Theme/templates tai korjaa sen nimi")
        case .wrongTagKind:
            Message("sivupohja käyttää tietoa väärällä tavalla", "käytä luetteloon osiota {{#…}} ja tekstiin {{…}}")
        case .wordsFromFallback:
            Message(
                "osa käyttöliittymän sanoista puuttuu tällä kielellä ja näytetään toisella kielellä",
                "lisää lisätiedossa luetellut sanat kielen tiedostoon kansiossa Theme/words")
        }
    }
}

extension Note {
    var finnish: (label: String, text: String) {
        switch self {
        case .allowed(let values): ("sallitut", values.joined(separator: ", "))
        case .examples(let values): ("esimerkkejä", values.joined(separator: "; "))
        case .expected(let text): ("odotettu", text)
        case .form(let form): ("odotettu", form.finnish)
        case .first(let location): ("ensimmäinen", location.finnish)
        case .record(let name): ("koskee", name)
        case .owner(let name): ("omistaja", name)
        case .published(let day): ("julkaistaan", day)
        case .removed(let day): ("poistui", day)
        case .detail(let text): ("lisätieto", text)
        }
    }
}

extension ValueForm {
    var finnish: String {
        switch self {
        case .text: "teksti"
        case .list: "luettelo"
        case .wholeNumber: "kokonaisluku"
        case .fields: "kenttä: arvo"
        case .listOfFields: "- kenttä: arvo"
        }
    }
}

extension SourceLocation {
    var finnish: String {
        var text = file
        if let line { text += ", rivi \(line)" }
        if let column { text += ", merkki \(column)" }
        if let field { text += file.hasSuffix(".csv") ? ", sarake ”\(field)”" : ", kenttä ”\(field)”" }
        return text
    }
}
