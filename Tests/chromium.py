"""The system's Chromium, for every suite and script that looks at pages: no browser is downloaded, and its fonts are ours.

Its headless shell draws the same pages with the same engine, and takes two thirds of the time: it has no windows around them.
Where only styles and layout are asked for, it need not paint: that takes another quarter off. Frames of animation, clicks and
scrolling with keys wait for a painted frame.
"""

import os
import shutil

import fonts


def launch(playwright, family=fonts.DEFAULT, paints=True):
    names = ("chromium-headless-shell", "chromium", "chromium-browser")
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    # Without its thread the compositor of a headless browser makes no frames.
    arguments = ["--no-sandbox", *([] if paints else ["--disable-threaded-compositing"])]
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts.configuration(family))}
    return playwright.chromium.launch(executable_path=program, args=arguments, env=environment)
