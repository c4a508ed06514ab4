"""A copy of the repository in which a script may change what it likes, compiled in a folder of its own.

What has not changed since the last time keeps its time, and is not compiled anew.
"""

import os
import pathlib
import shutil
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
SWIFT = os.environ.get("SWIFT", "swift")


class Copy:
    def __init__(self, name, changed={}):
        """`changed` has what is written in place of some files, or beside them."""
        self.place = REPOSITORY / ".build" / name
        self.folder = self.place / "luukku"
        self.build = self.place / "build"
        self.luukku = self.build / "release/luukku"
        self.options = ["-c", "release", "-debug-info-format", "none", "-Xswiftc", "-enable-testing", "--scratch-path", str(self.build)]
        self.folder.mkdir(parents=True, exist_ok=True)
        self.refresh(changed)

    def refresh(self, changed={}):
        names = self.run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=REPOSITORY).stdout.split("\0")
        files = [name for name in names if name and (REPOSITORY / name).is_file()]
        for name in {*files, *changed}:
            self.write(name, changed[name] if name in changed else (REPOSITORY / name).read_bytes())
        for name in files:
            shutil.copymode(REPOSITORY / name, self.folder / name)
        kept = {self.folder / name for name in [*files, *changed]}
        for file in list(self.folder.rglob("*")):
            if file.is_file() and file not in kept and file.name != "Package.resolved":
                file.unlink()

    def read(self, name):
        """None when there is no such file."""
        file = self.folder / name
        return file.read_bytes() if file.exists() else None

    def write(self, name, data):
        """None removes the file."""
        file = self.folder / name
        if data is None:
            file.unlink(missing_ok=True)
        elif self.read(name) != data:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)

    def run(self, *words, check=True, cwd=None, errors=subprocess.STDOUT, **environment):
        done = subprocess.run(
            list(map(str, words)), cwd=cwd or self.folder, stdout=subprocess.PIPE, stderr=errors, text=True,
            env={**os.environ, **environment})
        if check and done.returncode:
            raise SystemExit(f"{' '.join(map(str, words))}\n{done.stdout[-4000:]}")
        return done

    def compiled(self, check=False):
        """The program, then its tests: what is wrong with the program is told first."""
        done = self.run(SWIFT, "build", *self.options, "--product", "luukku", check=check)
        return done if done.returncode else self.run(SWIFT, "build", *self.options, "--product", "luukkuPackageTests", check=check)

    def tested(self, tests, limits=(), **environment):
        """The program of the tests by itself: `swift test` takes seconds to begin. Sites are written to memory where there is some."""
        memory = {"TMPDIR": "/dev/shm"} if os.access("/dev/shm", os.W_OK) and "TMPDIR" not in os.environ else {}
        return self.run(
            *limits, self.build / "release/luukkuPackageTests.xctest", "--testing-library", "swift-testing", "--filter", tests, check=False,
            LUUKKU=str(self.luukku), SWIFT_BACKTRACE="enable=no", **memory, **environment)
