"""What ``import kg`` offers: every name is there, and the example in its description is true."""

from __future__ import annotations

import doctest

import kg


def test_every_public_name_can_be_had_and_says_what_it_does() -> None:
    for name in kg.__all__:
        assert getattr(kg, name).__doc__, name


def test_the_example_is_true() -> None:
    done = doctest.testmod(kg)
    assert (done.failed, done.attempted >= 5) == (0, True)
