# make       installs the C library if it is missing, builds Luukku and generates the site into Public
# make test  everything that CI runs, after compiling

SHELL := /bin/bash
SWIFT ?= swift
LUUKKU = .build/release/luukku
PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev cmark-gfm libssl-dev libzip-dev zlib1g-dev libbrotli1 pkg-config libvoikko1 voikko-fi

BROWSER = .build/browser
# systemd judges the guide's timer.
HOSTING_PACKAGES = nginx libnginx-mod-http-brotli-static apache2-bin caddy openssl systemd
INTEROPERABILITY_PACKAGES = libreoffice-calc-nogui openssh-server python3-venv rclone rsync
BROWSER_PACKAGES = chromium chromium-headless-shell default-jre-headless poppler-utils python3-venv fonts-dejavu-core fonts-liberation fonts-noto-core

COST_PACKAGES = valgrind binutils

# Without debug information everything takes less to compile; everything is built so, since other options mean compiling all
# anew. (The index of debug builds stays: SwiftPM looks in it for tests.)
PLAIN = -debug-info-format none
# The program and its tests are of one compilation: what the tests see (`@testable`) costs the program nothing.
RELEASE = -c release $(PLAIN) -Xswiftc -enable-testing

# What `luukku --version` names; empty without Git.
export LUUKKU_COMMIT := $(shell git describe --always --abbrev=9 --exclude '*' --dirty=+ 2>/dev/null)

.PHONY: site build test build-tests swift-tests campaigns edit-campaign turn-campaign preview-campaign browser-campaign shape-campaign value-campaign calendar-campaign fidelity-campaign repair-campaign kill-campaign publish-campaign mutants worked-example reference interoperability-packages cost cost-packages browser-tests preview-tests interoperability-tests writing-tests hosting-tests hosting-packages guide-tests guide guide-pictures pictures bench publish-bench search-bench format lint packages browser-packages clean

site: build
	$(LUUKKU) build
	@echo "Avaa selaimessa: file://$(CURDIR)/Public/index.html"

build: packages
	$(SWIFT) build $(RELEASE) --product luukku

# Compiles, then runs every suite, whatever becomes of the others, and says at the end which failed and how long each took;
# e.g. make test SUITES="swift lint"
test: packages browser-packages interoperability-packages hosting-packages cost-packages
	$(MAKE) $(BROWSER)/installed
	SWIFT=$(SWIFT) python3 Tests/run.py $(SUITES)

# The Swift tests beside the program.
build-tests: build
	$(SWIFT) build $(RELEASE) --product luukkuPackageTests

# While writing: a debug build, of which less is compiled anew; e.g. make swift-tests TESTS="--filter CrawlTests"
swift-tests: packages
	$(SWIFT) test $(PLAIN) $(TESTS)

# The site's pages in Chromium (Documentation/TESTING.md), e.g. make browser-tests TESTS="-k keyboard"
browser-tests: browser-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku $(PLAIN)
	LUUKKU=.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Browser $(TESTS)

# The preview in a browser, and what others get from it (Documentation/PREVIEW.md).
preview-tests: browser-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku $(PLAIN)
	LUUKKU=.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Preview $(TESTS)

browser-packages: packages
	@if ! dpkg -s $(BROWSER_PACKAGES) >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(BROWSER_PACKAGES); \
	fi

# The files that readers take along, as other programs read them (Documentation/EXPORTS.md).
interoperability-tests: packages interoperability-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku $(PLAIN)
	LUUKKU=$(CURDIR)/.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Interoperability $(TESTS)

interoperability-packages: packages
	@if ! dpkg -s $(INTEROPERABILITY_PACKAGES) >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(INTEROPERABILITY_PACKAGES); \
	fi

# The published folder while it is written, ended by force, on a full disk (Documentation/decisions/0014).
writing-tests: packages interoperability-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku $(PLAIN)
	LUUKKU=$(CURDIR)/.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Writing $(TESTS)

# The site as nginx, Apache and Caddy show it, with the settings that Luukku makes (Documentation/decisions/0018).
hosting-tests: browser-packages hosting-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku $(PLAIN)
	LUUKKU=$(CURDIR)/.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Hosting $(TESTS)

# The tests run the servers themselves: Debian's services stay off.
hosting-packages: packages
	@if ! dpkg -s $(HOSTING_PACKAGES) >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    services() { [ ! -d /run/systemd/system ] || $$as_root systemctl -q "$$@" nginx caddy; }; \
	    services mask --runtime; \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(HOSTING_PACKAGES); \
	    status=$$?; services unmask --runtime; services disable; exit $$status; \
	fi

# The officer's guide: its commands are given as they stand, and its pictures are taken again (Documentation/TESTING.md).
guide-tests: browser-packages
	$(MAKE) $(BROWSER)/installed
	$(SWIFT) build --product luukku $(PLAIN)
	LUUKKU=.build/debug/luukku $(BROWSER)/bin/python -m pytest Tests/Guide $(TESTS)

# The long forms of what `make test` samples (Documentation/TESTING.md tells their last results).
campaigns: edit-campaign turn-campaign preview-campaign shape-campaign value-campaign calendar-campaign fidelity-campaign repair-campaign kill-campaign publish-campaign browser-campaign mutants worked-example

# Random write-backs of Tests/EditingTests.
edit-campaign: build-tests
	LUUKKU_EDITS=10000 $(SWIFT) test $(RELEASE) --skip-build --filter RandomEditTests

# The repository's site on every day of a year.
turn-campaign: build-tests
	LUUKKU_DAYS=366 $(SWIFT) test $(RELEASE) --skip-build --filter TurnTests

