"""The ninth step: spars and duels, drills with their items, beliefs, and practice together."""

from storage.database import Run
from storage.steps.practising import practising


def m009_sparring(run: Run) -> None:
    """Lent arguments with their vectors, spars, duels, drills, beliefs, gatherings."""
    _lending(run)
    _spars(run)
    _duels(run)
    practising(run)


def _lending(run: Run) -> None:
    run("alter table profile_choices add column lends_ms bigint")  # null: lends no arguments
    run("""
        create table lent_arguments (
          response_id text primary key references responses (response_id) on delete cascade,
          server_id text not null,
          debater_id text not null,
          claim_id text not null,
          side text not null check (side in ('for', 'against')),
          total double precision not null,
          words text not null default '',  -- the table of its vector's words; empty: to be read
          vector text  -- 128 signed bytes, as base64; null where it is unread, or not shown
        )""")
    # The other side's arguments on a claim in a server, the best first.
    run("""
        create index lent_arguments_by_claim
        on lent_arguments (server_id, claim_id, side, total desc, response_id)
        where vector is not null""")
    run("create index lent_arguments_by_words on lent_arguments (words, response_id)")
    run("create index lent_arguments_by_debater on lent_arguments (debater_id, server_id)")


def _spars(run: Run) -> None:
    run("""
        create table spars (
          spar_id text primary key,
          server_id text not null,
          debater_id text not null,
          claim_id text not null,
          side text not null check (side in ('for', 'against')),
          place text not null check (place in ('private', 'thread')),
          channel_id text,
          thread_id text,  -- null where it is private, or its thread is gone
          response_id text,  -- the opening argument; null until it is in
          state text not null check (state in ('opening', 'open', 'closed', 'left')),
          started_ms bigint not null,
          touched_ms bigint not null,  -- it can be taken up for seven days from then on
          closed_ms bigint,
          closing text  -- json; null until three exchanges are over
        )""")
    run("create index spars_by_debater on spars (debater_id, server_id, state, touched_ms)")
    run("""
        create index spars_under_way on spars (touched_ms)
        where state in ('opening', 'open')""")
    run("""
        create table spar_exchanges (
          spar_id text not null references spars (spar_id) on delete cascade,
          number bigint not null check (number between 1 and 3),
          debater_id text not null,  -- whose spar it is
          passed bigint not null default 0 check (passed >= 0),  -- moves that were passed over
          move text,  -- json; null where its author took the argument back
          move_key text not null,
          response_id text,  -- the lent argument that the move is
          moved_ms bigint not null,
          draft text,  -- json: an answer that was begun, or refused
          reply text,  -- json; null until there is one, as the next three
          request_id text unique,
          engaged text,
          answered_ms bigint,
          primary key (spar_id, number)
        )""")
    run("create index spar_exchanges_by_debater on spar_exchanges (debater_id)")
    run("""
        create index spar_exchanges_by_response on spar_exchanges (response_id)
        where response_id is not null""")
    run("""
        create table spar_moves_passed (
          spar_id text not null references spars (spar_id) on delete cascade,
          move_key text not null,
          debater_id text not null,
          primary key (spar_id, move_key)
        )""")
    run("create index spar_moves_passed_by_debater on spar_moves_passed (debater_id)")
    run("create index spar_moves_passed_by_move on spar_moves_passed (move_key)")


def _duels(run: Run) -> None:
    run("""
        create table duels (
          duel_id text primary key,
          server_id text not null,
          channel_id text not null,
          thread_id text,
          message_id text,  -- of the invitation
          claim_id text not null,
          state text not null check (
            state in ('invited', 'open', 'done', 'declined', 'lapsed', 'left')),
          round bigint not null default 0 check (round between 0 and 4),  -- 0: the openings
          shown bigint not null default -1 check (shown between -1 and 4),  -- rounds shown to all
          minutes bigint not null check (minutes >= 1),  -- for each round
          made_ms bigint not null,
          due_ms bigint,  -- when the round closes, or the invitation lapses
          closed_ms bigint,
          closing text  -- json; null until it is over
        )""")
    run("create index duels_due on duels (due_ms) where state in ('invited', 'open')")
    run("create index duels_to_show on duels (duel_id) where shown < round")
    run("create index duels_to_judge on duels (duel_id) where state = 'open' and round = 4")
    run("""
        create table duel_sides (
          duel_id text not null references duels (duel_id) on delete cascade,
          side text not null check (side in ('for', 'against')),
          debater_id text,  -- null where they erased themselves
          accepted bigint not null default 0 check (accepted in (0, 1)),  -- 0 again: they left
          extended bigint not null default 0 check (extended in (0, 1)),  -- they had more time
          primary key (duel_id, side)
        )""")
    run("create index duel_sides_by_debater on duel_sides (debater_id)")
    run("""
        create table duel_words (
          duel_id text not null references duels (duel_id) on delete cascade,
          round bigint not null check (round between 0 and 3),
          side text not null check (side in ('for', 'against')),
          debater_id text,  -- null where they erased themselves
          request_id text unique,
          draft text,  -- json: what was begun, or refused
          reply text,  -- json; null until it is in, and where it is erased
          engaged text,  -- json; null on openings
          verdict text,  -- json; on openings, and of the whole on the last round that was closed
          said_ms bigint,
          primary key (duel_id, round, side)
        )""")
    run("create index duel_words_by_debater on duel_words (debater_id)")
