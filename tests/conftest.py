"""What all tests share: no test fails because the machine is busy.

On a machine that checks submissions, hypothesis tries the same cases every time. The profile
"long" tries ten times as many, other ones each time (``HYPOTHESIS_PROFILE=long``, or
``pytest --hypothesis-profile long``).
"""

import os

from hypothesis import settings

from tests.laws import LONG

settings.register_profile("local", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=LONG, print_blob=True)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("repeatable" if os.environ.get("CI") else "local")
)
