import CLibrary
import CZlib
package import Files

extension ContentCoding {
    /// The same bytes for the same text, as long as the library is the same; nil when the library is not there.
    package func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .gzip: gzipped(bytes)
        case .brotli: Brotli.shared?.compressed(bytes)
        }
    }

    /// What the result depends on besides the text; empty when the library is not there.
    var version: String {
        switch self {
        case .gzip: "zlib \(String(cString: zlibVersion())) \(gzipLevel)"
        case .brotli: Brotli.shared.map { "brotli \($0.version()) \(Brotli.quality)" } ?? ""
        }
    }
}

private let gzipLevel = Z_BEST_COMPRESSION

/// RFC 1952. zlib writes no name and no time into the head.
private func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let largestWindow: Int32 = 15
    let withGzipHead: Int32 = 16
    let mostMemory: Int32 = 9
    guard
        deflateInit2_(
            &stream, gzipLevel, Z_DEFLATED, largestWindow + withGzipHead, mostMemory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    return bytes.withUnsafeBufferPointer { text in
        filled(room: Int(deflateBound(&stream, UInt(text.count)))) { result in
            (stream.next_in, stream.avail_in) = (UnsafeMutablePointer(mutating: text.baseAddress), UInt32(text.count))
            (stream.next_out, stream.avail_out) = (result.baseAddress, UInt32(result.count))
            return deflate(&stream, Z_FINISH) == Z_STREAM_END ? result.count - Int(stream.avail_out) : nil
        }
    }
}

/// The bytes that `write` has written, and no room besides: many of them are held at once. nil when it fails.
private func filled(room: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int?) -> [UInt8]? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
        write(buffer).map { Array(buffer.prefix($0)) }
    }
}

/// libbrotlienc (RFC 7932), loaded when it is asked for as Voikko is (decision 7): the same program runs where it is missing.
private struct Brotli: Sendable {
    typealias Compress =
        @convention(c) (
            CInt, CInt, CInt, Int, UnsafePointer<UInt8>?, UnsafeMutablePointer<Int>, UnsafeMutablePointer<UInt8>?
        ) -> CInt
    typealias Version = @convention(c) () -> UInt32
    typealias Room = @convention(c) (Int) -> Int

    /// Of 11. On the pages of this repository 11 is one hundredth smaller and takes three times as long.
    static let quality: CInt = 10
    /// BROTLI_DEFAULT_WINDOW and BROTLI_MODE_TEXT.
    private static let window: CInt = 22
    private static let text: CInt = 1

    static let shared = Brotli()

    let version: Version
    private let compress: Compress
    private let room: Room

    private init?() {
        let names = ["libbrotlienc.so.1", "libbrotlienc.1.dylib"]
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { return nil }
        func function<Type>(_ name: String) -> Type? { dlsym(library, name).map { unsafeBitCast($0, to: Type.self) } }
        guard let compress: Compress = function("BrotliEncoderCompress"),
            let version: Version = function("BrotliEncoderVersion"),
            let room: Room = function("BrotliEncoderMaxCompressedSize")
        else { return nil }
        (self.compress, self.version, self.room) = (compress, version, room)
    }

    func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        filled(room: room(bytes.count)) { result in
            var size = result.count
            let isDone = compress(Self.quality, Self.window, Self.text, bytes.count, bytes, &size, result.baseAddress) == 1
            return isDone ? size : nil
        }
    }
}
