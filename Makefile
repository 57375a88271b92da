# The words of this project: make run, make test, make lint, make format.
# A Python of your choice: make run PYTHON=python3.13

PYTHON =
VENV = .venv
PIP = $(VENV)/bin/python -m pip install --quiet --no-input --disable-pip-version-check -c .ci/constraints.txt
ON_POSTGRESQL = $(VENV)/bin/python tests/postgres.py
PYTEST = $(VENV)/bin/python -m pytest
WANTED = pyproject.toml .ci/constraints.txt

# What reads texts, or code, and knows no database.
OF_NO_DATABASE = $(filter-out %/test_gold.py,$(wildcard tests/extraction/test_*.py)) tests/drawings tests/test_architecture.py
# What is run on SQLite alone: the look of pages, whose words the suite reads on both, rights, and walks of all pages.
ONCE = tests/browser tests/walks tests/admin/test_links.py tests/admin/test_rights.py \
  tests/pages/test_specimen.py tests/pages/test_state_of_checking.py \
  $(addprefix tests/project/test_,environment.py make.py static.py tokens.py)
# What could depend on a locale's order of letters: order, search and folding, and the lists by name.
UNDER_C = tests/search tests/facets tests/models/test_querysets.py tests/pages/test_lists_names.py tests/pages/test_figure.py

export DJANGO_SETTINGS_MODULE = newsarchive.settings

.PHONY: help run install test test-on-sqlite test-on-postgresql test-without-database lint format clean

help:
	@echo "make run      serve the archive at http://127.0.0.1:8000/ (PORT=… HOST=… change that)"
	@echo "make install  only install what the archive runs on"
	@echo "make test     all tests, on SQLite and, where it is installed, on PostgreSQL"
	@echo "make lint     what ruff finds, and migrations that are missing"
	@echo "make format   let ruff write the files as it wants them"
	@echo "make clean    remove what can be made again; the archive in .data stays"

run: $(VENV)/installed
	@$(VENV)/bin/python manage.py prepare
	@exec $(VENV)/bin/python -m gunicorn --config python:newsarchive.server newsarchive.wsgi

install: $(VENV)/installed

# Parts that depend on nothing of each other: make -j2 test runs two at once.
test: test-on-sqlite test-on-postgresql test-without-database

test-on-sqlite: $(VENV)/installed-test
	@echo "== On SQLite, whatever has to do with a database"
	@$(PYTEST) $(addprefix --ignore=,$(OF_NO_DATABASE))

test-on-postgresql: $(VENV)/installed-test
	@echo "== The same on PostgreSQL, but for the look of pages, rights, and walks of all pages"
	@$(ON_POSTGRESQL) -- $(PYTEST) $(addprefix --ignore=,$(OF_NO_DATABASE) $(ONCE)) -p no:cacheprovider
	@echo "== Records, search, counts and lists on PostgreSQL under the C locale"
	@$(ON_POSTGRESQL) --locale c -- $(PYTEST) $(UNDER_C) -p no:cacheprovider

test-without-database: $(VENV)/installed-test
	@echo "== What reads texts, or code"
	@$(PYTEST) $(OF_NO_DATABASE) -p no:cacheprovider

lint: $(VENV)/installed-lint
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/python manage.py makemigrations --check

format: $(VENV)/installed-lint
	@$(VENV)/bin/ruff check --fix-only .
	@$(VENV)/bin/ruff format .

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/installed: $(WANTED) | $(VENV)/bin/python
	@echo "Installing what the archive runs on (once, in $(VENV)) …"
	@$(PIP) . && touch $@

$(VENV)/installed-test: $(WANTED) | $(VENV)/bin/python
	@echo "Installing what the tests run on (once, in $(VENV)) …"
	@$(PIP) '.[test]' && touch $@

$(VENV)/installed-lint: $(WANTED) | $(VENV)/bin/python
	@echo "Installing what reads the code (once, in $(VENV)) …"
	@$(PIP) '.[lint]' && touch $@

$(VENV)/bin/python:
	@python=; seen=; \
	for name in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	  found=$$("$$name" -c 'import sys; print(sys.version.split()[0]); sys.exit(sys.version_info < (3, 11))' 2>/dev/null) \
	    && { python=$$name; break; }; \
	  seen="$$seen$${found:+ $$found}"; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "The archive needs Python 3.11 or newer; found here:$${seen:- none}." >&2; \
	  echo "Debian 12 and Ubuntu 24.04 or newer: apt install python3 python3-venv. Others: python.org/downloads" >&2; \
	  echo "If one is installed under another name: make run PYTHON=/path/to/python3" >&2; \
	  exit 1; \
	fi; \
	if ! "$$python" -c 'import venv, ensurepip' 2>/dev/null; then \
	  echo "$$python cannot make virtual environments: its modules venv and ensurepip are missing." >&2; \
	  echo "Debian and Ubuntu: apt install python3-venv" >&2; \
	  exit 1; \
	fi; \
	"$$python" -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }
