/// Where in a page the content security policy of its own stands (CSP Level 3, 3.3), before its body; nil when it has none.
package func contentPolicy(in page: [UInt8]) -> Range<Int>? {
    let end = page.firstRange(of: Array("<body".utf8))?.lowerBound ?? page.endIndex
    guard let start = page[..<end].firstRange(of: Array("http-equiv=\"Content-Security-Policy\" content=\"".utf8))?.upperBound
    else { return nil }
    return page[start..<end].firstIndex(of: UInt8(ascii: "\"")).map { start..<$0 }
}
