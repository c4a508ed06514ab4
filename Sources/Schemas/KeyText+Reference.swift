// Laws and words.

extension KeyText {
    static let ofReference = [
        KeyText("Statute.numero", "Säädöksen numero, esim. 531/2017.", "The number of the law, e.g. 531/2017."),
        KeyText(
            "Statute.muodot", "Ilmaukset, joista tehdään linkki säädökseen, kun ne esiintyvät sivulla ensi kerran.",
            "Phrases that link to the law where a page first has them."),
        KeyText("Term.termi", "Selitettävä sana.", "The word that is explained."),
        KeyText("Term.maaritelma", "Mitä sana tarkoittaa.", "What the word means."),
        KeyText(
            "Term.muodot",
            "Sanan taivutusmuodot, joista tehdään linkki sanastoon; lopussa oleva * käy mihin tahansa päätteeseen.",
            "The word's forms that link to the glossary; a * at the end stands for any ending."),
        KeyText("Synonym.sana", "Sana, jota joku voi hakea.", "A word that someone may search for."),
        KeyText(
            "Synonym.tarkoittaa", "Sana, jolla asia löytyy; useat pilkuilla erotettuna.",
            "The word that finds it; several are separated by commas."),
        KeyText("Analogy.sana", "Sana, jota sanakirjoissa ei ole.", "A word that no dictionary has."),
        KeyText(
            "Analogy.kuten", "Tuttu sana, joka päättyy ja taipuu samalla tavalla.",
            "A common word that ends and is inflected alike."),
    ]
}
