"""Articles in; a knowledge graph of entities and attributed claims out."""
