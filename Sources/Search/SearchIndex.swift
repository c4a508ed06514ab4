package import Finnish
package import Model
import Parallel
package import Site
import Synchronization

// The search of the site, made at build time. Documentation/SEARCH.md tells the format and why.
//
// 1. Every page that search shows, by sections (Section.swift).
// 2. The word forms in each section are counted (FormCounts).
// 3. Each form is analysed once (Finnish/Morphology): its lemmas, their parts and roots are the keys of the index.
// 4. The postings of each key: in which sections it is, and how strongly (Postings).
// 5. All of it as scripts that a browser loads from a server or a folder alike (Lexicon, IndexFiles).

/// The names that results are shown with, which the theme knows.
package struct SearchLabels: Sendable {
    let title: @Sendable (Page) -> String
    let section: @Sendable (Section) -> String
    /// What a part's page says beside the content.
    let facts: @Sendable (Section) -> [String]
    /// The kind of pages that belong to no part of the site.
    let otherPages: String

    package init(
        title: @escaping @Sendable (Page) -> String, section: @escaping @Sendable (Section) -> String,
        facts: @escaping @Sendable (Section) -> [String], otherPages: String
    ) {
        self.title = title
        self.section = section
        self.facts = facts
        self.otherPages = otherPages
    }
}

/// The index of everything that `site` shows: nothing else can get in, so what an audience may not see does not either.
///
/// - Parameter memory: What Voikko has said before. What it says now is added to it.
/// - Returns: its files, and whether the machine has Voikko; without it lemmas are guesses.
package func searchFiles(
    of site: Site, labels: SearchLabels, memory: inout AnalysisMemory, tasks: Int
) async throws -> (files: IndexFiles, knowsFinnish: Bool) {
    // Always the same blocks, whatever the number of tasks; not too many, since their words are put together one by one.
    let size = max(64, site.pages.count / 64)
    let blocks = try await parallelMap(Array(stride(from: 0, to: site.pages.count, by: size)), tasks: tasks) { start in
        Block(start..<min(start + size, site.pages.count), of: site, labels)
    }
    let pages = blocks.flatMap(\.pages)
    let lengths = blocks.flatMap(\.lengths)
    let dictionary = try await FormDictionary(blocks.map(\.words), site.catalogue, memory: &memory, tasks: tasks)
    let postings = try await postings(blocks, dictionary, tasks: tasks)
    let lexicon = Lexicon(dictionary, JoinedPostings(postings, keys: dictionary.keys.count))
    let files = indexFiles(of: site, labels: labels, pages: pages, lengths: lengths, lexicon: lexicon)
    return (files, dictionary.knowsFinnish)
}

private func postings(_ blocks: [Block], _ dictionary: FormDictionary, tasks: Int) async throws -> [Postings] {
    var firstSection = 0
    let offsets = blocks.map { block in
        defer { firstSection += block.lengths.count }
        return firstSection
    }
    return try await parallelMap(Array(blocks.indices), tasks: tasks) { number in
        Postings(blocks[number].takeCounts(), numbers: dictionary.numbers[number], dictionary, firstSection: offsets[number])
    }
}

/// Some pages, read by one task.
private final class Block: Sendable {
    let pages: [IndexedPage]
    /// Of each section.
    let lengths: [Int]
    let words: WordTable
    private let counts: Mutex<FormCounts>

    init(_ numbers: Range<Int>, of site: Site, _ labels: SearchLabels) {
        var pages: [IndexedPage] = []
        var counts = FormCounts()
        for number in numbers {
            guard let page = searchPage(site.pages[number], of: site, labels) else { continue }
            for section in page.sections { counts.add(section, onPage: page.title) }
            pages.append(
                IndexedPage(
                    number: number, section: page.page.section, parties: page.parties, sectionCount: page.sections.count))
        }
        counts.finish()
        self.pages = pages
        lengths = counts.lengths
        words = counts.words
        self.counts = Mutex(counts)
    }

    /// Gives the counts away: the postings made of them take the memory that they leave.
    func takeCounts() -> FormCounts {
        counts.withLock { counts in
            defer { counts = FormCounts() }
            return counts
        }
    }
}