# Edits in the preview, each beside a fresh reading of all files.
preview-campaign: build-tests
	LUUKKU_PREVIEWS=300 $(SWIFT) test $(RELEASE) --skip-build --filter PreviewTests

# Every page, not each kind of page, and all of axe's rules on every screen.
browser-campaign: build browser-packages
	$(MAKE) $(BROWSER)/installed
	LUUKKU_PAGES=all LUUKKU=$(LUUKKU) $(BROWSER)/bin/python -m pytest Tests/Browser $(TESTS)

# The long form of the ruinous shapes of Tests/MarkdownTests.
shape-campaign: build-tests
	LUUKKU_SHAPES=1 $(SWIFT) test $(RELEASE) --skip-build --filter RuinousShapeTests

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

# The floors, Luukku and Hugo side by side, the preview and the goals, about 20 minutes, alone on the machine.
# It needs make browser-packages .build/browser/installed. E.g. make bench BENCH="--pages 100000 --runs 3"
bench: packages
	@python3 -c 'import ensurepip' 2>/dev/null || $$( [ "$$(id -u)" = 0 ] || echo sudo ) apt-get install -y -qq python3-venv
	python3 Benchmarks/bench.py $(BENCH)

# The instructions of a build by part, beside their budget, e.g. make cost COST=--short
cost: build cost-packages
	python3 Benchmarks/cost.py $(COST)

cost-packages: packages
	@if ! dpkg -s $(COST_PACKAGES) >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(COST_PACKAGES); \
	fi

# What the plan of a publication adds to a full build, and the exchange to one changed page (Documentation/PERFORMANCE.md).
publish-bench: build
	python3 Benchmarks/publishing.py $(BENCH)

# How well search finds, beside Pagefind, e.g. make search-bench SEARCH="--set tuning --misses --without-pagefind"
search-bench: build $(BROWSER)/installed
	$(BROWSER)/bin/python Benchmarks/search/evaluate.py $(SEARCH)

# The pages of Documentation that the program prints, anew.
reference: build
	for language in fi en; do \
	    $(LUUKKU) explain --markdown --language $$language > Documentation/MESSAGES.$$language.md && \
	    $(LUUKKU) schema --markdown --language $$language > Documentation/FIELDS.$$language.md || exit 1; \
	done

# A record of its own, added to a copy of the repository, and what tells of a part that is forgotten (CONTRIBUTING.md); ten minutes.
worked-example: packages
	python3 Tests/worked_example.py

# Every odd value under every key, in tables and as answers to `luukku new` (Tests/Interoperability/test_values.py).
value-campaign: build interoperability-packages
	$(MAKE) $(BROWSER)/installed
	LUUKKU_VALUES=all LUUKKU=$(CURDIR)/$(LUUKKU) $(BROWSER)/bin/python -m pytest Tests/Interoperability/test_values.py -n auto

# Random series of events on pages and in calendars, and random edits between builds (Tests/Interoperability/test_series.py).
calendar-campaign: build interoperability-packages
	$(MAKE) $(BROWSER)/installed
	LUUKKU_SERIES=all LUUKKU=$(CURDIR)/$(LUUKKU) $(BROWSER)/bin/python -m pytest Tests/Interoperability/test_series.py

# Publishing by rclone too is killed and taken up again, and two publish at once (Tests/Interoperability/test_publishing.py).
publish-campaign: build interoperability-packages
	$(MAKE) $(BROWSER)/installed
	LUUKKU_PUBLISHING=all LUUKKU=$(CURDIR)/$(LUUKKU) $(BROWSER)/bin/python -m pytest Tests/Interoperability/test_publishing.py -o faulthandler_timeout=1800

# Random documents of officers' habits, what they meant and what their pages show (Tests/Interoperability/test_fidelity.py).
fidelity-campaign: build interoperability-packages
	$(MAKE) $(BROWSER)/installed
	LUUKKU_DOCUMENTS=20000 LUUKKU=$(CURDIR)/$(LUUKKU) $(BROWSER)/bin/python -m pytest Tests/Interoperability/test_fidelity.py

# The same documents built without each silent repair: the comparison must notice.
repair-campaign: packages interoperability-packages
	$(MAKE) $(BROWSER)/installed
	$(BROWSER)/bin/python Tests/repairs.py

# Builds and publications ended by force at 300 moments of each way to write (Tests/Writing).
kill-campaign: build interoperability-packages
	$(MAKE) $(BROWSER)/installed
	LUUKKU_KILLS=300 LUUKKU=$(CURDIR)/$(LUUKKU) $(BROWSER)/bin/python -m pytest Tests/Writing -o faulthandler_timeout=1800 $(TESTS)

# Each condition of checks, of the fidelity of texts, of values and of days negated, in a copy of the repository (Documentation/mutants.md);
# some with FILES="Fidelity+Marks WebAddress".
mutants: packages interoperability-packages
	$(MAKE) $(BROWSER)/installed
	$(BROWSER)/bin/python Tests/mutants.py $(FILES)

# The formatter in strict mode: a finding fails.
lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Plugins Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Plugins Sources Tests

# cmark-gfm (the program and its specification) is needed by the tests only. Minimal images leave documentation out:
# the specification is then put back.
packages:
	@if ! pkg-config --exists libcmark-gfm libcrypto libzip zlib 2>/dev/null || ! test -e /usr/share/doc/cmark-gfm/spec.txt.gz || \
	    ! ls /usr/lib/voikko/5/mor-*/mor.vfst /usr/lib/*/libvoikko.so.1 >/dev/null 2>&1; then \
	    as_root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	    $$as_root apt-get update -qq && \
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall \
	        -o Dpkg::Options::=--path-include=/usr/share/doc/cmark-gfm/* $(PACKAGES); \
	fi

clean:
	rm -rf .build
