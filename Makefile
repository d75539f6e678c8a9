# make run    set up, build data/refs into graphs/refs, say what to open
# make test   set up, run all tests
# make test-long  set up, try every law with 1,000 examples (some hours)
# make spark-test  set up an environment with PySpark, run the tests of the Spark engine (needs Java 17)
# make test-oldest, make test-newest  the tests with the oldest and the newest libraries that setup.cfg allows
# make audit  known weaknesses of the libraries (asks a public database), and whether they fit together
# make check  style, types, import order
# make view   check the front end of the page and bundle it anew (needs Node.js 18 or later)
# make view-check  whether the committed bundle is that of the sources (needs Node.js 18 or later)
# make screenshots  take the pictures of docs/images from graphs/refs (needs Chromium)
# make fuzz [TARGET=bibtex] [SECONDS=60]   try to break every target, or one, for some time each
# make bench  measurements (bench/RESULTS.md says how to read them)
# make model TRAIN="a.jsonl.gz b.jsonl.gz"   train the shipped tagger again

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

SPARK := .venv-spark
TEST_JOBS ?= auto

AUDIT := .venv-audit

.PHONY: run test test-long spark-test test-oldest test-newest audit java check format screenshots view view-check node bench fuzz model clean

run: $(VENV)/run.done
	$(BIN)/citegraph build data/refs --out graphs

# A process for each core; those of one file go to one process, which they may share things in.
test: $(VENV)/dev.done
	$(BIN)/python -m pytest --numprocesses $(TEST_JOBS) --dist loadfile --max-worker-restart 0

test-long: $(VENV)/dev.done
	HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -o faulthandler_timeout=0 tests/property

spark-test: java $(SPARK)/spark.done
	$(SPARK)/bin/python -m pytest -m spark tests/spark

# The tests that depend on libraries: not those of the page, the house rules and the measurements. The kept
# sample is left out, since the last digits of positions are those of its own versions of numpy and scipy.
LIBRARY_TESTS := tests/unit tests/golden tests/gold tests/property tests/integration citegraph \
  --ignore=tests/unit/house --ignore=tests/unit/bench -k 'not kept_sample' -p no:cacheprovider

test-oldest: .venv-oldest/versions.done
	.venv-oldest/bin/python -m pytest $(LIBRARY_TESTS)

test-newest: .venv-newest/versions.done
	.venv-newest/bin/python -m pytest $(LIBRARY_TESTS)

