"""Tell Discord of the commands only when they changed since it was last told."""

import hashlib
import json
import logging

import discord
from discord import app_commands

from bot.engine.facts import Facts

log = logging.getLogger(__name__)


async def sync_commands(
    tree: app_commands.CommandTree[discord.AutoShardedClient],
    facts: Facts,
    application_id: int | None,
) -> bool:
    """Sync when the fingerprint of the commands' payload is a new one; gives whether it was."""
    translator = tree.translator
    payload = [
        await command.get_translated_payload(tree, translator)
        if translator
        else command.to_dict(tree)
        for command in tree.get_commands()
    ]
    written = json.dumps(payload, sort_keys=True, default=str)
    fingerprint = hashlib.sha256(written.encode()).hexdigest()
    name = f"commands:{application_id}"
    if await facts.get(name) == fingerprint:
        return False
    await tree.sync()
    await facts.put(name, fingerprint)
    log.info("synced commands=%d", len(payload))
    return True
