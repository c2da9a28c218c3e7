"""Who tells, says and hears each claim of a document."""
