"""Sparring: the other side's part of a conversation, and how well it was answered.

A debater argues; a counter-argument is chosen that quotes what it answers; the debater answers
it, three times over; then what moved is told. All of it is pure: moves are chosen and answers are
judged from what is handed in.
"""
