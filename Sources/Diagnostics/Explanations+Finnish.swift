// What each rule means, in Finnish, for readers who know Word and Excel. A name is never inflected.
// One switch per language, so that the compiler lists what is missing. Examples: Examples.swift.

extension Rule {
    var finnishMeaning: String {
        switch self {
        case .encoding:
            """
            Ohjelma, jolla tiedosto tallennettiin, käytti vanhaa merkistöä, joten kirjaimia kuten ä ja ö ei voi lukea \
            oikein. Muistiossa merkistön voi valita tallennettaessa, ja oikea on UTF-8. CSV-taulukot \
            luetaan myös Excelin vanhassa muodossa, mutta eivät silloin, kun samassa tiedostossa on kahta merkistöä \
            sekaisin.
            """
        case .emptyFile:
            """
            Tiedostossa ei ole mitään tai siinä on vain välejä. Usein se on jäänyt kesken tai tallennettu vahingossa \
            tyhjänä.
            """
        case .linkOutside:
            """
            Kansiossa näyttää olevan tiedosto, mutta se onkin vain viittaus toiseen paikkaan, joka on sivuston kansion \
            ulkopuolella, on kokonainen kansio tai jota ei enää ole. Tällaista ei seurata, jottei sivustolle joudu \
            vahingossa mitään, mitä sinne ei ole tarkoitettu.
            """
        case .specialFile:
            """
            Kansiossa on jotakin, minkä käyttöjärjestelmä näyttää tiedostona mutta jolla ei ole sisältöä, esimerkiksi laite. \
            Tällainen syntyy harvoin itsestään; kysy neuvoa siltä, joka hoitaa kansiota.
            """
        case .folderForFile:
            """
            Kansion nimen lopussa on .md, .yaml tai .csv niin kuin tiedostolla. Usein on luotu kansio, kun piti luoda \
            tiedosto, tai pakattu tiedosto on purettu omaan kansioonsa.
            """
        case .fileTooLarge:
            """
            Sivun teksti saa olla enintään 256 kilotavua (noin sata sivua Wordissa), taulukko tai muu tietoja sisältävä tiedosto 16 \
            megatavua ja liite tai kuva 128 megatavua. Taulukossa ei myöskään saa olla yli puolta miljoonaa arvoa.
            """
        case .controlCharacter:
            """
            Tekstiin tai tiedoston nimeen on tullut merkki, jota ei näy mutta joka sekoittaa sivun. Se tulee yleensä, kun \
            tekstiä kopioidaan PDF-tiedostosta tai vanhasta ohjelmasta. Viestissä on rivi ja merkin numero.
            """
        case .missingFile:
            """
            Ilman tätä tiedostoa sivustoa ei voi tehdä. Tiedostossa sivusto.yaml ovat sivuston nimi ja asetukset, kansiossa \
            Theme/words ovat käyttöliittymän sanat kullakin kielellä. Tiedosto on ehkä poistettu, siirretty tai nimetty \
            toisin.
            """
        case .collidingNames:
            """
            Joissakin tietokoneissa ja palvelimissa isot ja pienet kirjaimet ovat tiedoston nimessä sama asia, ja ä:n voi \
            tallentaa kahdella tavalla, jotka näyttävät samalta. Siellä toinen tiedosto korvaisi toisen.
            """
        case .unknownFile:
            """
            Kullakin kansiolla on omat tiedostonsa: kansiossa tiedot ovat taulukot, joilla on sovitut nimet, muualla ovat \
            sivut, joiden nimen lopussa on .md. Word- ja Excel-tiedostoista ei synny sivua: Excel-taulukko tallennetaan \
            muodossa CSV, ja Word-tiedoston voi laittaa kansioon liitteet ladattavaksi.
            """
        case .yamlSyntax:
            """
            Tiedot kirjoitetaan riveille: ensin kentän nimi, sitten kaksoispiste, väli ja arvo. Jos arvossa on toinen \
            kaksoispiste ja väli tai se alkaa sulkeella, ohjelma ei tiedä, mistä arvosta on kyse. Silloin arvon \
            ympärille kirjoitetaan lainausmerkit. Toinen tavallinen syy on, että rivin alussa on enemmän tai vähemmän \
            välejä kuin saman luettelon muilla riveillä.
            """
        case .yamlTab:
            """
            Rivin alkuun on painettu sarkainnäppäintä (Tab). Sarkain näyttää väleiltä, mutta sen leveys vaihtelee koneesta \
            toiseen, joten sisennys tehdään aina välilyönneillä.
            """
        case .duplicateKey:
            """
            Samassa kohdassa on kaksi samannimistä kenttää, eikä ohjelma voi tietää, kumpi on oikea. Nimet sahkoposti ja \
            sähköposti ovat sama nimi. Näin käy helposti, kun rivi kopioidaan pohjaksi.
            """
        case .yamlAlias:
            """
            Merkeillä & ja * on arvon alussa erityinen merkitys, jota Luukku ei käytä. Jos merkki kuuluu tekstiin, laita \
            koko arvo lainausmerkkeihin. Tähdillä ei voi lihavoida otsikkoa.
            """
        case .frontMatterOpen:
            """
            Sivun alussa ovat sivun tiedot, ja ne päättyvät riviin, jolla on kolme yhdysviivaa. Kun rivi puuttuu, ohjelma ei \
            tiedä, missä tiedot loppuvat ja teksti alkaa. Rivillä ei saa olla muuta eikä sen alussa väliä.
            """
        case .wrongStructure:
            """
            Tiedostossa on tekstiä tai luettelo, vaikka siinä pitäisi olla kenttiä eli rivejä, joilla on kentän nimi, \
            kaksoispiste ja arvo. Luettelossa jokaisen \
            kohdan ensimmäinen rivi alkaa yhdysviivalla ja muut ovat sen alla sisennettyinä. Tiedostossa sivusto.yaml \
            luetteloa ei ole, vaan kentät alkavat rivin alusta.
            """
        case .frontMatterMissing:
            """
            Jokaisen sivun alussa on ainakin sivun otsikko kahden sellaisen rivin välissä, joilla on kolme yhdysviivaa. \
            Ensimmäisen yhdysviivarivin pitää olla aivan tiedoston ensimmäinen rivi, eikä sen yläpuolella saa olla \
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
            Rivillä on arvo kohdassa, jolla ei ole sarakkeen otsikkoa. Excelissä se näkyy tekstinä viimeisen otsikon \
            oikealla puolella: siirrä se oikeaan soluun. Jos tiedostoa on muokattu muulla kuin Excelillä, tekstissä on \
            luultavasti puolipiste, joka jakaa solun kahdeksi; silloin solun teksti laitetaan lainausmerkkeihin.
            """
        case .duplicateColumn:
            """
            Taulukon otsikkorivillä on kaksi samannimistä saraketta, eikä ohjelma voi tietää, kumman arvot ovat oikeat. \
            Isoilla ja pienillä kirjaimilla ei ole eroa, ja nimet sähköposti ja sahkoposti ovat sama nimi.
            """
        case .textAfterQuote:
            """
            Solu alkaa lainausmerkillä ja lainausmerkki sulkeutuu, mutta samassa solussa on vielä tekstiä. Kun lainausmerkki \
            kuuluu tekstiin, se kirjoitetaan kahdesti ja koko solu laitetaan lainausmerkkeihin. Excel tekee tämän itse.
            """
        case .changedByExcel:
            """
            Excel päättää itse, mitä soluun on kirjoitettu: puhelinnumeron alusta jää nolla pois tai numerosta tulee suuri \
            luku kuten 4,01235E+08, päivästä tulee kuukauden nimi kuten 1.loka, ja liian kapeassa sarakkeessa näkyy vain \
            merkkejä #. Kun taulukko tallennetaan, alkuperäinen arvo katoaa, joten se pitää kirjoittaa uudelleen. Valitse \
            Excelissä ensin koko sarake ja sitten Muotoile solut, Teksti: sen jälkeen Excel jättää arvot rauhaan.
            """
        case .unknownKey:
            """
            Kentän tai sarakkeen nimi on kirjoitettu väärin, tai tässä tiedostossa sellaista ei käytetä. Viestin \
            kohdassa sallitut ovat kaikki nimet, jotka tässä tiedostossa ovat mahdollisia. Muistiinpanoja varten ei voi \
            lisätä omaa saraketta. Sivun tunnusta ei kirjoiteta sivun alkuun: se on tiedoston nimi.
            """
        case .missingValue:
            """
            Tämä tieto on kirjoitettava aina. Kenttä tai solu puuttuu kokonaan tai on tyhjä. Jos taulukosta puuttuu koko \
            sarake, siitä kerrotaan kerran, otsikkorivillä. Vastuuhenkilöllä pitää olla etunimi ja sukunimi, ellei tehtävä \
            ole avoinna.
            """
        case .wrongType:
            """
            Kohdassa pitäisi olla toisenlainen arvo, esimerkiksi luku eikä sana tai yksi teksti eikä luettelo. Viestin \
            kohdassa odotettu kerrotaan, millainen. Luku kirjoitetaan numeroin ilman yksikköä.
            """
        case .valueNotAllowed:
            """
            Tähän kohtaan kelpaavat vain tietyt sanat, jotka luetellaan viestissä. Kyllä ja ei kirjoitetaan sanoina kyllä ja \
            ei; rasti tai joo ei kelpaa.
            """
        case .invalidDate:
            """
            Päivää ei ole kalenterissa (helmikuussa ei ole 31. päivää), tai se on kirjoitettu tavalla, jota ei voi \
            lukea. Päivä kirjoitetaan numeroin, ja vuodessa on neljä numeroa. Sarakkeeseen poikkeukset kirjoitetaan \
            päiviä pilkuin erotettuina; siirretty päivä kirjoitetaan näin: 14.9.2027 siirtyy 21.9.2027.
            """
        case .invalidIdentifier:
            """
            Tunnuksesta tulee osa sivun osoitetta, joten siinä saa olla vain pieniä kirjaimia a–z, numeroita ja \
            yhdysviivoja, enintään 80 merkkiä. Se ei ala eikä pääty yhdysviivaan. Sama koskee sivun tiedoston ja sen \
            kansion nimeä. Välin paikalle kirjoitetaan yhdysviiva, ä:n paikalle a ja ö:n paikalle o. Otsikossa kaikki \
            merkit ovat sallittuja: vain tunnus on tällainen.
            """
        case .endsBeforeStart:
            """
            Päättymispäivä on aikaisempi kuin alkamispäivä, tai kellonaika päättyy ennen kuin se alkaa. Usein vuosi on \
            jäänyt vaihtamatta.
            """
        case .invalidTime:
            """
            Tapahtuman kellonaika kirjoitetaan numeroin, joko pelkkä alkamisaika tai sekä alkamis- että päättymisaika. Tunnit ovat 0–24 ja minuuteissa on kaksi \
            numeroa. Sanallisen ajan voi kirjoittaa kuvaukseen.
            """
        case .recurrenceNotUnderstood:
            """
            Tapahtuman toistuminen kirjoitetaan tavallisin sanoin, mutta ohjelma ymmärtää vain tietyt ilmaukset. Osa \
            niistä on viestissä esimerkkeinä. Epäsäännöllisesti toistuvalle tapahtumalle lisätään oma rivi kullekin kerralle.
            """
        case .neverHappens:
            """
            Toistuminen ymmärrettiin, mutta sellaista päivää ei ole: esimerkiksi helmikuussa ei ole 30. päivää eikä vuodessa \
            viikkoa 54. Voi myös olla, että toistumisen viimeinen päivä (paattyy) on ennen ensimmäistä kertaa.
            """
        case .exceptionWithoutDay:
            """
            Poikkeuspäivä on päivä, jona toistuva tapahtuma jää pois tai siirtyy. Tapahtuma ei toistu tänä päivänä \
            muutenkaan, joten poikkeuksen päivä on luultavasti väärin. Viestissä on lähin oikea päivä.
            """
        case .neverPublished:
            """
            Sivun alussa voi olla kaksi päivää. Kohtaan julkaistaan kirjoitetaan ensimmäinen päivä, jona sivu on näkyvissä, ja \
            kohtaan poistuu ensimmäinen päivä, jona se ei enää ole. Nyt sivu poistuisi samana päivänä kuin se julkaistaan tai jo ennen \
            sitä. Usein vuosi on jäänyt vaihtamatta.
            """
        case .invalidEmail:
            """
            Osoitteesta tehdään sivulle linkki, joka avaa lukijan sähköpostin. Siksi kohdassa on yksi osoite sellaisenaan. \
            Siinä ei ole kahta osoitetta, sanoja, alkua mailto: eikä merkin @ tilalla (at). Kaksi osoitetta tarkoittaa usein kahta \
            ihmistä: anna kummallekin oma rivi.
            """
        case .invalidPhone:
            """
            Numerosta tehdään sivulle linkki, jota painamalla puhelin soittaa. Siksi kohdassa on yksi kokonainen numero. Sanat, \
            kuten vaihde tai soittoaika, kuuluvat kohtaan tavoitettavuus. Ulkomainen numero alkaa merkillä +.
            """
        case .invalidWebAddress:
            """
            Osoitteesta tehdään sivulle linkki. Ilman alkua https:// selain etsisi sivua tältä sivustolta. Kopioi osoite \
            selaimen osoiteriviltä, niin alku tulee mukaan.
            """
        case .invalidPath:
            """
            Polku on se osa sivuston osoitteesta, joka tulee palvelimen nimen jälkeen. Se alkaa kauttaviivalla, ja siinä ei ole \
            palvelimen nimeä. Koko osoite kirjoitetaan kohtaan osoite.
            """
        case .duplicateIdentifier:
            """
            Kahdella tiedolla on sama tunnus, joten niitä ei voi erottaa toisistaan. Näin käy, kun rivi kopioidaan uuden \
            pohjaksi ja tunnus jää vaihtamatta. Viestissä on paikka, jossa tunnus on ensimmäisen kerran. Vaihda uudemman \
            tunnus: vanhempaan on ehkä jo viitattu muualta.
            """
        case .unknownReference:
            """
            Tässä viitataan toiseen tietoon sen tunnuksella, mutta sellaista tunnusta ei ole. Tunnus on kirjoitettu \
            väärin, tieto on poistettu tai sitä ei ole vielä lisätty. Kirjoita tunnus, älä nimeä: kala-kunta eikä Kalan \
            kunta. Sivun tunnus on sen tiedoston nimi ilman loppua .md; taulukon rivin tunnus on sarakkeessa tunnus. \
            Viestin kohdassa odotettu kerrotaan, millaiseen tietoon viitataan.
            """
        case .routeTaken:
            """
            Jokaisella sivulla on oma osoite, joka syntyy tiedoston nimestä tai tunnuksesta. Kaksi sivua tai sivu ja liite \
            ovat saamassa saman osoitteen, ja toinen jäisi pois.
            """
        case .brokenLink:
            """
            Linkissä on tiedoston nimi tai tunnus, jolla ei löydy mitään. Se on kirjoitettu väärin, tai sivu on \
            siirretty, nimetty toisin tai poistettu. Toisessa kansiossa olevan sivun eteen kirjoitetaan tie sinne: \
            ../ohjeet/naytot.md, jossa ../ tarkoittaa ylempää kansiota.
            """
        case .brokenAnchor:
            """
            Linkki tai velvoite viittaa tiettyyn kohtaan sivulla, mutta sivulla ei ole sennimistä kohtaa. Väliotsikon \
            tunnus on otsikon perässä aaltosulkeissa, esimerkiksi {#salassapito}. Jos sitä ei ole, tunnus syntyy \
            otsikosta ja muuttuu, kun otsikkoa muutetaan.
            """
        case .missingAttachment:
            """
            Tekstissä on kuva tai linkki liitteeseen, mutta tiedostoa ei ole. Tiedosto on ehkä unohtunut kopioida kansioon \
            kuvat tai liitteet, tai sen nimi on kirjoitettu eri tavalla. Isot ja pienet kirjaimet ovat eri merkkejä.
            """
        case .forbiddenScheme:
            """
            Linkin alussa on jotakin, mitä ei sallita, esimerkiksi oman koneen tiedosto (file:) tai pelkkä //. Muille \
            sivustoille linkitetään osoitteella, jonka alussa on https:. Kuvia ei haeta muilta sivustoilta: kuva \
            tallennetaan kansioon kuvat.
            """
        case .hiddenTarget:
            """
            Linkki vie sivulle tai tietoon, joka on merkitty luottamukselliseksi tai vain verkoston nähtäväksi (nakyvyys), \
            eikä tämän sivuston lukijoilla ole siihen oikeutta. Linkki paljastaisi, että tieto on olemassa.
            """
        case .unpublishedTarget:
            """
            Sivulla, jolle linkki vie, on päivä, josta alkaen se on näkyvissä (julkaistaan), tai päivä, jona se poistuu \
            (poistuu). Tänään sivu ei ole näkyvissä. Linkin teksti näkyy sen ajan tavallisena tekstinä ilman linkkiä, ja \
            linkki toimii, kun sivu on julkaistu. Sivusta itsestään ei näy mitään. Jos linkin teksti kertoo liikaa \
            sivusta, jota ei ole vielä julkaistu, poista se siihen asti.
            """
        case .unlinkedAttachment:
            """
            Kansiossa kuvat tai liitteet on tiedosto, johon yksikään sivu ei vie lukijaa. Sivustolle kopioidaan vain kuvat \
            ja liitteet, joihin sivuilla on linkki, jotta kansioon unohtunut tiedosto ei päädy julki. Jos tiedosto on \
            tarkoitettu luettavaksi, lisää linkki jollekin sivulle. Jos sitä ei enää tarvita, poista se.
            """
        case .frontPageLeftOut:
            """
            Tiedosto sivusto.yaml kertoo, kenelle sivusto tehdään (yleiso), ja etusivu on tarkoitettu suppeammalle joukolle. \
            Ilman riviä nakyvyys sivu on vain verkostolle. Sivustoa ei tehdä ilman etusivun tekstiä.
            """
        case .pagesLeftOut:
            """
            Sivusto tehdään kaikille (yleiso: julkinen), mutta yli kolmasosa sivuista on tarkoitettu suppeammalle joukolle. \
            Ilman riviä nakyvyys sivu on vain verkostolle. Viestissä on, kuinka moni sivu jää pois ja mitkä sivut ne ovat. Sivuista \
            ei jää sivustolle mitään, eikä niihin voi linkittää.
            """
        case .recordWithheld:
            """
            Tämän tiedon kohdassa nakyvyys sanotaan, että sivuston lukijat saavat nähdä sen, mutta se viittaa tietoon, jota he \
            eivät näe. Ilman viittausta tieto sanoisi muuta kuin on tarkoitettu, joten siitä ei julkaista mitään.
            """
        case .quoteNotFound:
            """
            Velvoite perustuu sanoihin, jotka lainataan linjauksista, ja lainauksen pitää olla siellä sanasta sanaan. \
            Joko lainausta on muokattu tai linjausten teksti on muuttunut. Yleensä korjataan lainaus, koska linjaukset \
            on allekirjoitettu. Viestissä on linjausten samankaltaisin kohta, jos sellainen löytyy.
            """
        case .quoteFoundTwice:
            """
            Lainattu kohta on linjauksissa kahdessa tai useammassa paikassa, joten ei tiedetä, mihin niistä velvoite \
            perustuu. Viestissä ovat rivit. Lainaa muutama sana lisää edestä tai takaa.
            """
        case .quoteElsewhere:
            """
            Lainaus löytyy linjauksista, mutta eri otsikon alta kuin velvoitteen kentässä kohta sanotaan. Viestissä on sen \
            kohdan nimi, josta lainaus löytyy.
            """
        case .nobodyResponsible:
            """
            Linjauksissa ei sanota, kenen tämä velvoite on. Se ei ole kirjoitusvirhe vaan aukko sopimuksessa, ja sivustolla \
            se näytetään aukkona, kunnes vastuutahosta on sovittu.
            """
        case .noPrimaryContact:
            """
            Jokaisella osapuolella on tasan yksi henkilö, johon otetaan ensin yhteyttä. Tältä osapuolelta hän \
            puuttuu, ensisijaisia on useita tai ensisijaisen henkilön tehtävä on merkitty avoimeksi. Jos viestissä luetellaan \
            tunnuksia, ne on kaikki merkitty ensisijaisiksi. Myös päättyneen kauden henkilö lasketaan, kunnes hänen \
            kohdallaan lukee ei.
            """
        case .contactExpired:
            """
            Vastuuhenkilön viimeinen päivä on mennyt, mutta hän on yhä luettelossa. Lukija ei tiedä, keneen ottaa yhteyttä.
            """
        case .contactOutdated:
            """
            Yhteystiedot on viimeksi tarkistettu yli vuosi sitten. Kysy henkilöltä, pitävätkö nimike, puhelin ja sähköposti yhä \
            paikkansa, ja kirjoita sitten uusi päivä, vaikka mikään ei olisi muuttunut.
            """
        case .reportMissing:
            """
            On sovittu, että jokainen työpaja kuvaa, mitä tutkinnon osia siellä voi suorittaa. Tältä osapuolelta raportti \
            puuttuu. Mitä osapuolia vaatimus koskee, on tiedoston sivusto.yaml kentässä raportti_vaaditaan_roolilta.
            """
        case .unitSum:
            """
            Tutkinnon ammatillisten ja yhteisten osien pisteiden pitää olla yhteensä tutkinnon laajuus, pakollisten osien \
            pitää mahtua ammatillisiin ja osia pitää olla tarpeeksi. Viestin arvo kertoo, mikä lasku ei täsmää.
            """
        case .shareSum:
            """
            Rahoituksen osuudet ovat osia samasta kokonaisuudesta, joten prosenttien summan pitää olla 100. Viestissä on \
            nykyinen summa.
            """
        case .meetingCount:
            """
            Tiedoston sivusto.yaml kentässä tapaamiset on sovittu, kuinka monta kertaa vuodessa vastuuhenkilöt tapaavat. \
            Kalenterissa on tapaamisia enemmän tai vähemmän. Vain tapahtumat, joiden tyyppi on tapaaminen, lasketaan.
            """
        case .newPartyWithoutNotice:
            """
            Osapuoli on liittynyt sopimukseen myöhemmin (alkuperainen: ei), ja alkuperäisille osapuolille pitää kertoa siitä \
            viipymättä. Tiedotetta, jossa tämä osapuoli mainitaan uutena, ei ole.
            """
        case .avoidedExpression:
            """
            Tiedostossa ilmaukset.yaml on lueteltu ilmauksia, joita ei enää käytetä, esimerkiksi koska toiminta on jo \
            alkanut. Tekstissä on sellainen. Viestissä on ilmaus, jota suositellaan.
            """
        case .instructionSection:
            """
            Jokaisessa ohjeessa pitää olla tietty osio, joka on sovittu tiedoston sivusto.yaml kentässä \
            ohjeen_pakollinen_osio. Osion tunnistaa väliotsikon tunnuksesta, joka on otsikon perässä aaltosulkeissa. Otsikon \
            sanat voi valita itse.
            """
        case .activityWithoutInstruction:
            """
            Tiedostossa toiminnot.yaml luetellaan toiminnot, joista on sovittu ohje. Mikään ohje ei ole tästä toiminnosta. \
            Sivustolla näkyy, että ohje puuttuu.
            """
        case .onDayOff:
            """
            Tapahtuma alkaa tai päättyy viikonloppuna, pyhäpäivänä tai muuna vapaapäivänä. Viestissä ovat päivät ja lähimmät \
            työpäivät ennen ja jälkeen.
            """
        case .reviewDue:
            """
            Sivun alussa on päivä, johon mennessä sivu luetaan läpi (tarkista), ja se on mennyt. Lue sivu: pitääkö se vielä \
            paikkansa? Viestissä on sivun omistaja, jos se on merkitty.
            """
        case .unlikelyDate:
            """
            Sivun alussa on päivä, joka on yli 50 vuotta menneessä tai yli 20 vuotta tulevassa, tai sivu on merkitty luetuksi \
            päivänä, joka ei ole vielä tullut (tarkistettu). Useimmiten vuoden numerot ovat vaihtaneet paikkaa: 2206, vaikka \
            piti olla 2026.
            """
        case .statementMissing:
            """
            Laki vaatii, että julkisen toimijan sivustolla kerrotaan, miten hyvin sitä voi käyttää esimerkiksi \
            ruudunlukijalla ja mistä puutteista tiedetään. Seloste tehdään tiedoston sivusto.yaml kentistä, mutta niitä ei \
            ole.
            """
        case .statementOutdated:
            """
            Saavutettavuusseloste pitää käydä läpi vuosittain. Viimeksi se on käyty läpi (laadittu tai paivitetty) yli \
            vuosi sitten.
            """
        case .lineTooLong:
            """
            Yksi rivi on pidempi kuin 16 000 merkkiä, noin kahdeksan sivua. Yleensä pitkä teksti on kopioitu muualta \
            niin, että siitä on tullut yksi ainoa kappale. Tyhjä rivi tekee uuden kappaleen.
            """
        case .tooManyMarkers:
            """
            Kappaleessa on niin paljon tähtiä, sulkeita, osoitteita tai muita merkintöjä, ettei sitä saa luettua \
            kohtuullisessa ajassa. Tavallisessa tekstissä näin ei käy; usein muusta ohjelmasta on kopioitu muutakin kuin \
            teksti.
            """
        case .tableTooLarge:
            """
            Tekstissä olevassa taulukossa saa olla enintään 256 saraketta, ja sivun taulukoissa yhteensä enintään 40 000 \
            solua. Näin suuri taulukko on hyödyllisempi Excel-tiedostona liitteissä.
            """
        case .nestedTooDeep:
            """
            Luettelon tai lainauksen sisällä on luettelo, jonka sisällä on taas luettelo, ja niin edelleen: tekstissä yli 32 \
            ja tiedoissa yli 64 tasoa. Yleensä samat merkit ovat toistuneet vahingossa.
            """
        case .referencesTooLarge:
            """
            Sivulla on paljon linkkejä, joiden osoite on kirjoitettu erikseen muualle sivulle, ja osoitteet ovat hyvin \
            pitkiä. Valmiista sivusta tulisi valtavan suuri.
            """
        case .textAboveTable:
            """
            Taulukko alkaa heti kappaleen alta, ja kappaleessa on tuhansia rivejä. Otsikkorivi kuuluu silloin kappaleeseen, ja \
            sen etsiminen kestäisi hyvin kauan. Tyhjä rivi ennen taulukkoa erottaa ne toisistaan.
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
            Tämä koskee sivuston ulkoasua. Painikkeiden, otsikoiden ja muiden valmiiden tekstien sanat ovat kansion \
            Theme/words tiedostossa, yksi sana rivillä. Tätä sanaa siellä ei ole.
            """
        case .missingTemplate:
            """
            Tämä koskee sivuston ulkoasua. Jokaisella sivutyypillä on sivupohja kansiossa Theme/templates, ja yksi niistä on \
            poistettu tai nimetty uudelleen.
            """
        case .wrongTagKind:
            """
            Tämä koskee sivuston ulkoasua. Luettelo käydään läpi merkinnöillä {{#nimi}} ja {{/nimi}}, yksittäinen teksti \
            näytetään merkinnällä {{nimi}}. Tässä on käytetty väärää.
            """
        case .wordsFromFallback:
            """
            Sivuston kielellä ei ole vielä kaikkia käyttöliittymän sanoja. Puuttuvat näytetään sillä kielellä, joka \
            tiedostossa on nimetty kohdassa fallback.
            """
        case .unknownSpelling:
            """
            Sanaa ei ole suomen sanakirjassa eikä verkoston omassa sanastossa. Se on kirjoitusvirhe tai oikea sana, jota \
            sanakirja ei tunne. Tämän saa näkyviin vain komennolla luukku check --oikoluku.
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
            Komento osaa muuttaa vain tavallisella tavalla kirjoitettuja arvoja, joilla on oma rivi tai solu. Tämä arvo on \
            jaettu monelle riville tai on muuten erikoisempi. Muuta se itse, niin mitään ei mene vahingossa rikki.
            """
        case .placeUnknown:
            """
            Komennon pitäisi kirjoittaa tieto kohtaan, jota se ei tiedostosta löydä, esimerkiksi koska yhden tiedon \
            paikalla on monelle riville jaettu luettelo. Kirjoita jokainen tieto omalle rivilleen ja anna komento \
            uudelleen.
            """
        case .pageUnknown:
            """
            Komennolle annettiin sivu, jota ei ole. Sivun voi antaa kahdella tavalla: tiedostona kansiosta Content tai \
            osoitteena, jonka voi kopioida selaimesta. Viestissä on lähin sivu, jos jokin on lähellä.
            """
        }
    }
}
