# What observers read. One sentence, one message; the names are the same in every language.

footer-promise = This page computes everything in your browser. It believes nobody, not even the server that it comes from.

## Before

start-title = Verify this election
start-intro = Anyone may check this election, without knowing anybody in it. Your browser loads its whole public record, checks every ballot without learning what is in it, and counts again. In a large election this takes a while.
start = Start verifying
start-archive = Do you have the record as a file?
start-archive-link = Verify a file
archive-title = Verify an election from a file
archive-intro = Choose the file of an election’s public record. It stays on this device: nothing is sent, and nothing more is loaded.
archive-file = The record, a file that ends in .tar
archive-hint = You can also drop the file here.
archive-chosen = Chosen: { $name } ({ $size })
archive-missing = Choose the file of a record first.
archive-offline = Everything needed is loaded. You can cut your connection now.
fault-archive = This file is not the record of an election, or its beginning is missing.
megabytes = { $count } MB
download = About { $size } will be downloaded.
download-unknown = The whole record will be downloaded.
preparing = Getting ready…
stopped = The verification was stopped. Nothing was found out.

## What one knows from elsewhere

expected-title = What I know from elsewhere (optional)
expected-intro = What you got from a letter, a newspaper or earlier from the server shows that this is the right election, and that nothing was taken back since.
expected-election = Id of the election
expected-election-hint = 64 digits and letters from a to f.
expected-key = Public key of the server
expected-key-hint = 43 characters, as the organizer has published it.
expected-checkpoint = Checkpoints that I kept
expected-checkpoint-hint = Files saved earlier from this election’s address with “/checkpoint” behind it.
expected-receipt = Receipts that I kept
expected-receipt-hint = Receipts of votes; each must be in the record.
expected-fingerprint = Voter number of a ballot to find
expected-fingerprint-hint = 20 letters and digits, on the receipt. Leave it empty if you look for no ballot.
expected-tracking = Its tracking code
expected-tracking-hint = 25 letters and digits, on the receipt.
fault-expected-election = This is not the id of an election: it has 64 digits and letters from a to f.
fault-expected-key = This is not a public key: it has 43 characters.
fault-expected-checkpoint = One of the files is not a checkpoint.
fault-expected-receipt = One of the files is not a receipt.
fault-expected-ballot = A voter number has 20 letters and digits, a tracking code 25; both are needed.

## Under way

running-title = Verifying…
running-progress = How far this step is
running-workers = { $count ->
    [one] One helper checks ballots.
   *[other] { $count } helpers check ballots at the same time.
}
stop = Stop
stage = Step { $number } of { $all }: { $what }
stage-reading = reading the record and checking every ballot
stage-tiles = comparing the record’s table of contents
stage-sums = adding up the ballots, still locked
stage-pages = comparing the server’s pages with the record
stage-count = opening the total with the trustees’ parts, and counting
read-so-far = { $entries } entries, { $ballots } ballots
rate = { $rate } ballots a second
seconds-left = { $seconds ->
    [one] about a second left
   *[other] about { $seconds } seconds left
}
minutes-left = { $minutes ->
    [one] about a minute left
   *[other] about { $minutes } minutes left
}
announce-failed = Check { $number } failed: { $name }.
announce-percent = { $percent } percent read.
announce-ended = The verification could not be finished.

## Checks

checks-title = The checks
standing-waiting = waiting
standing-running = running
standing-passed = passed
standing-failed = failed
standing-not-applicable = does not apply
standing-not-run = not run
check-1 = Entries
check-1-help = Every entry of the record can be read in exactly one way.
check-2 = Order
check-2-help = Every entry names the one before it; nothing was inserted, taken out or moved, and everything came when it may.
check-3 = Seal
check-3-help = The record is exactly the one that the server and the witnesses have signed.
check-4 = Authors
check-4-help = Organizer, registrars and trustees have signed what is theirs.
check-5 = Rules of the election
check-5-help = Questions, dates and counting rules are complete and fit together.
check-6 = Making of the keys
check-6-help = Each trustee was bound to its part before it saw the others’.
check-7 = Keys
check-7-help = The key that locks ballots is made of all trustees’ parts, and each has rehearsed the opening.
check-8 = List of voters
check-8-help = Nobody is on it twice, and its totals are right. It holds no names.
check-9 = Casting
check-9-help = Every ballot comes from someone on the list, in time, signed.
check-10 = Ballots
check-10-help = Every locked ballot provably holds a vote that the rules allow.
check-11 = Amounts
check-11-help = Where voters share out an amount, none gave more than allowed.
check-12 = Replaced ballots
check-12-help = Who voted again has replaced exactly their own last ballot.
check-13 = Close
check-13-help = The poll closed on time, and no ballot was left out when it did.
check-14 = Sums of the ballots
check-14-help = The last ballot of each voter, and no other, is in the sums.
check-15 = The trustees’ parts
check-15-help = Each part that opens the total is the right one, and there are enough.
check-16 = Totals
check-16-help = The totals, computed again here, are those that were published.
check-17 = Paper ballots
check-17-help = Kept for later: there are no paper ballots in this version.
check-18 = Result
check-18-help = Winners, ties and budgets, computed again here by the rules, are those that were published.
check-19 = Pages
check-19-help = The pages that the server sends to voters are those that the record names.

