"""Series of events: what the pages show is what calendar programs show, and an entry's age never goes back.

1. Random series with exceptions, moves, several days and hours: their times as they were chosen here, as the pages and the table list
   them, and as recurring-ical-events finds them in the calendars, over three years. Rules keep to what Outlook knows.
2. Random edits between builds: DTSTAMP and SEQUENCE of each UID never go back and are never of a day to come.

LUUKKU_SERIES=all for the long form (`make calendar-campaign`).
"""

import csv
import datetime
import json
import os
import random
import re
import shutil
import subprocess
import urllib.request

import icalendar
import recurring_ical_events
from dateutil import rrule

from test_calendars import COLUMNS, END, LUUKKU, START, built, files, random_rule, run, site_of

ALL = os.environ.get("LUUKKU_SERIES") == "all"
DAY = datetime.timedelta(days=1)
# The templates of [MS-OXCICAL] section 2.1.3.2.2, as far as they mean the same in RFC 5545.
OUTLOOK = re.compile(
    r"FREQ=DAILY;COUNT=\d{1,3}"
    r"|FREQ=WEEKLY(;INTERVAL=\d+)?;BYDAY=\w\w(,\w\w)*(;UNTIL=\w+)?"
    r"|FREQ=MONTHLY(;INTERVAL=\d+)?;(BYMONTHDAY=(-1|[1-9]|1\d|2[0-8])|BYDAY=(-1|[1-4])\w\w)(;UNTIL=\w+)?"
    r"|FREQ=YEARLY(;INTERVAL=\d+)?;BYMONTH=\d+;(BYMONTHDAY=(-1|[1-9]|[12]\d|3[01])|BYDAY=(-1|[1-4])\w\w)(;UNTIL=\w+)?")


def finnish(day):
    return f"{day.day}.{day.month}.{day.year}"


def days_of(parameters, begins, last):
    """The days of a random rule: dateutil counts intervals from its start, which iCalendar wants to be the first of the days."""
    def days(start, until, **more):
        found = rrule.rrule(dtstart=datetime.datetime.combine(start, datetime.time()),
                            until=datetime.datetime.combine(until, datetime.time()), **parameters | more)
        return [moment.date() for moment in found]
    first = next(iter(days(begins, begins + 40 * 366 * DAY, interval=1)), None)
    return days(first, last) if first and first <= last else []


def random_series(chance, name):
    """A row of the sheet and its times as (first day, the day that it was moved from), or None where the choice has no sense."""
    words, parameters = random_rule(chance)
    begins = START + chance.randrange(400) * DAY
    ends = chance.choice([None, begins + chance.randrange(30, 900) * DAY])
    days = days_of(parameters, begins, min(ends or END, END))
    # Of a whole week the words say the length.
    length = 5 if re.search(r"viikolla \d+$|viikoilla .*\d$", words) else chance.choice([1, 1, 1, 2, 3])
    if len(days) < 3 or any(b - a < length * DAY for a, b in zip(days, days[1:])):
        return None
    exceptions, times = [], {day: None for day in days}
    for day in chance.sample(days, chance.choice([0, 0, 1, 2, min(4, len(days) - 1)])):
        del times[day]
        # Near, past the next time, past the end or before the start.
        moved = day + chance.choice([1, 2, -1, -3, 9, 40, 200, -60, -300]) * DAY
        if chance.random() < .6 and all(abs(moved - other) >= length * DAY for other in [*times, *days]):
            times[moved] = day
            exceptions.append(f"{finnish(day)} siirtyy {finnish(moved)}")
        else:
            exceptions.append(finnish(day))
    clock = chance.choice(["", "9.00", "9.00–15.30", "18.00–24.00", "0.00–1.00", "2.30–3.30"])
    row = dict(tunnus=name, otsikko=name, tyyppi="muu", alkaa=begins.isoformat(), paattyy=ends.isoformat() if ends else "",
               toistuu=words, kello=clock, kesto_paivia=str(length) if length != 1 else "", poikkeukset=", ".join(exceptions))
    return row, times, length


def spans(day, length, clock):
    """What a reader of the page takes a time for: the hours of each day, or from the first to the end of the last."""
    def moment(day, text):
        hours, minutes = map(int, text.split("."))
        return datetime.datetime.combine(day, datetime.time()) + datetime.timedelta(hours=hours, minutes=minutes)
    start, _, end = clock.partition("–")
    if not clock:
        return {(day, day + length * DAY)}
    if end:
        return {(moment(day + n * DAY, start), moment(day + n * DAY, end)) for n in range(length)}
    return {(moment(day, start), moment(day + length * DAY, "0.00") if length > 1 else moment(day, start))}


