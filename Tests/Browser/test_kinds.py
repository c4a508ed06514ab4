"""The kinds of pages that the other tests open are really there.

1. Every section and every folder of pages has at least one page among the kinds.
2. The special cases that the issue names are among them, found by what is on the page.
"""

import pytest

import built_site

CASES = {
    "the front page": ("index.html", 'class="cards"'),
    "an obligation": ("velvoitteet/*", "<blockquote"),
    "the matrix": ("velvoitteet", 'class="table matrix"'),
    "a filtered matrix by strength": ("velvoitteet/vahvuus/*", 'class="table matrix"'),
    "a filtered matrix by role": ("velvoitteet/vastuutaho/*", 'class="table matrix"'),
    "a party": ("osapuolet/*", "<h1"),
    "a contact": ("vastuuhenkilot/*", 'class="card lone h-card"'),
    "a vacant contact": ("vastuuhenkilot/*", 'class="card lone vacant"'),
    "a list of contacts": ("vastuuhenkilot/*", 'class="cards"'),
    "a report": ("oppimisymparistot/*", "<h1"),
    "a school year": ("vuosikello/*", 'class="events"'),
    "an event": ("vuosikello/tapahtumat/*", 'class="facts"'),
    "a cancelled event": ("vuosikello/tapahtumat/*", 'class="notice warning"'),
    "a pathway": ("polut/*", 'class="steps"'),
    "an instruction": ("ohjeet/*", "<h1"),
    "a news item": ("tiedotteet/*", "<h1"),
    "a text on its own": ("tietosuoja", "<h1"),
    "a page that is not found": ("404.html", "<h1"),
}


def test_every_group_of_pages_is_among_the_kinds(site):
    assert {built_site.pattern(page) for page in site.kinds} == {built_site.pattern(page) for page in site.pages}
    assert len(site.pages) > 200


@pytest.mark.parametrize("case", CASES)
def test_special_case_is_among_the_kinds(site, case):
    group, content = CASES[case]
    assert any(content in site.text(page) for page in site.kinds if built_site.pattern(page) == group)
