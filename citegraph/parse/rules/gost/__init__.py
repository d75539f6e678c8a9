"""Rules of GOST R 7.0.5-2008, GOST 7.1-2003, GOST R 7.0.100-2018 and transliterated lists."""
