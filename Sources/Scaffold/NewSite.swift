package import Diagnostics
import Content
import Editing
import EmbeddedFiles
import Files
package import Model

/// The first files of a network: a small, complete content and the standard theme.
package struct NewSite: Sendable {
    package var name: String
    package var network: String
    /// The e-mail address for readers' feedback; without one, an invented one that is to be replaced.
    package var feedback: String?
    package var today: CalendarDate

    package init(name: String, network: String, feedback: String?, today: CalendarDate) {
        self.name = name
        self.network = network
        self.feedback = feedback
        self.today = today
    }

    package func refuseIfOccupied(_ folder: String, language: Language) throws {
        for name in ["Content", "Theme", readMe] where fileExists(folder + "/" + name) {
            throw ScaffoldRefusal.explained(
                language.localized(
                    fi: (folder == "." ? "tässä kansiossa" : "kansiossa ”\(folder)”")
                        + " on jo \(name), eikä sen päälle kirjoiteta\n"
                        + "  Valitse tyhjä kansio, esim. luukku init \(Self.freeFolder("uusi-verkosto"))",
                    en: "there is \(name) in “\(folder)” already, and it is not overwritten\n"
                        + "  choose an empty folder, e.g. luukku init \(Self.freeFolder("new-network"))"))
        }
    }

    /// A name that nothing has where the command is given.
    private static func freeFolder(_ name: String) -> String {
        fileExists(name) ? numbered(name, from: 2) { !fileExists($0) } : name
    }

    /// Writes everything into `folder`, or nothing: what is there already is never overwritten.
    package func write(to folder: String, language: Language) throws {
        try refuseIfOccupied(folder, language: language)
        let files = try content() + embeddedFiles(in: "Theme").map { ("Theme/" + $0.path, $0.bytes) }
        var made = NewFiles()
        do {
            for (path, bytes) in files { try made.create(folder + "/" + path, bytes) }
        } catch {
            made.undo()
            throw error
        }
    }

    /// The files of `Starter`, as if they were made today.
    private func content() throws -> [(path: String, bytes: [UInt8])] {
        try embeddedFiles(in: "Starter").map { path, bytes in
            let text = String(decoding: bytes, as: UTF8.self).replacing(Self.day, with: today.finnish)
            return (path, path == settingsFile ? try settings(text) : Array(text.utf8))
        }
    }

    /// The day on which everything in `Starter` is made.
    private static let day = "2000-01-01"

    /// The names are quoted in YAML as they must be.
    private func settings(_ text: String) throws -> [UInt8] {
        var file = try EditedFile(Array(text.utf8), path: settingsFile)
        let address = feedback ?? "palaute@esimerkki.invalid"
        for (steps, text) in [
            (["nimi"], name), (["verkosto"], network), (["palaute"], address), (["saavutettavuus", "organisaatio"], network),
            (["saavutettavuus", "palaute"], address),
        ] {
            try file.set(ValuePlace(steps.map { .key($0) }), to: oneLine(text))
        }
        return file.bytes
    }
}

private let readMe = "LUE-MINUT.txt"
