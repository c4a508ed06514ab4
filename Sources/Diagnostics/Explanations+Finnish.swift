// What each rule means, in Finnish, for readers who know Word and Excel. A name is never inflected; that of a field or folder
// which would read as a word of the sentence is in quotation marks.
// One switch per language, so that the compiler lists what is missing. Examples: Examples.swift.

extension Rule {
    var finnishMeaning: String {
        switch self {
        case .encoding:
            """
            Tiedosto on tallennettu ohjelmalla, joka käytti vanhaa merkistöä eli vanhaa tapaa tallentaa kirjaimet. Siksi \
            Luukku ei voi lukea oikein esimerkiksi kirjaimia ä ja ö. Kun tallennat tiedoston Muistiossa, valitse \
            merkistöksi UTF-8. CSV-taulukon voi tallentaa Excelissä muodossa CSV UTF-8 tai tavallisena CSV-tiedostona. \
            Tavallinen CSV-tiedosto kelpaa kuitenkin vain, jos sen koko teksti on tallennettu yhdellä merkistöllä. Excelin \
            muotoja CSV (Macintosh) ja CSV (MS-DOS) Luukku ei lue. Jos tiedosto on tallennettu jommassakummassa näistä \
            muodoista, viestissä lukee MacRoman tai CP850.
            """
        case .emptyFile:
            """
            Tiedostossa ei ole mitään, tai siinä on pelkkiä välilyöntejä. Usein tiedosto on jäänyt kesken, tai se on \
            tallennettu vahingossa tyhjänä.
            """
        case .linkOutside:
            """
            Kansiossa on tiedoston sijasta pikakuvake tai muu linkki. Linkki vie sivuston kansion ulkopuolelle tai \
            kokonaiseen kansioon, tai linkin kohdetta ei enää ole. Ohjelma ei seuraa tällaista linkkiä, jottei sivustolle \
            joudu vahingossa mitään, mikä ei kuulu sinne.
            """
        case .specialFile:
            """
            Kansiossa on kohde, jonka nimi näyttää tiedoston nimeltä. Kohde ei kuitenkaan ole tavallinen tiedosto vaan \
            esimerkiksi käyttöjärjestelmän erikoistiedosto. Kohteessa ei ole sisältöä, joten siitä ei voi tehdä sivua. \
            Tällainen kohde syntyy harvoin itsestään. Jos et tiedä, mikä kohde on, älä poista sitä, ennen kuin olet \
            kysynyt neuvoa henkilöltä, joka vastaa kansiosta.
            """
        case .folderForFile:
            """
            Kansion nimen lopussa on .md, .yaml tai .csv, vaikka tällainen loppu kuuluu tiedoston nimeen. Usein kansio on \
            luotu vahingossa tiedoston sijaan. Toinen tavallinen syy on, että pakattu tiedosto on purettu omaan kansioonsa.
            """
        case .fileTooLarge:
            """
            Sivun teksti saa olla enintään 256 kilotavua eli noin sata sivua Wordissa. Taulukko tai muu tietoja sisältävä \
            tiedosto saa olla enintään 16 megatavua, ja siinä saa lisäksi olla enintään puoli miljoonaa arvoa eli solua tai \
            kenttää. Liite tai kuva saa olla enintään 128 megatavua. Viesti kertoo koon tavuina (B). Megatavu on noin \
            miljoona tavua.
            """
        case .controlCharacter:
            """
            Tekstissä tai tiedoston nimessä on näkymätön merkki, joka sekoittaa sivun. Tällainen merkki tulee yleensä \
            mukaan, kun tekstiä kopioidaan PDF-tiedostosta tai vanhasta ohjelmasta. Jos merkki on tekstissä, viesti kertoo \
            rivin numeron ja merkin koodin.
            """
        case .missingFile:
            """
            Viestissä mainittu tiedosto puuttuu, eikä ohjelma voi tehdä sivustoa ilman sitä. Tiedostossa sivusto.yaml ovat \
            sivuston nimi ja asetukset. Kansiossa Theme/words on jokaiselle kielelle oma tiedosto, jossa ovat \
            käyttöliittymän sanat, esimerkiksi painikkeiden tekstit. Puuttuva tiedosto on ehkä poistettu, siirretty tai \
            nimetty toisin.
            """
        case .collidingNames:
            """
            Jotkin tietokoneet ja palvelimet eivät erota viestissä mainittujen tiedostojen nimiä toisistaan, joten toinen \
            tiedosto korvaisi toisen. Tällaisissa koneissa isolla ja pienellä kirjaimella ei ole tiedoston nimessä eroa. \
            Voi myös olla, että kirjain ä on tallennettu nimiin kahdella tavalla, jotka näyttävät samalta.
            """
        case .unknownFile:
            """
            Jokaiseen kansioon kuuluu vain tietynlaisia tiedostoja. Kansiossa ”tiedot” on taulukoita, joilla on sovitut \
            nimet. Sivut ovat muissa kansioissa, ja sivun tiedoston nimen lopussa on .md. Word- tai Excel-tiedostosta \
            ohjelma ei tee sivua, vaikka muuttaisit tiedoston nimeä. Tallenna Excel-taulukko muodossa CSV. Word-tiedoston \
            voit laittaa ladattavaksi kansioon ”liitteet”.
            """
        case .brokenLetters:
            """
            Merkistö on tapa tallentaa kirjaimet. Kun Excel tai muu ohjelma avaa tekstin väärällä merkistöllä, ä:n ja ö:n \
            tilalle tulee muita merkkejä. Kun teksti sitten tallennetaan, virhe jää tiedostoon. Näin käy, kun CSV-tiedosto \
            avataan Excelissä kaksoisnapsauttamalla tai kun tekstiä kopioidaan vanhasta ohjelmasta. Jos oikean sanan voi \
            päätellä, viesti ehdottaa sitä. Jos sanassa on musta vinoneliö, jossa on kysymysmerkki, kirjain on kadonnut \
            kokonaan.
            """
        case .nameNotPortable:
            """
            Windowsissa nimet con, prn, aux, nul, com1–com9 ja lpt1–lpt9 ovat laitteiden nimiä myös silloin, kun nimen \
            perässä on pääte, esimerkiksi aux.md. Kansiota tai tiedostoa, jolla on tällainen nimi, ei voi tallentaa eikä \
            avata Windows-koneella. Palvelimella sivu saa nimensä sivun tiedoston nimestä tai taulukon rivin tunnuksesta.
            """
        case .attachmentNotPortable:
            """
            Liite kopioidaan sivustolle omalla nimellään. Merkit < > : " | ? * \\ eivät käy Windowsissa tiedoston nimeen, \
            eikä nimi voi päättyä pisteeseen tai välilyöntiin. Nimet con, prn, aux, nul, com1–com9 ja lpt1–lpt9 on varattu \
            laitteille. Palvelin tai verkkolevy voi jättää pois liitteen, jonka nimi ei kelpaa, ja silloin liitteeseen \
            vievä linkki ei toimi.
            """
        case .fileNotAsNamed:
            """
            Nimen pääte, esimerkiksi .pdf tai .docx, kertoo, millä ohjelmalla tiedosto avataan. Tämän tiedoston sisältö on muuta, \
            joten lukija näkisi vain virheilmoituksen. Usein tiedoston paikalle on tallentunut verkkosivu, esimerkiksi \
            kirjautumissivu (HTML), tai tiedoston päätettä on vaihdettu käsin. Päätteen vaihtaminen ei muuta tiedoston muotoa. Tallenna \
            tiedosto oikeassa muodossa siinä ohjelmassa, jolla se on tehty.
            """
        case .fileCutOff:
            """
            Tiedosto on katkennut, kun sitä on kopioitu, ladattu tai lähetetty. Word, Excel tai PDF-ohjelma ei avaa katkennutta \
            tiedostoa, ja kuvasta näkyy vain yläosa. Vaihda tiedoston paikalle ehjä tiedosto. Kokeile ensin, että tiedosto \
            aukeaa omalla koneellasi.
            """
        case .yamlSyntax:
            """
            Sivun alun tiedoissa ja .yaml-tiedostoissa rivillä on ensin kentän nimi, sitten kaksoispiste, väli ja arvo. \
            Jos arvossakin on kaksoispiste ja väli tai jos arvo alkaa sulkeella, ohjelma ei tiedä, mikä arvo on. Laita \
            tällainen arvo lainausmerkkeihin. Toinen tavallinen syy virheeseen on väärä sisennys. Silloin jonkin rivin \
            alussa on enemmän tai vähemmän välejä kuin saman luettelon muiden rivien alussa.
            """
        case .yamlTab:
            """
            Rivi on sisennetty sarkainnäppäimellä (Tab). Sarkain näyttää välilyönneiltä, mutta sarkaimen leveys vaihtelee \
            koneesta toiseen. Sisennä siksi rivit aina välilyönneillä.
            """
        case .duplicateKey:
            """
            Samassa paikassa, esimerkiksi saman sivun alun tiedoissa, on kaksi samannimistä kenttää. Ohjelma ei voi \
            tietää, kumpi kenttä on oikea. Nimet sahkoposti ja sähköposti ovat ohjelmalle sama nimi. Kenttä tulee \
            tiedostoon helposti kahdesti, kun rivi kopioidaan toisen rivin pohjaksi.
            """
        case .yamlAlias:
            """
            Kentän arvo ei saa alkaa merkillä &, * tai !, koska tiedoston kirjoitustavassa (YAML) näillä merkeillä on arvon \
            alussa erityinen tehtävä. Luukku ei osaa käsitellä sitä. Jos merkki kuuluu tekstiin, laita koko arvo \
            lainausmerkkeihin. Otsikkoa ei voi lihavoida. Jos yritit lihavoida otsikon tähdillä, poista tähdet.
            """
        case .frontMatterOpen:
            """
            Jokaisen sivun alussa ovat sivun tiedot. Tietojen jälkeen tulee rivi, jolla on kolme yhdysviivaa. Kun tämä rivi \
            puuttuu, ohjelma ei tiedä, missä tiedot loppuvat ja teksti alkaa. Kirjoita riville vain yhdysviivat. \
            Yhdysviivojen edellä ei saa olla edes väliä.
            """
        case .wrongStructure:
            """
            Viestissä mainitussa paikassa pitäisi olla kenttiä, mutta siinä on muuta tekstiä tai luettelo. Kenttä on rivi, jolla \
            on kentän nimi, kaksoispiste ja arvo. Jos tiedostossa on luettelo, luettelon jokaisessa kohdassa on omat kentät. \
            Kohdan ensimmäisen rivin alussa on yhdysviiva, ja muut rivit ovat ensimmäisen rivin alla sisennettyinä. Tiedostoissa \
            sivusto.yaml, paivahinnat.yaml ja rahoitus.yaml ei ole luetteloa, vaan kentät alkavat rivien alusta. Päivähinnoista \
            ja rahoituksesta kirjoitetaan vain yhden vuoden tiedot.
            """
        case .frontMatterMissing:
            """
            Jokainen sivu alkaa sivun tiedoilla. Tietoihin kuuluu ainakin otsikko. Tietojen yläpuolella ja alapuolella on \
            rivi, jolla on kolme yhdysviivaa. Ylemmän yhdysviivarivin pitää olla tiedoston ensimmäinen rivi. Rivin \
            yläpuolella ei saa olla edes tyhjää riviä.
            """
        case .unclosedQuote:
            """
            Solun alussa on lainausmerkki, mutta solun lopusta lainausmerkki puuttuu. Siksi ohjelma lukee myös kaikki \
            seuraavat rivit samaan soluun. Näin voi käydä, kun CSV-tiedostoa muokataan muulla ohjelmalla kuin Excelillä. \
            Excelissä lainausmerkeistä ei tarvitse huolehtia.
            """
        case .tooManyCells:
            """
            Rivillä on arvo sarakkeessa, jolla ei ole otsikkoa. Excelissä arvo näkyy viimeisen otsikon oikealla puolella. \
            Siirrä arvo soluun, johon arvo kuuluu. Jos tiedostoa on muokattu muulla ohjelmalla kuin Excelillä, tekstissä on \
            luultavasti puolipiste, joka jakaa solun kahdeksi. Laita tällaisen solun teksti lainausmerkkeihin.
            """
        case .duplicateColumn:
            """
            Taulukon otsikkorivillä on kaksi samannimistä saraketta, eikä ohjelma voi tietää, kumman sarakkeen arvot ovat \
            oikeat. Isolla ja pienellä kirjaimella ei ole sarakkeen nimessä eroa. Myös nimet sähköposti ja sahkoposti ovat \
            ohjelmalle sama nimi.
            """
        case .textAfterQuote:
            """
            Solun alussa on lainausmerkki, joten seuraava lainausmerkki lopettaa solun. Nyt solussa on lopettavan \
            lainausmerkin jälkeen vielä tekstiä. Jos lainausmerkit kuuluvat tekstiin, kirjoita niistä jokainen kahdesti. \
            Laita lisäksi koko solu lainausmerkkeihin. Jos muokkaat taulukkoa Excelissä, Excel kirjoittaa lainausmerkit \
            oikein puolestasi.
            """
        case .changedByExcel:
            """
            Excel päättää itse, millainen arvo solussa on. Esimerkiksi puhelinnumeron alusta jää nolla pois, tai numerosta \
            tulee suuri luku, kuten 4,01235E+08. Päivämäärään tulee kuukauden nimi, kuten 1.loka. Liian kapeassa sarakkeessa \
            näkyy vain risuaitoja (####). Joskus solussa on kaava, kuten =B2, tai virhe, kuten #VIITTAUS!. Kun taulukko tallennetaan, alkuperäinen arvo katoaa, ja arvo on kirjoitettava \
            uudelleen. Muotoile sarake sitä ennen tekstiksi: valitse Excelissä koko sarake, sitten Muotoile solut ja lopuksi \
            Teksti. CSV-tiedosto ei säilytä muotoilua, joten tee se joka kerta, kun avaat tiedoston.
            """
        case .unknownKey:
            """
            Kentän tai sarakkeen nimi on kirjoitettu väärin, tai tähän tiedostoon ei kuulu sennimistä kenttää tai saraketta. \
            Viestin kohdassa ”sallitut” ovat kaikki nimet, joita tässä tiedostossa voi käyttää. Taulukkoon ei voi lisätä \
            omaa saraketta muistiinpanoja varten. Sivun alkuun ei kirjoiteta sivun tunnusta, koska sivun tunnus on tiedoston \
            nimi.
            """
        case .missingValue:
            """
            Kenttään tai soluun kuuluu pakollinen tieto, mutta kenttä tai solu on tyhjä tai puuttuu kokonaan. Jos \
            taulukosta puuttuu koko sarake, ohjelma kertoo puutteesta vain kerran, otsikkorivin kohdalla. Vastuuhenkilöstä \
            on kirjoitettava etunimi ja sukunimi. Nimen saa jättää pois vain, jos tehtävä on avoinna.
            """
        case .wrongType:
            """
            Kentässä tai solussa on vääränlainen arvo. Arvo on esimerkiksi sana, vaikka kohtaan kuuluu luku. Arvo voi myös \
            olla luettelo, vaikka kohtaan kuuluu yksi teksti. Viestin kohta ”odotettu” kertoo, millainen arvo kelpaa. \
            Kirjoita luku numeroin ilman yksikköä.
            """
        case .valueNotAllowed:
            """
            Viestissä mainittuun kenttään tai sarakkeeseen voi kirjoittaa vain tiettyjä sanoja. Viestin kohdassa \
            ”sallitut” ovat sanat, jotka kelpaavat. Jos kenttään kuuluu myöntävä tai kieltävä vastaus, kirjoita \
            ”kyllä” tai ”ei”. Rasti tai ”joo” ei kelpaa. Jos kenttään kuuluu kielen tunnus, viestissä on vain tavallisimpien \
            kielten tunnuksia, ja muutkin kelpaavat.
            """
        case .invalidDate:
            """
            Kirjoitettua päivää ei ehkä ole kalenterissa. Esimerkiksi helmikuussa ei ole 31. päivää. Voi myös olla, että \
            päivä on kirjoitettu tavalla, jota ohjelma ei ymmärrä. Kirjoita päivä numeroin ja vuosi neljällä numerolla. \
            Kun kirjoitat monta päivää sarakkeeseen ”poikkeukset”, erota päivät pilkuilla. Jos tapahtuma siirtyy toiseen \
            päivään, kirjoita molemmat päivät näin: 14.9.2027 siirtyy 21.9.2027.
            """
        case .invalidIdentifier:
            """
            Tunnus tulee osaksi sivun osoitetta, joten tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja \
            yhdysviivoja. Merkkejä saa olla enintään 80. Yhdysviiva ei saa olla ensimmäinen eikä viimeinen merkki. Samat \
            säännöt koskevat sivun tiedoston ja kansion nimiä. Kirjoita välin sijaan yhdysviiva, ä:n sijaan a ja ö:n sijaan \
            o. Sivun otsikossa saa olla mitä merkkejä tahansa.
            """
        case .endsBeforeStart:
            """
            Päättymispäivä on aikaisempi kuin alkamispäivä, tai päättymisen kellonaika ei ole myöhempi kuin alkamisen \
            kellonaika. Usein vuosi on jäänyt vaihtamatta.
            """
        case .invalidTime:
            """
            Kirjoita tapahtuman kellonaika numeroin. Voit kirjoittaa pelkän alkamisajan tai sekä alkamisajan että \
            päättymisajan. Tunti on luku välillä 0–24. Kirjoita minuutit kahdella numerolla. Jos haluat kertoa ajan sanoin, \
            kirjoita aika tapahtuman kuvaukseen.
            """
        case .recurrenceNotUnderstood:
            """
            Tapahtuman toistuminen kirjoitetaan tavallisin sanoin, mutta ohjelma ymmärtää vain tietyt ilmaukset. Viestissä \
            on esimerkkejä ilmauksista, jotka ohjelma ymmärtää. Jos tapahtuma toistuu epäsäännöllisesti, lisää jokaiselle \
            kerralle oma rivi.
            """
        case .neverHappens:
            """
            Ohjelma ymmärsi, milloin tapahtuman pitäisi toistua, mutta kalenterissa ei ole yhtään sellaista päivää. \
            Esimerkiksi helmikuussa ei ole 30. päivää, eikä vuodessa ole viikkoa 54. Voi myös olla, että toistuminen \
            loppuu liian aikaisin. Näin on, jos kohdassa ”paattyy” oleva päivä on ennen ensimmäistä päivää, jona \
            tapahtuma olisi.
            """
        case .exceptionWithoutDay:
            """
            Poikkeuspäivä on päivä, jona toistuva tapahtuma jää pois tai josta tapahtuma siirtyy toiseen päivään. Nyt \
            tapahtumaa ei olisi poikkeuspäivänä muutenkaan, joten poikkeuspäivä on luultavasti kirjoitettu väärin. Viestin \
            kohdassa ”tarkoititko” on lähin päivä, jona tapahtuma toistuu. Kun siirrät tapahtuman toiseen päivään, kirjoita \
            ensin vanha päivä ja sitten uusi. Tapahtumalla, joka ei toistu, ei ole poikkeuksia: muuta sen alkamispäivää.
            """
        case .neverPublished:
            """
            Sivun alussa voi olla kaksi päivää. Kenttään ”julkaistaan” kirjoitetaan ensimmäinen päivä, jona sivu on \
            näkyvissä. Kenttään ”poistuu” kirjoitetaan ensimmäinen päivä, jona sivu ei enää ole näkyvissä. Nyt sivu \
            poistuisi julkaisupäivänä tai jo ennen julkaisupäivää. Usein vuosi on jäänyt vaihtamatta.
            """
        case .invalidEmail:
            """
            Ohjelma tekee osoitteesta linkin, joka avaa lukijan sähköpostin. Siksi sähköpostin kentässä saa olla vain yksi \
            osoite ilman muita sanoja. Osoite ei saa alkaa sanalla mailto. Osoitteessa on oltava merkki @, joten (at) ei \
            kelpaa. Jos osoitteita on kaksi, kyse on usein kahdesta ihmisestä. Lisää kummallekin ihmiselle oma rivi. \
            Viestin kohta ”syy” kertoo, mitä vikaa osoitteessa on.
            """
        case .invalidPhone:
            """
            Ohjelma tekee numerosta linkin. Kun lukija painaa linkkiä, puhelin soittaa numeroon. Siksi puhelinnumeron \
            kohdassa saa olla vain yksi kokonainen numero. Kirjoita muut tiedot, esimerkiksi soittoaika, kohtaan \
            ”tavoitettavuus”. Aloita ulkomainen numero merkillä +.
            """
        case .invalidWebAddress:
            """
            Ohjelma tekee osoitteesta linkin. Jos osoitteen alusta puuttuu https://, selain etsii sivua verkoston omalta \
            sivustolta. Kopioi osoite selaimen osoiteriviltä, niin alku tulee mukaan.
            """
        case .nameWithoutLetters:
            """
            Kenttään tai soluun kuuluu ihmisen, kunnan tai maakunnan nimi, mutta siinä on pelkkiä numeroita tai muita \
            merkkejä. Näin käy, kun ohjelman kysymykseen vastataan numerolla, vaikka vastaukseksi tarvitaan nimi. Toinen \
            tavallinen syy on, että arvo on kirjoitettu väärään sarakkeeseen. Siirrä silloin arvo oikeaan sarakkeeseen.
            """
        case .invalidFormerAddress:
            """
            Kun sivu siirtyy toiseen osoitteeseen, ohjelma voi ohjata lukijat vanhasta osoitteesta uuteen. Vanha osoite \
            kirjoitetaan kenttään ”aiemmat_osoitteet”. Kenttään kuuluu vain se osa osoitteesta, joka tulee sivuston oman \
            osoitteen jälkeen, esimerkiksi ohjeet/vanha-nimi. Ohjelma ei voi ohjata lukijoita toisen sivuston osoitteesta eikä \
            liitteen osoitteesta. Vanhassa osoitteessa ei voi olla kysymysmerkkiä, ristikkomerkkiä (#) eikä prosenttimerkkiä. \
            Piste saa olla vain osoitteen lopussa päätteen md tai html edessä.
            """
        case .commentBehindValue:
            """
            Sivun alun tiedoissa ja .yaml-tiedostoissa merkki # aloittaa muistiinpanon, jos merkin edellä on välilyönti. \
            Silloin rivin loppu ei näy lukijalle. Jos merkki # kuuluu tekstiin, esimerkiksi numeron tai aihetunnisteen \
            eteen, kirjoita koko arvo lainausmerkkeihin. Oman muistiinpanon voi kirjoittaa omalle rivilleen, jonka alussa \
            on #.
            """
        case .backslashTaken:
            """
            Sivun alun tiedoissa ja .yaml-tiedostoissa kenoviivalla (\\) on erityinen tehtävä, kun arvo on \
            lainausmerkeissä. Kenoviiva ja sitä seuraava kirjain vaihtuisivat näkymättömäksi merkiksi, ja kahdesta \
            kenoviivasta jäisi yksi. Siksi esimerkiksi verkkolevyn polku näkyisi lukijalle väärin. Heittomerkkien \
            välissä arvo säilyy sellaisena kuin se on kirjoitettu.
            """
        case .shownAtOtherTimes:
            """
            Tapahtuman tiedot poistuvat sivustolta, ennen kuin tapahtuma alkaa, tai ne tulevat sivustolle vasta \
            tapahtuman jälkeen. Silloin kukaan ei saa ajoissa tietää tapahtumasta. Usein vuosi on väärä. Jos kentät \
            ”julkaistaan” ja ”poistuu” puuttuvat, tapahtuma on sivustolla koko ajan.
            """
        case .marksInField:
            """
            Lihavointi (**), linkit, luettelomerkit ja HTML toimivat vain sivun tekstissä. Taulukon sarakkeessa, sivun alun tiedoissa ja \
            .yaml-tiedoston kentässä teksti näkyy lukijalle täsmälleen niin kuin se on kirjoitettu, tähtineen ja sulkeineen. Viestin \
            kohdassa ”tarkoititko” on sama teksti ilman merkintöjä. Jos tekstin pitää olla muotoiltu, kirjoita se sivun tekstiin.
            """
        case .lengthsDiffer:
            """
            Tapahtuman pituuden voi kertoa kahdella tavalla. Kenttään ”paattyy” kirjoitetaan viimeinen päivä, ja kenttään \
            ”kesto_paivia” kirjoitetaan päivien määrä. Nyt kentät kertovat eri pituuden, eikä ohjelma voi tietää, kumpi \
            kenttä on oikein.
            """
        case .endMeantAsLength:
            """
            Toistuvan tapahtuman kenttä ”paattyy” kertoo, mihin päivään asti tapahtuma toistuu. Kenttään ”kesto_paivia” \
            kirjoitetaan, montako päivää tapahtuma kestää kerrallaan. Nyt kentän ”paattyy” päivä on niin pian alkamispäivän \
            jälkeen, että tapahtuma ei toistuisi. Kenttään on siis luultavasti kirjoitettu päivä, jona tapahtuma \
            ensimmäisellä kerralla päättyy.
            """
        case .beginsAfterDay:
            """
            Toistuvan tapahtuman ensimmäinen kerta on aikaisintaan alkamispäivänä. Jos tapahtuma toistuu esimerkiksi syyskuun \
            toisena tiistaina ja alkamispäivä on vasta syyskuun lopussa, ensimmäinen kerta on vasta vuoden päästä. Jos näin on \
            tarkoitus, kirjoita alkamispäiväksi se päivä, jona tapahtuma on ensimmäisen kerran.
            """
        case .invalidTarget:
            """
            Julkaisukohteen kenttä ”osoite” kertoo, minne sivusto kopioidaan. Verkko-osoite (https://) kertoo vain, mistä \
            lukijat löytävät sivuston, eikä siihen voi kopioida mitään. Windowsin polku (P:\\Intra) ei kelpaa: Luukku toimii \
            Windowsin Linux-alijärjestelmässä (WSL), jossa levy P on kansio /mnt/p. Palvelin merkitään muodossa \
            tunnus@palvelin:/polku tai ssh://palvelin/polku. Pilvipalvelu, johon ohjelma rclone vie tiedostoja, merkitään \
            muodossa rclone:nimi:polku. Kohtaan ”nimi” tulee nimi, joka pilvipalvelulla on rclone-ohjelman asetuksissa. \
            Salasanat ovat ohjelmien ssh ja rclone omissa asetuksissa, eikä niitä kirjoiteta kenttään ”osoite”.
            """
        case .sharePointTarget:
            """
            SharePoint Online ei näytä kirjastoon vietyjä HTML-sivuja, vaan selain lataa ne yksi kerrallaan lukijan koneelle. \
            Sivujen väliset linkit eivät silloin toimi. Sivusto toimii tavallisella verkkopalvelimella tai verkkolevyn \
            kansiossa, jonka lukijat voivat avata. SharePointin sivulle voi tehdä linkin, joka vie sivustoon.
            """
        case .invalidPath:
            """
            Polku on se osa sivuston osoitteesta, joka tulee palvelimen nimen jälkeen. Esimerkiksi osoitteessa \
            https://kunta.invalid/intra/ palvelimen nimi on kunta.invalid ja polku /intra/. Aloita polku kauttaviivalla. \
            Palvelimen nimi ei kuulu polkuun. Koko osoite kuuluu kenttään ”osoite”.
            """
        case .beginsAtEndOfDay:
            """
            Kello 24.00 on päivän loppu, joten tapahtuma voi päättyä silloin mutta ei alkaa. Kalenteriohjelmat eivät ota vastaan \
            tapahtumaa, joka alkaa kello 24.00. Keskiyöllä alkava tapahtuma alkaa seuraavana päivänä kello 0.00.
            """
        case .timesOverlap:
            """
            Toistuva tapahtuma kestää joka kerralla niin monta päivää, että seuraava kerta alkaa, ennen kuin edellinen on \
            päättynyt. Viestissä ovat kahden päällekkäisen kerran alkamispäivät. Outlook ei ota vastaan kalenteritiedostoa, \
            jossa kerrat menevät päällekkäin. Kohta ”kesto_paivia” kertoo, montako päivää tapahtuma kestää kerrallaan. Se ei \
            kerro, kuinka kauan tapahtuma toistuu.
            """
        case .exceptionTwice:
            """
            Sama päivä on tapahtuman poikkeuksissa kahdesti, eikä ohjelma voi tietää, kumpi poikkeus on oikea. Sama kerta \
            ei voi sekä jäädä pois että siirtyä, eikä se voi siirtyä kahdelle eri päivälle.
            """
        case .movedOntoAnother:
            """
            Poikkeus siirtää tapahtuman päivälle, jona tapahtuma on muutenkin, joko toistumisen tai toisen siirron vuoksi. \
            Tapahtuma olisi samana päivänä kahdesti, eikä kalenteriohjelma näyttäisi kertoja erikseen. Jos kerta jää \
            kokonaan pois, kirjoita poikkeukseksi vain sen alkuperäinen päivä.
            """
        case .noTimeLeft:
            """
            Poikkeus on päivä, jona toistuvaa tapahtumaa ei pidetä. Nyt kaikki päivät ovat poikkeuksia, joten tapahtumaa ei \
            pidetä kertaakaan, eikä siitä voi tehdä kalenteritiedostoa. Jos koko tapahtuma on peruttu ja haluat kertoa siitä \
            lukijoille, poista poikkeukset ja kirjoita kohtaan ”peruttu” arvo ”kyllä”.
            """
        case .duplicateIdentifier:
            """
            Kahdella tiedolla on sama tunnus, joten ohjelma ei voi erottaa tietoja toisistaan. Näin käy, kun rivi kopioidaan \
            uuden rivin pohjaksi ja tunnus jää vaihtamatta. Viestin kohta ”ensimmäinen” kertoo, missä tunnus on ensimmäisen \
            kerran. Vaihda uudemman tiedon tunnus, sillä vanhempaan tietoon on ehkä jo viitattu muualla.
            """
        case .unknownReference:
            """
            Kentässä tai solussa on tunnus, jonka pitäisi viitata toiseen tietoon, mutta millään tiedolla ei ole sellaista \
            tunnusta. Tunnus on kirjoitettu väärin, tieto on poistettu tai tietoa ei ole vielä lisätty. Kirjoita nimen sijaan tunnus, \
            esimerkiksi kala-kunta. Nimi Kalan kunta ei kelpaa. Sivun tunnus on sivun tiedoston nimi ilman loppua .md. \
            Taulukon rivin tunnus on sarakkeessa ”tunnus”. Viestin kohta ”odotettu” kertoo, millaiseen tietoon tunnuksen \
            pitää viitata.
            """
        case .routeTaken:
            """
            Jokaisella sivulla on oma osoite, joka tulee sivun tiedoston nimestä tai taulukon rivin tunnuksesta. Tiedosto \
            index.md saa osoitteensa kansion nimestä. Nyt kaksi sivua saisi saman osoitteen, tai sivulla \
            ja liitteellä olisi sama osoite. Silloin toinen niistä jäisi pois sivustolta.
            """
        case .formerAddressTaken:
            """
            Kun lukija avaa sivun aiemman osoitteen, ohjelma voi ohjata hänet uudelle sivulle vain, jos aiemmassa osoitteessa ei \
            ole mitään muuta. Nyt siinä on toinen sivu, liite tai tämä sivu itse. Sivun oma nykyinen osoite ei kuulu kenttään \
            ”aiemmat_osoitteet”. Jos osoitteessa on vanha sivu, poista se. Vanhaa sivua ei tarvitse poistaa, jos se poistuu \
            sivustosta samana päivänä, jona uusi sivu julkaistaan. Kirjoita silloin sama päivä vanhan sivun kenttään ”poistuu” \
            ja uuden sivun kenttään ”julkaistaan”. Isolla ja pienellä kirjaimella ei ole osoitteissa eroa.
            """
        case .formerAddressTwice:
            """
            Kahden sivun kentässä ”aiemmat_osoitteet” on sama osoite, mutta lukija voi päästä osoitteesta vain yhdelle \
            sivulle. Jos vanha sivu on jaettu kahdeksi, jätä osoite sille sivulle, jota lukija todennäköisemmin hakee, ja \
            lisää sivulle linkki, joka vie toiselle sivulle.
            """
        case .addressGone:
            """
            Kun sivusto tehtiin edellisen kerran, viestissä mainitussa osoitteessa oli sivu. Nyt siinä ei ole sivua. \
            Lukijoilla voi olla osoite kirjanmerkeissä ja sähköposteissa. Jos sivun tiedosto on nimetty uudelleen tai \
            siirretty, kirjoita vanha osoite uuden sivun kenttään ”aiemmat_osoitteet”. Jos sivulla on oma \
            tiedosto, kenttä on sivun alun tiedoissa. Jos sivu tehdään taulukon rivistä, kenttä on taulukon sarake. \
            Jos sivu on poistettu tarkoituksella, mitään ei tarvitse tehdä. \
            Viesti tulee vain kerran, sillä ohjelma unohtaa vanhan osoitteen, kun sivusto on tehty.
            """
        case .brokenLink:
            """
            Linkissä on tiedoston nimi tai tunnus, jota ohjelma ei löydä. Nimi tai tunnus on kirjoitettu väärin, tai sivu on \
            siirretty, nimetty toisin tai poistettu. Jos sivu on toisessa kansiossa, kirjoita tiedoston nimen eteen myös \
            kansion nimi, esimerkiksi ../ohjeet/naytot.md. Alku ../ tarkoittaa ylempää kansiota.
            """
        case .brokenAnchor:
            """
            Linkki tai velvoite viittaa sivun kohtaan, jota ei ole. Usein kohdan tunnus on kirjoitettu viittaukseen väärin. \
            Korjaa tunnus, joka on linkissä merkin # jälkeen tai velvoitteen kentässä ”kohta”. Jos viittaus on oikein, avaa sivu, \
            johon viitataan, ja lisää sama tunnus oikean väliotsikon perään aaltosulkeisiin, esimerkiksi {#salassapito}. Jos \
            väliotsikolla ei ole aaltosulkeita, ohjelma tekee tunnuksen väliotsikon sanoista. Tällainen tunnus muuttuu, kun \
            väliotsikkoa muutetaan.
            """
        case .missingAttachment:
            """
            Tekstissä on kuva tai linkki liitteeseen, mutta ohjelma ei löydä tiedostoa. Ehkä tiedostoa ei ole kopioitu \
            kansioon ”kuvat” tai ”liitteet”. Voi myös olla, että tiedoston nimi on tekstissä toisenlainen kuin kansiossa. \
            Tiedoston nimessä iso ja pieni kirjain ovat eri merkkejä.
            """
        case .forbiddenScheme:
            """
            Linkin tai kuvan osoite alkaa tavalla, jota ei sallita. Osoite alkaa esimerkiksi merkeillä // tai viittaa oman \
            koneen tiedostoon (file:). Kun linkki vie toiselle sivustolle, osoitteen alussa on oltava https://. Ohjelma ei \
            hae kuvia muilta sivustoilta, joten tallenna kuva kansioon ”kuvat”.
            """
        case .targetForOthers:
            """
            Julkisella sivulla on linkki sivulle tai tietoon, joka on tarkoitettu vain verkostolle. Kenttä ”nakyvyys” \
            kertoo, kenelle sivu tai tieto on tarkoitettu. Linkin sanat näkyvät julkisella sivustolla tavallisena \
            tekstinä. Verkoston omalla sivustolla linkki toimii. Itse sivua tai tietoa ei ole julkisella sivustolla \
            lainkaan. Jos linkin sanat kertovat liikaa, kirjoita sanat toisin.
            """
        case .hiddenTarget:
            """
            Linkki vie sivulle tai tietoon, jota tämän sivuston lukijat eivät saa nähdä. Kenttä ”nakyvyys” kertoo, että sivu \
            tai tieto on luottamuksellinen. Linkki paljastaisi lukijoille, että sivu tai tieto on olemassa.
            """
        case .unpublishedTarget:
            """
            Linkki tai viittaus vie sivulle, joka ei ole tänään näkyvissä. Kenttä ”julkaistaan” kertoo, milloin sivu tulee \
            näkyviin. Kenttä ”poistuu” kertoo, milloin sivu poistuu näkyvistä. Niin kauan kuin sivu on piilossa, siitä ei \
            näy mitään, ja linkin sanat ovat tavallista tekstiä. Linkki alkaa toimia, kun sivu julkaistaan. Jos linkin \
            sanat kertovat liikaa sivusta, jota ei ole vielä julkaistu, poista sanat ja lisää ne takaisin, kun sivu on \
            julkaistu.
            """
        case .unlinkedAttachment:
            """
            Kansiossa ”kuvat” tai ”liitteet” on tiedosto, jota ei käytetä yhdelläkään sivulla. Ohjelma kopioi sivustolle \
            vain kuvat, jotka näkyvät jollakin sivulla, ja liitteet, joihin jollakin sivulla on linkki. Näin kansioon \
            unohtunut tiedosto ei päädy sivustolle. Jos tiedoston pitää olla sivustolla, lisää kuva sivulle tai tee sivulle \
            linkki liitteeseen. Jos tiedostoa ei enää tarvita, poista tiedosto.
            """
        case .replacesItself:
            """
            Kenttä ”korvaa” kertoo, minkä aiemman version tilalle linjausten uusi versio tulee, kun uusi versio on \
            hyväksytty. Nyt versio korvaisi itsensä, joko suoraan tai toisen version kautta, eikä mikään näistä versioista \
            olisi koskaan voimassa. Linjausten ensimmäisessä versiossa kenttää ei ole.
            """
        case .emptySection:
            """
            Sivuston osa tulee sivustolle vasta, kun osassa on ensimmäinen tieto. Esimerkiksi sivu Vastuuhenkilöt tulee \
            sivustolle, kun ensimmäinen vastuuhenkilö on lisätty. Siihen asti sivuston osaan vievän linkin sanat näkyvät \
            tavallisena tekstinä. Linkki alkaa toimia itsestään, kun osassa on jotakin.
            """
        case .unlinkedPage:
            """
            Kansio kertoo, millainen sivu on. Kansion ”ohjeet” sivut näkyvät ohjeiden luettelossa ja kansion ”tiedotteet” sivut \
            tiedotteiden luettelossa. Jos sivu on alikansiossa, esimerkiksi kansiossa ”tiedotteet/2026”, sivu ei näy \
            luettelossa. Sivu ei näy luettelossa myöskään, jos kansion nimi on väärin, esimerkiksi ”ohje”. Tälle sivulle ei ole \
            linkkiä millään muulla sivulla, joten lukija löytää sen vain hakemalla.
            """
        case .ownDeputy:
            """
            Sijainen on vastuuhenkilö, johon otetaan yhteyttä, kun toinen ei ole töissä tai tehtävä on avoinna. Nyt \
            kohdassa ”sijainen” on saman rivin oma tunnus. Ehkä väärä tunnus on kopioitu, tai rivi on tehty toisen rivin \
            pohjalta.
            """
        case .offeredByFormerParty:
            """
            Osapuolen sivun kentässä ”tila” on sana irtisanoutunut, mutta taulukossa on osapuolen kiintiöpaikkoja tai \
            työntekijävaihtoja. Lukija saattaisi luulla, että niistä voi yhä sopia. Sivustolla osapuolen nimen perässä lukee siksi \
            ”irtisanoutunut”. Jos rivi on jäänyt taulukkoon vahingossa, poista se.
            """
        case .wrongFolder:
            """
            Kansio kertoo, millainen sivu on. Kansiossa ”osapuolet” on osapuolia ja kansiossa ”ohjeet” ohjeita. Tämän sivun \
            alussa on kenttiä, jotka eivät kuulu tämän kansion sivuille vaan toisen kansion sivuille. Ehkä tiedosto on siirtynyt \
            vahingossa, kun sitä on vedetty hiirellä.
            """
        case .anchorTaken:
            """
            Väliotsikolle voi antaa pysyvän tunnuksen, esimerkiksi {#perehdytys}. Sama tunnus saa olla sivulla vain kerran. \
            Ohjelma tekee itse osan tunnuksista, ja siksi väliotsikolle ei voi antaa tunnusta, jonka alussa on ”sivun-”, \
            ”lainaus-”, ”fn-” tai ”fnref-”. Sivulla ”Sanasto” kielletty alku on myös ”termi-”.
            """
        case .frontPageLeftOut:
            """
            Tiedoston sivusto.yaml kenttä ”yleiso” kertoo, kenelle sivusto tehdään. Etusivu on tarkoitettu suppeammalle \
            joukolle kuin sivusto, joten etusivu jäisi pois. Jos sivun alussa ei ole kenttää ”nakyvyys”, sivu on \
            tarkoitettu vain verkostolle. Sivustoa ei tehdä ilman etusivun tekstiä.
            """
        case .pagesLeftOut:
            """
            Tiedoston sivusto.yaml kentän ”yleiso” mukaan sivusto tehdään kaikille, mutta yli kolmasosa sivuista on \
            tarkoitettu suppeammalle joukolle. Jos sivun alussa ei ole kenttää ”nakyvyys”, sivu on tarkoitettu vain \
            verkostolle. Viesti kertoo, kuinka moni sivu jää pois ja mitkä sivut ne ovat. Näistä sivuista ei tule \
            sivustolle mitään, eikä niihin voi tehdä linkkejä.
            """
        case .recordWithheld:
            """
            Tieto, esimerkiksi tapahtuma, on tarkoitettu tämän sivuston lukijoille, mutta siinä viitataan toiseen tietoon, \
            jota lukijat eivät saa nähdä. Se voi olla esimerkiksi osapuoli, joka on merkitty luottamukselliseksi. Jos pelkkä \
            viittaus jätettäisiin pois, tapahtumasta saisi väärän käsityksen. Siksi koko tapahtuma jää julkaisematta.
            """
        case .quoteNotFound:
            """
            Velvoite perustuu sanoihin, jotka on lainattu linjauksista. Lainauksessa pitää olla sanasta sanaan sama teksti \
            kuin linjauksissa. Nyt lainausta on muokattu, tai linjausten teksti on muuttunut. Yleensä korjataan lainaus, \
            koska linjaukset on allekirjoitettu. Jos linjauksissa on lähes sama teksti, viesti näyttää sen ja kertoo, mitkä \
            sanat eroavat. Lainaa kokonaisia sanoja yhden väliotsikon alta, ja merkitse pois jätetyt sanat näin: […]. Välit, \
            viivat ja lainausmerkit saavat olla toisenlaisia kuin linjauksissa. Viimeinen piste saa puuttua. Jos \
            väliotsikosta kopioitui mukaan merkki §, siitä ei ole haittaa.
            """
        case .quoteFoundTwice:
            """
            Samat sanat ovat linjauksissa kahdessa tai useammassa paikassa, eikä ohjelma tiedä, mihin niistä velvoite \
            perustuu. Viestin kohta ”lisätieto” kertoo, miltä linjausten riveiltä lainaus löytyy. Ota lainaukseen mukaan \
            muutama sana lainatun tekstin edeltä tai perästä.
            """
        case .quoteElsewhere:
            """
            Lainaus on linjauksissa, mutta ei sen otsikon alla, jonka tunnus on velvoitteen kentässä ”kohta”. Viestin \
            kohdassa ”tarkoititko” on sen otsikon tunnus, jonka alla lainaus on. Yleensä virhe on kentässä ”kohta”. Kirjoita \
            silloin kenttään tunnus, jota viesti ehdottaa. Jos kenttä ”kohta” on oikein, korjaa lainaus.
            """
        case .nobodyResponsible:
            """
            Linjaukset eivät kerro, kuka vastaa velvoitteesta. Kyse ei ole kirjoitusvirheestä vaan siitä, ettei \
            vastuutahosta ole sovittu. Siksi sivulla lukee, ettei vastuutahoa ole nimetty. Teksti poistuu, kun osapuolet \
            ovat sopineet vastuutahosta ja kirjanneet vastuutahon velvoitteeseen.
            """
        case .noPrimaryContact:
            """
            Jokaisella osapuolella on oltava tasan yksi vastuuhenkilö, johon otetaan ensin yhteyttä. Tällä osapuolella ei ole \
            ensisijaista vastuuhenkilöä, tai ensisijaisia vastuuhenkilöitä on monta. Jos heitä on monta, viestin kohdassa \
            ”koskee” ovat heidän tunnuksensa. Vastuuhenkilö, joka on jo jättänyt tehtävänsä, lasketaan mukaan vain, jos hän on \
            osapuolen ainoa ensisijainen vastuuhenkilö.
            """
        case .vacancyWithoutDeputy:
            """
            Osapuoleen otetaan yhteyttä ensisijaisen vastuuhenkilön kautta. Kun ensisijaisen vastuuhenkilön tehtävä on \
            avoinna, sivulla näkyy sijainen. Ilman sijaista lukija ei tiedä, keneen ottaa yhteyttä. Sijaiseksi ei \
            kelpaa toinen avoin tehtävä eikä henkilö, joka aloittaa vasta myöhemmin. Avoimesta tehtävästä, jolla on sijainen, ohjelma ei huomauta.
            """
        case .sameName:
            """
            Osapuolen virallinen nimi on sama kahdessa tiedostossa. Luultavasti sama osapuoli on lisätty kahdesti, tai tiedosto \
            on kopioitu toisen pohjaksi ja nimi on jäänyt vaihtamatta. Lukija ei erota osapuolia toisistaan. Viestin kohta \
            ”ensimmäinen” kertoo, missä tiedostossa sama nimi on jo.
            """
        case .contactExpired:
            """
            Vastuuhenkilön viimeinen päivä tehtävässä on mennyt, mutta hänet on yhä merkitty ensisijaiseksi \
            vastuuhenkilöksi, tai häneen viitataan jossakin tiedossa tai tekstissä. Lukija ei tiedä, keneen nyt pitäisi \
            ottaa yhteyttä. Jos tehtävässä on uusi henkilö, merkitse hänet ensisijaiseksi vastuuhenkilöksi ja vaihda \
            viittauksiin hänen tunnuksensa. Jos sama henkilö jatkaa tehtävässä, siirrä päättymispäivää myöhemmäksi.
            """
        case .contactOutdated:
            """
            Vastuuhenkilön yhteystiedot on viimeksi tarkistettu yli vuosi sitten. Kysy häneltä, ovatko nimike, puhelinnumero \
            ja sähköpostiosoite yhä oikein. Kirjoita sitten sarakkeeseen ”paivitetty” päivä, jona tarkistit yhteystiedot, \
            vaikka mikään ei olisi muuttunut.
            """
        case .reportMissing:
            """
            Osapuolet ovat sopineet, että jokainen työpaja kertoo tunnistamisraportissa, mitä tutkinnon osia työpajalla voi \
            suorittaa. Tältä osapuolelta raportti puuttuu. Tiedoston sivusto.yaml kenttä ”raportti_vaaditaan_roolilta” \
            kertoo, minkä roolin osapuolilta raportti vaaditaan.
            """
        case .unitSum:
            """
            Laajuudet ovat osaamispisteitä. Tutkinnon kentässä ”laajuus” pitää olla kenttien ”ammatilliset” ja ”yhteiset” \
            lukujen summa. Laske ensin yhteen pakollisten ammatillisten osien laajuudet. Summa ei saa olla suurempi kuin \
            kentän ”ammatilliset” luku. Laske sitten yhteen kaikkien ammatillisten osien laajuudet. Tämä summa ei saa olla \
            pienempi kuin kentän ”ammatilliset” luku. Yhteisten osien laajuuksien summa ei saa olla suurempi kuin kentän ”yhteiset” luku. \
            Viestin kohdassa ”arvo” ovat luvut, jotka eivät täsmää.
            """
        case .shareSum:
            """
            Rahoituksen osuudet ovat osia samasta kokonaisuudesta, joten prosenttien summan pitää olla 100. Viestin kohdassa \
            ”arvo” on prosenttien nykyinen summa.
            """
        case .meetingCount:
            """
            Tiedoston sivusto.yaml kenttä ”tapaamiset” kertoo, kuinka monta tapaamista vastuuhenkilöillä pitää olla \
            vuodessa. Kalenterissa on tapaamisia liikaa tai liian vähän. Viestin kohdassa ”arvo” on ensin tapaamisten määrä \
            ja sitten sulkeissa vuosi, jota määrä koskee. Ohjelma laskee mukaan vain tapahtumat, joiden tyyppi on \
            ”tapaaminen”.
            """
        case .newPartyWithoutNotice:
            """
            Osapuolen kentässä ”alkuperainen” on arvo ”ei”. Osapuoli on siis liittynyt sopimukseen myöhemmin kuin \
            alkuperäiset osapuolet. Uudesta osapuolesta pitää kertoa viipymättä alkuperäisille osapuolille. Ohjelma \
            tunnistaa tiedotteen kentästä ”uusi_osapuoli”, jossa on uuden osapuolen tunnus. Tällaista tiedotetta ei tästä \
            osapuolesta vielä ole.
            """
        case .avoidedExpression:
            """
            Tekstissä on ilmaus, jota verkosto on päättänyt välttää, esimerkiksi siksi, että ilmaus on vanhentunut. Vältettävät \
            ilmaukset luetellaan tiedostossa ilmaukset.yaml. Viestin kohdassa ”tarkoititko” on ilmaus, jota suositellaan.
            """
        case .instructionSection:
            """
            Jokaisessa ohjeessa pitää olla tietty osio. Osion tunnus on tiedoston sivusto.yaml kentässä \
            ”ohjeen_pakollinen_osio”. Ohjelma tunnistaa osion siitä, että sama tunnus on aaltosulkeissa osion väliotsikon \
            perässä. Tästä ohjeesta tunnus puuttuu. Väliotsikon sanat voit valita itse.
            """
        case .activityWithoutInstruction:
            """
            Osapuolet ovat sopineet, mille toiminnoille tehdään ohje. Nämä toiminnot ovat tiedostossa toiminnot.yaml. Tälle \
            toiminnolle ei ole vielä ohjetta, tai ohjeen alusta puuttuu kenttä ”toiminto”. Sivustolla lukee, että ohje \
            puuttuu.
            """
        case .onDayOff:
            """
            Tapahtuma alkaa tai päättyy viikonloppuna, pyhäpäivänä tai muuna vapaapäivänä. Viestin kohdassa ”arvo” ovat \
            vapaapäivät, joille tapahtuma osuu. Viestin kohdassa ”tarkoititko” on kaksi ehdotusta: lähin työpäivä ennen \
            vapaapäivää ja lähin työpäivä vapaapäivän jälkeen. Jos vapaapäiviä on monta, ehdotukset koskevat ensimmäistä \
            vapaapäivää.
            """
        case .reviewDue:
            """
            Sivun alussa on kenttä ”tarkista”. Kenttä kertoo, mihin päivään mennessä sivu on luettava läpi. Päivä on jo \
            mennyt. Lue sivu ja mieti, pitääkö kaikki yhä paikkansa. Kirjaa sivu sitten luetuksi komennolla luukku checked. \
            Samalla komento kirjoittaa kenttään ”tarkista” uuden päivän. Jos sivulla on omistaja, viestissä on omistajan \
            nimi.
            """
        case .unlikelyDate:
            """
            Päivä on ennen vuotta 1950 tai vuoden 2100 jälkeen. Päivä voi myös olla vasta tulossa, vaikka sen pitäisi olla jo \
            mennyt. Esimerkiksi päivä, jona linjaukset allekirjoitettiin, ei voi olla tulevaisuudessa. Tulevaisuudessa ei voi \
            olla myöskään päivä, jona sivu on luettu läpi tai velvoitteen tila kirjattu. Useimmiten vuosiluvun numerot ovat \
            vaihtaneet paikkaa. Silloin vuosilukuna on esimerkiksi 2206, vaikka pitäisi olla 2026. Viesti tulee myös, kun \
            toistuvan tapahtuman yksi kerta on siirretty yli puolen vuoden päähän alkuperäisestä päivästään.
            """
        case .statementMissing:
            """
            Laki vaatii, että julkisen toimijan sivustolla on saavutettavuusseloste. Seloste kertoo, miten hyvin sivustoa \
            voi käyttää esimerkiksi ruudunlukijalla. Selosteessa kerrotaan myös, mitä puutteita sivustolla tiedetään olevan. \
            Ohjelma kokoaa selosteen tiedoista, jotka kirjoitetaan tiedoston sivusto.yaml kenttään ”saavutettavuus”. Nyt \
            nämä tiedot puuttuvat.
            """
        case .statementOutdated:
            """
            Sivuston saavutettavuus pitää arvioida ja saavutettavuusseloste päivittää joka vuosi. Kenttien ”laadittu” ja \
            ”paivitetty” mukaan seloste on viimeksi päivitetty yli vuosi sitten.
            """
        case .lineTooLong:
            """
            Yhdellä rivillä on yli 16 000 merkkiä eli noin kahdeksan sivua. Rivi jatkuu seuraavaan rivinvaihtoon asti, \
            vaikka se näyttäisi ruudulla monelta riviltä. Yleensä pitkä teksti on kopioitu muualta, ja koko tekstistä on \
            tullut yksi kappale. Jätä jokaisen uuden kappaleen eteen tyhjä rivi.
            """
        case .tooManyMarkers:
            """
            Kappaleessa on liikaa tähtiä, sulkeita, osoitteita tai muita merkintöjä. Ohjelma ei saa luettua kappaletta \
            kohtuullisessa ajassa. Tavallisessa tekstissä näin ei käy. Usein teksti on kopioitu toisesta ohjelmasta, ja mukana \
            on tullut kyseisen ohjelman omia merkintöjä. Jos kappaleessa on pitkä luettelo, tee luettelosta taulukko.
            """
        case .tableTooLarge:
            """
            Tekstissä olevassa taulukossa saa olla enintään 256 saraketta. Yhden sivun taulukoissa saa olla yhteensä enintään 40 \
            000 solua. Jos taulukko on tätä suurempi, lukijan on helpompi käyttää sitä Excelissä kuin sivulla. Lisää taulukko \
            silloin sivulle liitteenä.
            """
        case .nestedTooDeep:
            """
            Luettelon sisällä on luettelo, jonka sisällä on taas luettelo, ja niin edelleen. Myös lainauksia voi olla \
            sisäkkäin. Sivun tekstissä saa olla enintään 32 sisäkkäistä tasoa ja kenttiin kirjoitetuissa tiedoissa enintään \
            64. Yleensä sama merkki, esimerkiksi >, on toistunut vahingossa.
            """
        case .referencesTooLarge:
            """
            Linkin osoite voi olla linkissä, tai sen voi kirjoittaa kerran muualle sivulle, jolloin monta linkkiä käyttää \
            samaa osoitetta. Valmiissa sivussa osoite kopioidaan jokaiseen linkkiin. Tällä sivulla tällaisia linkkejä on \
            paljon ja osoitteet ovat hyvin pitkiä, joten valmiista sivusta tulisi valtavan suuri.
            """
        case .textAboveTable:
            """
            Taulukko alkaa heti kappaleen alla, ja kappaleessa on tuhansia rivejä. Koska välissä ei ole tyhjää riviä, \
            ohjelma pitää taulukon otsikkoriviä kappaleen osana. Ohjelma joutuisi etsimään otsikkoriviä pitkästä \
            kappaleesta, ja etsiminen kestäisi hyvin kauan. Tyhjä rivi ennen taulukkoa erottaa taulukon kappaleesta.
            """
        case .textNotShown:
            """
            Tiedostossa on sanoja, jotka eivät näy sivulla missään, koska ohjelma pitää niitä merkintänä eikä tekstinä. Nämä \
            sanat ovat viestin kohdassa ”arvo”. Näin käy esimerkiksi alaviitteen toiselle kappaleelle, kun tekstistä puuttuu \
            alaviitteen merkki, kuten [^1].
            """
        case .rawHTML:
            """
            Sivun teksti muotoillaan Markdown-merkinnöillä, esimerkiksi tähdillä. Verkkosivujen HTML-merkintä, kuten <div> \
            tai <font>, ei muotoile tekstiä. Jos HTML-merkintä on kappaleen sisällä, ohjelma jättää merkinnän pois. Jos \
            kappale alkaa HTML-merkinnällä, koko kappale voi näkyä lukijalle merkintöineen. Rivinvaihdon saa kuitenkin \
            merkinnällä <br>. Kommenttia <!-- … --> ei julkaista koskaan.
            """
        case .tooManyTableCells:
            """
            Taulukossa on yhtä monta saraketta kuin otsikkorivillä on soluja. Jos jollakin muulla rivillä on enemmän soluja, \
            ylimääräiset solut eivät näy lukijalle. Usein rivillä on yksi pystyviiva | liikaa, tai solun tekstissä on \
            pystyviiva. Voi myös olla, että otsikkoriviltä puuttuu solu.
            """
        case .danglingReference:
            """
            Alaviitteessä on kaksi osaa. Tekstissä on merkki [^1], ja selityksen alussa on sama merkki ja kaksoispiste. Myös \
            linkin voi kirjoittaa kahdessa osassa. Silloin tekstissä on [teksti][merkki], ja osoite on omalla rivillään, \
            jonka alussa on [merkki] ja kaksoispiste. Nyt toinen osa puuttuu, tai osissa on eri merkki. Siksi lukija näkee \
            hakasulkeet tai ei näe selitystä.
            """
        case .markShown:
            """
            Tekstissä on merkki, jolla on luultavasti yritetty tehdä otsikko, luettelo, taulukko, linkki tai lihavointi. \
            Näin kirjoitettuna merkki ei muotoile tekstiä, vaan näkyy lukijalle. Tavallisesti välilyönti puuttuu tai \
            välilyöntejä on liikaa. Syynä voi olla myös se, että teksti on tuotu Wordista. Viesti näyttää, millainen rivin \
            luultavasti pitäisi olla.
            """
        case .gluedParagraphs:
            """
            Wordissa kappaleet erotetaan toisistaan rivinvaihdolla, mutta sivun tekstissä tyhjällä rivillä. Jos tyhjä rivi puuttuu, \
            koko tekstistä tulee yksi pitkä kappale, tai rivi liittyy yläpuolella olevaan taulukkoon, lainaukseen tai \
            luettelon kohtaan. Jos rivit eivät ole kappaleita vaan esimerkiksi osoite tai aikataulu, kirjoita jokaisen rivin \
            loppuun kenoviiva \\. Silloin rivit pysyvät erillään.
            """
        case .indentedText:
            """
            Jos rivin alussa on neljä välilyöntiä tai sarkain (Tab), ohjelma pitää riviä ohjelmakoodina. Rivi näkyy \
            harmaassa laatikossa, eivätkä esimerkiksi lihavointi ja linkit toimi laatikossa. Aloita kappale aivan rivin \
            alusta.
            """
        case .underlinedHeading:
            """
            Jos heti tekstin alla on rivi, jolla on yhdysviivoja tai yhtäsuuruusmerkkejä, tekstistä tulee otsikko. Jos \
            rivillä on kolme yhdysviivaa ja sen yläpuolella on tyhjä rivi, yhdysviivoista tulee viiva sivun poikki.
            """
        case .placeholderLeft:
            """
            Komento luukku new kirjoittaa uudelle sivulle mallipohjan eli lauseita, jotka kertovat, mitä sivulle kuuluu. \
            Yksi näistä lauseista on vielä sivulla. Jos lause jää sivulle, myös lukijat näkevät sen.
            """
        case .pictureWithoutText:
            """
            Ruudunlukija lukee ääneen tekstin, joka on kuvan merkinnässä hakasulkeissa. Sama teksti näkyy, jos kuva ei \
            lataudu. Nyt hakasulkeissa ei ole tekstiä. Jos kuva vain koristaa sivua, kirjoita kuvan merkinnän perään \
            {.koriste}. Silloin tekstiä ei tarvita.
            """
        case .unclosedCode:
            """
            Rivi, jonka alussa on ``` tai ~~~, aloittaa harmaan laatikon, jossa näytetään ohjelmakoodia. Samanlainen rivi \
            päättää laatikon. Kun päättävä rivi puuttuu, tekstin koko loppuosa on laatikossa, eivätkä väliotsikot, luettelot \
            ja linkit toimi siinä. Merkit tulevat usein mukaan vahingossa, kun tekstiä kopioidaan.
            """
        case .listWithinSentence:
            """
            Rivistä tulee luettelon kohta, jos rivin alussa on yhdysviiva, plusmerkki tai järjestysnumero (kuten 1.) ja sen \
            perässä väli. Näin käy vahingossa, kun rivi vaihtuu juuri ennen päivämäärää, kuten 1. lokakuuta, tai ennen \
            viivaa, joka on kahden luvun välissä. Lukija näkee silloin luettelon kesken lauseen. Viestin kohta \
            ”tarkoititko” näyttää tekstin, jossa rivi on edellisen rivin jatkona.
            """
        case .unclosedComment:
            """
            Merkkien <!-- ja --> välissä oleva teksti on kommentti, joka ei näy lukijalle. Jos loppumerkit --> puuttuvat tai \
            niissä on väärä merkki, esimerkiksi ajatusviiva tai nuoli, kaikki kommentin jälkeinen teksti voi jäädä pois \
            sivulta. Jos tällainen kommentti alkaa kesken rivin, se voi päinvastoin näkyä lukijalle. Kommentin sisällä ei voi \
            olla toista kommenttia.
            """
        case .signTaken:
            """
            Jos rivin alussa on merkki >, rivistä tulee lainaus. Plusmerkki (+) ja yhdysviiva (-) aloittavat luettelon, ja \
            ristikkomerkki (#) aloittaa otsikon. Kun sanan sisällä on kaksi tähteä (*), tähtien välissä oleva teksti \
            kursivoituu. Merkki, joka muotoilee tekstiä, ei itse näy, ja siksi tekstin merkitys voi muuttua. Viestin kohdassa \
            ”tarkoititko” rivi on kirjoitettu niin, että merkki näkyy.
            """
        case .addressWithMore:
            """
            Ohjelma tekee itse linkin verkko-osoitteesta, jonka alussa on www. tai https://, ja sähköpostiosoitteesta, jossa \
            on merkki @. Sähköpostiosoitteessa, josta ohjelma tekee linkin, ei voi olla kirjaimia ä, ö tai å. Jos osoitteen \
            perään on kirjoitettu taivutuspääte tai muuta tekstiä, lisäys voi tulla osaksi linkkiä. Silloin linkki ei toimi.
            """
        case .emptyLink:
            """
            Linkki kirjoitetaan muodossa [teksti](osoite). Jos osoite puuttuu, lukija ei voi avata linkkiä. Jos teksti \
            puuttuu, lukija ei edes näe linkkiä, ja ruudunlukija lukee linkistä pelkän osoitteen.
            """
        case .shallowItem:
            """
            Luettelon alakohdan pitää alkaa yhtä kaukaa rivin alusta kuin ylemmän kohdan teksti. Jos ylempi kohta alkaa \
            merkeillä ”1. ”, alakohdan edessä pitää olla kolme välilyöntiä. Jos ylempi kohta alkaa merkeillä ”- ”, alakohdan \
            edessä pitää olla kaksi välilyöntiä. Jos välilyöntejä on vähemmän, alakohta päätyy samalle tasolle kuin ylempi \
            kohta, ja numerot voivat mennä sekaisin. Viestin kohdassa ”tarkoititko” on rivi oikein sisennettynä.
            """
        case .templateSyntax:
            """
            Vika on sivuston ulkoasussa. Sivupohja on tiedosto, jonka mukaan ohjelma kokoaa sivun. Sivupohjan merkinnät \
            kirjoitetaan kaksinkertaisiin aaltosulkeisiin. Jokaisella alkumerkinnällä on oltava loppumerkintä. Esimerkiksi \
            merkintä {{#links}} tarvitsee loppumerkinnän {{/links}}.
            """
        case .brokenRow:
            """
            Sivun tekstissä taulukon jokainen rivi kirjoitetaan kokonaan omalle tekstirivilleen. Rivinvaihto solun sisällä \
            katkaisee taulukon rivin, ja rivin lopusta tulee taulukkoon uusi rivi. Näin käy usein, kun solu on kopioitu \
            Excelistä tai Wordista. Viestin kohta ”tarkoititko” näyttää, millainen ehjä rivi on.
            """
        case .unknownTag:
            """
            Vika on sivuston ulkoasussa. Sivupohja on tiedosto, jonka mukaan ohjelma kokoaa sivun. Ohjelma kirjoittaa \
            aaltosulkeissa olevan nimen tilalle tiedon, esimerkiksi sivun otsikon. Nyt aaltosulkeissa on nimi, jota ohjelma \
            ei tunne tässä sivupohjassa. Nimi on ehkä kirjoitettu väärin.
            """
        case .unknownPartial:
            """
            Vika on sivuston ulkoasussa. Sivupohja on tiedosto, jonka mukaan ohjelma kokoaa sivun. Merkintä {{>nimi}} liittää \
            sivupohjaan osan eli toisen sivupohjan. Kansiossa Theme/templates ei ole tiedostoa, jonka nimi on merkinnässä.
            """
        case .recursivePartial:
            """
            Vika on sivuston ulkoasussa. Sivupohja on tiedosto, jonka mukaan ohjelma kokoaa sivun, ja sivupohjaan voi \
            liittää osia eli muita sivupohjia. Nyt osa on liitetty itseensä joko suoraan tai toisen osan kautta. Ohjelma \
            liittäisi osan yhä uudelleen, eikä sivu tulisi koskaan valmiiksi.
            """
        case .unknownWord:
            """
            Vika on sivuston ulkoasussa. Painikkeiden, otsikoiden ja ilmoitusten tekstit ovat kansiossa Theme/words, jossa \
            jokaisella kielellä on oma tiedosto. Jokaisella rivillä on ensin tekstin tunnus ja sitten teksti, jonka lukija \
            näkee. Sivupohjat eli ulkoasun tiedostot viittaavat tekstiin tunnuksella. Sivuston kielen tiedostossa ei ole \
            tunnusta, joka on viestin kohdassa ”arvo”.
            """
        case .wordIncomplete:
            """
            Vika on sivuston ulkoasussa. Käyttöliittymän sanat ovat painikkeiden, otsikoiden ja muiden valmiiden tekstien \
            sanoja. Tyhjä käyttöliittymän sana jättäisi painikkeen tai otsikon ilman tekstiä. Muutamassa sanassa on merkit \
            {}, joiden tilalle ohjelma kirjoittaa päivän tai muun arvon. Esimerkiksi sana ”sinceDay” on suomeksi ”{} \
            alkaen”. Ilman merkkejä {} päivä jäisi pois. Jos merkit {} ovat sanassa, johon ne eivät kuulu, lukija näkee \
            merkit.
            """
        case .nameOnVacancy:
            """
            Kun vastuuhenkilön tehtävä on avoinna, sivuilla lukee nimen paikalla, että tehtävä on avoinna. Jos tehtävään on \
            jo valittu joku, kirjoita kenttään ”avoinna” arvo ”ei” ja kenttään ”alkaa” valitun henkilön ensimmäinen päivä \
            tehtävässä.
            """
        case .termTwice:
            """
            Kun sanaston termi mainitaan tekstissä, ohjelma tekee maininnasta linkin termin selitykseen. Jos sama sana tai \
            taivutusmuoto on merkitty kahdelle termille, linkki vie aina ensimmäisen termin selitykseen. Jälkimmäisen \
            termin selitykseen ei siis pääse tekstin linkeistä.
            """
        case .limitsSwapped:
            """
            Jokaisella päivähinnan tasolla on alaraja ja yläraja. Kun yläraja on pienempi kuin alaraja, mikään hinta ei osu \
            rajojen väliin.
            """
        case .unitTwice:
            """
            Oppimisympäristön raportti kertoo jokaisesta tutkinnon osasta yhden laajuuden. Kun sama osa on raportissa \
            kahdesti, lukija ei tiedä, kumpi laajuus on oikea.
            """
        case .frontMatterTwice:
            """
            Sivun tiedot luetaan vain tiedoston alusta, kahden ensimmäisen yhdysviivarivin (---) välistä. Jos kenttä \
            ”nakyvyys” on vasta jälkimmäisissä tiedoissa, sivu näkyisi väärille lukijoille.
            """
        case .originalYetJoined:
            """
            Alkuperäinen osapuoli on allekirjoittanut linjaukset jo alun perin. Jos kenttää ”alkuperainen” ei ole, ohjelma pitää \
            osapuolta alkuperäisenä. Jos osapuoli on liittynyt myöhemmin, kirjoita kenttään ”alkuperainen” arvo ”ei” ja kerro \
            liittymisestä muille osapuolille.
            """
        case .missingTemplate:
            """
            Vika on sivuston ulkoasussa. Sivupohja on tiedosto, jonka mukaan ohjelma kokoaa sivun. Jokaisella sivutyypillä on \
            sivupohja kansiossa Theme/templates. Yksi sivupohjista on poistettu tai nimetty uudelleen.
            """
        case .wrongTagKind:
            """
            Vika on sivuston ulkoasussa. Sivupohja on tiedosto, jonka mukaan ohjelma kokoaa sivun. Luettelo tarvitsee \
            sivupohjassa kaksi merkintää, {{#nimi}} ja {{/nimi}}. Yksittäinen teksti tarvitsee yhden merkinnän, {{nimi}}. Nyt \
            sivupohjassa on väärä merkintä.
            """
        case .wordsFromFallback:
            """
            Painikkeiden, otsikoiden ja ilmoitusten tekstit ovat kansiossa Theme/words, jossa jokaisella kielellä on oma \
            tiedosto. Tämän kielen tiedostosta puuttuu vielä tekstejä, ja ohjelma näyttää ne toisella kielellä. Kielen \
            tiedoston rivi ”fallback” kertoo, mikä tämä toinen kieli on. Puuttuvan rivin alussa on tekstin tunnus ja \
            kaksoispiste, esimerkiksi ”no:”. Kaksoispisteen perään kirjoitetaan teksti sillä kielellä, jonka tiedostosta rivi \
            puuttuu.
            """
        case .unknownSpelling:
            """
            Sanaa ei ole suomen kielen sanakirjassa eikä verkoston omassa sanastossa. Sana on kirjoitettu väärin, tai sana \
            on oikein mutta sanakirja ei tunne sitä. Ohjelma etsii tällaisia sanoja vain, kun annat komennon luukku check \
            --oikoluku. Tiedostossa sanasto.yaml ovat verkoston termit selityksineen. Tiedostossa analogiat.csv on \
            jokaisella rivillä sana, jota sanakirja ei tunne, ja tuttu sana, joka taipuu samalla tavalla.
            """
        case .notInEncoding:
            """
            Komento kirjoittaisi arvon taulukkoon, joka on tallennettu Excelin vanhassa CSV-muodossa. Siihen ei voi tallentaa \
            kaikkia merkkejä. Merkistö on niiden merkkien joukko, jotka tiedostoon voi tallentaa. Tästä merkistöstä puuttuvat \
            esimerkiksi hymiöt ja osa pohjoissaamen kirjaimista.
            """
        case .valueCannotStand:
            """
            Komento ei voi kirjoittaa antamaasi arvoa tiedostoon niin, että arvo pysyisi täsmälleen samana. Syynä voi olla \
            näkymätön merkki. Jos arvo kirjoitetaan taulukkoon, syynä voi olla myös väli arvon alussa tai lopussa.
            """
        case .writtenOtherwise:
            """
            Komento osaa muuttaa arvon vain, jos arvo on kirjoitettu tavallisella tavalla omalle rivilleen tai omaan \
            soluunsa. Tämä arvo on jaettu monelle riville tai kirjoitettu muuten epätavallisesti. Komento ei muuta arvoa, \
            jottei mitään mene vahingossa rikki.
            """
        case .placeUnknown:
            """
            Komennon pitäisi kirjoittaa tieto kenttään tai sarakkeeseen, jota ohjelma ei löydä tiedostosta. Ehkä kenttä tai \
            sarake puuttuu kokonaan. Voi myös olla, että kentässä on monelle riville jaettu luettelo, vaikka kenttään kuuluu \
            vain yksi tieto. Jätä silloin kenttään vain yksi tieto ja kirjoita se yhdelle riville.
            """
        case .pageUnknown:
            """
            Komennossa mainittua sivua ei ole. Sivun voi ilmoittaa komennossa kahdella tavalla. Kirjoita joko tiedoston \
            polku ilman sanaa Content, esimerkiksi ohjeet/naytot.md, tai sivun osoite, jonka voit kopioida selaimesta. Jos \
            melkein samanniminen sivu on olemassa, viesti ehdottaa sitä.
            """
        case .noPageText:
            """
            Komennossa mainittu tiedosto ei ole sivun teksti, joten komento ei voi korjata sitä. Sivujen tekstit ovat \
            Content-kansion tiedostoissa, joiden nimen lopussa on .md. Taulukoita, liitteitä ja Word-tiedostoja komento ei \
            muuta.
            """
        case .titleAboveHeader:
            """
            Ohjelma tunnistaa taulukon sarakkeet otsikkorivistä, joten otsikkorivin pitää olla ylimpänä. Taulukon nimi tai \
            muu teksti otsikkorivin yläpuolella sekoittaisi sarakkeet. Viestin kohta ”otsikkorivi” kertoo, miltä riviltä \
            otsikot löytyivät. Tyhjät rivit otsikkorivin yläpuolella eivät haittaa.
            """
        case .missingColon:
            """
            Sivun alun tiedoissa ja .yaml-tiedostoissa rivillä on ensin kentän nimi, sitten kaksoispiste, väli ja arvo. \
            Jos kaksoispiste tai väli puuttuu, ohjelma ei tiedä, mikä rivillä on kentän nimi ja mikä arvo.
            """
        case .workbook:
            """
            Ohjelma lukee tiedot CSV-tiedostoista, joita voi muokata Excelissä. Excelin omaa tiedostomuotoa ohjelma ei lue. \
            Valitse Excelissä toiminto ”Tallenna nimellä” ja tiedoston muodoksi CSV UTF-8. Jos haluat, että lukijat voivat ladata \
            Excel-tiedoston, siirrä se kansioon ”liitteet”.
            """
        case .tableTwice:
            """
            Kansiossa ”tiedot” on samanniminen tiedosto sekä CSV- että YAML-muodossa. Jos molemmat luettaisiin, samat \
            tiedot olisivat sivustolla kahdesti. Siksi ohjelma lukee vain tiedoston, joka on viestin kohdassa \
            ”ensimmäinen”. Jätä kansioon vain se tiedosto, jota haluat muokata.
            """
        case .pictureNotShown:
            """
            Selaimet näyttävät kuvat, joiden muoto on JPEG, PNG, GIF, WebP, AVIF tai SVG. Puhelimen HEIC-kuvaa, skannattua \
            TIFF-kuvaa, Wordin EMF-piirrosta tai asiakirjaa selain ei näytä kuvana, ja kuvan paikka jäisi sivulla \
            tyhjäksi. Muoto riippuu tiedoston sisällöstä, joten nimen lopun vaihtaminen ei auta. Jos tiedosto on \
            asiakirja, tee siihen tavallinen linkki: poista huutomerkki hakasulkeen edestä.
            """
        case .pictureTooLarge:
            """
            Kuvassa on yli 12 miljoonaa pikseliä. Kännykällä tai kameralla otettu kuva on usein näin suuri. Sivulla kuva näkyy \
            paljon pienempänä, mutta lukijan laite lataa sen kokonaan. Pienennä kuvaa esimerkiksi Windowsin Valokuvat-ohjelmalla.
            """
        case .dayNotYet:
            """
            Komento ”luukku checked” kirjaa päivän, jona sivu luettiin läpi. Nyt komennossa on päivä, joka ei ole vielä tullut. \
            Tarkista varsinkin vuosi.
            """
        case .noContact:
            """
            Osapuoleen otetaan yhteyttä ensisijaisen vastuuhenkilön kautta, mutta tälle osapuolelle ei ole nimetty \
            vastuuhenkilöä. Jos henkilöä ei ole vielä valittu, lisää taulukkoon vastuuhenkilot.csv osapuolelle rivi, jonka \
            sarakkeessa ”avoinna” on ”kyllä”.
            """
        case .addressOfOwnMachine:
            """
            Linkki vie oman koneesi levylle, työpaikan verkkolevylle tai esikatseluun, joka näkyy vain sinun koneellasi. \
            Sivuston lukijat eivät pääse sinne. Tiedosto tulee sivustolle, kun tiedosto on kansiossa ”liitteet” ja linkki \
            vie kansiossa olevaan tiedostoon.
            """
        }
    }
}