def expanded(path):
    """The same of a calendar file, by the event's identifier."""
    found = {}
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for event in recurring_ical_events.of(calendar).between(START - 400 * DAY, END + 400 * DAY):
        name = str(event["UID"]).split("@")[0].split(".")[0].removeprefix("tapahtuma-")
        plain = lambda value: value.replace(tzinfo=None) if isinstance(value, datetime.datetime) else value
        start = event["DTSTART"].dt
        span = (plain(start), plain(event["DTEND"].dt) if "DTEND" in event else plain(start))
        assert span not in found.setdefault(name, set()), (name, span)
        found[name].add(span)
    return found


def entries(path):
    """The lines of each entry, unfolded."""
    text = path.read_bytes().decode().replace("\r\n ", "")
    return [entry.partition("END:VEVENT")[0].split("\r\n") for entry in text.split("BEGIN:VEVENT\r\n")[1:]]


def within(spans):
    """Those that begin in the three years: further on the pages list no time."""
    date = lambda value: value.date() if isinstance(value, datetime.datetime) else value
    return {span for span in spans if START <= date(span[0]) <= END}


def test_series_are_the_same_on_pages_and_in_calendars(tmp_path):
    chance = random.Random(20261128)
    series = {}
    while len(series) < (300 if ALL else 60):
        made = random_series(chance, f"s{len(series)}")
        if made:
            series[made[0]["tunnus"]] = made
    assert sum("siirtyy" in row["poikkeukset"] for row, _, _ in series.values()) > len(series) / 6
    public = built(site_of(tmp_path / "site", [row for row, _, _ in series.values()]))
    table = json.loads((public / "lataukset/tapahtumat.json").read_text(encoding="utf-8"))
    whole = expanded(public / "vuosikello/vuosikello.ics")
    for name, (row, times, length) in series.items():
        wanted = set().union(*(spans(day, length, row["kello"]) for day in times))
        own = expanded(public / f"vuosikello/tapahtumat/{name}.ics")
        assert within(own[name]) == within(whole[name]) == within(wanted), row
        rows = [line for line in table if line["tunnus"] == name]
        date = datetime.date.fromisoformat
        assert within(set().union(*(
            spans(date(line["alkaa"]), (date(line["paattyy"]) - date(line["alkaa"])).days + 1, line["kello"] or "")
            for line in rows))) == within(wanted), row
        page = (public / f"vuosikello/tapahtumat/{name}/index.html").read_text(encoding="utf-8")
        listed = dict(re.findall(r'<li><time datetime="([^"]+)">[^<]*</time>(?: <strong>[^<]* ([\d.]+)</strong>)?</li>', page))
        assert listed == {day.isoformat(): finnish(moved) if moved else "" for day, moved in times.items() if day <= END}, row
        gone = re.findall(r'<li class="cancelled"><time datetime="([^"]+)">[^<]*</time> <strong[^>]*>([^<]*)</strong></li>', page)
        told = [(day, note.split()[-1]) for day, note in gone]
        left = [exception.split() for exception in row["poikkeukset"].split(", ") if exception]
        assert sorted(told) == sorted(
            (datetime.datetime.strptime(one[0], "%d.%m.%Y").date().isoformat(), one[-1] if len(one) > 1 else "Peruttu")
            for one in left), row
        assert ("joka päivä" in page) == ("–" in row["kello"] and length > 1)


def test_rules_are_those_that_outlook_knows(tmp_path):
    chance = random.Random(7)
    made = [random_series(chance, f"s{n}") for n in range(600 if ALL else 120)]
    public = built(site_of(tmp_path / "site", [one[0] for one in made if one]))
    rules = set()
    for entry in entries(public / "vuosikello/vuosikello.ics"):
        # Outlook takes additional days for moves within the series.
        assert not any(line.startswith("RDATE") for line in entry)
        rules.update(line.removeprefix("RRULE:") for line in entry if line.startswith("RRULE:"))
    assert len(rules) > 20
    for rule in rules:
        assert OUTLOOK.fullmatch(rule), rule
        month, day = (re.search(part + r"=(\d+)", rule) for part in ("BYMONTH", "BYMONTHDAY"))
        # Where the month is too short Outlook takes its last day.
        assert not (month and day) or int(day[1]) <= [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][int(month[1]) - 1], rule


# MARK: Age


def stamps(public):
    """Of each UID its number and day, and what the entry says else; all calendars must agree."""
    found = {}
    for path in files(public):
        for lines in entries(path):
            values = dict(line.split(":", 1) for line in lines[:4])
            assert list(values) == ["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE"]
            assert values["DTSTAMP"] == values["LAST-MODIFIED"]
            told = (int(values["SEQUENCE"]), values["DTSTAMP"], lines[4:])
            assert found.setdefault(values["UID"], told) == told, (path, values)
    return found


