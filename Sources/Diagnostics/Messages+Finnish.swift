// The message catalogue in Finnish, for readers who know Word and Excel. A name is never inflected; that of a field or folder
// which would read as a word of the sentence is in quotation marks.
// One switch per language, so that the compiler lists what is missing.

extension Rule {
    var finnish: Message {
        switch self {
        case .encoding:
            Message(
                "ohjelma ei voi lukea tiedoston merkkejä",
                "tallenna tiedosto uudelleen ja valitse merkistöksi UTF-8 tai Excelissä muodoksi CSV UTF-8")
        case .emptyFile: Message("tiedosto on tyhjä", "kirjoita tiedostoon sisältö tai poista tiedosto")
        case .linkOutside:
            Message(
                "tiedoston paikalla on linkki, joka ei vie sivuston tiedostoon",
                "poista linkki; jos itse tiedosto on tallessa, kopioi se linkin paikalle")
        case .specialFile: Message("kansiossa on kohde, joka ei ole tavallinen tiedosto", "poista kohde kansiosta")
        case .folderForFile:
            Message(
                "tiedoston paikalla on kansio",
                "vaihda kansion nimi; jos tarvittava tiedosto on kansion sisällä, siirrä tiedosto sitten kansion viereen ja poista kansio"
            )
        case .fileTooLarge:
            Message(
                "tiedosto on liian suuri", "pienennä liitettä, kuvaa tai taulukkoa, tai jaa pitkä teksti usealle sivulle")
        case .controlCharacter:
            Message(
                "tekstissä tai tiedoston nimessä on näkymätön merkki", "poista merkki tai kirjoita teksti tai nimi uudelleen")
        case .missingFile:
            Message(
                "tarvittava tiedosto puuttuu",
                "luo tiedosto, palauta se varmuuskopiosta tai korjaa väärin nimetyn tiedoston nimi")
        case .collidingNames:
            Message(
                "joissakin tietokoneissa kahdella tiedostolla olisi sama nimi",
                "vaihda toisen tiedoston nimi")
        case .brokenLetters:
            Message(
                "sanan kirjaimet ovat muuttuneet toisiksi, kun teksti on tallennettu tai kopioitu",
                "kirjoita sana uudelleen; kun tallennat, valitse merkistöksi UTF-8 tai Excelissä muodoksi CSV UTF-8")
        case .nameNotPortable:
            Message(
                "Windows on varannut tämän nimen laitteelle, joten sivua ei voi tallentaa Windows-palvelimelle eikä verkkolevylle",
                "anna sivun tiedostolle toinen nimi tai taulukon riville toinen tunnus")
        case .attachmentNotPortable:
            Message(
                "liitteen nimessä on jotakin, mitä Windows-palvelin tai verkkolevy ei hyväksy",
                "anna tiedostolle nimi, jossa on vain kirjaimia, numeroita ja yhdysviivoja, ja korjaa linkit, jotka vievät tiedostoon"
            )
        case .unknownFile:
            Message(
                "ohjelma ei tunne tiedostoa",
                "korjaa tiedoston nimi tai siirrä tiedosto kansioon ”liitteet” tai ”kuvat”; tallenna Excel-taulukko muodossa CSV; poista tarpeeton tiedosto"
            )
        case .yamlSyntax:
            Message(
                "ohjelma ei ymmärrä rivin rakennetta",
                "tarkista lainausmerkit ja sisennys; laita lainausmerkkeihin arvo, jossa on kaksoispiste tai sulkeita")
        case .yamlTab: Message("rivin alussa on sarkain", "korvaa sarkain välilyönneillä")
        case .duplicateKey: Message("sama kenttä on kirjoitettu kahdesti", "poista toinen kentistä")
        case .yamlAlias:
            Message(
                "arvon alussa on merkki &, * tai !, jolla on erityinen tehtävä",
                "poista merkki, tai laita koko arvo lainausmerkkeihin, jos merkki kuuluu tekstiin")
        case .frontMatterOpen:
            Message("sivun alun tietojen alta puuttuu rivi ---", "lisää tietojen alle rivi, jolla on vain ---")
        case .wrongStructure:
            Message(
                "tiedot ovat väärässä muodossa",
                "katso mallia saman kansion muista tiedostoista ja kirjoita tiedot samaan muotoon")
        case .frontMatterMissing:
            Message(
                "sivun alun tiedot puuttuvat",
                "kirjoita tiedoston alkuun rivi ---, sitten rivi otsikko: OTSIKKO ja lopuksi toinen rivi ---")
        case .unclosedQuote:
            Message(
                "solun alussa on lainausmerkki, mutta lopussa ei ole",
                "lisää lainausmerkki solun loppuun tai poista lainausmerkki solun alusta")
        case .tooManyCells:
            Message(
                "rivillä on enemmän soluja kuin taulukossa on otsikoita",
                "siirrä arvo oikeaan soluun, poista ylimääräinen puolipiste tai laita lainausmerkkeihin teksti, johon puolipiste kuuluu"
            )
        case .duplicateColumn: Message("taulukossa on sama sarake kahdesti", "poista toinen sarakkeista tai vaihda sen nimi")
        case .textAfterQuote:
            Message(
                "lainausmerkki lopettaa solun kesken tekstin",
                "kirjoita jokainen tekstiin kuuluva lainausmerkki kahdesti (\"\") ja laita koko solu lainausmerkkeihin")
        case .changedByExcel:
            Message("Excel on muuttanut arvon", "muotoile sarake tekstiksi ja kirjoita arvo uudelleen")
        case .unknownKey: Message("tämännimistä kenttää tai saraketta ei ole", "korjaa nimi tai poista koko kenttä tai sarake")
        case .missingValue:
            Message(
                "pakollinen tieto puuttuu",
                "kirjoita puuttuva tieto; jos koko sarake puuttuu, lisää sarake otsikkoriville")
        case .wrongType:
            Message("arvo on väärässä muodossa", "kirjoita sellainen arvo, joka kohtaan kuuluu, esimerkiksi luku numeroin")
        case .valueNotAllowed: Message("arvo ei ole sallittu", "valitse jokin sallituista arvoista")
        case .invalidDate:
            Message("päivää ei ole kalenterissa, tai ohjelma ei osaa lukea sitä", "kirjoita päivä muodossa 13.1.2020")
        case .invalidIdentifier:
            Message(
                "tunnus tai tiedoston nimi ei kelpaa",
                "käytä vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja, yhteensä enintään 80 merkkiä")
        case .endsBeforeStart:
            Message("päättyminen ei ole alkamisen jälkeen", "korjaa alkamisen tai päättymisen päivä tai kellonaika")
        case .invalidTime: Message("ohjelma ei osaa lukea kellonaikaa", "kirjoita aika muodossa 9.00–11.30")
        case .recurrenceNotUnderstood:
            Message(
                "ohjelma ei ymmärrä, milloin tapahtuma toistuu",
                "kirjoita toistuminen niin kuin jossakin esimerkissä, tai lisää jokaiselle kerralle oma rivi")
        case .neverHappens:
            Message(
                "tapahtumalle ei tule yhtään päivää",
                "korjaa toistumisen päivä tai viikko, tai siirrä toistumisen viimeistä päivää myöhemmäksi")
        case .exceptionWithoutDay:
            Message(
                "tapahtumaa ei ole poikkeuspäivänä muutenkaan",
                "korjaa päivä; jos tapahtuma siirtyy, kirjoita ensin sen oma päivä ja sitten uusi päivä: 14.9.2027 siirtyy 15.9.2027"
            )
        case .neverPublished:
            Message(
                "sivu ei olisi näkyvissä yhtenäkään päivänä",
                "kirjoita kenttään ”poistuu” myöhempi päivä kuin kenttään ”julkaistaan”")
        case .invalidEmail:
            Message(
                "arvo ei ole yksittäinen sähköpostiosoite",
                "korjaa osoite; jos kohdassa on toinen osoite tai muuta tekstiä, siirrä se toiseen kohtaan")
        case .invalidPhone:
            Message(
                "arvo ei ole yksi kokonainen puhelinnumero",
                "jätä tähän yksi numero, johon voi soittaa, ja siirrä muut numerot ja sanat kohtaan ”tavoitettavuus”")
        case .invalidWebAddress: Message("arvo ei ole verkko-osoite", "kirjoita koko osoite, jonka alussa on https://")
        case .nameWithoutLetters:
            Message(
                "nimessä ei ole yhtään kirjainta",
                "kirjoita nimi kirjaimin")
        case .commentBehindValue:
            Message(
                "rivin loppu jäisi pois merkistä # alkaen",
                "laita koko arvo lainausmerkkeihin, tai siirrä oma muistiinpanosi omalle rivilleen arvon yläpuolelle")
        case .lengthsDiffer:
            Message(
                "tapahtuman viimeinen päivä ja kesto ovat ristiriidassa",
                "jätä kentistä ”paattyy” ja ”kesto_paivia” vain toinen, tai korjaa jompikumpi")
        case .endMeantAsLength:
            Message(
                "toistuva tapahtuma olisi vain kerran ja kestäisi yhden päivän",
                "kirjoita yhden kerran pituus kenttään ”kesto_paivia” ja kenttään ”paattyy” päivä, johon asti tapahtuma toistuu"
            )
        case .beginsAfterDay:
            Message(
                "tapahtuman alkamispäivä on vasta saman kuukauden toistumispäivän jälkeen",
                "korjaa alkamispäivä tai toistuminen")
        case .invalidPath: Message("arvo ei ole sivuston polku", "kirjoita polku kauttaviivojen väliin, esimerkiksi /intra/")
        case .invalidFormerAddress:
            Message(
                "arvo ei ole tämän sivuston sivun osoite",
                "kirjoita osoite ilman palvelimen nimeä, kuten ohjeet/vanha-nimi")
        case .duplicateIdentifier: Message("kahdella tiedolla on sama tunnus", "vaihda toisen tiedon tunnus")
        case .beginsAtEndOfDay:
            Message(
                "tapahtuma ei voi alkaa kello 24.00",
                "kirjoita alkamisajaksi 0.00 ja päiväksi seuraava päivä")
        case .timesOverlap:
            Message(
                "tapahtuman kerrat menevät päällekkäin",
                "kirjoita lyhyempi kesto tai harvempi toistuminen")
        case .exceptionTwice:
            Message(
                "sama poikkeuspäivä on kirjoitettu kahdesti",
                "jätä samalle päivälle vain yksi poikkeus")
        case .movedOntoAnother:
            Message(
                "tapahtuma siirretään päivälle, jona se on muutenkin",
                "siirrä kerta jollekin muulle päivälle; jos kerta jää pois, kirjoita poikkeukseksi vain alkuperäinen päivä")
        case .noTimeLeft:
            Message(
                "poikkeusten jälkeen tapahtumalle ei jää yhtään päivää",
                "poista jokin poikkeus tai koko tapahtuma")
        case .unknownReference: Message("tunnusta ei löydy", "käytä olemassa olevaa tunnusta tai lisää puuttuva tieto")
        case .routeTaken: Message("kahdella sivulla olisi sama osoite", "vaihda toisen tiedoston nimi tai tunnus")
        case .formerAddressTaken:
            Message(
                "aiemmassa osoitteessa on jo sivu tai liite",
                "poista osoite kentästä ”aiemmat_osoitteet”, tai poista sivu tai liite, joka on osoitteessa")
        case .formerAddressTwice:
            Message(
                "samasta aiemmasta osoitteesta ohjattaisiin kahdelle sivulle",
                "jätä osoite sille sivulle, jolle lukijan pitää päästä, ja poista osoite toiselta sivulta")
        case .addressGone:
            Message(
                "sivun osoite poistuu, eikä siitä ohjata minnekään",
                "jos sivu on poistettu, mitään ei tarvitse tehdä; jos se on siirtynyt, kirjoita osoite uuden sivun kenttään ”aiemmat_osoitteet”"
            )
        case .brokenLink: Message("linkki vie sivulle, jota ei ole", "korjaa osoite tai poista linkki")
        case .brokenAnchor:
            Message(
                "sivulla ei ole kohtaa, johon viitataan",
                "korjaa tunnus linkkiin tai velvoitteeseen, tai lisää puuttuva tunnus väliotsikon perään")
        case .missingAttachment:
            Message(
                "kuvaa tai liitettä ei löydy",
                "kopioi tiedosto kansioon ”liitteet” tai ”kuvat”, tai korjaa osoite tekstissä")
        case .forbiddenScheme:
            Message(
                "linkin tai kuvan osoite alkaa tavalla, jota ei sallita",
                "kirjoita linkkiin tiedoston nimi, kuten ../liitteet/lomake.pdf, tai osoite, jonka alussa on mailto:, tel: tai https://"
            )
        case .targetForOthers:
            Message(
                "linkki vie tietoon, joka on tarkoitettu vain verkostolle, joten linkki jää pois julkiselta sivustolta",
                "jos sanat saavat näkyä ilman linkkiä, mitään ei tarvitse tehdä; jos eivät saa, muuta tekstiä tai tiedon näkyvyyttä"
            )
        case .hiddenTarget:
            Message("linkki vie tietoon, jota tämän sivuston lukijat eivät näe", "poista linkki tai muuta tiedon näkyvyyttä")
        case .unpublishedTarget:
            Message(
                "linkki tai viittaus vie sivulle, jota ei ole vielä julkaistu tai joka on jo poistunut",
                "jos sivu julkaistaan myöhemmin, mitään ei tarvitse tehdä; jos se on poistunut, poista linkki")
        case .unlinkedAttachment:
            Message(
                "millään sivulla ei ole linkkiä tähän kuvaan tai liitteeseen, joten tiedostoa ei julkaista",
                "lisää kuva tai linkki jollekin sivulle, tai poista tiedosto")
        case .frontPageLeftOut:
            Message(
                "etusivu jää pois, koska tämän sivuston lukijat eivät saa nähdä sitä",
                "lisää tiedoston Content/index.md alkuun kenttä ”nakyvyys” ja sille jokin arvo viestin kohdasta ”sallitut”, "
                    + "tai muuta tiedoston sivusto.yaml kenttää ”yleiso”")
        case .pagesLeftOut:
            Message(
                "yli kolmasosa sivuista jää pois, koska tämän sivuston lukijat eivät saa nähdä niitä",
                "jos sivut saavat jäädä pois, mitään ei tarvitse tehdä; muuten kirjoita niiden sivujen alkuun, joiden pitää näkyä, rivi nakyvyys: julkinen"
            )
        case .recordWithheld:
            Message(
                "tieto jää pois, koska se viittaa tietoon, jota tämän sivuston lukijat eivät näe",
                "muuta viittausta tai sen tiedon näkyvyyttä, johon viitataan")
        case .replacesItself:
            Message(
                "linjausten versio korvaisi itsensä",
                "kirjoita kenttään ”korvaa” aiemman version tunnus tai poista kenttä")
        case .emptySection:
            Message(
                "linkki vie sivuston osaan, jossa ei ole vielä mitään",
                "lisää osaan ensimmäinen tieto komennolla luukku new, tai poista linkki")
        case .wrongFolder:
            Message(
                "sivu on luultavasti väärässä kansiossa",
                "siirrä tiedosto sinne, minne viestin kohta ”tarkoititko” neuvoo, tai korjaa sivun alun tiedot")
        case .anchorTaken:
            Message(
                "väliotsikon tunnus on jo käytössä tämän sivun toisessa kohdassa, joten linkki veisi väärään kohtaan",
                "anna väliotsikolle toinen tunnus tai poista tunnus, ja korjaa linkit, jotka vievät väliotsikkoon")
        case .quoteNotFound:
            Message("lainausta ei löydy linjauksista", "kopioi lainaus linjauksista sanasta sanaan")
        case .quoteFoundTwice:
            Message("lainaus on linjauksissa useammin kuin kerran", "lainaa pidempi kohta, jotta lainaus löytyy vain kerran")
        case .quoteElsewhere:
            Message(
                "lainaus on linjauksissa eri otsikon alla kuin velvoitteessa lukee",
                "korjaa velvoitteen kenttä ”kohta” tai ”lainaus”")
        case .nobodyResponsible:
            Message(
                "velvoitteelle ei ole nimetty vastuutahoa, ja niin lukee myös sivulla",
                "sopikaa vastuutahosta ja kirjatkaa sen tunnus velvoitteen kenttään ”vastuussa”")
        case .noPrimaryContact:
            Message(
                "osapuolella pitää olla yksi ensisijainen vastuuhenkilö",
                "kirjoita kohtaan ”ensisijainen” osapuolen yhdelle henkilölle ”kyllä” ja muille ”ei”")
        case .vacancyWithoutDeputy:
            Message(
                "ensisijaisen vastuuhenkilön tehtävä on avoinna, eikä sijaista ole nimetty",
                "kirjoita kohtaan ”sijainen” sen vastuuhenkilön tunnus, joka hoitaa tehtävää")
        case .sameName:
            Message(
                "kahdella osapuolella on sama nimi",
                "poista toinen tiedosto tai kirjoita nimi, joka erottaa osapuolet toisistaan")
        case .contactExpired:
            Message("vastuuhenkilön kausi on päättynyt", "lisää henkilölle seuraaja tai siirrä päättymispäivää")
        case .contactOutdated:
            Message(
                "yhteystietoja ei ole tarkistettu vuoteen",
                "tarkista yhteystiedot ja kirjoita sarakkeeseen ”paivitetty” päivä, jona tarkistit ne")
        case .reportMissing:
            Message("osapuolen oppimisympäristöstä ei ole tunnistamisraporttia", "lisää raportti kansioon ”oppimisymparistot”")
        case .unitSum: Message("tutkinnon osien laajuudet eivät täsmää", "tarkista osaamispisteet tutkinnon perusteista")
        case .shareSum: Message("rahoituksen osuuksien summa ei ole 100 %", "korjaa prosentit niin, että niiden summa on 100")
        case .meetingCount:
            Message(
                "tapaamisia on vuodessa enemmän tai vähemmän kuin on sovittu",
                "lisää puuttuva tapaaminen tai tarkista tapahtumien tyypit")
        case .newPartyWithoutNotice:
            Message(
                "uudesta osapuolesta ei ole tiedotetta",
                "lisää uudesta osapuolesta tiedote, jonka alussa on rivi uusi_osapuoli: TUNNUS")
        case .unknownSpelling:
            Message(
                "ohjelma ei tunne sanaa",
                "tarkista kirjoitusasu; jos sana on oikein, lisää se tiedostoon sanasto.yaml "
                    + "tai kirjoita se tiedostoon analogiat.csv samalle riville sellaisen sanan kanssa, joka taipuu samalla tavalla"
            )
        case .avoidedExpression: Message("tekstissä on ilmaus, jota pitäisi välttää", "korvaa ilmaus suositellulla ilmauksella")
        case .instructionSection:
            Message(
                "ohjeesta puuttuu pakollinen osio",
                "lisää ohjeeseen väliotsikko ja kopioi sen perään tunnus aaltosulkeineen viestin kohdasta ”odotettu”")
        case .activityWithoutInstruction:
            Message("toiminnolle ei ole ohjetta", "lisää toimintoa koskevan ohjeen alkuun rivi toiminto: TUNNUS")
        case .onDayOff:
            Message(
                "tapahtuma osuu vapaapäivälle",
                "siirrä tapahtuma työpäivälle tai jätä tapahtuma paikalleen, jos päivästä on sovittu")
        case .reviewDue:
            Message(
                "sivu olisi pitänyt jo lukea läpi",
                "lue sivu läpi ja kirjaa se luetuksi tällä komennolla: luukku checked TIEDOSTO --kuka \"NIMI\"")
        case .unlikelyDate:
            Message("päivässä on luultavasti virhe", "tarkista vuosi ja korjaa päivä")
        case .statementMissing:
            Message(
                "sivustolta puuttuu saavutettavuusseloste, jota laki 306/2019 edellyttää",
                "lisää tiedostoon sivusto.yaml kenttä ”saavutettavuus” ja kentän alle selosteen tiedot")
        case .statementOutdated:
            Message(
                "saavutettavuusselostetta ei ole tarkistettu vuoteen",
                "arvioi saavutettavuus uudelleen ja kirjoita arvioinnin päivä kenttään ”paivitetty”")
        case .notInEncoding:
            Message(
                "tiedoston merkistössä ei ole tätä merkkiä, joten arvoa ei voi kirjoittaa tiedostoon",
                "tallenna tiedosto uudelleen ja valitse merkistöksi UTF-8 tai Excelissä muodoksi CSV UTF-8; anna sitten komento uudelleen"
            )
        case .valueCannotStand:
            Message(
                "arvo ei säilyisi tiedostossa samanlaisena",
                "kirjoita arvo uudelleen, älä kopioi sitä, äläkä jätä alkuun tai loppuun väliä; tai muuta tiedostoa käsin")
        case .writtenOtherwise:
            Message(
                "arvo on kirjoitettu niin, ettei komento osaa muuttaa sitä",
                "muuta arvo käsin, tai kirjoita se yhdelle riville ja anna komento uudelleen")
        case .pageUnknown:
            Message(
                "sivua ei löydy",
                "kirjoita komentoon sivun tiedosto kansiosta Content, esimerkiksi ohjeet/naytot.md, tai sivun osoite")
        case .noPageText:
            Message(
                "tiedostossa ei ole sivun tekstiä",
                "kirjoita komentoon kansiossa Content oleva tiedosto, jonka nimen lopussa on .md, esimerkiksi ohjeet/naytot.md")
        case .placeUnknown:
            Message(
                "ohjelma ei löydä tiedostosta kohtaa, johon arvo kuuluu",
                "jos kenttä tai sarake puuttuu, lisää se; muuten kirjoita arvo tiedostoon käsin")
        case .lineTooLong: Message("rivi on liian pitkä", "jaa teksti kappaleiksi tyhjillä riveillä")
        case .tooManyMarkers:
            Message("kappaleessa on liikaa merkintöjä", "poista turhat merkinnät tai jaa kappale osiin tyhjillä riveillä")
        case .tableTooLarge: Message("taulukko on liian suuri", "jaa taulukko osiin eri sivuille tai julkaise se liitteenä")
        case .nestedTooDeep: Message("sisäkkäisiä lainauksia tai luetteloita on liikaa", "vähennä sisäkkäisiä tasoja")
        case .referencesTooLarge:
            Message(
                "sivulla on liikaa linkkejä, joiden osoite on eri kohdassa kuin linkki",
                "lyhennä osoitteita tai kirjoita osoitteet suoraan linkkeihin")
        case .textAboveTable:
            Message(
                "taulukon yläpuolella on liian pitkä kappale",
                "jätä taulukon ja kappaleen väliin tyhjä rivi tai jaa kappale osiin tyhjillä riveillä")
        case .templateSyntax:
            Message("ohjelma ei ymmärrä sivupohjan merkintää", "tarkista aaltosulkeet ja lisää puuttuva loppumerkintä")
        case .textNotShown:
            Message(
                "osa tekstistä ei näy lukijalle", "kirjoita teksti omaksi kappaleekseen ja tarkista, että se näkyy sivulla")
        case .rawHTML:
            Message(
                "HTML-merkintä ei tee tekstissä mitään",
                "poista HTML-merkintä; tee lihavointi merkeillä ** ja taulukko merkillä |")
        case .tooManyTableCells:
            Message(
                "taulukon rivillä on enemmän soluja kuin otsikkorivillä",
                "poista liika pystyviiva, lisää solu otsikkoriville ja sen alla olevalle viivariville, tai kirjoita tekstiin kuuluvan pystyviivan eteen kenoviiva \\"
            )
        case .danglingReference:
            Message(
                "alaviitteestä tai linkistä puuttuu toinen osa",
                "lisää puuttuva osa, kirjoita molempiin osiin sama merkki tai tee linkki näin: [teksti](osoite)"
            )
        case .markShown:
            Message(
                "merkintä näkyy lukijalle sellaisenaan", "korjaa rivi; jos merkin pitää näkyä, kirjoita sen eteen kenoviiva \\")
        case .gluedParagraphs: Message("monesta kappaleesta tulee yksi", "jätä kappaleiden väliin tyhjä rivi")
        case .indentedText:
            Message("sisennetystä kappaleesta tulee harmaa koodilaatikko", "poista välilyönnit tai sarkain rivin alusta")
        case .underlinedHeading:
            Message(
                "alla oleva viiva tekee tekstistä otsikon",
                "jätä tekstin ja viivan väliin tyhjä rivi, tai jos tarkoitit otsikkoa, aloita se merkeillä ##")
        case .placeholderLeft:
            Message("mallipohjan teksti on vielä sivulla", "kirjoita mallipohjan tekstin tilalle sivun oma teksti")
        case .pictureWithoutText:
            Message(
                "kuvasta puuttuu teksti lukijoille, jotka eivät näe kuvaa",
                "kerro hakasulkeissa, mitä kuvassa on, tai kirjoita koristekuvan perään {.koriste}")
        case .unclosedCode:
            Message(
                "harmaa koodilaatikko jatkuu tekstin loppuun asti",
                "lisää koodin alle rivi, jolla on samat merkit kuin koodin yläpuolella, tai poista laatikon aloittava rivi")
        case .listWithinSentence:
            Message(
                "lause jatkuu riville, josta tulee luettelo",
                "kirjoita rivi edellisen rivin jatkoksi, tai jos tarkoitit luetteloa, jätä sen eteen tyhjä rivi")
        case .unclosedComment:
            Message(
                "kommentti ei pääty siihen, mihin sen kuuluisi",
                "kirjoita kommentin loppuun merkit -->, tai poista merkit <!--")
        case .signTaken:
            Message(
                "merkki ei näy lukijalle, koska se muotoilee tekstiä",
                "aloita lainaus merkillä >, jonka perässä on väli, ja otsikko merkeillä ##; jos merkin pitää näkyä, "
                    + "kirjoita sen eteen kenoviiva \\"
            )
        case .addressWithMore:
            Message(
                "osoitteesta ei tule sellaista linkkiä kuin oli tarkoitus",
                "korjaa osoite tai kirjoita linkki muodossa [teksti](osoite)")
        case .emptyLink:
            Message(
                "linkki ei johda mihinkään, tai siinä ei ole tekstiä",
                "kirjoita hakasulkeisiin teksti ja sulkeisiin osoite, tai poista linkki")
        case .shallowItem:
            Message(
                "alakohdasta tulee ylemmän tason kohta",
                "lisää rivin alkuun välejä niin, että alakohta alkaa yhtä kaukaa reunasta kuin ylemmän kohdan teksti")
        case .unknownTag: Message("sivupohjassa on nimi, jota ohjelma ei tunne", "korjaa nimi tai poista merkintä")
        case .unknownPartial:
            Message("sivupohjan osaa ei löydy", "korjaa nimi tai lisää puuttuva tiedosto kansioon Theme/templates")
        case .recursivePartial: Message("sivupohjan osa sisältää itsensä", "poista merkintä, jolla osa liitetään itseensä")
        case .unknownWord:
            Message(
                "käyttöliittymän sanoista puuttuu sana",
                "tarkista, onko nimi kirjoitettu oikein, tai avaa sivuston kielen tiedosto kansiosta Theme/words ja lisää rivi NIMI: TEKSTI"
            )
        case .wordIncomplete:
            Message(
                "käyttöliittymän sana on tyhjä, tai merkit {} puuttuvat siitä tai ovat siinä turhaan",
                "kirjoita sanalle teksti, ja käytä merkkejä {} niin kuin ohjelman valmiissa ulkoasussa")
        case .nameOnVacancy:
            Message(
                "avoimelle tehtävälle on kirjoitettu henkilön nimi, jota mikään sivu ei näytä",
                "jos tehtävässä on joku, kirjoita kenttään ”avoinna” arvo ”ei”; muuten poista nimi")
        case .termTwice:
            Message(
                "sanastossa on sama sana kahden termin muotona",
                "yhdistä termit tai poista sama sana toisen termin kentästä ”muodot”")
        case .limitsSwapped:
            Message(
                "yläraja on pienempi kuin alaraja",
                "vaihda luvut keskenään tai korjaa jompikumpi")
        case .unitTwice:
            Message(
                "sama tutkinnon osa on raportissa kahdesti",
                "tarkista, kumpi laajuus on oikea, ja poista toinen kohta")
        case .frontMatterTwice:
            Message(
                "sivun alun tiedot ovat tiedostossa kahdesti, ja jälkimmäiset näkyisivät sivulla tavallisena tekstinä",
                "siirrä kaikki kentät kahden ensimmäisen yhdysviivarivin (---) väliin ja poista jälkimmäisten tietojen yhdysviivarivit"
            )
        case .originalYetJoined:
            Message(
                "osapuolella on liittymispäivä, vaikka se on alkuperäinen osapuoli",
                "kirjoita kenttään ”alkuperainen” arvo ”ei”, tai poista kenttä ”liittynyt”")
        case .missingTemplate:
            Message("sivupohja puuttuu", "palauta puuttuva tiedosto kansioon Theme/templates tai korjaa sen nimi")
        case .wrongTagKind:
            Message(
                "sivupohjassa on väärä merkintä",
                "käytä luettelossa merkintöjä {{#…}} ja {{/…}} tai yksittäisessä tekstissä merkintää {{…}}")
        case .wordsFromFallback:
            Message(
                "kielen tiedostosta puuttuu sanoja, ja ohjelma näyttää ne toisella kielellä",
                "avaa kielen tiedosto kansiosta Theme/words ja lisää sanat, joiden nimet ovat viestin kohdassa ”lisätieto”")
        case .titleAboveHeader:
            Message(
                "taulukon otsikkorivin pitää olla ensimmäinen rivi",
                "poista otsikkorivin yläpuolella olevat rivit")
        case .missingColon:
            Message(
                "kentän nimen jäljestä puuttuu kaksoispiste tai kaksoispisteen jäljestä väli",
                "kirjoita riville kentän nimi, kaksoispiste, väli ja arvo")
        case .workbook:
            Message(
                "ohjelma ei lue tietoja Excel-tiedostosta",
                "tallenna taulukko Excelissä muodossa CSV UTF-8; siirrä sitten Excel-tiedosto kansioon ”liitteet” tai pois sivuston kansiosta"
            )
        case .tableTwice:
            Message(
                "samat tiedot ovat kahdessa tiedostossa, ja ohjelma lukee niistä vain toisen",
                "siirrä puuttuvat tiedot siihen tiedostoon, jota haluat muokata, ja poista toinen tiedosto")
        case .pictureNotShown:
            Message(
                "selain ei näytä tätä tiedostoa kuvana",
                "tallenna kuva JPEG- tai PNG-muodossa, ja kirjoita tekstiin uuden tiedoston nimi")
        case .pictureTooLarge:
            Message(
                "kuva on niin suuri, että se avautuu hitaasti",
                "pienennä kuva enintään 2000 pikselin levyiseksi")
        case .dayNotYet: Message("päivä on vasta tulossa", "anna tämä päivä tai jokin aiempi päivä")
        case .noContact:
            Message(
                "osapuolella ei ole yhtään vastuuhenkilöä",
                "lisää osapuolelle vastuuhenkilö komennolla luukku new vastuuhenkilo")
        case .addressOfOwnMachine:
            Message(
                "osoite toimii vain omalla koneellasi",
                "jos linkin pitää viedä sivulle, kirjoita linkkiin sivun tiedoston nimi; muuten kopioi tiedosto kansioon ”liitteet” "
                    + "ja kirjoita linkki näin: ../liitteet/kartta.pdf")
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
        case .header(let location): ("otsikkorivi", location.finnish)
        case .record(let name): ("koskee", name)
        case .owner(let name): ("omistaja", name)
        case .published(let day): ("julkaistaan", day)
        case .removed(let day): ("poistui", day)
        case .difference(let found, let expected):
            (
                "ero",
                Difference(found, expected).told(found: "lainauksessa", expected: "linjauksissa", nothing: "ei mitään", in: .fi)
            )
        case .email(let fault): ("syy", fault.finnish)
        case .detail(let text): ("lisätieto", text)
        }
    }
}

