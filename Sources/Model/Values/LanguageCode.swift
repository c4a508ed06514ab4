/// Whether `text` names a language as browsers and readers of screens know it (BCP 47): `sv`, `smn`, `sv-FI`.
func isLanguageCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return languageCodes.contains(String(parts[0]))
        && parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
        }
}

/// `ruotsi` as `sv`, `sv_FI` as `sv-FI`, `SV` as `sv`.
func languageCode(meantBy text: String) -> String? {
    if let code = names[text.lowercased()] { return code }
    let parts = text.split { $0 == "_" || $0 == "-" || $0 == " " }
    guard let first = parts.first else { return nil }
    return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
}

/// Those that a page in Finland is often written in.
let commonLanguageCodes = ["fi", "sv", "en", "se", "smn", "sms", "ru", "uk", "et", "ar", "so"]

private let names = [
    "suomi": "fi", "ruotsi": "sv", "englanti": "en", "saame": "se", "pohjoissaame": "se", "inarinsaame": "smn",
    "koltansaame": "sms", "eteläsaame": "sma", "luulajansaame": "smj", "venäjä": "ru", "ukraina": "uk", "viro": "et",
    "arabia": "ar", "somali": "so", "norja": "nb", "saksa": "de", "ranska": "fr", "espanja": "es", "selkosuomi": "fi",
    "finnish": "fi", "swedish": "sv", "svenska": "sv", "english": "en", "eng": "en", "swe": "sv", "fin": "fi", "sme": "se",
]

/// ISO 639-1, and the languages with three letters that somebody in Finland may write.
package let languageCodes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu \
    fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn \
    ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os \
    pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw \
    ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu sma smj smn sms ckb fkv fit kmr krl olo prs rmf vep vot vro myv mdf mhr udm
    """.split(separator: " ").map(String.init))
