"""Check-ins: what partners are asked, what they answered, and what follows from it."""
