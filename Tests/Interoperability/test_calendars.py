"""The calendars, as other programs read them.

1. Every .ics of the site parses in icalendar and vobject, and recurring-ical-events finds in it exactly the days that the site's
   pages list, over three years.
2. Random rules in words give the days of dateutil's rules, which are made from the same choices and know no words.
3. Days off and ISO weeks are those of the package holidays and of Python's own calendar, for 1995-2060.
"""

import csv
import datetime
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import unicodedata

import holidays
import icalendar
import pytest
import recurring_ical_events
import vobject
from dateutil import rrule

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LUUKKU = os.environ.get("LUUKKU", str(REPOSITORY / ".build/debug/luukku"))
TODAY = "2026-11-25"
COLUMNS = ["tunnus", "otsikko", "tyyppi", "alkaa", "paattyy", "kello", "toistuu", "poikkeukset", "kesto_paivia", "paikka",
           "etaosoite", "kuvaus", "peruttu"]
HOSTILE = unicodedata.normalize("NFC", 'Ä; ö, "å"\\n \\ \N{PARTY POPPER} </script> =1+1 ' + "e\N{COMBINING ACUTE ACCENT}" * 40)
START, END = datetime.date(2026, 8, 1), datetime.date(2029, 7, 31)


def run(root, *arguments, today=TODAY):
    command = [LUUKKU, *arguments, "--root", str(root), "--today", today, "--language", "fi"]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def built(root):
    done = run(root, "build", "--output", str(root / "Public"))
    assert done.returncode == 0, done.stdout
    return root / "Public"


