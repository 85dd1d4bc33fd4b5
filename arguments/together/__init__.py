"""Practice together: which answers meet in a blind vote, and what the votes come to."""
