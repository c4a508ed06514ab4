"""The network that the guide tells of: the content beside this file with the repository's theme, in a copy to work in."""

import os
import pathlib
import re
import shutil

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
GUIDE = REPOSITORY / "Documentation/Opas"
LUUKKU = str(pathlib.Path(os.environ.get("LUUKKU", REPOSITORY / ".build/debug/luukku")).absolute())
TODAY = "2026-11-23"

# The option that tells a command which day it is; the guide's reader has the day of the clock.
DAY = {name: f" --today {TODAY}" for name in ("build", "changes", "check", "hosting", "init", "new", "publish", "serve")} | {"checked": f" --on {TODAY}"}


def copy(folder):
    """Copies the site into `folder` and returns it."""
    shutil.copytree(pathlib.Path(__file__).with_name("site") / "Content", folder / "Content")
    shutil.copytree(REPOSITORY / "Theme", folder / "Theme")
    return folder


def on_the_day(command):
    """The command as it is given on TODAY."""
    name = re.match(r"luukku ([a-z-]+)", command)
    return command + DAY.get(name[1], "") if name else command
