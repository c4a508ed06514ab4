import CLibrary

/// `embed OUTPUT FOLDER FILE…`: writes files, by their paths below the folder, as Swift source. Only the plugin EmbedFiles runs it.
///
/// A string literal compiles in a hundredth of the time that an array literal of the same bytes takes. A byte is a character
/// from U+0000 to U+00FF, so that any file can be written, pictures too.
@main struct Embed {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 2, let output = fopen(arguments[0], "w") else { fail("no output") }
        var source = "let embeddedFiles: [(path: String, content: String)] = [\n"
        for path in arguments.dropFirst(2).sorted() {
            source += "    (\(literal(path.utf8)), \(literal(bytes(of: arguments[1] + "/" + path)))),\n"
        }
        if fputs(source + "]\n", output) < 0 || fclose(output) != 0 { fail(arguments[0]) }
    }

    static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { fail(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        if ferror(file) != 0 { fail(path) }
        return bytes
    }

    static func literal(_ bytes: some Sequence<UInt8>) -> String {
        let plain = UInt8(ascii: " ")...UInt8(ascii: "~")
        return bytes.reduce(into: "\"") { text, byte in
            let isPlain = plain.contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
            text += isPlain ? String(UnicodeScalar(byte)) : "\\u{\(String(byte, radix: 16))}"
        } + "\""
    }

    static func fail(_ subject: String) -> Never {
        perror("embed: \(subject)")
        exit(1)
    }
}
