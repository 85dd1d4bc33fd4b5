"""Judging: verdicts, ballots and votes come to one confirmed result, which may be appealed."""
