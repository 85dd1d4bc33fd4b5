"""The sixth step: verdicts given anew beside those they replace, and what a second judge spends."""

from storage.database import Run


def m006_judging(run: Run) -> None:
    """Earlier verdicts, a second judge's spending, and ways to a claim's texts and old verdicts."""
    run("""
        create table earlier_verdicts (
          response_id text not null references responses (response_id) on delete cascade,
          number bigint not null check (number >= 1),  -- from the first that was replaced on
          debater_id text not null,  -- whose response it is, so that erasing and export reach it
          side text not null check (side in ('for', 'against')),  -- the one argued then
          judge_version text not null,
          verdict text not null,  -- json
          total double precision not null,
          judged_ms bigint not null,
          replaced_ms bigint not null,
          primary key (response_id, number)
        )""")
    run("create index earlier_verdicts_by_debater on earlier_verdicts (debater_id)")
    run("""
        create table judge_spending (
          server_id text not null,
          day text not null,  -- as YYYY-MM-DD, in UTC
          requests bigint not null check (requests >= 0),
          tokens bigint not null check (tokens >= 0),
          primary key (server_id, day)
        )""")
    # A response is held against the latest others on its claim in its place.
    run("""
        create index responses_by_place
        on responses (server_id, claim_id, created_ms, response_id)""")
    # Judging anew goes through all that was judged, from the oldest on.
    run("""
        create index responses_judged
        on responses (created_ms, response_id, judge_version)
        where verdict is not null""")
