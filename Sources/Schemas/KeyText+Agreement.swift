// The agreement's obligations, signatures and words.

extension KeyText {
    static let ofAgreement = [
        KeyText(
            "korvaa", "Versio, jonka tilalle tämä tulee sinä päivänä, jona tämä hyväksytään.",
            "The version whose place this one takes on the day of its adoption."),
        KeyText("Obligation.otsikko", "Velvoitteen lyhyt nimi.", "The obligation's short name."),
        KeyText("Obligation.vahvuus", "Kuinka vahvasti linjausten sanat sitovat.", "How strongly the agreement's words bind."),
        KeyText("Obligation.vastuussa", "Roolit, joiden tehtävä se on.", "The roles that are responsible."),
        KeyText("Obligation.vastapuoli", "Roolit, joita se koskee.", "The roles that it concerns."),
        KeyText("Obligation.laukaisin", "Milloin se tehdään, esim. ennen jaksoa.", "What triggers it, or when it is done."),
        KeyText("Obligation.maaraaika", "Päivä, johon mennessä se on tehtävä.", "The day by which it is to be done."),
        KeyText(
            "Obligation.kohta", "Linjausten väliotsikon ankkuri, esim. salassapito otsikosta, jossa on {#salassapito}.",
            "The anchor of the agreement's section, e.g. salassapito from a heading with {#salassapito}."),
        KeyText(
            "Obligation.lainaus", "Linjausten sanat, joihin velvoite nojaa, sanasta sanaan.",
            "The agreement's words that it rests on, verbatim."),
        KeyText("Obligation.sama_kuin", "Toinen velvoite, joka sanoo saman.", "Another obligation that says the same."),

        KeyText(
            "ObligationStatus.velvoite", "Velvoite, jonka tilannetta rivi kertoo.", "The obligation that the row is about."),
        KeyText("ObligationStatus.osapuoli", "Osapuoli, jonka tilannetta rivi kertoo.", "The party that the row is about."),
        KeyText("ObligationStatus.tila", "Missä vaiheessa asia on.", "How far it has come."),
        KeyText("ObligationStatus.paivays", "Päivä, jona tilanne on kirjattu.", "The day on which this was recorded."),
        KeyText(
            "ObligationStatus.naytto", "Mistä tilanne näkyy, esim. asiakirja tai kokous.",
            "What shows it, e.g. a document or a meeting."),
        KeyText("ObligationStatus.vastuuhenkilo", "Vastuuhenkilö, joka hoitaa asiaa.", "The contact person who sees to it."),

        KeyText("Signature.osapuoli", "Osapuoli, jonka allekirjoitus tämä on.", "The party whose signature this is."),
        KeyText("Signature.paikka", "Paikka, jossa allekirjoitettiin.", "Where it was signed."),
        KeyText("Signature.paivays", "Allekirjoituspäivä.", "The day of the signature."),
        KeyText("Signature.paivays_painettuna", "Päiväys, kuten se asiakirjassa lukee.", "The date as the document has it."),
        KeyText(
            "Signature.vaihtoehtoinen_paivays", "Toinen päivä, joksi päiväyksen voi lukea.",
            "Another day that the date may be read as."),
        KeyText("Signature.varmuus", "Kuinka varmasti päiväys on luettavissa.", "How surely the date can be read."),
        KeyText("Signature.epaily", "Mikä päiväyksessä on epäselvää.", "What is unclear about the date."),
        KeyText("Signature.allekirjoittajat", "Ketkä osapuolen puolesta allekirjoittivat.", "Who signed for the party."),
        KeyText(
            "Signature.allekirjoittajat.nimi", "Allekirjoittajan nimi; jätä pois, jos sitä ei voi lukea.",
            "The signatory's name; leave it out if it cannot be read."),
        KeyText("Signature.allekirjoittajat.titteli", "Allekirjoittajan titteli.", "The signatory's title."),
        KeyText(
            "Signature.allekirjoittajat.painettuna", "Nimi ja titteli, kuten ne asiakirjassa lukevat.",
            "Name and title as the document has them."),
        KeyText(
            "Signature.allekirjoittajat.varmuus", "Kuinka varmasti nimi on luettavissa.", "How surely the name can be read."),

        KeyText("Pathway.vaiheet", "Polun vaiheet järjestyksessä.", "The steps in order."),
        KeyText("Pathway.vaiheet.otsikko", "Vaiheen nimi.", "The step's name."),
        KeyText("Pathway.vaiheet.kuka", "Roolit, jotka tekevät vaiheen.", "The roles that take the step."),
        KeyText("Pathway.vaiheet.velvoite", "Velvoite, johon vaihe nojaa.", "The obligation behind the step."),
        KeyText("Pathway.vaiheet.ohje", "Ohje, joka neuvoo vaiheen.", "The instruction for the step."),

        KeyText("InformationFlow.mista", "Kuka kertoo.", "Who tells."),
        KeyText("InformationFlow.mihin", "Kenelle kerrotaan.", "Who is told."),
        KeyText("InformationFlow.tieto", "Mitä kerrotaan.", "What is told."),
        KeyText("InformationFlow.milloin", "Milloin kerrotaan.", "When it is told."),
        KeyText("InformationFlow.velvoite", "Velvoite, joka vaatii tiedon antamista.", "The obligation that asks for it."),

        KeyText("Correction.painettuna", "Teksti, kuten se on painettu.", "The text as it was printed."),
        KeyText("Correction.korjattuna", "Teksti korjattuna.", "The text as it is written here."),
        KeyText("Correction.paikka", "Missä kohdassa asiakirjaa teksti on.", "Where in the document it stands."),
        KeyText("Expression.valtettava", "Ilmaus, jota ei enää käytetä.", "The expression to avoid."),
        KeyText("Expression.suositeltava", "Ilmaus, jota käytetään sen sijaan.", "The expression to use instead."),
        KeyText("Expression.alkaen", "Päivä, josta alkaen suositus on voimassa.", "The day from which this holds."),
    ]
}
