"""What officers write reaches the page as it was meant, or a message says why not.

Random documents are made of officers' habits and of Markdown's own constructs. The generator knows what each block meant: its words,
numbers and marks in order, and the kinds of its blocks. The page's HTML is read by Python's own parser, and never by Luukku's code.

1. What differs from what was meant, in either, has a diagnostic of its file.
2. A document that differs in neither has none.
3. What is certainly meant, though Markdown reads it otherwise, is shown as it was meant.
4. Without the diagnostics of any one rule, or any one repair (`make repair-campaign`), the comparisons above notice that they are missing.

LUUKKU_DOCUMENTS=20000 for the long form (`make fidelity-campaign`); LUUKKU_SEED for other documents.
"""

import collections
import html.parser
import json
import os
import pathlib
import random
import re
import subprocess

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LUUKKU = os.environ.get("LUUKKU", str(REPOSITORY / ".build/release/luukku"))
COUNT = int(os.environ.get("LUUKKU_DOCUMENTS", "600"))
SEED = int(os.environ.get("LUUKKU_SEED", "20261128"))
# Messages of one kind are counted beyond a hundred: so few documents make fewer.
BATCH = 40
RULES = ["L310", "L311", "L312", "L313", "L314", "L315", "L316", "L317", "L322", "L323", "L324", "L325", "L326"]
# Told in the page as words, or by its look.
TOKEN = re.compile(r"[^\W_]+|[*_~#\[\]<>|•▪\\]")
BLOCKS = {"p", "h2", "h3", "li", "pre", "blockquote", "hr", "tr", "th", "td"}
INLINES = {"strong", "em", "a", "code", "br", "img", "del"}


