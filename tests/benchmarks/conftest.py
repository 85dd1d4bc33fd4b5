"""Collects a row from each benchmark and prints them as one table, after everything else."""

import pytest

from tests.benchmarks.table import Row, drawn

ROWS = pytest.StashKey[list[Row]]()


@pytest.fixture
def table(request: pytest.FixtureRequest) -> list[Row]:
    return request.config.stash.setdefault(ROWS, [])


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    rows = terminalreporter.config.stash.get(ROWS, [])
    if rows:
        terminalreporter.section("Gadfly: measured")
        for line in drawn(rows):
            terminalreporter.write_line(line)