# Asks the database of the Python Packaging Authority; where there is no network, only the first line runs.
audit: $(VENV)/run.done
	$(BIN)/python -m pip check --disable-pip-version-check
	@test -x $(AUDIT)/bin/pip-audit || { $(PYTHON) -m venv $(AUDIT) && \
	  $(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check 'pip-audit>=2.7,<3'; }
	@$(BIN)/python -m pip freeze --disable-pip-version-check --exclude-editable > $(AUDIT)/installed.txt
	@$(AUDIT)/bin/pip-audit --strict --no-deps --disable-pip --requirement $(AUDIT)/installed.txt || { \
	  echo 'The libraries have known weaknesses, or the database could not be asked: see above.' >&2; exit 1; }

# Spark 4 runs on Java 17 or later.
java:
	@java="$${JAVA_HOME:+$$JAVA_HOME/bin/}java"; \
	  version=$$("$$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p'); \
	  test "$${version:-0}" -ge 17 || { \
	    echo "Spark needs Java 17 or later ($$java: $${version:-none}); on Debian:" \
	      'apt-get install openjdk-17-jre-headless; elsewhere set JAVA_HOME' >&2; exit 2; }

check: $(VENV)/dev.done
	$(BIN)/black --quiet --check --line-length 100 citegraph tests bench
	$(BIN)/isort --check-only --quiet citegraph tests bench
	$(BIN)/python -W ignore -m flake8 citegraph tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/dev.done
	$(BIN)/black --quiet --line-length 100 citegraph tests bench
	$(BIN)/isort --quiet citegraph tests bench

FRONT := citegraph/view/frontend
ASSETS := citegraph/view/assets

view: $(FRONT)/node_modules/.done
	@cd $(FRONT) && npm run --silent check && npm run --silent build

# Builds into a folder of its own and leaves the tree alone.
view-check: $(FRONT)/node_modules/.done
	@cd $(FRONT) && npm run --silent check && npm run --silent format-check
	@made=$$(mktemp -d) && trap 'rm -rf "$$made"' EXIT && \
	  (cd $(FRONT) && npm run --silent build -- "$$made" >/dev/null) && \
	  diff -rq "$$made" $(ASSETS) >&2 || { \
	    echo '$(ASSETS) is not what $(FRONT)/src makes; run make view and commit $(ASSETS)' >&2; \
	    exit 1; }

$(FRONT)/node_modules/.done: $(FRONT)/package.json $(FRONT)/package-lock.json | node
	@echo 'Setting up the front end (once) …' >&2
	@cd $(FRONT) && npm ci --silent
	@touch $@

node:
	@version=$$(node --version 2>/dev/null | sed 's/v\([0-9]*\).*/\1/'); \
	  test "$${version:-0}" -ge 18 && command -v npm >/dev/null || { \
	    echo "The front end is built with Node.js 18 or later and npm (node: $${version:-none});" \
	      'on Debian: apt-get install nodejs npm' >&2; exit 2; }

screenshots: $(VENV)/dev.done
	$(BIN)/python -m bench._screenshots graphs/refs/index.html docs/images

bench: $(VENV)/dev.done
	$(BIN)/python -m bench

TARGET ?=
SECONDS ?= 60

fuzz: $(VENV)/fuzz.done
	$(BIN)/python -m tests.fuzz $(TARGET) --seconds $(SECONDS)

model: $(VENV)/dev.done
	@test -n "$(TRAIN)" || { echo 'say what to train on: make model TRAIN="gold/train_a.jsonl.gz …"'; exit 2; }
	$(BIN)/python -m citegraph.parse.training $(TRAIN) --output citegraph/parse/model.crfsuite

# Each set-up is made when it is missing and again when setup.cfg changes.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'citegraph needs Python 3.11 or later; say which: make PYTHON=python3.12 …' >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo 'Python cannot make a virtual environment; on Debian: apt-get install python3-venv' >&2; exit 2; }

$(VENV)/run.done: $(BIN)/python setup.cfg pyproject.toml
	@echo 'Setting up (once; a minute or so) …' >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/dev.done: $(BIN)/python setup.cfg pyproject.toml
	@echo 'Setting up for development (once; some minutes) …' >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/run.done

$(VENV)/fuzz.done: $(VENV)/dev.done
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,fuzz]'
	@touch $@

# PySpark is a large download (450 MB) that nothing else needs: an environment of its own.
$(SPARK)/spark.done: setup.cfg pyproject.toml
	@echo 'Setting up PySpark (once; some minutes) …' >&2
	@test -x $(SPARK)/bin/python || $(PYTHON) -m venv $(SPARK)
	@$(SPARK)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[spark]' \
	  'pytest>=9.0' 'pytest-benchmark>=4.0' 'hypothesis>=6.98'
	@touch $@

TEST_TOOLS := 'pytest>=9.0' 'pytest-benchmark>=4.0' 'hypothesis>=6.98' 'reportlab>=4.0' 'rispy>=0.9' \
  'setuptools>=68,<80' wheel

.venv-oldest/versions.done: setup.cfg tests/oldest_versions.py
	@test -x .venv-oldest/bin/python || $(PYTHON) -m venv .venv-oldest
	@.venv-oldest/bin/python -m pip install --quiet --disable-pip-version-check 'packaging>=23'
	@.venv-oldest/bin/python tests/oldest_versions.py setup.cfg > .venv-oldest/constraints.txt
	@.venv-oldest/bin/python -m pip install --quiet --disable-pip-version-check \
	  --constraint .venv-oldest/constraints.txt --editable '.[fast,scale]' $(TEST_TOOLS)
	@touch $@

.venv-newest/versions.done: setup.cfg
	@test -x .venv-newest/bin/python || $(PYTHON) -m venv .venv-newest
	@.venv-newest/bin/python -m pip install --quiet --disable-pip-version-check --upgrade \
	  --upgrade-strategy eager --editable '.[fast,scale]' $(TEST_TOOLS)
	@touch $@

clean:
	rm -rf $(VENV) $(SPARK) $(AUDIT) .venv-oldest .venv-newest $(FRONT)/node_modules build dist *.egg-info .coverage .mypy_cache \
	  .pytest_cache .hypothesis .import_linter_cache
