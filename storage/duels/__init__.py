"""Duels on record: rows in, values out. Nothing here decides a thing of the game.

keeping   add get sides of_debater between due to_show is_to_show to_judge
          without_somebody
          begin turn_to end leave close put_off shown in_thread no_thread
words     of_duel keep say mark_silent engaged judged
"""

from storage.duels import keeping, words
from storage.duels.values import Duel, DuelId, DuelSide, DuelState, DuelWords

__all__ = ["Duel", "DuelId", "DuelSide", "DuelState", "DuelWords", "keeping", "words"]
