// EmbeddedFiles: what `luukku init` writes, within the program (Documentation/decisions/0008-theme-in-the-program.md).

/// The files of this repository's folders `Starter` and `Theme`, by path.
///
/// `embeddedFiles` is written by the plugin EmbedFiles, each byte as one character.
package func embeddedFiles(in folder: String) -> [(path: String, bytes: [UInt8])] {
    embeddedFiles.lazy.map { (String(decoding: bytes($0.path), as: UTF8.self), $0.content) }
        .filter { $0.0.hasPrefix(folder + "/") }
        .map { (path: String($0.0.dropFirst(folder.count + 1)), bytes: bytes($0.1)) }
}

private func bytes(_ characters: String) -> [UInt8] { characters.unicodeScalars.map { UInt8($0.value) } }
