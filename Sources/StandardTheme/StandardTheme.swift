// StandardTheme: the files of this repository's `Theme`, within the program (Documentation/decisions/0008-theme-in-the-program.md).

/// By path below `Theme`. `embeddedFiles` is written by the plugin EmbedTheme, each byte as one character.
package let standardTheme: [(path: String, bytes: [UInt8])] = embeddedFiles.map { file in
    (String(decoding: bytes(file.path), as: UTF8.self), bytes(file.content))
}

private func bytes(_ characters: String) -> [UInt8] { characters.unicodeScalars.map { UInt8($0.value) } }
