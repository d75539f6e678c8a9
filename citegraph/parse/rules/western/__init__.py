"""Rules of lists without GOST signs: English, German, French, Spanish, Italian and others."""
