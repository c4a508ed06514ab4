"""The system's Chromium, for every suite and script that looks at pages: no browser is downloaded, and its fonts are ours.

Its headless shell draws the same pages with the same engine, and takes two thirds of the time: it has no windows around them.
"""

import os
import shutil

import fonts


def launch(playwright, family=fonts.DEFAULT):
    names = ("chromium-headless-shell", "chromium", "chromium-browser")
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts.configuration(family))}
    return playwright.chromium.launch(executable_path=program, args=["--no-sandbox"], env=environment)
