"""Ratings: Glicko-2 as a pure fold over results, of practice and of matches, never mixed."""
