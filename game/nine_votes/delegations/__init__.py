"""The politics: what each capital wants, how it decides, and why; pure, under a seed."""
