"""The officer's guide tells what is true: its commands are given as they stand, its pictures are those of the program."""

import json
import pathlib
import re
import subprocess
import sys

import pytest

import pictures
import sample
import transcript

CONTENT = sample.GUIDE / "Content"
PAGES = {str(page.relative_to(CONTENT)): page for page in sorted(CONTENT.rglob("*.md"))}
PICTURE = re.compile(r"^!\[(.*?)\]\(([^)]+)\)", re.M)


@pytest.fixture(scope="session")
def path(tmp_path_factory):
    """A folder that holds the program by its name."""
    folder = tmp_path_factory.mktemp("ohjelma")
    (folder / "luukku").symlink_to(sample.LUUKKU)
    return folder


def follow(blocks, folder, path):
    """Does what the blocks tell, one after the other."""
    changing = None
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if block.kind == "komento":
            *commands, last = block.text.splitlines()
            for command in commands + [last]:
                if command.startswith("cd "):
                    folder = folder / command[3:]
                    continue
                shows = command == last and following is not None and following.kind == "tuloste"
                expected = following.text if shows else ""
                terminal = transcript.Terminal(command, folder, path, expected)
                assert terminal.status == int(block.argument or 0), (command, terminal.shown)
                if shows:
                    assert terminal.shown == transcript.same(expected), command
        elif block.kind == "osa":
            assert block.text in read(folder / block.argument), block
        elif block.kind == "ennen":
            changing = (folder / block.argument, block.text)
        elif block.kind == "jalkeen":
            file, before = changing
            assert read(file).count(before) == 1, block
            write(file, read(file).replace(before, block.text))
            changing = (file, block.text)
        elif block.kind == "tiedosto":
            write(folder / block.argument, block.text)


def read(file):
    return file.read_bytes().decode().replace("\r\n", "\n")


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.replace("\n", "\r\n" if file.suffix == ".csv" else "\n").encode())


@pytest.mark.parametrize("name", PAGES)
def test_commands_do_what_the_page_says(name, tmp_path, path):
    blocks = transcript.blocks(PAGES[name])
    assert len(blocks) == len(re.findall(r"^ *`{3,}", PAGES[name].read_text(encoding="utf-8"), re.M)) / 2
    assert {block.kind for block in blocks} <= transcript.KINDS
    follow(blocks, sample.copy(tmp_path), path)


def test_what_is_not_so_is_noticed(tmp_path, path):
    site = sample.copy(tmp_path)

    def block(kind, text, argument=""):
        return transcript.Block(kind, argument, text)

    said = block("tuloste", transcript.Terminal("luukku check", site, path).shown)
    follow([block("komento", "luukku check\n"), said], site, path)
    for wrong in [
        [block("komento", "luukku chek\n")],
        [block("komento", "luukku check\n", "1")],
        [block("komento", "luukku check\n"), block("tuloste", said.text.replace("Virheitä", "Vikoja"))],
        [block("osa", "ei ole\n", "Content/index.md")],
        [block("ennen", "ei ole\n", "Content/index.md"), block("jalkeen", "on\n")],
    ]:
        with pytest.raises(AssertionError):
            follow(wrong, site, path)


def test_the_guide_is_built_without_a_fault(tmp_path):
    run = subprocess.run(
        [sample.LUUKKU, "build", "--root", sample.GUIDE, "--output", tmp_path, "--today", sample.TODAY, "--format", "json"],
        capture_output=True, text=True)
    assert (run.returncode, json.loads(run.stdout)) == (0, []), run.stdout + run.stderr
    front = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert re.findall("<h1>(.*)</h1>", front) == ["Luukun opas"]
    for name in PAGES:
        if name.startswith("ohjeet/"):
            assert f'href="{name.removesuffix("index.md").removesuffix(".md").rstrip("/")}/index.html"' in front, name


def test_the_guide_names_every_command():
    told = subprocess.run([sample.LUUKKU, "--help", "--kieli", "fi"], capture_output=True, text=True, check=True).stdout
    commands = set(re.findall("^  ([a-z-]+), ", told[told.index("KOMENNOT"):], re.MULTILINE))
    named = set(re.findall("^[|] `luukku ([a-z-]+)` [|] `luukku [a-z-]+` [|]", PAGES["ohjeet/aloitus.md"].read_text(encoding="utf-8"), re.MULTILINE))
    assert named == commands and len(commands) > 10


def test_every_picture_is_shown_told_and_made_by_the_script(tmp_path):
    texts = [transcript.BLOCK.sub("", page.read_text(encoding="utf-8")) for page in PAGES.values()]
    shown = [found for text in texts for found in PICTURE.findall(text)]
    names = {pathlib.Path(address).name for _, address in shown}
    assert all(len(words) > 20 for words, _ in shown)
    files = {file.name: file for file in (CONTENT / "kuvat").iterdir()}
    assert names == set(files) == {name + ".png" for name in pictures.PICTURES}
    assert {name for name, file in files.items() if file.stat().st_size > 150_000} == set()
    subprocess.run([sys.executable, pictures.__file__, tmp_path], check=True)
    assert names == {file.name for file in tmp_path.iterdir()}
    for name, file in files.items():
        assert size(file) == size(tmp_path / name), name


def size(png):
    return png.read_bytes()[16:24]
