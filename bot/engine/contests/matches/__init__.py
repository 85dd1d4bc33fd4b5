"""Matches: a match opens, its speeches come in sealed, and its clocks run out."""
