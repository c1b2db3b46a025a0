# What is said of a result in a terminal and in its files, beside what the board's page says of it (board.ftl).

named = { $name }: { $said }

## In a terminal

result-hidden = and { $count } more (--all shows them)
result-pairs = How many rank the option of the row above that of the column:
result-why = Why:
result-costs = costs { $cost }

## What cannot be shown or written

fault-no-result = the election has no result yet; see 'urne-organizer status'
fault-table = a table cannot be written: { $error }
rudi-contact = '{ $text }' is not of the form "Open data office <opendata@example.org>"
rudi-licence = licence '{ $licence }' is not known there; known are { $known }
rudi-address = '{ $url }' is no address such as https://data.example.org/vote
scdl-vote = '{ $text }' is not OPTION=pour, OPTION=contre or OPTION=abstention
scdl-meaning = '{ $text }' is none of pour, contre, abstention
scdl-siret = a SIRET has 14 digits, '{ $text }' is none
scdl-code = the code of a matter is such as 8.4, '{ $text }' is none
scdl-day = '{ $text }' is no day such as 2026-12-01
scdl-contest = there is no contest '{ $id }'
scdl-not-such = contest '{ $id }' is no vote for, against or abstaining: { $why }
scdl-several = its voters do not choose one option
scdl-withheld = it was not decrypted, too few ballots were counted
scdl-unclear = what does option '{ $option }' mean? say it with --scdl-vote { $id }=pour, =contre or =abstention
scdl-same = options '{ $one }' and '{ $two }' mean the same
scdl-no-for = it has no option for
scdl-no-against = it has no option against

## In the description of the files (RUDI)

rudi-summary = { $questions }. Results of a verifiable vote: { $ballots } ballots counted of { $people } voters.
