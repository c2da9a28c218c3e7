"""Widgets, panels, dialogs and delegates: they show, they do not decide."""
