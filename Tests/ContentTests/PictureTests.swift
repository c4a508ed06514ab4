import SeededRandom
import Testing

@testable import Content

/// What browsers find in real files is asked in Tests/Browser/test_pictures.py.
struct PictureTests {
    private static let png: [UInt8] =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0x80, 0, 0, 1, 0x2C,
            8,
        ]
    /// Turned by its Exif block: one directory entry, the orientation, 6.
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*".utf8) + [
            0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
        ]
        + [0, 0, 0, 0, 0xFF, 0xFF, 0xC0, 0, 17, 8, 1, 0x2C, 2, 0x80, 3]
    private static let webP = Array("RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0".utf8) + [0x7F, 2, 0, 0x2B, 1, 0]
    private static let svg = Array(
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a '>'>]><!--<svg--> <svg a = '>' viewBox='0,0 640 300'>".utf8)
    private static let all = [png, jpeg, webP, svg]

    @Test func tellTheirSizes() {
        let sizes = Self.all.map { pictureSize($0).map { [$0.width, $0.height] } }
        #expect(sizes == [[640, 300], [300, 640], [640, 300], [640, 300]])
    }

    /// Naive: a number is read where the file has ended, and the build stops.
    @Test(arguments: all) func damagedHeadsTellNothingElse(head: [UInt8]) {
        for end in head.indices {
            let size = pictureSize(Array(head[..<end]))
            #expect(size == nil || size == pictureSize(head), "\(end) bytes")
        }
        var random = Dice(seed: 14)
        for _ in 0..<5_000 {
            var damaged = head
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let size = pictureSize(damaged) { #expect(size.width > 0 && size.height > 0) }
        }
    }
}
