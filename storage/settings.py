"""Settings: how each server wants its claims looked after."""

from pydantic import Field

from arguments.responses import ServerId
from arguments.value import Value
from storage.database import Run


class ServerSettings(Value):
    """Where reports are told (nowhere: they wait), and how many of an import are approved.

    Whoever has the organisers' role runs tournaments; without one, it is nobody's but the
    server's own managers'. `belief_check` has debaters asked how far they agree with a claim,
    before and after they argue it.
    """

    reports_channel: str | None = None
    approve_best: int = Field(default=0, ge=0)
    organiser_role: str | None = None
    belief_check: bool = False


def get(run: Run, server_id: ServerId) -> ServerSettings:
    """Give a server's settings; those that it begins with, where it made none."""
    rows = run(
        """
        select reports_channel, approve_best, organiser_role, belief_check
        from server_settings
        where server_id = :server_id""",
        server_id=server_id,
    )
    return ServerSettings.model_validate(rows[0]) if rows else ServerSettings()


def put(run: Run, server_id: ServerId, settings: ServerSettings) -> None:
    """Keep a server's settings, in place of those before."""
    run(
        """
        insert into server_settings (server_id, reports_channel, approve_best, organiser_role,
          belief_check)
        values (:server_id, :reports_channel, :approve_best, :organiser_role, :belief_check)
        on conflict (server_id) do update
        set reports_channel = excluded.reports_channel, approve_best = excluded.approve_best,
          organiser_role = excluded.organiser_role, belief_check = excluded.belief_check""",
        server_id=server_id,
        reports_channel=settings.reports_channel,
        approve_best=settings.approve_best,
        organiser_role=settings.organiser_role,
        belief_check=int(settings.belief_check),
    )
