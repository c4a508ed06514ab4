import ArgumentParser
import CLibrary
import Diagnostics
import Editing
import Scaffold

/// The command was given wrongly.
struct Usage: Error {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}

/// The one who was asked went away.
struct Interrupted: Error {}

var isTerminal: Bool { isatty(0) == 1 && isatty(1) == 1 }

func ask(_ prompt: String) throws -> String {
    note(prompt, end: "")
    guard let line = readLine() else { throw Interrupted() }
    return line
}

/// Does `work`; what prevents it is said, and nothing has been written then.
func scaffold(
    language: Language, format: ReportFormat, _ work: () async throws -> Void
) async throws {
    do {
        try await edit(language, format) { _ in try await work() }
    } catch ScaffoldRefusal.faults(let faults) {
        print(DiagnosticReport(in: language).render(faults, as: format), terminator: "")
        note(
            language.localized(
                fi: "Tietoa ei voitu lisätä. Mikään tiedosto ei muuttunut. Korjaa virheet ja anna komento uudelleen.",
                en: "the content does not take the new record, and the files are as they were"))
        throw ExitCode(1)
    } catch ScaffoldRefusal.explained(let text) {
        note("luukku: " + text)
        throw ExitCode(1)
    } catch let usage as Usage {
        note("luukku: " + usage.text)
        throw ExitCode(64)
    } catch is Interrupted {
        note(language.localized(fi: "\nKeskeytit komennon. Mitään ei kirjoitettu.", en: "\ninterrupted: nothing written"))
        throw ExitCode(1)
    }
}
