"""Child processes of the program: how they are started and ended, and their bounds."""
