import Content
import Diagnostics
import Model

/// A field in words: what its key means, and what may stand there.
struct FieldWords: Sendable {
    let language: Language
    /// Where the identifiers of each kind of record are given.
    private let homes: [RecordType: String]

    init(language: Language, forms: [ContentForm]) {
        self.language = language
        var homes: [RecordType: String] = [:]
        for form in forms {
            guard let type = form.type else { continue }
            switch form.place {
            case .page(let folder?):
                homes[type] =
                    language == .fi ? "tiedoston nimi kansiossa \(folder)" : "the name of a file in the folder \(folder)"
            case .data where form.fields.contains(where: { $0.key.name == "tunnus" }) && homes[type] == nil:
                homes[type] =
                    language == .fi ? "tunnus tiedostossa tiedot/\(form.name)" : "a tunnus in the file tiedot/\(form.name)"
            case .data, .settings, .page: break
            }
        }
        // A party's file holds its sites.
        homes[RecordType(Party.Site.self)] =
            language == .fi ? "toimipisteen tunnus osapuolen sivulla" : "the tunnus of a site on its party's page"
        self.homes = homes
    }

    /// Sentences: the meaning, the form, whether it is required.
    func description(of field: FieldDescription) -> String {
        let required = field.isRequired ? (language == .fi ? "Pakollinen." : "Required.") : nil
        let since = (language == .fi ? "Versiosta " : "Since ") + field.key.since + (language == .fi ? " alkaen." : ".")
        return [
            field.key.words(in: language).help, form(of: field), required,
            field.key.since == Key.firstVersion ? nil : since,
        ].compactMap(\.self).joined(separator: " ")
    }

    private func form(of field: FieldDescription) -> String? {
        switch field.kind {
        case .text, .clockTimes: nil
        case .formed(let form):
            language == .fi ? "Muoto: \(form.example)." : "Form: \(form.example)."
        case .texts: language == .fi ? "Luettelo, tai pilkuilla erotettuna." : "A list, or separated by commas."
        case .phrases: language == .fi ? "Luettelo, tai yksi sellaisenaan." : "A list, or one as it is."
        case .identifier:
            language == .fi
                ? "Pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä." : "Lower-case letters a–z, digits and hyphens."
        case .yesOrNo: language == .fi ? "Kirjoita kyllä tai ei." : "Write kyllä (yes) or ei (no)."
        case .wholeNumber: language == .fi ? "Kokonaisluku." : "A whole number."
        case .date:
            language == .fi
                ? "Päivämäärä, esim. 2026-09-15 tai 15.9.2026." : "A date, e.g. 2026-09-15 or 15.9.2026."
        case .choice(let words): (language == .fi ? "Jokin näistä: " : "One of: ") + words.joined(separator: ", ") + "."
        case .reference(let kinds): (language == .fi ? "Viittaus: " : "A reference: ") + places(kinds) + "."
        case .references(let kinds):
            language == .fi
                ? "Viittaukset luettelona tai pilkuilla erotettuna: \(places(kinds))."
                : "References as a list or separated by commas: \(places(kinds))."
        case .record: language == .fi ? "Omat avaimensa sisennettynä." : "Keys of its own, indented."
        case .records:
            language == .fi ? "Luettelo, jonka kohdilla on omat avaimensa." : "A list whose items have keys of their own."
        }
    }

    private func places(_ types: [RecordType]) -> String {
        types.compactMap { homes[$0] }.joined(separator: language == .fi ? " tai " : " or ")
    }
}
