"""The rules of `kg_attribution`, one family per module; each yields drafts, `settle` decides between them."""
