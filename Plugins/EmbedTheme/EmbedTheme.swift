import Foundation
import PackagePlugin

/// Writes the files of the package's `Theme` folder as Swift before StandardTheme is compiled
/// (Documentation/decisions/0008-theme-in-the-program.md).
@main struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Theme")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            let isFile = try folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
            return !isHidden && isFile == true
        }
        return [
            .buildCommand(
                displayName: "Embedding Theme", executable: try context.tool(named: "embed").url,
                arguments: [output.path, folder.path] + paths, inputFiles: paths.map { folder.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
