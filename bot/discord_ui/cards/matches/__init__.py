"""Cards of one match: from its claim to its result, and what an organiser does in it."""
