"""How good masks are: metrics, calibration, reports."""
