"""Ratings, games and moments as hypothesis draws them."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from arguments.ratings import Game, Rating

START = datetime(2030, 1, 1, tzinfo=UTC)
YEARS_LATER = START + timedelta(days=3650)

moments = st.datetimes(
    min_value=START.replace(tzinfo=None),
    max_value=YEARS_LATER.replace(tzinfo=None),
    timezones=st.just(UTC),
)
deviations = st.floats(min_value=20, max_value=350)
ratings = st.builds(
    Rating,
    rating=st.floats(min_value=600, max_value=2600),
    deviation=deviations,
    volatility=st.floats(min_value=0.02, max_value=0.12),
    at=st.none() | moments,
)
scores = st.floats(min_value=0, max_value=1)
weights = st.floats(min_value=0.05, max_value=1)
games = st.builds(Game, ratings, scores, weights)
periods = st.lists(games, max_size=12)
