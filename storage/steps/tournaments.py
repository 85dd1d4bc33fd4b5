"""The seventh step: tournaments with their steps, entries, judges and rounds, and the outbox.

What happens inside a match is shaped in `storage.steps.matches`. Everything of a tournament hangs
on its row, so that deleting that row deletes all of it.
"""

from storage.database import Run
from storage.steps.matches import shape_matches


def m007_tournaments(run: Run) -> None:
    """Tournaments, from sign-up to champion, and the role of those who run them."""
    _tournaments(run)
    _entries(run)
    _judges(run)
    _rounds(run)
    shape_matches(run)
    _outbox(run)
    run("alter table server_settings add column organiser_role text")  # null: nobody was named


def _tournaments(run: Run) -> None:
    run("""
        create table tournaments (
          tournament_id text primary key,
          server_id text not null,
          name text not null,
          folded text not null,  -- the name as it is compared: engines fold ASCII alone
          settings text not null,  -- json
          stage text not null check (stage in ('sign_up', 'check_in', 'drawing', 'running',
            'between', 'breaking', 'finished', 'cancelled')),
          round bigint not null default 0 check (round >= 0),  -- 0 before the first
          seed bigint not null,
          step bigint not null default 0 check (step >= 0),  -- the last step that was taken
          paused_ms bigint,  -- null while it goes on
          channel_id text,  -- null where it has no channel of its own
          created_by text,  -- null once that person is forgotten
          created_ms bigint not null,
          ended_ms bigint,  -- null while it is open
          check ((ended_ms is null) = (stage not in ('finished', 'cancelled')))
        )""")
    run("create index tournaments_by_server on tournaments (server_id, created_ms)")
    run("""
        create unique index tournaments_by_name on tournaments (server_id, folded)
        where ended_ms is null""")
    run("""
        create table tournament_steps (
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          step bigint not null check (step >= 1),
          action text not null,
          payload text not null,  -- json
          was_stage text not null,  -- this and the next are what undoing it goes back to
          was_round bigint not null,
          taken_by text,  -- null where a clock took it, and once that person is forgotten
          taken_ms bigint not null,
          undone_step bigint,  -- the step that undid it; null while it stands
          primary key (tournament_id, step)
        )""")


def _entries(run: Run) -> None:
    run("""
        create table entries (
          entry_id text primary key,
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          number bigint not null check (number >= 1),  -- sign-ups are counted from 1
          name text,  -- this and the next two are null once nobody of it is left
          folded text,
          club text,  -- null also where it has none
          categories text not null,  -- json
          status text not null check (status in ('signed_up', 'active', 'withdrawn')),
          first_round bigint not null check (first_round >= 1),  -- later for a late entry
          rating double precision,  -- null where nothing is known
          signed_up_ms bigint not null,
          withdrawn_ms bigint,  -- null while it takes part, and where its last member was forgotten
          unique (tournament_id, number),
          unique (tournament_id, folded),
          check ((name is null) = (folded is null)),
          check (withdrawn_ms is null or status = 'withdrawn')
        )""")
    run("""
        create table entry_members (
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          debater_id text not null,  -- takes part once, whatever the team
          entry_id text not null references entries (entry_id) on delete cascade,
          place bigint not null check (place >= 1),  -- in the team
          primary key (tournament_id, debater_id),
          unique (entry_id, place)
        )""")
    run("create index entry_members_by_debater on entry_members (debater_id)")
    run("""
        create table entry_conflicts (
          entry_id text not null references entries (entry_id) on delete cascade,
          other_id text not null references entries (entry_id) on delete cascade,
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          primary key (entry_id, other_id),
          check (entry_id < other_id)  -- both ways are one row
        )""")
    run("create index entry_conflicts_by_other on entry_conflicts (other_id)")
    run("create index entry_conflicts_by_tournament on entry_conflicts (tournament_id)")


def _judges(run: Run) -> None:
    run("""
        create table tournament_judges (
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          debater_id text not null,
          club text,  -- null where they have none
          skill double precision not null,
          is_trainee bigint not null check (is_trainee in (0, 1)),
          since_ms bigint not null,
          primary key (tournament_id, debater_id)
        )""")
    run("create index tournament_judges_by_debater on tournament_judges (debater_id)")
    run("""
        create table judge_conflicts (
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          debater_id text not null,
          entry_id text not null references entries (entry_id) on delete cascade,
          primary key (tournament_id, debater_id, entry_id)
        )""")
    run("create index judge_conflicts_by_debater on judge_conflicts (debater_id)")
    run("create index judge_conflicts_by_entry on judge_conflicts (entry_id)")


def _rounds(run: Run) -> None:
    run("""
        create table rounds (
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          round bigint not null check (round >= 1),
          version bigint not null check (version >= 1),  -- drawn again is a new one
          state text not null check (state in ('draft', 'released', 'done', 'withdrawn')),
          is_elimination bigint not null check (is_elimination in (0, 1)),
          category text,  -- whose break it belongs to; null before the break
          seed bigint not null,
          claims text not null,  -- json
          silent bigint not null check (silent in (0, 1)),  -- 1: results are not shown yet
          draw text not null,  -- json: what the draw cost
          drawn_ms bigint not null,
          released_ms bigint,  -- null until debaters see it
          primary key (tournament_id, round, version),
          check (state not in ('released', 'done') or released_ms is not null)
        )""")
    # However often Release is tapped, and by however many: a round has one draw that stands.
    run("""
        create unique index rounds_standing on rounds (tournament_id, round)
        where state <> 'withdrawn'""")


def _outbox(run: Run) -> None:
    run("""
        create table outbox (
          effect_key text primary key,  -- added twice is once
          tournament_id text not null references tournaments (tournament_id) on delete cascade,
          server_id text not null,
          match_id text references matches (match_id) on delete cascade,  -- null: of the whole
          kind text not null,
          payload text not null,  -- json
          place bigint not null unique,  -- effects are carried out in this order
          made_ms bigint not null,
          tried_ms bigint,  -- null: surely not carried out yet
          tries bigint not null default 0 check (tries >= 0),
          again_ms bigint,  -- not to be tried before; null: at once
          done_ms bigint,  -- null while it waits
          result text,  -- json: what came of it; null until it is done
          check ((done_ms is null) = (result is null))
        )""")
    run("create index outbox_waiting on outbox (place) where done_ms is null")
    run("create index outbox_by_tournament on outbox (tournament_id)")
    run("create index outbox_by_match on outbox (match_id)")
