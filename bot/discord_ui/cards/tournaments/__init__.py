"""The cards of tournaments as a whole; those of one match are beside them in `matches`."""
