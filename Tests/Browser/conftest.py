"""What the tests share.

1. Before collecting, the site is built (or LUUKKU_SITE names a built one); worker processes use the same folder.
2. A test that asks for `kind` runs once for each kind of page, one that asks for `sample` for fewer of them, for `framed` for those that
   have a menu (see built_site.py).
3. `open_page` opens a page and notes every console error in `open_page.problems`.
   A test that is marked `fonts` runs with each family of Tests/fonts.py as the system's font; one that is marked `unpainted`
   asks for styles and layout alone, and gets a browser that paints nothing.
4. `note` keeps figures; the summary shows their sums and extremes, and at last how many tests passed and failed.
"""

import itertools
import os
import pathlib
import shutil
import tempfile

import pytest
from playwright.sync_api import sync_playwright

import built_site
import chromium
import fonts
import gzip_server

SITE = "LUUKKU_SITE"


def pytest_configure(config):
    config.addinivalue_line("markers", "fonts: once with each of the families of Tests/fonts.py")
    config.addinivalue_line("markers", "unpainted: styles and layout are all that it asks for")
    config.temporary = None
    if SITE not in os.environ:
        config.temporary = tempfile.mkdtemp(prefix="luukku-browser-")
        folder = pathlib.Path(config.temporary)
        os.environ[SITE] = str(built_site.build(folder / "site", built_site.published(folder / "source")).folder)
    config.site = built_site.Site(os.environ[SITE])


def pytest_unconfigure(config):
    if config.temporary:
        shutil.rmtree(config.temporary, ignore_errors=True)


def pytest_generate_tests(metafunc):
    if "kind" in metafunc.fixturenames:
        metafunc.parametrize("kind", metafunc.config.site.kinds)
    if "framed" in metafunc.fixturenames:
        metafunc.parametrize("framed", [page for page in metafunc.config.site.samples if page != built_site.NOT_FOUND])
    if "sample" in metafunc.fixturenames:
        metafunc.parametrize("sample", metafunc.config.site.samples)
    if metafunc.definition.get_closest_marker("fonts"):
        metafunc.fixturenames.append("font")
        metafunc.parametrize("font", fonts.FAMILIES)


@pytest.fixture(scope="session")
def site(pytestconfig):
    return pytestconfig.site


@pytest.fixture(scope="session")
def server(site):
    with gzip_server.serve(site.folder) as server:
        yield server


@pytest.fixture
def slow_line(server):
    """Makes pages come in the pieces that a function makes of their bytes."""
    yield lambda pieces: setattr(server, "pieces", pieces)
    server.pieces = None


class Browsers(dict):
    """By the family that is the system's font and whether it paints; each is started when it is first asked for."""

    def __init__(self, playwright):
        self.playwright = playwright

    def __missing__(self, kind):
        self[kind] = chromium.launch(self.playwright, *kind)
        return self[kind]


@pytest.fixture(scope="session")
def browsers():
    with sync_playwright() as playwright:
        browsers = Browsers(playwright)
        yield browsers
        for browser in browsers.values():
            browser.close()


class Opener:
    """Opens pages and notes what the console complains about.

    All tests of a process share one page, which is begun anew: that is several times quicker. So do those without scripts;
    with other options a test gets a context of its own, with an empty cache.
    """

    MEDIA = {"media": "null", "color_scheme": "light", "forced_colors": "none"}

    def __init__(self, browsers, kind, server):
        self.browsers = browsers
        self.kind = kind
        self.base = server.address
        self.problems = []
        self.own = []
        self.shared = {}

    @property
    def browser(self):
        return self.browsers[self.kind]

    def __call__(self, address, width=1280, height=800, **options):
        if options.keys() <= {"java_script_enabled"}:
            key = tuple(options.values())
            page = self.shared[key] = self.shared.get(key) or self.new_page(**options)
            page.emulate_media(**self.MEDIA)
        else:
            page = self.new_page(**options)
            self.own.append(page)
        page.set_viewport_size({"width": width, "height": height})
        page.goto(address)
        return page

    def new_page(self, **options):
        page = self.browser.new_context(base_url=self.base, **options).new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: message.type == "error" and self.problems.append(message.text))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        return page

    def close(self):
        self.problems = []
        while self.own:
            self.own.pop().context.close()


@pytest.fixture(scope="session")
def openers(browsers, server):
    return {kind: Opener(browsers, kind, server) for kind in itertools.product(fonts.FAMILIES, (True, False))}


@pytest.fixture
def open_page(openers, request):
    callspec = getattr(request.node, "callspec", None)
    family = callspec.params.get("font", fonts.DEFAULT) if callspec else fonts.DEFAULT
    opener = openers[family, not request.node.get_closest_marker("unpainted")]
    yield opener
    opener.close()


class Note:
    """Figures of one test, carried to the summary also from a worker process."""

    def __init__(self, record_property):
        self.record = record_property

    def add(self, name, amount=1):
        self.record(f"sum:{name}", amount)

    def most(self, name, amount, where):
        self.record(f"max:{name}", (amount, where))

    def least(self, name, amount, where):
        self.record(f"min:{name}", (amount, where))


@pytest.fixture
def note(record_property):
    return Note(record_property)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter):
    result = yield
    figures = {}
    count = {name: len(terminalreporter.stats.get(name, [])) for name in ("passed", "failed", "error")}
    for report in [*terminalreporter.stats.get("passed", []), *terminalreporter.stats.get("failed", [])]:
        for name, value in report.user_properties:
            join = {"sum": sum, "max": max, "min": min}[name[:3]]
            figures[name] = join([figures[name], value]) if name in figures else value
    terminalreporter.write_line(f"\n{'kinds of pages':<44} {len(terminalreporter.config.site.kinds)}")
    for name, value in sorted(figures.items(), key=lambda item: item[0][4:]):
        shown = value if name.startswith("sum:") else f"{value[0]:g}  {value[1]}"
        terminalreporter.write_line(f"{name[4:]:<44} {shown}")
    terminalreporter.write_line(f"{count['passed']} passed, {count['failed'] + count['error']} failed")
    return result
