"""Tell Discord of the commands only when they changed since it was last told."""

import hashlib
import json
import logging
from typing import Any

import discord
from discord import app_commands

from bot.engine.facts import Facts

log = logging.getLogger(__name__)


async def sync_commands(
    tree: app_commands.CommandTree[discord.AutoShardedClient], facts: Facts, application_id: int
) -> bool:
    """Sync when the fingerprint of the commands' payload is a new one; gives whether it did.

    A refusal is logged and tried again at the next start: commands that Discord already
    knows go on working meanwhile.
    """
    payload = [await _payload(tree, command) for command in tree.get_commands()]
    written = json.dumps(payload, sort_keys=True, default=str)
    fingerprint = hashlib.sha256(written.encode()).hexdigest()
    name = f"commands:{application_id}"
    if await facts.get(name) == fingerprint:
        return False
    try:
        await tree.client.http.bulk_upsert_global_commands(application_id, payload=payload)
    except discord.HTTPException as error:
        log.exception("unsynced status=%s code=%s", error.status, error.code)
        return False
    await facts.put(name, fingerprint)
    log.info("synced commands=%d", len(payload))
    return True


async def _payload(
    tree: app_commands.CommandTree[discord.AutoShardedClient],
    command: app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | app_commands.Group,
) -> Any:
    if tree.translator is None:
        return command.to_dict(tree)
    return await command.get_translated_payload(tree, tree.translator)
