"""The system's Chromium, for every suite and script that looks at pages: no browser is downloaded, and its fonts are ours."""

import os
import shutil

import fonts


def launch(playwright, family=fonts.DEFAULT):
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts.configuration(family))}
    return playwright.chromium.launch(executable_path=program, args=["--no-sandbox"], env=environment)
