"""SQLite's full-text index over `claim_words`, made through sqlite-utils where FTS5 is there.

The index follows its table by triggers. An SQLite without FTS5 takes the triggers down, since
it could not carry them out; one that has it makes the index afresh when it finds them gone.
"""

import sqlite3
from collections.abc import Sequence

from storage.database import FullText

TABLE = "claim_words"
INDEX = f"{TABLE}_fts"
"""The index, and what the names of the tables that it keeps for itself begin with."""

_TRIGGERS = {f"{TABLE}_{when}" for when in ("ai", "ad", "au")}
_TOKENIZER = "unicode61 remove_diacritics 2"
_MATCHES = f"select rowid as number, rank from {INDEX} where {INDEX} match :matching"  # noqa: S608 (our own names)


def index_words(connection: sqlite3.Connection) -> FullText | None:
    """Make the index where it is missing; nothing where this SQLite has no full text.

    Nor where the file may only be read and has none yet: searching it works without.
    """
    compiled, names = _has_fts5(connection), _names(connection)
    complete = {INDEX, *_TRIGGERS} <= names
    if TABLE not in names or (not compiled and not _TRIGGERS & names):
        return None
    if compiled is not complete:
        try:
            _change(connection, compiled=compiled)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
                raise
            return None
    return FullText(_MATCHES, beginnings) if compiled else None


def beginnings(words: Sequence[str]) -> str:
    """Ask for rows that have, for each of these, a word that begins so."""
    return " ".join(f'"{word}"*' for word in words)


def drop_traces_of_words(connection: sqlite3.Connection) -> None:
    """Merge the index into one piece, without the words of rows that are gone."""
    connection.execute(f"insert into {INDEX} ({INDEX}) values ('optimize')")  # noqa: S608 (our own names)


def _has_fts5(connection: sqlite3.Connection) -> bool:
    found = connection.execute("select 1 from pragma_module_list where name = 'fts5'")
    return found.fetchone() is not None


def _names(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("select name from sqlite_master where type in ('table', 'trigger')")
    return {name for (name,) in rows}


def _change(connection: sqlite3.Connection, *, compiled: bool) -> None:
    """Make the index, or take the triggers down, unless another process has meanwhile."""
    connection.execute("begin immediate")
    try:
        there = _TRIGGERS & _names(connection)
        if compiled and there != _TRIGGERS:
            from sqlite_utils import Database as SqliteUtils  # noqa: PLC0415 (only for a new file)

            table = SqliteUtils(connection, execute_plugins=False).table(TABLE)
            table.enable_fts(["words"], create_triggers=True, tokenize=_TOKENIZER, replace=True)
        elif not compiled:
            for name in there:
                connection.execute(f"drop trigger {name}")
        connection.execute("commit")
    finally:
        if connection.in_transaction:
            connection.execute("rollback")
