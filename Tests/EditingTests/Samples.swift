import Content
import Diagnostics
import Model

@testable import Editing

/// SplitMix64: the same files on every machine.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &self)] }
    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &self) == 0 }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// Every scalar that the file holds, each with its place and text; of a sheet, the cells that are missing too.
func places(_ file: EditedFile) -> [(place: ValuePlace, text: String)] {
    file.written.records.enumerated().flatMap { index, fields in
        leaves(.mapping(fields)).map { (ValuePlace(record: index, $0.steps), $0.text) }
    }
}

func leaves(_ value: FieldValue) -> [(steps: [ValuePlace.Step], text: String)] {
    switch value {
    case .scalar(let text, _): [([], text)]
    case .list(let items, _):
        items.enumerated().flatMap { index, item in leaves(item).map { ([.item(index)] + $0.steps, $0.text) } }
    case .mapping(let fields):
        fields.entries.flatMap { entry in leaves(entry.value).map { ([.key(entry.key)] + $0.steps, $0.text) } }
    }
}

/// What the file says, place by place; compared by bytes, and empty is absent.
func facts(_ file: EditedFile) -> [ValuePlace: [UInt8]] {
    Dictionary(uniqueKeysWithValues: places(file).filter { !$0.text.isEmpty }.map { ($0.place, Array($0.text.utf8)) })
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
