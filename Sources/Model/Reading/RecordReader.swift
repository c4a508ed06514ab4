package import Diagnostics
import Markdown

/// A value read from a record with the place where it is.
package struct Sourced<Value: Sendable>: Sendable {
    package let value: Value
    package let location: SourceLocation
}

/// A reference from one record to another, by identifier; the target may be of any of `types`.
package struct Reference: Sendable {
    package let types: [RecordType]
    package let id: String
    package let location: SourceLocation
}

/// A closed set of words that a field may hold. The raw value is the Finnish word as it is written in the content.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable {}

/// Asks one record's `Fields` for typed values, and says what is wrong with them.
///
/// A record reads all its fields in its `init(_:)`, each named once with its key and what it holds. A missing or wrong
/// value is reported and replaced by an empty one, so that one run shows every fault; its key is then among `faultyKeys`, and
/// no check judges it. The record is kept all the same, or whatever refers to it would be at fault too: with an error nothing
/// is written.
/// After the last field, `finish()` reports the keys that nobody asked for.
package struct RecordReader {
    package let fields: Fields
    package private(set) var diagnostics: [Diagnostic] = []
    /// Every reference read, to be checked when all records are known.
    package private(set) var references: [Reference] = []
    /// The keys whose values are not what they are to be, or are not there: what was put in their place says nothing.
    package private(set) var faultyKeys: Set<String> = []
    /// The keys asked for so far, in order.
    package private(set) var asked: [String] = []
    /// What keys that were asked for were called, and what they are called now.
    private var former: [(name: String, now: String)] = []
    /// What has been asked for, when the record is only described (`FieldDescription`).
    private(set) var descriptions: [FieldDescription]?
    /// Whether the key asked for last was there without a value.
    private var isLastBlank = false
    /// The keys of `fields` as they are compared, and which of them have been asked for.
    private let foldedKeys: [String]
    private var isTaken: [Bool]

    /// Whether a reference names what the audience may not see; nil while that is not known of all records.
    private let isHidden: ((Reference) -> Bool)?
    /// The keys of which a reference was left out since the audience may not see what it names.
    private var leftOut: Set<String> = []
    /// The keys under which a nested record was kept from the audience, or something of one.
    private var reduced: Set<String> = []
    /// Whether the record is nothing without a reference that was left out.
    package private(set) var isWithheld = false

    /// - Parameter isHidden: Of which references nothing is read: those to what the audience may not see.
    package init(_ fields: Fields, leavingOut isHidden: ((Reference) -> Bool)? = nil) {
        self.fields = fields
        self.isHidden = isHidden
        foldedKeys = fields.entries.map { folded($0.key) }
        isTaken = Array(repeating: false, count: foldedKeys.count)
    }

    /// Reads nothing, and notes what is asked for.
    static var describing: RecordReader {
        var reader = RecordReader(Fields(location: SourceLocation(file: "")))
        reader.descriptions = []
        return reader
    }

    package var location: SourceLocation { fields.location }

    /// Reports the keys that nobody asked for, each with the nearest known one, which is then not missing but misspelt.
    package mutating func finish() {
        let unknown = unknownKeys
        guard !unknown.isEmpty else { return }
        let given = fields.header?.foldedColumns ?? Set(foldedKeys)
        let unused = asked.filter { !given.contains(folded($0)) }
        if diagnostics.contains(where: { $0.rule == .missingValue }) {
            let misspelt = Set(unknown.prefix(Self.mostMisspelt).compactMap { nearest(to: $0.key, in: unused) })
            diagnostics.removeAll { fault in fault.rule == .missingValue && fault.value.map(misspelt.contains) == true }
        }
        diagnostics += unknown.map { key, place in
            if let now = former.first(where: { $0.name == folded(key) })?.now {
                return Diagnostic(.unknownKey, at: place.field(key), value: key, suggestion: now, notes: [.allowed(asked)])
            }
            return Diagnostic(
                .unknownKey, at: place.field(key), value: key, near: NearValue(to: key, in: unused),
                notes: [.allowed(asked)])
        }
    }

    /// With more unknown keys than this, a value that one of the others was meant to give counts as missing too.
    private static let mostMisspelt = 100

    /// Of a sheet, the columns: every row has the same, so the first tells of them.
    private var unknownKeys: [(key: String, place: SourceLocation)] {
        guard let header = fields.header else {
            return fields.entries.indices.filter { !isTaken[$0] }
                .map { (fields.entries[$0].key, fields.entries[$0].value.location) }
        }
        guard header.isTold else { return [] }
        let known = Set((asked + former.filter { !isGiven($0.now) }.map(\.name)).map(folded))
        return header.columns.filter { !known.contains(folded($0)) }.map { ($0, header.location) }
    }

    // MARK: Raw values

    /// The value under `key`; a text that nobody would see counts as absent.
    private mutating func value(_ key: Key) -> FieldValue? {
        asked.append(key.name)
        isLastBlank = false
        describe(key, as: .text)
        var index = foldedKeys.firstIndex(of: folded(key.name))
        if let name = key.formerly {
            former.append((name, key.name))
            if index == nil, !isGiven(key.name) { index = foldedKeys.firstIndex(of: name) }
        }
        guard let index else { return nil }
        isTaken[index] = true
        if case .scalar(let text, _) = fields.entries[index].value, isBlank(text) {
            isLastBlank = true
            return nil
        }
        return fields.entries[index].value
    }

    /// Of a sheet, whether it has the column, which a row need not fill.
    private func isGiven(_ name: String) -> Bool {
        fields.header?.foldedColumns.contains(folded(name)) ?? foldedKeys.contains(folded(name))
    }

    /// Notes what `key` holds. The first to tell knows most: a date is asked for as a text afterwards.
    mutating func describe(_ key: Key, as kind: @autoclosure () -> FieldDescription.ValueType) {
        guard descriptions != nil, descriptions?.last?.key.name != key.name else { return }
        descriptions?.append(FieldDescription(key: key, kind: kind()))
    }

    /// Whether not all that is under the key is for the audience.
    func isReduced(_ key: String) -> Bool { leftOut.contains(key) || reduced.contains(key) }

    package var isValid: Bool { faultyKeys.isEmpty }

    package mutating func report(
        _ rule: Rule, at location: SourceLocation, value: String? = nil, suggestion: String? = nil, notes: [Note] = []
    ) {
        report(Diagnostic(rule, at: location, value: value, suggestion: suggestion, notes: notes))
    }

    private mutating func report(
        _ rule: Rule, at location: SourceLocation, value: String, near: NearValue, notes: [Note]
    ) {
        report(Diagnostic(rule, at: location, value: value, near: near, notes: notes))
    }

    private mutating func report(_ fault: Diagnostic) {
        if fault.severity == .error, let key = fault.location?.field { faultyKeys.insert(key) }
        diagnostics.append(fault)
    }

    /// A sheet that lacks the whole column is at fault once, in its row of headers.
    private mutating func missing(_ key: Key, allowed: [String] = []) {
        let notes = allowed.isEmpty ? [] : [Note.allowed(allowed)]
        if let last = descriptions?.indices.last { descriptions?[last].isRequired = true }
        if let header = fields.header, !header.foldedColumns.contains(folded(key.name)) {
            faultyKeys.insert(key.name)
            if header.isTold { report(.missingValue, at: header.location.field(key.name), value: key.name, notes: notes) }
        } else {
            report(.missingValue, at: fields.location.field(key.name), value: key.name, notes: notes)
        }
    }

    /// What `read` gives, or nil with the fault that it is missing, unless another fault was found.
    mutating func required<Value>(
        _ key: Key, allowed: @autoclosure () -> [String] = [], _ read: (inout RecordReader) -> Value?
    ) -> Value? {
        let count = diagnostics.count
        let value = read(&self)
        if value == nil, diagnostics.count == count { missing(key, allowed: allowed()) }
        return value
    }

    private mutating func scalar(_ key: Key, hasLines: Bool = false) -> Sourced<String>? {
        guard let value = value(key) else { return nil }
        guard case .scalar(let text, let location) = value else {
            report(.wrongType, at: value.location.field(key.name), notes: [.form(.text)])
            return nil
        }
        // Of a table only: nothing else has been in Excel.
        guard fields.header == nil || !isMadeByExcel(text) else {
            report(.changedByExcel, at: location.field(key.name), value: text)
            return nil
        }
        return Sourced(value: hasLines ? withLineFeeds(text) : oneLine(text), location: location.field(key.name))
    }

    // MARK: Text

    /// One line: a line break in it is a space.
    package mutating func optionalText(_ key: Key) -> String? { words(key)?.value }

    /// A text that readers see with its line breaks.
    package mutating func optionalLines(_ key: Key) -> String? { words(key, hasLines: true)?.value }

    package mutating func lines(_ key: Key) -> String { required(key) { $0.optionalLines(key) } ?? "" }

    /// A text that is nothing else, such as a day: what Excel made a day of it was none. It is shown as it is written, so marks of
    /// Markdown and HTML in it are told.
    private mutating func words(_ key: Key, hasLines: Bool = false) -> Sourced<String>? {
        guard let found = scalar(key, hasLines: true) else { return nil }
        if fields.header != nil, isTextChangedByExcel(found.value) {
            report(.changedByExcel, at: found.location, value: found.value)
            return nil
        }
        tellMarks(in: found, hasLines: hasLines)
        return hasLines ? found : Sourced(value: oneLine(found.value), location: found.location)
    }

    private mutating func tellMarks(in found: Sourced<String>, hasLines: Bool) {
        guard let meant = MarkdownParser.withoutMarks(found.value, hasLines: hasLines) else { return }
        report(.marksInField, at: found.location, value: oneLine(found.value), suggestion: oneLine(meant))
    }

    /// - Parameter kind: What the text is to be, when the one who asks makes more of it.
    package mutating func optionalSourcedText(
        _ key: Key, as kind: @autoclosure () -> FieldDescription.ValueType = .text
    ) -> Sourced<String>? {
        describe(key, as: kind())
        return scalar(key)
    }

    package mutating func text(_ key: Key) -> String { sourcedText(key).value }

    package mutating func sourcedText(_ key: Key) -> Sourced<String> {
        required(key) { $0.words(key) } ?? Sourced(value: "", location: fields.location.field(key.name))
    }

    /// A list of texts.
    package mutating func texts(_ key: Key) -> [Sourced<String>] {
        describe(key, as: .texts(nil))
        let found = items(key)
        for item in found { tellMarks(in: item, hasLines: false) }
        return found
    }

    /// The items of a list; a single text is split at commas and line breaks, as a spreadsheet cell writes a list.
    mutating func items(_ key: Key) -> [Sourced<String>] {
        switch value(key) {
        case nil: return []
        case .scalar(let text, let location):
            return text.split { $0 == "," || $0.isNewline }.map(trimmed).filter { !$0.isEmpty }
                .map { Sourced(value: $0, location: location.field(key.name)) }
        case .list(let items, _):
            return items.compactMap { item in
                guard case .scalar(let text, let location) = item else {
                    report(.wrongType, at: item.location.field(key.name), notes: [.form(.text)])
                    return nil
                }
                return Sourced(value: oneLine(text), location: location.field(key.name))
            }
        case .mapping(let fields):
            report(.wrongType, at: fields.location.field(key.name), notes: [.form(.list)])
            return []
        }
    }

    /// A list whose items may hold commas: only a YAML list, or one text as a single item.
    package mutating func phrases(_ key: Key) -> [String] {
        describe(key, as: .phrases)
        guard let index = foldedKeys.firstIndex(of: folded(key.name)), case .scalar(let text, _) = fields.entries[index].value
        else {
            return texts(key).map(\.value)
        }
        return value(key) == nil ? [] : [oneLine(text)]
    }

    /// A permanent identifier: lower-case a–z, digits and hyphens, at most 80 characters.
    package mutating func identifier(_ key: Key) -> String {
        describe(key, as: .identifier)
        let found = sourcedText(key)
        if !found.value.isEmpty, !isIdentifier(found.value) {
            report(
                .invalidIdentifier, at: found.location, value: found.value, suggestion: identifierText(from: found.value))
        }
        return found.value
    }

    // MARK: Other types

    package mutating func flag(_ key: Key, default absent: Bool = false) -> Bool {
        describe(key, as: .yesOrNo)
        guard let found = scalar(key) else { return absent }
        switch folded(found.value) {
        // As Excel writes them in Finnish and in English.
        case "kylla", "tosi", "true": return true
        case "ei", "epatosi", "false": return false
        default:
            report(
                .valueNotAllowed, at: found.location, value: found.value,
                near: NearValue(to: found.value, in: ["kyllä", "ei"]), notes: [.allowed(["kyllä", "ei"])])
            // A mark of any kind means yes.
            return true
        }
    }

    /// - Parameter range: What it may be.
    package mutating func optionalInteger(_ key: Key, in range: ClosedRange<Int> = wholeNumbers) -> Int? {
        describe(key, as: .wholeNumber(range))
        guard let found = scalar(key) else { return nil }
        if let number = wholeNumber(found.value), wholeNumbers.contains(number) {
            if range.contains(number) { return number }
            report(
                .wrongType, at: found.location, value: found.value,
                notes: [.expected(range == countingNumbers ? "0, 1, 2 …" : "\(range.lowerBound)–\(range.upperBound)")])
            return nil
        }
        // `3 kpl`
        let digits = found.value.filter { ("0"..."9").contains($0) }
        let isOneNumber = found.value.filter { !$0.isWhitespace }.hasPrefix(digits)
        report(
            .wrongType, at: found.location, value: found.value,
            suggestion: isOneNumber ? Int(digits).flatMap { range.contains($0) ? String($0) : nil } : nil,
            notes: [.form(.wholeNumber)])
        return nil
    }

    package mutating func integer(_ key: Key, in range: ClosedRange<Int> = wholeNumbers) -> Int {
        required(key) { $0.optionalInteger(key, in: range) } ?? 0
    }

    package mutating func optionalDate(_ key: Key) -> CalendarDate? {
        describe(key, as: .date)
        guard let found = scalar(key) else { return nil }
        if let date = CalendarDate(parsing: found.value) {
            // One of another century was hardly meant.
            if !date.isLikely { report(.unlikelyDate, at: found.location, value: date.finnish) }
            return date
        }
        report(
            Diagnostic(
                isChangedByExcel(found.value) ? .changedByExcel : .invalidDate, at: found.location, value: found.value,
                meaning: { CalendarDate.meant(by: $0)?.finnish }))
        return nil
    }

    /// Where the value under `key` is written; where the record begins when it is not.
    package func place(of key: Key) -> SourceLocation {
        let index = foldedKeys.firstIndex(of: folded(key.name))
        return (index.map { fields.entries[$0].value.location } ?? fields.location).field(key)
    }

    package mutating func date(_ key: Key) -> CalendarDate {
        required(key) { $0.optionalDate(key) } ?? .unknown
    }

    /// - Parameter substitute: what a word that is not understood counts as, beside being reported.
    package mutating func optionalChoice<Value: Choice>(_ key: Key, atFault substitute: Value? = nil) -> Value? {
        describe(key, as: .choice(Value.allCases.map(\.rawValue)))
        guard let found = scalar(key) else { return nil }
        if let value = Value(rawValue: found.value) { return value }
        let meant = folded(found.value)
        if let value = Value.allCases.first(where: { folded($0.rawValue) == meant }) { return value }
        let allowed = Value.allCases.map(\.rawValue)
        report(
            .valueNotAllowed, at: found.location, value: found.value,
            near: NearValue(to: found.value, in: allowed), notes: [.allowed(allowed)])
        return substitute
    }

    /// Who may see the record: the network unless it says otherwise. A word that is not understood, or a key without one, may
    /// have meant the narrowest. A cell of a sheet may be left empty: the column is there for other rows.
    mutating func visibility() -> Visibility? {
        let count = diagnostics.count
        let found: Visibility? = optionalChoice(.visibility, atFault: .confidential)
        if let last = descriptions?.indices.last { descriptions?[last].mayBeEmpty = false }
        if let found { return found }
        guard diagnostics.count == count else { return .confidential }
        guard isLastBlank, fields.header == nil else { return nil }
        missing(.visibility, allowed: Visibility.allCases.map(\.rawValue))
        return .confidential
    }

    package mutating func choice<Value: Choice>(_ key: Key, default placeholder: Value) -> Value {
        required(key, allowed: Value.allCases.map(\.rawValue)) { $0.optionalChoice(key) } ?? placeholder
    }

    // MARK: References and nested records

    package mutating func references(_ key: Key, to types: any Referable.Type..., required: Bool = false) -> [String] {
        describe(key, as: .references(types.map { RecordType($0) }))
        let count = diagnostics.count
        let found = items(key)
        if required, found.isEmpty, diagnostics.count == count { missing(key) }
        guard !found.isEmpty else { return [] }
        let named = types.map { RecordType($0) }
        return found.compactMap { text in
            take(Reference(types: named, id: text.value, location: text.location), key) ? text.value : nil
        }
    }

    /// Notes a reference; the answer is whether the audience may see what it names.
    private mutating func take(_ reference: Reference, _ key: Key) -> Bool {
        references.append(reference)
        guard isHidden?(reference) == true else { return true }
        leftOut.insert(key.name)
        return false
    }

    /// Keeps the record from the audience if nothing is left of what it needs, and something was left out under `key`: the rest
    /// would say something else than was meant.
    mutating func withhold(if nothingIsLeft: Bool, of key: Key) {
        if nothingIsLeft, !leftOut.isEmpty, leftOut.contains(key.name) { isWithheld = true }
    }

    /// Keeps what is read, which others name by `id`, from an audience that may not see it.
    mutating func withhold(_ type: any Referable.Type, _ id: String) {
        let itself = Reference(types: [RecordType(type)], id: id, location: location)
        references.append(itself)
        if isHidden?(itself) == true { isWithheld = true }
    }

    package mutating func optionalReference(_ key: Key, to types: any Referable.Type...) -> String? {
        describe(key, as: .reference(types.map { RecordType($0) }))
        guard let found = scalar(key) else { return nil }
        let reference = Reference(types: types.map { RecordType($0) }, id: found.value, location: found.location)
        return take(reference, key) ? found.value : nil
    }

    package mutating func reference(_ key: Key, to type: any Referable.Type) -> String {
        let found = required(key) { $0.optionalReference(key, to: type) }
        withhold(if: found == nil, of: key)
        return found ?? ""
    }

    /// The records nested in a list under `key`.
    package mutating func records<Value>(
        _ key: Key, required: Bool = false, _ read: (inout RecordReader) -> Value
    ) -> [Value] {
        describe(key, as: .records(FieldDescription.list(read)))
        guard let value = value(key) else {
            if required { missing(key) }
            return []
        }
        guard case .list(let items, _) = value else {
            report(.wrongType, at: value.location.field(key.name), notes: [.form(.list)])
            return []
        }
        return items.compactMap { nested($0, key, read) }
    }

    /// The one record nested under `key`.
    package mutating func record<Value>(_ key: Key, _ read: (inout RecordReader) -> Value) -> Value? {
        describe(key, as: .record(FieldDescription.list(read)))
        return value(key).flatMap { nested($0, key, read) }
    }

    private mutating func nested<Value>(_ item: FieldValue, _ key: Key, _ read: (inout RecordReader) -> Value) -> Value? {
        guard case .mapping(let fields) = item else {
            report(.wrongType, at: item.location.field(key.name), notes: [.form(.fields)])
            return nil
        }
        var reader = RecordReader(fields, leavingOut: isHidden)
        let result = read(&reader)
        reader.finish()
        if reader.isWithheld || !reader.leftOut.isEmpty || !reader.reduced.isEmpty { reduced.insert(key.name) }
        if reader.isWithheld { return nil }
        diagnostics += reader.diagnostics
        references += reader.references
        if !reader.isValid { faultyKeys.insert(key.name) }
        return result
    }
}

/// Those of at most fifteen digits, which every program keeps as they are.
package let wholeNumbers = -999_999_999_999_999...999_999_999_999_999

/// Of things, and of money that is paid.
package let countingNumbers = 0...999_999_999_999_999

/// Whether a text is nothing but white space.
private func isBlank(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return first <= 0x20 || first >= 0x80 ? text.unicodeScalars.allSatisfy(\.properties.isWhitespace) : false
}

/// Whether there is a line break in it; most texts have not even the first byte of one.
private func holdsLineBreak(_ text: String) -> Bool {
    text.utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 } && text.contains(where: \.isNewline)
}

/// `text` with every line break a space, however it is written: that of a cell, of a block of YAML, U+2028 from a page of the web.
private func oneLine(_ text: String) -> String {
    guard holdsLineBreak(text) else { return text }
    return text.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")
}

/// `text` with every line break a line feed, and at most one empty line at a time.
private func withLineFeeds(_ text: String) -> String {
    guard holdsLineBreak(text) else { return text }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmed)
    let kept = lines.indices.filter { !lines[$0].isEmpty || $0 > 0 && !lines[$0 - 1].isEmpty }.map { lines[$0] }
    return trimmed(kept.joined(separator: "\n")[...])
}

package func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}
