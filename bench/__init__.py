"""How long mentorctl takes, beside other tools, in one run on one machine: `python -m bench`."""
