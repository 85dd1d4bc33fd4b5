"""The terminal face and the command line: words, keys and files; no rules, no SQL.

Each command is a module of `commands`, loaded only when it is called, so that
`gadfly --help` opens no database and imports no Discord.
"""
