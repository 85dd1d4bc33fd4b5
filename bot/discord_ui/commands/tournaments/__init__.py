"""`/tournament`: its commands, and what its cards' buttons do."""
