"""What a tournament is: entries, draws, results, standings, breaks and brackets, as pure rules.

A draw is worked out from values and a seed, and the same values and seed give the same draw.
Rows are in `storage/`, running is in `bot/engine/contests/`.
"""
