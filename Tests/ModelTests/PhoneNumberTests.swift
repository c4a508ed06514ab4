import Testing

@testable import Model

struct PhoneNumberTests {
    @Test(arguments: [
        ("040 123 4567", "tel:+358401234567"), ("+358 40 123 4567", "tel:+358401234567"), ("040-1234567", "tel:+358401234567"),
        ("(016) 123 456", "tel:+35816123456"), ("040\u{A0}123\u{202F}4567", "tel:+358401234567"),
        ("040–123–4567", "tel:+358401234567"), ("040\u{2011}1234567", "tel:+358401234567"), ("112", "tel:112"),
        ("116 117", "tel:116117"), ("+46 8 123 456", "tel:+468123456"),
    ])
    func numbersBecomeAddresses(number: String, address: String) {
        #expect(PhoneNumber(number)?.address == address)
        #expect(telephoneAddress(number) == address)
    }

    /// Naive: as it was given. Excel takes digits alone for an amount, and their first zero is gone.
    @Test(arguments: [
        ("0401234567", "040 123 4567"), ("016123456", "016 123 456"), ("+358401234567", "+358 40 123 4567"),
        ("040 1234567", "040 1234567"), ("112", "112"), ("116117", "116117"), ("0046812345", "0046812345"),
        ("+46812345", "+46812345"), ("040-1234567", "040-1234567"),
    ])
    func digitsAreWrittenInGroups(text: String, grouped: String) {
        #expect(PhoneNumber.grouped(text) == grouped)
        #expect(telephoneAddress(grouped) == telephoneAddress(text))
    }

    /// Naive: dropping the parentheses keeps the zero that is dialled only within the country.
    @Test(arguments: [
        ("+358 (0)40 123 4567", "tel:+358401234567"), ("+358(0)16 123 456", "tel:+35816123456"),
        ("00358 40 123 4567", "tel:+358401234567"), ("0046 8 123 456", "tel:+468123456"),
        ("+46 (0)8 123 456", "tel:+468123456"), ("00358 (0)40 123 4567", "tel:+358401234567"),
    ])
    func internationalFormsReachTheSamePhone(number: String, address: String) {
        #expect(telephoneAddress(number) == address)
    }

    @Test(arguments: [
        "", "040 123 4567 / vaihde", "12", "+", "+35", "040 123 +4567", "040 123 4567-", "4,01235E+08", "０４０１２３４",
        "040\u{301}123",
    ])
    func whatIsNoNumberHasNoAddress(number: String) {
        #expect(telephoneAddress(number) == nil)
    }

    @Test(
        arguments: [
            ("401234567", "0401234567"), ("358401234567", "+358401234567"), ("0401234567.0", "0401234567"), ("0401234567", nil),
            ("116117", nil), ("040 1234567", nil),
        ] as [(String, String?)])
    func whatExcelTookAwayIsKnown(text: String, number: String?) { #expect(phoneNumber(beforeExcel: text) == number) }

    /// Naive: a number read as a number has lost its zero.
    @Test func aNumberThatLostItsZeroIsNotDialled() {
        #expect(Int("0401234567").map(String.init) == "401234567")
        #expect(telephoneAddress("401234567") == nil)
    }
}
