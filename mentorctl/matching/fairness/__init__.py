"""How placement and fit fall on groups of people, without telling of groups too small to show."""
