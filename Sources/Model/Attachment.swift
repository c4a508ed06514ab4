/// A file that is published as it is.
package struct Attachment: Equatable, Sendable {
    /// In bytes.
    package let size: Int
    /// nil when it is no picture, or does not tell.
    package let picture: PictureSize?
    /// Whether browsers can show it in a page.
    package let isPicture: Bool
    package let damage: Damage?

    /// Why no program opens it as what its name says.
    package enum Damage: Equatable, Sendable {
        /// It is something else: `HTML`, or nothing that is known.
        case otherFormat(String?)
        /// Its end is missing.
        case cutOff
    }

    package init(size: Int, picture: PictureSize?, isPicture: Bool, damage: Damage? = nil) {
        (self.size, self.picture, self.isPicture, self.damage) = (size, picture, isPicture, damage)
    }
}

/// How large a picture is shown when there is room, in CSS pixels; both at least 1.
package struct PictureSize: Equatable, Sendable {
    package let width: Int
    package let height: Int

    /// nil unless both are sizes of a picture: what no browser can show is no size.
    package init?(width: Int, height: Int) {
        guard (1...1 << 24).contains(width), (1...1 << 24).contains(height) else { return nil }
        (self.width, self.height) = (width, height)
    }
}
