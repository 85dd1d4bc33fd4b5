"""Commands, buttons and forms: acknowledge, ask the engine, show a card. One file a concern."""