def site_of(root, events):
    """The small site of the Swift tests with these rows as its only events."""
    shutil.copytree(REPOSITORY / "Tests/Sites/small", root)
    shutil.copytree(REPOSITORY / "Theme", root / "Theme", dirs_exist_ok=True)
    with (root / "Content/tiedot/tapahtumat.csv").open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.DictWriter(stream, COLUMNS, delimiter=";")
        sheet.writeheader()
        sheet.writerows(events)
    return root


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    root = tmp_path_factory.mktemp("network") / "site"
    for folder in ("Content", "Theme"):
        shutil.copytree(REPOSITORY / folder, root / folder)
    return built(root)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Events of every form, with words that break what is not escaped."""
    rows = [
        dict(tunnus="syksy", alkaa="2026-09-01", toistuu="syyskuun toinen tiistai", kello="9.00–11.30",
             poikkeukset="14.9.2027, 12.9.2028 siirtyy 19.9.2028"),
        dict(tunnus="kuu", alkaa="2026-08-01", toistuu="joka kuukauden viimeinen perjantai", kello="23.00–24.00"),
        dict(tunnus="viikko", alkaa="2026-08-01", toistuu="viikolla 36"),
        dict(tunnus="joka-toinen", alkaa="2026-10-01", paattyy="2027-10-31", toistuu="joka toinen sunnuntai", kello="2.30–3.30"),
        dict(tunnus="asti", alkaa="2026-10-01", paattyy="2027-03-28", toistuu="sunnuntaisin", kello="22.30"),
        dict(tunnus="jakso", alkaa="2026-10-20", paattyy="2026-10-22"),
        dict(tunnus="ilta", alkaa="2026-10-24", paattyy="2026-10-25", kello="18.00–19.00"),
        dict(tunnus="karkaus", alkaa="2026-10-20", toistuu="vuosittain 29.2.", kesto_paivia="3"),
        dict(tunnus="peruttu", alkaa="2027-05-05", peruttu="kyllä"),
    ]
    for row in rows:
        row.setdefault("tyyppi", "tapaaminen")
        row["otsikko"] = row["tunnus"] + " " + HOSTILE
        row["paikka"] = row["kuvaus"] = "Rivi 1\nRivi 2; " + HOSTILE
    return built(site_of(tmp_path_factory.mktemp("made") / "site", rows))


def listed(public):
    """What the pages of the school years list: {(first day, event's identifier)}."""
    found = set()
    for page in (public / "vuosikello").glob("2*-2*/index.html"):
        text = page.read_text(encoding="utf-8")
        for item in re.findall(r'<li class="event.*?</li>', text, re.S):
            day = datetime.date.fromisoformat(re.search(r'datetime="([^"]+)"', item)[1])
            event = re.search(r'href="[^"]*tapahtumat/([^/"]+)/', item)
            if event and START <= day <= END:
                found.add((day, event[1]))
    return found


def expanded(calendar):
    """The same of a calendar file, by its identifiers."""
    found = set()
    for event in recurring_ical_events.of(calendar).between(START, END + datetime.timedelta(days=1)):
        start = event["DTSTART"].dt
        # A time of a series may be an entry of its own.
        uid = str(event["UID"]).split("@")[0].split(".")[0]
        if isinstance(start, datetime.datetime):
            assert start.tzinfo is not None
            start = start.date()
        if uid.startswith("tapahtuma-") and START <= start:
            found.add((start, uid.removeprefix("tapahtuma-")))
    return found


def files(public):
    found = sorted(public.rglob("*.ics"))
    assert found
    return found


@pytest.mark.parametrize("name", ["network", "made"])
def test_every_file_parses_and_is_well_formed(name, request):
    public = request.getfixturevalue(name)
    for path in files(public):
        data = path.read_bytes()
        assert data.endswith(b"END:VCALENDAR\r\n") and b"\n" not in data.replace(b"\r\n", b"")
        for line in data.split(b"\r\n"):
            assert len(line) <= 75
            line.decode("utf-8")
        calendar = icalendar.Calendar.from_ical(data)
        assert not calendar.errors and all(not part.errors for part in calendar.walk())
        assert vobject.readOne(data.decode("utf-8")).vevent is not None
        uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
        assert len(uids) == len(set(uids))


@pytest.mark.parametrize("name", ["network", "made"])
def test_the_calendar_has_the_days_that_the_pages_list(name, request):
    public = request.getfixturevalue(name)
    calendar = icalendar.Calendar.from_ical((public / "vuosikello/vuosikello.ics").read_bytes())
    days = listed(public)
    assert len(days) > 30
    # The pages list the first day of what has the same hours on several.
    evening = {(datetime.date(2026, 10, 25), "ilta")}
    assert expanded(calendar) - evening == days
    # And each event's own file has its own.
    for event in {event for _, event in days}:
        own = icalendar.Calendar.from_ical((public / f"vuosikello/tapahtumat/{event}.ics").read_bytes())
        assert expanded(own) - evening == {(day, other) for day, other in days if other == event}


def test_times_are_the_same_by_the_clock_in_summer_and_winter(made):
    calendar = icalendar.Calendar.from_ical((made / "vuosikello/tapahtumat/kuu.ics").read_bytes())
    seen = set()
    for event in recurring_ical_events.of(calendar).between(START, END):
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert (start.hour, start.minute, end - start) == (23, 0, datetime.timedelta(hours=1))
        seen.add(start.utcoffset())
    assert seen == {datetime.timedelta(hours=2), datetime.timedelta(hours=3)}
    # The last one is on the last day that the recurrence may be, in summer time already.
    asti = icalendar.Calendar.from_ical((made / "vuosikello/tapahtumat/asti.ics").read_bytes())
    days = sorted(day for day, _ in expanded(asti))
    assert days[-1] == datetime.date(2027, 3, 28)


def test_text_comes_through_whole(made):
    for path in files(made):
        for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"):
            assert str(event["SUMMARY"]).endswith(" " + HOSTILE)
            assert str(event["LOCATION"]) == "Rivi 1\nRivi 2; " + HOSTILE
            assert str(event["DESCRIPTION"]).removeprefix("Siirretty. Alkuperäinen päivä: 12.9.2028\n") == "Rivi 1\nRivi 2; " + HOSTILE
    page = (made / "vuosikello/tapahtumat/syksy/index.html").read_text(encoding="utf-8")
    assert "</script> =1" not in page and "&lt;/script&gt; =1" in page


def test_whole_days_end_the_day_after_and_what_is_cancelled_says_so(made):
    def event(name):
        return icalendar.Calendar.from_ical((made / f"vuosikello/tapahtumat/{name}.ics").read_bytes()).walk("VEVENT")[0]
    assert event("jakso")["DTEND"].dt == datetime.date(2026, 10, 23)
    week = event("viikko")
    assert week["DTEND"].dt - week["DTSTART"].dt == datetime.timedelta(days=5) and week["DTSTART"].dt.weekday() == 0
    assert event("peruttu")["STATUS"] == "CANCELLED" and event("jakso")["STATUS"] == "CONFIRMED"
    # Two evenings, not a night and a day.
    evening = event("ilta")
    assert evening["DTEND"].dt.replace(tzinfo=None) == datetime.datetime(2026, 10, 24, 19)
    assert evening["RRULE"] == {"FREQ": ["DAILY"], "COUNT": [2]}


# MARK: Words against dateutil

MONTHS = ["tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu",
          "marraskuu", "joulukuu"]
DAYS = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"]
PLURALS = ["maanantaisin", "tiistaisin", "keskiviikkoisin", "torstaisin", "perjantaisin", "lauantaisin", "sunnuntaisin"]
WEEKDAYS = [rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU]
ORDINALS = {1: "ensimmäinen", 2: "toinen", 3: "kolmas", 4: "neljäs", 5: "viides", -1: "viimeinen", -2: "toiseksi viimeinen"}
EVERY = {1: "", 2: "joka toinen ", 3: "joka kolmas "}


def random_rule(chance):
    """Words, and the same choice as dateutil's parameters."""
    day, month = chance.randrange(7), chance.randrange(12)
    ordinal = chance.choice(list(ORDINALS))
    interval = chance.choice([1, 1, 1, 2, 3])
    form = chance.randrange(9)
    if form == 0:
        number = chance.randint(1, 31)
        every = "vuosittain " if interval == 1 else EVERY[interval] + "vuosi "
        return every + f"{number}.{month + 1}.", dict(freq=rrule.YEARLY, interval=interval, bymonth=month + 1, bymonthday=number)
    if form == 1:
        number = chance.randint(1, 31)
        words = chance.choice([f"{MONTHS[month]}n {number}. päivä", f"{number}. {MONTHS[month]}ta"])
        return words, dict(freq=rrule.YEARLY, bymonth=month + 1, bymonthday=number)
    if form == 2:
        every = "" if interval == 1 else EVERY[interval] + "vuosi "
        return (every + f"{MONTHS[month]}n {ORDINALS[ordinal]} {DAYS[day]}",
                dict(freq=rrule.YEARLY, interval=interval, bymonth=month + 1, byweekday=WEEKDAYS[day](ordinal)))
    if form == 3:
        other = chance.randrange(12)
        return (f"{MONTHS[month]}n ja {MONTHS[other]}n {ORDINALS[ordinal]} {DAYS[day]}",
                dict(freq=rrule.YEARLY, bymonth=sorted({month + 1, other + 1}), byweekday=WEEKDAYS[day](ordinal)))
    if form == 4:
        every = "joka kuukauden " if interval == 1 else EVERY[interval] + "kuukausi "
        return every + f"{ORDINALS[ordinal]} {DAYS[day]}", dict(freq=rrule.MONTHLY, interval=interval, byweekday=WEEKDAYS[day](ordinal))
    if form == 5:
        number = chance.choice([-1, *range(1, 32)])
        every = "joka kuukauden " if interval == 1 else EVERY[interval] + "kuukausi "
        words = "viimeinen päivä" if number == -1 else f"{number}. päivä"
        return every + words, dict(freq=rrule.MONTHLY, interval=interval, bymonthday=number)
    if form == 6:
        week = chance.randint(1, 53)
        return f"viikon {week} {DAYS[day]}na", dict(freq=rrule.YEARLY, byweekno=week, byweekday=WEEKDAYS[day])
    if form == 7:
        other = chance.randrange(7)
        return f"{PLURALS[day]} ja {PLURALS[other]}", dict(freq=rrule.WEEKLY, byweekday=sorted({day, other}))
    every = "joka " if interval == 1 else EVERY[interval]
    return every + DAYS[day], dict(freq=rrule.WEEKLY, interval=interval, byweekday=WEEKDAYS[day])


def test_words_give_the_days_of_dateutil(tmp_path):
    chance = random.Random(20261125)
    rules, rows = {}, []
    while len(rules) < 500:
        words, parameters = random_rule(chance)
        begins = START + datetime.timedelta(days=chance.randrange(500))
        def days(start, until):
            return [moment.date() for moment in rrule.rrule(
                dtstart=datetime.datetime.combine(start, datetime.time()), until=datetime.datetime.combine(until, datetime.time()),
                **parameters)]
        # dateutil counts intervals from its start, and iCalendar wants that to be the first of the days: found without one.
        interval = parameters.pop("interval", 1)
        first = next(iter(days(begins, begins + datetime.timedelta(days=40 * 366))), None)
        parameters["interval"] = interval
        if first is None:
            continue
        name = f"s{len(rules)}"
        rules[name] = (words, days(first, END) if first <= END else [first])
        rows.append(dict(tunnus=name, otsikko=name, tyyppi="muu", alkaa=begins.isoformat(), toistuu=words))
    public = built(site_of(tmp_path / "site", rows))
    for name, (words, expected) in rules.items():
        page = (public / f"vuosikello/tapahtumat/{name}/index.html").read_text(encoding="utf-8")
        found = [datetime.date.fromisoformat(day) for day in re.findall(r'<li><time datetime="([^"]+)"', page)]
        assert found == expected, words
        own = icalendar.Calendar.from_ical((public / f"vuosikello/tapahtumat/{name}.ics").read_bytes())
        assert sorted(day for day, _ in expanded(own)) == [day for day in expected if day <= END], words


def test_rules_that_never_happen_are_told(tmp_path):
    words = ["vuosittain 30.2.", "huhtikuun 31. päivä", "viikolla 54", "viikon 0 tiistai", "helmikuun 31. päivä"]
    rows = [dict(tunnus=f"s{n}", otsikko="x", tyyppi="muu", alkaa="2026-09-01", toistuu=word) for n, word in enumerate(words)]
    found = run(site_of(tmp_path / "site", rows), "check", "--format", "json")
    assert found.returncode == 1
    assert found.stdout.count('"L049"') == len(words), found.stdout


# MARK: Days off

def test_days_off_are_those_of_the_package_holidays(tmp_path):
    """An event on every day of 66 years: check warns of each that is a Saturday, a Sunday or a holiday, and names it."""
    first, last = datetime.date(1995, 1, 1), datetime.date(2060, 12, 31)
    days = [first + datetime.timedelta(days=n) for n in range((last - first).days + 1)]
    told, faults = {}, []
    # A hundred of a kind are told in full: half a year has fewer.
    for half in sorted({(day.year, day.month > 6) for day in days}):
        rows = [dict(tunnus=f"p{day.isoformat()}", otsikko="x", tyyppi="muu", alkaa=day.isoformat())
                for day in days if (day.year, day.month > 6) == half]
        site = site_of(tmp_path / f"site-{half[0]}-{half[1]}", rows)
        faults += json.loads(run(site, "check", "--format", "json", today="1995-01-01").stdout)
    for fault in faults:
        if fault["code"] == "L235":
            match = re.fullmatch(r"\w\w (\d+)\.(\d+)\.(\d+)(?: \((.*)\))?", fault["value"])
            told[datetime.date(int(match[3]), int(match[2]), int(match[1]))] = match[4]
    official = holidays.country_holidays("FI", years=range(1995, 2061), language="fi")
    expected = {day for day in days if day.weekday() >= 5 or day in official}
    assert set(told) == expected
    named = {day for day, name in told.items() if name}
    # Easter Sunday, Pentecost and the Saturdays' feasts are holidays that weekends hide: the package names all of them.
    assert named == {day for day in days if day in official}
    assert len(named) == 66 * 15 - len([1 for year in range(1995, 2061) if holidays_meet(official, year)])


def holidays_meet(official, year):
    """Whether two holidays fell on one day, as Ascension and May Day did in 2008."""
    return sum(1 for day in official if day.year == year) < 15


def test_iso_weeks_are_those_of_python(tmp_path):
    rows = [dict(tunnus=f"v{week}", otsikko="x", tyyppi="muu", alkaa="1995-01-01", paattyy="2060-12-31", toistuu=f"viikon {week} maanantai")
            for week in range(1, 54)]
    root = site_of(tmp_path / "site", rows)
    assert run(root, "build", "--output", str(root / "Public"), today="2060-12-01").returncode == 0
    for week in range(1, 54):
        page = (root / f"Public/vuosikello/tapahtumat/v{week}/index.html").read_text(encoding="utf-8")
        found = [datetime.date.fromisoformat(day) for day in re.findall(r'<li><time datetime="([^"]+)"', page)]
        first, last = datetime.date(1995, 1, 1), datetime.date(2060, 12, 31)
        mondays = (first + datetime.timedelta(days=n) for n in range((last - first).days + 1))
        assert found == [day for day in mondays if day.isocalendar()[1:] == (week, 1)]
