"""First-meeting packs: one folder for each pair, and the table for the mail merge."""
