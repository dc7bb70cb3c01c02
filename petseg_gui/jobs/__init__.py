"""Work behind the window: jobs, their runner, and what the application does with them."""
