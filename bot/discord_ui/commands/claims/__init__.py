"""`/claims`: the organisers' commands about what a server serves."""
