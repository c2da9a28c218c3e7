"""Colours, palettes and icons: how Crossread looks, in light and in dark."""
