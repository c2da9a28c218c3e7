"""What an analyst would publish about a comparison; one small file for each kind of finding."""

from crossread.core.findings.finding import find_findings
from crossread.core.findings.showing import leading, shown

__all__ = ["find_findings", "leading", "shown"]
