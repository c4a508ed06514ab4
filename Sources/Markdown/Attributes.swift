/// What stands in braces after a heading or a picture: `{#id .name key=value}`, as in Pandoc's header and link attributes.
struct Attributes: Equatable {
    var id: String?
    var classes: [String] = []
    var values: [String: String] = [:]

    /// Of a picture that tells nothing.
    static let decorative = Attributes(classes: ["koriste"])

    /// The attributes that end `text`, and how many of its bytes are left before them; nil when it ends otherwise.
    static func ending(_ text: ArraySlice<UInt8>) -> (attributes: Attributes, length: Int)? {
        guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
            let attributes = Attributes(text[(open + 1)..<(text.endIndex - 1)])
        else { return nil }
        return (attributes, open - text.startIndex)
    }

    /// The attributes that begin `text`, and how many of its bytes they take.
    static func beginning(_ text: ArraySlice<UInt8>) -> (attributes: Attributes, length: Int)? {
        guard text.first == UInt8(ascii: "{"), let close = text.firstIndex(of: UInt8(ascii: "}")),
            let attributes = Attributes(text[(text.startIndex + 1)..<close])
        else { return nil }
        return (attributes, close + 1 - text.startIndex)
    }

    /// - Parameter text: What is between the braces.
    init?(_ text: ArraySlice<UInt8>) {
        for word in text.split(separator: UInt8(ascii: " ")) {
            let name = String(decoding: word.dropFirst(), as: UTF8.self)
            switch word.first {
            case UInt8(ascii: "#") where id == nil && Self.isName(word.dropFirst()): id = name
            case UInt8(ascii: ".") where Self.isName(word.dropFirst()): classes.append(name)
            default:
                guard let equals = word.firstIndex(of: UInt8(ascii: "=")), Self.isName(word[..<equals]) else { return nil }
                values[String(decoding: word[..<equals], as: UTF8.self)] = String(
                    decoding: word[(equals + 1)...], as: UTF8.self)
            }
        }
        if id == nil, classes.isEmpty, values.isEmpty { return nil }
    }

    /// Whether it is nothing but `#id`.
    var isAnchor: Bool { id != nil && classes.isEmpty && values.isEmpty }

    private init(classes: [String]) { self.classes = classes }

    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
                    true
                default: false
                }
            }
    }
}
