/// The commit that the content at `root` is of, with `+` when there are changes beside it; nil without Git.
package func contentCommit(root: String) async -> String? {
    let git = Tool(name: "git", arguments: ["-C", root])
    guard let answer = try? await git.run(["describe", "--always", "--abbrev=9", "--exclude", "*", "--dirty=+"]),
        answer.status == 0
    else { return nil }
    return String(decoding: answer.output, as: UTF8.self).split(whereSeparator: \.isWhitespace).first.map(String.init)
}
