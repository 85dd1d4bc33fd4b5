"""The eighth step: ratings with all that they rest on, boards, seasons, and what is made public."""

from datetime import date

from storage.database import Run

_DAY_MS = 86_400_000
_EPOCH_DAY = date(1970, 1, 1).toordinal()


def m008_ratings(run: Run) -> None:
    """Rated attempts from the responses that are there, boards, seasons, profiles, publishing."""
    run("""
        alter table servings
        add column picked bigint not null default 0 check (picked in (0, 1))""")  # 1: by hand
    _attempts(run)
    _matches(run)
    _boards(run)
    _choices(run)
    _totals(run)
    _streaks(run)
    run("drop table standing_counts")


def _attempts(run: Run) -> None:
    """Keep what is rated in its order; what it comes to is folded from the mark on, later."""
    run("""
        create table attempts (
          number bigint primary key check (number >= 1),  -- the order in which they are rated
          response_id text not null unique references responses (response_id) on delete cascade,
          server_id text not null,
          debater_id text not null,
          claim_id text not null,
          side text not null check (side in ('for', 'against')),
          total double precision not null,
          picked bigint not null check (picked in (0, 1)),  -- 1: the claim was picked by hand
          at_ms bigint not null,  -- when it was first judged
          rating double precision not null,  -- the debater's here, after it, as the next four
          deviation double precision not null,
          volatility double precision not null,
          held_ms bigint not null,  -- the moment that the rating holds for
          rated bigint not null check (rated >= 1),  -- their attempts here up to this one
          side_rating double precision not null,  -- the side's after it, as the next two
          side_deviation double precision not null,
          side_held_ms bigint not null
        )""")
    run("create index attempts_by_debater on attempts (debater_id, server_id, number)")
    run("create index attempts_by_side on attempts (claim_id, side, number)")
    run(_FILL)
    run("""
        insert into facts (name, value)
        select 'ratings_stale_from', '1'
        where exists (select 1 from attempts)
        union all
        select 'ratings_every_board', '1'
        where exists (select 1 from attempts)""")


def _matches(run: Run) -> None:
    run("""
        create table match_periods (
          server_id text not null,
          number bigint not null check (number >= 1),  -- the order in which rounds are rated
          tournament_id text not null,
          round bigint not null check (round >= 1),
          ended_ms bigint not null,
          primary key (server_id, number),
          unique (tournament_id, round)
        )""")
    run("""
        create table match_ratings_after (
          server_id text not null,
          number bigint not null check (number >= 1),  -- of the round after which they hold
          debater_id text not null,
          rating double precision not null,
          deviation double precision not null,
          volatility double precision not null,
          rated bigint not null check (rated >= 1),  -- rounds of theirs up to this one
          at_ms bigint not null,
          primary key (server_id, number, debater_id)
        )""")
    run("""
        create index match_ratings_by_debater
        on match_ratings_after (debater_id, server_id, number)""")
    run("""
        create table match_stale (
          server_id text primary key,
          number bigint not null check (number >= 1)  -- from this round on they are rated anew
        )""")
    run("""
        insert into match_stale (server_id, number)
        select distinct server_id, 1
        from tournaments
        join rounds using (tournament_id)
        where state = 'done'""")


def _boards(run: Run) -> None:
    run("""
        create table board_entries (
          server_id text not null,
          board text not null,  -- its kind, and after a colon which week, month, article, season
          debater_id text not null,
          rank_order bigint not null,  -- the higher is ahead, equals share a place
          value double precision not null,
          spread double precision,  -- the deviation on boards of ratings, null on the others
          counted bigint not null check (counted >= 0),
          provisional bigint not null check (provisional in (0, 1)),
          until_ms bigint,  -- not shown from then on; null: it stays
          made_ms bigint not null,
          primary key (server_id, board, debater_id)
        )""")
    run("""
        create index board_entries_in_order
        on board_entries (server_id, board, rank_order desc, debater_id, until_ms)""")
    run("create index board_entries_by_debater on board_entries (debater_id, server_id)")
    # Ratings on these boards are worked out anew each day, since deviations grow.
    run("""
        create index board_entries_by_age on board_entries (made_ms)
        where board in ('practice', 'tournament')""")
    run("""
        create table seasons (
          season_id text primary key,
          server_id text not null,
          number bigint not null check (number >= 1),
          name text not null,
          starts_ms bigint not null,
          ends_ms bigint,  -- null where nobody said when
          ended_ms bigint,  -- null unless somebody ended it
          unique (server_id, number),
          check (ends_ms is null or ends_ms > starts_ms),
          check (ended_ms is null or ended_ms >= starts_ms)
        )""")


