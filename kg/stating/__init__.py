"""From annotations to records: the parts of `kg.statements`."""
