"""The engine: what happens, in which order; it knows neither Discord nor a terminal nor SQL."""
