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
                "tiedoston paikalla on pikakuvake tai muu linkki, joka ei vie sivuston tiedostoon",
                "poista pikakuvake tai linkki kansiosta; jos itse tiedosto on tallessa, kopioi tiedosto samaan kansioon")
        case .specialFile:
            Message(
                "kansiossa on kohde, joka ei ole tavallinen tiedosto",
                "jos et tiedä, mikä kohde on, kysy henkilöltä, joka vastaa kansiosta; jos kohdetta ei tarvita, poista kohde kansiosta"
            )
        case .folderForFile:
            Message(
                "tiedoston paikalla on kansio",
                "poista kansion nimestä loppu, esimerkiksi .md; jos tarvitset tiedostoa, joka on kansion sisällä, siirrä se sitten kansion viereen"
            )
        case .fileTooLarge:
            Message(
                "tiedosto on liian suuri",
                "pienennä liite, kuva tai taulukko sallitun kokoiseksi; jos sivun teksti on liian pitkä, jaa teksti usealle sivulle"
            )
        case .controlCharacter:
            Message(
                "tekstissä tai tiedoston nimessä on näkymätön merkki",
                "poista näkymätön merkki; jos et löydä sitä, kirjoita teksti tai tiedoston nimi uudelleen")
        case .missingFile:
            Message(
                "tarvittava tiedosto puuttuu",
                "jos tiedosto on siirretty tai nimetty toisin, siirrä se takaisin tai korjaa sen nimi; muuten palauta tiedosto varmuuskopiosta tai luo se uudelleen"
            )
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
                "anna liitteelle toinen nimi, jossa on ennen päätettä vain kirjaimia, numeroita ja yhdysviivoja, ja korjaa linkit, jotka vievät liitteeseen"
            )
        case .unknownFile:
            Message(
                "ohjelma ei tunne tiedostoa",
                "jos nimi on kirjoitettu väärin, korjaa se; jos tiedosto on liite tai kuva, siirrä tiedosto kansioon "
                    + "”liitteet” tai ”kuvat”; jos tiedosto on Excel-taulukko, tallenna se CSV-muodossa; jos tiedostoa ei tarvita, poista se"
            )
        case .fileNotAsNamed:
            Message(
                "tiedoston sisältö on muuta kuin nimen pääte kertoo",
                "avaa tiedosto omalla koneellasi; jos tiedosto ei aukea, hae tai tallenna se uudelleen ja vaihda uusi tiedosto vanhan tilalle"
            )
        case .fileCutOff:
            Message(
                "tiedoston loppu puuttuu",
                "kopioi tai lataa tiedosto uudelleen ja vaihda ehjä tiedosto katkenneen tilalle")
        case .yamlSyntax:
            Message(
                "ohjelma ei ymmärrä rivin rakennetta",
                "tarkista lainausmerkit ja sisennys; laita lainausmerkkeihin arvo, jossa on kaksoispiste tai sulkeita")
        case .yamlTab: Message("rivin alussa on sarkain", "korvaa sarkain välilyönneillä")
        case .duplicateKey:
            Message(
                "sama kenttä on kirjoitettu kahdesti",
                "jos kopioit kentän uuden kentän pohjaksi, vaihda uuden kentän nimi; muuten poista toinen kentistä")
        case .yamlAlias:
            Message(
                "arvon alussa on merkki &, * tai !, jolla on erityinen tehtävä",
                "jos merkki kuuluu tekstiin, laita koko arvo lainausmerkkeihin; muuten poista merkki")
        case .frontMatterOpen:
            Message(
                "sivun alun tietojen alta puuttuu rivi ---",
                "lisää sivun alun tietojen alle rivi, jolla on vain ---")
        case .wrongStructure:
            Message(
                "tiedot ovat väärässä muodossa",
                "katso mallia saman kansion muista tiedostoista ja kirjoita tiedot samaan muotoon")
        case .frontMatterMissing:
            Message(
                "sivun alun tiedot puuttuvat",
                "kirjoita tiedoston alkuun rivi ---, sitten rivi otsikko: OTSIKKO ja lopuksi toinen rivi ---; jos "
                    + "tiedot ovat jo tiedostossa, korjaa tiedoston alku niin, että ensimmäinen rivi on ---")
        case .unclosedQuote:
            Message(
                "solun alussa on lainausmerkki, mutta lopussa ei ole",
                "lisää lainausmerkki solun loppuun tai poista lainausmerkki solun alusta")
        case .tooManyCells:
            Message(
                "rivillä on enemmän soluja kuin taulukossa on otsikoita",
                "jos arvo on väärässä solussa, siirrä se oikeaan soluun; jos rivillä on puolipiste liikaa, poista "
                    + "ylimääräinen puolipiste; jos puolipiste kuuluu tekstiin, laita solun teksti lainausmerkkeihin")
        case .duplicateColumn:
            Message(
                "taulukossa on sama sarake kahdesti",
                "jos sarakkeissa on eri tietoja, vaihda toisen sarakkeen nimi; muuten poista toinen sarakkeista")
        case .textAfterQuote:
            Message(
                "lainausmerkki lopettaa solun kesken tekstin",
                "kirjoita jokainen tekstiin kuuluva lainausmerkki kahdesti (\"\") ja laita koko solu lainausmerkkeihin")
        case .changedByExcel:
            Message("Excel on muuttanut arvon", "muotoile sarake tekstiksi ja kirjoita arvo uudelleen")
        case .unknownKey:
            Message(
                "tämännimistä kenttää tai saraketta ei ole",
                "jos nimi on kirjoitettu väärin, korjaa nimi; muuten poista koko kenttä tai sarake")
        case .missingValue:
            Message(
                "pakollinen tieto puuttuu",
                "kirjoita puuttuva tieto; jos koko sarake puuttuu, lisää sarake otsikkoriville")
        case .wrongType:
            Message("arvo on väärässä muodossa", "kirjoita sellainen arvo, joka kohtaan kuuluu, esimerkiksi luku numeroin")
        case .valueNotAllowed: Message("arvo ei ole sallittu", "valitse jokin sallituista arvoista")
        case .invalidDate:
            Message(
                "sellaista päivää ei ole, tai ohjelma ei osaa lukea sitä",
                "tarkista päivä ja kirjoita se muodossa 13.1.2020")
        case .invalidIdentifier:
            Message(
                "tunnus tai tiedoston nimi ei kelpaa",
                "käytä tunnuksessa tai tiedoston nimessä vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja, yhteensä enintään 80 merkkiä"
            )
        case .endsBeforeStart:
            Message("päättyminen ei ole alkamisen jälkeen", "korjaa alkamisen tai päättymisen päivä tai kellonaika")
        case .invalidTime: Message("ohjelma ei osaa lukea kellonaikaa", "kirjoita aika muodossa 9.00–11.30")
        case .recurrenceNotUnderstood:
            Message(
                "ohjelma ei ymmärrä, milloin tapahtuma toistuu",
                "kirjoita toistuminen samalla tavalla kuin jossakin viestin esimerkissä; jos tapahtuma toistuu epäsäännöllisesti, lisää jokaiselle kerralle oma rivi"
            )
        case .neverHappens:
            Message(
                "tapahtumalle ei tule yhtään päivää",
                "korjaa toistumisen päivä tai viikko; jos toistuminen loppuu liian aikaisin, kirjoita kohtaan ”paattyy” myöhempi päivä"
            )
        case .exceptionWithoutDay:
            Message(
                "poikkeukseksi on merkitty päivä, jona tapahtumaa ei olisi muutenkaan",
                "korjaa päivä kohtaan ”poikkeukset”; jos tapahtuma siirtyy, kirjoita ensin vanha päivä ja sitten uusi päivä näin: 14.9.2027 siirtyy 15.9.2027; jos tapahtuma ei toistu, poista poikkeus ja muuta kohtaa ”alkaa” tai ”peruttu”"
            )
        case .neverPublished:
            Message(
                "sivu ei olisi näkyvissä yhtenäkään päivänä",
                "kirjoita kenttään ”poistuu” myöhempi päivä kuin kenttään ”julkaistaan”")
        case .invalidEmail:
            Message(
                "sähköpostiosoite on väärin, tai kentässä on muutakin",
                "korjaa osoite ja siirrä muu teksti pois sähköpostin kentästä; jos toinen osoite kuuluu toiselle ihmiselle, lisää hänelle oma rivi"
            )
        case .invalidPhone:
            Message(
                "arvo ei ole yksi kokonainen puhelinnumero",
                "jätä puhelinnumeron kohtaan yksi numero, johon voi soittaa, ja siirrä muut numerot ja sanat kohtaan ”tavoitettavuus”"
            )
        case .invalidWebAddress: Message("arvo ei ole verkko-osoite", "kirjoita koko osoite, jonka alussa on https://")
        case .nameWithoutLetters:
            Message(
                "nimessä ei ole yhtään kirjainta",
                "kirjoita nimi kirjaimin")
        case .invalidTarget:
            Message(
                "sivustoa ei voi julkaista tähän osoitteeseen",
                "kirjoita kenttään ”osoite” kansion polku (/mnt/p/intra), zip-tiedosto, palvelin (tunnus@palvelin:/polku) tai rclone-ohjelman kohde (rclone:nimi:polku)"
            )
        case .sharePointTarget:
            Message(
                "SharePoint Online lataa sivut lukijan koneelle eikä näytä niitä",
                "kirjoita kenttään ”osoite” verkkopalvelin tai verkkolevyn kansio, ja tee SharePointiin linkki sivustoon")
        case .commentBehindValue:
            Message(
                "rivin loppu jäisi pois, koska merkki # aloittaa muistiinpanon",
                "jos merkki # kuuluu tekstiin, laita koko arvo lainausmerkkeihin; siirrä oma muistiinpanosi omalle rivilleen arvon yläpuolelle"
            )
        case .backslashTaken:
            Message(
                "kenoviiva lainausmerkeissä muuttaisi arvoa",
                "vaihda lainausmerkit arvon ympäriltä heittomerkkeihin (')")
        case .shownAtOtherTimes:
            Message(
                "tapahtuma poistuisi sivustolta liian aikaisin tai tulisi sinne liian myöhään",
                "korjaa kentän ”julkaistaan” tai ”poistuu” päivä, tai poista kenttä")
        case .marksInField:
            Message(
                "kentän teksti näkyy sellaisenaan, joten lukija näkee siinä olevat merkinnät",
                "poista merkinnät kentän tekstistä; jos tekstissä on linkki, jätä siitä pelkkä verkko-osoite, sillä siitä tulee linkki itsestään"
            )
        case .lengthsDiffer:
            Message(
                "tapahtuman viimeinen päivä ja kesto ovat ristiriidassa",
                "poista väärä kenttä, joko ”paattyy” tai ”kesto_paivia”, tai korjaa sen arvo")
        case .endMeantAsLength:
            Message(
                "toistuva tapahtuma olisi vain kerran ja kestäisi yhden päivän",
                "kirjoita kenttään ”kesto_paivia”, montako päivää tapahtuma kestää kerrallaan, ja kenttään ”paattyy” päivä, johon asti tapahtuma toistuu"
            )
        case .beginsAfterDay:
            Message(
                "vuosittainen tapahtuma on ensimmäisen kerran vasta lähes vuosi alkamispäivän jälkeen",
                "korjaa alkamispäivä tai toistuminen")
        case .invalidPath: Message("arvo ei ole sivuston polku", "kirjoita polku kauttaviivojen väliin, esimerkiksi /intra/")
        case .invalidFormerAddress:
            Message(
                "arvo ei kelpaa sivun aiemmaksi osoitteeksi",
                "kirjoita vain se osa osoitteesta, joka tulee sivuston oman osoitteen jälkeen, kuten ohjeet/vanha-nimi; jos osoite kuuluu liitteelle tai toiselle sivustolle, poista osoite"
            )
        case .duplicateIdentifier:
            Message("kahdella tiedolla on sama tunnus", "vaihda uudemman tiedon tunnus sellaiseksi, jota muilla ei ole")
        case .beginsAtEndOfDay:
            Message(
                "tapahtuma ei voi alkaa kello 24.00",
                "kirjoita alkamisajaksi 0.00 ja alkamispäiväksi seuraava päivä")
        case .timesOverlap:
            Message(
                "tapahtuman kerrat menevät päällekkäin",
                "kirjoita kohtaan ”kesto_paivia” pienempi luku, tai muuta kohtaa ”toistuu” niin, että tapahtuma toistuu harvemmin"
            )
        case .exceptionTwice:
            Message(
                "sama poikkeuspäivä on kirjoitettu kahdesti",
                "jätä oikea poikkeus ja poista väärä")
        case .movedOntoAnother:
            Message(
                "tapahtuma siirretään päivälle, jona se on muutenkin",
                "siirrä kerta jollekin muulle päivälle; jos kerta jää pois, kirjoita poikkeukseksi vain alkuperäinen päivä")
        case .noTimeLeft:
            Message(
                "poikkeusten jälkeen tapahtumalle ei jää yhtään päivää",
                "jos tapahtuma pidetään jonakin näistä päivistä, poista se päivä poikkeuksista; jos koko tapahtuma on peruttu, merkitse se perutuksi tai poista se"
            )
        case .unknownReference: Message("tunnusta ei löydy", "käytä olemassa olevaa tunnusta tai lisää puuttuva tieto")
        case .routeTaken: Message("kahdella sivulla olisi sama osoite", "vaihda toisen tiedoston nimi tai toisen rivin tunnus")
        case .formerAddressTaken:
            Message(
                "sivun aiemmassa osoitteessa on jo sivu tai liite",
                "jos osoitteessa on vanha sivu tai liite, jota ei enää tarvita, poista sivu tai liite; muuten poista osoite kentästä ”aiemmat_osoitteet”"
            )
        case .formerAddressTwice:
            Message(
                "lukija ohjattaisiin samasta aiemmasta osoitteesta kahdelle sivulle",
                "valitse sivu, jolle lukijan pitää päästä, ja poista osoite toisen sivun kentästä ”aiemmat_osoitteet”")
        case .addressGone:
            Message(
                "sivun osoite poistuu, eikä lukijaa ohjata siitä uudelle sivulle",
                "jos sivu on poistettu, mitään ei tarvitse tehdä; jos sivu on siirtynyt, kirjoita vanha osoite uuden sivun kenttään ”aiemmat_osoitteet”"
            )
        case .brokenLink: Message("linkki vie sivulle, jota ei ole", "korjaa osoite tai poista linkki")
        case .brokenAnchor:
            Message(
                "sivulla ei ole kohtaa, johon viitataan",
                "jos väliotsikon tunnus on poistettu tai muutettu, palauta tunnus; muuten korjaa tunnus linkistä tai velvoitteen kentästä ”kohta”"
            )
        case .missingAttachment:
            Message(
                "kuvaa tai liitettä ei löydy",
                "kopioi tiedosto kansioon ”liitteet” tai ”kuvat”, tai korjaa osoite tekstissä")
        case .forbiddenScheme:
            Message(
                "linkin tai kuvan osoite alkaa tavalla, jota ei sallita",
                "kirjoita liitteen tai kuvan osoitteeksi kansio ja tiedoston nimi, kuten ../liitteet/lomake.pdf; aloita verkko-osoite "
                    + "merkeillä ”https://”, sähköpostiosoite merkeillä ”mailto:” ja puhelinnumero merkeillä ”tel:”")
        case .targetForOthers:
            Message(
                "linkki vie tietoon, joka on tarkoitettu vain verkostolle, joten linkki jää pois julkiselta sivustolta",
                "jos linkin sanat saavat näkyä ilman linkkiä, mitään ei tarvitse tehdä; jos eivät saa, kirjoita sanat toisin tai muuta sen tiedon näkyvyyttä, johon linkki vie"
            )
        case .hiddenTarget:
            Message(
                "linkki vie tietoon, jota tämän sivuston lukijat eivät näe",
                "poista linkki tai muuta sen tiedon näkyvyyttä, johon linkki vie")
        case .unpublishedTarget:
            Message(
                "linkki tai viittaus vie sivulle, jota ei ole vielä julkaistu tai joka on jo poistunut",
                "jos sivu julkaistaan myöhemmin, mitään ei tarvitse tehdä; jos se on poistunut, poista linkki ja korjaa teksti")
        case .unlinkedAttachment:
            Message(
                "millään sivulla ei ole linkkiä tähän kuvaan tai liitteeseen, joten tiedostoa ei julkaista",
                "jos tiedoston pitää olla sivustolla, lisää jollekin sivulle kuva tai linkki liitteeseen; muuten poista tiedosto"
            )
        case .frontPageLeftOut:
            Message(
                "etusivu jää pois, koska tämän sivuston lukijat eivät saa nähdä sitä",
                "kirjoita tiedoston Content/index.md alkuun kenttä ”nakyvyys” ja anna sille jokin niistä arvoista, jotka ovat viestin kohdassa ”sallitut”; jos koko sivusto on tarkoitettu samoille lukijoille kuin etusivu, muuta tiedoston sivusto.yaml kentän ”yleiso” arvo"
            )
        case .pagesLeftOut:
            Message(
                "yli kolmasosa sivuista jää pois, koska tämän sivuston lukijat eivät saa nähdä niitä",
                "jos sivut saavat jäädä pois, mitään ei tarvitse tehdä; muuten kirjoita niiden sivujen alkuun, joiden pitää näkyä, rivi nakyvyys: julkinen"
            )
        case .recordWithheld:
            Message(
                "tieto jää pois, koska se viittaa tietoon, jota tämän sivuston lukijat eivät näe",
                "korjaa viittaus tai muuta sen tiedon näkyvyyttä, johon viitataan")
        case .replacesItself:
            Message(
                "linjausten versio korvaisi itsensä",
                "kirjoita kenttään ”korvaa” aiemman version tunnus; jos versio on ensimmäinen, poista kenttä")
        case .emptySection:
            Message(
                "linkki vie sivuston osaan, jossa ei ole vielä mitään",
                "lisää osaan ensimmäinen tieto komennolla luukku new; jos osa jää tyhjäksi, vaihda linkin kohde tai poista linkki"
            )
        case .unlinkedPage:
            Message(
                "lukija ei löydä sivua, koska mikään luettelo tai linkki ei vie sivulle",
                "jos sivu on väärässä kansiossa, siirrä tiedosto oikeaan kansioon, esimerkiksi kansioon ”ohjeet” tai ”tiedotteet”; muuten lisää jollekin toiselle sivulle linkki, joka vie tälle sivulle"
            )
        case .ownDeputy:
            Message(
                "vastuuhenkilö olisi oma sijaisensa",
                "kirjoita kohtaan ”sijainen” toisen vastuuhenkilön tunnus tai jätä kohta tyhjäksi")
        case .offeredByFormerParty:
            Message(
                "rivillä on paikkoja, joita irtisanoutunut osapuoli tarjoaa tai saa",
                "poista rivi; jos osapuoli ei ole irtisanoutunut, korjaa osapuolen sivun kenttä ”tila”")
        case .wrongFolder:
            Message(
                "sivu on luultavasti väärässä kansiossa",
                "jos kansio on väärä, siirrä tiedosto sinne, minne viestin kohta ”tarkoititko” neuvoo; muuten korjaa sivun alun tiedot"
            )
        case .anchorTaken:
            Message(
                "väliotsikon tunnus on jo käytössä tämän sivun toisessa kohdassa, joten väliotsikkoon vievä linkki veisi väärään kohtaan",
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
                "valitse osapuolelle yksi ensisijainen vastuuhenkilö; kirjoita hänelle sarakkeeseen ”ensisijainen” arvo ”kyllä” ja osapuolen muille vastuuhenkilöille arvo ”ei”"
            )
        case .vacancyWithoutDeputy:
            Message(
                "ensisijaisen vastuuhenkilön tehtävä on avoinna, eikä sijaista ole nimetty",
                "kirjoita kohtaan ”sijainen” sen vastuuhenkilön tunnus, joka hoitaa avointa tehtävää")
        case .sameName:
            Message(
                "kahdella osapuolella on sama nimi",
                "jos sama osapuoli on lisätty kahdesti, poista toinen tiedosto; muuten kirjoita toiseen tiedostoon nimi, joka erottaa osapuolet toisistaan"
            )
        case .contactExpired:
            Message("vastuuhenkilön kausi on päättynyt", "lisää henkilölle seuraaja tai siirrä päättymispäivää")
        case .contactOutdated:
            Message(
                "yhteystietoja ei ole tarkistettu vuoteen",
                "tarkista yhteystiedot ja kirjoita sarakkeeseen ”paivitetty” päivä, jona tarkistit ne")
        case .reportMissing:
            Message("osapuolen oppimisympäristöstä ei ole tunnistamisraporttia", "lisää raportti kansioon ”oppimisymparistot”")
        case .unitSum:
            Message(
                "tutkinnon osien laajuudet eivät täsmää", "tarkista osaamispisteet tutkinnon perusteista ja korjaa väärä luku")
        case .shareSum: Message("rahoituksen osuuksien summa ei ole 100 %", "korjaa prosentit niin, että niiden summa on 100")
        case .meetingCount:
            Message(
                "tapaamisia on vuodessa enemmän tai vähemmän kuin on sovittu",
                "tarkista tapahtumien tyypit; jos tapaaminen puuttuu kalenterista, lisää se")
        case .newPartyWithoutNotice:
            Message(
                "uudesta osapuolesta ei ole tiedotetta",
                "kirjoita uudesta osapuolesta tiedote ja lisää tiedotteen alkuun rivi uusi_osapuoli: TUNNUS")
        case .unknownSpelling:
            Message(
                "ohjelma ei tunne sanaa",
                "tarkista kirjoitusasu; jos sana on verkoston termi, lisää se tiedostoon sanasto.yaml; jos se on oikein mutta ei ole verkoston termi, lisää se tiedostoon analogiat.csv"
            )
        case .avoidedExpression: Message("tekstissä on ilmaus, jota pitäisi välttää", "korvaa ilmaus suositellulla ilmauksella")
        case .instructionSection:
            Message(
                "ohjeesta puuttuu pakollinen osio",
                "kopioi tunnus aaltosulkeineen viestin kohdasta ”odotettu” osion väliotsikon perään; jos koko osio puuttuu, lisää ensin osio ja väliotsikko"
            )
        case .activityWithoutInstruction:
            Message(
                "toiminnolle ei ole ohjetta",
                "kirjoita toiminnolle ohje, ellei sitä jo ole; lisää ohjeen alkuun rivi toiminto: TUNNUS")
        case .onDayOff:
            Message(
                "tapahtuma osuu vapaapäivälle",
                "siirrä tapahtuma työpäivälle; jos tapahtuma on sovittu vapaapäivälle, jätä päivä ennalleen")
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
                "arvioi sivuston saavutettavuus uudelleen ja kirjoita arvioinnin päivä kenttään ”paivitetty”")
        case .notInEncoding:
            Message(
                "arvossa on merkki, jota tiedoston merkistössä ei ole, joten arvoa ei voi kirjoittaa tiedostoon",
                "tallenna tiedosto uudelleen ja valitse merkistöksi UTF-8 tai Excelissä muodoksi CSV UTF-8; anna sitten komento uudelleen"
            )
        case .valueCannotStand:
            Message(
                "arvo ei säilyisi tiedostossa samanlaisena",
                "kirjoita arvo uudelleen komentoon, mutta älä kopioi arvoa äläkä jätä sen alkuun tai loppuun väliä; jos komento ei vieläkään onnistu, muuta tiedostoa käsin"
            )
        case .writtenOtherwise:
            Message(
                "arvo on kirjoitettu niin, ettei komento osaa muuttaa sitä",
                "muuta arvo käsin, tai kirjoita se yhdelle riville ja anna komento uudelleen")
        case .pageUnknown:
            Message(
                "sivua ei löydy",
                "kirjoita komentoon tiedoston polku ilman sanaa Content, esimerkiksi ohjeet/naytot.md, tai sivun osoite")
        case .noPageText:
            Message(
                "tiedostossa ei ole sivun tekstiä",
                "valitse Content-kansiosta tiedosto, jonka nimen lopussa on .md, ja kirjoita komentoon tiedoston kansio ja nimi, esimerkiksi ohjeet/naytot.md"
            )
        case .placeUnknown:
            Message(
                "ohjelma ei löydä tiedostosta kohtaa, johon arvo kuuluu",
                "jos kenttä tai sarake puuttuu, lisää se; jos kentässä on luettelo, jätä kenttään vain yksi tieto; anna sitten komento uudelleen tai kirjoita arvo tiedostoon käsin"
            )
        case .lineTooLong: Message("rivi on liian pitkä", "jaa teksti kappaleiksi tyhjillä riveillä")
        case .tooManyMarkers:
            Message("kappaleessa on liikaa merkintöjä", "poista turhat merkinnät tai jaa kappale osiin tyhjillä riveillä")
        case .tableTooLarge: Message("taulukko on liian suuri", "jaa taulukko usealle sivulle tai julkaise se liitteenä")
        case .nestedTooDeep:
            Message(
                "sisäkkäisiä lainauksia tai luetteloita on liikaa",
                "poista merkit, jotka ovat toistuneet vahingossa, tai vähennä sisäkkäisiä tasoja")
        case .referencesTooLarge:
            Message(
                "sivulla on liikaa linkkejä, joiden osoite on eri kohdassa kuin linkki",
                "lyhennä osoitteita tai vähennä linkkejä")
        case .textAboveTable:
            Message(
                "taulukon yläpuolella on liian pitkä kappale",
                "jätä taulukon ja kappaleen väliin tyhjä rivi tai jaa kappale osiin tyhjillä riveillä")
        case .templateSyntax:
            Message("ohjelma ei ymmärrä sivupohjan merkintää", "tarkista aaltosulkeet ja lisää puuttuva loppumerkintä")
        case .textNotShown:
            Message(
                "osa tekstistä ei näy lukijalle",
                "jos tekstistä puuttuu alaviitteen merkki, lisää merkki; muuten kirjoita sanat omaksi kappaleekseen; tarkista lopuksi, että sanat näkyvät sivulla"
            )
        case .rawHTML:
            Message(
                "HTML-merkintä ei muotoile tekstiä",
                "poista HTML-merkintä; lihavoi teksti merkeillä ** ja tee taulukko merkillä |")
        case .tooManyTableCells:
            Message(
                "taulukon rivillä on enemmän soluja kuin otsikkorivillä",
                "jos pystyviivoja on liikaa, poista liika pystyviiva; jos sarakkeen otsikko puuttuu, lisää solu otsikkoriville ja sen alla olevalle viivariville; jos pystyviiva kuuluu tekstiin, kirjoita kenoviiva (\\) pystyviivan eteen"
            )
        case .danglingReference:
            Message(
                "alaviitteestä tai linkistä puuttuu toinen osa",
                "jos toinen osa puuttuu, lisää se; jos osissa on eri merkki, kirjoita molempiin sama merkki; jos kyse on linkistä, kirjoita linkki vaihtoehtoisesti näin: [teksti](osoite)"
            )
        case .markShown:
            Message(
                "merkintä näkyy lukijalle sellaisenaan",
                "jos kohdan ”tarkoititko” ehdotus on oikea, korjaa rivi sen mukaan, myös välit; jos merkin * _ ~ # [ tai | pitää näkyä, kirjoita sen eteen kenoviiva \\"
            )
        case .gluedParagraphs: Message("monesta kappaleesta tulee yksi", "jätä kappaleiden väliin tyhjä rivi")
        case .indentedText:
            Message("sisennetystä kappaleesta tulee harmaa koodilaatikko", "poista välilyönnit tai sarkain rivin alusta")
        case .underlinedHeading:
            Message(
                "alla oleva viiva tekee tekstistä otsikon",
                "jätä tekstin ja viivan väliin tyhjä rivi; jos tarkoitit otsikkoa, poista viiva ja kirjoita otsikko näin: ## OTSIKKO"
            )
        case .placeholderLeft:
            Message("mallipohjan teksti on vielä sivulla", "kirjoita mallipohjan tekstin tilalle sivun oma teksti")
        case .pictureWithoutText:
            Message(
                "kuvasta puuttuu teksti lukijoille, jotka eivät näe kuvaa",
                "kirjoita hakasulkeisiin, mitä kuvassa on; jos kuva vain koristaa sivua, kirjoita kuvan merkinnän perään {.koriste}"
            )
        case .unclosedCode:
            Message(
                "harmaa koodilaatikko jatkuu tekstin loppuun asti",
                "jos tekstissä on ohjelmakoodia, lisää koodin alle rivi, jolla on samat merkit kuin koodin yläpuolella; jos merkit ovat tekstissä vahingossa, poista merkit"
            )
        case .listWithinSentence:
            Message(
                "lause jatkuu riville, josta tulee luettelo",
                "kirjoita rivi edellisen rivin jatkoksi; jos rivi alkaa päivämäärällä, kirjoita päivä ilman välejä, esimerkiksi 1.10.2026; jos tarkoitit luetteloa, jätä luettelon eteen tyhjä rivi"
            )
        case .unclosedComment:
            Message(
                "kommentti ei pääty siihen, mihin sen pitäisi päättyä",
                "kirjoita kommentin loppuun merkit -->; jos tekstin pitää näkyä lukijalle, poista tekstin alusta merkit <!--")
        case .signTaken:
            Message(
                "merkki ei näy lukijalle, koska se muotoilee tekstiä",
                "jos merkin pitää näkyä, kirjoita sen eteen kenoviiva \\; jos tarkoitit lainausta, kirjoita merkin > perään väli; "
                    + "jos tarkoitit otsikkoa, kirjoita otsikko näin: ## OTSIKKO"
            )
        case .addressWithMore:
            Message(
                "osoitteesta ei tule sellaista linkkiä kuin oli tarkoitus",
                "jos osoitteessa on virhe, korjaa osoite; jos osoitteen perässä on muuta tekstiä, kirjoita linkki muodossa [teksti](osoite)"
            )
        case .emptyLink:
            Message(
                "linkki ei johda mihinkään, tai siinä ei ole tekstiä",
                "kirjoita hakasulkeisiin teksti ja kaarisulkeisiin osoite, tai poista koko linkki")
        case .shallowItem:
            Message(
                "alakohdasta tulee ylemmän tason kohta",
                "lisää rivin alkuun välilyöntejä niin, että alakohta alkaa yhtä kaukaa rivin alusta kuin ylemmän kohdan teksti")
        case .brokenRow:
            Message(
                "taulukon rivi katkeaa solun keskellä",
                "kirjoita taulukon rivi yhdelle riville; jos solussa pitää olla rivinvaihto, kirjoita sen paikalle <br>")
        case .unknownTag: Message("sivupohjassa on nimi, jota ohjelma ei tunne", "korjaa nimi tai poista koko merkintä")
        case .unknownPartial:
            Message(
                "sivupohjan osaa ei löydy", "korjaa merkinnässä oleva nimi tai lisää puuttuva tiedosto kansioon Theme/templates"
            )
        case .recursivePartial: Message("sivupohjan osa sisältää itsensä", "poista merkintä, jolla osa liitetään itseensä")
        case .unknownWord:
            Message(
                "käyttöliittymästä puuttuu teksti",
                "jos tunnus on kirjoitettu väärin, korjaa tunnus; jos tunnus on oikein, avaa sivuston kielen tiedosto kansiosta Theme/words ja lisää tiedostoon rivi TUNNUS: TEKSTI"
            )
        case .wordIncomplete:
            Message(
                "käyttöliittymän sana on tyhjä, tai merkit {} puuttuvat siitä tai ovat siinä turhaan",
                "kirjoita teksti sanan nimen ja kaksoispisteen jälkeen, ja käytä merkkejä {} samoin kuin ohjelman valmis ulkoasu käyttää niitä samassa sanassa"
            )
        case .nameOnVacancy:
            Message(
                "tehtävä on merkitty avoimeksi, joten riville kirjoitettu henkilön nimi ei näy sivuilla",
                "jos tehtävään on valittu henkilö, kirjoita kenttään ”avoinna” arvo ”ei”; muuten poista nimi")
        case .termTwice:
            Message(
                "sanastossa on sama sana kahden termin muotona",
                "jos termit tarkoittavat samaa, yhdistä ne; muuten poista sama sana toisen termin kentästä ”muodot”")
        case .limitsSwapped:
            Message(
                "yläraja on pienempi kuin alaraja",
                "vaihda luvut keskenään tai korjaa jompikumpi")
        case .unitTwice:
            Message(
                "sama tutkinnon osa on raportissa kahdesti",
                "tarkista, kumpi laajuus on oikea, ja poista kohta, jossa laajuus on väärä")
        case .frontMatterTwice:
            Message(
                "sivun alun tiedot ovat tiedostossa kahdesti, ja jälkimmäiset näkyisivät sivulla tavallisena tekstinä",
                "siirrä kaikki kentät kahden ensimmäisen yhdysviivarivin (---) väliin ja poista jälkimmäisten tietojen yhdysviivarivit"
            )
        case .originalYetJoined:
            Message(
                "osapuolella on liittymispäivä, vaikka se on alkuperäinen osapuoli",
                "jos osapuoli on liittynyt myöhemmin, kirjoita kenttään ”alkuperainen” arvo ”ei”; muuten poista kenttä ”liittynyt”"
            )
        case .missingTemplate:
            Message(
                "sivupohja puuttuu",
                "palauta puuttuva tiedosto kansioon Theme/templates; jos tiedosto on siellä väärällä nimellä, korjaa nimi")
        case .wrongTagKind:
            Message(
                "sivupohjassa on väärä merkintä",
                "jos kyse on luettelosta, käytä merkintöjä {{#…}} ja {{/…}}; jos kyse on yksittäisestä tekstistä, käytä merkintää {{…}}"
            )
        case .wordsFromFallback:
            Message(
                "kielen tiedostosta puuttuu sanoja, ja ohjelma näyttää ne toisella kielellä",
                "avaa kielen tiedosto kansiosta Theme/words ja lisää rivit, joiden alut ovat viestin kohdassa ”lisätieto”")
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
                "jos lukijoiden pitää voida ladata tiedosto, siirrä se kansioon ”liitteet”; jos sen tiedot kuuluvat sivuille, tallenna se muodossa CSV UTF-8 ja siirrä Excel-tiedosto pois"
            )
        case .tableTwice:
            Message(
                "samat tiedot ovat kahdessa tiedostossa, ja ohjelma lukee niistä vain toisen",
                "valitse tiedosto, jota haluat muokata, siirrä siihen tiedot, jotka ovat vain toisessa tiedostossa, ja poista toinen tiedosto"
            )
        case .pictureNotShown:
            Message(
                "selain ei näytä tätä tiedostoa kuvana",
                "tallenna kuva JPEG- tai PNG-muodossa ja kirjoita tekstiin uuden tiedoston nimi; jos tiedosto on asiakirja, poista huutomerkki hakasulkeen edestä"
            )
        case .pictureTooLarge:
            Message(
                "kuva on niin suuri, että se avautuu hitaasti",
                "pienennä kuva enintään 2000 pikselin levyiseksi")
        case .dayNotYet:
            Message(
                "päivä on vasta tulossa",
                "anna komento uudelleen ja kirjoita siihen tämän päivän tai jonkin aiemman päivän päivämäärä")
        case .noContact:
            Message(
                "osapuolella ei ole yhtään vastuuhenkilöä",
                "lisää osapuolelle vastuuhenkilö komennolla luukku new vastuuhenkilo")
        case .addressOfOwnMachine:
            Message(
                "osoite toimii vain omalla koneellasi tai työpaikkasi verkossa",
                "jos linkin pitää viedä sivulle, kirjoita linkkiin sivun tiedoston nimi; muuten kopioi tiedosto kansioon ”liitteet” ja kirjoita linkki näin: ../liitteet/kartta.pdf"
            )
        }
    }
}

extension Note {
    var finnish: (label: String, text: String) {
        switch self {
        case .allowed(let values): ("sallitut", values.joined(separator: ", "))
        case .examples(let values): ("esimerkkejä", values.joined(separator: "; "))
        case .expected(let text): ("odotettu", text)
        case .identifier(let types): ("odotettu", "tunnus (\(types))")
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
        case .oneRecord: "yhden vuoden tiedot; kirjoita uuden vuoden tiedot vanhojen tilalle"
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
