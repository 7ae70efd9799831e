"""What people write to say that they leave an answer empty."""

BLANK = frozenset(
    ["n/a", "na", "n.a.", "n.a", "n / a", "none", "nothing", "nil", "null", "-", "--", "–",
     "—", ".", "not applicable", "none.", "none at the moment", "none at this time",
     "not at the moment", "nothing at this time"]
)  # fmt: skip
"""What people write into a list or a text to say that they leave it empty."""
