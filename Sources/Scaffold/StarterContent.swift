import Model

// What `luukku init` writes into `Content`. Everything that is invented says so: `esimerkki: kyllä`, "Esimerkki …".

/// - Parameter today: The day on which the accessibility statement is made.
func starterSettings(today: CalendarDate) -> String {
    """
    # Sivuston asetukset. Rivi, joka alkaa #-merkillä, on selitys; ohjelma ei lue sitä.

    # Sivuston nimi. Näkyy jokaisen sivun yläreunassa.
    nimi: x
    # Verkoston nimi. Näkyy sivuston nimen vieressä.
    verkosto: x
    # Sivuston kieli: fi, sv, en tai se.
    kieli: fi
    # Sähköposti, johon lukija ilmoittaa virheestä.
    palaute: x
    # Kenelle sivusto on: julkinen, verkosto tai luottamuksellinen.
    yleiso: verkosto
    # Kuinka monta kertaa vuodessa vastuuhenkilöt tapaavat. Poista # kolmelta riviltä, jos siitä on sovittu.
    #tapaamiset:
    #  vahintaan: 1
    #  enintaan: 4
    # Rooli, jonka jokaiselta osapuolelta odotetaan oppimisympäristön raporttia (tunnus tiedostosta tiedot/roolit.yaml).
    #raportti_vaaditaan_roolilta: jasen
    # Väliotsikon tunnus, joka jokaisessa ohjeessa pitää olla.
    #ohjeen_pakollinen_osio: kuka-tekee

    # Saavutettavuusseloste, jonka laki 306/2019 vaatii. Tarkista jokainen kohta ennen julkaisua.
    saavutettavuus:
      # Kuka sivustosta vastaa.
      organisaatio: x
      # Miten vaatimukset täyttyvät: täysin, suurilta osin, osittain tai ei täytä.
      tila: osittain
      # Milloin seloste on laadittu. Vuoden päästä ohjelma muistuttaa tarkistamaan sen.
      laadittu: \(today.iso)
      # Miten saavutettavuus on arvioitu.
      arviointitapa: Itsearvio
      # Sähköposti, johon saavutettavuudesta annetaan palautetta.
      palaute: x
      # Kuka palautteeseen vastaa.
      vastuuyksikko: Verkoston vastuuhenkilöt
      # Viranomainen, joka valvoo.
      valvoja: Liikenne- ja viestintävirasto Traficom, saavutettavuuden valvonta
      valvojan_osoite: https://www.saavutettavuusvaatimukset.fi/

    """
}

