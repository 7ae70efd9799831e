"""Hypothesis draws the same examples on every run, so a red suite is red for everybody.

HYPOTHESIS_PROFILE=explore draws new ones, and more of them: make explore.
"""

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
