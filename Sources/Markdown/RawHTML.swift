/// What raw HTML in a text is to its reader. None of it reaches the page as HTML; what is no tag of HTML was meant as text.
enum RawHTML {
    /// `<br>`, in any of its spellings.
    case lineBreak
    /// Dropped, as comments are meant to be.
    case comment
    /// `<b>` or `</b>`: with its partner it is what it says.
    case formatting(name: String, isEnd: Bool)
    /// Another tag of HTML: dropped, and told.
    case tag
    /// `<oma nimi>`: shown as it is written.
    case text

    /// - Parameter html: One inline of raw HTML.
    init(_ html: ArraySlice<UInt8>) {
        if html.starts(with: Self.commentStart) {
            self = .comment
            return
        }
        let name = html.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(while: Self.isNameByte)
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "br": self = .lineBreak
        case let name where Self.formatting.contains(name) && Self.isBare(html, name: name):
            self = .formatting(name: name, isEnd: html.dropFirst().first == UInt8(ascii: "/"))
        case let name: self = Self.elements.contains(name) && !Self.isComparison(html, name: name) ? .tag : .text
        }
    }

    /// `a<b ja c>d`: no tag of one letter has an attribute without a value.
    private static func isComparison(_ html: ArraySlice<UInt8>, name: String) -> Bool {
        name.utf8.count == 1 && !html.contains(UInt8(ascii: "=")) && html.dropFirst(2).contains(where: isNameByte)
            && html.dropFirst().first != UInt8(ascii: "/")
    }

    /// Behind `<o:p>` or `</w:t>`, which Word puts into what is copied, and which cmark takes for text.
    static func officeTagEnd(_ html: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let name = html.dropFirst().drop { $0 == UInt8(ascii: "/") }
        guard let prefix = name.first, "ovwmx".utf8.contains(prefix), name.dropFirst().first == UInt8(ascii: ":"),
            name.dropFirst(2).first.map(isNameByte) ?? false, let end = name.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return end + 1
    }

    /// Whether readers see the text of an HTML block as it was meant: it has no tags, and no marks, which mean nothing there.
    static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
        guard !text.contains(where: { "*_`[]|#\\".utf8.contains($0) }) else { return false }
        var rest = text
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if case .text = RawHTML(rest[start...].prefix { $0 != UInt8(ascii: ">") } + [UInt8(ascii: ">")]) {
                rest = rest[(start + 1)...]
            } else {
                return false
            }
        }
        return true
    }

    /// The text of an HTML block without its comments; nil when nothing else is in it.
    static func text(ofBlock html: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = html
        var text: [UInt8] = []
        while let start = rest.firstRange(of: commentStart) {
            text += rest[..<start.lowerBound]
            let end = rest[start.upperBound...].firstRange(of: commentEnd)?.upperBound ?? rest.endIndex
            rest = rest[end...]
        }
        text += rest
        guard let first = text.firstIndex(where: { !Letters.isSpace($0) }),
            let last = text.lastIndex(where: { !Letters.isSpace($0) })
        else { return nil }
        return text[first...last]
    }

    /// Without attributes: nothing but its name and brackets.
    private static func isBare(_ html: ArraySlice<UInt8>, name: String) -> Bool {
        let isEnd = html.dropFirst().first == UInt8(ascii: "/")
        return html.count == name.utf8.count + (isEnd ? 3 : 2)
    }

    private static let formatting: Set<String> = ["b", "strong", "i", "em", "u", "s", "del", "sub", "sup", "small", "mark"]

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }

    /// The elements of the HTML Living Standard, and obsolete ones that still come from Word and mail.
    private static let elements: Set<String> = Set(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body button canvas caption \
        center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font \
        footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main \
        map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture plaintext \
        pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg \
        table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
        """.split(separator: " ").map(String.init))
}