extension EmailFault {
    var finnish: String {
        switch self {
        case .noSign: "osoitteesta puuttuu merkki @"
        case .severalSigns: "merkkejä @ on monta"
        case .noName: "merkin @ edestä puuttuu nimi"
        case .sign(let sign) where sign.allSatisfy(\.isWhitespace): "osoitteessa ei saa olla väliä"
        case .sign(let sign): "osoitteessa ei saa olla merkkiä \(sign)"
        case .tooLong: "osoitteessa on yli 254 merkkiä"
        case .dots: "merkin @ edessä olevan osan alussa tai lopussa on piste, tai siinä on kaksi pistettä peräkkäin"
        case .noEnding: "osoitteen lopusta puuttuu pääte, kuten .fi"
        case .domain: "merkin @ jälkeen ei ole palvelimen nimeä, kuten kunta.fi"
        }
    }
}

extension ValueForm {
    var finnish: String {
        switch self {
        case .text: "teksti"
        case .list: "luettelo"
        case .wholeNumber: "kokonaisluku"
        case .fields: "kentän nimi, kaksoispiste ja arvo"
        case .listOfFields: "yhdysviiva, kentän nimi, kaksoispiste ja arvo"
        case .nameOrVacancy: "nimi tai kohdassa ”avoinna” arvo ”kyllä”"
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
