"""The whole comparison at a glance: pictures that lead to their rows, and can be saved."""
