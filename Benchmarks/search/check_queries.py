#!/usr/bin/env python3
"""Checks queries.csv against a built site: python3 check_queries.py <site folder>"""
import csv
import os
import re
import sys
from collections import Counter
from functools import lru_cache

CATEGORIES = ["inflected", "compound", "synonym", "typo", "name", "law", "colloquial", "none"]
SETS, ID = ["tuning", "blind"], re.compile(r"""\sid=["']?([^"'\s>]+)""")


@lru_cache(maxsize=None)
def page_ids(page):
    """The ids of a page, or None when the page does not exist."""
    if not os.path.isfile(page):
        return None
    with open(page, encoding="utf-8") as file:
        return set(ID.findall(file.read()))


def faults(site, rows):
    seen, position = set(), Counter()
    for row in rows:
        if None in row or None in row.values():
            yield f"{row}: not four columns"
            continue
        query, category, part, answers = (row[name] for name in ("query", "category", "set", "answers"))
        position[category] += 1
        if category not in CATEGORIES:
            yield f"{query!r}: unknown category {category!r}"
        if part != SETS[position[category] % 3 == 0]:
            yield f"{query!r}: set {part!r}, but every third query of a category is blind and the others tuning"
        if not query.strip() or query.casefold() in seen:
            yield f"{query!r}: empty or repeated"
        seen.add(query.casefold())
        found = answers.split(" | ") if answers else []
        if bool(found) == (category == "none") or len(found) != len(set(found)):
            yield f"{query!r}: answers missing, repeated, or given in the category none"
        for answer in found:
            path, mark, anchor = answer.partition("#")
            ids = page_ids(os.path.join(site, path, "index.html"))
            if ids is None or mark and anchor not in ids:
                yield f"{query!r}: no answer {answer!r} on the site"


def main(site):
    with open(os.path.join(os.path.dirname(__file__), "queries.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for category in [*CATEGORIES, "all"]:
        numbers = Counter(row["set"] for row in rows if category in (row["category"], "all"))
        print(f"{category:<11}{sum(numbers.values()):>4}", *(f"{numbers[part]:>4} {part}" for part in SETS))
    found = list(faults(site, rows))
    print("\n".join(found) or "no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
