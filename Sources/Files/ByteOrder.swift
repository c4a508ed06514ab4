import CLibrary

/// Whether `first` comes before `second` in the order of their bytes: the same on every system, and names that differ
/// only in composition have a place each, as they do on a disk.
func precedesInBytes(_ first: String, _ second: String) -> Bool {
    let order = first.utf8.withContiguousStorageIfAvailable { one in
        second.utf8.withContiguousStorageIfAvailable { other in
            guard let a = one.baseAddress, let b = other.baseAddress else { return one.count < other.count }
            let difference = memcmp(a, b, min(one.count, other.count))
            return difference == 0 ? one.count < other.count : difference < 0
        }
    }
    return (order ?? nil) ?? first.utf8.lexicographicallyPrecedes(second.utf8)
}

/// Whether both are spelled with the same bytes: `==` takes NFC and NFD for one, and for a file system they are two names.
package func isSameInBytes(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
