"""The fonts of the browsers that the suites start: the same on every machine, whatever is installed.

1. Readers' machines have other fonts than ours, and each family its own widths and heights. FAMILIES are three of different
   metrics; a layout is judged with each (`@pytest.mark.fonts`), everything else with the first.
2. A configuration of fontconfig's own for each family: what asks for the system's or for any sans-serif font gets that one.
   Of the other fonts of the machine none is seen.
"""

import pathlib

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
FOLDER = REPOSITORY / ".build/browser/fonts"
INSTALLED = pathlib.Path("/usr/share/fonts/truetype")
FAMILIES = {
    "DejaVu Sans": "dejavu/DejaVuSans.ttf",
    "Liberation Sans": "liberation*/LiberationSans-Regular.ttf",
    "Noto Sans": "noto/NotoSans-Regular.ttf",
}
DEFAULT = next(iter(FAMILIES))
# What a style sheet or the browser itself may ask for, beside the family by its name.
ASKED = ("system-ui", "ui-sans-serif", "sans-serif", "sans", "Arial", "Helvetica", "Segoe UI", "Roboto")
CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{folders}
<cachedir>{cache}</cachedir>
<selectfont>
<rejectfont><glob>*/noto/*</glob></rejectfont>
<acceptfont><glob>*/noto/NotoSans-*</glob></acceptfont>
</selectfont>
{matches}
<match target="pattern"><edit name="family" mode="append_last"><string>{family}</string></edit></match>
</fontconfig>
"""
MATCH = """<match target="pattern"><test name="family"><string>{asked}</string></test>
<edit name="family" mode="prepend" binding="strong"><string>{family}</string></edit></match>"""


def configuration(family=DEFAULT):
    """The file that makes `family` the system's font."""
    found = {name: sorted(INSTALLED.glob(file)) for name, file in FAMILIES.items()}
    missing = [name for name, files in found.items() if not files]
    if missing:
        raise RuntimeError(f"fonts are missing: {', '.join(missing)} (make browser-packages)")
    text = CONFIGURATION.format(
        family=family, cache=FOLDER / "cache",
        folders="\n".join(f"<dir>{folder}</dir>" for folder in sorted({files[0].parent for files in found.values()})),
        matches="\n".join(
            [MATCH.format(asked=asked, family=family) for asked in ASKED]
            + [MATCH.format(asked=asked, family="DejaVu Sans Mono") for asked in ("monospace", "Courier New")]))
    path = FOLDER / f"{family.replace(' ', '-')}.conf"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return path
