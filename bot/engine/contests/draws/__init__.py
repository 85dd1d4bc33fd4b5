"""Draws: a round is worked out, looked at, changed by hand and released."""
