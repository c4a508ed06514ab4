import Foundation
import Testing

/// The layer rules: each target imports what `Package.swift` names for it, and nothing else.
struct LayerTests {
    /// What comes with the language.
    private static let system: Set = ["Synchronization"]
    /// The system's own modules: what differs between them is in one target.
    private static let libraries: Set = ["Darwin", "Glibc", "Musl"]

    /// What is imported and not named is not rebuilt when it changes: the program then reads values of another layout.
    @Test func everyImportIsADependencyAndEveryDependencyIsImported() throws {
        let package = try String(contentsOf: Program.repository.appending(path: "Package.swift"), encoding: .utf8)
        let targets = package.matches(of: /layer\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?[,)]/)
            .map { (String($0.1), String($0.2 ?? "")) }
        #expect(targets.count == 24)
        for (target, dependencies) in targets {
            let modules = dependencies.replacing(/package: "[^"]*"/, with: "")
            let named = Set(modules.matches(of: /"(\w+)"/).map { String($0.1) })
            let own = target == "CLibrary" ? Self.libraries : []
            #expect(try imports(of: target).subtracting(Self.system) == named.union(own), "\(target)")
        }
    }

    @Test func eachThirdPartyModuleIsImportedInOneTarget() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Program.repository.appending(path: "Sources").path)
        for (module, home) in [
            "CCmarkGFM": "Markdown", "Yams": "Content", "ArgumentParser": "luukku",
            "FlyingSocks": "Preview", "CCrypto": "Publishing", "CZip": "Publishing", "CZlib": "Precompression",
            "Subprocess": "Publishing",
        ] {
            #expect(try folders.filter { try imports(of: $0).contains(module) } == [home], "\(module)")
        }
        #expect(try folders.filter { try imports(of: $0).contains("Foundation") } == [])
    }

    private func imports(of target: String) throws -> Set<String> {
        let folder = Program.repository.appending(path: "Sources/\(target)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        return try files.reduce(into: []) { modules, file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let lines = text.matches(of: /(?m)^ *(?:@\w+ )?(?:package |public )?import (\w+)/)
            modules.formUnion(lines.map { String($0.1) })
        }
    }
}
