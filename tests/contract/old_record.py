"""A database as the first four steps left it, with a library, debaters and what they wrote."""

from pathlib import Path

from arguments.claims import Source
from arguments.responses import fingerprint
from storage import Run
from storage.claims import article_id_of
from storage.migrations import MIGRATIONS, migrate
from storage.sqlite import SqliteDatabase

ARTICLE = article_id_of(Source(title="Streets", author="N. Walker"))
CLAIMS = [
    ("cars", "Cities should ban cars from their centres.", "starter", 1, None),
    ("books", "Every STRASSE should be öffentlich.", "starter", 1, 9),
    ("tea", "Tea is better than coffee.", None, 5, None),
]
"""Id, words, pack, when added and when retired."""
RESPONSES = [
    ("r1", "discord:1", "cars", "for", 1, 71.5, 0),
    ("r2", "discord:1", "cars", "for", 0, 90.0, 2),
    ("r3", "discord:2", "cars", "for", 1, 60.1, 0),
    ("r4", "discord:2", "cars", "against", 1, None, 5),
]
"""Id, debater, claim, side, whether it counts, its total, and the day it was sent on."""


def write(path: Path) -> None:
    """Make the file."""
    database = SqliteDatabase.open(path)
    migrate(database, MIGRATIONS[:4])
    with database.transaction() as run:
        run(
            "insert into articles values (:article_id, 'Streets', 'N. Walker', '', null, '')",
            article_id=ARTICLE,
        )
        for each in CLAIMS:
            _claim(run, *each)
        for one in RESPONSES:
            _response(run, *one)
        run("""
            insert into totals (server_id, debater_id, responses, judged, counted, points,
              standing_tenths, best)
            values ('discord:9', 'discord:1', 2, 2, 1, 71500, 629, 90.0),
              ('discord:9', 'discord:2', 2, 1, 1, 60100, 600, 60.1)""")
        run("insert into standing_counts values ('discord:9', 629, 1), ('discord:9', 600, 1)")
        run("update claims set argued_for = 3, argued_against = 1 where claim_id = 'cars'")
        run("insert into facts values ('fact', 'old')")
    database.close()


def _claim(  # noqa: PLR0917 (a row's columns)
    run: Run, claim_id: str, text: str, pack: str | None, added: int, retired: int | None
) -> None:
    run(
        """
        insert into claims (claim_id, text, folded, fingerprint, kind, article_id, considerations,
          pack, added_ms, retired_ms)
        values (:claim_id, :text, :text, :fingerprint, 'policy', :article_id,
          '{"on_for":["calm"],"on_against":[]}', :pack, :added, :retired)""",
        claim_id=claim_id,
        text=text,
        article_id=ARTICLE,
        fingerprint=fingerprint(text),
        pack=pack,
        added=added,
        retired=retired,
    )


def _response(  # noqa: PLR0917 (a row's columns)
    run: Run,
    response_id: str,
    debater_id: str,
    claim_id: str,
    side: str,
    counts: int,
    total: float | None,
    day: int,
) -> None:
    run(
        """
        insert into responses (response_id, request_id, server_id, debater_id, claim_id, side,
          text, fingerprint, counts, created_ms, verdict, total, judge_version, judged_ms)
        values (:id, :id, 'discord:9', :debater_id, :claim_id, :side, 'text', :id, :counts,
          :created, :verdict, :total, :verdict, :judged)""",
        id=response_id,
        debater_id=debater_id,
        claim_id=claim_id,
        side=side,
        counts=counts,
        created=1 + day * 86_400_000,
        total=total,
        verdict=None if total is None else "{}",
        judged=None if total is None else 1,
    )
