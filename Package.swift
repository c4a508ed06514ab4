// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

/// Warnings are errors in our own targets; `-warnings-as-errors` must not reach the dependencies.
let strict: [SwiftSetting] = [
    .unsafeFlags(["-warnings-as-errors"]),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// For the tests and for what no build of a site passes through: optimising that would take a tenth of a release's compilation.
let unoptimised = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// The program that people get needs no Swift on their machine. Its libraries are named here, not by `--static-swift-stdlib`, with which
/// everything would be compiled once for the program and once for the tests. Foundation, which Yams imports, needs the last four.
let standalone: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCollections", "-l_FoundationCShims",
        ], .when(platforms: [.linux], configuration: .release))
]

/// One of our targets: its dependencies are the layer rules of Documentation/ARCHITECTURE.md.
func layer(
    _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = [],
    settings: [SwiftSetting] = strict
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: unoptimised)
}

/// For `luukku --version`. `make` names it: SwiftPM remembers what a manifest said as long as the manifest and the environment are the same.
let commit = Context.environment["LUUKKU_COMMIT"] ?? Context.gitInformation.map { String($0.currentCommit.prefix(9)) } ?? ""

let package = Package(
    name: "luukku",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "luukku", targets: ["luukku"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // Every module that a target imports is named here: what is not named is not rebuilt when it changes.
        layer("CLibrary"),
        layer("Formats"),
        layer("Diagnostics", ["Formats"]),
        layer("Parallel"),
        layer("Files", ["CLibrary", "Diagnostics", "Parallel"]),
        layer("Markdown", ["CCmarkGFM", "CLibrary", "Diagnostics", "Formats"]),
        layer("Model", ["Diagnostics", "Markdown"]),
        layer("Content", ["Diagnostics", "Files", "Markdown", "Model", "Parallel", "Yams"]),
        layer("Finnish", ["CLibrary"]),
        layer("Site", ["Finnish", "Formats", "Markdown", "Model", "Parallel"]),
        layer("Checks", ["Diagnostics", "Finnish", "Formats", "Markdown", "Model", "Site"]),
        layer("Editing", ["Content", "Diagnostics", "Files", "Markdown", "Model", "Site"], settings: unoptimised),
        layer("Exports", ["Formats", "Model", "Site"]),
        layer("Hosting", ["Diagnostics", "Formats", "Model"], settings: unoptimised),
        layer("Precompression", ["CLibrary", "CZlib", "Files", "Formats"]),
        layer("Templates", ["Diagnostics", "Formats"]),
        layer("Search", ["Finnish", "Formats", "Markdown", "Model", "Parallel", "Site"]),
        layer("Theme", ["CLibrary", "Diagnostics", "Files", "Formats", "Markdown", "Model", "Site", "Templates"]),
        layer(
            "Build",
            [
                "Checks", "Content", "Diagnostics", "Exports", "Files", "Finnish", "Formats", "Hosting", "Markdown", "Model",
                "Parallel", "Precompression", "Search", "Site", "Theme",
            ]),
        // The files of Theme as Swift, written before it is compiled.
        .executableTarget(name: "embed", dependencies: ["CLibrary"], swiftSettings: unoptimised),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"]),
        layer("EmbeddedFiles", plugins: ["EmbedFiles"]),
        layer(
            "Scaffold",
            ["Build", "Content", "Diagnostics", "Editing", "EmbeddedFiles", "Files", "Formats", "Markdown", "Model"],
            settings: unoptimised),
        layer("Schemas", ["Content", "Diagnostics", "Formats", "Model"], settings: unoptimised),
        layer(
            "Preview",
            ["Build", "CLibrary", "Diagnostics", "Files", "Formats", .product(name: "FlyingSocks", package: "FlyingFox")]),
        layer(
            "Publishing",
            [
                "Build", "CCrypto", "CLibrary", "CZip", "Diagnostics", "Files", "Formats", "Model", "Parallel",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .target(name: "CVersion", cSettings: [.define("LUUKKU_COMMIT", to: "\"\(commit)\"")]),
        .executableTarget(
            name: "luukku",
            dependencies: [
                "Build", "CLibrary", "CVersion", "Content", "Diagnostics", "Editing", "Files", "Formats", "Hosting", "Markdown",
                "Model", "Preview",
                "Publishing", "Scaffold", "Schemas",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: unoptimised,
            linkerSettings: standalone),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("FilesTests", ["Diagnostics", "Files", "Parallel"]),
        tests("MarkdownTests", ["Diagnostics", "Markdown", "SeededRandom"]),
        tests("ModelTests", ["Diagnostics", "Model"]),
        tests("ContentTests", ["Content", "Diagnostics", "Markdown", "Model", "SeededRandom"]),
        tests("EditingTests", ["Content", "Diagnostics", "Editing", "Model", "SeededRandom"]),
        tests("ExportsTests", ["Exports", "Formats", "Model", "Site"]),
        tests("FinnishTests", ["Finnish"]),
        tests("HostingTests", ["Hosting", "Model"]),
        tests("PrecompressionTests", ["Files", "Precompression"]),
        tests("TemplatesTests", ["Diagnostics", "Templates"]),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: unoptimised),
        tests("ThemeTests", ["Model", "SmallNetwork", "Theme"]),
        tests("SchemasTests", ["Content", "Diagnostics", "Model", "Scaffold", "Schemas"]),
        .target(
            name: "SmallNetwork", dependencies: ["Diagnostics", "Markdown", "Model", "Site"], path: "Tests/SmallNetwork",
            swiftSettings: unoptimised),
        tests("ArrangementTests", ["Model", "Site", "SmallNetwork"]),
        tests("ChecksTests", ["Checks", "Diagnostics", "Model", "SmallNetwork"]),
        tests("SearchTests", ["Model", "Search", "Site", "SmallNetwork"]),
        tests("BuildTests", ["Build", "Diagnostics", "Files", "Model"]),
        tests("PublishingTests", ["Files", "Model", "Publishing"]),
        tests("RepositoryTests", ["Build", "Diagnostics", "Model", "SeededRandom"]),
        tests("ProgramTests", ["Diagnostics", "Files"]),
    ],
    swiftLanguageModes: [.v6]
)
