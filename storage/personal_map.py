"""The map of personal data: which table holds what of whom, and how every table is keyed.

A test walks the schema to see that nothing is missing.
"""

ENTERED: tuple[str, ...] = (
    "entry_members",
    "tournament_judges",
    "judge_conflicts",
    "speech_drafts",
    "match_judges",
    "audience_votes",
)
"""Every table of tournaments whose rows go with the debater whom they name."""

HOLDS: dict[str, str] = {
    "debaters": "debater_id",
    "totals": "debater_id",
    "servings": "debater_id",
    "attempts": "debater_id",
    "responses": "debater_id",
    "earlier_verdicts": "debater_id",
    "drafts": "debater_id",
    "timers": "debater_id",
    "reports": "debater_id",
    "match_ratings_after": "debater_id",
    "board_entries": "debater_id",
    "profile_choices": "debater_id",
    "lent_arguments": "debater_id",
    "spars": "debater_id",
    "spar_exchanges": "debater_id",
    "spar_moves_passed": "debater_id",
    "drill_tasks": "debater_id",
    "drill_returns": "debater_id",
    "puzzle_ratings": "debater_id",
    "beliefs": "debater_id",
    "gathering_answers": "debater_id",
    "gathering_votes": "debater_id",
    **dict.fromkeys(ENTERED, "debater_id"),
}
"""Every table that holds a debater's data, and the column that says whose it is."""

SPOKEN: dict[str, tuple[str, ...]] = {
    "speeches": ("text", "verdict"),
    "ballots": ("reason",),
    "appeals": ("text", "answer"),
}
"""Every table of tournaments whose rows stay, and what goes from them."""

VEILED: dict[str, tuple[str, ...]] = {
    **SPOKEN,
    "duel_sides": (),
    "duel_words": ("draft", "reply", "engaged", "verdict"),
}
"""Every table whose rows stay though a debater goes, and what goes from them with `debater_id`."""

SIGNED: dict[str, str] = {
    "shelves": "decided_by",
    "batches": "imported_by",
    "reports": "settled_by",
    "daily_claims": "set_by",
    "tournaments": "created_by",
    "tournament_steps": "taken_by",
    "match_results": "decided_by",
    "ballots": "confirmed_by",
    "appeals": "decided_by",
    "gatherings": "made_by",
}
"""Every table whose rows are a server's, and the column that says who acted; erasing empties it."""

KEYS: dict[str, tuple[str, ...]] = {
    "articles": ("article_id",),
    "claims": ("claim_id",),
    "claim_words": ("number",),
    "claim_scores": ("claim_id", "side"),
    "batches": ("batch_id",),
    "shelves": ("server_id", "claim_id"),
    "servers": ("server_id",),
    "debaters": ("server_id", "debater_id"),
    "totals": ("server_id", "debater_id"),
    "servings": ("debater_id", "claim_id", "server_id"),
    "responses": ("response_id",),
    "earlier_verdicts": ("response_id", "number"),
    "attempts": ("number",),
    "drafts": ("debater_id", "claim_id", "side"),
    "reports": ("server_id", "claim_id", "debater_id"),
    "server_settings": ("server_id",),
    "daily_claims": ("server_id",),
    "daily_posts": ("server_id", "day"),
    "judge_spending": ("server_id", "day"),
    "tournaments": ("tournament_id",),
    "tournament_steps": ("tournament_id", "step"),
    "entries": ("entry_id",),
    "entry_members": ("tournament_id", "debater_id"),
    "entry_conflicts": ("entry_id", "other_id"),
    "tournament_judges": ("tournament_id", "debater_id"),
    "judge_conflicts": ("tournament_id", "debater_id", "entry_id"),
    "rounds": ("tournament_id", "round", "version"),
    "matches": ("match_id",),
    "match_seats": ("tournament_id", "round", "version", "entry_id"),
    "match_results": ("match_id", "version"),
    "speeches": ("match_id", "place", "side"),
    "speech_drafts": ("match_id", "place", "debater_id"),
    "match_judges": ("match_id", "debater_id"),
    "ballots": ("ballot_id",),
    "audience_votes": ("match_id", "debater_id"),
    "appeals": ("match_id",),
    "outbox": ("effect_key",),
    "match_periods": ("server_id", "number"),
    "match_ratings_after": ("server_id", "number", "debater_id"),
    "match_stale": ("server_id",),
    "seasons": ("season_id",),
    "board_entries": ("server_id", "board", "debater_id"),
    "profile_choices": ("server_id", "debater_id"),
    "published": ("server_id", "what"),
    "public_places": ("server_id",),
    "lent_arguments": ("response_id",),
    "spars": ("spar_id",),
    "spar_exchanges": ("spar_id", "number"),
    "spar_moves_passed": ("spar_id", "move_key"),
    "duels": ("duel_id",),
    "duel_sides": ("duel_id", "side"),
    "duel_words": ("duel_id", "round", "side"),
    "drill_tasks": ("task_id",),
    "drill_tasks_lent": ("task_id", "response_id"),
    "drill_returns": ("server_id", "debater_id", "drill"),
    "item_ratings": ("item",),
    "puzzle_ratings": ("server_id", "debater_id", "drill"),
    "beliefs": ("server_id", "debater_id", "claim_id"),
    "gatherings": ("gathering_id",),
    "gathering_answers": ("gathering_id", "debater_id"),
    "gathering_votes": ("gathering_id", "debater_id", "first", "second"),
    "timers": ("timer_key",),
    "facts": ("name",),
}
"""Every table and its primary key, in an order in which rows can be read back in."""

JSON_COLUMNS = {
    "answers",
    "categories",
    "claims",
    "closing",
    "considerations",
    "draft",
    "draw",
    "engaged",
    "hands",
    "move",
    "offered",
    "payload",
    "reply",
    "result",
    "schedule",
    "scored",
    "settings",
    "task",
    "verdict",
    "vetoes",
    "why",
}
"""Columns that hold JSON, in whatever table."""

TOLD: dict[str, str] = {
    "shelves": "server_id, claim_id, status, decided_ms",
    "batches": "server_id, batch_id, article_id, imported_ms",
    "reports": "server_id, claim_id, settled_ms",
    "daily_claims": "server_id, channel_id, since_ms",
    "tournaments": "tournament_id, server_id, name, created_ms",
    "tournament_steps": "tournament_id, step, action, taken_ms",
    "match_results": "match_id, version, decided_ms",
    "ballots": "match_id, confirmed_ms",
    "appeals": "match_id, decided_ms",
    "gatherings": "gathering_id, server_id, drill, opened_ms",
}
"""What a row tells of who signed it: the rest is the server's, or what somebody else wrote."""
