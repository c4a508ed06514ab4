// What each rule means, in Finnish, for readers who know Word and Excel. A name is never inflected; that of a field or folder
// which would read as a word of the sentence is in quotation marks.
// One switch per language, so that the compiler lists what is missing. Examples: Examples.swift.

extension Rule {
    var finnishMeaning: String {
        switch self {
        case .encoding:
            """
            Ohjelma, jolla tiedosto tallennettiin, käytti vanhaa merkistöä. Siksi Luukku ei voi lukea oikein esimerkiksi \
            kirjaimia ä ja ö. Kun tallennat tiedoston Muistiossa, valitse merkistöksi UTF-8. CSV-taulukon voi \
            tallentaa Excelissä muodossa CSV UTF-8 tai tavallisena CSV-tiedostona. Yhdessä tiedostossa ei kuitenkaan saa \
            olla kahta merkistöä. Excelin muotoja CSV (Macintosh) ja CSV (MS-DOS) Luukku ei lue. Jos tiedosto on \
            tallennettu jommassakummassa näistä muodoista, viestissä lukee MacRoman tai CP850.
            """
        case .emptyFile:
            """
            Tiedostossa ei ole mitään, tai siinä on vain välejä. Usein tiedosto on jäänyt kesken tai tallennettu vahingossa \
            tyhjänä.
            """
        case .linkOutside:
            """
            Kansiossa on tiedoston sijasta pikakuvake tai muu linkki. Se vie sivuston kansion ulkopuolelle tai kokonaiseen \
            kansioon, tai sen kohdetta ei enää ole. Ohjelma ei seuraa tällaista linkkiä, \
            jottei sivustolle joudu vahingossa mitään, mikä ei kuulu sinne.
            """
        case .specialFile:
            """
            Kansiossa on kohde, jolla on nimi niin kuin tiedostolla, mutta se ei ole tavallinen tiedosto. Siinä ei ole \
            sisältöä, joten siitä ei voi tehdä sivua. Tällaista syntyy harvoin itsestään. Jos et \
            tiedä, mikä kohde on, kysy ensin henkilöltä, joka vastaa kansiosta.
            """
        case .folderForFile:
            """
            Kansion nimen lopussa on .md, .yaml tai .csv, vaikka tällainen loppu kuuluu tiedoston nimeen. Usein kansio on \
            luotu vahingossa tiedoston sijaan. Toinen tavallinen syy on, että pakattu tiedosto on purettu omaan kansioonsa.
            """
        case .fileTooLarge:
            """
            Sivun teksti saa olla enintään 256 kilotavua eli noin sata sivua Wordissa. Taulukko tai muu tietoja sisältävä \
            tiedosto saa olla enintään 16 megatavua. Liite tai kuva saa olla enintään 128 megatavua. Yhdessä tietoja sisältävässä tiedostossa saa lisäksi olla enintään puoli miljoonaa arvoa. Viesti kertoo koon tavuina (B). Megatavu on noin miljoona tavua.
            """
        case .controlCharacter:
            """
            Tekstissä tai tiedoston nimessä on näkymätön merkki, joka sekoittaa sivun. Tällainen merkki tulee yleensä \
            mukaan, kun tekstiä kopioidaan PDF-tiedostosta tai vanhasta ohjelmasta. Jos merkki on tekstissä, viesti kertoo \
            rivin numeron ja merkin koodin.
            """
        case .missingFile:
            """
            Ilman puuttuvaa tiedostoa ohjelma ei voi tehdä sivustoa. Tiedostossa sivusto.yaml ovat sivuston nimi ja \
            asetukset. Kansiossa Theme/words on jokaiselle kielelle tiedosto, jossa ovat käyttöliittymän sanat. Puuttuva \
            tiedosto on ehkä poistettu, siirretty tai nimetty toisin.
            """
        case .collidingNames:
            """
            Jotkin tietokoneet ja palvelimet eivät erota näitä kahta nimeä toisistaan, joten toinen tiedosto korvaisi toisen. \
            Näissä koneissa isolla ja pienellä kirjaimella ei ole eroa tiedoston nimessä. Lisäksi kirjaimen ä voi tallentaa \
            kahdella tavalla, jotka näyttävät samalta.
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
            Kun Excel tai muu ohjelma avaa tekstin väärällä merkistöllä, ä:n ja ö:n tilalle tulee muita merkkejä. Kun teksti sitten \
            tallennetaan, virhe jää tiedostoon. Näin käy, kun CSV-tiedosto avataan Excelissä kaksoisnapsauttamalla tai kun \
            tekstiä kopioidaan vanhasta ohjelmasta. Jos oikean sanan voi päätellä, viesti ehdottaa sitä. Jos sanassa on \
            musta vinoneliö, jossa on kysymysmerkki, kirjain on kadonnut kokonaan.
            """
        case .nameNotPortable:
            """
            Windowsissa nimet con, prn, aux, nul, com1–com9 ja lpt1–lpt9 ovat laitteiden nimiä myös silloin, kun nimen \
            perässä on pääte, esimerkiksi aux.md. Kansiota tai tiedostoa, jolla on tällainen nimi, ei voi tallentaa \
            Windowsiin eikä avata siellä. Sivu saa palvelimella nimensä tiedoston nimestä tai tunnuksesta.
            """
        case .attachmentNotPortable:
            """
            Liite kopioidaan sivustolle omalla nimellään. Windowsissa nimessä ei voi olla merkkejä < > : " | ? * \\ eikä \
            nimi voi päättyä pisteeseen tai välilyöntiin. Nimet con, prn, aux, nul, com1–com9 ja lpt1–lpt9 on varattu \
            laitteille. Palvelin tai verkkolevy voi jättää tällaisen tiedoston pois, ja silloin linkki ei vie mihinkään.
            """
        case .yamlSyntax:
            """
            Tiedot kirjoitetaan riveille. Rivillä on ensin kentän nimi, sitten kaksoispiste, väli ja arvo. Jos arvossakin on \
            kaksoispiste ja väli tai jos arvo alkaa sulkeella, ohjelma ei tiedä, mikä arvo on. Laita tällainen arvo \
            lainausmerkkeihin. Toinen tavallinen syy on väärä sisennys. Silloin jonkin rivin alussa on enemmän tai vähemmän \
            välejä kuin saman luettelon muiden rivien alussa.
            """
        case .yamlTab:
            """
            Rivin alussa on painettu sarkainnäppäintä (Tab). Sarkain näyttää väleiltä, mutta sarkaimen leveys vaihtelee \
            koneesta toiseen. Sisennä siksi rivit aina välilyönneillä.
            """
        case .duplicateKey:
            """
            Samassa kohdassa on kaksi samannimistä kenttää, eikä ohjelma voi tietää, kumpi kenttä on oikea. Nimet sahkoposti \
            ja sähköposti ovat ohjelmalle sama nimi. Kenttä tulee helposti kahdesti, kun rivi kopioidaan toisen rivin \
            pohjaksi.
            """
        case .yamlAlias:
            """
            Arvo ei saa alkaa merkillä &, * tai !, koska merkillä on arvon alussa erityinen tehtävä, jota Luukku ei käytä. Jos \
            merkki kuuluu tekstiin, laita koko arvo lainausmerkkeihin. Otsikkoa ei voi lihavoida. Jos yritit lihavoida \
            otsikon tähdillä, poista tähdet.
            """
        case .frontMatterOpen:
            """
            Jokaisen sivun alussa ovat sivun tiedot. Tietojen jälkeen tulee rivi, jolla on kolme yhdysviivaa. Kun tämä rivi \
            puuttuu, ohjelma ei tiedä, missä tiedot loppuvat ja teksti alkaa. Kirjoita riville vain yhdysviivat. \
            Yhdysviivojen edellä ei saa olla edes väliä.
            """
        case .wrongStructure:
            """
            Tässä kohdassa pitäisi olla kenttiä, mutta kohdassa on muuta tekstiä tai luettelo. Kenttä on rivi, jolla on kentän nimi, \
            kaksoispiste ja arvo. Jos tiedostossa on luettelo, jokaisella luettelon kohdalla on omat kenttänsä. Kohdan \
            ensimmäisen rivin alussa on yhdysviiva, ja muut rivit ovat ensimmäisen rivin alla sisennettyinä. \
            Tiedostossa sivusto.yaml ei ole luetteloa, vaan sen kentät alkavat rivin reunasta.
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
            oikeat. Isolla ja pienellä kirjaimella ei ole eroa. Myös nimet sähköposti ja sahkoposti ovat ohjelmalle sama \
            nimi.
            """
        case .textAfterQuote:
            """
            Solun alussa on lainausmerkki. Silloin seuraava lainausmerkki lopettaa solun. Tässä solussa on sen jälkeen vielä \
            tekstiä. Jos lainausmerkit kuuluvat tekstiin, kirjoita niistä jokainen kahdesti. Laita lisäksi koko solu \
            lainausmerkkeihin. Jos muokkaat taulukkoa Excelissä, Excel tekee tämän puolestasi.
            """
        case .changedByExcel:
            """
            Excel päättää itse, millainen arvo solussa on. Puhelinnumeron alusta jää nolla pois, tai numerosta tulee suuri \
            luku, kuten 4,01235E+08. Päivässä näkyy kuukauden nimi, kuten 1.loka. Liian kapeassa sarakkeessa näkyy vain \
            merkkejä #. Kun taulukko tallennetaan, alkuperäinen arvo katoaa. Siksi arvo on kirjoitettava uudelleen. Valitse \
            Excelissä ensin koko sarake, sitten Muotoile solut ja lopuksi Teksti. Sen jälkeen Excel ei enää muuta sarakkeen \
            arvoja.
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
            Tieto on pakollinen, mutta kenttä tai solu on tyhjä tai puuttuu kokonaan. Jos taulukosta puuttuu koko sarake, \
            ohjelma kertoo puutteesta vain kerran, otsikkorivin kohdalla. Vastuuhenkilöstä on kirjoitettava etunimi ja \
            sukunimi. Nimen saa jättää pois vain, jos tehtävä on avoinna.
            """
        case .wrongType:
            """
            Kentässä tai solussa on vääränlainen arvo. Arvo on esimerkiksi sana, vaikka kohtaan kuuluu luku. Arvo voi myös \
            olla luettelo, vaikka kohtaan kuuluu yksi teksti. Viestin kohta ”odotettu” kertoo, millainen arvo kelpaa. \
            Kirjoita luku numeroin ilman yksikköä.
            """
        case .valueNotAllowed:
            """
            Tähän kenttään tai sarakkeeseen voi kirjoittaa vain tiettyjä sanoja. Viestin kohdassa ”sallitut” ovat kaikki \
            sanat, jotka kelpaavat. Myöntävä vastaus on ”kyllä” ja kieltävä vastaus ”ei”. Rasti tai ”joo” ei kelpaa.
            """
        case .invalidDate:
            """
            Kalenterissa ei ole esimerkiksi helmikuun 31. päivää. Voi myös olla, että päivä on kirjoitettu tavalla, jota \
            ohjelma ei ymmärrä. Kirjoita päivä numeroin ja vuosi neljällä numerolla. Kun kirjoitat monta päivää sarakkeeseen \
            ”poikkeukset”, erota päivät pilkuilla. Kirjoita siirretty päivä näin: 14.9.2027 siirtyy 21.9.2027.
            """
        case .invalidIdentifier:
            """
            Tunnus tulee sivun osoitteeseen, joten tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja \
            yhdysviivoja. Merkkejä saa olla enintään 80. Ensimmäinen tai viimeinen merkki ei saa olla yhdysviiva. Samat \
            säännöt koskevat sivun tiedoston ja kansion nimiä. Kirjoita välin sijaan yhdysviiva, ä:n sijaan a ja ö:n sijaan \
            o. Sivun otsikossa saa olla mitä merkkejä tahansa.
            """
        case .endsBeforeStart:
            """
            Päättymispäivä on aikaisempi kuin alkamispäivä, tai päättymisaika on aikaisempi kuin alkamisaika. Usein vuosi on \
            jäänyt vaihtamatta.
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
            Esimerkiksi helmikuussa ei ole 30. päivää, eikä vuodessa ole viikkoa 54. Voi myös olla, että toistuminen loppuu \
            liian aikaisin. Näin on, jos sarakkeen ”paattyy” päivä on ennen ensimmäistä päivää, jona tapahtuma olisi.
            """
        case .exceptionWithoutDay:
            """
            Poikkeuspäivä on päivä, jona toistuva tapahtuma jää pois tai josta tapahtuma siirtyy toiseen päivään. Tapahtumaa \
            ei olisi tänä poikkeuspäivänä muutenkaan, joten poikkeuspäivä on luultavasti kirjoitettu väärin. Viestin \
            kohdassa ”tarkoititko” on lähin päivä, jona tapahtuma toistuu. Kun siirrät tapahtumaa, kirjoita ensin vanha \
            päivä ja sitten uusi.
            """
        case .neverPublished:
            """
            Sivun alussa voi olla kaksi päivää. Kenttään ”julkaistaan” kirjoitetaan ensimmäinen päivä, jona sivu on \
            näkyvissä. Kenttään ”poistuu” kirjoitetaan ensimmäinen päivä, jona sivu ei enää ole näkyvissä. Nyt sivu \
            poistuisi julkaisupäivänä tai jo ennen julkaisupäivää. Usein vuosi on jäänyt vaihtamatta.
            """
        case .invalidEmail:
            """
            Ohjelma tekee osoitteesta linkin, joka avaa lukijan sähköpostin. Siksi kohdassa saa olla vain yksi osoite. \
            Kohdassa ei saa olla muita sanoja. Osoite ei saa alkaa sanalla mailto. Osoitteessa on oltava merkki @, joten \
            (at) ei kelpaa. Jos osoitteita on kaksi, kyse on usein kahdesta ihmisestä. Lisää kummallekin ihmiselle oma rivi. \
            Viestin kohta ”syy” kertoo, mitä vikaa osoitteessa on.
            """
        case .invalidPhone:
            """
            Ohjelma tekee numerosta linkin. Kun lukija painaa linkkiä, puhelin soittaa numeroon. Siksi kohdassa saa olla \
            vain yksi kokonainen numero. Kirjoita sanat, kuten vaihde tai soittoaika, kohtaan ”tavoitettavuus”. Aloita \
            ulkomainen numero merkillä +.
            """
        case .invalidWebAddress:
            """
            Ohjelma tekee osoitteesta linkin. Jos osoitteen alusta puuttuu https://, selain etsii sivua tältä sivustolta. \
            Kopioi osoite selaimen osoiteriviltä, niin alku tulee mukaan.
            """
        case .nameWithoutLetters:
            """
            Kohtaan kuuluu ihmisen, kunnan tai maakunnan nimi, mutta kohdassa on pelkkiä numeroita tai muita merkkejä. Näin käy, \
            kun kysymykseen vastataan numerolla, vaikka vastaukseksi tarvitaan nimi. Toinen tavallinen syy on, että arvo on \
            kirjoitettu väärään sarakkeeseen.
            """
        case .invalidFormerAddress:
            """
            Kun sivu siirtyy toiseen osoitteeseen, vanhasta osoitteesta voi ohjata uuteen. Vanha osoite kirjoitetaan kenttään \
            ”aiemmat_osoitteet”. Siihen kuuluu se osa osoitteesta, joka tulee sivuston oman osoitteen jälkeen, esimerkiksi \
            ohjeet/vanha-nimi. Toisen sivuston osoitteesta ei voi ohjata, eikä liitteen osoitteesta. Osoitteessa ei voi olla \
            kysymysmerkkiä, ristikkomerkkiä, prosenttimerkkiä eikä pistettä. Poikkeuksena ovat loput .md ja .html.
            """
        case .commentBehindValue:
            """
            Kun merkin # edellä on välilyönti, YAML-tiedosto ja sivun alun tiedot pitävät rivin loppua muistiinpanona, \
            jota kukaan ei näe. Numero tai aihetunniste kuitenkin kuuluu tekstiin. Lainausmerkeissä se säilyy. \
            Muistiinpanon voi kirjoittaa omalle rivilleen, jonka alussa on #.
            """
        case .lengthsDiffer:
            """
            Tapahtuman pituuden voi kertoa viimeisenä päivänä tai päivien määränä. Kun kentissä on eri pituus, ohjelma ei \
            voi tietää, kumpi on oikein.
            """
        case .endMeantAsLength:
            """
            Toistuvan tapahtuman kenttä ”paattyy” kertoo, mihin päivään asti tapahtuma toistuu. Yhden kerran pituus \
            kirjoitetaan kenttään ”kesto_paivia”. Nyt viimeinen päivä on niin pian, että tapahtuma ei toistuisi, joten \
            kentässä on luultavasti tarkoitettu pituutta.
            """
        case .beginsAfterDay:
            """
            Toistuva tapahtuma alkaa ensimmäisestä toistumispäivästä, joka on alkamispäivänä tai sen jälkeen. Kun saman \
            kuukauden toistumispäivä on jo ohi, ensimmäinen kerta voi olla vasta vuoden päästä. Jos se on tarkoitus, \
            kirjoita alkamispäiväksi ensimmäisen kerran päivä.
            """
        case .invalidPath:
            """
            Polku on se osa sivuston osoitteesta, joka tulee palvelimen nimen jälkeen. Aloita polku kauttaviivalla. \
            Palvelimen nimi ei kuulu polkuun. Koko osoite kuuluu kenttään ”osoite”.
            """
        case .beginsAtEndOfDay:
            """
            Kello 24.00 on päivän loppu, joten tapahtuma voi päättyä silloin mutta ei alkaa. Kalenteriohjelmat eivät ota vastaan \
            tapahtumaa, joka alkaa kello 24.00. Keskiyöllä alkava tapahtuma alkaa seuraavana päivänä kello 0.00.
            """
        case .timesOverlap:
            """
            Toistuva tapahtuma kestää joka kerralla niin monta päivää, että seuraava kerta alkaa, ennen kuin edellinen on päättynyt. \
            Viestissä on kahden päällekkäisen kerran alkamispäivät. Outlook ei ota vastaan tällaista kalenteritiedostoa. Kohtaan \
            ”kesto_paivia” kirjoitetaan, montako päivää yksi kerta kestää, ei koko sarjan kestoa.
            """
        case .exceptionTwice:
            """
            Sama päivä on poikkeuksissa kahdesti, eikä ohjelma voi tietää, kumpi poikkeus on oikea. Sama kerta ei voi sekä jäädä \
            pois että siirtyä, eikä se voi siirtyä kahdelle eri päivälle.
            """
        case .movedOntoAnother:
            """
            Poikkeus siirtää tapahtuman päivälle, jona se on jo ennestään joko toistumisen tai toisen siirron vuoksi. Tapahtuma \
            olisi samana päivänä kahdesti, eikä kalenteriohjelma näyttäisi kertoja erikseen. Jos kerta jää kokonaan pois, \
            kirjoita poikkeukseksi vain sen alkuperäinen päivä.
            """
        case .noTimeLeft:
            """
            Toistuvan tapahtuman kaikki päivät ovat poikkeuksia, joten tapahtumaa ei ole koskaan eikä siitä voi tehdä kalenteritiedostoa. \
            Jos koko tapahtuma on peruttu ja haluat kertoa siitä lukijoille, poista poikkeukset ja kirjoita kohtaan ”peruttu” \
            arvo ”kyllä”.
            """
        case .duplicateIdentifier:
            """
            Kahdella tiedolla on sama tunnus, joten ohjelma ei voi erottaa tietoja toisistaan. Näin käy, kun rivi kopioidaan \
            uuden rivin pohjaksi ja tunnus jää vaihtamatta. Viestin kohta ”ensimmäinen” kertoo, missä tunnus on ensimmäisen \
            kerran. Vaihda uudemman tiedon tunnus, sillä vanhempaan tietoon on ehkä jo viitattu muualla.
            """
        case .unknownReference:
            """
            Kohdassa on tunnus, jonka pitäisi viitata toiseen tietoon, mutta sellaista tunnusta ei ole. Tunnus on \
            kirjoitettu väärin, tieto on poistettu tai tietoa ei ole vielä lisätty. Kirjoita nimen sijaan tunnus, \
            esimerkiksi kala-kunta. Nimi Kalan kunta ei kelpaa. Sivun tunnus on sivun tiedoston nimi ilman loppua .md. \
            Taulukon rivin tunnus on sarakkeessa ”tunnus”. Viestin rivi ”odotettu” kertoo, millaiseen tietoon tunnuksen pitää \
            viitata.
            """
        case .routeTaken:
            """
            Jokaisella sivulla on oma osoite, joka tulee tiedoston nimestä tai tunnuksesta. Nyt kaksi sivua saisi saman \
            osoitteen. Samoin voi käydä sivulle ja liitteelle. Toinen niistä jäisi pois sivustolta.
            """
        case .formerAddressTaken:
            """
            Aiemmasta osoitteesta ohjataan uudelle sivulle vain silloin, kun osoitteessa ei ole muuta. Nyt osoitteessa on toinen \
            sivu, liite tai tämä sivu itse. Sivun oma nykyinen osoite ei kuulu kenttään ”aiemmat_osoitteet”. Jos osoitteessa \
            on vanha sivu, poista se. Vanha sivu voi myös jäädä, kun sen kenttä ”poistuu” ja uuden sivun kenttä \
            ”julkaistaan” kertovat saman päivän. Isolla ja pienellä kirjaimella ei ole osoitteissa eroa.
            """
        case .formerAddressTwice:
            """
            Kahden sivun kentässä ”aiemmat_osoitteet” on sama osoite, mutta lukija voi päästä osoitteesta vain yhdelle sivulle. \
            Jos vanha sivu on jaettu kahdeksi, valitse sivu, jota lukija todennäköisemmin hakee, ja lisää sille linkki \
            toiselle sivulle.
            """
        case .addressGone:
            """
            Kun sivusto tehtiin edellisen kerran, osoitteessa oli sivu. Nyt sitä ei ole. Lukijoilla voi olla osoite \
            kirjanmerkeissä ja sähköposteissa. Jos sivun tiedosto on nimetty uudelleen tai siirretty, kirjoita vanha osoite \
            kenttään ”aiemmat_osoitteet”. Sivulla kenttä on tiedoston alussa, ja taulukossa se on sarake. Jos sivu on poistettu \
            tarkoituksella, mitään ei tarvitse tehdä. Viesti tulee vain kerran: kun sivusto on tehty, ohjelma ei enää muista \
            vanhaa osoitetta.
            """
        case .brokenLink:
            """
            Linkissä on tiedoston nimi tai tunnus, jota ohjelma ei löydä. Nimi tai tunnus on kirjoitettu väärin, tai sivu on \
            siirretty, nimetty toisin tai poistettu. Jos sivu on toisessa kansiossa, kirjoita tiedoston nimen eteen myös \
            kansion nimi, esimerkiksi ../ohjeet/naytot.md. Alku ../ tarkoittaa ylempää kansiota.
            """
        case .brokenAnchor:
            """
            Linkki tai velvoite viittaa sivun kohtaan, jota ei ole. Usein tunnus on kirjoitettu viittaukseen väärin. Korjaa \
            tunnus linkkiin merkin # jälkeen tai velvoitteen kenttään ”kohta”. Jos viittaus on oikein, lisää sama tunnus \
            sivun väliotsikon perään aaltosulkeisiin, esimerkiksi {#salassapito}. Jos väliotsikolla ei ole aaltosulkeita, \
            ohjelma tekee tunnuksen otsikon sanoista. Tällainen tunnus muuttuu, kun otsikkoa muutetaan.
            """
        case .missingAttachment:
            """
            Tekstissä on kuva tai linkki liitteeseen, mutta ohjelma ei löydä tiedostoa. Ehkä tiedostoa ei ole kopioitu \
            kansioon ”kuvat” tai ”liitteet”. Voi myös olla, että tiedoston nimi on tekstissä toisenlainen kuin kansiossa. \
            Iso ja pieni kirjain ovat eri merkkejä.
            """
        case .forbiddenScheme:
            """
            Linkin osoitteella on alku, jota ei sallita. Osoite alkaa esimerkiksi merkeillä // tai viittaa oman koneen \
            tiedostoon (file:). Kun linkki vie toiselle sivustolle, osoitteen alussa on oltava https://. Ohjelma ei hae \
            kuvia muilta sivustoilta, joten tallenna kuva kansioon ”kuvat”.
            """
        case .targetForOthers:
            """
            Julkisella sivulla on linkki sivulle tai tietoon, joka on tarkoitettu vain verkostolle (kenttä ”nakyvyys”). \
            Linkin sanat näkyvät julkisella sivustolla tavallisena tekstinä. Verkoston omalla sivustolla linkki toimii. \
            Sivusta tai tiedosta itsestään ei näy julkisella sivustolla mitään. Jos linkin sanat kertovat liikaa, muuta ne.
            """
        case .hiddenTarget:
            """
            Linkki vie sivulle tai tietoon, jota tämän sivuston lukijat eivät saa nähdä. Kenttä ”nakyvyys” kertoo, että sivu \
            tai tieto on luottamuksellinen. Linkki paljastaisi lukijoille, että sivu tai tieto on olemassa.
            """
        case .unpublishedTarget:
            """
            Linkki vie sivulle, joka ei ole tänään näkyvissä. Kenttä ”julkaistaan” kertoo, milloin sivu tulee näkyviin. \
            Kenttä ”poistuu” kertoo, milloin sivu poistuu. Niin kauan kuin sivu on piilossa, siitä ei näy mitään, ja linkin sanat \
            ovat tavallista tekstiä. Linkki alkaa toimia, kun sivu julkaistaan. Jos linkin sanat kertovat \
            liikaa sivusta, jota ei ole vielä julkaistu, poista sanat ja lisää ne takaisin, kun sivu on julkaistu.
            """
        case .unlinkedAttachment:
            """
            Kansiossa ”kuvat” tai ”liitteet” on tiedosto, johon ei ole linkkiä yhdelläkään sivulla. Ohjelma kopioi \
            sivustolle vain kuvat ja liitteet, joihin sivuilla on linkki. Näin kansioon unohtunut tiedosto ei päädy \
            sivustolle. Jos tiedosto on tarkoitettu luettavaksi, lisää linkki jollekin sivulle. Jos tiedostoa ei enää \
            tarvita, poista tiedosto.
            """
        case .replacesItself:
            """
            Kenttä ”korvaa” kertoo, minkä aiemman version tilalle tämä versio tulee, kun se on hyväksytty. Nyt versio korvaisi \
            itsensä, joko suoraan tai toisen version kautta, eikä mikään näistä versioista olisi koskaan voimassa. Linjausten \
            ensimmäisessä versiossa kenttää ei ole.
            """
        case .emptySection:
            """
            Sivuston osa syntyy, kun sisällössä on ensimmäinen osaan kuuluva tieto. Esimerkiksi sivu Vastuuhenkilöt syntyy \
            ensimmäisestä vastuuhenkilöstä. Siihen asti linkin sanat näkyvät tavallisena tekstinä. Linkki alkaa toimia \
            itsestään, kun osassa on jotakin.
            """
        case .wrongFolder:
            """
            Kansio kertoo, millainen sivu on. Kansiossa ”osapuolet” on osapuolia ja kansiossa ”ohjeet” ohjeita. Tämän sivun \
            alussa on kenttiä, joita tämän kansion sivuilla ei ole mutta toisen kansion sivuilla on. Ehkä tiedosto on siirtynyt \
            vahingossa, kun sitä on vedetty hiirellä.
            """
        case .anchorTaken:
            """
            Väliotsikolle voi antaa pysyvän tunnuksen, esimerkiksi {#perehdytys}. Jokaisella sivun kohdalla on oltava oma \
            tunnuksensa, joten kahdella väliotsikolla ei voi olla samaa tunnusta. Osan tunnuksista ohjelma tekee itse, eikä \
            väliotsikon tunnus saa alkaa samoin kuin ne. Kaikilla sivuilla ohjelman tunnusten alkuja ovat sivun-, lainaus-, \
            fn- ja fnref-. Sivulla Sanasto sellainen on lisäksi termi-.
            """
        case .frontPageLeftOut:
            """
            Tiedoston sivusto.yaml kenttä ”yleiso” kertoo, kenelle sivusto tehdään. Etusivu on tarkoitettu suppeammalle joukolle, \
            joten se jäisi pois. Jos sivun alussa ei ole kenttää ”nakyvyys”, sivu on tarkoitettu vain verkostolle. Sivustoa ei \
            tehdä ilman etusivun tekstiä.
            """
        case .pagesLeftOut:
            """
            Tiedoston sivusto.yaml kentän ”yleiso” mukaan sivusto tehdään kaikille, mutta yli kolmasosa sivuista on tarkoitettu \
            suppeammalle joukolle. Jos sivun alussa ei ole kenttää ”nakyvyys”, sivu on tarkoitettu vain verkostolle. Viesti \
            kertoo, kuinka moni sivu jää pois ja mitkä sivut ne ovat. Näistä sivuista ei tule sivustolle mitään, eikä niihin \
            voi tehdä linkkiä.
            """
        case .recordWithheld:
            """
            Kohdan ”nakyvyys” mukaan sivuston lukijat saavat nähdä tämän tiedon. Tieto viittaa kuitenkin toiseen tietoon, jota \
            lukijat eivät näe. Ilman viittausta se sanoisi muuta kuin on tarkoitettu, joten siitä ei julkaista mitään.
            """
        case .quoteNotFound:
            """
            Velvoite perustuu sanoihin, jotka on lainattu linjauksista. Lainauksen pitää olla sanasta sanaan sama kuin \
            linjauksissa. Nyt lainausta on muokattu, tai linjausten teksti on muuttunut. Yleensä korjataan lainaus, koska \
            linjaukset on allekirjoitettu. Jos linjauksissa on samankaltainen kohta, viesti näyttää kohdan ja poikkeavat \
            sanat. Lainaa kokonaisia sanoja yhden väliotsikon alta, ja merkitse pois jätetyt sanat näin: […]. Ei haittaa, \
            jos välit, viivat tai lainausmerkit ovat toisenlaisia, jos sivulta on tullut mukaan linkin merkki § tai jos \
            viimeinen piste puuttuu.
            """
        case .quoteFoundTwice:
            """
            Samat sanat ovat linjauksissa kahdessa tai useammassa paikassa, eikä ohjelma tiedä, mihin niistä velvoite \
            perustuu. Viestin kohdassa ”lisätieto” ovat rivit, joilta lainaus löytyy. Lainaa linjauksista muutama sana lisää \
            lainauksen edestä tai perästä.
            """
        case .quoteElsewhere:
            """
            Lainaus on linjauksissa, mutta ei sen otsikon alla, jonka tunnus on velvoitteen kentässä ”kohta”. Viesti kertoo, \
            minkä otsikon alla lainaus on. Yleensä korjataan kenttä ”kohta”. Jos kenttä ”kohta” on oikein, korjaa lainaus.
            """
        case .nobodyResponsible:
            """
            Linjaukset eivät kerro, kuka vastaa velvoitteesta. Kyse ei ole kirjoitusvirheestä, vaan siitä, ettei \
            vastuutahosta ole sovittu. Kunnes osapuolet sopivat vastuutahosta, sivustolla lukee, ettei vastuutahoa ole \
            nimetty.
            """
        case .noPrimaryContact:
            """
            Jokaisella osapuolella on oltava tasan yksi henkilö, johon otetaan ensin yhteyttä. Tällä osapuolella ei ole \
            ensisijaista henkilöä, tai ensisijaisia on monta. Jos viestin kohdassa ”koskee” on monta tunnusta, kaikki nämä henkilöt on merkitty \
            ensisijaisiksi. Henkilöä, jonka kausi on päättynyt, ei lasketa, jos osapuolella on toinen ensisijainen.
            """
        case .vacancyWithoutDeputy:
            """
            Osapuoleen otetaan yhteyttä ensisijaisen vastuuhenkilön kautta. Kun tehtävä on avoinna, sivulla näkyy sijainen. \
            Ilman sijaista lukija ei tiedä, keneen ottaa yhteyttä. Toinen avoin tehtävä ei kelpaa sijaiseksi. Avoimesta \
            tehtävästä, jolla on sijainen, ohjelma ei huomauta.
            """
        case .sameName:
            """
            Kahdessa tiedostossa on sama osapuolen virallinen nimi. Luultavasti sama osapuoli on lisätty kahdesti, tai tiedosto \
            on kopioitu toisen pohjaksi ja nimi on jäänyt vaihtamatta. Lukija ei erota osapuolia toisistaan. Viestin kohta \
            ”ensimmäinen” kertoo toisen tiedoston.
            """
        case .contactExpired:
            """
            Vastuuhenkilön viimeinen päivä tehtävässä on mennyt, mutta henkilö on yhä luettelossa. Sivun lukija ei tiedä, \
            keneen nyt pitäisi ottaa yhteyttä.
            """
        case .contactOutdated:
            """
            Yhteystiedot on viimeksi tarkistettu yli vuosi sitten. Kysy henkilöltä, ovatko nimike, puhelinnumero ja \
            sähköpostiosoite yhä oikein. Kirjoita sitten uusi päivä sarakkeeseen ”paivitetty”, vaikka mikään ei olisi \
            muuttunut.
            """
        case .reportMissing:
            """
            Osapuolet ovat sopineet, että jokainen työpaja kertoo raportissa, mitä tutkinnon osia työpajalla voi suorittaa. \
            Tältä osapuolelta raportti puuttuu. Tiedoston sivusto.yaml kenttä ”raportti_vaaditaan_roolilta” kertoo, \
            millaisilta osapuolilta raportti vaaditaan.
            """
        case .unitSum:
            """
            Kun ammatillisten osien ja yhteisten osien osaamispisteet lasketaan yhteen, summan pitää olla sama kuin \
            tutkinnon laajuus. Pakollisten osien pitää mahtua ammatillisiin osiin. Osista pitää kertyä vähintään \
            ammatillisten osien laajuus. Viestin kohta ”arvo” kertoo, mikä summa ei täsmää.
            """
        case .shareSum:
            """
            Rahoituksen osuudet ovat osia samasta kokonaisuudesta, joten prosenttien summan pitää olla 100. Viestin kohdassa \
            ”arvo” on prosenttien summa nyt.
            """
        case .meetingCount:
            """
            Tiedoston sivusto.yaml kenttä ”tapaamiset” kertoo, kuinka monta kertaa vuodessa vastuuhenkilöt tapaavat. \
            Kalenterissa on tapaamisia liikaa tai liian vähän. Viestin kohdassa ”arvo” on ensin tapaamisten määrä ja sitten \
            sulkeissa vuosi. Ohjelma laskee mukaan vain tapahtumat, joiden tyyppi on ”tapaaminen”.
            """
        case .newPartyWithoutNotice:
            """
            Osapuolen kentässä ”alkuperainen” lukee ”ei”. Osapuoli on siis liittynyt sopimukseen muita myöhemmin. Uudesta \
            osapuolesta pitää kertoa viipymättä alkuperäisille osapuolille. Mikään tiedote ei vielä kerro, että tämä \
            osapuoli on uusi.
            """
        case .avoidedExpression:
            """
            Tekstissä on ilmaus, jota verkosto on päättänyt välttää, esimerkiksi siksi, että se on vanhentunut. Vältettävät ilmaukset luetellaan tiedostossa ilmaukset.yaml. Viestin kohdassa ”tarkoititko” on ilmaus, \
            jota suositellaan.
            """
        case .instructionSection:
            """
            Jokaisessa ohjeessa pitää olla tietty osio. Osion tunnus on tiedoston sivusto.yaml kentässä \
            ”ohjeen_pakollinen_osio”. Ohjelma tunnistaa osion, kun väliotsikon perässä on sama tunnus aaltosulkeissa. \
            Väliotsikon sanat voit valita itse.
            """
        case .activityWithoutInstruction:
            """
            Osapuolet ovat sopineet, mille toiminnoille tehdään ohje. Nämä toiminnot ovat tiedostossa toiminnot.yaml. Tälle \
            toiminnolle ei ole vielä ohjetta. Sivustolla lukee, että ohje puuttuu.
            """
        case .onDayOff:
            """
            Tapahtuma alkaa tai päättyy viikonloppuna, pyhäpäivänä tai muuna vapaapäivänä. Viestin kohdassa ”arvo” ovat \
            vapaapäivät, joille tapahtuma osuu. Kohdassa ”tarkoititko” ovat lähin työpäivä ennen vapaapäivää ja lähin \
            työpäivä vapaapäivän jälkeen. Jos vapaapäiviä on monta, nämä työpäivät ovat lähimpänä ensimmäistä vapaapäivää.
            """
        case .reviewDue:
            """
            Sivun alussa on kenttä ”tarkista”. Kenttä kertoo, mihin päivään mennessä sivu on luettava läpi. Päivä on nyt \
            mennyt. Lue sivu ja mieti, pitääkö kaikki vielä paikkansa. Kun kirjaat sivun luetuksi, komento vaihtaa myös \
            tämän päivän. Jos sivulla on omistaja, viesti kertoo omistajan.
            """
        case .unlikelyDate:
            """
            Sivun alussa on päivä, joka on ennen vuotta 1950 tai vuoden 2100 jälkeen. Päivä voi myös olla vasta tulossa, \
            vaikka sen pitäisi olla jo mennyt. Tällaisia päiviä ovat sivun lukemisen, linjausten allekirjoittamisen, velvoitteen \
            tilan kirjaamisen ja oppimisympäristön tunnistamisen päivä. Useimmiten vuoden numerot ovat vaihtaneet paikkaa. Silloin vuotena on esimerkiksi 2206, \
            vaikka piti olla 2026.
            """
        case .statementMissing:
            """
            Laki vaatii, että julkisen toimijan sivustolla on saavutettavuusseloste. Seloste kertoo, miten hyvin sivustoa \
            voi käyttää esimerkiksi ruudunlukijalla ja mitä puutteita sivustolla tiedetään olevan. Ohjelma tekee selosteen \
            kentistä, jotka kirjoitetaan tiedostoon sivusto.yaml. Nyt nämä kentät puuttuvat.
            """
        case .statementOutdated:
            """
            Saavutettavuusseloste pitää käydä läpi joka vuosi. Kenttien ”laadittu” ja ”paivitetty” mukaan seloste on käyty \
            läpi viimeksi yli vuosi sitten.
            """
        case .lineTooLong:
            """
            Yhdellä rivillä on yli 16 000 merkkiä eli noin kahdeksan sivua. Yleensä pitkä teksti on kopioitu muualta, ja \
            tekstistä on tullut yksi ainoa kappale. Tee uuden kappaleen eteen tyhjä rivi.
            """
        case .tooManyMarkers:
            """
            Kappaleessa on liikaa tähtiä, sulkeita, osoitteita tai muita merkintöjä. Ohjelma ei saa luettua kappaletta \
            kohtuullisessa ajassa. Tavallisessa tekstissä näin ei käy. Usein teksti on kopioitu toisesta ohjelmasta, ja mukana on \
            tullut ohjelman omia merkintöjä. Jos kappaleessa on pitkä luettelo, tee luettelosta taulukko.
            """
        case .tableTooLarge:
            """
            Tekstissä olevassa taulukossa saa olla enintään 256 saraketta. Yhden sivun taulukoissa saa olla yhteensä \
            enintään 40 000 solua. Suurempi taulukko on hyödyllisempi Excel-tiedostona liitteissä.
            """
        case .nestedTooDeep:
            """
            Luettelon sisällä on luettelo, jonka sisällä on taas luettelo, ja niin edelleen. Samoin voi olla lainauksia \
            sisäkkäin. Tekstissä saa olla enintään 32 sisäkkäistä tasoa ja tiedoissa enintään 64. Yleensä samat merkit ovat \
            toistuneet vahingossa.
            """
        case .referencesTooLarge:
            """
            Sivulla on paljon linkkejä, joiden osoite on kirjoitettu erikseen toiseen paikkaan samalla sivulla. Osoitteet \
            ovat lisäksi hyvin pitkiä. Valmiista sivusta tulisi valtavan suuri.
            """
        case .textAboveTable:
            """
            Taulukko alkaa heti kappaleen alta, ja kappaleessa on tuhansia rivejä. Koska välissä ei ole tyhjää riviä, \
            ohjelma pitää taulukon otsikkoriviä kappaleen osana. Ohjelman pitäisi etsiä otsikkorivi pitkästä kappaleesta, ja \
            etsiminen kestäisi hyvin kauan. Tyhjä rivi ennen taulukkoa erottaa kappaleen ja taulukon.
            """
        case .textNotShown:
            """
            Tiedostossa on sanoja, joita sivulla ei näy missään, koska Markdown pitää niitä merkintänä. Viesti näyttää nämä sanat. \
            Näin käy esimerkiksi, kun rivin alussa on huomautus hakasulkeissa ja hakasulkeiden jäljessä kaksoispiste.
            """
        case .rawHTML:
            """
            Tekstit muotoillaan Markdown-merkinnöin. HTML-merkintä, kuten <u> tai <div>, ei tee tekstissä mitään. Jos merkintä \
            on kappaleen sisällä, ohjelma jättää merkinnän pois. Jos kappale alkaa merkinnällä, koko kappale voi näkyä \
            lukijalle merkintöineen. Rivinvaihdon saa merkinnällä <br>. Kommenttia <!-- … --> ei julkaista koskaan.
            """
        case .tooManyTableCells:
            """
            Taulukossa on yhtä monta saraketta kuin otsikkorivillä on soluja. Rivin ylimääräiset solut eivät näy lukijalle. Usein rivillä on \
            yksi pystyviiva liikaa, tai solun tekstissä on pystyviiva.
            """
        case .danglingReference:
            """
            Alaviitteessä on kaksi osaa. Tekstissä on merkki [^1], ja selityksen alussa on sama merkki ja kaksoispiste. Myös \
            linkin voi kirjoittaa kahdessa osassa. Silloin tekstissä on [teksti][merkki], ja osoite on omalla rivillään, jonka \
            alussa on [merkki] ja kaksoispiste. Nyt toinen osa puuttuu, joten lukija näkee hakasulkeet tai ei näe selitystä.
            """
        case .markShown:
            """
            Merkillä on luultavasti yritetty tehdä otsikko, luettelo, taulukko, linkki tai lihavointi, mutta näin kirjoitettuna \
            merkki näkyy lukijalle. Tavallisesti välilyönti puuttuu tai välilyöntejä on liikaa. Syynä voi olla myös se, että teksti on \
            tuotu Wordista. Viesti näyttää, millainen rivin luultavasti pitäisi olla.
            """
        case .gluedParagraphs:
            """
            Wordissa kappaleet erottaa rivinvaihto, Markdownissa tyhjä rivi. Näin kirjoitettuna koko tekstistä tulee yksi pitkä \
            kappale, tai rivistä tulee osa sen yläpuolella olevaa taulukkoa, lainausta tai luettelon kohtaa. Jos rivit eivät ole \
            kappaleita vaan esimerkiksi osoite tai aikataulu, ne pysyvät omina riveinään, kun jokaisen loppuun kirjoittaa \
            kenoviivan \\.
            """
        case .indentedText:
            """
            Jos rivin alussa on neljä välilyöntiä tai sarkain, Markdown pitää riviä ohjelmakoodina. Rivi näkyy harmaassa \
            laatikossa, eivätkä esimerkiksi lihavointi ja linkit toimi siinä. Aloita kappale aivan rivin alusta.
            """
        case .underlinedHeading:
            """
            Jos heti tekstin alla on rivi yhdysviivoja tai yhtäsuuruusmerkkejä, tekstistä tulee otsikko. Kun jätät väliin tyhjän \
            rivin, kolmesta yhdysviivasta tulee viiva sivun poikki.
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
        case .unclosedCode:
            """
            Rivi, jonka alussa on kolme merkkiä ``` tai ~~~, aloittaa harmaan laatikon, jossa näytetään ohjelmakoodia. \
            Samanlainen rivi päättää laatikon. Kun se puuttuu, koko loppuosa tekstistä on laatikossa, eivätkä väliotsikot, luettelot \
            ja linkit toimi. Merkit tulevat usein mukaan vahingossa, kun tekstiä kopioidaan.
            """
        case .listWithinSentence:
            """
            Rivistä tulee luettelon kohta, jos sen alussa on yhdysviiva, plusmerkki tai numero pisteineen ja heti sen jälkeen \
            väli. Näin käy vahingossa, kun rivi vaihtuu päivämäärän edellä (esimerkiksi 1. lokakuuta) tai kahden luvun välisen \
            viivan edellä. Lukija näkisi luettelon kesken lauseen. Viestin kohdassa ”tarkoititko” on rivi, jolla lause jatkuu.
            """
        case .unclosedComment:
            """
            Teksti merkkien <!-- ja --> välissä ei näy lukijalle. Jos loppumerkki puuttuu tai siinä on väärä merkki, esimerkiksi ajatusviiva \
            tai nuoli, kaikki sen jälkeinen teksti voi jäädä pois sivulta. Jos kommentti alkaa kesken rivin, se voi päinvastoin näkyä \
            lukijalle. Kommentin sisällä ei voi olla toista kommenttia.
            """
        case .signTaken:
            """
            Rivin alussa merkki > aloittaa lainauksen, + ja - luettelon ja # otsikon. Sanan sisällä kaksi tähteä * kursivoi sen, mitä niiden \
            välissä on. Merkki itse katoaa, ja tekstin merkitys voi muuttua. Viestin kohdassa ”tarkoititko” on rivi, jolla merkki näkyy.
            """
        case .addressWithMore:
            """
            Ohjelma tekee linkin osoitteesta, joka alkaa merkeillä www. tai https:// tai jossa on merkki @. Sähköpostiosoitteessa, josta \
            ohjelma tekee linkin, ei voi olla kirjaimia ä, ö tai å. Osoitteen perään kirjoitettu pääte tai muu teksti voi myös tulla \
            osaksi linkkiä, ja silloin linkki ei toimi.
            """
        case .emptyLink:
            """
            Lukija ei voi avata linkkiä, jonka osoite puuttuu. Linkkiä, jossa ei ole tekstiä, hän ei edes näe, ja ruudunlukija lukee pelkän \
            osoitteen.
            """
        case .shallowItem:
            """
            Alakohta alkaa samasta kohdasta kuin ylemmän kohdan teksti: kohdan ”1. ” alla kolmen välilyönnin ja kohdan ”- ” alla kahden \
            välilyönnin päästä. Jos sisennys on pienempi, kohdista tulee saman tason kohtia ja numerot voivat mennä sekaisin. Viestin \
            kohdassa ”tarkoititko” on rivi oikein sisennettynä.
            """
        case .templateSyntax:
            """
            Vika on sivuston ulkoasussa. Sivupohjan merkinnät kirjoitetaan kaksiin aaltosulkeisiin. Jokaisella \
            alkumerkinnällä on oltava loppumerkintä. Esimerkiksi merkintä {{#links}} tarvitsee loppumerkinnän {{/links}}.
            """
        case .unknownTag:
            """
            Vika on sivuston ulkoasussa. Sivupohjassa on aaltosulkeissa nimi, jota ohjelma ei tunne tällä sivulla. Nimi on \
            ehkä kirjoitettu väärin.
            """
        case .unknownPartial:
            """
            Vika on sivuston ulkoasussa. Merkintä {{>nimi}} liittää sivupohjaan toisen sivupohjan. Kansiossa Theme/templates \
            ei ole tiedostoa, jonka nimi on merkinnässä.
            """
        case .recursivePartial:
            """
            Vika on sivuston ulkoasussa. Sivupohjan osa liittää mukaan itsensä joko suoraan tai toisen osan kautta. Ohjelma \
            liittäisi osaa yhä uudelleen, eikä sivu tulisi koskaan valmiiksi.
            """
        case .unknownWord:
            """
            Vika on sivuston ulkoasussa. Painikkeissa, otsikoissa ja muissa valmiissa teksteissä on sanoja, jotka \
            kirjoitetaan kansioon Theme/words. Jokaisella kielellä on kansiossa oma tiedosto. Jokainen sana on tiedostossa \
            omalla rivillään: ensin nimi, jota sivupohja käyttää, ja sitten teksti, jonka lukija näkee. Viestissä olevaa nimeä \
            ei ole tiedostossa.
            """
        case .wordIncomplete:
            """
            Vika on sivuston ulkoasussa. Tyhjä sana jättäisi painikkeen tai otsikon ilman tekstiä. Muutamassa sanassa on merkit \
            {}, joiden tilalle ohjelma kirjoittaa päivän tai muun arvon. Esimerkiksi sana ”sinceDay” on suomeksi ”{} alkaen”. \
            Ilman merkkejä päivä jäisi pois, ja muissa sanoissa merkit näkyisivät lukijalle.
            """
        case .nameOnVacancy:
            """
            Kun tehtävä on avoinna, sivuilla lukee nimen paikalla, että tehtävä on avoinna. Jos tehtävään on jo valittu \
            joku, kirjoita kenttään ”avoinna” ei ja kenttään ”alkaa” hänen ensimmäinen päivänsä.
            """
        case .termTwice:
            """
            Jokainen maininta vie vain ensimmäiseen termiin, joten jälkimmäisen selitystä kukaan ei löydä tekstistä.
            """
        case .limitsSwapped:
            """
            Päivähinnan tasolla on alaraja ja yläraja. Kun yläraja on pienempi, mikään hinta ei osu väliin.
            """
        case .unitTwice:
            """
            Raportti kertoo jokaisesta tutkinnon osasta yhden laajuuden. Kun osa on mukana kahdesti, lukija ei tiedä, \
            kumpaan luottaa.
            """
        case .frontMatterTwice:
            """
            Sivun tiedot luetaan vain tiedoston alusta, ensimmäisten rivien --- välistä. Jos näkyvyys on kirjoitettu vasta \
            toisiin tietoihin, sivu näkyisi väärille lukijoille.
            """
        case .originalYetJoined:
            """
            Alkuperäinen osapuoli on allekirjoittanut linjaukset alusta alkaen. Jos kenttää ”alkuperainen” ei ole, \
            osapuoli on alkuperäinen. Myöhemmin liittyneelle siihen kirjoitetaan ei, ja liittymisestä kerrotaan muille.
            """
        case .missingTemplate:
            """
            Vika on sivuston ulkoasussa. Jokaisella sivutyypillä on sivupohja kansiossa Theme/templates. Yksi sivupohjista \
            on poistettu tai nimetty uudelleen.
            """
        case .wrongTagKind:
            """
            Vika on sivuston ulkoasussa. Luettelo tarvitsee kaksi merkintää, {{#nimi}} ja {{/nimi}}. Yksittäinen teksti \
            tarvitsee yhden merkinnän, {{nimi}}. Sivupohjassa on väärä merkintä.
            """
        case .wordsFromFallback:
            """
            Kielen tiedostossa ei ole vielä kaikkia käyttöliittymän sanoja. Ohjelma näyttää puuttuvat sanat toisella \
            kielellä. Toinen kieli valitaan tiedoston kohdassa ”fallback”.
            """
        case .unknownSpelling:
            """
            Sanaa ei ole suomen sanakirjassa eikä verkoston omassa sanastossa. Sana on kirjoitettu väärin, tai sana on \
            oikein mutta sanakirja ei tunne sitä. Ohjelma etsii tällaisia sanoja vain, kun annat komennon luukku check \
            --oikoluku.
            """
        case .notInEncoding:
            """
            Komento kirjoittaisi arvon taulukkoon, joka on tallennettu Excelin vanhassa muodossa. Vanhassa muodossa ei ole \
            kaikkia merkkejä. Siinä ei ole esimerkiksi hymiöitä eikä kaikkia pohjoissaamen kirjaimia.
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
            Komennon pitäisi kirjoittaa tieto kohtaan, jota ohjelma ei löydä tiedostosta. Ehkä kohta puuttuu kokonaan. Voi \
            myös olla, että kohdassa on monelle riville jaettu luettelo, vaikka siihen kuuluu vain yksi tieto. Jätä silloin \
            kohtaan vain tämä tieto ja kirjoita se yhdelle riville.
            """
        case .pageUnknown:
            """
            Komennolle annettiin sivu, jota ei ole. Voit antaa sivun kahdella tavalla. Anna joko sivun tiedosto kansiosta \
            Content tai sivun osoite. Osoitteen voit kopioida selaimesta. Jos melkein samanniminen sivu on olemassa, viesti \
            ehdottaa sitä.
            """
        case .noPageText:
            """
            Komennolle annettiin tiedosto, jota sivusto ei lue tekstiksi. Sivujen tekstit ovat kansiossa Content, ja niiden \
            nimen lopussa on .md. Taulukoita, liitteitä ja Wordin tiedostoja komento ei muuta.
            """
        case .titleAboveHeader:
            """
            Ohjelma tunnistaa taulukon sarakkeet otsikkorivistä, joten otsikkorivin pitää olla ylimpänä. Taulukon nimi tai \
            muu teksti otsikkorivin yläpuolella sekoittaisi sarakkeet. Viestin kohdassa ”otsikkorivi” on rivi, jolta otsikot \
            löytyivät. Tyhjät rivit eivät haittaa.
            """
        case .missingColon:
            """
            Jokaisella rivillä on kentän nimi, kaksoispiste, väli ja arvo. Jos kaksoispiste tai väli puuttuu, ohjelma ei \
            tiedä, mikä rivillä on kentän nimi ja mikä arvo.
            """
        case .workbook:
            """
            Ohjelma lukee tiedot CSV-tiedostoista, joita voi muokata Excelissä. Excelin omaa tiedostomuotoa ohjelma ei lue. \
            Valitse Excelissä Tallenna nimellä ja muodoksi CSV UTF-8. Jos haluat, että lukijat voivat ladata \
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
            TIFF-kuvaa, Wordin EMF-piirrosta tai asiakirjaa selain ei näytä, ja kuvan paikka jäisi sivulla tyhjäksi. Muoto \
            riippuu tiedoston sisällöstä, joten nimen lopun vaihtaminen ei auta. Jos tiedosto on asiakirja, tee siitä \
            tavallinen linkki: poista huutomerkki hakasulkeen edestä.
            """
        case .pictureTooLarge:
            """
            Kuvassa on yli 12 miljoonaa pikseliä. Kännykällä tai kameralla otettu kuva on usein näin suuri. Sivulla kuva näkyy \
            paljon pienempänä, mutta lukijan laite lataa sen kokonaan. Pienennä kuvaa esimerkiksi Windowsin Valokuvat-ohjelmalla.
            """
        case .dayNotYet:
            """
            Komennolle annetaan päivä, jona sivu luettiin. Nyt annettiin päivä, joka ei ole vielä tullut. \
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
            Muut eivät pääse sinne. Tiedosto tulee sivustolle, kun se on kansiossa ”liitteet” ja linkki vie tähän kansioon.
            """
        }
    }
}
