"""The cards of spars: the list, the move that is to be answered, what it all came to."""
