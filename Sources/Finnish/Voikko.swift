import CLibrary

/// Finnish morphology by libvoikko (https://voikko.puimula.org), as it is installed on the machine.
///
/// The library is loaded when it is asked for, not linked: the same program runs where it is missing. A handle belongs to
/// one thread at a time, so each task opens its own, which takes a millisecond.
package final class Voikko {
    /// One reading of a word form.
    package struct Analysis: Hashable, Sendable {
        /// The dictionary form, e.g. `päivähinta`.
        package let base: String
        /// `=` before each part of a compound, then a letter for each character of the form, e.g. `=ppppp=pppppp`.
        package let structure: String
        /// The stems and suffixes that the form is made of with what each is a form of, e.g. `+päivä(päivä)+hinta(hinta)`.
        package let stems: String
    }

    /// The library's version; nil when it is not installed.
    package static var version: String? { Library.shared.map { String(cString: $0.version()) } }

    /// Patterns (glob(3)) of the files that a Finnish dictionary may consist of, wherever libvoikko may look for one
    /// (`DictionaryFactory::getDefaultLocations`), and the variant that the environment asks for; nil when they are not known:
    /// the environment names a place with letters that patterns have.
    package static var dictionaryFiles: (patterns: [String], variant: String)? {
        func environment(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        var places = environment("VOIKKO_DICTIONARY_PATH").split(separator: ":").map(String.init)
        if let home = getpwuid(getuid())?.pointee.pw_dir.map({ String(cString: $0) }) {
            places += [home + "/.voikko", home + "/Library/Spelling/voikko"]
        }
        places.append("/etc/voikko")
        places += ["/usr", "/usr/local", "/opt/homebrew"].flatMap { [$0 + "/lib/voikko", $0 + "/share/voikko"] }
        guard places.allSatisfy({ !$0.contains { "*?[\\".contains($0) } }) else { return nil }
        return (places.map { $0 + "/*/mor-*/*" }, environment("VOIKKO_DICTIONARY"))
    }

    private let library: Library
    private let handle: OpaquePointer

    /// nil when the library or its Finnish dictionary is not installed.
    package init?() {
        guard let library = Library.shared else { return nil }
        var error: UnsafePointer<CChar>?
        guard let handle = library.open(&error, "fi", nil) else { return nil }
        self.library = library
        self.handle = handle
    }

    deinit { library.close(handle) }

    /// Every reading of `word`; empty when the dictionary does not know it.
    package func analyses(of word: String) -> [Analysis] {
        guard let found = library.analyze(handle, word) else { return [] }
        defer { library.freeAnalyses(found) }
        var analyses: [Analysis] = []
        var next = found
        while let analysis = next.pointee {
            analyses.append(
                Analysis(
                    base: value(analysis, "BASEFORM"), structure: value(analysis, "STRUCTURE"),
                    stems: value(analysis, "WORDBASES")))
            next += 1
        }
        return analyses
    }

    /// Whether the dictionary accepts the form as it is written, case included.
    package func knows(_ word: String) -> Bool { library.spell(handle, word) == 1 }

    /// Words that may have been meant, the likeliest first.
    package func suggestions(for word: String) -> [String] {
        guard let found = library.suggest(handle, word) else { return [] }
        defer { library.freeSuggestions(found) }
        var words: [String] = []
        var next = found
        while let word = next.pointee {
            words.append(String(cString: word))
            next += 1
        }
        return words
    }

    private func value(_ analysis: OpaquePointer, _ key: String) -> String {
        guard let text = library.value(analysis, key) else { return "" }
        defer { library.freeValue(text) }
        return String(cString: text)
    }
}

/// The functions of libvoikko 4 (voikko.h) that we call.
private struct Library: Sendable {
    typealias Text = UnsafePointer<CChar>
    typealias OwnText = UnsafeMutablePointer<CChar>
    typealias Version = @convention(c) () -> Text
    typealias Open = @convention(c) (UnsafeMutablePointer<Text?>, Text, Text?) -> OpaquePointer?
    typealias Close = @convention(c) (OpaquePointer) -> Void
    typealias Analyses = UnsafeMutablePointer<OpaquePointer?>
    typealias Analyze = @convention(c) (OpaquePointer, Text) -> Analyses?
    typealias FreeAnalyses = @convention(c) (Analyses) -> Void
    typealias Value = @convention(c) (OpaquePointer, Text) -> OwnText?
    typealias FreeValue = @convention(c) (OwnText) -> Void
    typealias Spell = @convention(c) (OpaquePointer, Text) -> CInt
    typealias Suggest = @convention(c) (OpaquePointer, Text) -> UnsafeMutablePointer<OwnText?>?
    typealias FreeSuggestions = @convention(c) (UnsafeMutablePointer<OwnText?>) -> Void

    let version: Version
    let open: Open
    let close: Close
    let analyze: Analyze
    let freeAnalyses: FreeAnalyses
    let value: Value
    let freeValue: FreeValue
    let spell: Spell
    let suggest: Suggest
    let freeSuggestions: FreeSuggestions

    static let shared = Library()

    private init?() {
        let names = ["libvoikko.so.1", "libvoikko.1.dylib"]
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { return nil }
        func function<Type>(_ name: String) -> Type? { dlsym(library, name).map { unsafeBitCast($0, to: Type.self) } }
        guard let version: Version = function("voikkoGetVersion"), let open: Open = function("voikkoInit"),
            let close: Close = function("voikkoTerminate"),
            let analyze: Analyze = function("voikkoAnalyzeWordCstr"),
            let freeAnalyses: FreeAnalyses = function("voikko_free_mor_analysis"),
            let value: Value = function("voikko_mor_analysis_value_cstr"),
            let freeValue: FreeValue = function("voikko_free_mor_analysis_value_cstr"),
            let spell: Spell = function("voikkoSpellCstr"), let suggest: Suggest = function("voikkoSuggestCstr"),
            let freeSuggestions: FreeSuggestions = function("voikkoFreeCstrArray")
        else { return nil }
        self.version = version
        self.open = open
        self.close = close
        self.analyze = analyze
        self.freeAnalyses = freeAnalyses
        self.value = value
        self.freeValue = freeValue
        self.spell = spell
        self.suggest = suggest
        self.freeSuggestions = freeSuggestions
    }
}
