"""Publishing to each kind of place: a folder, a zip file, sshd with rsync, WebDAV and S3 by rclone, all on this machine.

1. `place` starts the server, tells the address, and reads what lies there without Luukku.
2. At each place: all arrives; a second run moves nothing; a digit of a page's prose moves few files; what was edited by hand is told;
   rollback brings the very bytes back; a page that goes away goes away; a run that is killed is completed by the next.
"""

import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import zipfile

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LUUKKU = os.environ.get("LUUKKU", str(REPOSITORY / ".build/debug/luukku"))
# Of Luukku's own at a target.
OWN = {".luukku-julkaisu", "publish.json", ".luukku-files"}
PLACES = ["folder", "zip", "ssh", "webdav", "s3"]
# What starts rclone many times is left to `make publish-campaign`.
QUICK = PLACES if os.environ.get("LUUKKU_PUBLISHING") == "all" else ["folder", "zip", "ssh"]
# A machine may name certificates that rclone cannot take for S3.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "AWS_CA_BUNDLE"}


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(port):
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(f"nothing listens on {port}")


class Folder:
    # Whether it can be seen from here while files arrive.
    is_seen = True
    # How often two publish at once in the short form.
    races = 3

    def sent_since(self, start):
        """How many pages have arrived since."""
        return sum(path.stat().st_mtime_ns > start for path in self.folder.glob("sivu-*/index.html"))

    def __init__(self, scratch):
        self.folder = scratch / "paikka"
        self.address = str(self.folder)
        self.environment = {}

    def files(self):
        return {
            str(path.relative_to(self.folder)): path.read_bytes() for path in self.folder.rglob("*")
            if path.is_file() and str(path.relative_to(self.folder)) not in OWN
        }

    def edit(self, name, data):
        (self.folder / name).write_bytes(data)

    def close(self):
        assert not [path for path in self.folder.rglob("*") if "kesken" in path.name]


class Zip(Folder):
    is_seen = False

    def sent_since(self, start):
        return 0

    def __init__(self, scratch):
        self.file = scratch / "sivusto.zip"
        self.address = str(self.file)
        self.environment = {}

    def files(self):
        with zipfile.ZipFile(self.file) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist() if name not in OWN}

    def edit(self, name, data):
        files = {**self.files(), name: data}
        with zipfile.ZipFile(self.file) as archive:
            files |= {name: archive.read(name) for name in OWN & set(archive.namelist())}
        with zipfile.ZipFile(self.file, "w") as archive:
            for each in sorted(files):
                archive.writestr(each, files[each])

    def close(self):
        assert [path.name for path in self.file.parent.iterdir() if path.name.startswith("sivusto.zip")] == ["sivusto.zip"]


class Server(Folder):
    """An sshd of the test's own, with a key of its own; the path has a space and a quotation mark."""

    # Connecting takes its time.
    races = 1

    def __init__(self, scratch):
        self.folder = scratch / "pal velin's"
        port = free_port()
        for name in ["isanta", "avain"]:
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", scratch / name], check=True)
        shutil.copy(scratch / "avain.pub", scratch / "luvat")
        (scratch / "sshd_config").write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {scratch}/isanta\nAuthorizedKeysFile {scratch}/luvat\n"
            f"StrictModes no\nUsePAM no\nPidFile none\nPasswordAuthentication no\n")
        # Where sshd gives up its rights; only Debian's service makes it.
        os.makedirs("/run/sshd", exist_ok=True)
        self.process = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", scratch / "sshd_config"], stderr=subprocess.DEVNULL)
        wait_for(port)
        self.address = f"ssh://127.0.0.1:{port}{self.folder}"
        self.environment = {
            "RSYNC_RSH": f"ssh -o BatchMode=yes -o IdentityFile={scratch}/avain -o IdentitiesOnly=yes "
            f"-o StrictHostKeyChecking=no -o UserKnownHostsFile={scratch}/tunnetut -o LogLevel=ERROR"}

    def close(self):
        self.process.terminate()
        super().close()


class WebDAV(Folder):
    def __init__(self, scratch):
        self.folder = scratch / "dav"
        self.folder.mkdir()
        port = free_port()
        self.process = subprocess.Popen(
            ["rclone", "serve", "webdav", "--addr", f"127.0.0.1:{port}", "--dir-cache-time", "0s", self.folder], stderr=subprocess.DEVNULL)
        wait_for(port)
        settings = scratch / "rclone.conf"
        settings.write_text(f"[dav]\ntype = webdav\nurl = http://127.0.0.1:{port}\nvendor = other\n")
        self.environment = {"RCLONE_CONFIG": str(settings)}
        self.address = "rclone:dav:"

    def close(self):
        self.process.terminate()


