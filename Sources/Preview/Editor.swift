@preconcurrency import CLibrary

/// Opens `path` in the program that the system has for such files.
///
/// - Returns: whether the system has something that opens files.
func openInEditor(_ path: String) -> Bool {
    // The shell ends at once and leaves the opener to the system; the path is an argument, never a part of the command.
    let script = "command -v \"$0\" >/dev/null || exit 1; \"$0\" \"$1\" </dev/null >/dev/null 2>&1 &"
    // A path that begins with a hyphen would be an option.
    let words: [String] = ["sh", "-c", script, fileOpener, path.hasPrefix("/") ? path : "./" + path]
    let arguments = words.map { word in strdup(word) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
        guard errno == EINTR else { return false }
    }
    return status == 0
}
