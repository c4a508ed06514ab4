#!/usr/bin/env python3
"""Takes the README's pictures of the repository's site: `make pictures`.

    LUUKKU=PROGRAM python3 Tests/Browser/pictures.py FOLDER
"""

import os
import pathlib
import shutil
import sys
import tempfile

from playwright.sync_api import sync_playwright

import built_site

# Name, page, width and height of the window, colour scheme.
PICTURES = [
    ("front", "index.html", 1280, 800, "light"),
    ("matrix", "velvoitteet/index.html", 1280, 800, "dark"),
    ("contact", "vastuuhenkilot/ammattiopisto-luovi-1/index.html", 375, 700, "light"),
    ("guidelines", "linjaukset/index.html", 375, 700, "light"),
    ("calendar", "vuosikello/index.html", 375, 700, "dark"),
]


def main():
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = built_site.build(folder)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, page, width, height, scheme in PICTURES:
            tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            tab.goto((site.folder / page).as_uri())
            tab.screenshot(path=target / f"{name}.png")
            tab.close()
        browser.close()


if __name__ == "__main__":
    main()
