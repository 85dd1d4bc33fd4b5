"""What the seventh step shapes inside a match: seats, results, speeches, ballots, appeals."""

from storage.database import Run


def shape_matches(run: Run) -> None:
    """Shape matches, and all that happens in one."""
    _matches(run)
    _results(run)
    _speeches(run)
    _judging(run)
    _appeals(run)


def _matches(run: Run) -> None:
    run("""
        create table matches (
          match_id text primary key,
          tournament_id text not null,
          round bigint not null,
          version bigint not null,
          room bigint not null check (room >= 1),
          entry_for text not null references entries (entry_id),
          entry_against text references entries (entry_id),  -- null: a bye, or nobody to meet
          locked bigint not null check (locked in (0, 1)),  -- 1: drawing anew leaves it
          why text not null,  -- json
          offered text not null,  -- json: the claims to choose from
          vetoes text not null,  -- json: the claim that each side struck out
          claim_id text references claims (claim_id),  -- null until it is settled
          state text not null check (state in
            ('waiting', 'open', 'judging', 'confirmed', 'withdrawn')),
          opened_ms bigint,  -- null until it opens
          judging_due_ms bigint,  -- when votes close and missing ballots are told; else null
          thread_id text,  -- null until it is there
          how text check (how in
            ('decided', 'bye', 'walkover', 'double_forfeit', 'postponed')),  -- null: no result
          winner text check (winner in ('for', 'against')),  -- null: nobody won, or no result
          score_for double precision,  -- null where nobody scored
          score_against double precision,
          votes_for double precision not null default 0,
          votes_against double precision not null default 0,
          confirmed_ms bigint,  -- null while it has no result
          result_version bigint not null default 0,  -- the latest; 0 before the first
          foreign key (tournament_id, round, version)
            references rounds (tournament_id, round, version) on delete cascade,
          unique (tournament_id, round, version, room),
          check (entry_for <> entry_against),
          check (state <> 'confirmed' or how is not null),
          check (how is not null or (winner is null and confirmed_ms is null)),
          check (how is null or (confirmed_ms is not null and result_version >= 1))
        )""")
    run("create index matches_by_claim on matches (claim_id) where claim_id is not null")
    run("""
        create index matches_by_judging on matches (judging_due_ms)
        where state = 'judging' and judging_due_ms is not null""")
    run("create index matches_by_entry_for on matches (entry_for)")
    run("create index matches_by_entry_against on matches (entry_against)")
    # The key is the rule that an entry sits exactly once in a round.
    run("""
        create table match_seats (
          tournament_id text not null,
          round bigint not null,
          version bigint not null,
          entry_id text not null references entries (entry_id),
          match_id text not null references matches (match_id) on delete cascade,
          side text not null check (side in ('for', 'against')),
          primary key (tournament_id, round, version, entry_id),
          unique (match_id, side)
        )""")
    run("create index match_seats_by_entry on match_seats (entry_id)")


def _results(run: Run) -> None:
    run("""
        create table match_results (
          match_id text not null references matches (match_id) on delete cascade,
          version bigint not null check (version >= 1),  -- every one is kept
          how text not null,
          winner text,  -- as the next two, null as in the match
          score_for double precision,
          score_against double precision,
          votes_for double precision not null,
          votes_against double precision not null,
          decided_by text,  -- null where nobody had to, and once that person is forgotten
          decided_ms bigint not null,
          reason text,  -- null where none was given, and once a debater of the match is forgotten
          primary key (match_id, version)
        )""")


def _speeches(run: Run) -> None:
    run("""
        create table speeches (
          match_id text not null references matches (match_id) on delete cascade,
          place bigint not null check (place >= 1),  -- 1 is the opening
          side text not null check (side in ('for', 'against')),
          entry_id text not null references entries (entry_id),
          debater_id text,  -- null while it is anyone's of the team, and once they are forgotten
          due_ms bigint,  -- null until its clock runs
          outcome text not null check (outcome in ('due', 'in', 'missed')),
          request_id text unique,  -- the act that brought it; null until then
          text text,  -- null until it is in, and once its author is forgotten
          submitted_ms bigint,  -- null until it is in
          verdict text,  -- json; null until it is judged
          primary key (match_id, place, side),
          check (text is null or outcome = 'in'),
          check (verdict is null or outcome = 'in'),
          check ((submitted_ms is null) = (outcome <> 'in'))
        )""")
    run("create index speeches_by_due on speeches (due_ms) where outcome = 'due'")
    run("create index speeches_by_debater on speeches (debater_id)")
    run("create index speeches_by_entry on speeches (entry_id)")
    run("""
        create table speech_drafts (
          match_id text not null references matches (match_id) on delete cascade,
          place bigint not null check (place >= 1),
          debater_id text not null,
          text text not null,
          kept_ms bigint not null,
          primary key (match_id, place, debater_id)
        )""")
    run("create index speech_drafts_by_debater on speech_drafts (debater_id)")


def _judging(run: Run) -> None:
    run("""
        create table match_judges (
          match_id text not null references matches (match_id) on delete cascade,
          debater_id text not null,
          role text not null check (role in ('chair', 'panel', 'trainee', 'extra')),
          allocated_ms bigint not null,
          primary key (match_id, debater_id)
        )""")
    run("create index match_judges_by_debater on match_judges (debater_id)")
    run("""
        create table ballots (
          ballot_id text primary key,  -- the act that brought it: arriving twice is once
          match_id text not null references matches (match_id) on delete cascade,
          debater_id text,  -- the judge; null once they are forgotten
          version bigint not null check (version >= 1),
          state text not null check (state in ('submitted', 'confirmed', 'discarded')),
          winner text not null check (winner in ('for', 'against')),
          points_for double precision not null,
          points_against double precision not null,
          reason text,  -- null once the judge is forgotten
          is_trainee bigint not null check (is_trainee in (0, 1)),  -- 1: kept, not counted
          is_extra bigint not null check (is_extra in (0, 1)),  -- 1: called in on an even split
          submitted_ms bigint not null,
          confirmed_by text,  -- null until it is confirmed, and once that person is forgotten
          confirmed_ms bigint,  -- null until it is confirmed
          unique (match_id, debater_id, version),
          check (state <> 'confirmed' or confirmed_ms is not null)
        )""")
    run("""
        create unique index ballots_confirmed on ballots (match_id, debater_id)
        where state = 'confirmed'""")
    run("create index ballots_by_debater on ballots (debater_id)")
    run("""
        create table audience_votes (
          match_id text not null references matches (match_id) on delete cascade,
          debater_id text not null,
          choice text not null check (choice in ('for', 'against')),
          voted_ms bigint not null,
          primary key (match_id, debater_id)
        )""")
    run("create index audience_votes_by_debater on audience_votes (debater_id)")


def _appeals(run: Run) -> None:
    run("""
        create table appeals (
          match_id text primary key references matches (match_id) on delete cascade,
          debater_id text,  -- who appealed; null once they are forgotten, as are the words
          text text,
          made_ms bigint not null,
          state text not null check (state in ('open', 'upheld', 'dismissed')),
          decided_by text,  -- null while it is open, and once that person is forgotten
          decided_ms bigint,  -- null while it is open
          answer text,  -- null while it is open, and once who appealed is forgotten
          check ((decided_ms is null) = (state = 'open'))
        )""")
    run("create index appeals_by_debater on appeals (debater_id)")
