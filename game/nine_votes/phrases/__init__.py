"""Every sentence spoken, in one place."""
