"""Drills on record: tasks and their answers, what comes back, ratings of items and on them."""
