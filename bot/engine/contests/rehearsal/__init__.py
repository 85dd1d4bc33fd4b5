"""Rehearsal: a tournament played by a cast of scripted debaters."""
