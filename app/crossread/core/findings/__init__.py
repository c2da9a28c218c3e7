"""What an analyst would publish about a comparison; one small file for each kind of finding."""

from crossread.core.findings.finding import find_findings

__all__ = ["find_findings"]
