"""Drills: tasks given, kept, answered once and scored; what to do next, and how it goes."""
