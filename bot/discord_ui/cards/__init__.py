"""Cards: what Gadfly shows in Discord, one file a card, each drawn from values and words alone."""
