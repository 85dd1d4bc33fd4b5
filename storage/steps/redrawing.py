"""The tenth step: results of practice together that are to be drawn anew are found at once."""

from storage.database import Run


def m010_redrawing(run: Run) -> None:
    """Index the results that show an answer which is there no more."""
    run("""
        create index gatherings_to_redraw on gatherings (again_ms)
        where state = 'done' and shown = 'done' and due_shown_ms is null""")
