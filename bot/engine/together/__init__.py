"""Practice together: a drill that a channel does at once, a blind vote, and what came of it.

    answering ──> voting ──> done
        │            │
        └────────────┴─────> called off

A drill with a right choice, or one with a single answer, has no vote. Texts are kept first and
scored after; a face shows what the channel is to see, each thing once.
"""
