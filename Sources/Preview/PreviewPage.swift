import Formats

/// Addresses of the preview's own, which no page can have: an identifier does not begin with a low line.
enum PreviewPath {
    static let events = "/_luukku/tapahtumat"
    static let script = "/_luukku/esikatselu.js"
    static let style = "/_luukku/esikatselu.css"
    static let open = "/_luukku/avaa"
    /// The query's name for the page that the browser shows.
    static let page = "sivu"
}

/// A page as `build` writes it, with the preview's script and style in its head.
enum PreviewPage {
    static func page(_ html: [UInt8], version: String) -> [UInt8] {
        let page = admitting(html)
        let end = page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? page.startIndex
        return page[..<end] + additions(version) + page[end...]
    }

    /// What is shown before there has been a good site.
    static func empty(language: String, version: String) -> [UInt8] {
        // The language of the settings is text from a file.
        let language = language.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0 | 0x20) } ? language : "fi"
        let start =
            "<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Luukku</title>\n"
        return Array(start.utf8) + additions(version) + Array("</head>\n<body>\n</body>\n</html>\n".utf8)
    }

    private static func additions(_ version: String) -> [UInt8] {
        Array(
            ("<link rel=\"stylesheet\" href=\"\(PreviewPath.style)\">\n"
                + "<script src=\"\(PreviewPath.script)\" data-version=\"\(version)\" defer></script>\n").utf8)
    }

    /// The page with a content security policy that lets the preview's script in and lets it hear of changes.
    private static func admitting(_ page: [UInt8]) -> [UInt8] {
        guard let place = contentPolicy(in: page) else { return page }
        var rules = String(decoding: page[place], as: UTF8.self).split(separator: ";").map {
            String($0.drop { $0 == " " })
        }
        for name in ["script-src", "style-src", "connect-src"] {
            let rule = "\(name) 'self'"
            if let index = rules.firstIndex(where: { $0.hasPrefix(name + " ") }) {
                if !rules[index].contains("'self'") { rules[index] += " 'self'" }
            } else {
                rules.append(rule)
            }
        }
        return page[..<place.lowerBound] + Array(rules.joined(separator: "; ").utf8) + page[place.upperBound...]
    }
}
