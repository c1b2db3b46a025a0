# What the report says besides what stands in the record and what was found. In English every sentence is one line
# without choices: it is read without the library that reads the other languages, and every program reads it.

## Verdict

conclusion-failed = NOT VERIFIED: check { $number } ({ $name }) failed: { $finding }
conclusion-missing = NOT FOUND: no ballot with this fingerprint and tracking code is in the record
conclusion-verified = VERIFIED: every check passed, and the election is finished
conclusion-incomplete = INCOMPLETE: nothing is wrong, but a check could not run
conclusion-unfinished = SO FAR RIGHT: the election is not finished (phase { $phase })
phase-setup = setup
phase-voting = voting
phase-closing = closing
phase-tally = tally
phase-finished = finished
phase-aborted = aborted

## The election

page-untitled = A record
page-title = Verification of { $title }
line-election = Election
line-id = Id
line-voting = Voting
line-voting-text = { $opens } to { $closes }, phase { $phase }
line-board = Board
line-board-text = { $name }, key { $key } ({ $fingerprint })
line-entries = Entries
line-checkpoint = Checkpoint
line-checkpoint-text = size { $size }, root { $root }
line-cosigned = Cosigned by
line-cosigned-text = { $witness } at { $time }
line-nobody = nobody
line-trustee = Trustee { $ordinal }
line-keys = Election keys
line-keys-text = { $keys }, { $threshold } of { $trustees } trustees decrypt
line-roll = On the roll
line-roll-text = { $count } credentials, total weight { $weight }
line-ballots = Ballots
line-ballots-text = { $all }: { $counted } current, { $replaced } replaced
line-pages = Pages changed
line-pages-text = entry { $entry } at { $time }, { $files } files

## Checks

head-checks = Checks
column-number = Number
column-check = Check
column-outcome = Outcome
column-details = Details
status-passed = passed
status-failed = FAILED
status-not-applicable = not applicable
status-not-run = not run
more = and { $count } more

## Contests

head-totals = Totals, as recomputed
outcome-counted = counted
outcome-withheld = withheld
outcome-empty = empty
decided = decided
decided-nothing = nothing to decide
decided-no-quorum = no decision: too few have voted
decided-no-winner = decided: nobody wins
decided-tie = undecided: a tie is left open
rule-line = Rule: { $rule }
rule-totals = The totals are the result; no winners are named
rule-wins = The option { $by } wins
rule-wins-many = The { $seats } options { $by } win
rule-with = with { $most }
rule-with-judgment = with the best majority judgment
rule-first-by-pairs = first by ranked pairs (Tideman, winning votes)
rule-first-by-schulze = first by Schulze's method (winning votes)
rule-most-amounts = the largest amounts
rule-most-votes = the most votes
rule-most-points = the most points
rule-budget-votes = Of { $money }, projects are funded one after another, those with { $most } first; one that costs more than is left is skipped
rule-budget-optimum = Of { $money }, the set of projects is funded that together has { $most }; of several such sets the cheapest
rule-silent-ignored = { $wins }; votes without opinion are left out
rule-silent-worst = { $wins }; votes without opinion count as the worst grade
rule-quorum = Nothing is decided unless those who vote have { $part } of the weight of all who may
rule-more-than = An option needs more than { $part } of the votes{ $base }
rule-at-least = An option needs at least { $part } of the votes{ $base }
rule-blank-included = , blank ones included
rule-blank-left-out = , blank ones left out
rule-ties-open = A tie is left open
rule-ties-order = Equals stand in the order of the manifest
rule-ties-id = Equals stand in the order of their ids
rule-ties-lot = Between equals decides a lot that the closing entry fixes
options-line = Options, in the order of the rule:
options-caption = Options, in the order of the rule
selections-caption = The two selections
totals-caption = Totals
column-option = Option
column-position = Position
column-total = Total
column-bar = Bar
not-decrypted = not decrypted
position-no-opinion = { $option }: no opinion
position-pair = { $one } above { $other }
position-blank = blank
score-amount = { $amount }
score-vote = 1 vote
score-votes = { $count } votes
score-point = 1 point
score-points = { $count } points
why = { $fate }: { $because }
why-in-tie = { $why } (a tie concerns it)
why-won = won
why-lost = not among the first
why-tied = tied
why-skipped = skipped
why-unsupported = nobody supports it
why-below-share = below the share that is needed
because-cost = { $own }, costs { $cost }
because-left = { $own }, costs { $cost }, { $left } was left
because-grade = majority grade { $grade }; of { $all } votes { $above } better, { $below } worse
because-pairs = wins { $won } of the pairs that are kept, loses { $lost }
because-schulze = ahead of { $ahead } options, behind { $behind }
selection-votes = By votes: { $score }, { $cost }
selection-votes-decides = By votes, which decides: { $score }, { $cost }
selection-optimum = Optimum: { $score }, { $cost }
selection-optimum-decides = Optimum, which decides: { $score }, { $cost }

## A ballot that is looked for

head-ballot = Ballot
ballot-found-line = FOUND: { $tracking } is entry { $index }, { $time }; { $counts }.
ballot-counts-line = it is the one that counts
ballot-replaced-line = a later one replaced it
ballot-found-page = Found: { $tracking } is entry { $index }, { $time }. { $counts }
ballot-counts-page = It is the one that counts.
ballot-replaced-page = A later one replaced it.
ballot-none = No ballot with this fingerprint and tracking code is in the record.

## Remarks

head-compared = Compared
head-unchecked = Not checked
compared-checkpoint = The earlier checkpoint { $name } of { $size } entries is part of this record.
compared-receipt = The receipt { $name } is for entry { $entry } of this record.
unchecked-election = The election id was not compared with an expected one (--election): this may be another election than the one you mean.
unchecked-key = The board's key was not compared with an expected one (--board-key).
unchecked-earlier = No earlier checkpoint (--checkpoint) or receipt (--receipt) was given: nothing shows that this record extends one that was seen before.
unchecked-witnesses = No witness has to cosign: it is not excluded that the board shows others another record (a split view).
unchecked-complaints = Complaints of the key ceremony were not judged: whether the dealer or the complainer was at fault changes no key in force.
unchecked-voters = Who is behind a credential, and whether a voter's device encrypted what the voter chose, cannot be seen in a record.
