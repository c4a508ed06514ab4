// Schemas: what the content may hold, for editors.
//
// 1. `ContentForm` (Content) names every kind of file; its fields come from the records' own reading, never from a list.
// 2. `FieldWords` says what a field is, in the words that its key declares (`Key`).
// 3. `SchemaWriter` writes JSON Schema; `EditorSettings` tells an editor which file each schema is for; `page(in:)` is for people.

import Content
package import Diagnostics
import Formats
import Model

/// A kind of content file and what it may hold.
package struct Schema: Sendable {
    package let name: String
    /// The files that it is for, as globs.
    package let files: [String]
    /// What the files are, in words.
    package let summary: String
    /// JSON Schema.
    package let bytes: [UInt8]
    package let fields: [Field]

    /// A key of the file, for people.
    package struct Field: Equatable, Sendable {
        /// A nested one has its parents before it, as in `osat.tunnus`.
        package let path: String
        package let label: String
        package let description: String
        package let example: String?
    }

    package var fileName: String { name + ".schema.json" }

    package static func all(in language: Language) -> [Schema] {
        let forms = ContentForm.all
        let words = FieldWords(language: language)
        return forms.map { Schema($0, words) }
    }

    private init(_ form: ContentForm, _ words: FieldWords) {
        let language = words.language
        name = form.name
        switch form.place {
        case .settings:
            files = ["Content/sivusto.yaml"]
            summary = language.localized(fi: "sivuston asetukset", en: "the site's settings")
        case .data:
            files = ["Content/tiedot/\(form.name).yaml", "Content/tiedot/\(form.name).csv"]
            summary = language.localized(fi: "yksi tieto tai luettelo tiedoista", en: "records, one or a list")
        case .page(let folder?):
            files = ["Content/\(folder)/*.md"]
            summary = language.localized(fi: "sivun alun tiedot (paitsi index.md)", en: "front matter (of all but index.md)")
        case .page(nil):
            files = ["Content/**/*.md"]
            summary = language.localized(fi: "muiden sivujen alun tiedot", en: "front matter of other pages")
        }
        bytes = SchemaWriter(words: words).document(
            form, title: "Luukku: \(form.name)", description: files.joined(separator: ", ") + ": " + summary)
        fields = list(form.fields, "", words)
    }
}

private func list(_ fields: [FieldDescription], _ parents: String, _ words: FieldWords) -> [Schema.Field] {
    fields.flatMap { field in
        let path = parents + field.key.name
        let own = Schema.Field(
            path: path, label: field.key.words(in: words.language).label, description: words.description(of: field),
            example: field.key.example)
        return switch field.kind {
        case .record(let nested), .records(let nested): [own] + list(nested, path + ".", words)
        default: [own]
        }
    }
}
