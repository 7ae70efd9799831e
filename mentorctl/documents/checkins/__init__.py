"""What check-ins write: forms, results for the coordinator, checklists for pairs."""
