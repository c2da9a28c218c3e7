"""``crossread claims``: one file in, its claims as JSON out."""

from __future__ import annotations

from crossread.cli.arguments import ClaimsRequest
from crossread.cli.codes import ExitCode
from crossread.cli.printing import print_bytes
from crossread.core.comparing import open_readouts
from crossread.core.errors import InputError
from crossread.core.reports.json import encode_json, readout_json


def run_claims(request: ClaimsRequest) -> int:
    """Print the readout in the file and return the exit code; raises InputError."""
    opened = open_readouts([request.file], encoding=request.encoding)
    for failure in opened.failures:
        raise InputError(failure.sentence)
    print_bytes(encode_json(readout_json(opened.readouts[0])))
    return ExitCode.DONE
