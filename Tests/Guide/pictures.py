#!/usr/bin/env python3
"""Takes the guide's pictures of the sample site in its preview: `make guide-pictures`.

    LUUKKU=PROGRAM python3 Tests/Guide/pictures.py FOLDER
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

import sample

CONTACTS = "Content/tiedot/vastuuhenkilot.csv"
MEETING = ["--otsikko", "Syystapaaminen", "--alkaa", "15.9.2027", "--kello", "9.00–11.30", "--paikka", "Esimerkkitie 1, Esimerkkilä"]


def with_a_fault(page, site):
    """A row of the table names a party that does not exist."""
    file = site / CONTACTS
    file.write_bytes(file.read_bytes().replace(b"esimerkkila-2;esimerkkila;", b"esimerkkila-2;esimerkila;"))
    page.wait_for_selector("#luukku-virheet li")


def without_filters(page, site):
    """The table, not what narrows it down."""
    page.evaluate("document.querySelector('.matrix, table').scrollIntoView()")


# Name: page, width and height of the window, what is done first. The one with the fault is the last.
PICTURES = {
    "esikatselu": ("/", 1100, 720, None),
    "vastuuhenkilo": ("/vastuuhenkilot/esimerkkila-1/", 1100, 640, None),
    "tapaaminen": ("/vuosikello/tapahtumat/syystapaaminen/", 1100, 720, None),
    "raportti": ("/oppimisymparistot/esimerkkilan-tyopaja/", 1100, 720, None),
    "velvoitteet": ("/velvoitteet/", 1100, 720, without_filters),
    "virhe": ("/vastuuhenkilot/esimerkkila-1/", 1100, 640, with_a_fault),
}


def main():
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = sample.copy(pathlib.Path(folder))
        subprocess.run(
            [sample.LUUKKU, "new", "tapaaminen", "--root", site, "--today", sample.TODAY, *MEETING], stdout=subprocess.DEVNULL,
            check=True)
        preview = subprocess.Popen(
            [sample.LUUKKU, "serve", "--root", site, "--port", "0", "--today", sample.TODAY], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        base = next(found[1] for line in preview.stdout if (found := re.match("Avaa esikatselu selaimeen: (.*)/", line)))
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, (address, width, height, prepare) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(base + address)
            page.wait_for_selector("#luukku-palkki b")
            if prepare:
                prepare(page, site)
            page.screenshot(path=target / f"{name}.png")
            page.close()
        browser.close()
        preview.kill()
        preview.wait()


if __name__ == "__main__":
    main()
