"""The first four steps: claims, debaters, responses, timers. Released, so never edited."""

from collections.abc import Callable

Create = Callable[[str], object]


def m001_claims(create: Create) -> None:
    """Articles and the claims taken from them."""
    create("""
        create table articles (
          article_id text primary key,
          title text not null,
          author text not null,
          outlet text not null,
          published text,  -- a date; null where the article does not say
          url text not null
        )""")
    create("""
        create table claims (
          claim_id text primary key,
          text text not null,
          folded text not null,  -- the text as search compares it: engines fold ASCII alone
          fingerprint text not null unique,  -- the same words are the same claim
          kind text not null check (kind in
            ('policy', 'prediction', 'causal', 'evaluation', 'interpretation', 'fact')),
          article_id text not null references articles (article_id),
          paragraph bigint check (paragraph >= 1),  -- null: from the article as a whole
          considerations text not null,  -- json
          pack text,  -- null where a person imported it
          added_ms bigint not null,
          retired_ms bigint,  -- null while it is served; never deleted, since responses refer to it
          argued_for bigint not null default 0 check (argued_for >= 0),  -- counted here, since
          argued_against bigint not null default 0 check (argued_against >= 0)  -- serving reads all
        )""")


def m002_debaters(create: Create) -> None:
    """Servers, the people in them, and the standings that are kept up to date."""
    create("""
        create table servers (
          server_id text primary key,
          name text not null,
          joined_ms bigint not null,
          left_ms bigint  -- null while we are there; a server that left may come back
        )""")
    create("""
        create table debaters (
          server_id text not null,
          debater_id text not null,
          name text not null,  -- as last seen in that server
          seen_ms bigint not null,
          primary key (server_id, debater_id)
        )""")
    create("create index debaters_by_debater on debaters (debater_id)")
    create("""
        create table totals (
          server_id text not null,
          debater_id text not null,
          responses bigint not null check (responses >= 0),
          judged bigint not null default 0 check (judged between 0 and responses),
          counted bigint not null default 0 check (counted between 0 and judged),
          points bigint not null default 0,  -- counted totals, in thousandths of a point
          standing_tenths bigint check (standing_tenths between 500 and 1000),  -- null: none counts
          best double precision,  -- null until one is judged
          primary key (server_id, debater_id),
          check (standing_tenths is null or counted > 0),
          check ((best is null) = (judged = 0))
        )""")
    create("create index totals_by_debater on totals (debater_id)")
    create("""
        create index totals_by_standing on totals (server_id, standing_tenths desc, debater_id)
        where standing_tenths is not null""")
    # A place is a sum over these few rows, however many debaters a server has.
    create("""
        create table standing_counts (
          server_id text not null,
          tenths bigint not null check (tenths between 500 and 1000),
          debaters bigint not null check (debaters >= 0),
          primary key (server_id, tenths)
        )""")


def m003_responses(create: Create) -> None:
    """Responses, what was served before them, and drafts that may become them."""
    create("""
        create table servings (
          debater_id text not null,
          claim_id text not null references claims (claim_id),
          server_id text not null,
          times bigint not null check (times >= 1),
          last_ms bigint not null,
          primary key (debater_id, claim_id, server_id)
        )""")
    create("create index servings_by_server on servings (server_id)")
    create("""
        create table responses (
          response_id text primary key,
          request_id text not null unique,  -- the act that brought it: arriving twice is once
          server_id text not null,
          debater_id text not null,
          claim_id text not null references claims (claim_id),
          side text not null check (side in ('for', 'against')),
          text text not null,
          fingerprint text not null,  -- the same words again are the same response
          counts bigint not null check (counts in (0, 1)),  -- 1: the first on this side here
          created_ms bigint not null,
          improves text,  -- the response that this one rewrites; null for a fresh one
          shared_ms bigint,  -- null until it is shown to the channel
          verdict text,  -- json; this and the next three are null until it is judged
          total double precision,
          judge_version text,
          judged_ms bigint,
          unique (debater_id, claim_id, side, server_id, fingerprint),
          check ((verdict is null) = (total is null)),
          check ((verdict is null) = (judge_version is null)),
          check ((verdict is null) = (judged_ms is null))
        )""")
    create("create index responses_by_debater on responses (debater_id, created_ms)")
    create("create index responses_unjudged on responses (created_ms) where verdict is null")
    create("""
        create table drafts (
          debater_id text not null,
          claim_id text not null references claims (claim_id),
          side text not null check (side in ('for', 'against')),
          text text not null,
          kept_ms bigint not null,
          primary key (debater_id, claim_id, side)
        )""")


def m004_timers(create: Create) -> None:
    """Timers for what is to happen later, and facts about this installation."""
    create("""
        create table timers (
          timer_key text primary key,  -- setting it again replaces it
          kind text not null,
          due_ms bigint not null,
          payload text not null,  -- json
          debater_id text,  -- whose it is, so that erasing reaches it; null: nobody's
          server_id text  -- where, so that forgetting a server reaches it; null: nowhere
        )""")
    create("create index timers_by_due on timers (due_ms)")
    create("""
        create table facts (
          name text primary key,
          value text not null
        )""")