def _choices(run: Run) -> None:
    run("""
        create table profile_choices (
          server_id text not null,
          debater_id text not null,
          hidden_ms bigint,  -- null while they are on boards
          left_ms bigint,  -- null while they are in the server, as far as is known
          checked_ms bigint,  -- when that was last looked at; null: never
          shown_response_id text,  -- the argument that they show; null: none
          slug text unique,  -- what their public page is called; null until it is wanted
          primary key (server_id, debater_id)
        )""")
    run("create index profile_choices_by_debater on profile_choices (debater_id)")
    run("""
        create table published (
          server_id text not null,
          what text not null,
          since_ms bigint not null,
          primary key (server_id, what)
        )""")
    run("""
        create table public_places (
          server_id text primary key,
          slug text not null unique,
          title text not null
        )""")


def _totals(run: Run) -> None:
    """Make the totals anew, without a standing and with the days argued."""
    run("""
        create table totals_anew (
          server_id text not null,
          debater_id text not null,
          responses bigint not null check (responses >= 0),
          judged bigint not null default 0 check (judged between 0 and responses),
          counted bigint not null default 0 check (counted between 0 and judged),
          points bigint not null default 0,  -- counted totals, in thousandths of a point
          best double precision,  -- null until one is judged
          streak_days bigint not null default 1 check (streak_days >= 1),
          streak_last text not null default '1970-01-01',  -- as YYYY-MM-DD, in UTC
          streak_longest bigint not null default 1 check (streak_longest >= streak_days),
          primary key (server_id, debater_id),
          check ((best is null) = (judged = 0))
        )""")
    run("""
        insert into totals_anew (server_id, debater_id, responses, judged, counted, points, best)
        select server_id, debater_id, responses, judged, counted, points, best
        from totals""")
    run("drop table totals")
    run("alter table totals_anew rename to totals")
    run("create index totals_by_debater on totals (debater_id)")


def _streaks(run: Run) -> None:
    """Count the days argued in the latest streak and the longest, a day of rest allowed."""
    for row in run(_STREAKS):
        last = date.fromordinal(_EPOCH_DAY + row.pop("last")).isoformat()
        run(
            """
            update totals
            set streak_days = :days, streak_last = :last, streak_longest = :longest
            where server_id = :server_id and debater_id = :debater_id""",
            **row,
            last=last,
        )


_FILL = """
        insert into attempts (number, response_id, server_id, debater_id, claim_id, side, total,
          picked, at_ms, rating, deviation, volatility, held_ms, rated, side_rating,
          side_deviation, side_held_ms)
        select row_number() over (order by first_ms, response_id), response_id, server_id,
          debater_id, claim_id, side, total, 0, first_ms, 1500, 350, 0.06, first_ms, 1, 1500, 350,
          first_ms
        from (
          select responses.*, coalesce(
            (select min(judged_ms)
             from earlier_verdicts
             where earlier_verdicts.response_id = responses.response_id
               and earlier_verdicts.side = responses.side),
            judged_ms) as first_ms
          from responses
          where counts = 1 and verdict is not null
        ) as counted"""
_STREAKS = f"""
        with days as (
          select distinct server_id, debater_id, created_ms / {_DAY_MS} as day
          from responses
        ), gaps as (
          select server_id, debater_id, day,
            case when day - lag(day) over (
              partition by server_id, debater_id order by day) <= 2 then 0 else 1 end as begins
          from days
        ), numbered as (
          select server_id, debater_id, day,
            sum(begins) over (partition by server_id, debater_id order by day) as streak
          from gaps
        ), streaks as (
          select server_id, debater_id, count(*) as days, max(day) as last
          from numbered
          group by server_id, debater_id, streak
        ), ranked as (
          select server_id, debater_id, days, last,
            max(days) over (partition by server_id, debater_id) as longest,
            max(last) over (partition by server_id, debater_id) as latest
          from streaks
        )
        select server_id, debater_id, days, last, longest
        from ranked
        where last = latest"""  # noqa: S608 (a number of ours)
