"""Shown: what anybody, an organiser or a debater may read of a tournament."""
