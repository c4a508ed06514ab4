import CLibrary
package import Diagnostics

extension FileFailure {
    /// What went wrong, for whoever runs the command.
    package func text(in language: Language) -> String {
        let what =
            cause == .noSite
            ? language.localized(fi: "tässä kansiossa ei ole sivustoa", en: "there is no site here")
            : language.localized(fi: "tiedostoa ei voitu lukea tai kirjoittaa", en: "a file could not be read or written")
        return what + "\n  \(path): " + language.localized(fi: finnishReason, en: reason)
    }

    private var finnishReason: String {
        switch cause {
        case .changed: "tiedosto on muuttunut sen jälkeen, kun se luettiin; anna komento uudelleen"
        case .noSite:
            "kansiota ei ole; siirry sivuston kansioon komennolla cd KANSIO ja anna komento siellä, tai lisää komentoon --kansio KANSIO"
        case .special: "kohde ei ole tavallinen tiedosto; siirrä kohde muualle"
        case .foreign: "paikalla on jotakin, mitä Luukku ei ole kirjoittanut; siirrä se muualle tai valitse toinen kansio"
        case .system(ENOENT): "tiedostoa tai kansiota ei ole; tarkista nimi"
        case .system(EACCES), .system(EPERM): "oikeudet eivät riitä; pyydä lisää oikeuksia tietotuelta"
        case .system(ENOSPC), .system(EDQUOT): "levy on täynnä; vapauta tilaa"
        case .system(EFBIG): "tiedosto on liian suuri tallennettavaksi levylle; pienennä tiedostoa"
        case .system(EROFS): "levylle ei voi kirjoittaa; valitse toinen kansio"
        case .system(ENOTDIR): "kansion paikalla on tiedosto; siirrä tiedosto muualle"
        case .system(EISDIR): "tiedoston paikalla on kansio; siirrä kansio muualle"
        case .system(EMFILE), .system(ENFILE): "liian monta tiedostoa on auki; sulje muita ohjelmia"
        case .system(ENAMETOOLONG): "nimi on liian pitkä; lyhennä sitä"
        case .system(EIO): "levyltä lukeminen tai levylle kirjoittaminen ei onnistu; pyydä apua tietotuelta"
        case .system: "tuntematon vika (\(reason)); pyydä apua tietotuelta"
        }
    }
}
