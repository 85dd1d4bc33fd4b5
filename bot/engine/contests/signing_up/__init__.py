"""Signing up: a tournament is made, and people and teams come into its field and leave it."""
