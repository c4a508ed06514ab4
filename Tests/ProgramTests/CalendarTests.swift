import Foundation
import Testing

/// Calendars as readers find them. More in Tests/Interoperability (test_calendars.py, test_series.py).
struct CalendarTests {
    private static let head = "tunnus;otsikko;tyyppi;alkaa;paattyy;kello;toistuu;poikkeukset;osapuolet;roolit\n"

    private func site(_ rows: String) throws -> TestSite {
        let site = try TestSite()
        try site.write(Self.head + rows, to: "Content/tiedot/tapahtumat.csv")
        return site
    }

    private func built(_ site: TestSite, on day: String = "2026-11-01") throws {
        let run = try site.luukku("build", ["--today", day])
        #expect(run.status == 0, "\(run.output)")
    }

    /// The lines of an event's calendar between its first DTSTART and the entry's SUMMARY.
    private func times(_ id: String, in site: TestSite) throws -> [String] {
        let lines = try site.page("vuosikello/tapahtumat/\(id).ics").components(separatedBy: "\r\n")
        return lines.filter { line in
            ["DTSTART;", "DTEND;", "RRULE:FREQ=D", "RRULE:FREQ=W", "EXDATE"].contains { line.hasPrefix($0) }
        }
    }

    @Test func severalDaysAreAllInTheCalendar() throws {
        let site = try site(
            """
            alku;Leiri;muu;12.1.2027;14.1.2027;9.00;;;;
            tunnit;Kurssi;muu;12.1.2027;14.1.2027;9.00–15.00;;;;
            yo;Yö;muu;12.1.2027;13.1.2027;18.00–24.00;;;;

            """)
        try built(site)
        #expect(
            try times("alku", in: site) == [
                "DTSTART;TZID=Europe/Helsinki:20270112T090000", "DTEND;TZID=Europe/Helsinki:20270115T000000",
            ])
        #expect(
            try times("tunnit", in: site) == [
                "DTSTART;TZID=Europe/Helsinki:20270112T090000", "DTEND;TZID=Europe/Helsinki:20270112T150000",
                "RRULE:FREQ=DAILY;COUNT=3",
            ])
        #expect(
            try times("yo", in: site) == [
                "DTSTART;TZID=Europe/Helsinki:20270112T180000", "DTEND;TZID=Europe/Helsinki:20270113T000000",
                "RRULE:FREQ=DAILY;COUNT=2",
            ])
        let page = try site.page("vuosikello/tapahtumat/tunnit/index.html")
        #expect(page.contains("9.00–15.00 joka päivä"))
        #expect(try site.page("vuosikello/2026-2027/index.html").contains("klo 9.00–15.00 joka päivä"))
        #expect(try !site.page("vuosikello/tapahtumat/alku/index.html").contains("joka päivä"))
    }

    /// An entry of its own, with the day that it was on; readers see both on the pages.
    @Test func movesAndCancellationsAreShown() throws {
        let site = try site(
            "ryhma;Ryhmä;muu;5.1.2027;9.2.2027;;tiistaisin;\"12.1.2027 siirtyy 21.1.2027, 26.1.2027\";;\n")
        try built(site)
        #expect(
            try times("ryhma", in: site) == [
                "DTSTART;VALUE=DATE:20270105", "DTEND;VALUE=DATE:20270106", "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270209",
                "EXDATE;VALUE=DATE:20270112", "EXDATE;VALUE=DATE:20270126", "DTSTART;VALUE=DATE:20270121",
                "DTEND;VALUE=DATE:20270122",
            ])
        let calendar = try site.page("vuosikello/vuosikello.ics")
        #expect(calendar.contains("UID:tapahtuma-ryhma.20270112@kahden-kunnan-verkosto\r\n"))
        #expect(calendar.contains("DESCRIPTION:Siirretty. Alkuperäinen päivä: 12.1.2027\r\n"))
        let page = try site.page("vuosikello/tapahtumat/ryhma/index.html")
        for text in [
            #"<li class="cancelled"><time datetime="2027-01-12">ti 12.1.2027</time> <strong>Siirretty. Uusi päivä: 21.1.2027</strong>"#,
            #"<li><time datetime="2027-01-21">to 21.1.2027</time> <strong>Siirretty. Alkuperäinen päivä: 12.1.2027</strong>"#,
            #"<li class="cancelled"><time datetime="2027-01-26">ti 26.1.2027</time> <strong class="badge warning">Peruttu</strong>"#,
        ] {
            #expect(page.contains(text), "\(page)")
        }
        let year = try site.page("vuosikello/2026-2027/index.html")
        #expect(year.contains("<strong>Siirretty. Alkuperäinen päivä: 12.1.2027</strong>"))
    }

    /// Every moved day is an entry of its own, and a series of none is none.
    @Test func aSeriesOfMovedTimesAloneHasNoRule() throws {
        let site = try site(
            "pari;Pari;muu;5.1.2027;12.1.2027;;tiistaisin;\"5.1.2027 siirtyy 6.1.2027, 12.1.2027 siirtyy 13.1.2027\";;\n")
        try built(site)
        #expect(
            try times("pari", in: site).filter { !$0.hasPrefix("DTEND") }
                == ["DTSTART;VALUE=DATE:20270106", "DTSTART;VALUE=DATE:20270113"])
    }

    /// Somebody's last day is in no party's calendar, and far away a series has a first time all the same.
    @Test func noCalendarIsEmptyAndNoLinkLeadsToNone() throws {
        let site = try TestSite()
        try site.write(
            """
            tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;paattyy
            kala-1;kala-kunta;Malli;Kalanen;kyllä;040 000 0001;31.1.2027
            opisto-1;opisto;Malli;Opistolainen;kyllä;040 000 0002;

            """, to: "Content/tiedot/vastuuhenkilot.csv")
        try built(site)
        #expect(try !calendars(of: site).isEmpty)
        try check(site)
        try site.write(Self.head + "myohemmin;Myöhemmin;muu;1.9.2035;;;tiistaisin;;;\n", to: "Content/tiedot/tapahtumat.csv")
        try built(site)
        try check(site)
        #expect(try site.page("vuosikello/tapahtumat/myohemmin.ics").contains("DTSTART;VALUE=DATE:20350904"))
        #expect(try site.page("vuosikello/tapahtumat/myohemmin/index.html").contains("ti 4.9.2035"))
    }

    private func calendars(of site: TestSite) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: site.output.path).filter { $0.hasSuffix(".ics") }
    }

    private func check(_ site: TestSite) throws {
        let files = try calendars(of: site)
        for file in files { #expect(try site.page(file).contains("BEGIN:VEVENT"), "\(file)") }
        let names = Set(files.map { URL(filePath: $0).lastPathComponent })
        for page in try FileManager.default.subpathsOfDirectory(atPath: site.output.path)
        where page.hasSuffix(".html") {
            for link in try site.page(page).matches(of: /href="([^"]*\.ics)"/) {
                let target = site.output.appending(path: page).deletingLastPathComponent().appending(path: String(link.1))
                #expect(FileManager.default.fileExists(atPath: target.standardized.path), "\(page): \(link.1) of \(names)")
            }
        }
    }

    private func stamp(_ file: String, in site: TestSite) throws -> String {
        let lines = try site.page(file).components(separatedBy: "\r\n")
        return lines.filter { $0.hasPrefix("DTSTAMP:") || $0.hasPrefix("SEQUENCE:") }.map { String($0.drop { $0 != ":" }) }
            .joined()
    }

    /// A calendar tells which of two entries is the newer, also when a day was set back; making the site again changes none.
    @Test func aChangedEventIsNewer() throws {
        let (own, network) = ("vuosikello/tapahtumat/retki.ics", "vuosikello/vuosikello.ics")
        let site = try site("retki;Retki;muu;20.5.2027;;;;;;\n")
        try built(site, on: "2026-11-28")
        #expect(try stamp(own, in: site) == ":20261128T000000Z:2078500")
        try built(site, on: "2026-11-30")
        #expect(try stamp(own, in: site) == ":20261128T000000Z:2078500")
        try site.write(Self.head + "retki;Retki;muu;13.5.2027;;;;;;\n", to: "Content/tiedot/tapahtumat.csv")
        try built(site, on: "2026-11-30")
        #expect(try stamp(own, in: site) == ":20261130T000000Z:2078700")
        // The same change again on the same day.
        try site.write(Self.head + "retki;Retki;muu;6.5.2027;;;;;;\n", to: "Content/tiedot/tapahtumat.csv")
        try built(site, on: "2026-11-30")
        #expect(try stamp(own, in: site) == ":20261130T000000Z:2078701")
        // A calendar that the event comes into says the same of it.
        try site.write(Self.head + "retki;Retki;muu;6.5.2027;;;;;opisto;\n", to: "Content/tiedot/tapahtumat.csv")
        try built(site, on: "2026-12-04")
        for file in [own, network, "vuosikello/osapuoli/opisto.ics"] {
            #expect(try stamp(file, in: site) == ":20261130T000000Z:2078701", "\(file)")
        }
        // What was published is lost.
        try FileManager.default.removeItem(at: site.output)
        try built(site, on: "2026-12-04")
        #expect(try stamp(own, in: site) == ":20261204T000000Z:2079100")
    }
}
