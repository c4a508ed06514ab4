import Markdown
import Model

// What there is to choose from, and what a page begins with, as the content says it.

@Sendable func partyOptions(_ situation: PromptContext) -> [Candidate] {
    situation.catalogue.parties.values.filter { $0.status == .active }.map { Candidate($0.id, $0.name) }
}

@Sendable func contactOptions(_ situation: PromptContext) -> [Candidate] {
    situation.catalogue.contacts.values.filter { !$0.isVacant }.map { Candidate($0.id, $0.name) }
}

@Sendable func siteOptions(_ situation: PromptContext) -> [Candidate] {
    let party = situation.answers["osapuoli"].flatMap { situation.catalogue.parties[$0] }
    return party?.sites.map { Candidate($0.id, $0.name) } ?? []
}

func agreementDocuments(_ situation: PromptContext) -> [Document] {
    situation.catalogue.agreements(inForceOn: situation.today).compactMap {
        situation.catalogue.documents[$0.metadata.location.file]
    }
}

/// Letters and digits only: the build compares more strictly.
func bare(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}

/// With the section that the network wants in every instruction, under the heading that other instructions give it.
let instructionText: @Sendable (PromptContext) -> String = { situation in
    let parts = [
        "## Kuka tekee {#kuka-tekee}\n\nKerro, kenen tehtävä tämä on.\n", "## Näin etenet {#nain-etenet}\n\n1. Aloita tästä.\n",
    ]
    guard let anchor = situation.catalogue.settings?.instructionSection else { return parts.joined(separator: "\n") }
    let headings = situation.catalogue.documents.sorted { $0.key < $1.key }.flatMap { $0.value.headings }
    let title =
        headings.first { $0.anchor == anchor }?.text ?? anchor.split(separator: "-").joined(separator: " ").capitalisedFirst
    return (parts + ["## \(title) {#\(anchor)}\n\nKerro tämä jokaisessa ohjeessa.\n"]).joined(separator: "\n")
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
