"""What the readers of marked-up texts share: trees, running text in blocks, fields."""
