"""The cards of practising together."""
