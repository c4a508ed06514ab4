import Content
import Formats
import Model

/// Writes the fields of a form as JSON Schema.
///
/// Draft 7, because editors' YAML support knows no later one in full; nothing here would be said otherwise in 2020-12.
/// Values are typed as YAML 1.2 types them (core schema), where Luukku reads text: a phone number may arrive as a number.
struct SchemaWriter {
    let words: FieldWords

    /// The whole schema of a file.
    func document(_ form: ContentForm, title: String, description: String) -> [UInt8] {
        var json = JSON()
        json.object { json in
            json.text("$schema", "http://json-schema.org/draft-07/schema#")
            json.text("title", title)
            json.text("description", description)
            guard form.place == .data else { return addRecord(form.fields, at: "#", to: &json) }
            // A file of facts holds a list of records, or one.
            let place = "#/definitions/tietue"
            json.field("anyOf") { json in
                json.list { json in
                    json.object { json in
                        json.text("type", "array")
                        json.field("items") { $0.object { $0.text("$ref", place) } }
                    }
                    json.object { $0.text("$ref", place) }
                }
            }
            json.field("definitions") { json in
                json.object { json in
                    json.field("tietue") { json in
                        json.object { addRecord(form.fields, at: place, to: &$0) }
                    }
                }
            }
        }
        return json.bytes
    }

    /// - Parameter place: Where in the schema this is, as a JSON pointer.
    private func addRecord(
        _ fields: [FieldDescription], at place: String, isRequired: Bool = true, to json: inout JSON
    ) {
        json.types(["object"], isRequired: isRequired)
        json.field("properties") { json in
            json.object { json in
                for field in fields {
                    json.field(field.key.name) { json in
                        json.object { add(field, at: place + "/properties/" + field.key.name, to: &$0) }
                    }
                }
            }
        }
        // Keys with å ä ö or capitals, and by their former names, are taken too, but not offered.
        json.field("patternProperties") { json in
            json.object { json in
                for field in fields {
                    json.field("^(?!\(field.key.name)$)\(Pattern.spellings(of: field.key.name))$") { json in
                        json.object { $0.text("$ref", place + "/properties/" + field.key.name) }
                    }
                    guard let former = field.key.formerly else { continue }
                    json.field("^\(Pattern.spellings(of: former))$") { json in
                        json.object { $0.text("$ref", place + "/properties/" + field.key.name) }
                    }
                }
            }
        }
        json.field("additionalProperties") { $0.add(false) }
        json.field("required") { $0.add(fields.filter(\.isRequired).map(\.key.name)) }
    }

    private func add(_ field: FieldDescription, at place: String, to json: inout JSON) {
        json.text("description", words.description(of: field))
        let isRequired = field.isRequired
        switch field.kind {
        case .text:
            json.types(JSON.scalars, isRequired: isRequired)
            if isRequired { json.text("pattern", "\\S") }
        case .texts(let form?):
            json.types(["array", "string", "integer"], isRequired: isRequired)
            json.pattern(Pattern.list(of: Pattern.of(form)), isRequired: isRequired, or: #"[\s,]*"#)
            json.field("items") { json in
                json.object { json in
                    json.types(["string", "integer"], isRequired: true)
                    json.pattern(#"\s*(?:\#(Pattern.of(form)))\s*"#, isRequired: true)
                }
            }
        case .texts(nil), .phrases:
            json.types(["array"] + JSON.scalars, isRequired: isRequired)
            json.field("items") { json in json.object { $0.types(JSON.scalars, isRequired: false) } }
        case .identifier, .reference:
            json.types(["string", "integer"], isRequired: isRequired)
            json.pattern(Pattern.identifier, isRequired: isRequired)
        case .references:
            json.types(["array", "string", "integer"], isRequired: isRequired)
            // A comma alone is nothing, too.
            json.pattern(Pattern.list(of: Pattern.identifier), isRequired: isRequired, or: #"[\s,]*"#)
            json.field("items") { json in
                json.object { json in
                    json.types(["string", "integer"], isRequired: true)
                    json.pattern(Pattern.identifier, isRequired: true)
                }
            }
            if isRequired { json.field("minItems") { $0.add(1) } }
        case .wholeNumber(let range):
            json.types(["integer", "string"], isRequired: isRequired)
            json.pattern(Pattern.wholeNumber(in: range), isRequired: isRequired)
            json.field("minimum") { $0.add(range.lowerBound) }
            json.field("maximum") { $0.add(range.upperBound) }
        case .date:
            json.types(["string"], isRequired: isRequired)
            json.pattern(Pattern.date, isRequired: isRequired)
        case .clockTimes:
            // `9.30` is a number to YAML.
            json.types(["string", "number"], isRequired: isRequired)
            json.pattern(Pattern.clockTimes, isRequired: isRequired)
            json.field("minimum") { $0.add(0) }
            json.field("maximum") { $0.add(24) }
        case .formed(let form):
            // Digits alone are a number to YAML: `puhelin: 112`.
            json.types(form == .phone ? ["string", "integer"] : ["string"], isRequired: isRequired)
            json.pattern(Pattern.of(form), isRequired: isRequired)
            if form == .phone { json.field("minimum") { $0.add(100) } }
        case .yesOrNo: addWords(["kyllä", "ei"], or: ["boolean"], isRequired: isRequired, to: &json)
        case .choice(let words): addWords(words, isRequired: isRequired, mayBeEmpty: field.mayBeEmpty, to: &json)
        case .record(let fields): addRecord(fields, at: place, isRequired: isRequired, to: &json)
        case .records(let fields):
            json.types(["array"], isRequired: isRequired)
            json.field("items") { json in json.object { addRecord(fields, at: place + "/items", to: &$0) } }
        }
    }

    /// The words as they are offered, or in any spelling.
    private func addWords(
        _ words: [String], or types: [String] = [], isRequired: Bool, mayBeEmpty: Bool = true, to json: inout JSON
    ) {
        json.field("anyOf") { json in
            json.list { json in
                json.object { json in json.field("enum") { $0.add(words) } }
                json.object { json in
                    json.types(types + ["string"], isRequired: isRequired || !mayBeEmpty)
                    let accepted = types.isEmpty ? words : words + ["true", "false", "tosi", "epätosi"]
                    json.pattern(accepted.map(Pattern.spellings).joined(separator: "|"), isRequired: isRequired)
                }
            }
        }
    }
}

extension JSON {
    /// What YAML may take a text for.
    fileprivate static let scalars = ["string", "number", "boolean"]

    fileprivate mutating func text(_ name: String, _ text: String) { field(name) { $0.add(text) } }

    /// What is not required may also be left empty.
    fileprivate mutating func types(_ types: [String], isRequired: Bool) {
        field("type") { $0.add(isRequired ? types : types + ["null"]) }
    }

    /// - Parameter nothing: What stands for no value.
    fileprivate mutating func pattern(_ pattern: String, isRequired: Bool, or nothing: String = #"\s*"#) {
        text("pattern", isRequired ? "^(?:\(pattern))$" : "^(?:\(pattern)|\(nothing))$")
    }
}
