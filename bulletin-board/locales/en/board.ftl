# What the public pages of the board say. How ballots of each kind are filled in is said by voter.ftl.

footer-promise = Votes are locked on voters’ devices before they are sent. Nobody can read a single vote; only the total is opened.
you-are-here = You are here
all-elections = All elections
own-time = (by your clock: { $time })
for-programs = For programs
interface = Description of the interface

## The board

board-title = Ballot boxes of { $name }
board-what = This server keeps a public record for each election: who runs it, who may vote, every locked ballot, the result. Nothing in it can be changed or removed without that being seen, and anyone can check all of it.
board-elections = Elections
board-none = There is none yet.
board-more = More
board-organize = Prepare an election
board-verify = Verify the record of an election
board-key = The board’s public key
short-setup = Being prepared
short-voting = Voting until { $time }
short-tally = Voting has ended; the total is being opened
short-finished = The result is out
short-aborted = Called off
short-loading = Being loaded
short-damaged = Not available: its data are damaged

## An election: now

state-setup = This election is being prepared. Voting opens on { $time } at the earliest.
state-ready = Everything is ready. Voting opens on { $time }.
state-voting = You can vote until { $time }.
state-voting-over = The time for voting has ended. The organizer now closes the ballot box.
state-closing = The ballot box is closed. Counting is about to begin.
state-tally = Voting has ended. The trustees are opening the total.
state-finished = The result is out.
state-aborted = This election was called off. There is no result.
do-vote = Vote
do-vote-page = Go to the voting page
do-find = Find my ballot
do-check = Check a ballot on a second device
do-verify = Verify the whole election
do-read = See what is decided
do-result = See the result
do-log = See the record
number-credentials = Voters on the roll
number-voted = Voters who have voted
number-ballots = Ballots received
numbers-help = These numbers are renewed by themselves. Who votes again sends another ballot; only the last one counts. What is in the ballots nobody can see.
page-changed = Something has changed in this election.
page-renew = Show the page again

## What is decided

decided-title = What is decided
grades-title = The grades, the best first:
wins-nobody = The totals are the result; the rule names no winner.
wins-most = { $what ->
    [points] { $seats ->
        [one] The option with the most points wins.
       *[other] The { $seats } options with the most points win.
    }
    [sums] { $seats ->
        [one] The option with the largest sum wins.
       *[other] The { $seats } options with the largest sums win.
    }
   *[votes] { $seats ->
        [one] The option with the most votes wins.
       *[other] The { $seats } options with the most votes win.
    }
}
wins-budget-in-order = { $what ->
    [points] Projects are funded in the order of their points, until the budget of { $limit } is spent; one that no longer fits is skipped.
    [sums] Projects are funded in the order of their sums, until the budget of { $limit } is spent; one that no longer fits is skipped.
   *[votes] Projects are funded in the order of their votes, until the budget of { $limit } is spent; one that no longer fits is skipped.
}
wins-budget-together = { $what ->
    [points] Those projects are funded that together have the most points and cost at most { $limit }.
    [sums] Those projects are funded that together have the largest sum and cost at most { $limit }.
   *[votes] Those projects are funded that together have the most votes and cost at most { $limit }.
}
wins-grades = { $seats ->
    [one] The option with the best majority grade wins: the grade that at least half of the voters give it or better.
   *[other] The { $seats } options with the best majority grades win: the grade that at least half of the voters give an option or better.
}
wins-silence-worst = No opinion counts as the worst grade.
wins-silence-ignored = No opinion is left out.
wins-ranked-pairs = { $seats ->
    [one] One option wins: each pair of options is compared, and the clearest comparisons decide first (ranked pairs, Tideman).
   *[other] { $seats } options win: each pair of options is compared, and the clearest comparisons decide first (ranked pairs, Tideman).
}
wins-schulze = { $seats ->
    [one] One option wins: each pair of options is compared, directly and by way of others (Schulze).
   *[other] { $seats } options win: each pair of options is compared, directly and by way of others (Schulze).
}
needs-quorum = At least { $part } of the voters on the roll must have voted.
needs-more-than = { $blank ->
    [included] An option needs more than { $part } of the votes, blank votes included.
    [left-out] An option needs more than { $part } of the votes, blank votes left out.
   *[none] An option needs more than { $part } of the votes.
}
needs-at-least = { $blank ->
    [included] An option needs at least { $part } of the votes, blank votes included.
    [left-out] An option needs at least { $part } of the votes, blank votes left out.
   *[none] An option needs at least { $part } of the votes.
}
ties-open = A tie is left open.
ties-order = In a tie the order of the options on the ballot decides.
ties-id = In a tie the alphabetical order of the options’ short names decides.
ties-lot = A tie is decided by a lot that the closed ballot box fixes and anyone can recompute.

