# What the organizer's command line says.
