"""How the drills do on arguments that people meant."""

from arguments.judging.training.drills.false_alarms import measured

__all__ = ["measured"]
