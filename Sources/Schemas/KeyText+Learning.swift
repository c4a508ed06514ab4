// Learning environments, qualifications, money and places.

extension KeyText {
    static let ofLearning = [
        KeyText("Report.osapuoli", "Osapuoli, jonka oppimisympäristö on.", "The party whose learning environment it is."),
        KeyText("Report.toimipiste", "Toimipiste, jota raportti koskee.", "The site that the report is about."),
        KeyText(
            "Report.tunnistettu", "Milloin oppimisympäristö tunnistettiin.", "When the learning environment was recognised."),
        KeyText("Report.tunnistaja", "Kuka oppimisympäristön tunnisti.", "Who recognised the learning environment."),
        KeyText("Report.julkaistu", "Milloin raportti julkaistiin.", "When the report was published."),
        KeyText(
            "Report.raportti_paivitetty", "Milloin raportin tiedot on viimeksi päivitetty.", "When the report was last revised."
        ),
        KeyText("Report.yhteyshenkilo", "Vastuuhenkilö, jolta saa lisätietoja.", "The contact person who tells more."),
        KeyText("Report.osallistujat", "Kuinka monta osallistujaa mahtuu kerralla.", "How many can take part at a time."),
        KeyText(
            "Report.tutkinnot", "Tutkinnot, joiden osia täällä voi suorittaa.",
            "The qualifications whose units can be done here."),
        KeyText("Report.tutkinnot.tutkinto", "Tutkinto, jonka osia luetellaan.", "The qualification whose units are listed."),
        KeyText("Report.tutkinnot.osat", "Tutkinnon osat, joita täällä voi suorittaa.", "The units that can be done here."),
        KeyText(
            "Report.tutkinnot.osat.osa", "Tutkinnon osan tunnus, joka on annettu tutkinnon tiedoissa.",
            "The unit's identifier, as the qualification gives it."),
        KeyText(
            "Report.tutkinnot.osat.laajuus", "Voiko osan suorittaa kokonaan vai osittain.",
            "Whether the whole unit can be done, or part of it."),
        KeyText("Report.tutkinnot.osat.naytto", "Voiko näytön antaa täällä.", "Whether a demonstration can be given here."),
        KeyText(
            "Report.tutkinnot.osat.osaamistodistus", "Voiko työpaja antaa osaamistodistuksen.",
            "Whether the workshop can issue a competence certificate."),

        KeyText(
            "Qualification.laajuus", "Koko tutkinnon laajuus osaamispisteinä.",
            "The whole qualification's extent in competence points."),
        KeyText(
            "Qualification.ammatilliset", "Ammatillisten tutkinnon osien laajuus osaamispisteinä, yleensä 145.",
            "The extent of the vocational units in competence points, usually 145."),
        KeyText(
            "Qualification.yhteiset", "Yhteisten tutkinnon osien laajuus osaamispisteinä, yleensä 35.",
            "The extent of the common units in competence points, usually 35."),
        KeyText("Qualification.koulutuskoodi", "Tutkinnon koulutuskoodi.", "The qualification's code of education."),
        KeyText("Qualification.diaari", "Tutkinnon perusteiden diaarinumero.", "The record number of the requirements."),
        KeyText(
            "Qualification.voimaantulo", "Milloin tutkinnon perusteet tulivat voimaan.",
            "When the requirements came into force."),
        KeyText("Qualification.osaamisalat", "Tutkinnon osaamisalat.", "The qualification's competence areas."),
        KeyText("Qualification.tutkintonimikkeet", "Tutkintonimikkeet.", "The qualification's titles."),
        KeyText("Qualification.osat", "Ammatilliset tutkinnon osat.", "The vocational units."),
        KeyText("Qualification.osat.osp", "Osan laajuus osaamispisteinä.", "The unit's extent in competence points."),
        KeyText("Qualification.osat.pakollinen", "Onko osa pakollinen.", "Whether the unit is mandatory."),
        KeyText("Qualification.yhteiset_osat", "Yhteiset tutkinnon osat.", "The common units."),
        KeyText(
            "Qualification.yhteiset_osat.osp", "Osan vähimmäislaajuus osaamispisteinä.",
            "The unit's least extent in competence points."),
        KeyText("Qualification.yhteiset_osat.pakollinen", "Onko osa pakollinen.", "Whether the unit is mandatory."),

        KeyText("DayPrices.tasot", "Päivähinnan tasot.", "The levels of the day price."),
        KeyText("DayPrices.tasot.vahintaan", "Tason alaraja.", "The level's lower limit."),
        KeyText(
            "DayPrices.tasot.enintaan", "Tason yläraja; jätä pois, jos ylärajaa ei ole.",
            "The level's upper limit; leave it out if there is none."),
        KeyText("DayPrices.tasot.yksikko", "Hinnan yksikkö, esim. € / päivä.", "The unit of the price, e.g. € / päivä."),
        KeyText(
            "FundingShares.osuudet", "Rahoituksen osuudet; niiden summa on 100 prosenttia.",
            "The shares of the funding, 100 per cent together."),
        KeyText("FundingShares.osuudet.prosentti", "Osuus prosentteina.", "The share in per cent."),
        KeyText(
            "FundingShares.erityinen_tuki", "Erityisen tuen opiskelijan paino prosentteina.",
            "The weight of a student with special support, in per cent."),
        KeyText("Quota.tyopaja", "Osapuoli, jonka työpajalla paikat ovat.", "The party whose workshop has the places."),
        KeyText(
            "Quota.jarjestaja", "Koulutuksen järjestäjä, jonka opiskelijoille paikat ovat.",
            "The education provider whose students the places are for."),
        KeyText("Quota.kausi", "Kausi, jota paikat koskevat, esim. syksy 2026.", "The period, e.g. syksy 2026."),
        KeyText("Quota.ala", "Ala, jolla paikat ovat.", "The field of work."),
        KeyText("Quota.paikat", "Paikkojen määrä.", "The number of places."),
    ]
}
