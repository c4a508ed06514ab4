import CLibrary
import CZip
import Files

/// A zip file. A new one is made beside it and takes its place in one step.
struct ZipDestination: Destination {
    let path: String
    /// nil when nothing is to be written.
    let lock: OutputLock?

    func bytes(of file: String) throws -> [UInt8]? { try read { try $0.bytes(of: file) } ?? nil }

    func isEmpty() -> Bool { !fileExists(path) }

    func sums(of files: [String]) throws -> [String: Checksum] {
        try read { archive in
            try files.reduce(into: [:]) { sums, file in
                if let bytes = try archive.bytes(of: file) { sums[file] = Checksum(of: bytes) }
            }
        } ?? [:]
    }

    func carryOut(_ transfer: Transfer, from history: History) async throws {
        try await lock?.replaceFile { try change($0, transfer, from: history) }
    }

    func finishEarlierRun() async throws { _ = try await lock?.finishEarlierRun(tasks: 1) }

    /// Makes the archive anew at `made`: what stays is copied out of the one that is there.
    private func change(_ made: String, _ transfer: Transfer, from history: History) throws {
        if fileExists(path) { try copyFile(path, to: made) }
        let archive = try ZipArchive(made, ZIP_CREATE)
        do {
            for file in transfer.removed { try archive.remove(file) }
            let files = transfer.assets.merging(transfer.pages) { first, _ in first }
            for (file, sum) in files.sorted(by: { $0.key < $1.key }) { try archive.add(file, history.bytes(sum)) }
            try archive.add(noticeName, transfer.notice)
            try archive.add(manifestName, transfer.atEnd)
            try archive.close()
        } catch {
            archive.discard()
            throw error
        }
    }

    /// nil when there is no such file.
    private func read<Result>(_ work: (ZipArchive) throws -> Result) throws -> Result? {
        guard fileExists(path) else { return nil }
        let archive = try ZipArchive(path, ZIP_RDONLY)
        defer { archive.discard() }
        return try work(archive)
    }
}

/// An open archive; `close` or `discard` ends it.
private struct ZipArchive {
    private let path: String
    private let handle: OpaquePointer

    init(_ path: String, _ flags: Int32) throws {
        self.path = path
        var code: Int32 = 0
        guard let handle = zip_open(path, flags, &code) else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            defer { zip_error_fini(&error) }
            throw PublishingFailure.failed(tool: "libzip", message: path + ": " + String(cString: zip_error_strerror(&error)))
        }
        self.handle = handle
    }

    func bytes(of file: String) throws -> [UInt8]? {
        var status = zip_stat_t()
        guard zip_stat(handle, file, zip_flags_t(ZIP_FL_ENC_UTF_8), &status) == 0 else { return nil }
        guard let entry = zip_fopen_index(handle, status.index, 0) else { throw failure }
        defer { zip_fclose(entry) }
        return try [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
            guard zip_fread(entry, buffer.baseAddress, status.size) == Int64(status.size) else { throw failure }
            count = Int(status.size)
        }
    }

    /// The archive takes the memory over.
    func add(_ file: String, _ bytes: [UInt8]) throws {
        guard let copy = malloc(max(1, bytes.count)) else { throw failure }
        bytes.withUnsafeBytes { if let start = $0.baseAddress { copy.copyMemory(from: start, byteCount: bytes.count) } }
        guard let source = zip_source_buffer(handle, copy, UInt64(bytes.count), 1) else {
            free(copy)
            throw failure
        }
        let index = zip_file_add(handle, file, source, zip_flags_t(ZIP_FL_OVERWRITE) | zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure
        }
    }

    func remove(_ file: String) throws {
        let index = zip_name_locate(handle, file, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else { return }
        guard zip_delete(handle, UInt64(index)) == 0 else { throw failure }
    }

    func close() throws { guard zip_close(handle) == 0 else { throw failure } }

    func discard() { zip_discard(handle) }

    private var failure: any Error {
        let error = zip_get_error(handle)
        guard zip_error_system_type(error) == ZIP_ET_SYS else {
            return PublishingFailure.failed(tool: "libzip", message: path + ": " + String(cString: zip_strerror(handle)))
        }
        return FileFailure(path, errno: zip_error_code_system(error))
    }
}
