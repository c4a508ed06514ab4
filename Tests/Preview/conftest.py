"""A preview of a copy of the repository's site, and a browser that looks at it."""

import http.client
import os
import pathlib
import queue
import shutil
import socket
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

import chromium

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LUUKKU = os.environ.get("LUUKKU", str(REPOSITORY / ".build/debug/luukku"))
TODAY = "2026-11-23"


class Preview:
    """`luukku serve` on a copy of the site."""

    def __init__(self, folder, options=(), environment=None, without=()):
        self.root = folder
        for part in ("Content", "Theme"):
            shutil.copytree(REPOSITORY / part, folder / part)
        for file in without:
            (folder / file).unlink()
        self.process = subprocess.Popen(
            [LUUKKU, "serve", "--root", folder, "--port", "0", "--today", TODAY, *options], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env={**os.environ, "LC_ALL": "fi_FI.UTF-8", **(environment or {})})
        self.told = queue.Queue()
        self.report = []
        threading.Thread(target=self._listen, args=(self.process.stdout, self._note), daemon=True).start()
        threading.Thread(target=self._listen, args=(self.process.stderr, self.told.put), daemon=True).start()
        self.base = None
        self.ready = threading.Event()
        assert self.ready.wait(30)
        self.settled()

    def _listen(self, stream, heard):
        for line in stream:
            heard(line)

    def _note(self, line):
        self.report.append(line)
        if line.startswith("Avaa esikatselu selaimeen: "):
            self.base = line.split()[-1].rstrip("/")
            self.port = int(self.base.rpartition(":")[2])
            self.ready.set()

    def settled(self):
        """Waits for the next time that the site has been loaded, and returns what the terminal was told."""
        return self.told.get(timeout=20)

    def quiet(self):
        """Waits until nothing more is loaded, and returns how often it was."""
        times = 0
        while True:
            try:
                self.told.get(timeout=0.6)
                times += 1
            except queue.Empty:
                return times

    def file(self, path):
        return self.root / path

    def save(self, path, text, way="rename"):
        """Saves as editors do."""
        file = self.file(path)
        data = text if isinstance(text, bytes) else text.encode()
        if way == "truncate":
            file.write_bytes(data)
        elif way == "backup":
            file.rename(str(file) + "~")
            file.write_bytes(data)
        else:
            beside = file.with_name(file.name + ".tmp~")
            beside.write_bytes(data)
            beside.replace(file)

    def restore(self):
        """Puts the content back as it is in the repository; whether there was anything to put back."""
        restored = False
        for part in ("Content", "Theme"):
            for source in (REPOSITORY / part).rglob("*"):
                copy = self.root / source.relative_to(REPOSITORY)
                if source.is_file() and (not copy.exists() or copy.read_bytes() != source.read_bytes()):
                    copy.write_bytes(source.read_bytes())
                    restored = True
        return restored

    def get(self, target, method="GET", headers=None, host=None):
        """Status, headers and body of an answer to `target` as it is written."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", host or f"127.0.0.1:{self.port}")
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, answer.headers, body

    def send(self, data, timeout=20):
        """What comes back for `data`, until the connection ends."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            received = b""
            try:
                connection.sendall(data)
                while piece := connection.recv(65536):
                    received += piece
            except (ConnectionResetError, BrokenPipeError):
                pass
            return received

    def is_alive(self):
        return self.process.poll() is None and self.get("/")[0] == 200

    def stop(self):
        self.process.kill()
        self.process.wait()


@pytest.fixture(scope="session")
def shared_preview(tmp_path_factory):
    opened = tmp_path_factory.mktemp("avattu")
    program = opened / "xdg-open"
    program.write_text(f'#!/bin/sh\necho "$1" >> "{opened}/avattu.txt"\n')
    program.chmod(0o755)
    preview = Preview(
        tmp_path_factory.mktemp("sivusto"), environment={"PATH": f"{opened}:{os.environ['PATH']}"})
    preview.opened = opened / "avattu.txt"
    yield preview
    preview.stop()


@pytest.fixture
def preview(shared_preview):
    """The preview, whose content is put back afterwards."""
    yield shared_preview
    if shared_preview.restore() or not shared_preview.told.empty():
        shared_preview.quiet()
    assert shared_preview.is_alive()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, preview):
    """Opens a page of the preview and counts how often it has been loaded, in `page.loads`."""
    pages = []

    def open_page(address, width=1280, height=800):
        page = browser.new_page(viewport={"width": width, "height": height})
        page.set_default_timeout(10_000)
        page.loads = 0
        page.problems = []

        def loaded(_):
            page.loads += 1

        page.on("load", loaded)
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on("console", lambda message: message.type == "error" and page.problems.append(message.text))
        page.goto(preview.base + address)
        page.wait_for_selector("#luukku-palkki b")
        pages.append(page)
        return page

    yield open_page
    for page in pages:
        page.close()
