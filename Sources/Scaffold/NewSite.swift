package import Diagnostics
import Content
import Editing
import Files
import Formats
package import Model
import StandardTheme

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
                    fi: "kansiossa ”\(folder)” on jo \(name), eikä sen päälle kirjoiteta\n"
                        + "  valitse tyhjä kansio, esim. luukku init uusi-verkosto",
                    en: "there is \(name) in “\(folder)” already, and it is not overwritten\n"
                        + "  choose an empty folder, e.g. luukku init new-network"))
        }
    }

    /// Writes everything into `folder`, or nothing: what is there already is never overwritten.
    package func write(to folder: String, language: Language) throws {
        try refuseIfOccupied(folder, language: language)
        let files =
            try content().map { (folder + "/" + $0.path, $0.bytes) }
            + standardTheme.map { (folder + "/Theme/" + $0.path, $0.bytes) }
        var made = NewFiles()
        do {
            for (path, bytes) in files { try made.create(path, bytes) }
        } catch {
            made.undo()
            throw error
        }
    }

    private func content() throws -> [(path: String, bytes: [UInt8])] {
        let texts = starterTexts(today: today).map { ($0.path, Array($0.text.utf8)) }
        let sheets = starterSheets.map { ($0.path, excelSheet($0.rows)) }
        return [(readMe, forNotepad(readMeText)), (settingsFile, try settings())] + texts + sheets
    }

    /// The names are quoted in YAML as they must be.
    private func settings() throws -> [UInt8] {
        var file = try EditedFile(Array(starterSettings(today: today).utf8), path: settingsFile)
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

/// Plain text that every Notepad shows right: with a byte order mark and CR LF.
private func forNotepad(_ text: String) -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8
}

/// A sheet that Finnish Excel opens right.
func excelSheet(_ rows: [[String]]) -> [UInt8] {
    var sheet = CSV()
    for row in rows { sheet.add(row) }
    return sheet.bytes
}
