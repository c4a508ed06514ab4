// What every record may have, and the front matter of pages.

extension KeyText {
    static let common = [
        KeyText(
            "tunnus", "Pysyvä tunnus, jolla muualta viitataan tähän; se ei muutu, vaikka nimi muuttuisi.",
            "Permanent identifier by which others refer to this; it stays when the name changes."),
        KeyText("nimi", "Nimi, jolla tämä näkyy sivuilla.", "The name shown on the pages."),
        KeyText(
            "nakyvyys", "Kenelle tämä on tarkoitettu; muille tehdystä sivustosta se jää pois, ja oletus on verkosto.",
            "Whom this is meant for: a site made for others leaves it out; by default the network."),
        KeyText(
            "esimerkki", "Onko tämä keksittyä esimerkkitietoa; se merkitään sivulla esimerkiksi.",
            "Whether this is invented sample data, which the page then marks as such."),
        KeyText("huomautus", "Toimituksen lisähuomautus lukijalle.", "An editorial note for the reader."),
        KeyText("kuvaus", "Yksi virke siitä, mistä on kyse.", "One sentence on what this is about."),
        KeyText("paivitetty", "Milloin tätä on viimeksi muutettu.", "When this was last changed."),
        KeyText("verkkosivu", "Verkkosivun osoite.", "The address of a web page."),
        KeyText("url", "Verkko-osoite, josta alkuperäinen teksti löytyy.", "The web address of the original text."),
        KeyText("lyhenne", "Lyhenne, joka näkyy ahtaissa paikoissa.", "Abbreviation, shown where space is short."),
        KeyText(
            "puhelin", "Puhelinnumero työhön; kirjoita se tekstinä, esim. 040 000 0000.",
            "Work phone number; write it as text, e.g. 040 000 0000."),
        KeyText("sahkoposti", "Sähköpostiosoite työhön.", "Work e-mail address."),
        KeyText("vuosi", "Vuosi, jota tiedot koskevat.", "The year that the figures are for."),
        KeyText(
            "vanhentunut", "Ovatko luvut vanhentuneet; sivu kertoo silloin siitä.",
            "Whether the figures are out of date, which the page then says."),
        KeyText("perustelu", "Miksi näin on.", "Why it is so."),
    ]

    static let ofPages = [
        KeyText("otsikko", "Sivun otsikko.", "The page's title."),
        KeyText(
            "omistaja", "Vastuuhenkilö tai osapuoli, joka pitää sivun ajan tasalla.",
            "The contact person or party that keeps the page up to date."),
        KeyText(
            "tarkista", "Päivä, johon mennessä sivu on luettava uudelleen; tarkistus muistuttaa, kun se on ohi.",
            "The day by which the page is to be read again; the check reminds when it has passed."),
        KeyText(
            "tarkistettu", "Milloin sivu on viimeksi luettu ja todettu oikeaksi.",
            "When the page was last read and found right."),
        KeyText(
            "julkaistaan", "Ensimmäinen päivä, jona sivu on sivustolla; ilman päivää heti.",
            "The first day on which the page is on the site; without a day, at once."),
        KeyText(
            "poistuu", "Ensimmäinen päivä, jona sivu ei enää ole sivustolla; ilman päivää sivu jää.",
            "The first day on which the page is no longer on the site; without a day, it stays."),
        KeyText("tarkistaja", "Kuka sivun viimeksi tarkisti.", "Who last read the page and found it right."),
        KeyText(
            "jarjestys", "Paikka valikossa: pienin luku ensin, ja ilman lukua olevat viimeisinä.",
            "Place in the menu: the smallest number first, pages without one last."),
        KeyText(
            "kieli", "Sivun kielen tunnus, jos se ei ole sivuston kieli, esim. sv tai en.",
            "The code of the page's language when it is not the site's, e.g. sv or en."),
        KeyText("Agreement.versio", "Linjausten version numero, esim. \"1.0\".", "The version of the agreement, e.g. \"1.0\"."),
        KeyText("Agreement.hyvaksytty", "Milloin tämä versio hyväksyttiin.", "When this version was adopted."),
        KeyText(
            "Instruction.toiminto", "Toiminto, jonka tekemisen tämä ohje neuvoo.",
            "The activity that this instruction is for."),
        KeyText(
            "Instruction.velvoitteet", "Velvoitteet, joita ohje auttaa täyttämään.",
            "The obligations that the instruction helps to meet."),
        KeyText("News.julkaistu", "Tiedotteen julkaisupäivä.", "The day on which the news is published."),
        KeyText("News.kirjoittaja", "Kuka tiedotteen kirjoitti.", "Who wrote the news."),
        KeyText(
            "News.uusi_osapuoli", "Uusi osapuoli, jos tiedote kertoo sen liittymisestä.",
            "The new party, if the news announces one."),
        KeyText("Event.otsikko", "Tapahtuman nimi, esim. Syystapaaminen.", "The event's name."),
        KeyText("Event.tyyppi", "Millainen tapahtuma on.", "What kind of event it is."),
        KeyText(
            "Event.alkaa", "Tapahtuman ensimmäinen päivä; toistuvan tapahtuman päivä, josta alkaen se toistuu.",
            "The event's first day; of one that recurs, the day from which it does."),
        KeyText(
            "Event.paattyy", "Tapahtuman viimeinen päivä; toistuvan tapahtuman päivä, johon asti se toistuu.",
            "The event's last day; of one that recurs, the last on which it may happen."),
        KeyText(
            "Event.kesto_paivia", "Kuinka monta päivää tapahtuma kestää joka kerralla, 1–366.",
            "How many days it takes each time, 1–366."),
        KeyText("Event.kello", "Kellonaika, esim. 9.00–11.30.", "The time of day, e.g. 9.00–11.30."),
        KeyText(
            "Event.toistuu", "Miten tapahtuma toistuu, sanoin: esim. \"syyskuun toinen tiistai\" tai \"vuosittain 15.9.\".",
            "How it comes again, in Finnish words: e.g. \"syyskuun toinen tiistai\" or \"vuosittain 15.9.\"."),
        KeyText(
            "Event.poikkeukset",
            "Päivät, joina toistuvaa tapahtumaa ei ole, esim. \"14.9.2027, 12.9.2028 siirtyy 19.9.2028\".",
            "Days on which a recurring event does not happen, e.g. \"14.9.2027, 12.9.2028 siirtyy 19.9.2028\"."),
        KeyText("Event.paikka", "Missä tapahtuma on.", "Where it takes place."),
        KeyText(
            "Event.etaosoite", "Verkko-osoite, jossa tapahtumaan voi osallistua etänä.",
            "The web address for taking part remotely."),
        KeyText(
            "Event.osapuolet", "Osapuolet, joita tapahtuma koskee; tyhjä, jos kaikkia.", "The parties concerned; empty for all."
        ),
        KeyText("Event.roolit", "Roolit, joita tapahtuma koskee.", "The roles concerned."),
        KeyText("Event.alat", "Alat, joita tapahtuma koskee.", "The fields of work concerned."),
        KeyText("Event.peruttu", "Onko tapahtuma peruttu.", "Whether the event is cancelled."),
    ]
}
