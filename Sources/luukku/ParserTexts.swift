/// The sentences that ArgumentParser (1.8) says by itself, in Finnish. The library has no languages: what it prints is translated line by
/// line. A test provokes each, so that one that is worded anew is noticed (`CommandLineTests`).
///
/// `{}` stands for anything.
let parserSentences: [(english: String, finnish: String)] = [
    ("Error: Unknown option '{}'. Did you mean '{}'?", "Virhe: komento ei tunne sanaa {}. Tarkoititko {}?"),
    ("Error: Unknown option '{}'", "Virhe: komento ei tunne sanaa {}."),
    ("Error: Missing value for '{}'", "Virhe: arvo puuttuu kohdasta {}."),
    (
        "Error: The option '{}' does not take any value, but '{}' was specified.",
        "Virhe: lisävalinnalle {} ei anneta arvoa, mutta komennossa sillä on arvo {}."
    ),
    ("Error: Unexpected argument '{}'", "Virhe: komennossa on ylimääräinen sana {}."),
    ("Error: {} unexpected arguments: '{}'", "Virhe: komennossa on {} ylimääräistä sanaa ('{}')."),
    ("Error: Missing expected argument '{}'", "Virhe: komennosta puuttuu {}."),
    (
        "Error: The value '{}' is invalid for '{}'. Please provide one of {}.",
        "Virhe: arvo {} ei käy kohtaan {}. Valittavissa: {}."
    ),
    (
        "Error: The value '{}' is invalid for '{}'. Please provide one of the following:",
        "Virhe: arvo {} ei käy kohtaan {}. Valittavissa:"
    ),
    ("Error: The value '{}' is invalid for '{}'", "Virhe: arvo {} ei käy kohtaan {}."),
    ("Error: {}", "Virhe: {}"),
    ("Help:  {}", "Ohje:  {}"),
    ("Usage: {}", "Käyttö: {}"),
    ("OVERVIEW: {}", "{}"),
    ("USAGE: {}", "KÄYTTÖ: {}"),
    ("ARGUMENTS:", "ARVOT:"),
    ("OPTIONS:", "LISÄVALINNAT:"),
    ("SUBCOMMANDS:", "KOMENNOT:"),
    ("  See '{} <subcommand>' for detailed help.", "  Lisää ohjeita: {} <komento>"),
    ("  See '{}' for more information.", "  Lisää tietoa: {}"),
    ("{}Show help information.", "{}Näytä ohje."),
    ("{}Show the version.", "{}Näytä versio."),
]

/// Parts of lines of the help.
private let parserPhrases: [(english: String, finnish: String)] = [
    ("default:", "oletus:"), ("(values:", "(arvot:"), ("<subcommand>", "<komento>"),
    ("<options>", "<lisävalinnat>"), ("' and '", "' ja '"), ("' or '", "' tai '"),
]

/// What ArgumentParser says, in Finnish.
func inFinnish(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let sentence =
            parserSentences.lazy.compactMap { sentence in
                holes(of: sentence.english, in: line).map { filled(sentence.finnish, with: $0) }
            }.first ?? String(line)
        return parserPhrases.reduce(suggestingFinnish(sentence)) { $0.replacing($1.english, with: $1.finnish) }
    }.joined(separator: "\n")
}

/// The library suggests the nearest name of either language.
private func suggestingFinnish(_ sentence: String) -> String {
    guard let start = sentence.firstRange(of: "Tarkoititko --")?.lowerBound, sentence.hasSuffix("?") else { return sentence }
    let words = sentence[start...].dropLast().split(separator: " ").map(String.init)
    return "\(sentence[..<start])\(words[0]) \(inFinnish(option: words[1]))?"
}

/// What is in the place of each `{}`; nil when the line is another.
private func holes(of pattern: String, in line: Substring) -> [Substring]? {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    guard line.hasPrefix(parts[0]) else { return nil }
    var rest = line.dropFirst(parts[0].count)
    var holes: [Substring] = []
    for (index, part) in parts.enumerated().dropFirst() {
        let isLast = index == parts.count - 1
        if isLast {
            guard rest.hasSuffix(part) else { return nil }
            holes.append(rest.dropLast(part.count))
            return holes
        }
        guard let found = rest.firstRange(of: part) else { return nil }
        holes.append(rest[..<found.lowerBound])
        rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? holes : nil
}

private func filled(_ pattern: String, with holes: [Substring]) -> String {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    return zip(parts, holes + [""]).reduce("") { $0 + $1.0 + $1.1 }
}
