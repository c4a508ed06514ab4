package import Diagnostics

/// A place where the site is published: an item of `julkaisukohteet` in `sivusto.yaml`. No password is in it: ssh and rclone have
/// settings of their own.
package struct PublishTarget: Sendable {
    package let id: String
    package let location: SourceLocation
    package let address: String
    /// How many publications are kept, to go back to.
    package let kept: Int
    /// For how many days they are kept; nil for as long as there are not too many.
    package let days: Int?

    package let method: Method?
    /// nil when nobody serves the files, as on a network folder.
    package let host: Host?

    package static let defaultKept = 10

    /// How a folder gets its files.
    package enum Method: String, Choice {
        /// The new site and the old one change places in one step.
        case exchange = "vaihto"
        /// File by file in the folder that is there, e.g. one that a container has mounted.
        case inPlace = "paikallaan"
    }

    package enum Keys {
        package static let address = Key(
            "osoite", fi: "Osoite",
            "Minne sivusto viedään? Anna kansio, zip-tiedosto, palvelimen osoite (tunnus@palvelin:/polku) tai rclone-ohjelman kohde (rclone:nimi:polku).",
            en: "Address", "A folder, a zip file, a server (user@host:/path) or what rclone knows (rclone:remote:path).",
            example: "/verkkolevy/intra", since: "0.2.0")
        static let kept = Key(
            "sailytetaan", fi: "Säilytetään",
            "Montako julkaisua säilytetään? Säilytettyihin julkaisuihin voi palata. Oletus on \(defaultKept).",
            en: "Kept", "How many publications are kept, to go back to; by default \(defaultKept).", example: "5",
            since: "0.2.0")
        static let days = Key(
            "paivia", fi: "Päiviä",
            "Kuinka monen päivän ajan aiempia julkaisuja säilytetään? Aika rajataan, koska sivuilla on henkilötietoja. Viimeisin julkaisu säilyy aina.",
            en: "Days", "For how many days an old publication is kept, since pages hold personal data; the latest always is.",
            example: "90",
            since: "0.2.0")
        static let method = Key(
            "tapa", fi: "Tapa",
            "Miten kansion tiedostot korvataan: kaikki kerralla (vaihto) vai yksi kerrallaan (paikallaan)? Oletus on vaihto. Valitse "
                + "”paikallaan”, jos kansio on liitetty palvelimen konttiin (esimerkiksi Docker) ja palvelin näyttää siksi vanhaa sivustoa.",
            en: "Method",
            "How the files of a folder are replaced: all in one step (vaihto) or one by one (paikallaan), as a folder needs that a "
                + "container has mounted; by default vaihto.",
            since: "0.2.0")
        static let host = Key(
            "palvelin", fi: "Palvelin",
            "Millä palvelinohjelmalla tai missä palvelussa sivusto näytetään lukijoille? Julkaistaessa syntyvät palvelimen "
                + "asetustiedostot ja valmiiksi pakatut tiedostot. Jätä pois, jos sivusto luetaan verkkolevyltä.",
            en: "Host",
            "What shows the site to its readers: publishing then makes what it reads in the site, and compressed files where it "
                + "hands out such. Leave it out where readers open a network folder.",
            since: "0.2.0")
    }

    init(_ reader: inout RecordReader) {
        location = reader.location
        id = reader.identifier(.identifier)
        let written = reader.sourcedText(Keys.address)
        address = written.value
        if let fault = TargetAddress.fault(of: address) { reader.report(fault, at: written.location, value: address) }
        kept = reader.optionalInteger(Keys.kept, in: 1...1000) ?? Self.defaultKept
        days = reader.optionalInteger(Keys.days, in: 1...3650)
        method = reader.optionalChoice(Keys.method)
        host = reader.optionalChoice(Keys.host)
    }
}
