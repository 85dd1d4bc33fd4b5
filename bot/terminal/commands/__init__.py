"""One module a command or group; `bot.terminal.groups` loads each when it is called."""
