"""Drawings: values in, places out; the templates make SVG of them. No database, no Django."""
