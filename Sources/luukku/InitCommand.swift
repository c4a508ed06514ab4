import ArgumentParser
import Diagnostics
import Model
import Scaffold

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: localized(
            fi: "Aloita uuden verkoston sivusto. Saat pienen esimerkkisisällön ja valmiin ulkoasun.",
            en: "Start a new network's site: a small content and the standard theme."),
        discussion: localized(
            fi: "Komento ei muuta tiedostoja, jotka ovat jo kansiossa. Se kysyy ne tiedot, joita et kirjoita komentoon.",
            en: "What is in the folder already is never overwritten. On a terminal it asks what is not given."),
        aliases: ["aloita"])

    @Argument(
        help: help(
            fi: "Mihin kansioon sivusto tehdään? Anna tyhjän kansion tai uuden kansion nimi.",
            en: "A folder that is empty or does not exist yet.",
            value: ("kansio", "folder")))
    var folder = "."

    @Option(
        name: names(fi: "nimi", en: "name"),
        help: help(fi: "Mikä on sivuston nimi?", en: "The site's name.", value: ("nimi", "name")))
    var name: String?

    @Option(
        name: names(fi: "verkosto", en: "network"),
        help: help(fi: "Mikä on verkoston nimi?", en: "The network's name.", value: ("nimi", "name")))
    var network: String?

    @Option(
        name: names(fi: "palaute", en: "feedback"),
        help: help(
            fi: "Mihin sähköpostiosoitteeseen palaute lähetetään?", en: "The e-mail address for readers' feedback.",
            value: ("osoite", "address")))
    var feedback: String?

    @OptionGroup var day: DayOption

    @OptionGroup var speech: LanguageOption

    func run() async throws {
        try await scaffold(language: speech.language, format: .text) {
            var site = NewSite(name: "Intranet", network: "Esimerkkiverkosto", feedback: nil, today: day.today ?? .today)
            // Before anything is asked.
            try site.refuseIfOccupied(folder, language: speech.language)
            site.name = try name ?? answer(localized(fi: "Mikä on sivuston nimi?", en: "Name of the site"), default: site.name)
            site.network =
                try network
                ?? answer(localized(fi: "Mikä on verkoston nimi?", en: "Name of the network"), default: site.network)
            let prompt = localized(
                fi: "Mihin sähköpostiosoitteeseen palaute lähetetään? Voit jättää tyhjäksi ja lisätä osoitteen myöhemmin.",
                en: "E-mail for feedback (empty: added later)")
            let address = try feedback ?? answer(prompt, default: "")
            if !address.isEmpty, !TextForm.email.accepts(address) {
                throw ScaffoldRefusal.faults([
                    Diagnostic(.invalidEmail, at: nil, value: address, suggestion: TextForm.email.meant(by: address))
                ])
            }
            site.feedback = address.isEmpty ? nil : address
            try site.write(to: folder, language: speech.language)
            let place = folder == "." ? "" : "  cd \(folder)\n"
            print(
                localized(
                    fi: "Uusi sivusto on valmis. Lue ensin LUE-MINUT.txt. Näillä komennoilla jatkat:\n\(place)"
                        + "  luukku serve           katso sivustoa selaimessa, kun kirjoitat\n"
                        + "  luukku check           tarkista sisältö\n  luukku build           tee sivusto\n"
                        + "  luukku new osapuoli    lisää osapuoli",
                    en: "The new site is ready. Read LUE-MINUT.txt first. Then:\n\(place)"
                        + "  luukku serve           see the site in a browser while you write\n"
                        + "  luukku check           check the content\n  luukku build           make the site\n"
                        + "  luukku new osapuoli    add a party"))
        }
    }

    private func answer(_ prompt: String, default fallback: String) throws -> String {
        guard isTerminal else { return fallback }
        let mark = localized(fi: " ", en: ": ")
        let text = try ask(prompt + (fallback.isEmpty ? "" : " [\(fallback)]") + mark)
        return text.isEmpty ? fallback : text
    }
}
