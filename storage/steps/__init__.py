"""The steps that give the record its shape, in order: numbered, and never edited once released."""
