// Parties, contact persons, roles and those around them.

extension KeyText {
    static let ofPeople = [
        KeyText("Party.otsikko", "Osapuolen virallinen nimi.", "The party's official name."),
        KeyText("Party.tyyppi", "Millainen organisaatio osapuoli on.", "What kind of organisation the party is."),
        KeyText("Party.roolit", "Mitä osapuoli verkostossa tekee.", "What the party does in the network."),
        KeyText("Party.kunta", "Kunta, jossa osapuoli toimii.", "The municipality in which the party works."),
        KeyText("Party.maakunta", "Maakunta, jossa osapuoli toimii.", "The region in which the party works."),
        KeyText(
            "Party.alkuperainen", "Allekirjoittiko osapuoli linjaukset alun perin; oletus on kyllä.",
            "Whether the party signed the agreement at first; by default it did."),
        KeyText(
            "Party.liittynyt", "Milloin osapuoli liittyi, jos se liittyi myöhemmin.",
            "When the party joined, if it did so later."),
        KeyText(
            "Party.tila", "Onko osapuoli mukana vai irtisanoutunut; oletus on aktiivinen.",
            "Whether the party takes part or has left; by default it takes part."),
        KeyText(
            "Party.painettuna", "Nimi, jolla osapuoli esiintyy allekirjoitetussa asiakirjassa.",
            "The name as the signed document prints it."),
        KeyText(
            "Party.taivutus", "Nimen taivutetut muodot; ohjelma ei taivuta nimiä itse.",
            "Inflected forms of the name: the program inflects none."),
        KeyText("Party.taivutus.gen", "Nimen genetiivi: kenen.", "The genitive of the name."),
        KeyText("Party.taivutus.ine", "Nimen inessiivi: missä.", "The inessive of the name."),
        KeyText("Party.taivutus.all", "Nimen allatiivi: kenelle.", "The allative of the name."),
        KeyText("Party.taivutus.paikka_ine", "Paikan nimi muodossa missä.", "The inessive of the place."),
        KeyText(
            "Party.kappale", "Monesko kappale allekirjoitetusta asiakirjasta on osapuolella.",
            "The number of the party's copy of the signed document."),
        KeyText("Party.toimipisteet", "Paikat, joissa osapuoli toimii.", "The places where the party works."),
        KeyText("Party.toimipisteet.osoite", "Toimipisteen katuosoite.", "The street address of the site."),
        KeyText("Party.toimipisteet.vierailuohje", "Miten perille tullaan.", "How to get there."),

        KeyText("Contact.osapuoli", "Osapuoli, jonka vastuuhenkilö hän on.", "The party whose contact person this is."),
        KeyText(
            "Contact.avoinna", "Onko tehtävä täyttämättä; silloin nimeä ei kirjoiteta.",
            "Whether the post is vacant; then there is no name."),
        KeyText(
            "Contact.etunimi", "Etunimi; pakollinen, jos tehtävä ei ole avoinna.",
            "Given name; required unless the post is vacant."),
        KeyText(
            "Contact.sukunimi", "Sukunimi; pakollinen, jos tehtävä ei ole avoinna.",
            "Family name; required unless the post is vacant."),
        KeyText("Contact.nimike", "Tehtävänimike, esim. työvalmentaja.", "Title of the post."),
        KeyText(
            "Contact.ensisijainen", "Onko hän se, johon otetaan yhteyttä ensin; yksi osapuolta kohti.",
            "Whether this is the one to turn to first; one in each party."),
        KeyText("Contact.ala", "Ala, josta hän vastaa.", "The field of work that the person is responsible for."),
        KeyText("Contact.toimipiste", "Toimipiste, jossa hän työskentelee.", "The site where the person works."),
        KeyText(
            "Contact.tavoitettavuus", "Milloin hänet tavoittaa, esim. arkisin klo 8–15.",
            "When the person can be reached, e.g. weekdays 8–15."),
        KeyText("Contact.alkaa", "Ensimmäinen päivä tehtävässä.", "The first day in the post."),
        KeyText("Contact.paattyy", "Viimeinen päivä tehtävässä.", "The last day in the post."),
        KeyText("Contact.sijainen", "Vastuuhenkilö, joka sijaistaa häntä.", "The contact person who stands in."),

        KeyText("Role.monikko", "Nimi monikossa, esim. työpajat.", "The name in the plural."),
        KeyText("Role.laji", "Keitä rooli tarkoittaa.", "Whom the role means."),
        KeyText(
            "Role.osapuolirooli", "Osapuolen rooli, jonka osapuolten vastuuhenkilöitä tarkoitetaan.",
            "The role of a party whose contact persons are meant."),

        KeyText(
            "Supporter.nimi_lahteessa", "Nimi, jolla organisaatio esiintyy allekirjoitetussa asiakirjassa.",
            "The name as the signed document prints it."),
        KeyText("Actor.tyyppi", "Millainen toimija on.", "What kind of actor it is."),
        KeyText("Actor.alue", "Alue, jolla toimija palvelee.", "The area that the actor serves."),

        KeyText("StaffExchange.osapuoli", "Osapuoli, jonka työhön voi tutustua.", "The party whose work can be got to know."),
        KeyText("StaffExchange.kohderyhma", "Kenelle mahdollisuus on tarkoitettu.", "Whom the opening is for."),
        KeyText("StaffExchange.mahdollisuus", "Mihin voi tutustua ja miten.", "What can be got to know, and how."),
        KeyText("StaffExchange.kesto", "Kuinka kauan vaihto kestää.", "How long the exchange takes."),
        KeyText("StaffExchange.vastuuhenkilo", "Vastuuhenkilö, jolta saa lisätietoja.", "The contact person who tells more."),
    ]
}
