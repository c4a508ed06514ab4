import Diagnostics

/// What keeps `text` from being one mailbox in its plain form: a dot-string and a domain name of at least two labels
/// (RFC 5321 sections 4.1.2 and 4.5.3.1.3, RFC 1035 section 2.3.1). A name of over 64 signs is taken, as by the HTML Standard: hosts
/// should set no limit of their own (section 4.5.3.1). No quoted names, comments, address literals or other letters,
/// and none of the signs that mean something in a `mailto:` address (RFC 6068 section 2): it can be put into one as it is.
/// nil when nothing does.
func emailFault(in text: String) -> EmailFault? {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return .noSign }
    guard parts.count == 2 else { return .severalSigns }
    guard !parts[0].isEmpty else { return .noName }
    if let sign = text.unicodeScalars.first(where: { !$0.isASCII || !isAddressSign(UInt8($0.value)) }) {
        return .sign(String(sign))
    }
    if let sign = parts[1].first(where: { !isDomainSign($0) }) { return .sign(String(UnicodeScalar(sign))) }
    guard text.utf8.count <= 254 else { return .tooLong }
    let atoms = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard atoms.allSatisfy({ !$0.isEmpty }) else { return .dots }
    guard parts[1].contains(UInt8(ascii: ".")) else { return .noEnding }
    return isDomainName(parts[1]) ? nil : .domain
}

private func isAddressSign(_ byte: UInt8) -> Bool { isAtomText(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") }

private func isDomainSign(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

/// `atext` of RFC 5322 section 3.2.3, as far as an address may hold it unencoded.
private func isAtomText(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "!$'*+-=_~".utf8.contains(byte) }

/// Labels of letters, digits and hyphens with dots between them; the last one is no number.
func isDomainName(_ text: Substring.UTF8View) -> Bool {
    let labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.last?.contains { !isDigit($0) } == true
        && labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// The ways in which people write an address so that machines do not find it, and what comes with one that was copied.
func emailAddress(meantBy text: String) -> String? {
    var address = text
    if let start = address.firstIndex(of: "<"), let end = address[start...].firstIndex(of: ">") {
        address = String(address[address.index(after: start)..<end])
    }
    if address.lowercased().hasPrefix("mailto:") {
        address = String(address.dropFirst(7).prefix { $0 != "?" })
    }
    for sign in ["(at)", "[at]", "{at}", " at ", "(ät)", "[ät]", " ät ", "(a)", "[a]", "(@)"] {
        address = address.replacing(sign, with: "@").replacing(sign.uppercased(), with: "@")
    }
    for dot in ["(piste)", "[piste]", "(dot)", "[dot]", " piste ", " dot "] { address = address.replacing(dot, with: ".") }
    // Spaces around the signs, not between two words: those may be two addresses.
    for sign in ["@", "."] {
        let parts = address.split(separator: Character(sign), omittingEmptySubsequences: false)
        address = parts.map(trimmed).joined(separator: sign)
    }
    if let query = address.firstIndex(of: "?"), address[..<query].contains("@") { address = String(address[..<query]) }
    while let last = address.last, ".,;".contains(last) { address.removeLast() }
    return address
}
