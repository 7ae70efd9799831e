"""A sheet as people export it becomes questions and rows of answers."""
