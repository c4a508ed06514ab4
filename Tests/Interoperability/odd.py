"""Values that people, Excel and other programs leave in a cell where another was meant, and some that are meant so."""

VALUES = [
    "", "a", "A", "å", "a b", "a, b", "a,,b", ",", "a;b", "-a", "a-", "a-b-1", "Osao", "a/b", "a.b", "a" * 81, "#", "<b>", "\u00a0", "a\u00a0b",
    "a\u200bb", "e\u0301", "😀", "~", "null", "[a]", "{a: b}", '"a"', "=a1", "&amp;",
    "0", "1", "-1", "+2", "007", "1.5", "1,5", "10 000", "3 kpl", "9223372036854775807", "9223372036854775808", "٣", "½", "1e3", "0x10", "-", "--1",
    "2026-09-15", "15.9.2026", "2026-9-5", "05.09.2026", "31.4.2026", "29.2.2028", "2026-02-30", "15.9.26", "15/9/2026", "1.1.0000", "15.9.",
    "2026-09-15T09:00", "syyskuu 2026", "46280", "syys.26", "15.syys", "15. 9. 2026",
    "9", "9.00", "klo 9.30-11", "9:00–24:00", "25.00", "9.60", "9.00-", "24.30", "24.00", "Klo 9",
    "kyllä", "Kylla", "EI", "true", "FALSE", "x", "joo", "yes",
    "tapaaminen", "määräaika", "MÄÄRÄAIKA", "maaraaika", "muu", "julkinen", "JULKINEN", "salainen", "luottamuksellinen",
    "a@b.fi", "etunimi(at)kunta.fi", "a@b.fi, c@d.fi", "mailto:a@b.fi", "a@b.fi?bcc=c@d.fi", "ä@b.fi",
    "040 000 0001", "040", "112", "040 000 0001 / 016 000 002", "+358 40 000 0001", "4,00E+08", "400000001",
    "https://a.fi/x", "www.a.fi", "javascript:alert(1)", "https://a.fi", "/intra/", "intra", "//a", "/../",
]
