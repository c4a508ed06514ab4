import shutil
import subprocess

import pytest

import built_site
import hosts

# Where the repository's page of instructions was before: letters, spaces and what settings have signs for.
FORMER = ["ohjeet/vanha nimi", "ohjeet/Äänekäs {x} $1 & (y)+[z]^~;'`=!@", "ohjeet/ä", "vanha.html", "${HOME}/{$HOME}"]
MOVED_TO = "ohjeet/viestinta/index.html"
# As an address has it.
BASE = "/verkko/ty%C3%B6/"
FOLDER = "verkko/työ"
# A drawing that would tell of itself if it could.
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><style>rect { fill: #0a0; }</style><rect width="80" height="80"/>
<script>document.documentElement.setAttribute("data-ran", "yes")</script></svg>
"""


def site(folder, address):
    """A copy of the repository's site in which a page was elsewhere before, and a drawing and a page are attached."""
    shutil.copytree(built_site.REPOSITORY / "Content", folder / "Content")
    shutil.copytree(built_site.REPOSITORY / "Theme", folder / "Theme")
    page = folder / "Content/ohjeet/viestinta.md"
    text = page.read_text(encoding="utf-8")
    former = "".join(f'  - "{address}"\n' for address in FORMER)
    text = text.replace("---\n", "---\naiemmat_osoitteet:\n" + former, 1) + "\n[Piirros](../liitteet/piirros.svg) [Vanha sivu](../liitteet/vanha.html)\n"
    page.write_text(text, encoding="utf-8")
    (folder / "Content/liitteet/piirros.svg").write_text(DRAWING)
    # It has no policy of its own, and needs none for the site's pages to have one.
    (folder / "Content/liitteet/vanha.html").write_text("<!DOCTYPE html>\n<title>Vanha</title>\n<script>document.title = 'aja'</script>\n")
    if address:
        with (folder / "Content/sivusto.yaml").open("a") as settings:
            settings.write(f"\nosoite: {address}\n")
    return folder


def build(root, output):
    output.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [hosts.LUUKKU, "build", "--host", "apache", "--root", root, "--output", output, "--today", built_site.TODAY],
        capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return built_site.Site(output)


@pytest.fixture(scope="session")
def scratch():
    with hosts.shared_folder() as folder:
        yield folder


@pytest.fixture(scope="session")
def root(scratch):
    """Below the root of its host, and its settings tell so."""
    return site(scratch / "source", "https://intra.esimerkki.invalid" + BASE)


@pytest.fixture(scope="session")
def www(scratch, root):
    folder = scratch / "www"
    build(root, folder / FOLDER)
    return folder


@pytest.fixture(scope="session")
def built(www):
    return built_site.Site(www / FOLDER)


@pytest.fixture(scope="session", params=hosts.HOSTS)
def host(request, scratch, root, www):
    with hosts.HOSTS[request.param](scratch, www, BASE).running(root) as running:
        yield running
