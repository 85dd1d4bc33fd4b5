"""The ninth step: spars and duels, drills with their items, beliefs, and practice together."""

from storage.database import Run


def m009_sparring(run: Run) -> None:
    """Lent arguments with their vectors, spars, duels, drills, beliefs, gatherings."""
    _lending(run)
    _spars(run)
    _duels(run)
    _drills(run)
    _beliefs(run)
    _gatherings(run)


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


def _drills(run: Run) -> None:
    run("""
        create table drill_tasks (
          task_id text primary key,
          server_id text not null,
          debater_id text not null,
          drill text not null,
          criterion text not null,
          item text,  -- the line of an item bank
          task text not null,  -- json
          why text not null,  -- json: why it was given
          due_ms bigint,  -- when the drill was to come back; null where it did not
          draft text,  -- json: what was begun, or refused
          given_ms bigint not null,
          passed_ms bigint,  -- when another was wanted instead
          answers text,  -- json; null until it is answered, as the next four
          request_id text unique,
          scored text,  -- json
          score double precision check (score between 0 and 4),
          answered_ms bigint
        )""")
    run("create index drill_tasks_by_debater on drill_tasks (debater_id, server_id, given_ms)")
    run("""
        create index drill_tasks_answered
        on drill_tasks (debater_id, server_id, answered_ms)
        where answered_ms is not null""")
    run("""
        create index drill_tasks_unscored
        on drill_tasks (answered_ms, task_id)
        where answered_ms is not null and scored is null""")
    run("""
        create table drill_tasks_lent (  -- the lent arguments whose words a task holds
          task_id text not null references drill_tasks (task_id) on delete cascade,
          response_id text not null,
          primary key (task_id, response_id)
        )""")
    run("create index drill_tasks_lent_by_response on drill_tasks_lent (response_id)")
    run("""
        create table drill_returns (
          server_id text not null,
          debater_id text not null,
          drill text not null,
          step bigint not null check (step >= 0),  -- how often in a row it went well since
          due_ms bigint not null,
          primary key (server_id, debater_id, drill)
        )""")
    run("create index drill_returns_by_debater on drill_returns (debater_id)")
    run("""
        create table item_ratings (
          item text primary key,
          rating double precision not null,
          deviation double precision not null,
          volatility double precision not null,
          rated_ms bigint not null,
          answered bigint not null check (answered >= 0),
          correct bigint not null check (correct between 0 and answered)
        )""")
    run("""
        create table puzzle_ratings (
          server_id text not null,
          debater_id text not null,
          drill text not null,
          rating double precision not null,
          deviation double precision not null,
          volatility double precision not null,
          rated_ms bigint not null,
          answered bigint not null check (answered >= 0),
          primary key (server_id, debater_id, drill)
        )""")
    run("create index puzzle_ratings_by_debater on puzzle_ratings (debater_id)")


def _beliefs(run: Run) -> None:
    run("""
        alter table server_settings
        add column belief_check bigint not null default 0 check (belief_check in (0, 1))""")
    run("""
        create table beliefs (
          server_id text not null,
          debater_id text not null,
          claim_id text not null,
          at_first bigint not null check (at_first between 0 and 100),  -- how far they agree
          first_ms bigint not null,
          at_last bigint check (at_last between 0 and 100),  -- null until they were asked again
          last_ms bigint,
          primary key (server_id, debater_id, claim_id)
        )""")
    run("create index beliefs_by_debater on beliefs (debater_id)")


def _gatherings(run: Run) -> None:
    run("""
        create table gatherings (
          gathering_id text primary key,
          server_id text not null,
          channel_id text not null,
          made_by text,
          drill text not null,
          claim_id text,
          task text not null,  -- json
          state text not null check (state in ('answering', 'voting', 'done', 'called-off')),
          shown text,  -- the state that the channel was last shown; null: none
          begun text,  -- the state that was begun to be shown, which may be there
          message_id text,  -- of the card that shows it
          posted bigint not null default 0 check (posted >= 0),  -- cards that were sent
          count_shown bigint not null default 0,  -- answers that the card tells of
          due_shown_ms bigint,  -- the end that the card tells of
          again_ms bigint not null default 0,  -- nothing is sent or edited before then
          opened_ms bigint not null,
          vote_minutes bigint not null check (vote_minutes >= 1),
          due_ms bigint not null,  -- when answering or voting ends, or ended
          result text  -- json, without names; null until it is reckoned
        )""")
    run("""
        create index gatherings_under_way on gatherings (due_ms)
        where state in ('answering', 'voting')""")
    run("""
        create unique index gatherings_one_a_channel on gatherings (channel_id)
        where state in ('answering', 'voting')""")
    run("""
        create index gatherings_to_show on gatherings (due_ms)
        where shown is null or shown <> state""")
    run("""
        create index gatherings_to_reckon on gatherings (due_ms)
        where state = 'done' and result is null""")
    run("create index gatherings_by_server on gatherings (server_id, opened_ms)")
    run("""
        create table gathering_answers (
          gathering_id text not null references gatherings (gathering_id) on delete cascade,
          debater_id text not null,
          number bigint not null check (number >= 1),  -- the order of a shuffle, once votes begin
          request_id text not null unique,
          name text not null,  -- as they went by then
          named bigint not null default 1 check (named in (0, 1)),  -- 0: the results name nobody
          answers text not null,  -- json
          scored text,  -- json; null until it is scored
          said_ms bigint not null,
          primary key (gathering_id, debater_id)
        )""")
    run("create index gathering_answers_by_debater on gathering_answers (debater_id)")
    run("""
        create index gathering_answers_unscored on gathering_answers (said_ms)
        where scored is null""")
    run("""
        create table gathering_votes (
          gathering_id text not null references gatherings (gathering_id) on delete cascade,
          debater_id text not null,  -- who votes
          first bigint not null,  -- numbers of answers
          second bigint not null,
          chosen bigint,  -- null until they chose; one of the two, or 0: they could not tell
          asked_ms bigint not null,
          primary key (gathering_id, debater_id, first, second),
          check (first <> second),
          check (chosen is null or chosen in (0, first, second))
        )""")
    run("create index gathering_votes_by_debater on gathering_votes (debater_id)")
