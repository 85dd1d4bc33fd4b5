"""The encoder that ships: int8 weights, tokenizer, calibration, and the card that describes it."""