/// - Parameter today: The day on which pages were last changed.
func starterTexts(today: CalendarDate) -> [(path: String, text: String)] {
    [
        (
            "Content/index.md",
            """
            ---
            otsikko: Tervetuloa
            kuvaus: Verkoston yhteinen intranet.
            paivitetty: \(today.iso)
            ---

            Tämä on verkostomme yhteinen työväline. Kirjoita tähän lyhyt tervehdys.

            - **Kenelle soitan?** Katso [vastuuhenkilöt](sivu:vastuuhenkilot).
            - **Kenen tehtävä tämä on?** Katso [velvoitteet](sivu:velvoitteet) ja [linjaukset](sivu:linjaukset).

            """
        ),
        (
            "Content/linjaukset/linjaukset.md",
            """
            ---
            otsikko: Yhteistyön linjaukset
            kuvaus: Mitä osapuolet ovat sopineet.
            # Kun linjaukset on hyväksytty, poista # ja kirjoita päivä:
            #hyvaksytty: \(today.iso)
            versio: "0.1"
            esimerkki: kyllä
            ---

            Tämä on esimerkkiteksti. Korvaa se verkoston omilla linjauksilla sanasta sanaan ja poista yltä
            rivi ”esimerkki”. Aaltosulkeissa on väliotsikon pysyvä tunnus: velvoitteet viittaavat siihen.

            ## Tarkoitus {#tarkoitus}

            Osapuolet tekevät yhteistyötä, jotta asiakas saa apua yhdellä yhteydenotolla.

            ## Vastuuhenkilöt {#vastuuhenkilot}

            Jokainen osapuoli nimeää vastuuhenkilön. Osapuolet kertovat muutoksista toisilleen viipymättä.

            ## Salassapito {#salassapito}

            Osapuolet pitävät salassa luottamukselliseksi merkityn tiedon.

            ## Voimassaolo {#voimassaolo}

            Linjaukset ovat voimassa toistaiseksi.

            """
        ),
        (
            "Content/osapuolet/esimerkkikunta.md",
            """
            ---
            # Tiedoston nimi on osapuolen tunnus. Uusi osapuoli: luukku new osapuoli
            otsikko: Esimerkkikunta
            tyyppi: kunta
            roolit: [jasen]
            kunta: Esimerkkilä
            paivitetty: \(today.iso)
            esimerkki: kyllä
            ---

            Esimerkkikunta on keksitty. Poista tämä tiedosto, kun olet lisännyt oikeat osapuolet.

            """
        ),
        (
            "Content/ohjeet/esimerkkiohje.md",
            """
            ---
            otsikko: Esimerkkiohje
            kuvaus: Näin kirjoitetaan ohje.
            toiminto: esimerkkitoiminto
            velvoitteet: [vastuuhenkilon-nimeaminen]
            omistaja: esimerkkikunta-1
            paivitetty: \(today.iso)
            esimerkki: kyllä
            ---

            ## Kuka tekee {#kuka-tekee}

            Jokaisen osapuolen [vastuuhenkilö](sivu:vastuuhenkilot).

            ## Näin etenet {#nain-etenet}

            1. Kirjoita ensimmäinen vaihe.
            2. Kirjoita toinen vaihe.

            """
        ),
        (
            "Content/saavutettavuus/index.md",
            """
            ---
            otsikko: Saavutettavuusseloste
            kuvaus: Kuinka saavutettava sivusto on ja miten annat palautetta.
            paivitetty: \(today.iso)
            ---

            Haluamme, että jokainen voi käyttää tätä sivustoa. Alla oleva seloste syntyy tiedostosta sivusto.yaml.

            """
        ),
    ] + starterLists
}

private let starterLists = [
    (
        "Content/tiedot/roolit.yaml",
        """
        # Roolit: kenen tehtävä velvoite on. laji: kaikki, osapuolirooli, vastuuhenkilo, allekirjoittaja,
        # tukiorganisaatio, ei-nimetty tai muu. Osapuolen omat roolit ovat lajia osapuolirooli.

        - tunnus: kaikki-osapuolet
          nimi: kaikki osapuolet
          laji: kaikki

        - tunnus: jasen
          nimi: jäsen
          monikko: jäsenet
          laji: osapuolirooli

        - tunnus: vastuuhenkilot
          nimi: vastuuhenkilö
          monikko: vastuuhenkilöt
          laji: vastuuhenkilo

        """
    ),
    (
        "Content/tiedot/velvoitteet.yaml",
        """
        # Velvoitteet. Lainaus on sanasta sanaan tiedostosta linjaukset/linjaukset.md; ohjelma tarkistaa sen.
        # Uusi velvoite: luukku new velvoite

        - tunnus: vastuuhenkilon-nimeaminen
          otsikko: Vastuuhenkilön nimeäminen
          vahvuus: velvoite
          vastuussa: [kaikki-osapuolet]
          kohta: vastuuhenkilot
          lainaus: Jokainen osapuoli nimeää vastuuhenkilön.
          esimerkki: kyllä

        """
    ),
    (
        "Content/tiedot/toiminnot.yaml",
        """
        # Toiminnot, joihin tarvitaan ohje.

        - tunnus: esimerkkitoiminto
          nimi: Esimerkkitoiminto
          esimerkki: kyllä

        """
    ),
    (
        "Content/tiedot/tutkinnot.yaml",
        """
        # Tutkinnot, joiden osia voi suorittaa osapuolten luona. Poista tiedosto, jos verkosto ei tarvitse sitä.

        - tunnus: esimerkkitutkinto
          nimi: Esimerkkialan perustutkinto
          laajuus: 180
          ammatilliset: 145
          yhteiset: 35
          esimerkki: kyllä
          osat:
            - tunnus: esimerkkiosa
              nimi: Esimerkkialalla toimiminen
              osp: 45
              pakollinen: kyllä
            - tunnus: toinen-esimerkkiosa
              nimi: Esimerkkipalvelun tuottaminen
              osp: 100

        """
    ),
    (
        "Content/tiedot/sanasto.yaml",
        """
        # Sanasto. Termi linkitetään, kun se mainitaan tekstissä ensimmäisen kerran; muodot ovat sanan taivutusmuotoja.

        - tunnus: esimerkkitermi
          termi: esimerkkitermi
          maaritelma: Keksitty sana, joka näyttää, miten sanasto toimii.
          muodot: [esimerkkitermi, esimerkkitermin, esimerkkitermit]
          esimerkki: kyllä

        """
    ),
]