## Verdict

verdict-verified = Verified: everything is right
verdict-verified-text = Every check passed. The result below was computed again here from { $ballots } ballots.
verdict-failed = Not verified: a check failed
verdict-missing = This ballot is not in the record
verdict-missing-text = Everything that was checked is right, but no ballot has this voter number and this tracking code. Compare them with the receipt; if they are right, tell the organizer and the observers.
verdict-incomplete = Not everything could be checked
verdict-incomplete-text = Nothing is wrong, but a check could not run. Below you see which.
verdict-unfinished = Right so far
verdict-unfinished-text = The election is not finished: { $ballots } ballots are in the record, and what is there is right. Verify again after the count.
failed-check = Check { $number } failed: { $name }
failed-more = { $count ->
    [one] One other check failed too.
   *[other] { $count } other checks failed too.
}
failed-what-now = Save the report and show it to the organizer and to other observers. If you have the record as a file, keep it: it is the evidence.
ballot-counts = The ballot is in the record, number { $number }, cast on { $time }. It is the one that counts.
ballot-replaced = The ballot is in the record, number { $number }, cast on { $time }. A later one has replaced it.
report-title = Report
report-intro = It lists every check with its details, in English, for you to keep or to send on.
report-html = Save the report as a page
report-json = Save the report for programs
result-title = Result, as computed here
result-intro = These numbers come from your browser, not from the organizer.
decision-decided = Decided.
decision-none = The totals are the result; no winners are named.
decision-no_quorum = Not decided: too few people voted.
decision-no_winner = Decided: nobody wins.
decision-undecided = Not decided: a tie is left open.
decision-withheld = Kept secret: so few people voted that the total would tell what they chose.
decision-empty = Nobody voted on this question.
winners = { $count ->
    [one] Chosen: { $names }
   *[other] Chosen: { $names }
}
tied = A tie concerns: { $names }
won = chosen
totals = Totals
totals-of = Choice
totals-total = Total
no-opinion = no opinion
pair = { $one } before { $other }
blank-votes = Blank votes
facts = Figures of this record
fact-election = Id of the election
fact-board = Server and its public key
fact-entries = Entries
fact-voters = Voters on the list
fact-ballots = Ballots
fact-ballots-text = { $all }, of which { $counted } count and { $replaced } were replaced
fact-checkpoint = Seal: number of entries and root
fact-witnesses = Witnesses who signed it
fact-pages = Pages changed while the poll was open or later
fact-pages-text = { $files ->
    [one] Entry { $number }, { $time }: one file
   *[other] Entry { $number }, { $time }: { $files } files
}
nobody = nobody
compared = What was compared with what you brought
not-checked = What was not checked
again = Verify again
proves-title = What does this prove, and what not?
proves-yes = It proves that everyone who is on the list of voters could vote once, that every ballot counted holds an allowed vote, that none was lost, changed or added after it was received, and that the result follows from them by the published rules. For this you need to trust nobody.
proves-no = It does not show who is behind a voter number, nor whether a voter’s own device locked what the voter chose: voters see that by checking a ballot on a second device. Whether the right people are on the list is for the registrars to say.
proves-page = This page comes from the server that it judges. Whoever does not want to rely on it builds the program from its published source, or verifies the file with another.

## Errors

error-board = The server does not give the whole record
error-board-help = A part of the record does not come. Try again; if it happens again, tell the observers: without the whole record nobody can verify.
error-unreadable = The file cannot be read
error-unreadable-help = Has it been moved or changed meanwhile? Choose it again.
error-changed = The record changed while it was read
error-changed-help = Its parts were other ones at the second reading. Try again; if it happens again, tell the observers.
error-stalled = The verification has come to a halt
error-stalled-help = A part of this page no longer answers; perhaps your device is short of memory. Nothing is verified. Close other pages, load this one again and start anew.
