import Foundation
import PackagePlugin

/// Writes the files of the package's folders `Starter` and `Theme` as Swift before EmbeddedFiles is compiled
/// (Documentation/decisions/0008-theme-in-the-program.md).
@main struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let package = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "FileContents.swift")
        let paths = try ["Starter", "Theme"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: package.appending(path: folder).path).map { folder + "/" + $0 }
        }
        .filter { path in
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            let isFile = try package.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
            return !isHidden && isFile == true
        }
        return [
            .buildCommand(
                displayName: "Embedding Starter and Theme", executable: try context.tool(named: "embed").url,
                arguments: [output.path, package.path] + paths, inputFiles: paths.map { package.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