## Who and when

who-title = Who and when
who-organizer = Organizer
who-registrars = { $count ->
    [one] Registrar
   *[other] Registrars
}
who-registrars-do = Keeps the voter list and gives each voter a voting code. No names stand in the public record.
when-opens = Voting opens
when-closes = Voting closes
when-early = The organizer may close earlier.
when-zone = Times are those of the public record, in Coordinated Universal Time (UTC).
next-title = What comes next
task-commit = begins the making of the key (step 1 of 4)
task-open-packages = goes on with the making of the key (step 2 of 4)
task-send-shares = hands out parts of the key (step 3 of 4)
task-check-shares = checks the received parts of the key (step 4 of 4)
task-new-attempt = starts the making of the key again
task-post-key = publishes the public key
task-post-roll = publishes the electoral roll, without names
task-rehearse = rehearses the opening, before anyone votes
task-open-poll = opens the poll
task-vote = votes
task-close-poll = closes the poll
task-post-close = seals the ballot box
task-cosign = confirms that all see the same record
task-decrypt = opens the total with their part of the key
task-post-result = publishes the result
task-abort = has to call the election off and begin again

## Trustees

trustees-title = Who holds the key
trustees-why = The key to the ballot box is divided among { $all } trustees. Any { $needed } of them can open it together, and they open only the total, never a ballot.
trustees-trust = { $fewer ->
    [0] One trustee alone could open ballots.
    [one] One trustee alone learns nothing about any vote, whatever the server does.
   *[other] Even { $fewer } trustees together learn nothing about any vote, whatever the server does.
}

## How to vote, how to check

how-title = How to vote
how-code = { $count ->
    [one] You receive a voting code from the registrar, by letter or message.
   *[other] You receive a voting code from each registrar, by letter or message. You need all of them.
}
how-open = Open the voting page of this election and type in your code.
how-choose = Choose, look over your choices, and press “Vote”. Your vote is locked on your device before it is sent.
how-receipt = Keep the receipt with your tracking code. It does not show how you voted.
how-again = You can vote again until the end. Only your last vote counts.
how-without-pages = This board has no voting page. Vote with the command
check-title = How to check
check-before = Before you vote: ask the voting page to open a ballot as a test, and compare on a second device that it holds what you chose.
check-after = After you vote: find your ballot by the voter number and the tracking code of your receipt.
check-all = At any time: let your own device recompute the whole election from the public record. No part of it has to be believed.
limits-title = What this does not protect against
limit-device = Your device sees your vote. If it is not sound, it can tell others; checking on a second device shows whether it changed your vote.
limit-watched = Someone who stands beside you, or has your code, can see or replace your vote. You can vote again later, alone: the last vote counts.
limit-trustees = { $needed } trustees who conspire could read ballots. They could not change the result unnoticed.
limit-participation = That a code has voted, and when, is public. Whoever gave out the codes knows whose they are, but not what was voted.
limit-registrar = There is only one registrar. A dishonest one could vote for those who stay away.
limit-small = In a small group, or where all vote alike, the total itself says much.
limit-ever = The record stays public. If today’s way of locking ballots is broken one day, old ballots could be read.

## The public record

record-title = The public record
record-what = Everything that has happened in this election, in order, each step signed by whoever took it.
record-entries = { $count ->
    [one] See the entry of the record
   *[other] See the { $count } entries of the record
}
record-checkpoint = What the board has signed
record-id = Election number
record-id-help = It is computed from the questions, the people and the rules. If the number printed by the organizer is the same, these are the same.
record-root = Fingerprint of the record
roles-title = For those who run this election
role-trustee = Trustee’s page
role-organizer = Organizer’s page
role-registrar = Registrar’s page

## Result

