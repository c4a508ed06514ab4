import Foundation
import Testing

/// Root may read everything, so it gives that right up first.
private let withoutRights: Program.Limits = {
    var limits = Program.Limits()
    if geteuid() == 0 { limits.prefix = ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"] }
    return limits
}()

/// Whether the system lets root give it up.
private let canBeRefused: Bool = {
    guard let folder = try? temporaryFolder() else { return false }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "salainen.txt")
    guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0]) else {
        return false
    }
    return (try? Program.run(["cat", file.path], limits: withoutRights).status) == 1
}()

struct ExitStatusTests {
    @Test(
        "Wrong usage is 64",
        arguments: [
            ["bulid"], ["build", "--rot", "."], ["build", "--today", "2026-02-30"], ["build", "--today", "eilen"],
            ["build", "--language", "sv"], ["check", "--format", "xml"], ["build", "--tasks", "0"], ["build", "ylimaarainen"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let run = try Program.luukku(arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test(arguments: ["Content", "Content/ohjeet", "Content/uusi/kansio", "Theme"])
    func theSiteIsNeverWrittenIntoItsSources(folder: String) throws {
        let site = try TestSite()
        let run = try site.luukku("build", ["--output", site.root.appending(path: folder).path])
        #expect(run.status == 64)
        #expect(!FileManager.default.fileExists(atPath: site.root.appending(path: folder + "/index.html").path))
    }

    /// Also by the way of a link, and when all of it would be taken over.
    @Test(arguments: ["/", "HOME", "ROOT", "ROOT/..", "LINK"]) func theSiteIsNeverWrittenOverWhatHoldsMore(place: String) throws
    {
        let site = try TestSite()
        let above = site.root.deletingLastPathComponent()
        try FileManager.default.createSymbolicLink(at: above.appending(path: "linkki"), withDestinationURL: site.root)
        let folder = place.replacing("ROOT", with: site.root.path).replacing("HOME", with: above.path)
            .replacing("LINK", with: above.path + "/linkki")
        let command = [
            "env", "HOME=" + above.path, "LC_ALL=fi_FI.UTF-8", Program.executable.path, "build", "--root", site.root.path,
        ]
        let run = try Program.run(command + ["--output", folder, "--adopt"])
        #expect(run.status == 64 && run.errors.contains("Lisävalinnan --kohde kansio ei saa olla koko levy, kotikansio"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.root.path).sorted() == ["Content", "Theme"])
    }

    /// Where nothing can be made beside the folder, new files wait in the user's cache folder.
    @Test(.enabled(if: canBeRefused)) func aFolderBesideWhichNothingCanBeMadeIsWrittenInPlace() throws {
        let site = try TestSite()
        let above = site.root.appending(path: "vain-luku")
        let output = above.appending(path: "Public")
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
        let caches = site.root.appending(path: "muisti").path
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: above.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: above.path) }
        let command = [
            "env", "XDG_CACHE_HOME=" + caches, "LC_ALL=fi_FI.UTF-8", Program.executable.path, "build", "--root", site.root.path,
        ]
        for name in ["Pieni", "Suuri"] {
            try site.write(try site.text("Content/sivusto.yaml").replacing("Pieni", with: name), to: "Content/sivusto.yaml")
            let run = try Program.run(command + ["--output", output.path, "--no-cache"], limits: withoutRights)
            #expect(run.status == 0, "\(run.errors)")
            let page = try String(contentsOf: output.appending(path: "index.html"), encoding: .utf8)
            #expect(page.contains(name + " luukku"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: caches + "/luukku") == [])
    }

    @Test func aFolderThatIsBeingWrittenIs75() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        let before = try site.snapshot()
        let area = site.output.deletingLastPathComponent().appending(path: ".Public.luukku")
        try FileManager.default.createDirectory(at: area, withIntermediateDirectories: false)
        let lock = open(area.appending(path: "lock").path, O_RDWR | O_CREAT, 0o600)
        defer { close(lock) }
        let holder = Array("4711\nmaija\npaja-12\n".utf8)
        try #require(flock(lock, LOCK_EX) == 0 && write(lock, holder, holder.count) == holder.count)
        try site.write(try site.text("Content/sivusto.yaml").replacing("Pieni", with: "Suuri"), to: "Content/sivusto.yaml")
        let run = try site.luukku("build")
        #expect(run.status == 75 && run.output.isEmpty)
        #expect(run.errors.contains("samaan paikkaan tehdään jo sivustoa"))
        #expect(run.errors.contains("tekijä on maija koneella paja-12 (prosessi 4711), ja aloitusaika on "))
        #expect(try site.snapshot() == before)
    }

    /// The officer is told what the program cannot know.
    @Test func aLostListOfFilesIsToldWithWhatIsNotRecognised() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        try FileManager.default.removeItem(at: site.output.appending(path: ".luukku-files"))
        try Data("oma".utf8).write(to: site.output.appending(path: "oma.txt"))
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/ohjeet/pajajakso.md"))
        let run = try site.luukku("build")
        #expect(run.status == 0)
        #expect(run.errors.contains("Ohjelma ei tunnista näitä (2): liitteet/lista.txt, oma.txt\n"))
        let after = try site.snapshot()
        #expect(after["oma.txt"] != nil && after["ohjeet/pajajakso/index.html"] == nil && after[".luukku-files"] != nil)
        #expect(try !site.luukku("build").errors.contains("oma.txt"))
    }

    @Test(arguments: ["", "Content", "Theme"]) func aMissingFolderIs74(missing: String) throws {
        let site = try TestSite()
        let folder = missing.isEmpty ? site.root : site.root.appending(path: missing)
        try FileManager.default.removeItem(at: folder)
        for command in ["build", "check"] {
            let run = try site.luukku(command)
            #expect(run.status == 74)
            #expect(run.output.isEmpty)
            let reason = missing.isEmpty ? "tiedostoa tai kansiota ei ole" : "kansiota ei ole; siirry sivuston kansioon"
            #expect(run.errors.contains(folder.path + ": " + reason))
        }
    }

    @Test func anOutputFolderThatCannotBeMadeIs74() throws {
        let site = try TestSite()
        let run = try site.luukku("build", ["--output", site.root.appending(path: "ei/ole").path])
        #expect(run.status == 74)
        #expect(run.errors.contains("tiedostoa tai kansiota ei ole"))
    }

    @Test(.enabled(if: canBeRefused)) func anUnreadableFileIs74() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        let before = try site.snapshot()
        for path in ["Content/liitteet/salainen.txt", "Content/ohjeet/salainen.md"] {
            try site.write("Salainen\n", to: path)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0], ofItemAtPath: site.root.appending(path: path).path)
        }
        let run = try site.luukku("build", limits: withoutRights)
        #expect(run.status == 74)
        #expect(run.errors.contains("salainen.md: oikeudet eivät riitä"))
        #expect(try site.snapshot() == before)
    }

    @Test(.enabled(if: canBeRefused)) func anUnreadableFolderIs74() throws {
        let site = try TestSite()
        let folder = site.root.appending(path: "Content/ohjeet")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
        let run = try site.luukku("check", limits: withoutRights)
        #expect(run.status == 74)
        #expect(run.errors.contains(folder.path + ": oikeudet eivät riitä"))
    }

    /// A limit on the size of files fails in the middle of writing, as a full disk does.
    @Test func aFullDiskIs74AndLeavesTheLastGoodSite() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        let before = try site.snapshot()
        // New pages, a page that goes and a changed frame: every page is to be written again.
        let long = Array(repeating: "Pitkä ohje kertoo kaiken kahdesti.\n\n", count: 1000).joined()
        try site.write("---\notsikko: Pitkä\n---\n\n" + long, to: "Content/ohjeet/uudet/pitka.md")
        try site.write(try site.text("Content/sivusto.yaml").replacing("Pieni", with: "Suuri"), to: "Content/sivusto.yaml")
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/ohjeet/pajajakso.md"))
        var limits = Program.Limits()
        // Blocks of 512 bytes: enough for short pages, not for the long one.
        limits.fileBlocks = 40
        let run = try site.luukku("build", limits: limits)
        #expect(run.signal == nil)
        #expect(run.status == 74)
        #expect(run.errors.contains(": tiedosto on liian suuri tallennettavaksi levylle"))
        #expect(try site.snapshot() == before)

        let again = try site.luukku("build")
        #expect(again.status == 0)
        #expect(try site.page("index.html").contains("Suuri luukku"))
        #expect(FileManager.default.fileExists(atPath: site.output.appending(path: "ohjeet/uudet/pitka/index.html").path))
    }

    @Test func aClosedPipeIsNotASignal() throws {
        let site = try TestSite(with: BrokenSite.folder("unknown-reference"))
        let command = "exec 3>&1; { '\(Program.executable.path)' check --root '\(site.root.path)'; echo $? >&3; } | :"
        #expect(try Program.run(["/bin/sh", "-c", command]).output == "1\n")
    }
}
