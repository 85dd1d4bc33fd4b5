"""What the bot posts by itself, and where."""
