import Content
import Diagnostics
import Model
import SeededRandom

@testable import Editing

extension Dice {
    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
    mutating func chance(_ one: Int) -> Bool { number(0...one - 1) == 0 }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// What the file says, place by place; compared by bytes, and empty is absent.
func facts(_ file: EditedFile) -> [ValuePlace: [UInt8]] {
    Dictionary(uniqueKeysWithValues: file.values.filter { !$0.text.isEmpty }.map { ($0.place, Array($0.text.utf8)) })
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
