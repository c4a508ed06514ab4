# make       installs the C library if it is missing, builds Luukku and generates the site into Public
# make test  everything that CI runs

SHELL := /bin/bash
SWIFT ?= swift
LUUKKU = .build/release/luukku
PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev cmark-gfm pkg-config libvoikko1 voikko-fi

BROWSER = .build/browser
EXPORTS_PACKAGES = libreoffice-calc-nogui python3-venv
BROWSER_PACKAGES = chromium default-jre-headless poppler-utils python3-venv fonts-dejavu-core fonts-liberation

.PHONY: site build test edit-campaign browser-tests preview-tests exports-tests guide-tests guide guide-pictures pictures bench search-bench format lint packages browser-packages clean

site: build
	$(LUUKKU) build
	@echo "Avaa selaimessa: file://$(CURDIR)/Public/index.html"

build: packages
	$(SWIFT) build -c release --product luukku --static-swift-stdlib

test: packages lint
	$(SWIFT) test
	$(MAKE) browser-tests
	$(MAKE) preview-tests
	$(MAKE) exports-tests
	$(MAKE) guide-tests
	$(MAKE) bench BENCH=--smoke

# The site's pages in Chromium (Documentation/TESTING.md), e.g. make browser-tests TESTS="-k keyboard"
browser-tests: browser-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku
	LUUKKU=.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Browser $(TESTS)

# The preview in a browser, and what others get from it (Documentation/PREVIEW.md).
preview-tests: browser-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku
	LUUKKU=.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Preview $(TESTS)

browser-packages: packages
	@if ! dpkg -s $(BROWSER_PACKAGES) >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(BROWSER_PACKAGES); \
	fi

# The files that readers take along, as other programs read them (Documentation/EXPORTS.md).
exports-tests: packages
	@if ! dpkg -s $(EXPORTS_PACKAGES) >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(EXPORTS_PACKAGES); \
	fi
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku
	LUUKKU=$(CURDIR)/.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Exports $(TESTS)

# The officer's guide: its commands are given as they stand, and its pictures are taken again (Documentation/TESTING.md).
guide-tests: browser-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku
	LUUKKU=.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Guide $(TESTS)

# The long form of the random write-backs of Tests/EditingTests.
edit-campaign: packages
	LUUKKU_EDITS=10000 $(SWIFT) test --filter RandomEditTests

# Playwright drives Debian's Chromium: no browser is downloaded.
$(BROWSER)/installed: Tests/Browser/requirements.txt
	rm -rf $(BROWSER)
	python3 -m venv $(BROWSER)
	$(BROWSER)/bin/python -m pip install -q --disable-pip-version-check -r $<
	touch $@

# The README's pictures, anew.
pictures: build $(BROWSER)/installed
	LUUKKU=$(LUUKKU) $(BROWSER)/bin/python Tests/Browser/pictures.py Documentation/pictures

# The officer's guide in Finnish, a site of its own.
guide: build
	$(LUUKKU) build --root Documentation/Opas
	@echo "Avaa selaimessa: file://$(CURDIR)/Documentation/Opas/Public/index.html"

# The guide's pictures, anew.
guide-pictures: build browser-packages $(BROWSER)/installed
	LUUKKU=$(LUUKKU) $(BROWSER)/bin/python Tests/Guide/pictures.py Documentation/Opas/Content/kuvat

# The floors, Luukku and Hugo side by side and the goals, about 15 minutes, alone on the machine; with the preview after
# make browser-packages .build/browser/installed. E.g. make bench BENCH="--pages 100000 --runs 3"
bench: packages
	@python3 -c 'import ensurepip' 2>/dev/null || $$( [ "$$(id -u)" = 0 ] || echo sudo ) apt-get install -y -qq python3-venv
	python3 Benchmarks/bench.py $(BENCH)

# How well search finds, beside Pagefind, e.g. make search-bench SEARCH="--set tuning --misses --without-pagefind"
search-bench: build $(BROWSER)/installed
	$(BROWSER)/bin/python Benchmarks/search/evaluate.py $(SEARCH)

# The formatter in strict mode: a finding fails.
lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

# cmark-gfm (the program and its specification) is needed by the tests only. Minimal images leave documentation out:
# the specification is then put back.
packages:
	@if ! pkg-config --exists libcmark-gfm 2>/dev/null || ! test -e /usr/share/doc/cmark-gfm/spec.txt.gz || \
	    ! ls /usr/lib/voikko/5/mor-*/mor.vfst /usr/lib/*/libvoikko.so.1 >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall \
	        -o Dpkg::Options::=--path-include=/usr/share/doc/cmark-gfm/* $(PACKAGES); \
	fi

clean:
	rm -rf .build
