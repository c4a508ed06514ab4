import CLibrary
package import Diagnostics

extension FileFailure {
    /// What went wrong, for whoever runs the command.
    package func text(in language: Language) -> String {
        let what =
            cause == .noSite
            ? language.localized(fi: "täällä ei ole sivustoa", en: "there is no site here")
            : language.localized(fi: "tiedostoa ei voitu lukea tai kirjoittaa", en: "a file could not be read or written")
        return what + "\n  \(path): " + language.localized(fi: finnishReason, en: reason)
    }

    private var finnishReason: String {
        switch cause {
        case .changed: "tiedosto on muuttunut sen jälkeen, kun se luettiin; anna komento uudelleen"
        case .noSite:
            "kansiota ei ole; siirry sivuston kansioon (cd) ja anna komento siellä, tai kerro kansio: --kansio KANSIO"
        case .special: "paikalla ei ole tavallista tiedostoa"
        case .foreign: "paikalla on jotakin, mitä Luukku ei ole kirjoittanut: siirrä se muualle tai valitse toinen kansio"
        case .system(ENOENT): "tiedostoa tai kansiota ei ole"
        case .system(EACCES), .system(EPERM): "oikeudet eivät riitä"
        case .system(ENOSPC), .system(EDQUOT): "levy on täynnä"
        case .system(EFBIG): "tiedosto on liian suuri levylle"
        case .system(EROFS): "levylle ei voi kirjoittaa"
        case .system(ENOTDIR): "kansion paikalla on tiedosto"
        case .system(EISDIR): "tiedoston paikalla on kansio"
        case .system(EMFILE), .system(ENFILE): "liian monta tiedostoa on auki"
        case .system(ENAMETOOLONG): "nimi on liian pitkä"
        case .system(EIO): "levyn lukeminen tai kirjoittaminen ei onnistu"
        case .system: reason
        }
    }
}
