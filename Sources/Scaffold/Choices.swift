import Diagnostics
import Markdown
import Model

// What there is to choose from, and what a page begins with, as the content says it.

@Sendable func partyOptions(_ context: PromptContext) -> [Candidate] {
    context.catalogue.parties.values.filter { $0.status == .active }.map { Candidate($0.id, $0.name) }
}

@Sendable func contactOptions(_ context: PromptContext) -> [Candidate] {
    context.catalogue.contacts.values.filter { !$0.isVacant }.map { Candidate($0.id, $0.name) }
}

/// The other people of the party that was answered.
@Sendable func colleagues(_ context: PromptContext) -> [Candidate] {
    let party = context.answers["osapuoli"]
    return context.catalogue.contacts.values.filter { !$0.isVacant && $0.party == party }.map { Candidate($0.id, $0.name) }
}

@Sendable func isVacancy(_ context: PromptContext) -> Bool {
    context.answers["avoinna"].map { ["kylla", "tosi", "true"].contains(folded($0)) } ?? false
}

/// A party is added once: a second one of its name would be another page with a number in its address.
@Sendable func takenName(_ name: String, _ context: PromptContext) -> String? {
    guard let same = context.catalogue.parties.values.first(where: { folded($0.name) == folded(name) }) else { return nil }
    let file = same.metadata.location.file
    return context.language.localized(
        fi: "osapuoli, jolla on tämä nimi, on jo tiedostossa \(file); anna nimi, joka erottaa osapuolet toisistaan",
        en: "there is a party of this name in \(file) already; give a name that tells them apart")
}

@Sendable func locationOptions(_ context: PromptContext) -> [Candidate] {
    let party = context.answers["osapuoli"].flatMap { context.catalogue.parties[$0] }
    return party?.locations.map { Candidate($0.id, $0.name) } ?? []
}

/// How strongly a duty binds, with what the site calls it.
@Sendable func strengths(_ context: PromptContext) -> [Candidate] {
    Obligation.Strength.allCases.map { strength in
        let name =
            switch strength {
            case .commitment: context.language.localized(fi: "sitoumus", en: "commitment")
            case .duty: context.language.localized(fi: "velvollisuus", en: "duty")
            case .aim: context.language.localized(fi: "pyrkimys", en: "aim")
            case .recommendation: context.language.localized(fi: "suositus", en: "recommendation")
            case .right: context.language.localized(fi: "oikeus", en: "right")
            }
        return Candidate(strength.rawValue, name)
    }
}

func agreementDocuments(_ context: PromptContext) -> [Document] {
    context.catalogue.agreements(inForceOn: context.today).compactMap {
        context.catalogue.documents[$0.metadata.location.file]
    }
}

/// With the section that the network wants in every instruction, under the heading that other instructions give it.
let instructionText: @Sendable (PromptContext) -> String = { context in
    let parts = [
        "## Kuka tekee {#kuka-tekee}\n\n\(Placeholder.actor.rawValue)\n",
        "## Näin etenet {#nain-etenet}\n\n1. \(Placeholder.firstStep.rawValue)\n",
    ]
    guard let anchor = context.catalogue.settings?.instructionSection else { return parts.joined(separator: "\n") }
    let headings = context.catalogue.documents.sorted { $0.key < $1.key }.flatMap { $0.value.headings }
    let title =
        headings.first { $0.anchor == anchor }?.text ?? anchor.split(separator: "-").joined(separator: " ").capitalised
    return (parts + ["## \(title) {#\(anchor)}\n\n\(Placeholder.inEachInstruction.rawValue)\n"]).joined(separator: "\n")
}
