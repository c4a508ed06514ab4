import Diagnostics
import Model
import Site

/// No page, and no attachment if it can be helped, has a name that Windows and what is built on it cannot hold: the site is to
/// be put on any host and any shared drive.
let portableNames: Check = { site in
    let named = recordTypes.filter { $0 != Prose.self }.flatMap { namedAsDevices($0, in: site.catalogue) }
    // These alone may lie in folders of any name.
    let prose = site.catalogue.prose.values.compactMap { page in
        unportablePart(of: page.id).map { Diagnostic(.nameNotPortable, at: page.metadata.location, value: $0) }
    }
    let attachments = site.linkedAttachments.filter(mayBeUnportable).sorted().compactMap { path in
        unportablePart(of: path).map {
            Diagnostic(.attachmentNotPortable, at: SourceLocation(file: "Content/" + path), value: $0)
        }
    }
    let former = site.redirects.compactMap { redirect in
        unportablePart(of: redirect.route.path).map { Diagnostic(.nameNotPortable, at: redirect.address.location, value: $0) }
    }
    return named + prose + attachments + former
}

/// The records of a type that has pages by their names; roles have one of their obligations.
private func namedAsDevices<Value: Record>(_ type: Value.Type, in catalogue: Catalogue) -> [Diagnostic] {
    if case .page = type.place {} else if type != Role.self { return [] }
    let records = catalogue[keyPath: type.table]
    return devices.compactMap { records[$0] }.sorted { $0.id < $1.id }
        .map { Diagnostic(.nameNotPortable, at: $0.metadata.location, value: $0.id) }
}

private func unportablePart(of path: String) -> String? {
    guard mayBeUnportable(path) else { return nil }
    return path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }.first { !isPortable($0) }.map(String.init)
}

/// Whether a part is as short as a device and begins as one, or has a mark that a part cannot have or end in: few paths do.
private func mayBeUnportable(_ path: String) -> Bool {
    var (length, first, last): (Int, UInt8, UInt8) = (0, 0, 0)
    func endsBadly() -> Bool {
        last == UInt8(ascii: ".") || last == UInt8(ascii: " ")
            || (length == 3 || length == 4) && "aclnp".utf8.contains(first | 0x20)
    }
    for byte in path.utf8 {
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
            if endsBadly() { return true }
            length = 0
        } else {
            if isMark(byte) { return true }
            if length == 0 { first = byte }
            length += 1
        }
        last = byte
    }
    return endsBadly()
}

private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: "?"),
        UInt8(ascii: "*"), UInt8(ascii: "\\"):
        true
    default: false
    }
}

/// Whether Windows can hold a file or folder of the name (Naming Files, Paths, and Namespaces, Microsoft).
private func isPortable(_ name: Substring) -> Bool {
    let bytes = name.utf8
    return !isDevice(name) && bytes.last != UInt8(ascii: ".") && bytes.last != UInt8(ascii: " ")
        && !bytes.contains(where: isMark)
}

/// With or without an ending: `nul.txt` too.
private func isDevice(_ name: Substring) -> Bool {
    let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    return (3...4).contains(stem.count) && devices.contains(Substring(stem).lowercased())
}

private let devices = Set(["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
