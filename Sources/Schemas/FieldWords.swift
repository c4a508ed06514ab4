import Diagnostics
import Model

/// A field in words: what its key means, and what may be there.
struct FieldWords: Sendable {
    let language: Language

    /// Sentences: the meaning, the form, whether it is required.
    func description(of field: FieldDescription) -> String {
        let required = field.isRequired ? language.localized(fi: "Kenttä on pakollinen.", en: "Required.") : nil
        let since =
            language.localized(
                fi: "Luukku tuntee kentän versiosta \(field.key.since) alkaen.", en: "Since \(field.key.since).")
        return [
            field.key.words(in: language).help, form(of: field), required,
            field.key.since == Key.firstVersion ? nil : since,
        ].compactMap(\.self).joined(separator: " ")
    }

    private func form(of field: FieldDescription) -> String? {
        switch field.kind {
        case .text, .clockTimes, .formed(.name): nil
        case .formed(let form):
            language.localized(fi: "Kirjoita vastaus tässä muodossa: \(form.example).", en: "Form: \(form.example).")
        case .texts(let form):
            [
                form.map {
                    language.localized(fi: "Kirjoita vastaus tässä muodossa: \($0.example).", en: "Form: \($0.example).")
                },
                language.localized(
                    fi: "Jos vastauksia on useita, erota ne pilkuilla tai kirjoita ne luetteloksi.",
                    en: "A list, or separated by commas."),
            ].compactMap(\.self).joined(separator: " ")
        case .phrases:
            language.localized(
                fi: "Jos vastauksia on useita, kirjoita ne luetteloksi. Pilkulla niitä ei voi erottaa.",
                en: "A list, or one as it is.")
        case .identifier:
            language.localized(
                fi: "Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.", en: "Lower-case letters a–z, digits and hyphens.")
        case .yesOrNo: language.localized(fi: "Kirjoita kyllä tai ei.", en: "Write kyllä (yes) or ei (no).")
        case .wholeNumber(wholeNumbers): language.localized(fi: "Kirjoita kokonaisluku.", en: "A whole number.")
        case .wholeNumber(countingNumbers):
            language.localized(
                fi: "Kirjoita kokonaisluku, joka on vähintään nolla.", en: "A whole number that is not negative.")
        case .wholeNumber(let range):
            language.localized(fi: "Kirjoita kokonaisluku väliltä ", en: "A whole number, ")
                + "\(range.lowerBound)–\(range.upperBound)."
        case .date:
            language.localized(fi: "Kirjoita päivämäärä, esim. 15.9.2026.", en: "A date, e.g. 2026-09-15 or 15.9.2026.")
        case .choice(let words):
            language.localized(fi: "Kirjoita jokin näistä: ", en: "One of: ") + words.joined(separator: ", ") + "."
        case .reference(let kinds): language.localized(fi: "Kirjoita ", en: "A reference: ") + places(kinds) + "."
        case .references(let kinds):
            language.localized(
                fi: "Kirjoita \(places(kinds)). Jos vastauksia on useita, erota ne pilkuilla tai kirjoita ne luetteloksi.",
                en: "References as a list or separated by commas: \(places(kinds)).")
        case .record:
            language.localized(
                fi: "Kirjoita vastaus kentän alakenttiin, älä kenttään itseensä. Sisennä alakentät kentän alle.",
                en: "Keys of its own, indented.")
        case .records:
            language.localized(
                fi: "Kirjoita vastaus luetteloksi. Täytä luettelon jokaisessa kohdassa tämän kentän alakentät.",
                en: "A list whose items have keys of their own.")
        }
    }

    private func places(_ types: [RecordType]) -> String {
        types.map(place).joined(separator: language.localized(fi: " tai ", en: " or "))
    }

    /// Where the identifiers of records are given: files by their names come before tables.
    private func place(_ type: RecordType) -> String {
        for case .pages(let folder) in type.places {
            return language.localized(
                fi: "tiedoston nimi kansiosta ”\(folder)”. Jätä tiedoston nimen lopusta .md pois",
                en: "the name of a file in the folder \(folder), without .md")
        }
        if let home = type.homes.first {
            return language.localized(fi: "tunnus tiedostosta ”\(home)”", en: "a tunnus in the file \(home)")
        }
        return language.localized(
            fi: "toimipisteen tunnus. Tunnus on osapuolen sivun alussa kentässä ”toimipisteet”",
            en: "the tunnus of a site on its party's page")
    }
}
