"""The aligned table: rows x readouts on one canvas that lays out only what is visible."""