class S3(Folder):
    is_seen = False

    def sent_since(self, start):
        return 0

    def __init__(self, scratch):
        port = free_port()
        moto = pathlib.Path(sys.executable).parent / "moto_server"
        self.process = subprocess.Popen([moto, "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(port)
        settings = scratch / "rclone.conf"
        settings.write_text(
            f"[pilvi]\ntype = s3\nprovider = Other\nendpoint = http://127.0.0.1:{port}\n"
            "access_key_id = a\nsecret_access_key = b\nregion = us-east-1\n")
        self.environment = {"RCLONE_CONFIG": str(settings)}
        self.address = "rclone:pilvi:sivut/intra"
        self.rclone("mkdir", "pilvi:sivut")
        self.mirror = scratch / "s3"

    def rclone(self, *words):
        subprocess.run(["rclone", *words], check=True, env={**ENVIRONMENT, **self.environment})

    def files(self):
        shutil.rmtree(self.mirror, ignore_errors=True)
        self.rclone("copy", "pilvi:sivut/intra", str(self.mirror))
        self.folder = self.mirror
        return super().files()

    def edit(self, name, data):
        self.mirror.mkdir(exist_ok=True)
        (self.mirror / name).write_bytes(data)
        self.rclone("copyto", str(self.mirror / name), f"pilvi:sivut/intra/{name}", "--ignore-times")

    def close(self):
        self.process.terminate()


@pytest.fixture
def place(request, tmp_path):
    kind = {"folder": Folder, "zip": Zip, "ssh": Server, "webdav": WebDAV, "s3": S3}[request.param]
    made = kind(tmp_path)
    yield made
    made.close()


@pytest.fixture
def site(tmp_path):
    root = tmp_path / "sivusto"
    shutil.copytree(REPOSITORY / "Tests/Sites/small", root)
    shutil.copytree(REPOSITORY / "Theme", root / "Theme")
    return root


def command(site, place, words):
    options = ["--root", str(site), "--language", "fi"]
    if words[0] in ("publish", "changes"):
        options += ["--today", "2026-11-23", "--no-cache"]
    return [LUUKKU, *words, *options]


def luukku(site, place, *words, status=0):
    done = subprocess.run(
        command(site, place, words), stdin=subprocess.DEVNULL, capture_output=True, text=True, env={**ENVIRONMENT, **place.environment})
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


def publish(site, place, *options, status=0):
    return luukku(site, place, "publish", place.address, "--yes", *options, status=status)


def moved(text):
    """How many files were transferred and removed."""
    found = re.search(r"Tiedostoja vietiin (\d+)(?:,| ja) poistettiin (\d+)", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)


@pytest.mark.parametrize("place", PLACES, indirect=True)
def test_all_arrives_and_comes_back(site, place, tmp_path):
    subprocess.run(command(site, place, ["build"]) + ["--output", str(tmp_path / "Public"), "--today", "2026-11-23"], check=True)
    built = {
        str(path.relative_to(tmp_path / "Public")): path.read_bytes()
        for path in (tmp_path / "Public").rglob("*") if path.is_file() and not path.name.startswith(".luukku")
    }
    assert moved(publish(site, place)) == (len(built), 0)
    first = place.files()
    assert first == built
    assert "ajan tasalla" in publish(site, place)
    assert moved(publish(site, place)) == (0, 0)

    # A digit becomes another.
    text = next(path for path in sorted((site / "Content").rglob("*.md")) if path.name != "index.md")
    before = text.read_text(encoding="utf-8")
    text.write_text(before + "\nPaikkoja on 14.\n", encoding="utf-8")
    publish(site, place)
    text.write_text(before + "\nPaikkoja on 15.\n", encoding="utf-8")
    told = publish(site, place)
    assert "14. → 15." in told
    count, removed = moved(told)
    # The changed part of the search index has a new name.
    assert 1 <= count <= 6 and removed <= 3, told

    # Edited by hand: told, and what was first published comes back whole.
    place.edit("index.html", b"<b>vain hetkeksi</b>")
    told = luukku(site, place, "rollback", place.address, "1", "--yes")
    assert "muuttanut tai poistanut nämä tiedostot kohteessa" in told and "  index.html\n" in told
    assert place.files() == first
    assert "palautettu julkaisu 1" in luukku(site, place, "publications", place.address)


@pytest.mark.parametrize("place", QUICK if QUICK == PLACES else ["folder", "zip"], indirect=True)
def test_what_luukku_has_not_put_there_stays(site, place):
    publish(site, place)
    place.edit("web.config", b"<configuration/>")
    (site / "Content/tietoa.md").write_text("---\notsikko: Uusi\n---\n\nTeksti.\n", encoding="utf-8")
    publish(site, place)
    assert place.files()["web.config"] == b"<configuration/>" and "tietoa/index.html" in place.files()
    (site / "Content/tietoa.md").unlink()
    told = publish(site, place)
    assert moved(told)[1] >= 1 and "/tietoa/" in told
    assert place.files()["web.config"] == b"<configuration/>" and "tietoa/index.html" not in place.files()


@pytest.mark.parametrize("place", QUICK, indirect=True)
def test_a_run_that_is_killed_is_completed(site, place):
    publish(site, place)
    style = next((site / "Theme/assets").rglob("*.css"))
    style.write_text(style.read_text(encoding="utf-8") + "\n/* uusi */\n", encoding="utf-8")
    for number in range(300):
        (site / f"Content/sivu-{number}.md").write_text(f"---\notsikko: Sivu {number}\n---\n\nTeksti.\n", encoding="utf-8")
    publish(site, place)
    half_sent = 0
    for round in range(8 if QUICK == PLACES else 4):
        # What was half sent is then neither what was there nor what comes.
        for page in (site / "Content").rglob("*.md"):
            page.write_text(page.read_text(encoding="utf-8") + f"\nLisäys {round}.\n", encoding="utf-8")
        start, sent = time.time_ns(), 0
        patience = 120 if place.is_seen else (round + 1) / 5
        process = subprocess.Popen(
            command(site, place, ["publish", place.address, "--yes"]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**ENVIRONMENT, **place.environment}, start_new_session=True)
        while process.poll() is None and sent < 5 + 40 * round and time.time_ns() < start + patience * 10**9:
            sent = place.sent_since(start)
        half_sent += process.poll() is None and sent > 0
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert half_sent or not place.is_seen
    # What a server was still receiving is over.
    time.sleep(0.5)
    for page in (site / "Content").rglob("*.md"):
        page.write_text(page.read_text(encoding="utf-8") + "\nViimeinen.\n", encoding="utf-8")
    assert "korvataan" not in publish(site, place)
    (site.parent / "uusi").mkdir()
    fresh = Folder(site.parent / "uusi")
    publish(site, fresh)
    assert place.files() == fresh.files()
    assert "ajan tasalla" in publish(site, place)


def test_a_folder_of_others_is_refused(site, tmp_path):
    place = Folder(tmp_path)
    place.folder.mkdir()
    place.edit("oma.txt", b"oma")
    assert "--ota-haltuun" in publish(site, place, status=73)
    assert place.files() == {"oma.txt": b"oma"}
    publish(site, place, "--adopt")
    assert place.files()["oma.txt"] == b"oma"
    # Neither where the site comes from, also where no folder is yet.
    own = [site / name for name in ["Content", "Content/ulos", "Theme/uusi", "Public", ".luukku/x"]]
    for forbidden in [site, *own, site.parent, pathlib.Path("/"), pathlib.Path.home()]:
        place.address = str(forbidden)
        publish(site, place, "--adopt", status=73)


def test_removing_much_asks_again(site, tmp_path):
    place = Folder(tmp_path)
    for number in range(40):
        (site / f"Content/sivu-{number}.md").write_text(f"---\notsikko: Sivu {number}\n---\n\nTeksti.\n", encoding="utf-8")
    publish(site, place)
    before = place.files()
    for number in range(40):
        (site / f"Content/sivu-{number}.md").unlink()
    assert "--salli-poistot" in publish(site, place, status=77)
    assert place.files() == before
    assert moved(publish(site, place, "--allow-removals"))[1] >= 40


@pytest.mark.parametrize("place", QUICK, indirect=True)
def test_one_of_two_publishers_wins_whole(site, place, tmp_path):
    first, roots, whole = tmp_path / "alku", [site, tmp_path / "toinen"], []
    shutil.copytree(site, first)
    shutil.copytree(site, roots[1])
    # Both change every page, and each has a page of its own: what is there between the rounds is the site of neither.
    for number, root in enumerate(roots):
        for page in (root / "Content").rglob("*.md"):
            page.write_text(page.read_text(encoding="utf-8") + f"\nLisäys {number}.\n", encoding="utf-8")
        (root / f"Content/oma-{number}.md").write_text("---\notsikko: Oma\n---\n\nTeksti.\n", encoding="utf-8")
        alone = Folder(tmp_path / f"yksin-{number}")
        alone.folder.parent.mkdir(exist_ok=True)
        publish(root, alone)
        whole.append(alone.files())
    codes, rounds = [], 20 if QUICK == PLACES else place.races
    for round in range(rounds):
        publish(first, place)
        running = [
            subprocess.Popen(
                command(root, place, ["publish", place.address, "--yes"]), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                env={**ENVIRONMENT, **place.environment})
            for root in (roots if round % 2 else roots[::-1])
        ]
        told = [process.communicate()[0] for process in running]
        codes.append(sorted(process.returncode for process in running))
        # One after the other when the machine is slow.
        assert codes[-1] in ([0, 75], [0, 0]), (round, told)
        assert all(
            "Joku muu julkaisee" in text or "samaan paikkaan tehdään jo sivustoa" in text
            for process, text in zip(running, told) if process.returncode == 75), told
        assert place.files() in whole, (round, told)
    print(f"{place.address}: {codes.count([0, 75])} of {rounds} times at once")
    assert [0, 75] in codes


def test_sharepoint_and_missing_programs_are_told(site, tmp_path):
    place = Folder(tmp_path)
    place.address = "https://kunta.sharepoint.com/sites/intra"
    assert "SharePoint Online ei näytä" in publish(site, place, status=64)
    place.address = "rclone:pilvi:intra"
    place.environment = {"PATH": str(tmp_path)}
    assert "Ohjelma rclone puuttuu" in publish(site, place, status=69)
    place.address = "x@127.0.0.1:/intra"
    assert "Ohjelma ssh puuttuu" in publish(site, place, status=69)


def test_what_readers_may_not_see_is_told_and_not_kept(site, tmp_path):
    place = Folder(tmp_path)
    page = site / "Content/tietoa.md"
    text = "---\notsikko: Salainen asia\nnakyvyys: {}\nkuvaus: Peitenimi\n---\n\nTeksti.\n"
    page.write_text(text.format("verkosto"), encoding="utf-8")
    publish(site, place)
    stated = site / ".luukku/julkaisut"
    assert any("Peitenimi" in file.read_text(encoding="utf-8") for file in stated.rglob("000001.sisalto"))
    page.write_text(text.format("luottamuksellinen"), encoding="utf-8")
    told = publish(site, place)
    assert "ei enää näy tämän sivuston lukijoille: Salainen asia" in told and "lukijat ovat voineet nähdä" in told
    assert not any("Peitenimi" in file.read_text(encoding="utf-8") for file in stated.rglob("000002.sisalto"))
    assert (site / ".luukku/.gitignore").read_text() == "*\n"


def test_a_page_that_has_moved_is_missed(site, tmp_path):
    place = Folder(tmp_path)
    (site / "Content/vanha.md").write_text("---\notsikko: Ohje matkalle\n---\n\nTeksti.\n", encoding="utf-8")
    publish(site, place)
    (site / "Content/vanha.md").rename(site / "Content/uusi.md")
    for told in luukku(site, place, "changes", place.address), publish(site, place):
        assert "L108" in told and "Content/uusi.md, kenttä ”aiemmat_osoitteet”" in told
    assert "L108" not in publish(site, place)


def test_changes_are_told_whole_to_who_approves_and_to_programs(site, tmp_path):
    place = Folder(tmp_path)
    pages = [site / f"Content/sivu-{number}.md" for number in range(30)]
    for number, page in enumerate(pages):
        page.write_text(f"---\notsikko: Sivu {number}\n---\n\nTeksti.\n", encoding="utf-8")
    publish(site, place)
    long = "sana " * 40 + "loppu"
    for number, page in enumerate(pages[:25]):
        page.write_text(page.read_text(encoding="utf-8").replace("Teksti", f"Kohta {number}: {long}"), encoding="utf-8")
    told = luukku(site, place, "changes", place.address)
    assert "ja 5 muuta" in told and "loppu" not in told and ", 25 muutosta:\n  Sivu 0: teksti on muuttunut\n" in told
    shown = luukku(site, place, "changes", place.address, "--format", "html")
    assert "muuta</li>" not in shown and shown.count("loppu") == 25
    for page in pages[25:]:
        page.unlink()
    answer = json.loads(luukku(site, place, "changes", place.address, "--format", "json"))
    assert {"type": "teksti", "was": 31, "becomes": 26} in answer["shrinking"] and answer["placeholders"] == 0
    pages[0].write_text("---\n", encoding="utf-8")
    done = subprocess.run(command(site, place, ["changes", place.address, "--format", "html"]), capture_output=True, text=True)
    assert done.returncode == 1 and done.stdout == "" and "Content/sivu-0.md" in done.stderr


LOG = "julkaisuloki/index.html"


def log(place):
    """What the page that tells of publications says, from the latest publication on."""
    page = place.files()[LOG].decode()
    return [re.sub(r"<[^>]*>", " ", part) for part in page[page.index("<main"):page.index("</main>")].split("<section>")[1:]]


def test_readers_are_told_of_publications(site, tmp_path):
    place = Folder(tmp_path)
    settings = site / "Content/sivusto.yaml"
    without = settings.read_text(encoding="utf-8") + f"julkaisukohteet:\n  - tunnus: intra\n    osoite: {place.folder}\n    sailytetaan: 4\n"
    settings.write_text(without, encoding="utf-8")
    page = site / "Content/salaisuus.md"
    text = "---\notsikko: Kätketty asia\nnakyvyys: {}\n---\n\n{}\n"
    page.write_text(text.format("verkosto", "Teksti."), encoding="utf-8")
    (tmp_path / "rakennettu").mkdir()
    built = Folder(tmp_path / "rakennettu")

    def build():
        luukku(site, place, "build", "--output", str(built.folder), "--today", "2026-11-23")
        return built.files()

    def names(files):
        return [name for name, data in files.items() if b"julkaisuloki" in data or "julkaisuloki" in name]

    publish(site, place)
    assert not names(place.files())
    shutil.rmtree(site / ".luukku")
    settings.write_text(without + "julkaisuloki: ilman nimiä\n", encoding="utf-8")
    # Without publications there is no page, and nothing leads to it.
    assert not names(build())
    assert not (site / ".luukku").exists()

    publish(site, place)
    first = place.files()
    assert len(log(place)) == 1 and "Sivuja" in log(place)[0]
    assert names(first)
    assert "ajan tasalla" in publish(site, place)
    assert build()[LOG] == first[LOG]

    # The page tells of the publication that it comes with.
    page.write_text(text.format("verkosto", "Toinen teksti."), encoding="utf-8")
    told = publish(site, place)
    assert "Teksti. → Toinen teksti.  (/salaisuus/)" in told and "/julkaisuloki/" not in told
    second = log(place)
    assert len(second) == 2 and "Kätketty asia" in second[0] and "muuttunut: teksti" in second[0]
    assert "muuttuneita 1" in second[0]
    assert build()[LOG] == place.files()[LOG]
    # What somebody did at the target is no news.
    place.edit("index.html", b"x")
    publish(site, place)
    assert log(place) == second and "ajan tasalla" in publish(site, place)

    # Nobody reads any more what it was called.
    page.write_text(text.format("luottamuksellinen", "Toinen teksti."), encoding="utf-8")
    publish(site, place)
    assert "Kätketty" not in "".join(log(place)) and "poistuneita 1" in log(place)[0]
    author = luukku(site, place, "publications", "intra").split(", ")[1]
    assert author not in "".join(log(place))
    settings.write_text(without + "julkaisuloki: nimineen\n", encoding="utf-8")
    publish(site, place)
    assert all("Julkaisija" in part and author in part for part in log(place))
    # The oldest is forgotten, and what that brings is no news either.
    assert "ajan tasalla" in publish(site, place)

    # An earlier publication comes back as it was; the next one tells of that.
    luukku(site, place, "rollback", "intra", "--yes")
    assert author not in "".join(log(place))
    publish(site, place)
    assert ["Aiempi julkaisu palautettiin" in part for part in log(place)[:3]] == [False, True, False]
    settings.write_text(without, encoding="utf-8")
    publish(site, place)
    assert not names(place.files()) and not names(build())


@pytest.mark.parametrize("target", ["zip", "apache"])
def test_the_log_is_steady(site, tmp_path, target):
    """Also beside compressed files, and where publications are soon forgotten."""
    place = Zip(tmp_path) if target == "zip" else Folder(tmp_path)
    host = "" if target == "zip" else "    palvelin: apache\n"
    settings = site / "Content/sivusto.yaml"
    settings.write_text(
        settings.read_text(encoding="utf-8")
        + f"julkaisuloki: nimineen\njulkaisukohteet:\n  - tunnus: intra\n    osoite: {place.address}\n    sailytetaan: 2\n{host}",
        encoding="utf-8")
    for number in range(4):
        (site / "Content/sivu.md").write_text(f"---\notsikko: Sivu\n---\n\nTeksti {number}.\n", encoding="utf-8")
        publish(site, place)
        assert "ajan tasalla" in publish(site, place)
        assert len(log(place)) == min(number + 1, 2)
    assert (target == "zip") == (LOG + ".gz" not in place.files())
