"""Cards of a duel."""
