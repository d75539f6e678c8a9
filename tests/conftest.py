"""What all tests share: no test fails because the machine is busy.

On a machine that checks submissions, hypothesis tries the same cases every time.
"""

import os

from hypothesis import settings

settings.register_profile("local", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable" if os.environ.get("CI") else "local")
