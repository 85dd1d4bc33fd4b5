"""Pictures of boards, profiles and tournaments: values in, SVG out, and SVG to PNG."""
