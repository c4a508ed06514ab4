"""Commands that put one of two sites in its place in turn, ended by force (SIGKILL) at random moments."""

import hashlib
import json
import os
import random
import subprocess
import time
import zipfile

import writing

KILLS = int(os.environ.get("LUUKKU_KILLS", "10"))
HOST_FILES = {"web.config": b"asetukset", ".well-known/acme/x": b"avain", "ohjeet/oma.txt": b"oma"}
# What only publishing puts there: the time is in it.
LIST, NOTICE = ".luukku-julkaisu", "publish.json"
# That of a build, which names what publishing adds too.
BUILT = ".luukku-files"


class Place:
    """Where commands put one of two sites: that of each number `number % 2`.

    `command` gives that of each number; `leftovers` what must not stay elsewhere.
    """

    def __init__(self, command, expected, output, is_exchanged, leftovers=lambda: []):
        self.command, self.output, self.is_exchanged, self.leftovers = command, output, is_exchanged, leftovers
        # The first makes the folder, which takes longer.
        self.seconds = min(duration(command(number)) for number in range(4))
        put_host_files(output)
        self.is_published = LIST in writing.tree(output)
        self.expected = [only_site(tree, self.is_published) for tree in expected]
        names = {name for tree in self.expected for name in tree} | set(HOST_FILES) | {LIST, NOTICE, BUILT}
        names |= {os.path.dirname(name) for name in names} | {os.path.dirname(os.path.dirname(name)) for name in names}
        self.names = names

    def put(self, number):
        done = writing.run(self.command(number))
        assert done.returncode == 0, (number, done.stdout + done.stderr)

    def faults(self, number, end):
        """What is wrong after `end` has run the command of that number and ended it, as it says, or not; the command completes then."""
        with writing.watched(self.output) as seen:
            is_ended = end(self.command(number))
        found = writing.tree(self.output)
        assert {name: found.get(name) for name in HOST_FILES} == HOST_FILES
        assert seen - self.names == set()
        found_faults = [(number, fault) for fault in faults(found, self.expected, self.is_exchanged, self.is_published)]
        # A folder that is exchanged gets no file while it is the published one.
        found_faults += [(number, "written into") for _ in seen if self.is_exchanged]
        self.put(number)
        found = writing.tree(self.output)
        assert {name: found.get(name) for name in HOST_FILES} == HOST_FILES
        assert only_site(found, self.is_published) == self.expected[number % 2]
        assert faults(found, self.expected, True, self.is_published) == []
        assert os.listdir(self.output.parent) == [self.output.name]
        assert self.leftovers() == []
        return is_ended, found_faults


def campaign(place):
    """Kills commands until so many were ended; the faults that were found right after."""
    chance = random.Random(4)
    found, ended, number = [], 0, 0
    while ended < KILLS:
        number += 1
        assert number < 10 * KILLS
        # A quarter of the moments in the last third, and one when the site gets to its place.
        after = [chance.uniform(0, place.seconds), chance.uniform(0, place.seconds),
                 chance.uniform(0.6 * place.seconds, 1.1 * place.seconds), chance.uniform(0, 0.005)][number % 4]
        start = beginning(place.output) if number % 4 == 3 else None
        is_ended, faults = place.faults(number, lambda command: killed(command, after, start))
        ended += is_ended
        found += faults
    return found


def each_step(place, library, numbers):
    """Ends the commands of these numbers just before steps of theirs (ended.c); the faults right after.

    The last steps, where one site gives way to the other, and some before them; in the long form before each single call.
    """
    chance, is_long = random.Random(4), KILLS >= 100
    environment = {**os.environ, "LD_PRELOAD": str(library), **({"LUUKKU_EACH": "1"} if is_long else {})}
    found = []
    for number in numbers:
        # The other site is there when the command begins. The first may find something to clear away.
        for before in [number - 1, number, number - 1]:
            place.put(before)
        count = int(writing.run(place.command(number), env=environment).stderr.split()[-1])
        steps = range(1, count + 1) if is_long else sorted(
            {*range(max(1, count - 10), count + 1), *chance.choices(range(1, count + 1), k=10)})
        for step in steps:
            place.put(number - 1)
            end = {**environment, "LUUKKU_END": str(step)}
            is_ended, faults = place.faults(number, lambda command: writing.run(command, env=end).returncode == -9)
            # Tasks come in another order, so the last steps may be fewer.
            assert is_ended or step > count - 10, (step, count)
            found += faults
        print(f"{len(steps)} of {count} steps")
    return found


def assert_exchange_is_missed(found_faults):
    """What was judged as exchanged was written in place."""
    found = {fault for _, fault in found_faults}
    # Few moments need not meet one between two files.
    assert "written into" in found and ("mixed" in found or KILLS < 100)


def put_host_files(output):
    if output.suffix == ".zip":
        with zipfile.ZipFile(output, "a") as archive:
            for name, data in HOST_FILES.items():
                archive.writestr(name, data)
        return
    for name, data in HOST_FILES.items():
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_bytes(data)


def only_site(tree, is_published):
    dropped = {*HOST_FILES, LIST, NOTICE, BUILT} if is_published else HOST_FILES
    return {name: data for name, data in tree.items() if name not in dropped}


def duration(command):
    start = time.monotonic()
    done = writing.run(command)
    assert done.returncode == 0, done.stdout + done.stderr
    return time.monotonic() - start


def beginning(output):
    """What is there as soon as the site begins to get to its place."""
    return output.parent / f".{output.name}.luukku" / ("site/new" if output.suffix == ".zip" else "journal")


def killed(command, seconds, beginning=None):
    """Whether the command was still running so long after its start, or after the file `beginning` was there."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while beginning and not os.path.exists(beginning) and process.poll() is None:
        pass
    time.sleep(seconds)
    process.kill()
    return process.wait() == -9


def faults(found, expected, is_exchanged, is_published):
    """What is wrong with a place that a command was killed over."""
    site = only_site(found, is_published)
    listed = listed_faults(found, site, is_exchanged) if is_published else []
    if is_exchanged:
        return listed + ([] if site in expected else ["mixed"])
    # The list of files may be that of both sites.
    return listed + [
        name for name, data in site.items() if name != BUILT and all(tree.get(name) != data for tree in expected)]


def listed_faults(found, site, is_exchanged):
    """Whether what tells of the publication is whole, and of that which is there."""
    json.loads(found[NOTICE])
    lines = found[LIST].decode().splitlines()
    assert found[LIST].endswith(b"\n") and lines[0] == "# luukku 1"
    sums = {line[66:]: line[:64] for line in lines if not line.startswith("#")}
    if not is_exchanged:
        return [] if all(len(value) == 64 for value in sums.values()) else ["half a list"]
    return [] if sums == {name: hashlib.sha256(data).hexdigest() for name, data in site.items()} else ["list of another site"]
