"""What the ninth step keeps of practice: drills with their items, beliefs, practice together."""

from storage.database import Run


def practising(run: Run) -> None:
    """Drills and the ratings of their items, beliefs, gatherings."""
    _drills(run)
    _beliefs(run)
    _gatherings(run)


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
