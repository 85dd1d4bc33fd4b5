"""The fifth step: every place has a library of its own, with a review, reports and a daily claim.

What the claims table said of one library moves to the shelf of everyone's; searching and the
scores of the two sides get tables of their own, filled from what is there.
"""

from storage.database import Run
from storage.texts import key_of, search_words

_TENTHS = 10


def m005_library(run: Run) -> None:
    """Shelves, batches, scores, search, reports, settings, and the claim of the day."""
    _shelves(run)
    _claims(run)
    _scores(run)
    _words(run)
    _reports(run)
    _daily(run)
    run("alter table responses add column showable_ms bigint")  # null: not to be quoted


def _shelves(run: Run) -> None:
    run("""
        create table batches (
          batch_id text primary key,
          server_id text not null,  -- whose library it went to
          article_id text not null references articles (article_id),
          imported_by text,  -- null once that person is forgotten
          imported_ms bigint not null
        )""")
    run("create index batches_by_article on batches (server_id, article_id)")
    run("""
        create table shelves (
          server_id text not null,  -- whose library; 'everyone' is the one that all places see
          claim_id text not null references claims (claim_id),
          status text not null check (status in
            ('waiting', 'served', 'skipped', 'edited', 'retired')),
          batch_id text references batches (batch_id),  -- null where no import brought it
          number bigint not null check (number >= 1),  -- in its batch, or among all without one
          pack text,  -- null where no pack brought it
          score double precision,  -- how surely it is a claim; null where people wrote it
          why text not null,  -- json: the cues that spoke for it
          hands text not null,  -- json: what a reviewer must put right first
          became text references claims (claim_id),  -- the wording that replaced it when edited
          decided_by text,  -- null until somebody decides, and once that person is forgotten
          decided_ms bigint,
          added_ms bigint not null,
          primary key (server_id, claim_id),
          check ((became is null) or (status = 'edited'))
        )""")
    run("create index shelves_in_order on shelves (server_id, status, added_ms, number)")
    run("create index shelves_by_claim on shelves (claim_id)")
    run("""
        insert into shelves (server_id, claim_id, status, number, pack, why, hands,
          decided_ms, added_ms)
        select 'everyone', claim_id,
          case when retired_ms is null then 'served' else 'retired' end,
          row_number() over (
            order by added_ms, article_id, coalesce(paragraph, 0), claim_id),
          pack, '[]', '[]', retired_ms, added_ms
        from claims""")


def _claims(run: Run) -> None:
    """Tell claims apart by all they hold; their words (`alike`) keep a library from doubles."""
    run("alter table claims add column sentence bigint check (sentence >= 1)")  # null: unknown
    run("alter table claims add column original text not null default ''")
    run("alter table claims add column passage text not null default ''")
    run("alter table claims add column alike text not null default ''")
    run("update claims set alike = fingerprint")
    run("create index claims_by_words on claims (alike)")
    run("create index claims_by_article on claims (article_id)")
    for row in run("select * from claims"):
        place = (row["article_id"], row["paragraph"], row["sentence"])
        words = (row["text"], row["original"], row["passage"])
        run(
            "update claims set fingerprint = :fingerprint where claim_id = :claim_id",
            claim_id=row["claim_id"],
            fingerprint=key_of(*words, row["kind"], *place, row["considerations"]),
        )
    for column in ("pack", "added_ms", "retired_ms", "folded"):
        run(f"alter table claims drop column {column}")


def _scores(run: Run) -> None:
    run("""
        create table claim_scores (
          claim_id text not null references claims (claim_id),
          side text not null check (side in ('for', 'against')),
          judged bigint not null default 0 check (judged >= 0),  -- first attempts alone
          points bigint not null default 0,  -- the sum of their totals, in tenths
          squares bigint not null default 0,  -- the sum of the squares of those tenths
          primary key (claim_id, side)
        )""")
    run("insert into claim_scores (claim_id, side) select claim_id, 'for' from claims")
    run("insert into claim_scores (claim_id, side) select claim_id, 'against' from claims")
    rows = run("""
        select claim_id, side, total, count(*) as n
        from responses
        where counts = 1 and total is not null
        group by claim_id, side, total""")
    for row in rows:
        tenths = round(row["total"] * _TENTHS)
        run(
            """
            update claim_scores
            set judged = judged + :n, points = points + :n * :tenths,
              squares = squares + :n * :tenths * :tenths
            where claim_id = :claim_id and side = :side""",
            claim_id=row["claim_id"],
            side=row["side"],
            n=row["n"],
            tenths=tenths,
        )


def _words(run: Run) -> None:
    run("""
        create table claim_words (
          number bigint primary key,  -- what a full-text index names the row by
          claim_id text not null unique references claims (claim_id),
          words text not null  -- of the claim and its article, without case, marks and accents
        )""")
    rows = run("""
        select claim_id, text, title, author, outlet
        from claims
        join articles using (article_id)
        order by claim_id""")
    for number, row in enumerate(rows, start=1):
        claim_id = row.pop("claim_id")
        run(
            "insert into claim_words (number, claim_id, words) values (:number, :claim_id, :words)",
            number=number,
            claim_id=claim_id,
            words=" ".join(search_words(" ".join(row.values()))),
        )


def _reports(run: Run) -> None:
    run("""
        create table reports (
          server_id text not null,  -- whose reviewers they are put before
          claim_id text not null references claims (claim_id),
          debater_id text not null,
          reason text not null check (reason in
            ('unclear', 'one-sided', 'misread', 'offensive', 'other')),
          note text not null,
          created_ms bigint not null,
          settled_by text,  -- null while it is open, and once that person is forgotten
          settled_ms bigint,  -- null while it is open
          primary key (server_id, claim_id, debater_id)
        )""")
    run("create index reports_by_debater on reports (debater_id)")
    run("create index reports_open on reports (server_id) where settled_ms is null")
    run("""
        create table server_settings (
          server_id text primary key,
          reports_channel text,  -- null: reports wait to be asked for
          approve_best bigint not null default 0 check (approve_best >= 0)
        )""")


def _daily(run: Run) -> None:
    run("""
        create table daily_claims (
          server_id text primary key,
          channel_id text not null,
          schedule text not null,  -- json
          article_id text references articles (article_id),  -- null: claims of every article
          since_ms bigint not null,
          set_by text,  -- null once that person is forgotten
          due_ms bigint not null
        )""")
    run("create index daily_claims_by_due on daily_claims (due_ms)")
    run("""
        create table daily_posts (
          server_id text not null,
          day text not null,  -- as YYYY-MM-DD, in the server's own time zone
          claim_id text not null references claims (claim_id),
          channel_id text not null,
          message_id text,  -- null until it is known to be there
          tried_ms bigint not null,
          closes_ms bigint not null,
          closed_ms bigint,  -- null while it is open
          primary key (server_id, day)
        )""")
    run("create index daily_posts_to_close on daily_posts (closes_ms) where closed_ms is null")
    run("create index daily_posts_by_claim on daily_posts (claim_id)")
