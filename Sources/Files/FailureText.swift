import CLibrary
package import Diagnostics

extension FileFailure {
    /// What went wrong, for whoever runs the command.
    package func text(in language: Language) -> String {
        let what =
            switch cause {
            case .noSite: language.localized(fi: "tässä kansiossa ei ole sivustoa", en: "there is no site here")
            case .notOurs:
                language.localized(fi: "sivustoa ei kirjoiteta tähän kansioon", en: "the site is not written to this folder")
            case .locked:
                language.localized(fi: "samaan paikkaan tehdään jo sivustoa", en: "a site is being written there already")
            case .unsteady:
                language.localized(fi: "sisältö muuttui kesken lukemisen", en: "the content changed while it was read")
            case .system, .special, .foreign, .changed:
                language.localized(
                    fi: "tiedostoa ei voitu lukea tai kirjoittaa", en: "a file could not be read or written")
            }
        return what + "\n  \(path): " + language.localized(fi: finnishReason, en: reason)
    }

    private var finnishReason: String {
        switch cause {
        case .changed: "tiedosto on muuttunut sen jälkeen, kun se luettiin; anna komento uudelleen"
        case .noSite:
            "kansiota ei ole; siirry sivuston kansioon komennolla cd KANSIO ja anna komento siellä, tai lisää komentoon --kansio KANSIO"
        case .notOurs:
            "kansio ei ole tyhjä, eikä Luukku ole tehnyt sitä; valitse toinen kansio; jos sivuston saa kirjoittaa kansion muiden tiedostojen viereen, lisää komentoon --ota-haltuun"
        case .locked(let holder, let file):
            (holder.map {
                "tekijä on \($0.user) koneella \($0.host) (prosessi \($0.process)), ja aloitusaika on \(localTime($0.since, "%-d.%-m.%Y klo %-H.%M"))"
            } ?? "tekijä ei ole tiedossa")
                + "; odota, että sivusto valmistuu, ja anna komento uudelleen"
                + (file.map { "; jos sivuston tekeminen on keskeytetty väkisin, poista tiedosto \($0)" } ?? "")
        case .unsteady: "tiedostoja tallennetaan jatkuvasti; anna komento uudelleen, kun tallennus on päättynyt"
        case .special: "kohde ei ole tavallinen tiedosto; siirrä kohde muualle"
        case .foreign: "kansiossa on jotakin, mitä Luukku ei ole kirjoittanut; siirrä se muualle tai valitse toinen kansio"
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
