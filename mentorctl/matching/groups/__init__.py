"""Group tracks: a mentor has no group, or one that is neither too small nor too large."""

from mentorctl.matching.groups.solve import solve_groups

__all__ = ["solve_groups"]
