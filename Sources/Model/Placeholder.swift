/// Texts that `luukku new` writes for somebody to replace. On a page that is published they are told.
package enum Placeholder: String, CaseIterable, Sendable {
    case text = "Kirjoita teksti tähän."
    case party = "Kerro tässä lyhyesti, mitä osapuoli tekee verkostossa."
    case news = "Kirjoita tiedote tähän. Kerro tärkein ensin."
    case workshop = "Kerro tässä, millainen työpaja on."
    case task = "ensimmäinen työtehtävä"
    case firstStep = "Kirjoita ensimmäinen vaihe."
    case actor = "Kerro, kenen tehtävä tämä on."
    case inEachInstruction = "Täydennä tämä osio. Sen on oltava jokaisessa ohjeessa."

    /// As a list of all.
    package static var texts: [String] { allCases.map(\.rawValue) }
}
