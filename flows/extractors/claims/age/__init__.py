"""Ages and lives."""
