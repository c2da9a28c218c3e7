"""The comparison itself: values in, values out; no Qt, no globals, no printing."""
