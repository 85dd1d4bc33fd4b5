"""Exports: a tournament read whole, as objects for programs and as tables for people."""
