"""Lists of findings that have been looked at and are explained, in the folder `explained`.

A line has fields divided by ` | `, the last of which says why; `#` begins a remark.
"""

import pathlib

FOLDER = pathlib.Path(__file__).with_name("explained")


def read(name, fields):
    rows = []
    for number, line in enumerate((FOLDER / name).read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        row = [field.strip() for field in line.split(" | ")]
        if len(row) != fields or not all(row):
            raise ValueError(f"{FOLDER / name}, line {number}: {fields} fields wanted, the last one says why")
        rows.append(row)
    return rows
