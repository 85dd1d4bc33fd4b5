"""Spars: the other side argues back, and the debater answers, three times over."""
