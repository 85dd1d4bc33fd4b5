"""Contract tests: the record's promises, kept on real SQLite files."""
