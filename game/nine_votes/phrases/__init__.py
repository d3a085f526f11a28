"""Which message is said, about which facts: what several views say of the same thing."""
