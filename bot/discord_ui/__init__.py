"""The Discord face: commands, cards and forms over the engine; no rules and no SQL."""
