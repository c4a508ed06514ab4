import Diagnostics

/// One field of a record, for whoever explains the content's format.
///
/// No list of fields is kept for it: a record's `init(_:)`, which reads each field once, is run with a `RecordReader` that
/// reads nothing and notes what it is asked for. What is reported missing then is required.
package struct FieldDescription: Sendable {
    package indirect enum ValueType: Sendable {
        case text
        /// Several, as a list or separated by commas; each perhaps of a form.
        case texts(TextForm?)
        /// Several, as a list; or one, which may hold commas.
        case phrases
        case identifier
        case yesOrNo
        case wholeNumber(ClosedRange<Int>)
        case date
        case clockTimes
        case formed(TextForm)
        case choice([String])
        case reference([RecordType])
        case references([RecordType])
        case record([FieldDescription])
        case records([FieldDescription])
    }

    package let key: Key
    package let kind: ValueType
    package internal(set) var isRequired = false
    /// Whether the key may stand without a value, which then is as if it were not there.
    package internal(set) var mayBeEmpty = true
}

extension FieldDescription {
    /// The fields that `read` asks for, in order.
    static func list<Value>(_ read: (inout RecordReader) -> Value) -> [FieldDescription] {
        var reader = RecordReader.describing
        _ = read(&reader)
        return reader.descriptions ?? []
    }
}

extension FieldReading {
    /// The fields of one of this type, in the order in which it reads them.
    package static var fieldDescriptions: [FieldDescription] { FieldDescription.list { Self(&$0) } }
}
