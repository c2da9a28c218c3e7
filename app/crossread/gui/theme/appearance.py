"""Light or dark: two palettes of our own, following the system or forced by the user."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from crossread.gui.theme.colour_sets import ColourSet, colours_of
from crossread.gui.theme.colours import LIGHT, Colours


class Scheme(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Applies the chosen scheme and set of colours to the application.

    Signals:
        changed: the colours are others now; carries the new `Colours`.
    """

    changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        colour_set: ColourSet = ColourSet.USUAL,
    ) -> None:
        super().__init__()
        self._application = application
        self._scheme, self._set = scheme, colour_set
        self._colours: Colours | None = None
        # Fusion alone looks the same everywhere and takes a palette whole.
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """Return what the user chose."""
        return self._scheme

    @property
    def colour_set(self) -> ColourSet:
        """Return the set of colours that the user chose."""
        return self._set

    @property
    def published(self) -> Colours:
        """Return the colours of what leaves the window: the chosen set on a light ground."""
        return colours_of(self._set, dark=False)

    @property
    def colours(self) -> Colours:
        """Return the colours that are shown now."""
        return LIGHT if self._colours is None else self._colours

    def choose(self, scheme: Scheme) -> None:
        """Show *scheme* from now on."""
        self._scheme = scheme
        self._apply()

    def choose_set(self, colour_set: ColourSet) -> None:
        """Show this set of colours from now on."""
        self._set = colour_set
        self._apply()

    def _apply(self) -> None:
        hints = self._application.styleHints()
        # Title bars follow on Windows and macOS; plain X11 ignores it, hence our own palettes.
        forced = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        hints.setColorScheme(forced.get(self._scheme, Qt.ColorScheme.Unknown))
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        colours = colours_of(self._set, dark=dark)
        if colours is self._colours:
            return
        self._colours = colours
        self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(style_of(colours))
        self.changed.emit(colours)


def palette_of(colours: Colours) -> QPalette:
    """Return the palette that gives widgets these colours."""
    role = QPalette.ColorRole
    roles = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.Mid: colours.border,
    }
    palette = QPalette(QColor(colours.raised), QColor(colours.window))
    for name, colour in roles.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette


def style_of(colours: Colours) -> str:
    """Return the few rules that a palette cannot say."""
    return f"""
        QToolTip {{ color: {colours.text}; background: {colours.raised};
                    border: 1px solid {colours.border}; padding: 4px; }}
        QToolBar {{ background: {colours.window}; border: 0; padding: 3px 10px; spacing: 3px;
                    border-bottom: 1px solid {colours.border}; }}
        QMenuBar {{ background: {colours.window}; padding: 2px 6px; }}
        QStatusBar {{ background: {colours.window}; border-top: 1px solid {colours.border}; }}
        QStatusBar::item {{ border: 0; }}
        QLineEdit {{ border: 1px solid {colours.border}; border-radius: 3px; padding: 2px 4px;
                     background: {colours.base}; }}
        QLineEdit:focus {{ border-color: {colours.accent}; }}
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; padding: 0; }}
        QDockWidget {{ font-weight: 600; }}
        QDockWidget::title {{ padding: 7px 18px; background: {colours.window};
                              border-bottom: 1px solid {colours.border}; }}
    """
