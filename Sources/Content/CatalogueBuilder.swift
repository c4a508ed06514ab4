import Diagnostics
import Model

/// Collects records on the way to a `Catalogue`, with what is wrong with them.
struct CatalogueBuilder {
    var catalogue = Catalogue()
    var diagnostics: [Diagnostic] = []
    var audience = Visibility.network

    /// Reads one record from `fields` into `table`.
    ///
    /// - Returns: whether the record is in the catalogue: valid, not a duplicate, and meant for the audience.
    mutating func add<Value: Record>(
        _ fields: Fields, to table: WritableKeyPath<Catalogue, Table<Value>>
    ) -> Bool {
        var reader = RecordReader(fields)
        let record = Value(&reader)
        reader.finish()
        diagnostics += reader.diagnostics
        guard reader.isValid,
            catalogue.insert(record, into: table, audience: audience, diagnostics: &diagnostics)
        else { return false }
        catalogue.references += reader.references
        return true
    }

    /// Reads the site's settings; they decide the audience of everything after them.
    mutating func addSettings(_ fields: Fields) {
        var reader = RecordReader(fields)
        let settings = Settings(&reader)
        reader.finish()
        diagnostics += reader.diagnostics
        catalogue.references += reader.references
        catalogue.settings = settings
        audience = settings.audience
    }
}

/// Takes one record's fields into the catalogue; the answer is whether it is in.
typealias AddRecord = @Sendable (inout CatalogueBuilder, Fields) -> Bool

/// The files of `Content/tiedot`, by name without extension (`.yaml` or `.csv`). A new kind of record adds a line here.
let dataFiles: [String: AddRecord] = [
    "roolit": { $0.add($1, to: \.roles) },
    "velvoitteet": { $0.add($1, to: \.obligations) },
    "velvoitteiden-tila": { $0.add($1, to: \.statuses) },
    "vastuuhenkilot": { $0.add($1, to: \.contacts) },
    "allekirjoitukset": { $0.add($1, to: \.signatures) },
    "tukiorganisaatiot": { $0.add($1, to: \.supporters) },
    "toimijat": { $0.add($1, to: \.actors) },
    "toiminnot": { $0.add($1, to: \.activities) },
    "polut": { $0.add($1, to: \.pathways) },
    "tietovirrat": { $0.add($1, to: \.flows) },
    "tutkinnot": { $0.add($1, to: \.qualifications) },
    "paivahinnat": { $0.add($1, to: \.dayPrices) },
    "rahoitus": { $0.add($1, to: \.funding) },
    "kiintiopaikat": { $0.add($1, to: \.quotas) },
    "saadokset": { $0.add($1, to: \.statutes) },
    "sanasto": { $0.add($1, to: \.terms) },
    "tapahtumat": { $0.add($1, to: \.events) },
    "tyontekijavaihto": { $0.add($1, to: \.exchanges) },
    "korjaukset": { $0.add($1, to: \.corrections) },
    "ilmaukset": { $0.add($1, to: \.expressions) },
    "synonyymit": { $0.add($1, to: \.synonyms) },
]

/// The folders of `Content` whose Markdown files are more than prose.
let pageFolders: [String: AddRecord] = [
    "linjaukset": { $0.add($1, to: \.agreements) },
    "ohjeet": { $0.add($1, to: \.instructions) },
    "osapuolet": { $0.add($1, to: \.parties) },
    "oppimisymparistot": { $0.add($1, to: \.reports) },
    "tiedotteet": { $0.add($1, to: \.news) },
]
