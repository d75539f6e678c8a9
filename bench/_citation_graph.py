"""An invented citation graph of any size."""

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]

_LIST = 30
# Documents of one topic, and works that they cite most of.
_DOCUMENTS, _WORKS = 300, 6000


def citation_graph(edges: int, seed: int = 1) -> tuple[Numbers, Numbers]:
    """Return about as many citations, each once, in no order: numbers citing and cited.

    Lists are log-normal: 30 works on average, 24 in the middle, 75 in one of 20, some of several
    hundred. Four of five citations stay in the topic of the document; of a topic as of everything
    the number of citations falls with the rank to the power of .75, so that
    more than half of the cited works are cited once and one of a hundred draws a fifth of all.
    """
    rng = np.random.default_rng(seed)
    # One of ten drawn names its work a second time.
    documents = round(1.11 * edges / _LIST)
    sizes = rng.lognormal(np.log(_LIST) - 0.7**2 / 2, 0.7, documents).clip(1, 1000).astype(np.int64)
    citing = np.repeat(np.arange(documents, dtype=np.int64), sizes)
    topics = max(1, documents // _DOCUMENTS)
    topic = rng.integers(0, topics, documents)[citing]
    inside = topic * _WORKS + (_WORKS * rng.random(len(citing)) ** 4).astype(np.int64)
    anywhere = (topics * _WORKS * rng.random(len(citing)) ** 4).astype(np.int64)
    cited = rng.permutation(topics * _WORKS)[
        np.where(rng.random(len(citing)) < 0.8, inside, anywhere)
    ]
    keys = citing << 32 | cited
    keys.sort()
    keys = rng.permutation(keys[np.concatenate([[True], keys[1:] != keys[:-1]])])
    return (keys >> 32).astype(np.int32), (keys & 0x7FFFFFFF).astype(np.int32)