class Page(html.parser.HTMLParser):
    """The words and kinds of the text of a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.text, self.kinds = "", []
        self.depth = self.skipped = 0
        self.open, self.numbers = [], []
        self.feed(text)
        self.tokens = TOKEN.findall(self.text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if self.depth == 0:
            self.depth = int(tag == "div" and "prose" in classes)
            return
        if tag in ("img", "br", "hr", "input"):
            if not self.skipped:
                self.see(tag)
                self.handle_data(attributes.get("alt") or "")
            return
        self.open.append(tag)
        if self.skipped or {"anchor", "unseen", "file", "footnote-ref", "footnotes"} & set(classes):
            self.skipped += 1
            return
        if tag in ("ol", "ul"):
            self.numbers.append(int(attributes.get("start", 1)) if tag == "ol" else None)
        # A link to nowhere is none; one to another site is known by where it leads.
        if "external" in classes:
            self.kinds.append(attributes["href"])
        elif tag != "a" or attributes.get("href", "#") != "#":
            self.see(tag)
        if tag == "li" and self.numbers[-1] is not None:
            number = int(attributes.get("value", self.numbers[-1]))
            self.numbers[-1] = number + 1
            self.text += f"{number} "

    def see(self, tag):
        # Whether a list is tight is no matter.
        if tag in BLOCKS | {"br"}:
            self.text += "\n"
        if tag in BLOCKS | INLINES and not (tag == "p" and self.open[-2:-1] in (["li"], ["blockquote"])):
            # Bold within bold is meant by nobody, and all of it is bold.
            self.kinds.append(f"{tag} in {tag}" if tag in INLINES and tag in self.open[:-1] else tag)

    def handle_endtag(self, tag):
        if self.depth == 0 or tag in ("img", "br", "hr", "input"):
            return
        if not self.open:
            self.depth = 0
            return
        if tag in ("ol", "ul") and not self.skipped:
            self.numbers.pop()
        self.skipped -= self.skipped > 0
        self.open.pop()

    def handle_data(self, text):
        if self.depth and not self.skipped:
            self.text += text


WORDS = """työpaja opiskelija ohjaaja näyttö jakso sopimus Iissä Kittilän yhteistyö öljy äänestys HOKS 15 2026 kello 12.30 hinta-arvio
kortti lasit puhelin ”ohje” (Lappi) osa-aikainen 60 € keittiö, pihatyö; mutta: 1/2 50%""".split()
MONTHS = "syyskuuta lokakuuta marraskuuta tammikuuta".split()
ENDINGS = "ssa n iin ta lle sta".split()


class Writer:
    """A document as it is written, and what it meant."""

    def __init__(self, chance):
        self.chance = chance
        self.tokens, self.kinds = [], []
        # Half of the documents are as Markdown wants them.
        self.isClean = chance.random() < 0.5

    def choose(self, clean, most):
        """The number of a kind; those in `clean` are shown as they were meant."""
        return self.chance.choice(clean) if self.isClean else self.chance.randint(0, most)

    def pick(self, *choices):
        return self.chance.choice(choices)

    def words(self, most=5):
        return " ".join(self.chance.choice(WORDS) for _ in range(self.chance.randint(1, most)))

    def word(self):
        return self.chance.choice([word for word in WORDS if word.isalpha()])

    def mean(self, kinds, text):
        """Notes kinds and the words of a plain text; returns the text."""
        self.kinds += kinds.split()
        self.tokens += TOKEN.findall(text)
        return text

    def inline(self):
        kind = self.choose([0, 0, 0, 12, 13, 14, 17, 18, 21, 22, 24, 25, 28, 29, 30, 31, 32], 35)
        words = self.words()
        if kind < 12:
            return self.mean("", words)
        word = self.word()
        ending = self.chance.choice(ENDINGS)
        match kind:
            case 12: return f"**{self.mean('strong', words)}**"
            case 13: return f"*{self.mean('em', words)}*"
            case 14:
                self.kinds.append("strong")
                marked = self.pick("60 %", "(Lappi)", "”Ohje”", "TE-palvelut")
                if self.pick(True, False):
                    return self.mean("", word) + "**" + self.mean("", "(Lappi)") + "**"
                self.tokens += TOKEN.findall(marked + ending)
                return f"**{marked}**{ending}"
            case 15: return f"**{self.mean('strong', words)} **{self.mean('', word)}"
            case 16: return f"** {self.mean('strong', words)}**"
            case 17: return f"[{self.mean('a', words)}](../index.md)"
            case 18: return f"[{self.mean('a', words)}](../liitteet/Oma lista.txt)"
            case 19: return f"[{self.mean('a', words)}](sivu: index)"
            case 20: return f"[{self.mean('a', words)}] (../index.md)"
            case 21: return f"`{self.mean('code', words)}`"
            case 22: return self.mean("", f"<oma {word}>")
            case 23: return f"<font>{self.mean('font', words)}</font>"
            case 24: return f"{self.mean('', word)}<br>{self.mean('br', words)}"
            case 25: return f"<!-- {words} {self.pick('', '-- ', '-> ')}{words} -->"
            case 26: return f"{self.mean('', words)}[^9]"
            case 27: return f"[{self.mean('a', words)}][viite]"
            case 28 if self.pick(True, False): return self.mean("img", "") + "![](../kuvat/merkki.svg){.koriste}"
            case 28: return f"![{self.mean('img', words)}](../kuvat/merkki.svg)"
            # A lone mark makes what is beside it uncertain.
            case 29 if not self.isClean and self.pick(True, False): return self.mean("", "hinta*")
            case 29: return self.mean("", self.pick("5 * 3", "a < b", "[po. ehdotus]", "tiedosto_nimi_2", "______", "#1", "2~3 tai 4~5", "2*3*4", "P:\\Pajat\\#1", "a<b ja c>d"))
            case 30:
                text = self.mean("del", words)
                return self.pick(f"~~{text}~~", f"<del>{text}</del>")
            case 32:
                address = self.pick("https://www.kunta.fi", "https://kunta.fi/a")
                self.kinds.append(address)
                return self.mean("", address) + self.mean("", self.pick(":ssä", "”", ""))
            case 33 | 34 | 35: return f"[{self.mean('a', words)}]()"
            case _:
                self.tokens += ["ä"]
                return "&auml;" + self.pick("&nbsp;", "")

    def line(self, most=4):
        return self.mean("", self.word().capitalize()) + " " + " ".join(self.inline() for _ in range(self.chance.randint(1, most)))

    def plain(self, most=5):
        return self.mean("", self.word() + " " + self.words(most))

    def items(self, mark, count=None):
        lines = []
        for index in range(count or self.chance.randint(2, 4)):
            self.kinds.append("li")
            lines.append(mark(index) + self.plain())
        return lines

    def block(self):
        # The paragraphs of Word, whose words are long enough for one line to be.
        def sentence(words):
            return self.mean("p", "Jokainen " + " ".join(self.word() for _ in range(words)) + ".")

        match self.choose([0, 4, 11, 13, 14, 17, 23, 24, 25, 28, 29, 29, 29], 40):
            case 0: return self.mean("h2", "") + "## " + self.line(1)
            case 1: return self.mean("h2", "") + "#" + self.mean("", self.word().capitalize())
            case 2: return self.mean("h3", "") + "###\u00a0" + self.mean("", self.word().capitalize())
            case 3: return self.mean("p", "") + self.line(1) + "\n---" + self.mean("hr", "")
            case 4: return "\n".join(self.items(lambda _: "- "))
            case 5: return "\n".join(self.items(lambda _: "-"))
            case 6: return "\n".join(self.items(lambda _: "•\t"))
            case 7: return "\n".join(self.items(lambda _: "–\t"))
            case 8: return "\n".join(self.items(lambda _: "– "))
            case 9: return "\n".join(self.items(lambda _: "-\u00a0"))
            case 10: return "\n".join(self.items(lambda index: f"{chr(97 + index)}) "))
            case 11: return self.numbered([1, 2, 3], self.pick(". ", ") "))
            case 12: return self.numbered([1, 2, 3], ")")
            case 13: return self.numbered([1, 1, 1], ". ", shown=[1, 2, 3])
            case 14 | 15: return self.dates(self.pick("\n", "\n\n"))
            case 16: return self.mean("p", "") + self.mean("", "Päivät:") + "\n" + self.dates("\n", first=2)
            case 17: return self.table(2, 2)
            case 18: return self.table(2, 3)
            case 19: return self.table(2, 2, divider=False)
            case 20: return self.tabs()
            case 21: return self.pick("    ", "\t") + self.mean("p", self.word().capitalize() + " " + self.words())
            case 22: return sentence(16) + "\n" + sentence(4)
            case 23: return "> " + self.mean("blockquote", "") + self.line()
            case 24: return self.mean("hr", "") + "***"
            case 25: return "```\n" + self.mean("pre code", self.words()) + "\n```"
            case 26: return f"[{self.mean('p', 'Huom')}]: {self.mean('', self.word())}"
            case 27: return f"<div>{self.mean('p', self.words())}</div>"
            case 28: return f"<!-- {self.words()}\n\n{self.words()} -->"
            case 34: return f"<!-- {self.words()} ->\n\n" + self.mean("p", self.words())
            case 35 | 37 | 38 | 39: return self.mean("p", ">5 " + self.word())
            case 40:
                self.kinds += ["li", "li", "li"]
                return "\n".join(self.mean("", before) + mark + self.plain() for before, mark in (("1", ". "), ("", "  1. "), ("2", ". ")))
            case 36: return self.mean("p", "Kysy ") + self.mean("a", "käsi.mäki@kunta.fi")
            case _: return self.mean("p", "") + "\n".join(
                [self.line()] + [self.mean("", "ja ") + self.line() for _ in range(self.chance.randint(0, 2))])

    def numbered(self, numbers, mark, shown=None):
        lines = []
        for number, seen in zip(numbers, shown or numbers):
            self.kinds.append("li")
            self.tokens.append(str(seen))
            lines.append(f"{number}{mark}{self.plain()}")
        return "\n".join(lines)

    def dates(self, between, first=1):
        lines = []
        for _ in range(self.chance.randint(2, 4)):
            self.kinds.append("li")
            day = self.chance.randint(first, 31)
            lines.append(f"{day}. {self.mean('', f'{self.chance.choice(MONTHS)} {self.words()}')}")
            self.tokens.insert(len(self.tokens) - len(TOKEN.findall(lines[-1])) + 1, str(day))
        return between.join(lines)

    def table(self, columns, cells, divider=True):
        def row(kind, count):
            self.kinds.append("tr")
            return "| " + " | ".join(self.mean(kind, self.word()) for _ in range(count)) + " |"
        lines = [row("th", columns)]
        if divider:
            lines.append("|" + "---|" * columns)
        return "\n".join(lines + [row("td", columns), row("td", cells)])

    def tabs(self):
        lines = []
        for index in range(3):
            self.kinds.append("tr")
            lines.append("\t".join(self.mean("td" if index else "th", self.word().capitalize()) for _ in range(2)))
        return "\n".join(lines)

    def document(self):
        blocks = [self.block() for _ in range(self.chance.randint(1, 4))]
        # Blocks that would become one list, or one table, are kept apart.
        text = "\n\n<!-- väli -->\n\n".join(blocks)
        return text + "\n"


def documents(count, seed):
    chance = random.Random(seed)
    for _ in range(count):
        writer = Writer(chance)
        text = writer.document()
        yield text, writer.tokens, writer.kinds, writer.isClean


def site(folder):
    content = folder / "Content"
    for path, text in {
        "sivusto.yaml": (REPOSITORY / "Tests/Sites/small/Content/sivusto.yaml").read_text(), "index.md": "---\notsikko: Etusivu\n---\n\nAlku. [Lista](<liitteet/Oma lista.txt>)\n",
        "liitteet/Oma lista.txt": "lista\n",
        "kuvat/merkki.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>\n',
    }.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text)
    (folder / "Theme").symlink_to(REPOSITORY / "Theme")
    return content


def built(folder, texts):
    """For each text what its page shows, and the rules that were told of it."""
    content = site(folder)
    (content / "koe").mkdir()
    for number, text in enumerate(texts):
        (content / f"koe/d{number}.md").write_text(f"---\notsikko: Sivu {number}\n---\n\n{text}")
    run = subprocess.run(
        [LUUKKU, "build", "--root", folder, "--output", folder / "out", "--today", "2026-11-23", "--format", "json"],
        capture_output=True, text=True)
    found = json.loads(run.stdout)
    assert run.returncode == 0, [fault for fault in found if fault["severity"] == "error"][:3]
    told = collections.defaultdict(set)
    for fault in found:
        assert "more" not in fault, fault
        told[fault["file"]].add(fault["code"])
    for number in range(len(texts)):
        page = Page((folder / f"out/koe/d{number}/index.html").read_text())
        yield page, told[f"Content/koe/d{number}.md"] & set(RULES)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    made = list(documents(COUNT, SEED))
    outcomes = []
    for start in range(0, COUNT, BATCH):
        batch = made[start:start + BATCH]
        pages = built(tmp_path_factory.mktemp("documents"), [text for text, *_ in batch])
        for (text, tokens, kinds, is_clean), (page, told) in zip(batch, pages, strict=True):
            outcomes.append((text, (tokens, kinds), (page.tokens, page.kinds), told, is_clean))
    return outcomes


def faults(outcomes, rules):
    """Documents that differ and of which nothing is told, and that do not and of which something is."""
    silent, noisy = [], []
    for text, meant, shown, told, _ in outcomes:
        told = told & rules
        if meant != shown and not told:
            silent.append((text, meant, shown))
        if meant == shown and told:
            noisy.append((text, told))
    return silent, noisy


def test_what_differs_is_told_and_nothing_else(outcomes):
    silent, noisy = faults(outcomes, set(RULES))
    assert not silent[:3], f"{len(silent)} of {len(outcomes)}"
    assert not noisy[:3], f"{len(noisy)} of {len(outcomes)}"
    assert sum(meant != shown for _, meant, shown, *_ in outcomes) > len(outcomes) / 4
    assert sum(meant == shown for _, meant, shown, *_ in outcomes) > len(outcomes) / 4


def test_what_is_certain_is_shown_as_it_was_meant(outcomes):
    different = [(text, meant, shown) for text, meant, shown, _, is_clean in outcomes if is_clean and meant != shown]
    assert not different[:3], f"{len(different)} of {len(outcomes)}"


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != "L310"])
def test_a_missing_message_is_noticed(outcomes, rule):
    silent, _ = faults(outcomes, set(RULES) - {rule})
    assert silent
