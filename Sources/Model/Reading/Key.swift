package import Diagnostics

/// A key of the content, declared once, where it is read: what editors, questions, tables and the documentation say of it comes
/// from here.
package struct Key: Sendable {
    /// What a key is called, and what it means.
    package struct Words: Sendable {
        /// A word or two, for the head of a column or the question for its value.
        package let label: String
        /// A sentence for whoever writes the value.
        package let help: String
    }

    /// As it is written: a–z and `_`.
    package let name: String
    package let finnish: Words
    package let english: Words
    /// A value as it is written; nil where the kind of value tells it, as of a date.
    package let example: String?
    /// The version of Luukku that knows it first.
    package let since: String
    /// What it was called before; whoever still calls it so is not bothered.
    package let formerly: String?

    package static let firstVersion = "0.1.0"

    package init(
        _ name: String, fi finnishLabel: String, _ finnishHelp: String, en englishLabel: String, _ englishHelp: String,
        example: String? = nil, since: String = firstVersion, formerly: String? = nil
    ) {
        self.init(
            name, finnish: Words(label: finnishLabel, help: finnishHelp),
            english: Words(label: englishLabel, help: englishHelp), example: example, since: since, formerly: formerly)
    }

    private init(
        _ name: String, finnish: Words, english: Words, example: String?, since: String, formerly: String?
    ) {
        (self.name, self.finnish, self.english) = (name, finnish, english)
        (self.example, self.since, self.formerly) = (example, since, formerly)
    }

    /// The key with an example of the type's own.
    func like(_ example: String) -> Key {
        Key(name, finnish: finnish, english: english, example: example, since: since, formerly: formerly)
    }

    /// The head of its column in a new table: the label, where the reader takes it for the key.
    package var heading: String { folded(finnish.label) == folded(name) ? finnish.label : name.capitalised }

    package func words(in language: Language) -> Words { language.localized(fi: finnish, en: english) }
}

extension SourceLocation {
    package func field(_ key: Key) -> SourceLocation { field(key.name) }
}

// What several types of records have, with the same meaning.
extension Key {
    package static let identifier = Key(
        "tunnus", fi: "Tunnus",
        "Millä tunnuksella tähän viitataan sivuston muissa tiedoissa? Älä muuta tunnusta, vaikka nimi muuttuisi.",
        en: "Identifier", "Permanent identifier by which others refer to this; it stays when the name changes.")
    static let name = Key(
        "nimi", fi: "Nimi", "Mikä nimi näytetään sivustolla?",
        en: "Name", "The name shown on the pages.")
    package static let visibility = Key(
        "nakyvyys", fi: "Näkyvyys",
        "Ketkä saavat nähdä tämän tiedon: kaikki (julkinen), verkoston väki (verkosto) vai ei kukaan sivuston lukijoista "
            + "(luottamuksellinen)? Oletus on verkosto.",
        en: "Visibility",
        "Who may see this: everybody (julkinen), the network (verkosto) or no reader of the site (luottamuksellinen); by "
            + "default the network.")
    static let sample = Key(
        "esimerkki", fi: "Esimerkki", "Onko tämä tieto keksitty esimerkki? Jos on, siitä kerrotaan sivulla.",
        en: "Sample", "Whether this is invented sample data, which the page then marks as such.")
    static let remark = Key(
        "huomautus", fi: "Huomautus", "Mitä sivuston toimitus haluaa lisäksi sanoa lukijalle?",
        en: "Remark", "An editorial note for the reader.",
        example: "tieto on tarkistettu asiakirjasta")
    static let summary = Key(
        "kuvaus", fi: "Kuvaus", "Mistä on kyse? Kirjoita yksi virke.",
        en: "Summary", "One sentence on what this is about.",
        example: "Jaksolla opiskelija oppii ammattia ohjaajan tuella.")
    package static let updated = Key(
        "paivitetty", fi: "Päivitetty", "Milloin sivua tai tietoja on viimeksi muutettu?",
        en: "Updated", "When this was last changed.")
    static let website = Key(
        "verkkosivu", fi: "Verkkosivu", "Mikä on organisaation verkkosivun osoite?",
        en: "Website", "The address of a web page.")
    static let sourceAddress = Key(
        "url", fi: "Verkko-osoite",
        "Missä verkko-osoitteessa on säädöksen tai tutkinnon perusteiden alkuperäinen teksti?",
        en: "Web address", "The web address of the original text.")
    static let abbreviation = Key(
        "lyhenne", fi: "Lyhenne", "Mikä lyhenne näkyy, kun koko nimi ei mahdu?",
        en: "Abbreviation", "Abbreviation, shown where space is short.",
        example: "EK")
    static let phone = Key(
        "puhelin", fi: "Puhelin",
        "Mikä on työpuhelimen numero? Jaa numero ryhmiin välilyönneillä, niin Excel pitää numeron tekstinä.",
        en: "Phone", "Work phone number; write it as text, e.g. 040 000 0000.")
    static let email = Key(
        "sahkoposti", fi: "Sähköposti", "Mikä on työsähköpostin osoite?",
        en: "E-mail", "Work e-mail address.")
    static let year = Key(
        "vuosi", fi: "Vuosi", "Mitä vuotta tiedot koskevat?",
        en: "Year", "The year that the figures are for.",
        example: "2026")
    static let outdated = Key(
        "vanhentunut", fi: "Vanhentunut", "Ovatko luvut vanhentuneet? Jos ovat, siitä kerrotaan sivulla.",
        en: "Outdated", "Whether the figures are out of date, which the page then says.")
    static let reason = Key(
        "perustelu", fi: "Syy", "Mikä on korjauksen tai suosituksen syy?",
        en: "Reason", "Why it is so.",
        example: "sana on vakiintunut")
    package static let formerAddresses = Key(
        "aiemmat_osoitteet", fi: "Aiemmat osoitteet",
        "Missä osoitteissa tämä sivu on ollut aiemmin? Vanhat osoitteet ohjaavat lukijan tälle sivulle.",
        en: "Former addresses", "Addresses at which this page was before; they lead to it.", since: "0.2.0")
    static let title = Key(
        "otsikko", fi: "Otsikko", "Mikä on sivun otsikko?",
        en: "Title", "The page's title.",
        example: "Opiskelijan pajajakso")
}