def write(root, rows):
    with (root / "Content/tiedot/tapahtumat.csv").open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.DictWriter(stream, [*COLUMNS, "paivitetty", "osapuolet"], delimiter=";")
        sheet.writeheader()
        sheet.writerows(rows)


def random_edit(chance, rows, day, number):
    """Changes a row, takes one away, or adds one; `paivitetty` is any day, as people forget it or set it ahead."""
    if len(rows) < 5 or chance.random() < .1:
        begins = day + chance.randrange(300) * DAY
        rows.append(dict(tunnus=f"t{number}", otsikko=f"T{number}", tyyppi="muu", alkaa=begins.isoformat()))
        return
    row = chance.choice(rows)
    kind = chance.randrange(8)
    if kind == 0 and len(rows) > 8:
        rows.remove(row)
    elif kind == 1:
        row["kello"] = chance.choice(["", "9.00", "9.00–15.00", "12.00–13.00"])
    elif kind == 2:
        row["otsikko"] += "!"
    elif kind == 3:
        row["peruttu"] = chance.choice(["", "kyllä"])
    elif kind == 4:
        row["paivitetty"] = chance.choice(["", (day + chance.randrange(-500, 500) * DAY).isoformat()])
    elif kind == 5:
        row["osapuolet"] = chance.choice(["", "kala-kunta", "opisto"])
    elif kind == 6 and not row.get("paattyy"):
        row["toistuu"] = chance.choice(["", "tiistaisin", "viikolla 36", "vuosittain 29.2."])
    else:
        row["alkaa"] = (datetime.date.fromisoformat(row["alkaa"]) + chance.choice([-7, -1, 1, 7, 30]) * DAY).isoformat()


def test_an_entry_never_gets_older(tmp_path):
    chance = random.Random(1128)
    root = site_of(tmp_path / "site", [])
    rows, day, seen = [], datetime.date(2026, 11, 28), {}
    changes, kept = 0, 0
    for number in range(500 if ALL else 40):
        random_edit(chance, rows, day, number)
        # Several builds in one day, and days without any. A lost output is made again on a later day: what is lost on its own
        # day cannot be known.
        step = chance.choice([0, 0, 0, 1, 2, 40])
        day += step * DAY
        lost = step > 0 and chance.random() < .2
        if lost:
            shutil.rmtree(root / "Public", ignore_errors=True)
        write(root, rows)
        done = run(root, "build", "--output", str(root / "Public"), today=day.isoformat())
        assert done.returncode == 0, done.stdout
        found = stamps(root / "Public")
        for uid, (sequence, stamp, told) in found.items():
            assert stamp[:8] <= day.strftime("%Y%m%d") and stamp.endswith("T000000Z")
            if uid not in seen:
                continue
            earlier = seen[uid]
            assert (sequence, stamp) >= earlier[:2] and stamp >= earlier[1], (uid, earlier, found[uid])
            if told != earlier[2]:
                assert sequence > earlier[0], uid
                changes += 1
            elif not lost and earlier[3] == number - 1:
                assert (sequence, stamp) == earlier[:2], uid
                kept += 1
        seen.update({uid: (*told, number) for uid, told in found.items()})
        if number % 10 == 0:
            again = run(root, "build", "--output", str(root / "Public"), today=(day + DAY).isoformat())
            assert again.returncode == 0
            later = stamps(root / "Public")
            assert {uid: later[uid] for uid in found} == found
    assert changes > number / 4 and kept > number


def test_the_preview_gives_what_the_next_build_writes(tmp_path):
    root = site_of(tmp_path / "site", [dict(tunnus="a", otsikko="A", tyyppi="muu", alkaa="2027-01-12")])
    path = "vuosikello/tapahtumat/a.ics"
    built(root)
    before = (root / "Public" / path).read_bytes()
    write(root, [dict(tunnus="a", otsikko="A", tyyppi="muu", alkaa="2027-01-05")])
    command = [LUUKKU, "serve", "--root", str(root), "--today", "2026-11-27", "--port", "0", "--language", "fi"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as preview:
        try:
            address = re.search(r"http://\S+", preview.stdout.readline())[0]
            shown = urllib.request.urlopen(address + path, timeout=30).read()
        finally:
            preview.terminate()
    assert run(root, "build", "--output", str(root / "Public"), today="2026-11-27").returncode == 0
    assert shown == (root / "Public" / path).read_bytes() != before
    # Of the day of the change, and on a day to come as it was.
    assert b"DTSTAMP:20261127T000000Z" in shown and b"DTSTAMP:20261125T000000Z" in before
