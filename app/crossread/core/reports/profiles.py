"""The profiles that a user keeps: one file, which the window and the command line share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crossread.core.errors import InputError, UsageError, reason_of
from crossread.core.folders import config_folder
from crossread.core.messages import LANGUAGES, message
from crossread.core.reports.edition import BUILT_IN, Profile
from crossread.core.writing import make_folder, write_whole

VERSION = 1


@dataclass(frozen=True, slots=True)
class _File:
    """What stands in the file."""

    version: int
    profiles: tuple[Profile, ...] = ()


def profiles_path(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return where the user's profiles are kept on this system."""
    return config_folder(environment, platform, home) / "profiles.json"


def load_profiles(path: Path) -> tuple[Profile, ...]:
    """Return the user's own profiles; none where no file is. Raises InputError."""
    import msgspec  # noqa: PLC0415 - the command line must start without it

    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(
            message(
                "The report profiles in “{path}” could not be read ({reason}). "
                "Mend the file, or delete it to start anew.",
                path=str(path),
                reason=reason_of(error),
            )
        ) from error
    if file.version > VERSION:
        raise InputError(
            message(
                "The report profiles in “{path}” were kept by a newer Crossread: "
                "use that one, or delete the file.",
                path=str(path),
            )
        )
    return tuple(profile for profile in file.profiles if profile.language in LANGUAGES)


def save_profiles(path: Path, profiles: Iterable[Profile]) -> None:
    """Keep the user's own profiles. Raises OutputError."""
    import msgspec  # noqa: PLC0415 - as above

    own = tuple(profile for profile in profiles if profile.name not in _names(BUILT_IN))
    encoded = msgspec.json.encode(_File(VERSION, own), order="deterministic")
    make_folder(path.parent)
    write_whole(path, msgspec.json.format(encoded, indent=1) + b"\n")


def with_profile(profiles: Sequence[Profile], profile: Profile) -> tuple[Profile, ...]:
    """Return the profiles with this one, in the place of the one of its name."""
    kept = tuple(profile if each.name == profile.name else each for each in profiles)
    return kept if profile in kept else (*kept, profile)


def find_profile(name: str, own: Sequence[Profile]) -> Profile:
    """Return the profile of that name; the user's own win. Raises UsageError."""
    known = {profile.name: profile for profile in (*BUILT_IN, *own)}
    if name in known:
        return known[name]
    raise UsageError(
        message(
            "There is no report profile “{name}”. There is: {known:list}.",
            name=name,
            known=tuple(known),
        )
    )


def _names(profiles: Iterable[Profile]) -> frozenset[str]:
    return frozenset(profile.name for profile in profiles)
