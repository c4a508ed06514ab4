import CVersion

/// As `--version` shows it: the release, and the commit it is made of (Package.swift).
let version: String = {
    let commit = String(cString: luukku_commit())
    return "luukku 0.2.0 (\(commit.isEmpty ? localized(fi: "tuntematon", en: "unknown") : commit))"
}()
