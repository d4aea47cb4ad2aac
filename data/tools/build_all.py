"""Build every data file that this folder makes, in the order in which they need each other; then ``SOURCES.md``.

Packages are looked for unpacked under ``KG_SOURCES`` (default: the folder sources; see SOURCES.md), WordNet under
``KG_WORDNET`` (default /usr/share/wordnet).
"""

from __future__ import annotations

import build_brands
import build_cues
import build_names
import build_places
import build_platforms
import build_roles
import build_sentiment


def main() -> None:
    """Run all builders. What comes from WordNet alone is made by ``build_wordnet.py``."""
    for builder in (
        build_cues, build_names, build_platforms, build_brands, build_places, build_roles, build_sentiment,
    ):  # fmt: skip
        builder.main()


if __name__ == "__main__":
    main()
