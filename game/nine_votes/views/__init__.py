"""Meetings as frozen plain values for whoever draws or prints them."""
