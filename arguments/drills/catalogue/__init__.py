"""Every drill, one to a file: a module here that has a `DRILL` is a drill."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from arguments.drills.spec import Drill
from arguments.mistakes import Mistake


class DrillUnknown(Mistake):
    """No drill has this name."""

    def __init__(self, name: str) -> None:
        super().__init__("mistake-drill-unknown", name=name)


@cache
def drills() -> Mapping[str, Drill]:
    """Give every drill by its name, in the order of their names."""
    found: list[Drill] = [
        import_module(f"{__name__}.{module.name}").DRILL for module in iter_modules(__path__)
    ]
    return MappingProxyType(
        {drill.name: drill for drill in sorted(found, key=lambda one: one.name)}
    )


def drill_of(name: str) -> Drill:
    """Give a drill by its name; raises `DrillUnknown`."""
    if name not in drills():
        raise DrillUnknown(name)
    return drills()[name]
