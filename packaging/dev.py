"""Set Crossread up and start it, or run all its checks, from a bare checkout.

    python3 packaging/dev.py run [FILE ...]        the window (on the examples without a file)
    python3 packaging/dev.py run compare A B ...   the command line; needs no screen and no Qt
    python3 packaging/dev.py test                  every check and every test

Needs Python 3.11 or newer and nothing else. The first start makes .venv beside this folder and
fills it from packaging/requirements.lock; later ones start at once. Nothing outside the checkout
is changed, except that missing system libraries are installed where apt may do so.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be told, not crash
    sys.exit(
        "Crossread needs Python 3.11 or newer, and this is Python %d.%d. Install a newer one "  # noqa: UP031 - older Pythons must be able to read this file
        "(Debian, Ubuntu: sudo apt-get install python3.11) and start again with it: "
        "python3.11 packaging/dev.py" % sys.version_info[:2]
    )

from dev_commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
