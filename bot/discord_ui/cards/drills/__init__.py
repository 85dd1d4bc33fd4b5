"""The cards of drills."""
