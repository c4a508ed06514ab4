package import Diagnostics

/// What a text has to be, beside a text. One rule for all who ask: the reader of the content, `luukku new` and the schemas.
package enum TextForm: CaseIterable, Sendable {
    case email
    case phone
    case webAddress
    /// The address of a whole site.
    case siteAddress
    /// The path of a site on its host: `/intra/`.
    case basePath
    /// An address of the site at which a page was before: `ohjeet/vanha-nimi`.
    case formerAddress

    package func accepts(_ text: String) -> Bool {
        switch self {
        case .email: isEmailAddress(text)
        case .phone: telephoneAddress(text) != nil
        case .webAddress: isWebAddress(text)
        case .siteAddress: isSiteAddress(text)
        case .basePath: isBasePath(text)
        case .formerAddress: isFormerAddress(text)
        }
    }

    /// What a text that is not accepted was probably meant to be; nil when it may be several, or anything.
    package func meant(by text: String) -> String? {
        guard !accepts(text) else { return nil }
        let candidate =
            switch self {
            case .email: emailAddress(meantBy: text)
            case .phone: phoneNumber(meantBy: text)
            case .webAddress, .siteAddress: addressOfWeb(meantBy: text)
            case .basePath: pathOfSite(meantBy: text)
            case .formerAddress: Model.formerAddress(meantBy: text)
            }
        return candidate.flatMap { accepts($0) ? $0 : nil }
    }

    package var rule: Rule {
        switch self {
        case .email: .invalidEmail
        case .phone: .invalidPhone
        case .webAddress, .siteAddress: .invalidWebAddress
        case .basePath: .invalidPath
        case .formerAddress: .invalidFormerAddress
        }
    }

    package var example: String {
        switch self {
        case .email: "etunimi.sukunimi@esimerkki.fi"
        case .phone: "040 000 0001"
        case .webAddress: "https://esimerkki.fi/sivu"
        case .siteAddress: "https://intra.esimerkki.fi/luukku/"
        case .basePath: "/intra/"
        case .formerAddress: "ohjeet/vanha-nimi"
        }
    }
}

extension RecordReader {
    /// A text of a form; one that is not of the form is reported, and nil.
    package mutating func optionalText(_ key: Key, as form: TextForm) -> String? {
        guard let found = optionalSourcedText(key, as: .formed(form)) else { return nil }
        let beforeExcel = form == .phone ? phoneNumber(beforeExcel: found.value) : nil
        if beforeExcel != nil || form == .phone && isChangedByExcel(found.value) {
            report(.changedByExcel, at: found.location, value: found.value, suggestion: beforeExcel)
            return nil
        }
        guard !form.accepts(found.value) else { return found.value }
        report(
            form.rule, at: found.location, value: found.value, suggestion: form.meant(by: found.value),
            notes: [.examples([form.example])])
        return nil
    }

    /// Texts of a form; one that is not of the form is reported, and left out.
    package mutating func texts(_ key: Key, as form: TextForm) -> [Sourced<String>] {
        describe(key, as: .texts(form))
        return texts(key).filter { found in
            if form.accepts(found.value) { return true }
            report(
                form.rule, at: found.location, value: found.value, suggestion: form.meant(by: found.value),
                notes: [.examples([form.example])])
            return false
        }
    }

    /// A text of a form that must be there.
    package mutating func text(_ key: Key, as form: TextForm) -> String {
        required(key) { $0.optionalText(key, as: form) } ?? ""
    }
}
