# Two commands: `make tables` and `make test`. Both set up .venv from the lock file first, when it is not up to date.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: tables report test test-long lint docs bench model names lock clean

tables: $(VENV)/.ready
	$(BIN)/newstables run data/articles --tables data/tables

# A page to look at what the tables hold.
report: tables $(VENV)/.ready-report
	$(BIN)/newstables report data/tables --out data/report.html

test: $(VENV)/.ready-dev lint
	$(BIN)/pytest -n logical --dist loadfile --no-loadscope-reorder

# What takes minutes: faults at every point, and what changes only with Prefect.
test-long: $(VENV)/.ready-dev
	$(BIN)/pytest -n auto --long -m long

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@rm -rf build  # mypy cannot read an editable install under another name: it reads a copy
	@$(BIN)/pip install -qq --disable-pip-version-check --no-deps --target build/typed .
	MYPYPATH=build/typed $(BIN)/mypy

# Speed, beside what an analyst would assemble; under ten minutes.
bench: $(VENV)/.ready-bench
	$(BIN)/python -m tests.benchmarks

# The language model anew, from treebanks and news text (flows/language/MODEL.md); hours without a GPU.
CORPORA ?= ../shared/corpora
model: $(VENV)/.ready-dev
	$(BIN)/pip install -qq --disable-pip-version-check --editable '.[train]'
	$(BIN)/python -m newstables.language.training --corpora $(CORPORA) --encoder $(ENCODER)
	$(MAKE) names  # it reads the trees of the other: fitted anew with it

# The model of names anew, from the marked texts (flows/extractors/actors/names/MODEL.md); minutes.
names: $(VENV)/.ready-dev
	$(BIN)/python -m newstables.extractors.actors.names.training --corpora $(CORPORA)

# The README's data dictionary, from schemas/.
docs: $(VENV)/.ready
	$(BIN)/python -m newstables.schemas.dictionary README.md

# The lock file, from pyproject.toml; commit what changes.
lock: $(VENV)/.ready-dev
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate \
		--extra dev --extra spacy --extra bench pyproject.toml --output-file requirements.lock

clean:
	rm -rf $(VENV) data/tables build *.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newstables needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)

# The bytecode is compiled here, once: where Python is told not to keep it, every start would cost seconds more.
$(VENV)/.ready: $(VENV)/bin/python pyproject.toml requirements.lock
	$(BIN)/pip install -qq --disable-pip-version-check --constraint requirements.lock --editable .
	@$(BIN)/python -m compileall -q -j 0 $(VENV)/lib >/dev/null || true
	@$(BIN)/python -P flows/orchestration/server.py template  # what the first run would otherwise wait for
	@touch $@

$(VENV)/.ready-report: $(VENV)/.ready
	$(BIN)/pip install -qq --disable-pip-version-check --constraint requirements.lock --editable '.[report]'
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready
	$(BIN)/pip install -qq --disable-pip-version-check --constraint requirements.lock --editable '.[dev]'
	@touch $@

$(VENV)/.ready-bench: $(VENV)/.ready-dev
	$(BIN)/pip install -qq --disable-pip-version-check --constraint requirements.lock --editable '.[bench]'
	@touch $@
