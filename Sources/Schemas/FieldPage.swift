package import Diagnostics
import Model

extension Schema {
    /// Every key of every kind of file, as one page in Markdown. What all pages have is listed once.
    package static func page(in language: Language) -> String {
        let schemas = all(in: language)
        let common = schemas.first { $0.name == "sivu" }?.fields ?? []
        let head =
            language.localized(fi: ("Kenttä", "Nimi", "Merkitys", "Esim."), en: ("Key", "Label", "Meaning", "e.g."))
        let sections = schemas.map { schema in
            let isOfPages = schema.files.allSatisfy { $0.hasSuffix(".md") }
            let fields = isOfPages && schema.name != "sivu" ? schema.fields.filter { !common.contains($0) } : schema.fields
            let rows = fields.map { field in
                // The meaning may show it already.
                let example = field.example.map { field.description.contains($0) ? "" : " \(head.3) `\($0)`" } ?? ""
                return "| `\(field.path)` | \(field.label) | \(inCell(field.description + example)) |\n"
            }
            let more = isOfPages && schema.name != "sivu" ? language.localized(fi: commonInFinnish, en: commonInEnglish) : ""
            let files = schema.files.map { "`\($0)`" }.joined(separator: ", ")
            return "## \(schema.name)\n\n\(files): \(schema.summary).\(more)\n"
                + (rows.isEmpty ? "" : "\n| \(head.0) | \(head.1) | \(head.2) |\n|---|---|---|\n" + rows.joined())
        }
        let introduction = language.localized(fi: introductionInFinnish, en: introductionInEnglish)
        return ([introduction, links(in: language)] + sections).joined(separator: "\n")
    }

    /// What a link of a text may name.
    private static func links(in language: Language) -> String {
        let records = RecordType.all.compactMap { type in
            type.scheme.map { "| `\($0):` | \(type.name.text(in: language)) |\n" }
        }
        let sections = Section.allCases.map { "`\(pageScheme):\($0.rawValue)`" }.joined(separator: ", ")
        let head = language.localized(
            fi: (
                "Linkit", "Linkin alku, jonka perään kirjoitetaan tunnus", "Mihin linkki johtaa",
                "Linkit sivuston osien sivuille"
            ),
            en: ("Links", "Scheme", "Where the link leads", "The pages of sections"))
        return "## \(head.0)\n\n| \(head.1) | \(head.2) |\n|---|---|\n\(records.joined())\n\(head.3): \(sections).\n"
    }
}

private func inCell(_ text: String) -> String { text.replacing("|", with: "\\|") }

private let commonInFinnish = " Lisäksi käytössä ovat kaikkien sivujen yhteiset kentät, jotka luetellaan kohdassa ”sivu”."
private let commonInEnglish = " And the keys of all pages (sivu)."

private let introductionInFinnish = """
    # Sisällön kentät

    Tällä sivulla luetellaan tiedosto kerrallaan kaikki kentät, joita sisällössä voi olla. CSV-taulukossa kenttä on sarake.
    Sivun tekee komento `luukku schema --markdown`. Älä muokkaa sivua käsin.

    Kentän sisällä oleva kenttä on *alakenttä*. Tällä sivulla alakentän edessä on ylemmän kentän nimi ja piste. Esimerkiksi
    `osat.tunnus` on kentän `osat` alakenttä `tunnus`.

    """

private let introductionInEnglish = """
    # Fields of the content

    Every key that the content may have, file by file. The page is made by `make reference` and never edited
    by hand. Keys within a key are written with a dot: `osat.tunnus`.

    """
