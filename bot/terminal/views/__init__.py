"""What the screen shows: claims, verdicts and boards, at any width, with or without colour."""
