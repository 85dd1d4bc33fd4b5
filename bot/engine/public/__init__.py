"""Public: what anybody may read of a place on its result pages, and nothing that was kept back.

The values name people and things by slugs, never by an id of the record or of Discord.
"""
