import Finnish
import Model
import Parallel
package import Site

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
    /// The kind of pages that belong to no part of the site.
    let otherPages: String

    package init(
        title: @escaping @Sendable (Page) -> String, section: @escaping @Sendable (Section) -> String, otherPages: String
    ) {
        self.title = title
        self.section = section
        self.otherPages = otherPages
    }
}

/// A file of the index: its path in the output and its bytes.
package struct SearchFile: Sendable {
    package let path: String
    package let bytes: [UInt8]
}

/// The index of everything that `site` shows: nothing else can get in, so what an audience may not see does not either.
///
/// - Returns: its files, and whether the machine has Voikko; without it lemmas are guesses.
package func searchFiles(
    of site: Site, labels: SearchLabels, tasks: Int
) async throws -> (files: [SearchFile], knowsFinnish: Bool) {
    let starts = Array(stride(from: 0, to: site.pages.count, by: Block.size))
    let blocks = try await parallelMap(starts, tasks: tasks) { start in
        var block = Block()
        for page in site.pages[start..<min(start + Block.size, site.pages.count)] {
            searchPage(page, title: labels.title(page), of: site).map { block.add($0) }
        }
        return block
    }
    let dictionary = try await FormDictionary(blocks.map(\.counts.forms), site.catalogue, tasks: tasks)
    var firstSection = 0
    let offsets = blocks.map { block in
        defer { firstSection += block.counts.ends.count }
        return firstSection
    }
    let parts = try await parallelMap(Array(blocks.indices), tasks: tasks) { number in
        Postings(blocks[number].counts, numbers: dictionary.numbers[number], dictionary, firstSection: offsets[number])
    }
    let lexicon = Lexicon(dictionary, postings: Postings.joined(parts, keys: dictionary.keys.count))
    let files = IndexFiles(
        site: site, labels: labels, pages: blocks.flatMap(\.pages), lengths: blocks.flatMap(\.counts.lengths),
        dictionary: dictionary, lexicon: lexicon,
        texts: zip(blocks, offsets).flatMap { block, offset in block.texts.map { $0.moved(by: offset) } })
    return (files.all, dictionary.knowsFinnish)
}

/// The pages that one task reads at a time: always the same, whatever the number of tasks.
private struct Block: Sendable {
    static let size = 128

    var pages: [IndexedPage] = []
    var texts: [TextShard] = []
    var counts = FormCounts()

    mutating func add(_ page: SearchPage) {
        if texts.last?.isFull ?? true { texts.append(TextShard(firstSection: counts.ends.count)) }
        texts[texts.count - 1].add(page)
        for section in page.sections { counts.add(section, onPage: page.title) }
        pages.append(IndexedPage(page))
    }
}
