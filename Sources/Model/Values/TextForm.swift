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
    /// What people call somebody or a place. A number is often the answer to another question.
    case name
    /// An address of the site at which a page was before: `ohjeet/vanha-nimi`.
    case formerAddress
    /// The code of a language: `sv`.
    case language

    package func accepts(_ text: String) -> Bool {
        switch self {
        case .email: emailFault(in: text) == nil
        case .phone: telephoneAddress(text) != nil
        case .webAddress: isWebAddress(text)
        case .siteAddress: isSiteAddress(text)
        case .basePath: isBasePath(text)
        case .name: text.unicodeScalars.contains { isNameLetter($0.value) }
        case .formerAddress: isFormerAddress(text)
        case .language: isLanguageCode(text)
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
            case .name: nil as String?
            case .formerAddress: Model.formerAddress(meantBy: text)
            case .language: languageCode(meantBy: text)
            }
        return candidate.flatMap { accepts($0) ? $0 : nil }
    }

    package var rule: Rule {
        switch self {
        case .email: .invalidEmail
        case .phone: .invalidPhone
        case .webAddress, .siteAddress: .invalidWebAddress
        case .basePath: .invalidPath
        case .name: .nameWithoutLetters
        case .formerAddress: .invalidFormerAddress
        case .language: .valueNotAllowed
        }
    }

    package var example: String {
        switch self {
        case .email: "etunimi.sukunimi@esimerkki.fi"
        case .phone: "040 000 0001"
        case .webAddress: "https://esimerkki.fi/sivu"
        case .siteAddress: "https://intra.esimerkki.fi/luukku/"
        case .basePath: "/intra/"
        case .name: "Esimerkki"
        case .formerAddress: "ohjeet/vanha-nimi"
        case .language: "sv"
        }
    }

    /// What a message tells of a text that is not accepted.
    ///
    /// - Parameter example: The key's own.
    package func notes(on text: String, example: String? = nil) -> [Note] {
        if self == .language { return [.allowed(commonLanguageCodes + ["…"])] }
        let cause: [Note] = self == .email ? emailFault(in: text).map { [.email($0)] } ?? [] : []
        return cause + [.examples([example ?? self.example])]
    }
}

/// A letter of any script, roughly, and no dash or bullet: `Pattern` says the same to editors.
private func isNameLetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) || scalar >= 0xC0 && !(0x2000...0x2FFF).contains(scalar)
}

/// A `?` before a letter: a program that knew no such letter wrote it.
private func hasLostLetter(_ name: String) -> Bool {
    zip(name, name.dropFirst()).contains { $0 == "?" && $1.isLetter }
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
        if form == .name, hasLostLetter(found.value) {
            report(.brokenLetters, at: found.location, value: found.value, notes: [.detail("?")])
        }
        if form == .webAddress, let rest = withoutWebScheme(found.value), isOwnMachine(String(Substring(rest))) {
            report(.addressOfOwnMachine, at: found.location, value: found.value)
            return nil
        }
        guard !form.accepts(found.value) else { return found.value }
        report(
            form.rule, at: found.location, value: found.value, suggestion: form.meant(by: found.value),
            notes: form.notes(on: found.value, example: key.example))
        return nil
    }

    /// Texts of a form; one that is not of the form is reported, and left out.
    package mutating func texts(_ key: Key, as form: TextForm) -> [Sourced<String>] {
        describe(key, as: .texts(form))
        return items(key).filter { found in
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