result-title = Result
turnout = { $counted } of { $credentials } voters on the roll have voted ({ $share }).
turnout-weight = Their ballots together have the weight { $weight }.
took-part = { $weight } of { $eligible } voters took part in this question ({ $share }).
took-part-by-weight = Votes with a weight of { $weight } of { $eligible } were cast on this question ({ $share }).
outcome-empty = No ballot was counted.
outcome-withheld = Not opened: fewer than { $floor } ballots of one weight were counted, and a total would show single votes.
quorum-reached = The quorum of { $part } was reached.
quorum-missed = The quorum of { $part } was missed.
verdict-nobody = No option has won.
verdict-won = { $count ->
    [one] Won: { $names }.
   *[other] Won ({ $count }): { $names }.
}
verdict-many = { $count ->
    [one] One option has won; it is marked.
   *[other] { $count } options have won; they are marked.
}
verdict-tie-open = Tied for what is left, and left open: { $names }.
verdict-tie-settled = A tie between these was settled as announced: { $names }.
count-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
count-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
fate-won = won
fate-lost = not chosen
fate-tied = tied
fate-skipped = does not fit
fate-below-share = share missed
fate-unsupported = no support
why-skipped = costs { $cost }; { $left } were left
why-grade = Majority grade: { $grade }. Of { $votes } grades { $above } are better, { $below } worse.
why-schulze = ahead of { $ahead }, behind { $behind }
why-ranked-pairs = wins { $won } of the comparisons that count, loses { $lost }
head-option = Option
head-cost = Cost
head-votes = Votes
head-points = Points
head-sums = Sum
head-share = Share
head-fate = Outcome
head-above = above { $option }
selected-in-order = In the order of support, skipping what no longer fits
selected-together = The greatest support that fits together
selection-decides = { $name } (this decides)
selection-compares = { $name } (for comparison)
selection = { $count ->
    [one] One project, { $score }; { $cost } of { $limit } spent ({ $share }).
   *[other] { $count } projects, { $score } together; { $cost } of { $limit } spent ({ $share }).
}
chart-alt = Chart of the result: { $contest }. The table that follows has the same numbers.
chart-hidden = { $count ->
    [one] One more option is left out here; the table has it.
   *[other] { $count } more options are left out here; the table has them all.
}
chart-silent-worst = { $count ->
    [one] { $count } without opinion counts as { $grade }
   *[other] { $count } without opinion count as { $grade }
}
chart-silent-ignored = { $count ->
    [one] { $count } without opinion is left out
   *[other] { $count } without opinion are left out
}
chart-middle = half of the grades: the grade framed here is the majority grade
chart-pairs = Each number says how many rank the option of its row above that of its column; the larger of two is shaded.
chart-blanks = Blank: { $voters }.
chart-decides = this decides
files-title = The result as files
file-results-csv = totals of all options, for spreadsheets
file-grades-csv = grades of all options, for spreadsheets
file-pairs-csv = comparisons of all options, for spreadsheets
file-results-json = everything that was published, for programs
file-datapackage = describes the tables (Frictionless Data)
file-pabulib = totals of the budget (Pabulib)

## The record, entry by entry

