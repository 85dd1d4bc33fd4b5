"""Heavy work off the event loop: where it is done, and how long it may take."""
