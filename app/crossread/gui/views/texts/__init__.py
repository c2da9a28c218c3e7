"""The whole texts beside each other: claims tinted, ribbons between those that are aligned."""
