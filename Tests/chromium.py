"""The system's Chromium, for every suite and script that looks at pages: no browser is downloaded."""

import os
import shutil


def launch(playwright):
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    return playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
