// What each rule means, in Finnish, for readers who know Word and Excel. A name is never inflected; that of a field or folder
// which would read as a word of the sentence is in quotation marks.
// One switch per language, so that the compiler lists what is missing. Examples: Examples.swift.

extension Rule {
    var finnishMeaning: String {
        switch self {
        case .encoding:
            """
            Ohjelma, jolla tiedosto tallennettiin, käytti vanhaa merkistöä, joten esimerkiksi kirjaimia ä ja ö ei voi \
            lukea oikein. Muistiossa merkistön voi valita, kun tiedosto tallennetaan: valitse UTF-8. CSV-taulukon voi \
            lukea myös Excelin vanhassa muodossa, mutta ei silloin, kun samassa tiedostossa on kahta merkistöä \
            sekaisin. Excelin muotoja CSV (Macintosh) ja CSV (MS-DOS) ei lueta, ja viesti nimeää ne (MacRoman, CP850). Valitse \
            silloin Excelissä CSV UTF-8.
            """
        case .emptyFile:
            """
            Tiedostossa ei ole mitään tai siinä on vain välejä. Usein se on jäänyt kesken tai tallennettu vahingossa \
            tyhjänä.
            """
        case .linkOutside:
            """
            Kansiossa näyttää olevan tiedosto, mutta se onkin vain viittaus toiseen paikkaan. Paikka on sivuston \
            kansion ulkopuolella, se on kokonainen kansio tai sitä ei enää ole. Tällaista viittausta ei seurata, \
            jottei sivustolle joudu vahingossa mitään, mitä sinne ei ole tarkoitettu.
            """
        case .specialFile:
            """
            Kansiossa on jotakin, mikä näyttää tiedostolta mutta missä ei ole sisältöä, esimerkiksi laite. Tällainen \
            syntyy harvoin itsestään; kysy neuvoa siltä, joka hoitaa kansiota.
            """
        case .folderForFile:
            """
            Kansion nimen lopussa on .md, .yaml tai .csv niin kuin tiedoston nimessä. Usein on luotu kansio, kun piti \
            luoda tiedosto, tai pakattu tiedosto on purettu omaan kansioonsa.
            """
        case .fileTooLarge:
            """
            Sivun teksti saa olla enintään 256 kilotavua (noin sata sivua Wordissa), taulukko tai muu tietoja \
            sisältävä tiedosto 16 megatavua ja liite tai kuva 128 megatavua. Taulukossa ei myöskään saa olla yli \
            puolta miljoonaa arvoa.
            """
        case .controlCharacter:
            """
            Tekstiin tai tiedoston nimeen on tullut merkki, jota ei näy mutta joka sekoittaa sivun. Sellainen tulee \
            yleensä mukaan, kun tekstiä kopioidaan PDF-tiedostosta tai vanhasta ohjelmasta. Viestissä on rivi ja \
            merkin numero.
            """
        case .missingFile:
            """
            Ilman tätä tiedostoa sivustoa ei voi tehdä. Tiedostossa sivusto.yaml ovat sivuston nimi ja asetukset ja \
            kansiossa Theme/words käyttöliittymän sanat kullakin kielellä. Tiedosto on ehkä poistettu, siirretty tai \
            nimetty toisin.
            """
        case .collidingNames:
            """
            Joissakin tietokoneissa ja palvelimissa isot ja pienet kirjaimet ovat tiedoston nimessä sama asia, ja ä:n \
            voi tallentaa kahdella tavalla, jotka näyttävät samalta. Sellaisessa koneessa toinen tiedosto korvaisi \
            toisen.
            """
        case .unknownFile:
            """
            Kullakin kansiolla on omat tiedostonsa. Kansiossa ”tiedot” on taulukoita, joilla on sovitut nimet, ja \
            muissa kansioissa on sivuja, joiden nimen lopussa on .md. Word- ja Excel-tiedostoista ei synny sivua: \
            Excel-taulukko tallennetaan muodossa CSV, ja Word-tiedoston voi laittaa ladattavaksi kansioon ”liitteet”.
            """
        case .brokenLetters:
            """
            Kun teksti luetaan eri merkistössä kuin se on kirjoitettu, ä:n ja ö:n tilalle tulee muita merkkejä, ja kun se sitten \
            tallennetaan, virhe jää. Näin käy, kun CSV-tiedosto avataan Excelissä kaksoisnapsauttamalla tai kun tekstiä \
            kopioidaan vanhasta ohjelmasta. Viestissä on sana ja, jos sen voi päätellä, sana oikein kirjoitettuna. Musta \
            vinoneliö, jossa on kysymysmerkki, on kirjain, joka on kadonnut kokonaan.
            """
        case .nameNotPortable:
            """
            Windowsissa nimet con, prn, aux, nul, com1–com9 ja lpt1–lpt9 ovat laitteiden nimiä myös silloin, kun nimellä on \
            pääte. Kansiota tai tiedostoa, jolla on tällainen nimi, ei voi tallentaa Windowsiin eikä avata sieltä. Sivun \
            nimi tulee tiedoston nimestä tai tunnuksesta.
            """
        case .attachmentNotPortable:
            """
            Liite kopioidaan sivustolle omalla nimellään. Windowsissa nimessä ei voi olla merkkejä < > : " | ? * \\ eikä \
            nimi voi päättyä pisteeseen tai välilyöntiin, ja nimet con, prn, aux, nul, com1–com9 ja lpt1–lpt9 on varattu \
            laitteille. Palvelin tai verkkolevy voi jättää tällaisen tiedoston pois, ja silloin linkki ei vie mihinkään.
            """
        case .yamlSyntax:
            """
            Tiedot kirjoitetaan riveille: ensin kentän nimi, sitten kaksoispiste, väli ja arvo. Jos arvossa on vielä \
            toinen kaksoispiste ja väli tai jos arvo alkaa sulkeella, ohjelma ei tiedä, mikä arvo on. Silloin arvon \
            ympärille kirjoitetaan lainausmerkit. Toinen tavallinen syy on, että rivin alussa on enemmän tai vähemmän \
            välejä kuin saman luettelon muilla riveillä.
            """
        case .yamlTab:
            """
            Rivin alussa on painettu sarkainnäppäintä (Tab). Sarkain näyttää väleiltä, mutta sen leveys vaihtelee \
            koneesta toiseen, joten sisennys tehdään aina välilyönneillä.
            """
        case .duplicateKey:
            """
            Samassa kohdassa on kaksi samannimistä kenttää, eikä ohjelma voi tietää, kumpi on oikea. Nimet sahkoposti ja \
            sähköposti ovat sama nimi. Näin käy helposti, kun rivi kopioidaan pohjaksi.
            """
        case .yamlAlias:
            """
            Merkeillä & ja * on arvon alussa erityinen tehtävä, jota Luukku ei käytä. Jos merkki kuuluu tekstiin, \
            laita koko arvo lainausmerkkeihin. Tähdillä ei voi lihavoida otsikkoa.
            """
        case .frontMatterOpen:
            """
            Sivun alussa ovat sivun tiedot, ja ne päättyvät riviin, jolla on kolme yhdysviivaa. Kun rivi puuttuu, \
            ohjelma ei tiedä, missä tiedot loppuvat ja teksti alkaa. Rivillä ei saa olla mitään muuta, ei edes väliä \
            yhdysviivojen edellä.
            """
        case .wrongStructure:
            """
            Tiedostossa on tekstiä tai luettelo, vaikka siinä pitäisi olla kenttiä eli rivejä, joilla on kentän nimi, \
            kaksoispiste ja arvo. Luettelossa jokaisen kohdan ensimmäinen rivi alkaa yhdysviivalla, ja muut rivit ovat \
            sen alla sisennettyinä. Tiedostossa sivusto.yaml luetteloa ei ole, vaan kentät alkavat rivin alusta.
            """
        case .frontMatterMissing:
            """
            Jokaisen sivun alussa on kaksi riviä, joilla on kolme yhdysviivaa, ja niiden välissä ainakin sivun \
            otsikko. Ensimmäisen yhdysviivarivin pitää olla aivan tiedoston alussa: sen yläpuolella ei saa olla \
            tyhjääkään riviä.
            """
        case .unclosedQuote:
            """
            Solu alkaa lainausmerkillä, mutta loppumerkki puuttuu. Silloin kaikki loput rivit näyttäisivät kuuluvan samaan \
            soluun. Näin käy, kun CSV-tiedostoa muokataan muulla kuin Excelillä; Excelissä lainausmerkeistä ei tarvitse \
            huolehtia.
            """
        case .tooManyCells:
            """
            Rivillä on arvo kohdassa, jolla ei ole sarakkeen otsikkoa. Excelissä arvo näkyy viimeisen otsikon oikealla \
            puolella. Siirrä se oikeaan soluun. Jos tiedostoa on muokattu muulla kuin Excelillä, tekstissä on \
            luultavasti puolipiste, joka jakaa solun kahdeksi; silloin solun teksti laitetaan lainausmerkkeihin.
            """
        case .duplicateColumn:
            """
            Taulukon otsikkorivillä on kaksi samannimistä saraketta, eikä ohjelma voi tietää, kumman arvot ovat oikeat. \
            Isoilla ja pienillä kirjaimilla ei ole eroa, ja nimet sähköposti ja sahkoposti ovat sama nimi.
            """
        case .textAfterQuote:
            """
            Lainausmerkki, jolla solu alkaa, on jo suljettu, mutta samassa solussa on vielä tekstiä. Kun lainausmerkki \
            kuuluu tekstiin, se kirjoitetaan kahdesti ja koko solu laitetaan lainausmerkkeihin. Excel tekee tämän \
            itse.
            """
        case .changedByExcel:
            """
            Excel päättää itse, mitä soluun on kirjoitettu. Puhelinnumeron alusta jää nolla pois, tai numerosta tulee \
            suuri luku, kuten 4,01235E+08. Päivästä tulee kuukauden nimi, kuten 1.loka. Liian kapeassa sarakkeessa \
            näkyy vain merkkejä #. Kun taulukko tallennetaan, alkuperäinen arvo katoaa, joten se pitää kirjoittaa \
            uudelleen. Valitse Excelissä ensin koko sarake ja sitten Muotoile solut ja Teksti. Sen jälkeen Excel \
            jättää arvot rauhaan.
            """
        case .unknownKey:
            """
            Kentän tai sarakkeen nimi on kirjoitettu väärin, tai tässä tiedostossa sellaista ei käytetä. Viestin \
            kohdassa ”sallitut” luetellaan kaikki nimet, joita tässä tiedostossa voi käyttää. Muistiinpanoja varten ei \
            voi lisätä omaa saraketta. Sivun tunnusta ei kirjoiteta sivun alkuun: se on tiedoston nimi.
            """
        case .missingValue:
            """
            Tämä tieto on kirjoitettava aina. Kenttä tai solu puuttuu kokonaan tai on tyhjä. Jos taulukosta puuttuu \
            koko sarake, siitä kerrotaan vain kerran, otsikkorivin kohdalla. Vastuuhenkilöllä pitää olla etunimi ja \
            sukunimi, ellei tehtävä ole avoinna.
            """
        case .wrongType:
            """
            Kohdassa pitäisi olla toisenlainen arvo, esimerkiksi sanan sijasta luku tai luettelon sijasta yksi teksti. \
            Viestin kohdassa ”odotettu” kerrotaan, millainen arvo kelpaa. Luku kirjoitetaan numeroin ilman yksikköä.
            """
        case .valueNotAllowed:
            """
            Tähän kohtaan kelpaavat vain tietyt sanat, jotka luetellaan viestissä. Myöntävä vastaus on ”kyllä” ja \
            kieltävä ”ei”; rasti tai ”joo” ei kelpaa.
            """
        case .invalidDate:
            """
            Päivää ei ole kalenterissa (helmikuussa ei ole 31. päivää), tai se on kirjoitettu tavalla, jota ei voi \
            lukea. Päivä kirjoitetaan numeroin, ja vuodessa on neljä numeroa. Sarakkeessa ”poikkeukset” päivät \
            erotetaan pilkuilla, ja siirretty päivä kirjoitetaan näin: 14.9.2027 siirtyy 21.9.2027.
            """
        case .invalidIdentifier:
            """
            Tunnuksesta tulee osa sivun osoitetta, joten siinä saa olla vain pieniä kirjaimia a–z, numeroita ja \
            yhdysviivoja, enintään 80 merkkiä. Se ei saa alkaa yhdysviivalla eikä päättyä siihen. Sama koskee sivun \
            tiedoston ja sen kansion nimeä. Välin tilalle kirjoitetaan yhdysviiva, ä:n tilalle a ja ö:n tilalle o. \
            Otsikossa kaikki merkit ovat sallittuja; rajoitus koskee vain tunnusta.
            """
        case .endsBeforeStart:
            """
            Päättymispäivä on aikaisempi kuin alkamispäivä, tai kellonaika päättyy ennen kuin se alkaa. Usein vuosi on \
            jäänyt vaihtamatta.
            """
        case .invalidTime:
            """
            Tapahtuman kellonaika kirjoitetaan numeroin, joko pelkkä alkamisaika tai sekä alkamis- että päättymisaika. \
            Tunnit ovat 0–24 ja minuuteissa on kaksi numeroa. Sanallisen ajan voi kirjoittaa kuvaukseen.
            """
        case .recurrenceNotUnderstood:
            """
            Tapahtuman toistuminen kirjoitetaan tavallisin sanoin, mutta ohjelma ymmärtää vain tietyt ilmaukset. Osa \
            niistä on viestissä esimerkkeinä. Epäsäännöllisesti toistuvalle tapahtumalle lisätään oma rivi kullekin \
            kerralle.
            """
        case .neverHappens:
            """
            Toistuminen ymmärrettiin, mutta sellaista päivää ei ole: esimerkiksi helmikuussa ei ole 30. päivää eikä \
            vuodessa viikkoa 54. Voi myös olla, että toistumisen viimeinen päivä (paattyy) on ennen ensimmäistä \
            kertaa.
            """
        case .exceptionWithoutDay:
            """
            Poikkeuspäivä on päivä, jona toistuva tapahtuma jää pois tai siirtyy. Nyt tapahtumaa ei olisi \
            poikkeuspäivänä muutenkaan, joten päivä on luultavasti väärin. Viestissä on lähin oikea päivä.
            """
        case .neverPublished:
            """
            Sivun alussa voi olla kaksi päivää. Kohtaan ”julkaistaan” kirjoitetaan ensimmäinen päivä, jona sivu on \
            näkyvissä, ja kohtaan ”poistuu” ensimmäinen päivä, jona se ei enää ole. Nyt sivu poistuisi samana päivänä \
            kuin se julkaistaan tai jo ennen sitä. Usein vuosi on jäänyt vaihtamatta.
            """
        case .invalidEmail:
            """
            Osoitteesta tehdään sivulle linkki, joka avaa lukijan sähköpostin. Siksi kohdassa on yksi osoite \
            sellaisenaan. Siinä ei saa olla kahta osoitetta, muita sanoja, alkua mailto: eikä merkin @ tilalla \
            merkintää (at). Kaksi osoitetta tarkoittaa usein kahta ihmistä: anna kummallekin oma rivi.
            """
        case .invalidPhone:
            """
            Numerosta tehdään sivulle linkki, jota painamalla puhelin soittaa. Siksi kohdassa on yksi kokonainen \
            numero. Sanat, kuten vaihde tai soittoaika, kuuluvat kohtaan ”tavoitettavuus”. Ulkomainen numero alkaa \
            merkillä +.
            """
        case .invalidWebAddress:
            """
            Osoitteesta tehdään sivulle linkki. Ilman alkua https:// selain etsisi sivua tältä sivustolta. Kopioi osoite \
            selaimen osoiteriviltä, niin alku tulee mukaan.
            """
        case .invalidPath:
            """
            Polku on se osa sivuston osoitteesta, joka tulee palvelimen nimen jälkeen. Se alkaa kauttaviivalla, ja \
            siinä ei ole palvelimen nimeä. Koko osoite kirjoitetaan kohtaan ”osoite”.
            """
        case .beginsAtEndOfDay:
            """
            Kello 24.00 on päivän loppu, joten tapahtuma voi päättyä silloin mutta ei alkaa. Kalenteriohjelmat eivät ota vastaan \
            tapahtumaa, joka alkaa kello 24.00. Keskiyöllä alkava tapahtuma alkaa seuraavana päivänä kello 0.00.
            """
        case .timesOverlap:
            """
            Toistuva tapahtuma kestää joka kerralla niin monta päivää, että seuraava kerta alkaa ennen kuin edellinen on päättynyt. \
            Viestissä on kaksi tällaista alkamispäivää. Outlook ei ota vastaan tällaista kalenteritiedostoa. Kohdassa kesto_paivia on \
            yhden kerran kesto, ei koko sarjan.
            """
        case .exceptionTwice:
            """
            Sama päivä on poikkeuksissa kahdesti, eikä ohjelma voi tietää, jääkö kerta pois vai siirtyykö se, tai mihin päivään se siirtyy.
            """
        case .movedOntoAnother:
            """
            Poikkeus siirtää kerran päivälle, jona tapahtuma on jo toistumisen tai toisen siirron vuoksi. Kerrat osuisivat \
            päällekkäin, eikä kalenteriohjelma näyttäisi niitä erikseen. Jos kerta jää kokonaan pois, poikkeukseksi kirjoitetaan vain sen \
            alkuperäinen päivä.
            """
        case .noTimeLeft:
            """
            Toistuvan tapahtuman kaikki päivät ovat poikkeuksia, joten tapahtumaa ei ole koskaan eikä siitä voi tehdä kalenteritiedostoa. \
            Jos koko tapahtuma on peruttu ja se halutaan kertoa lukijoille, poista poikkeukset ja kirjoita kohtaan peruttu kyllä.
            """
        case .duplicateIdentifier:
            """
            Kahdella tiedolla on sama tunnus, joten niitä ei voi erottaa toisistaan. Näin käy, kun rivi kopioidaan \
            uuden pohjaksi ja tunnus jää vaihtamatta. Viestissä on paikka, jossa tunnus on ensimmäisen kerran. Vaihda \
            uudemman tiedon tunnus, sillä vanhempaan on ehkä jo viitattu muualla.
            """
        case .unknownReference:
            """
            Tässä viitataan toiseen tietoon sen tunnuksella, mutta sellaista tunnusta ei ole. Tunnus on kirjoitettu \
            väärin, tieto on poistettu tai sitä ei ole vielä lisätty. Kirjoita tunnus, älä nimeä: kala-kunta eikä \
            Kalan kunta. Sivun tunnus on sen tiedoston nimi ilman loppua .md; taulukon rivin tunnus on sarakkeessa \
            ”tunnus”. Viestin kohdassa ”odotettu” kerrotaan, millaiseen tietoon viitataan.
            """
        case .routeTaken:
            """
            Jokaisella sivulla on oma osoite, joka syntyy tiedoston nimestä tai tunnuksesta. Nyt kahdella sivulla tai \
            sivulla ja liitteellä olisi sama osoite, ja toinen niistä jäisi pois.
            """
        case .brokenLink:
            """
            Linkissä on tiedoston nimi tai tunnus, jolla ei löydy mitään. Se on kirjoitettu väärin, tai sivu on \
            siirretty, nimetty toisin tai poistettu. Jos sivu on toisessa kansiossa, sen nimen eteen kirjoitetaan tie \
            sinne, esimerkiksi ../ohjeet/naytot.md. Alku ../ tarkoittaa ylempää kansiota.
            """
        case .brokenAnchor:
            """
            Linkki tai velvoite viittaa tiettyyn kohtaan sivulla, mutta sivulla ei ole sennimistä kohtaa. Väliotsikon \
            tunnus on otsikon perässä aaltosulkeissa, esimerkiksi {#salassapito}. Jos sitä ei ole, tunnus syntyy \
            otsikosta ja muuttuu, kun otsikkoa muutetaan.
            """
        case .missingAttachment:
            """
            Tekstissä on kuva tai linkki liitteeseen, mutta tiedostoa ei ole. Tiedosto on ehkä unohtunut kopioida \
            kansioon ”kuvat” tai ”liitteet”, tai sen nimi on kirjoitettu eri tavalla. Isot ja pienet kirjaimet ovat \
            eri merkkejä.
            """
        case .forbiddenScheme:
            """
            Linkin alussa on jotakin, mitä ei sallita, esimerkiksi oman koneen tiedosto (file:) tai pelkkä //. Muille \
            sivustoille linkitetään osoitteella, jonka alussa on https://. Kuvia ei haeta muilta sivustoilta, vaan \
            kuva tallennetaan kansioon ”kuvat”.
            """
        case .hiddenTarget:
            """
            Linkki vie sivulle tai tietoon, joka on merkitty luottamukselliseksi tai vain verkoston nähtäväksi (nakyvyys), \
            eikä tämän sivuston lukijoilla ole siihen oikeutta. Linkki paljastaisi, että tieto on olemassa.
            """
        case .unpublishedTarget:
            """
            Linkin kohteena olevalle sivulle on merkitty päivä, josta alkaen sivu on näkyvissä (julkaistaan), tai \
            päivä, jona se poistuu (poistuu). Tänään sivu ei ole näkyvissä. Sen ajan linkin teksti näkyy tavallisena \
            tekstinä ilman linkkiä, ja linkki toimii, kun sivu on julkaistu. Sivusta itsestään ei näy mitään. Jos \
            linkin teksti kertoo liikaa sivusta, jota ei ole vielä julkaistu, poista teksti siihen asti.
            """
        case .unlinkedAttachment:
            """
            Kansiossa ”kuvat” tai ”liitteet” on tiedosto, johon yksikään sivu ei vie lukijaa. Sivustolle kopioidaan \
            vain kuvat ja liitteet, joihin sivuilla on linkki, jottei kansioon unohtunut tiedosto päädy sivustolle. \
            Jos tiedosto on tarkoitettu luettavaksi, lisää linkki jollekin sivulle. Jos sitä ei enää tarvita, poista \
            se.
            """
        case .anchorTaken:
            """
            Otsikolle voi antaa pysyvän tunnisteen, esimerkiksi {#perehdytys}. Jokaisella sivun kohdalla on oltava oma tunnisteensa: \
            kahdella otsikolla ei voi olla samaa, eikä otsikolla sellaista, jolla ohjelman omien kohtien tunnisteet alkavat \
            (sivulla Sanasto esimerkiksi termi-, kaikilla sivuilla sivun-, lainaus-, fn- ja fnref-).
            """
        case .quoteNotFound:
            """
            Velvoite perustuu linjauksista lainattuihin sanoihin, ja lainauksen pitää löytyä linjauksista sanasta \
            sanaan. Joko lainausta on muokattu tai linjausten teksti on muuttunut. Yleensä korjataan lainaus, koska \
            linjaukset on allekirjoitettu. Viestissä on linjausten samankaltaisin kohta, jos sellainen löytyy, ja sanat, \
            jotka poikkeavat. Lainaus on kokonaisia sanoja yhden väliotsikon alta. Pois jätettyjen sanojen paikalla on […]. \
            Välien, viivojen ja lainausmerkkien lajilla, sivun §-linkeillä ja viimeisellä pisteellä ei ole merkitystä.
            """
        case .quoteFoundTwice:
            """
            Lainattu kohta on linjauksissa kahdessa tai useammassa paikassa, joten ei tiedetä, mihin niistä velvoite \
            perustuu. Viestissä ovat rivit, joilta lainaus löytyy. Lainaa muutama sana lisää edestä tai takaa.
            """
        case .quoteElsewhere:
            """
            Lainaus löytyy linjauksista, mutta eri otsikon alta kuin velvoitteen kentässä ”kohta” sanotaan. Viestissä \
            on sen kohdan nimi, josta lainaus löytyy.
            """
        case .nobodyResponsible:
            """
            Linjauksissa ei sanota, kenen tämä velvoite on. Se ei ole kirjoitusvirhe vaan aukko sopimuksessa, ja \
            sivustolla se näytetään aukkona, kunnes vastuutahosta on sovittu.
            """
        case .noPrimaryContact:
            """
            Jokaisella osapuolella on tasan yksi henkilö, johon otetaan ensin yhteyttä. Tältä osapuolelta sellainen \
            puuttuu, ensisijaisia on useita, tai ensisijaisen henkilön tehtävä on merkitty avoimeksi. Jos viestissä \
            luetellaan tunnuksia, ne on kaikki merkitty ensisijaisiksi. Myös henkilö, jonka kausi on päättynyt, \
            lasketaan mukaan, kunnes hänen kohdallaan lukee ”ei”.
            """
        case .contactExpired:
            """
            Vastuuhenkilön viimeinen päivä on mennyt, mutta hän on yhä luettelossa. Lukija ei tiedä, keneen ottaa yhteyttä.
            """
        case .contactOutdated:
            """
            Yhteystiedot on viimeksi tarkistettu yli vuosi sitten. Kysy henkilöltä, pitävätkö nimike, puhelinnumero ja \
            sähköpostiosoite yhä paikkansa, ja kirjoita sitten uusi päivä, vaikka mikään ei olisi muuttunut.
            """
        case .reportMissing:
            """
            On sovittu, että jokainen työpaja kuvaa, mitä tutkinnon osia siellä voi suorittaa. Tältä osapuolelta \
            raportti puuttuu. Tiedoston sivusto.yaml kenttä ”raportti_vaaditaan_roolilta” kertoo, mitä osapuolia \
            vaatimus koskee.
            """
        case .unitSum:
            """
            Tutkinnon ammatillisten ja yhteisten osien pisteistä pitää tulla yhteensä tutkinnon laajuus. Pakollisten \
            osien pitää mahtua ammatillisiin, ja osia pitää olla tarpeeksi. Viestin kohta ”arvo” kertoo, mikä lasku ei \
            täsmää.
            """
        case .shareSum:
            """
            Rahoituksen osuudet ovat osia samasta kokonaisuudesta, joten prosenttien summan pitää olla 100. Viestissä on \
            nykyinen summa.
            """
        case .meetingCount:
            """
            Tiedoston sivusto.yaml kenttä ”tapaamiset” kertoo, kuinka monta kertaa vuodessa vastuuhenkilöt tapaavat. \
            Kalenterissa on tapaamisia enemmän tai vähemmän. Viestin kohdassa ”arvo” on niiden määrä ja suluissa \
            vuosi. Mukaan lasketaan vain tapahtumat, joiden tyyppi on ”tapaaminen”.
            """
        case .newPartyWithoutNotice:
            """
            Osapuoli on liittynyt sopimukseen myöhemmin (alkuperainen: ei), ja alkuperäisille osapuolille pitää kertoa \
            siitä viipymättä. Tiedotetta, jossa tämä osapuoli mainitaan uutena, ei ole.
            """
        case .avoidedExpression:
            """
            Tiedostossa ilmaukset.yaml on lueteltu ilmauksia, joita ei enää käytetä, esimerkiksi koska toiminta on jo \
            alkanut. Tekstissä on sellainen. Viestissä on suositeltu ilmaus.
            """
        case .instructionSection:
            """
            Jokaisessa ohjeessa pitää olla tietty osio, jonka tiedoston sivusto.yaml kenttä ”ohjeen_pakollinen_osio” \
            nimeää. Osion tunnistaa väliotsikon tunnuksesta, joka on otsikon perässä aaltosulkeissa. Otsikon sanat voi \
            valita itse.
            """
        case .activityWithoutInstruction:
            """
            Tiedostossa toiminnot.yaml luetellaan toiminnot, joista on sovittu ohje. Mikään ohje ei koske tätä \
            toimintoa. Sivustolla näkyy, että ohje puuttuu.
            """
        case .onDayOff:
            """
            Tapahtuma alkaa tai päättyy viikonloppuna, pyhäpäivänä tai muuna vapaapäivänä. Viestissä ovat päivät ja \
            lähimmät työpäivät ennen ja jälkeen.
            """
        case .reviewDue:
            """
            Sivun alussa on päivä, johon mennessä sivu on luettava läpi (tarkista), ja päivä on mennyt. Lue sivu: \
            pitääkö kaikki vielä paikkansa? Viestissä on sivun omistaja, jos se on merkitty.
            """
        case .statementMissing:
            """
            Laki vaatii, että julkisen toimijan sivustolla kerrotaan, miten hyvin sitä voi käyttää esimerkiksi \
            ruudunlukijalla ja mitä puutteita siinä tiedetään olevan. Seloste tehdään tiedoston sivusto.yaml kentistä, \
            jotka puuttuvat.
            """
        case .statementOutdated:
            """
            Saavutettavuusseloste pitää käydä läpi vuosittain. Viimeksi se on käyty läpi (laadittu tai paivitetty) yli \
            vuosi sitten.
            """
        case .lineTooLong:
            """
            Yhdellä rivillä on yli 16 000 merkkiä eli noin kahdeksan sivua. Yleensä pitkä teksti on kopioitu muualta \
            niin, että siitä on tullut yksi ainoa kappale. Tyhjä rivi tekee uuden kappaleen.
            """
        case .tooManyMarkers:
            """
            Kappaleessa on niin paljon tähtiä, sulkeita, osoitteita tai muita merkintöjä, ettei ohjelma saa luettua \
            sitä kohtuullisessa ajassa. Tavallisessa tekstissä näin ei käy; usein muusta ohjelmasta on kopioitu \
            muutakin kuin teksti.
            """
        case .tableTooLarge:
            """
            Tekstissä olevassa taulukossa saa olla enintään 256 saraketta ja sivun taulukoissa yhteensä enintään 40 \
            000 solua. Näin suuri taulukko on hyödyllisempi Excel-tiedostona liitteissä.
            """
        case .nestedTooDeep:
            """
            Luettelon tai lainauksen sisällä on luettelo, jonka sisällä on taas luettelo, ja niin edelleen. Tekstissä \
            tasoja on yli 32 tai tiedoissa yli 64. Yleensä samat merkit ovat toistuneet vahingossa.
            """
        case .referencesTooLarge:
            """
            Sivulla on paljon linkkejä, joiden osoite on kirjoitettu erikseen muualle sivulle, ja osoitteet ovat hyvin \
            pitkiä. Valmiista sivusta tulisi valtavan suuri.
            """
        case .textAboveTable:
            """
            Taulukko alkaa heti kappaleen alta, ja kappaleessa on tuhansia rivejä. Taulukon otsikkorivi kuuluu silloin \
            kappaleeseen, ja sen etsiminen kestäisi hyvin kauan. Tyhjä rivi ennen taulukkoa erottaa ne toisistaan.
            """
        case .textNotShown:
            """
            Tiedostossa on sanoja, joita sivulla ei näy missään, koska ne on luettu merkinnäksi. Viesti näyttää nämä sanat. \
            Näin käy esimerkiksi rivin alussa olevalle huomautukselle, joka on hakasulkeissa.
            """
        case .rawHTML:
            """
            Tekstit kirjoitetaan Markdown-merkinnöin. HTML-merkintä, kuten <u> tai <div>, ei vaikuta mihinkään: kappaleen sisältä se \
            jätetään pois, ja sillä alkava osa näkyy lukijalle sellaisenaan. Rivinvaihdon saa merkinnällä <br>, ja kommenttia \
            <!-- … --> ei julkaista koskaan.
            """
        case .tooManyTableCells:
            """
            Taulukossa on yhtä monta saraketta kuin sen otsikkorivillä. Niiden yli meneviä soluja ei näytetä. Usein rivillä on \
            yksi pystyviiva liikaa, tai solun tekstissä on pystyviiva.
            """
        case .danglingReference:
            """
            Alaviitteellä on kaksi osaa. Tekstissä on merkki [^1], ja selityksen alussa on sama merkki ja kaksoispiste. Myös \
            linkin voi kirjoittaa kahdessa osassa. Silloin tekstissä on [teksti][nimi], ja osoite on omalla rivillään, jonka \
            alussa on [nimi] ja kaksoispiste. Nyt toinen osa puuttuu, joten lukija näkee hakasulkeet tai ei näe selitystä.
            """
        case .markShown:
            """
            Merkillä on luultavasti tarkoitettu otsikkoa, luetteloa, taulukkoa, linkkiä tai lihavointia, mutta näin kirjoitettuna \
            se näkyy lukijalle. Tavallisesti välilyönti puuttuu tai niitä on liikaa, tai teksti on tuotu Wordista. Viesti näyttää, \
            millainen rivin luultavasti pitäisi olla.
            """
        case .gluedParagraphs:
            """
            Wordissa kappaleet erottaa rivinvaihto, Markdownissa tyhjä rivi. Näin kirjoitettuna koko tekstistä tulee yksi pitkä \
            kappale.
            """
        case .indentedText:
            """
            Rivi, jonka alussa on neljä välilyöntiä tai sarkain, on Markdownissa ohjelmakoodia: se näytetään harmaassa laatikossa, \
            eivätkä sen merkinnät vaikuta. Kappaleet alkavat rivin reunasta.
            """
        case .underlinedHeading:
            """
            Kun tekstin alla on heti rivi yhdysviivoja tai yhtäsuuruusmerkkejä, tekstistä tulee otsikko. Kun väliin jättää tyhjän \
            rivin, --- on sivun poikki kulkeva viiva.
            """
        case .placeholderLeft:
            """
            Komento luukku new kirjoittaa uudelle sivulle valmiiksi lauseita, jotka kertovat, mitä sivulle kuuluu. Yksi näistä \
            lauseista on vielä sivulla, ja lukijat näkisivät lauseen.
            """
        case .pictureWithoutText:
            """
            Ruudunlukija lukee ääneen kuvan hakasulkeissa olevan tekstin. Sama teksti näkyy, jos kuva ei lataudu. Jos kuva vain \
            koristaa sivua, kirjoita kuvan perään {.koriste}. Silloin tekstiä ei tarvita.
            """
        case .templateSyntax:
            """
            Tämä koskee sivuston ulkoasua. Sivupohjan merkinnät ovat kaksissa aaltosulkeissa, ja jokaisella alulla, kuten \
            {{#links}}, on oltava loppu {{/links}}.
            """
        case .unknownTag:
            """
            Tämä koskee sivuston ulkoasua. Sivupohjassa on aaltosulkeissa nimi, jota tällä sivulla ei ole, esimerkiksi \
            kirjoitusvirheen takia.
            """
        case .unknownPartial:
            """
            Tämä koskee sivuston ulkoasua. Sivupohjaan liitetään toinen sivupohja merkinnällä {{>nimi}}, mutta sennimistä \
            tiedostoa ei ole kansiossa Theme/templates.
            """
        case .recursivePartial:
            """
            Tämä koskee sivuston ulkoasua. Sivupohjan osa liittää mukaan itsensä, joko suoraan tai toisen osan \
            kautta, joten sivusta ei tulisi koskaan valmista.
            """
        case .unknownWord:
            """
            Tämä koskee sivuston ulkoasua. Painikkeiden, otsikoiden ja muiden valmiiden tekstien sanat ovat kielen \
            tiedostossa kansiossa Theme/words, kukin omalla rivillään. Tätä sanaa siellä ei ole.
            """
        case .missingTemplate:
            """
            Tämä koskee sivuston ulkoasua. Jokaisella sivutyypillä on sivupohja kansiossa Theme/templates, ja yksi \
            niistä on poistettu tai nimetty uudelleen.
            """
        case .wrongTagKind:
            """
            Tämä koskee sivuston ulkoasua. Luettelo käydään läpi merkinnöillä {{#nimi}} ja {{/nimi}}, ja yksittäinen \
            teksti näytetään merkinnällä {{nimi}}. Tässä on käytetty väärää merkintää.
            """
        case .wordsFromFallback:
            """
            Sivuston kielellä ei ole vielä kaikkia käyttöliittymän sanoja. Puuttuvat sanat näytetään sillä kielellä, \
            joka on nimetty tiedoston kohdassa ”fallback”.
            """
        case .unknownSpelling:
            """
            Sanaa ei ole suomen sanakirjassa eikä verkoston omassa sanastossa. Se on kirjoitusvirhe tai oikea sana, \
            jota sanakirja ei tunne. Tällaiset sanat saa näkyviin vain komennolla luukku check --oikoluku.
            """
        case .notInEncoding:
            """
            Komento kirjoittaisi arvon taulukkoon, joka on tallennettu Excelin vanhassa muodossa. Siinä muodossa ei ole \
            kaikkia merkkejä, esimerkiksi pohjoissaamen kirjaimia tai hymiöitä.
            """
        case .valueCannotStand:
            """
            Komennolle annettua arvoa ei voi kirjoittaa tiedostoon niin, että siitä luettaisiin täsmälleen sama arvo. \
            Taulukkoon kirjoitettavan arvon alussa tai lopussa on esimerkiksi väli, tai arvossa on merkki, jota ei näy.
            """
        case .writtenOtherwise:
            """
            Komento osaa muuttaa vain tavallisella tavalla kirjoitettuja arvoja, joilla on oma rivi tai solu. Tämä \
            arvo on jaettu monelle riville tai kirjoitettu muuten epätavallisesti. Muuta se itse, niin mitään ei mene \
            vahingossa rikki.
            """
        case .placeUnknown:
            """
            Komennon pitäisi kirjoittaa tieto kohtaan, jota tiedostosta ei löydy. Yhden tiedon paikalla on esimerkiksi \
            monelle riville jaettu luettelo. Kirjoita jokainen tieto omalle rivilleen ja anna komento uudelleen.
            """
        case .pageUnknown:
            """
            Komennolle annettiin sivu, jota ei ole. Sivun voi antaa kahdella tavalla: tiedostona kansiosta Content tai \
            osoitteena, jonka voi kopioida selaimesta. Viestissä on lähin sivu, jos jokin on lähellä.
            """
        case .titleAboveHeader:
            """
            Taulukon sarakkeet tunnetaan otsikkoriviltä, joten sen pitää olla ylimmäisenä. Taulukolle annettu nimi tai \
            muu teksti otsikkorivin yläpuolella sekoittaisi sarakkeet. Kohdassa ”otsikkorivi” on rivi, josta otsikot \
            löytyivät. Tyhjät rivit eivät haittaa.
            """
        case .missingColon:
            """
            Jokaisella rivillä on kentän nimi, kaksoispiste, väli ja arvo. Jos kaksoispiste tai väli puuttuu, rivistä ei \
            erota, mikä on kentän nimi ja mikä sen arvo.
            """
        case .workbook:
            """
            Tiedot luetaan CSV-tiedostoista, joita voi muokata Excelissä. Excelin omaa tiedostomuotoa ei lueta. Tallenna \
            taulukko Excelissä komennolla Tallenna nimellä ja valitse muodoksi CSV UTF-8. Jos lukijoiden pitää voida \
            ladata Excel-tiedosto, se kuuluu kansioon ”liitteet”.
            """
        case .tableTwice:
            """
            Kansiossa ”tiedot” on samanniminen tiedosto sekä CSV- että YAML-muodossa. Jos molemmat luettaisiin, samat \
            tiedot olisivat sivustolla kahdesti. Siksi luetaan vain se, joka on kohdassa ”ensimmäinen”. Jätä kansioon \
            tiedosto, jota muokkaat.
            """
        case .pictureTooLarge:
            """
            Kuvassa on yli 12 miljoonaa kuvapistettä, kuten kännykän tai kameran kuvassa on. Sivulle mahtuu niistä vain \
            pieni osa, mutta lukijan laite lataa kuvan kokonaan. Pienennä kuvaa esimerkiksi Windowsin Valokuvat-ohjelmalla.
            """
        case .dayNotYet:
            """
            Sivu merkitään luetuksi sinä päivänä, jona se luettiin. Komennolle annettiin päivä, jota ei ole vielä ollut. \
            Tarkista varsinkin vuosi.
            """
        case .noContact:
            """
            Osapuoleen otetaan yhteyttä ensisijaisen vastuuhenkilön kautta, mutta tältä osapuolelta ei ole nimetty ketään. \
            Jos henkilöä ei ole vielä valittu, lisää rivi, jonka kohdassa ”avoinna” on ”kyllä”.
            """
        case .addressOfOwnMachine:
            """
            Linkki vie oman koneesi levylle, työpaikan verkkolevylle tai esikatseluun, joka näkyy vain sinun koneellasi. \
            Muut eivät pääse sinne. Tiedosto julkaistaan, kun se on kansiossa ”liitteet” ja linkki vie sinne.
            """
        }
    }
}
