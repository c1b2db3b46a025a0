# What all pages say. The names are the same in every language; a role's own file may say the same thing in its own words.

language = Language
skip = Skip to the content
continue = Continue
back = Back
try-again = Try again
waiting-help = This takes a moment.
footer-organizer = Organized by { $organizer }.
problem-title = Something needs to be put right
error-detail = Details for support
error-tampered = This page has been tampered with
error-tampered-help = A file of this page is not the right one. Do not use it. Tell the organizer and the observers.
error-internal = Something unexpected happened
error-internal-help = Load this page again. If it happens again, tell the organizer: { $organizer }.
error-network = No connection to the board
error-network-help = Check your connection, then try again.
