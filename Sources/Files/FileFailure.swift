import CLibrary

/// A file or folder could not be read or written: the environment's fault, not the content's.
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
        /// The folder for the site holds what Luukku has not made.
        case notOurs
        /// Another process writes there. Without a name it is not known who.
        ///
        /// - Parameter file: What remains when the other process was ended by force, where the system does not remove it.
        case locked(LockHolder?, file: String? = nil)
        /// The content changes as often as it is read.
        case unsteady
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

    /// Whether the same command may do later: exit status 75 (EX_TEMPFAIL in sysexits.h), otherwise 74 (EX_IOERR).
    package var isTemporary: Bool {
        switch cause {
        case .locked, .unsteady: true
        case .system, .special, .foreign, .changed, .notOurs, .noSite: false
        }
    }

    package var reason: String {
        switch cause {
        case .system(let code): String(cString: strerror(code))
        case .special: "not an ordinary file"
        case .changed: "changed meanwhile: run the command again"
        case .noSite: "no such folder: run the command in the folder of the site, or name that with --root"
        case .notOurs:
            "Luukku did not make this folder and it is not empty: choose another, or add --adopt to write beside its files"
        case .locked(let holder, let file):
            (holder.map { "\($0.user) on \($0.host) (process \($0.process)) since \(localTime($0.since, "%Y-%m-%d %H:%M"))" }
                ?? "it is not known who")
                + ": wait until that has ended and run the command again"
                + (file.map { "; if it was ended by force, remove \($0)" } ?? "")
        case .unsteady: "files are saved again and again: run the command when that has ended"
        case .foreign: "not written by Luukku: move it away or choose another output folder"
        }
    }

    package var description: String { "\(path): \(reason)" }
}

/// Seconds since 1970 as the machine's time zone has it, in a form of strftime(3).
func localTime(_ seconds: Int, _ form: String) -> String {
    var (seconds, parts) = (time_t(seconds), tm())
    localtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 64)
    let count = strftime(&text, text.count, form, &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
