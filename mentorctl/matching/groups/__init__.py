"""Group tracks: a mentor has no group, or one that is neither too small nor too large."""

from mentorctl.matching.groups.proof import check_groups
from mentorctl.matching.groups.sizes import groups_of
from mentorctl.matching.groups.solve import solve_groups

__all__ = ["check_groups", "groups_of", "solve_groups"]
