"""The meaning model: sentences to vectors whose cosine says how close their meanings are.

all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT"), int8 weights, run in numpy: no
torch, no other runtime, nothing that could reach for a network. English only.
"""

from __future__ import annotations

from crossread.core.matching.meaning.encoder import Encoder, load_encoder, load_vocabulary

__all__ = ["Encoder", "load_encoder", "load_vocabulary"]
