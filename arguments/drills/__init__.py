"""Drills: short exercises that each train one thing, and check it by rules that can be told.

A drill is one file in `catalogue`. It makes a task from what is at hand, and scores an answer;
both are pure.
"""
