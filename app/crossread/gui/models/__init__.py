"""Item models: finished values in, roles out."""