let starterSheets: [(path: String, rows: [[String]])] = [
    (
        "Content/tiedot/vastuuhenkilot.csv",
        [
            [
                "tunnus", "osapuoli", "etunimi", "sukunimi", "nimike", "ensisijainen", "ala", "toimipiste", "puhelin",
                "sahkoposti", "tavoitettavuus", "alkaa", "paattyy", "sijainen", "avoinna", "paivitetty", "esimerkki",
            ],
            [
                "esimerkkikunta-1", "esimerkkikunta", "Esimerkki", "Henkilö", "koordinaattori", "kyllä", "", "", "040 000 0000",
                "esimerkki.henkilo@esimerkki.invalid", "arkisin klo 8–15", "", "", "", "", "", "kyllä",
            ],
        ]
    ),
    (
        "Content/tiedot/velvoitteiden-tila.csv",
        [
            ["velvoite", "osapuoli", "tila", "paivays", "naytto", "vastuuhenkilo", "esimerkki"],
            ["vastuuhenkilon-nimeaminen", "esimerkkikunta", "avoin", "", "", "esimerkkikunta-1", "kyllä"],
        ]
    ),
    (
        "Content/tiedot/tapahtumat.csv",
        [
            [
                "tunnus", "otsikko", "tyyppi", "alkaa", "paattyy", "kello", "toistuu", "paikka", "etaosoite", "osapuolet",
                "roolit", "kuvaus", "peruttu", "esimerkki",
            ]
        ]
    ),
    ("Content/tiedot/synonyymit.csv", [["sana", "tarkoittaa"]]),
]

let readMeText = """
    LUE MINUT

    Tässä kansiossa on verkostosi intranet.

    MITÄ ON MISSÄ
      Content             verkoston oma sisältö: kirjoita tänne
        sivusto.yaml      sivuston nimi ja asetukset
        index.md          etusivun tervehdys
        linjaukset        linjausten teksti
        osapuolet         tiedosto jokaisesta osapuolesta
        ohjeet            ohjeet
        tiedotteet        tiedotteet (kansio syntyy ensimmäisestä tiedotteesta)
        vuosikello        tapaamiset (kansio syntyy ensimmäisestä tapaamisesta)
        tiedot            luettelot: .csv aukeaa Exceliin, .yaml Muistioon
      Theme               sivuston ulkoasu ja sanat; näihin ei yleensä kosketa
      Public              valmis sivusto (syntyy komennolla luukku build)

    KOMENNOT (anna ne tässä kansiossa)
      luukku check                tarkista sisältö; mitään ei kirjoiteta
      luukku build                tee sivusto; avaa sitten Public/index.html selaimeen
      luukku new osapuoli         lisää osapuoli; ohjelma kysyy tarvittavat tiedot
      luukku new vastuuhenkilo    samoin: tapaaminen, raportti, ohje, tiedote, velvoite

    ALUKSI
      1. Korvaa linjausten esimerkkiteksti tiedostossa Content/linjaukset/linjaukset.md.
      2. Lisää osapuolet ja vastuuhenkilöt komennolla luukku new.
      3. Poista esimerkit: kaikki, missä lukee ”esimerkki: kyllä” (CSV-tiedoston sarake esimerkki).
      4. Aja luukku check. Virhe kertoo tiedoston, rivin ja mitä tehdä.

    """
