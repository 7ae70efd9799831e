# One name per chore; .ci/run does the same. PYTHON names the interpreter to start from.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup test explore lint types docs example bench check

setup: ## a virtual environment with everything a developer needs
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable ".[dev]"

test: ## the whole suite, on all cores
	$(BIN)/python -m pytest -n auto

explore: ## property tests on new examples, many more of them
	HYPOTHESIS_PROFILE=explore $(BIN)/python -m pytest -n auto tests/matching tests/intake tests/model tests/journey

lint: ## style, and that nothing waits to be formatted
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: ## mypy, strict
	$(BIN)/mypy

docs: ## renew the parts of README.md that are generated
	$(BIN)/python tests/docs.py

example: ## renew examples/, as init writes it
	$(BIN)/python -m pip install --quiet --editable .
	rm -f examples/roster.xlsx examples/start-here.md
	$(BIN)/mentorctl init examples --example

bench: ## measure against the peers; installs them into a folder of its own
	$(BIN)/python -m pip install --quiet --editable ".[bench]"
	$(BIN)/python -m bench

check: lint types test