log-title = The record
log-what = Each line is an entry: something that the organizer, a trustee, a registrar or a voter has signed. New entries are only ever added; none is changed.
log-entry = Number of an entry
log-entry-hint = From 0 to { $last }.
log-missing = There is no such entry. The numbers go from 0 to { $last }.
log-show = Show the entry
log-range = { $count ->
    [one] The only entry
   *[other] Entries { $first } to { $last } of { $count }
}
log-number = Number
log-kind = What
log-author = Signed by
log-time = Time
log-pages = Further entries
log-newer = Newer entries
log-older = Older entries
log-checkpoint = The board signs the whole record after every change:
log-programs = The record can be read and recomputed from this address with
receipts-title = Receipts
receipts-what = Whoever votes gets a receipt: the proof, signed by the board, that the ballot stands in this record. If it were missing later, the receipt would show it. To find a ballot you need the voter number and the tracking code of the receipt.
by-organizer = { $name } (organizer)
by-trustee = { $name } (trustee)
by-registrar = { $name } (registrar)
by-voter = a voter’s key
entry-title = Entry { $index }
entry-author = Signed by
entry-time = Time
entry-kind = Name of the kind
entry-leaf = Fingerprint of this entry
entry-before = Fingerprint of the entry before
entry-previous = Previous entry
entry-next = Next entry
entry-ballot-find = Is this your ballot? Your receipt tells:
entry-proof-title = Proof that it stands in the record
entry-proof = { $count ->
    [one] With these fingerprints the one of this entry becomes that of the whole record of one entry.
   *[other] With these fingerprints the one of this entry becomes that of the whole record of { $count } entries.
}
entry-receipt = Download the proof
entry-bytes-title = The entry itself
entry-bytes = { $count ->
    [one] { $count } byte, set out for reading.
   *[other] { $count } bytes, set out for reading.
}
entry-bytes-exact = The exact bytes
kind-manifest = The election
kind-trustee-commit = Making of the key, step 1
kind-trustee-open = Making of the key, step 2
kind-trustee-share = Making of the key, step 3
kind-trustee-confirm = Making of the key, step 4
kind-trustee-complaint = Complaint in the making of the key
kind-attempt = New start of the making of the key
kind-key = The public key
kind-roll = Electoral roll
kind-rehearsal = Rehearsal
kind-open = Opening of the poll
kind-ballot = A ballot
kind-extension = Extension of the poll
kind-closing = End of voting
kind-close = Closed ballot box
kind-partial-decryption = Opening of the total
kind-result = The result
kind-abort = The election is called off
kind-notice = Notice
kind-pages = Files of the pages
about-manifest = What is decided, by whom, when and by which rules. Everything that follows is bound to it.
about-trustee-commit = A trustee commits to a part of the key, still covered.
about-trustee-open = A trustee uncovers what it committed to.
about-trustee-share = A trustee hands a part of the key to another trustee, locked for that one.
about-trustee-confirm = A trustee has checked all parts that it received.
about-trustee-complaint = A trustee shows that a part it received is wrong.
about-attempt = The making of the key begins again without what failed.
about-key = The key with which voters’ devices lock ballots. It was made by all trustees together.
about-roll = A part of the list of those who may vote, as keys, without names.
about-rehearsal = A trustee has shown that its part of the key works, before anyone votes.
about-open = From here on ballots are taken. Roll and key are fixed.
about-ballot = A locked ballot, signed with a voter’s key. What is in it nobody can see. A later ballot of the same key takes its place.
about-extension = The poll closes later than announced.
about-closing = No more ballots are taken.
about-close = It fixes exactly which entries are counted.
about-partial-decryption = A trustee has opened the total with its part of the key, and proves that it is right.
about-result = The totals and what the rules make of them.
about-abort = The organizer has ended the election without a result. The reason:
about-notice = The organizer has something to say:
about-pages = Which files the pages for voters and others are made of. Anyone can compare them with what the board serves.

## What the board has signed

checkpoint-title = What the board has signed
checkpoint-what = { $count ->
    [one] With this signature the board vouches for a record of one entry: these and no others, in this order.
   *[other] With this signature the board vouches for a record of { $count } entries: these and no others, in this order.
}
checkpoint-compare = If two people are shown different fingerprints for the same number of entries, the board has deceived one of them, and the two signatures prove it. So compare.
checkpoint-size = Number of entries
checkpoint-root = Fingerprint of the record
checkpoint-board = Signed by
witnesses-title = Witnesses
witnesses-none = This election names no witnesses. Compare the fingerprint with others.
witnesses-what = Witnesses confirm that what they see is the old record with something added. The tally asks for { $quorum } of { $count }.
witness-signed = has confirmed this record
witness-not-yet = has not confirmed it yet
checkpoint-exact = The signed text
checkpoint-file = The signed text as a file

## What can go wrong

failure-election = This board has no such election
failure-election-help = Check the address: the long number must be whole. All elections of this board are listed at its home.
failure-entry = The record has no such entry
failure-entry-help = Check the number. It may also be too early: entries appear as they are made.
failure-page = This board does not have this page
failure-page-help = It was built without the pages that run in browsers. The command lines of every role work with it; the operator can add the pages.
failure-address = There is nothing at this address
failure-address-help = Check the address, or begin at the list of all elections.
failure-busy = Not now
failure-busy-help = The board is busy or is loading this election. Wait a little, then load the page again.
failure-request = This request cannot be answered
failure-request-help = Go back and try again, or begin at the list of all elections.
failure-board = The board has failed
failure-board-help = That is not your fault. Try again later; if it happens again, tell the organizer.
