#if canImport(Glibc)
    import Foundation
    import Testing

    @testable import Files

    /// A limit on file sizes stands in for a full disk: each test runs in a process of its own, for that process only.
    struct FullDiskTests {
        /// From here on no file grows past 4,096 bytes.
        private static func fillDisk() {
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        }

        private static let large = [UInt8](repeating: 0x78, count: 100_000)

        @Test func aFullDiskIsThrownAndTheOldSiteStays() async {
            await #expect(processExitsWith: .success) {
                let scratch = try Scratch()
                try await scratch.build(["a.html": "vanha"])
                let before = try scratch.names().map { scratch.identity($0) }
                Self.fillDisk()
                let failure = await #expect(throws: FileFailure.self) {
                    try await scratch.build(["a.html": String(decoding: Self.large, as: UTF8.self)])
                }
                #expect(failure?.path == scratch.path + "/.Public.luukku/site/a.html" && failure?.isTemporary == false)
                #expect(try scratch.names().map { scratch.identity($0) } == before && scratch.text("Public/a.html") == "vanha")
            }
        }

        /// Naive: `Data.write` without options leaves half a page.
        @Test func foundationLeavesATruncatedFile() async {
            await #expect(processExitsWith: .success) {
                let scratch = try Scratch()
                try scratch.write("vanha", to: "a.html")
                Self.fillDisk()
                #expect(throws: (any Error).self) {
                    try Data(Self.large).write(to: URL(fileURLWithPath: scratch.path + "/a.html"))
                }
                #expect(scratch.text("a.html")?.utf8.count == 4096)
            }
        }

        /// Naive: `FileHandle.write(_:)` stops the program.
        @Test func fileHandleTraps() async {
            await #expect(processExitsWith: .failure) {
                let handle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
                handle.write(Data([0x78]))
            }
        }
    }
#endif
