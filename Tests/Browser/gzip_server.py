"""A web server for the tests: the site under a sub-path, compressed as an intranet's server would.

1. `serve(folder)` listens on a free port of 127.0.0.1 and serves the folder under `/verkko/luukku/`, or another path.
2. HTML, CSS, SVG, scripts and data are compressed with gzip; the answer to an unknown address is 404.html.
   Answers may be kept for ten minutes, or `seconds` (each test's browser context begins with an empty cache).
3. An empty page lies outside the site, for a browser that is to be at the same host already.
4. `requests` lists what has been asked for and how many bytes the answer's body had.
5. With `pieces`, a function from a page's bytes to its parts, pages come in pieces, as over a slow line.
"""

import contextlib
import gzip
import http.server
import pathlib
import threading
import time
import urllib.parse

ROOT = "/verkko/luukku/"
EMPTY = "/empty"
PAUSE = 0.05  # Seconds: some frames.
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml", ".json": "application/json", ".xml": "application/xml", ".ics": "text/calendar; charset=utf-8",
    ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".png": "image/png", ".jpg": "image/jpeg",
}
COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".xml", ".ics", ".csv", ".txt")


def compressed(data):
    return gzip.compress(data, 6, mtime=0)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        if path == EMPTY:
            self.send_response(200)
            self.send_header("Content-Type", TYPES[".html"])
            self.end_headers()
            self.wfile.write(b'<!DOCTYPE html><title>x</title><link rel="icon" href="data:,">')
            return
        file = self.server.folder / path.removeprefix(self.server.root)
        inside = path.startswith(self.server.root) and file.resolve().is_relative_to(self.server.folder)
        file = file / "index.html" if inside and file.is_dir() else file
        found = inside and file.is_file()
        file = file if found else self.server.folder / "404.html"
        body = file.read_bytes()
        self.send_response(200 if found else self.server.status)
        self.send_header("Content-Type", TYPES.get(file.suffix, "application/octet-stream"))
        if file.suffix in COMPRESSED and not self.server.pieces and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = compressed(body)
            self.send_header("Content-Encoding", "gzip")
        if self.server.pieces and file.suffix == ".html":
            self.end_headers()
            for piece in self.server.pieces(file.read_bytes()):
                self.wfile.write(piece)
                self.wfile.flush()
                time.sleep(PAUSE)
            return
        self.send_header("Cache-Control", f"max-age={self.server.seconds}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.server.requests.append((path, len(body)))

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def serve(folder, root=ROOT):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.folder = pathlib.Path(folder).resolve()
    server.root = root
    server.requests = []
    server.pieces = None
    server.seconds = 600
    server.status = 404
    server.address = f"http://127.0.0.1:{server.server_port}{root}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
