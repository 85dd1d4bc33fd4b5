"""The library: what is served, and how claims come into it, are reviewed, reported and retired."""
