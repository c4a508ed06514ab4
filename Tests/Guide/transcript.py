"""The blocks of the guide's pages, and a terminal in which its commands are given.

    ```komento              commands to give, one a line; `komento 1` ends with status 1
    ```tuloste              all that the command before shows, with the answers that are typed; see `same` for what may differ
    ```osa FILE             lines that are in the file
    ```ennen FILE           lines of the file that the next `jalkeen` changes
    ```jalkeen              what those lines become; another `jalkeen` changes them again
    ```tiedosto FILE        the whole text of a file to write
    ```esimerkki            not tested
"""

import dataclasses
import os
import pty
import re
import select
import signal
import time

import sample

KINDS = {"komento", "tuloste", "osa", "ennen", "jalkeen", "tiedosto", "esimerkki"}
BLOCK = re.compile(r"^( *)(`{3,})([^\n`]*)\n(.*?)^\1\2$", re.M | re.S)


@dataclasses.dataclass
class Block:
    kind: str
    argument: str
    text: str


def blocks(page):
    found = []
    for indent, _, info, text in BLOCK.findall(page.read_text(encoding="utf-8")):
        kind, _, argument = info.partition(" ")
        found.append(Block(kind, argument, re.sub(f"^{indent}", "", text, flags=re.M)))
    return found


def same(text):
    """What is shown, without what differs from run to run, or with each kind of page that the theme gains."""
    text = re.sub(r"\d+,\d\d s\b", "0,10 s", text)
    text = re.sub(r"(Sivuja on|Tiedostoja kirjoitettiin|Tiedostoja vietiin|Tiedostoja on|ennalleen jäi|tulee lisää|sivuja) [1-9]\d*", r"\1 N", text)
    text = re.sub(r"\d+\.\d+\.\d{4} klo \d+\.\d\d, [^,\n]+,", "23.11.2026 klo 10.00, Malli Esimerkki,", text)
    return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8000", text)


class Terminal:
    """What a command shows on a terminal; the answers typed are those of the expected text."""

    def __init__(self, command, folder, path, expected="", seconds=60):
        self.shown = ""
        process, self.terminal = pty.fork()
        if process == 0:
            # What is ignored stays ignored in what is started (`nohup make test &`), and Control-C ends the preview.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.chdir(folder)
            for name in ("LC_ALL", "LC_MESSAGES"):
                os.environ.pop(name, None)
            os.environ.update(PATH=f"{path}:{os.environ['PATH']}", LANG="fi_FI.UTF-8", TERM="dumb")
            os.execvp("bash", ["bash", "-c", "exec " + sample.on_the_day(command)])
        end = time.time() + seconds
        while (part := self._read(0.3)) is not None and time.time() < end:
            self.shown += part.replace("\r\n", "\n")
            shown = same(self.shown)
            if part == "" and same(expected).startswith(shown) and not shown.endswith("\n") and shown:
                os.write(self.terminal, (same(expected)[len(shown):].partition("\n")[0] + "\n").encode())
            elif part == "" and command.startswith("luukku serve") and same(self.shown) == same(expected):
                break
        self.status = self._end(process, isOver=part is None)
        os.close(self.terminal)
        self.shown = same(self.shown)
        if self.status == -signal.SIGINT and command.startswith("luukku serve"):
            self.status = 0

    def _end(self, process, isOver):
        """The status of the command, which Control-C ends if it is still running; what does not mind that is killed.

        One that has let go of the terminal is just ending: Control-C would end it otherwise.
        """
        if not isOver:
            os.kill(process, signal.SIGINT)
        end = time.time() + 10
        while (ended := os.waitpid(process, os.WNOHANG))[0] == 0:
            if time.time() > end:
                os.kill(process, signal.SIGKILL)
            time.sleep(0.01)
        return os.waitstatus_to_exitcode(ended[1])

    def _read(self, seconds):
        """What has been shown since; nothing when nothing has for so long, None at the end."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return ""
        try:
            return os.read(self.terminal, 65536).decode() or None
        except OSError:
            return None
