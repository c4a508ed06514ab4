// The site's settings.

extension KeyText {
    static let ofSettings = [
        KeyText("Settings.nimi", "Sivuston nimi.", "The site's name."),
        KeyText("Settings.kuvaus", "Yksi virke siitä, mikä sivusto on.", "One sentence on what the site is."),
        KeyText(
            "Settings.verkosto", "Verkoston nimi, joka näkyy sivuston nimen vieressä.",
            "The network's name, shown beside the site's."),
        KeyText(
            "Settings.kieli", "Sivuston kielen tunnus; oletus on fi, ja kansiossa Theme/words on oltava sen sanat.",
            "The code of the site's language; by default fi, and Theme/words must have its words."),
        KeyText(
            "Settings.palaute", "Sähköpostiosoite, johon lukija ilmoittaa virheestä.",
            "The e-mail address for readers who report a mistake."),
        KeyText(
            "Settings.yleiso", "Kenelle sivusto tehdään; oletus on verkosto.",
            "Whom the site is made for; by default the network."),
        KeyText(
            "Settings.polku", "Polku, jossa sivusto on palvelimella, esim. /intra/; vain 404-sivu tarvitsee sitä.",
            "The path at which the site is published, e.g. /intra/; only the 404 page needs it."),
        KeyText(
            "Settings.osoite", "Sivuston koko osoite, esim. https://intra.esimerkki.fi/luukku/.",
            "The site's whole address, e.g. https://intra.esimerkki.fi/luukku/."),
        KeyText(
            "Settings.hakukoneet", "Saavatko hakukoneet näyttää sivuston; oletus on ei.",
            "Whether search engines may show the site; by default they may not."),
        KeyText(
            "Settings.tapaamiset", "Kuinka usein vastuuhenkilöt tapaavat kalenterivuodessa.",
            "How often the contact persons meet in a calendar year."),
        KeyText("Settings.tapaamiset.vahintaan", "Tapaamisia vuodessa vähintään.", "The fewest meetings in a year."),
        KeyText("Settings.tapaamiset.enintaan", "Tapaamisia vuodessa enintään.", "The most meetings in a year."),
        KeyText(
            "Settings.tapaamiset.ensimmainen_vuosi", "Ensimmäinen vuosi, jona tapaamisia saa olla enemmän.",
            "The first year, in which there may be more."),
        KeyText(
            "Settings.raportti_vaaditaan_roolilta", "Rooli, jonka osapuolilla on oltava oppimisympäristön raportti.",
            "The role whose parties each need a learning-environment report."),
        KeyText(
            "Settings.ohjeen_pakollinen_osio", "Väliotsikon ankkuri, joka jokaisessa ohjeessa on oltava.",
            "The anchor of a section that every instruction must have."),
        KeyText(
            "Settings.saavutettavuus", "Saavutettavuusselosteen tiedot, jotka laki 306/2019 vaatii.",
            "What the accessibility statement must tell (law 306/2019)."),
        KeyText(
            "Settings.saavutettavuus.organisaatio", "Organisaatio, jonka sivusto on.", "The organisation whose site it is."),
        KeyText(
            "Settings.saavutettavuus.tila", "Kuinka hyvin sivusto täyttää saavutettavuusvaatimukset.",
            "How far the site meets the requirements."),
        KeyText("Settings.saavutettavuus.laadittu", "Milloin seloste laadittiin.", "When the statement was made."),
        KeyText(
            "Settings.saavutettavuus.paivitetty", "Milloin seloste viimeksi päivitettiin.",
            "When the statement was last updated."),
        KeyText("Settings.saavutettavuus.arviointitapa", "Miten saavutettavuus arvioitiin.", "How accessibility was assessed."),
        KeyText(
            "Settings.saavutettavuus.palaute", "Sähköpostiosoite saavutettavuuspalautteelle.",
            "The e-mail address for feedback on accessibility."),
        KeyText(
            "Settings.saavutettavuus.vastausaika", "Kuinka monessa päivässä palautteeseen vastataan; oletus on 14.",
            "Within how many days feedback is answered; by default 14."),
        KeyText(
            "Settings.saavutettavuus.vastuuyksikko", "Yksikkö, joka vastaa saavutettavuudesta.",
            "The unit responsible for accessibility."),
        KeyText("Settings.saavutettavuus.valvoja", "Viranomainen, joka valvoo saavutettavuutta.", "The supervisory authority."),
        KeyText(
            "Settings.saavutettavuus.valvojan_osoite", "Valvojan verkko-osoite; laki edellyttää sitä.",
            "The authority's web address; the law wants one."),
        KeyText("Settings.saavutettavuus.valvojan_sahkoposti", "Valvojan sähköpostiosoite.", "The authority's e-mail address."),
        KeyText("Settings.saavutettavuus.valvojan_puhelin", "Valvojan puhelinnumero.", "The authority's phone number."),
        KeyText(
            "Settings.saavutettavuus.puutteet", "Sisällöt, jotka eivät ole saavutettavia.", "Content that is not accessible."),
        KeyText("Settings.saavutettavuus.puutteet.sisalto", "Sisältö, jossa puute on.", "The content with the shortcoming."),
        KeyText(
            "Settings.saavutettavuus.puutteet.kriteeri", "WCAG-kriteeri, joka ei täyty.", "The WCAG criterion that is not met."),
        KeyText(
            "Settings.saavutettavuus.puutteet.peruste", "Millä perusteella puute sallitaan; oletus on ei täytä vaatimuksia.",
            "On what ground it is published all the same; by default it does not meet the requirements."),
        KeyText(
            "Settings.saavutettavuus.puutteet.syy", "Mikä sisällössä ei ole saavutettavaa ja miksi.",
            "What is not accessible, and why."),
        KeyText(
            "Settings.saavutettavuus.puutteet.vaihtoehto", "Mistä saman tiedon saa muuten.",
            "Where the same can be had otherwise."),
    ]
}
