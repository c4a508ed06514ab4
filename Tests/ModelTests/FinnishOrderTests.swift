import Testing

@testable import Model

struct FinnishOrderTests {
    /// The lists of the network's facts (`finnish.kollaatio`), and what the standard says of other letters.
    @Test(arguments: [
        [
            "Junnila", "Jämsén", "Karvonen", "Marttila", "Näppä", "Rantakokko", "Simoska", "Tervaniemi", "Ylinampa",
        ],
        ["Zeniitti", "Åström", "Äijälä", "Öhman"],
        ["a", "b", "c", "d", "x", "y", "z", "å", "ä", "ö"],
        ["Vaara", "Vuori", "Waara", "Wuori", "Xu"],
        // Ü is at y.
        ["Yli", "Ylä", "Ürgüp", "Yrjö", "Yxpila", "Zeniitti"],
        ["Lindberg", "Lindén", "Lindéni", "Lindeniin"],
        ["e", "è", "é", "ê", "f"], ["Genevé", "Genevéa", "Genevez"],
        ["Sara", "Šara", "Sarb"], ["Zorro", "Žorro", "Zorru"], ["Äio", "Æro", "Öio", "Øst"],
        ["Iin kunta", "Iin kunta 2", "Iina"], ["1", "2", "a"], ["Ala-Kemi", "Alakemi"], ["AA", "Aa", "aa"],
    ])
    func listsAreInFinnishOrder(list: [String]) {
        #expect(list.reversed().sortedInFinnish { $0 } == list)
    }

    /// Northern, Inari and Skolt Sámi: letters with a caron, stroke or acute follow their bare letter.
    @Test(arguments: [
        ["Anarâš", "Ánne", "Anni"], ["Cealkka", "Čearret", "Ceavri"], ["Daivi", "Đaivi", "Davvi"],
        ["Naba", "Ŋabba", "Nagi"], ["Saba", "Šabba", "Sagi"], ["Taba", "Ŧabba", "Tagi"], ["Zara", "Žara", "Zarb"],
        ["Gula", "Ǥula", "Gulb"], ["Kaa", "Ǩaa", "Kab"], ["Zaa", "Ʒaa", "Ǯaa", "Zab"], ["Oa", "Õa", "Ob"],
    ])
    func saameLettersFollowTheirBareLetter(list: [String]) {
        #expect(list.reversed().sortedInFinnish { $0 } == list)
    }

    /// Naive: Unicode order, in which ä (U+00E4) comes before å (U+00E5) and capitals before everything.
    @Test func unicodeOrderIsNotFinnish() {
        #expect(["Öhman", "Äijälä", "Åström", "agar"].sorted() == ["agar", "Äijälä", "Åström", "Öhman"])
        #expect(["Öhman", "Äijälä", "Åström", "agar"].sortedInFinnish { $0 } == ["agar", "Åström", "Äijälä", "Öhman"])
    }

    @Test(arguments: ["Jämsén", "Åström", "Čearret", "Žorro", "Ürgüp", "Õa"])
    func compositionDoesNotMatter(text: String) {
        let decomposed = text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            let parts: [Unicode.Scalar: [Unicode.Scalar]] = [
                "ä": ["a", "\u{308}"], "é": ["e", "\u{301}"], "Å": ["A", "\u{30A}"], "ö": ["o", "\u{308}"],
                "Č": ["C", "\u{30C}"], "Ž": ["Z", "\u{30C}"], "Ü": ["U", "\u{308}"], "ü": ["u", "\u{308}"],
                "Õ": ["O", "\u{303}"],
            ]
            return parts[scalar] ?? [scalar]
        }
        let key = finnishSortKey(String(String.UnicodeScalarView(decomposed)))
        let own = finnishSortKey(text)
        #expect(key.prefix(text.count) == own.prefix(text.count))
    }

    @Test func theOrderIsTotal() {
        #expect(finnishSortKey("aa") != finnishSortKey("AA"))
        #expect(finnishSortKey("V") != finnishSortKey("W"))
        #expect(finnishSortKey("").lexicographicallyPrecedes(finnishSortKey("a")))
    }
}
