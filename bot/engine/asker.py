"""Who asks, and from where: what every face hands to the engine."""

from arguments.responses import DebaterId, ServerId
from arguments.value import Value

LONGEST_NAME = 32
"""Characters of a name, as in Discord."""


class Asker(Value):
    """A person at a place: their id, the name they go by there, and the place's id.

    `server_id` is a server's, the terminal's, or the person's own place (direct messages),
    where nobody else is ranked.
    """

    debater_id: DebaterId
    name: str
    server_id: ServerId

    @property
    def alone(self) -> bool:
        """Tell whether this place is the person's own."""
        return self.server_id.startswith("direct:")
