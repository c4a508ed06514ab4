import CLibrary

/// A file or folder could not be read or written: the environment's fault, not the content's. Exit status 74.
package struct FileFailure: Error, CustomStringConvertible {
    package enum Cause: Hashable, Sendable {
        /// What the operating system said.
        case system(errno: Int32)
        /// A pipe, a device or a folder is where a file should be read.
        case special
        /// Something that Luukku has not written is where a file should be written.
        case foreign
        /// A file that was to be replaced is not as it was read.
        case changed
        /// The folder that a site has under this name is not there: the root is another folder than was meant.
        case noSite
    }

    package let path: String
    package let cause: Cause

    package init(_ path: String, errno code: Int32 = errno) {
        self.init(path, .system(errno: code))
    }

    package init(_ path: String, _ cause: Cause) {
        self.path = path
        self.cause = cause
    }

    package var reason: String {
        switch cause {
        case .system(let code): String(cString: strerror(code))
        case .special: "not an ordinary file"
        case .changed: "changed meanwhile: run the command again"
        case .noSite: "no such folder: run the command in the folder of the site, or name that with --root"
        case .foreign: "not written by Luukku: move it away or choose another output folder"
        }
    }

    package var description: String { "\(path): \(reason)" }
}
