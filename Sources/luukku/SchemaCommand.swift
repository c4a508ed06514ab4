import ArgumentParser
import Diagnostics
import Files
import Schemas

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: localized(
            fi: "Näytä, mitä kenttiä sisällön tiedostoissa on. Jos et anna tiedoston nimeä, komento luettelee tiedostot.",
            en: "Tell editors and people what keys the content has; without a name, list the schemas."),
        discussion: localized(
            fi: "Lisävalinta --kohde kirjoittaa myös tiedoston .vscode/settings.json, jos sitä ei vielä ole.",
            en: "With --output also .vscode/settings.json is written, unless it is there already."),
        aliases: ["kentat", "kentät"])

    @Argument(
        help: help(
            fi: "Minkä tiedoston kentät tulostetaan? Muoto on JSON Schema.", en: "The schema to print as JSON Schema.",
            value: ("nimi", "name")))
    var name: String?

    @Flag(
        name: names(fi: "luettelo", en: "keys"),
        help: help(
            fi: "Tulosta kentät luettelona, jota on helppo lukea. Taulukon kentät ovat sen sarakkeet.",
            en: "Print the keys as a list to read, e.g. the columns of a sheet."))
    var keys = false

    @Flag(
        help: help(
            fi: "Tulosta kaikkien tiedostojen kentät yhtenä Markdown-sivuna.",
            en: "All keys of all files as one page in Markdown."))
    var markdown = false

    @Option(
        name: names(fi: "kohde", en: "output"),
        help: help(
            fi: "Mihin kansioon kaikkien tiedostojen kentät kirjoitetaan? Muoto on JSON Schema.",
            en: "Write all schemas into this folder.", value: ("kansio", "folder")))
    var output: String?

    @OptionGroup var place: SiteFolder

    @OptionGroup var speech: LanguageOption

    private var root: String { place.root }
    private var language: Language { speech.language }

    func validate() throws {
        if output != nil || markdown, name != nil || keys || (output != nil && markdown) {
            throw ValidationError(
                localized(
                    fi:
                        "Lisävalinnat --kohde ja --markdown antavat kaikki kentät. Käytä niistä vain toista ja jätä tiedoston nimi ja --luettelo pois.",
                    en: "--output and --markdown give all schemas: leave all else out."))
        }
        if keys, name == nil {
            throw ValidationError(
                localized(
                    fi: "Lisävalinta --luettelo tarvitsee tiedoston nimen. Kirjoita näin: luukku schema NIMI --luettelo",
                    en: "--keys needs the name of a schema."))
        }
    }

    func run() async throws {
        if markdown { return print(Schema.page(in: language), terminator: "") }
        let schemas = Schema.all(in: language)
        try await tellingFileFailures(in: language) {
            if let output { return try await write(schemas, to: output) }
            guard let name else { return list(schemas) }
            guard let schema = schemas.first(where: { $0.name == name }) else { throw ValidationError(unknown(name, schemas)) }
            guard keys else { return print(String(decoding: schema.bytes, as: UTF8.self)) }
            let width = schema.fields.map(\.path.count).max() ?? 0
            for field in schema.fields { print(padded(field.path, width) + field.description) }
        }
    }

    private func list(_ schemas: [Schema]) {
        let width = schemas.map(\.name.count).max() ?? 0
        let files = schemas.map { $0.files.joined(separator: ", ") }
        let fileWidth = files.map(\.count).max() ?? 0
        for (schema, files) in zip(schemas, files) {
            print(padded(schema.name, width) + padded(files, fileWidth) + schema.summary)
        }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count) + 2)
    }

    private func unknown(_ name: String, _ schemas: [Schema]) -> String {
        language.localized(fi: "tiedostoa \(printable(name)) ei ole", en: "there is no schema \(printable(name))")
            + didYouMean(nearest(to: name, in: schemas.map(\.name)), in: language)
            + language.localized(
                fi: "\n  Kaikki nimet näet näin: luukku schema", en: "\n  all names: luukku schema")
    }

    private func write(_ schemas: [Schema], to path: String) async throws {
        let lock = try OutputLock(path, fallback: RenderingOptions.userCache)
        defer { lock.release() }
        _ = try await lock.finishEarlierRun(tasks: 1)
        // Beside whatever the folder holds.
        let folder = try await OutputFolder(
            lock, files: schemas.map(\.fileName), after: EarlierFiles(in: path), adopting: true, method: .inPlace, tasks: 1)
        do {
            try await folder.prepare()
            let changed = try schemas.filter { try folder.stage($0.fileName, $0.bytes) == .staged }
            _ = try await folder.commit(staged: changed.map(\.fileName))
        } catch {
            await folder.discard()
            throw error
        }
        print(
            language.localized(
                fi: "Kansioon \(path) kirjoitettiin \(schemas.count) tiedostoa.", en: "\(schemas.count) schemas: \(path)"))
        for file in EditorSettings.files(schemas, in: try shown(path)) { try offer(file.bytes, as: ".vscode/" + file.name) }
    }

    /// The editor's own settings may hold more than ours: a file that is there already stays as it is.
    private func offer(_ bytes: [UInt8], as file: String) throws {
        let path = root + "/" + file
        guard fileExists(path) else {
            var made = NewFiles()
            try made.create(path, bytes)
            return print(language.localized(fi: "Lisäksi kirjoitettiin \(file).", en: "written: \(file)"))
        }
        guard try readFile(path) != bytes else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        print(
            language.localized(fi: "\(file) on jo olemassa. Lisää siihen tämä: ", en: "\(file) is there already; add to it: ")
                + text
        )
    }

    /// The folder as the editor finds it: from the root if it is in it.
    private func shown(_ path: String) throws -> String {
        guard let real = realPath(path) else { throw FileFailure(path) }
        guard let root = realPath(root) else { throw FileFailure(root) }
        return real.hasPrefix(root + "/") ? "./" + real.dropFirst(root.count + 1) : real
    }
}
