"""Hard rules, criteria, fit, the solver and its proof."""
