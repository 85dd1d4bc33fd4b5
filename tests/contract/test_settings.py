from storage import Store, servers, settings
from storage.settings import ServerSettings

from .examples import CLUB, HALL

WANTED = ServerSettings(
    reports_channel="7001", approve_best=10, organiser_role="8001", belief_check=True
)


def test_a_server_begins_with_no_channel_and_approves_each_claim_itself(store: Store) -> None:
    begun = store.read_now(lambda run: settings.get(run, HALL))
    assert (begun.reports_channel, begun.approve_best) == (None, 0)


def test_later_settings_replace_the_earlier(store: Store) -> None:
    store.do(lambda run: settings.put(run, HALL, ServerSettings(approve_best=3)))
    store.do(lambda run: settings.put(run, HALL, WANTED))
    assert store.read_now(lambda run: settings.get(run, HALL)) == WANTED


def test_settings_are_a_servers_own_and_go_with_it(store: Store) -> None:
    store.do(lambda run: settings.put(run, HALL, WANTED))
    assert store.read_now(lambda run: settings.get(run, CLUB)) == ServerSettings()
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: settings.get(run, HALL)) == ServerSettings()
