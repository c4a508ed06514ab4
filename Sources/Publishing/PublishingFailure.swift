package import Diagnostics

/// Why a site could not be published, or brought back, other than by a file that cannot be read or written.
package enum PublishingFailure: Error, Sendable, Equatable {
    /// A program that moves the files is not on this machine.
    case missing(tool: String)
    /// It has failed.
    case failed(tool: String, message: String)
    /// The folder holds what Luukku has not put there.
    case foreign(target: String, files: [String])
    /// It may not be a target: it is the home folder, the site's own or one that holds it.
    case forbidden(target: String)
    /// Somebody else is publishing there.
    case busy(target: String)
    /// What lies at the target now is not what was sent.
    case unverified(files: [String])
    /// A file of the history is gone, or is not what it was.
    case spoilt(String)

    /// As sysexits.h has them.
    package var exitStatus: Int32 {
        switch self {
        case .missing: 69
        case .failed, .unverified, .spoilt: 74
        case .foreign, .forbidden: 73
        case .busy: 75
        }
    }

    package func text(in language: Language) -> String {
        switch self {
        case .missing(let tool):
            language.localized(
                fi: "Ohjelma \(tool) puuttuu koneelta. Asenna se tai pyydä apua tietotuelta.",
                en: "The program \(tool) is not on this machine. Install it.")
        case .failed(let tool, let message):
            language.localized(
                fi:
                    "Tiedostojen siirto ei onnistunut. Ohjelma \(tool) kertoo: \(message)\nTarkista julkaisukohteen osoite ja verkkoyhteys ja anna komento uudelleen. Jos siirto jäi kesken, komento vie sen loppuun. Jos virhe toistuu, näytä tämä viesti tietotuelle.",
                en:
                    "The transfer failed. \(tool) says: \(message)\nCheck the target's address and the connection, and give the command again: it completes what was broken off."
            )
        case .foreign(let target, let files):
            language.localized(
                fi: "Mitään ei muutettu, koska kohteessa on tiedostoja, joita Luukku ei ole vienyt sinne: \(target)"
                    + list(files)
                    + "\nJos sivuston saa viedä näiden tiedostojen joukkoon ja niiden tilalle, anna komento uudelleen ja lisää --ota-haltuun.",
                en: "The target holds files that Luukku has not put there, and nothing was changed: \(target)" + list(files)
                    + "\nIf the site may be put among them and in their place, give the command again with --adopt.")
        case .forbidden(let target):
            language.localized(
                fi: "Sivustoa ei voi julkaista tähän kansioon. Valitse toinen kansio: \(target)",
                en: "A site cannot be published to this folder. Choose another: \(target)")
        case .busy(let target):
            language.localized(
                fi: "Joku muu julkaisee juuri nyt samaan kohteeseen. Odota hetki ja anna komento uudelleen: \(target)",
                en: "Somebody else is publishing to the same target right now. Wait and give the command again: \(target)")
        case .unverified(let files):
            language.localized(
                fi:
                    "Kohteessa on nyt tiedostoja, jotka eroavat sinne viedyistä. Anna komento uudelleen. Eroavat tiedostot ovat:"
                    + list(files),
                en: "The target does not hold what was sent. Give the command again. The files are:" + list(files))
        case .spoilt(let file):
            language.localized(
                fi: "Aiemman julkaisun tiedosto on vaurioitunut tai poistettu, eikä sitä voi palauttaa: \(file)",
                en: "A file that was kept is gone or spoilt and cannot come back: \(file)")
        }
    }

    private func list(_ files: [String]) -> String {
        files.prefix(10).map { "\n  " + $0 }.joined() + (files.count > 10 ? "\n  …" : "")
    }
}
