/// A file of the output that is no page: its path, and what makes its bytes when it is written.
package struct GeneratedFile: Sendable {
    package let path: String
    package let bytes: @Sendable () -> [UInt8]

    package init(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
