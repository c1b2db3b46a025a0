# What voters read. One sentence, one message; the names are the same in every language.

change = Change
change-of = Change: { $contest }
footer-promise = Your vote is locked on this device before it is sent. Nobody can read a single vote; only the total is opened.

## Before the vote

loading = Opening the polling station…
looking = Looking in the ballot box…
code-title = Enter your voting code
code-label = Voting code
code-label-of = Voting code from { $registrar }
code-hint = 28 letters and digits from your letter or message. With or without dashes, capitals or not.
code-until = You can vote until { $time }.
code-lost = I have no code, or I have lost it
code-lost-help = Ask the organizer: { $organizer }. Nobody else can give you a code, and nobody needs to know yours.
secret-title = How does my vote stay secret?
secret-text = { $count } people in charge each hold a part of the key. Only { $threshold } of them together can open the ballot box, and they open only the total.
find-link = I have voted already: find my ballot
fault-code-length = A voting code has 28 letters and digits; this one has { $found }.
fault-code-character = Character { $found } of the code is not one that codes have.
fault-code-checksum = There is a typing mistake in the code. Compare it with your letter, character by character.
fault-not-on-roll = This code is not on the electoral roll of this election. Check that it is for this election.
fault-tracking = A tracking code has 25 letters and digits, in five groups of five.
fault-fingerprint = A voter number has 20 letters and digits, in four groups of five.
before-title = You have voted already
before-when = A vote with your code has been in the ballot box since { $time }.
before-last-counts = You can leave it at that. If you vote again, the new vote takes the place of the old one: only the last one counts.
before-elsewhere = Not cast on this device. If it was not you, tell the organizer ({ $organizer }) and vote again now.
before-again = Vote again
refused-before-title = Your last vote was not taken
refused-before = A vote from this device was refused. If you sign a new one, tell the organizer ({ $organizer }) should the old one appear in the ballot box instead.

## Contests

contest-of = Question { $number } of { $count }
blank = Blank vote
none-of-these = None of these
no-opinion = No opinion
rule-blank = You can also vote blank.
rule-choose-exactly = { $max ->
    [one] Choose one option.
   *[other] Choose { $max } options.
}
rule-choose-any = Choose as many options as you like, or none.
rule-choose-up-to = { $max ->
    [one] Choose one option, or none.
   *[other] Choose up to { $max } options, or none.
}
rule-choose-between = Choose { $min } to { $max } options.
rule-budget = Choose projects for at most { $limit } in all.
rule-budget-least = They must cost at least { $least }.
rule-score = Give every option a score from 0 to { $each }.
rule-points = You have { $most } points to give.
rule-points-each = At most { $each } for one option.
rule-allocation = You have { $most } to share out.
rule-allocation-each = At most { $each } for one option.
rule-all = Give all of it.
rule-least = Give at least { $least }.
rule-grades = Give every option a grade.
rule-grades-or-none = Give every option a grade, or choose “no opinion”.
rule-rank-all = Put all options in order, the best first.
rule-rank-exactly = { $max ->
    [one] Choose your first option.
   *[other] Put { $max } options in order, the best first.
}
rule-rank-between = Put { $min } to { $max } options in order, the best first.
rule-rank-rest = Those that you leave out share the last place.
state-chosen = { $chosen } of { $max } chosen
state-budget = { $spent } of { $limit } used, { $left } left
state-sum = { $sum } of { $most } given, { $left } left
state-over = { $over } too much
budget-bar = How much of the budget is used
sum-bar = How much has been given
more-for = More for { $option }
less-for = Less for { $option }
ranked = Your order
ranked-none = Nothing yet. Begin with your favourite.
ranked-full = { $max ->
    [one] You have placed one option; there is room for no more.
   *[other] You have placed { $max } options; there is room for no more.
}
unranked = Not placed
unranked-none = You have placed all options.
ranked-now = { $option } is now number { $rank }.
unranked-now = { $option } is no longer placed.
rank-in = Place as { $rank }: { $option }
rank-in-short = Place as { $rank }
rank-up = Move { $option } up
rank-down = Move { $option } down
rank-out = Take { $option } out of the order
problem-none = Choose an option.
problem-too-many = { $max ->
    [one] You have chosen { $chosen } options; one is allowed.
   *[other] You have chosen { $chosen } options; { $max } are allowed.
}
problem-too-few = You have chosen { $chosen }; choose at least { $min }.
problem-budget-over = Your choice costs { $over } more than the budget. Take something out.
problem-budget-under = Choose projects for at least { $least }.
problem-each = { $option }: give a number from 0 to { $each }.
problem-sum-over = You have given { $over } too much; { $most } in all is allowed.
problem-sum-under = { $missing } still to give.
problem-grade = { $option } has no grade yet.
problem-rank-few = You have placed { $chosen }; place at least { $min }.
problem-rank-many = You have placed { $chosen }; at most { $max } is allowed.

## What was chosen

said-blank = Blank vote
said-nothing = Nothing chosen
said-spent = { $count ->
    [one] One project, { $spent }
   *[other] { $count } projects, { $spent }
}
said-left = { $left } not given
said-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}

## Review and vote

preparing = Locking your ballot…
review-title = Check your choices, then vote
review-intro = You have not voted yet. Your vote counts once you press the button “Vote” below.
review-replaces = This vote takes the place of the one you cast before.
tracking-code = Tracking code
tracking-hint = You will get it again with your receipt.
vote = Vote
keep-open = This browser keeps nothing. Leave this page open until you see your receipt.
sending = Your vote is being sent…
sending-help = Please wait. Your vote is signed and kept on this device.
sending-again = No connection to the ballot box yet
sending-again-help = Your vote is kept on this device and is sent again by itself until it arrives. You do not need to vote again. If you close this page, open it again on this device.

## Receipt

done-title = Your vote is in the ballot box
done-text = You are done. You can close this page.
receipt-title = Your receipt
receipt-election = Election
receipt-time = Cast on
receipt-number = Number in the record
fingerprint = Voter number
receipt-qr = Scan to find your ballot later
receipt-address = Find my ballot:
receipt-secret = The receipt does not show how you voted. You can show it to anyone.
print = Print the receipt
save = Save the receipt
find-now = See my ballot in the ballot box
later-title = And later?
later-text = You can find your ballot in the ballot box at any time. Until the poll closes you can vote again with the same code; only the last vote counts.
vote-again = Vote again
clear = Remove all traces from this device
clear-hint = On a computer that others use: save or print the receipt first.
cleared-title = This device has forgotten your vote
cleared-text = Your vote stays in the ballot box. You can close this page.

## Refused

refused-title = Your vote was not taken
refused-poll-closed = The poll is closed.
refused-not-yet-open = The poll is not open yet.
refused-not-current = Meanwhile another vote with your code has arrived. If it was not you, tell the organizer. You can start again.
refused-other = Please start again. If that does not help, tell the organizer: { $organizer }.
start-again = Start again

## Check on another device

check-offer = Not sure whether this device does what you say? Check it first.
check-why = A manipulated device could lock another choice than yours. A second device can open this ballot and show what is in it. The ballot is used up by that; afterwards you make a fresh one and vote. Whoever checks now and then makes cheating too risky.
check-start = Check this ballot on a second device
check-title = Check this ballot
check-step = Step { $number } of { $count }
check-scan = Scan this with another telephone or computer. Do not close this page.
check-by-hand = Or open this address there and type in the tracking code:
check-same-code = Does the other device show exactly this tracking code?
check-same = Yes, it is the same
check-differs = No, it is different
check-compare-title = Compare both devices
check-scan-again = Now scan this second code with the same device.
check-copy = Copy instead of scanning
check-copy-label = Text for the other device
check-compare = Hold both screens side by side. The other device must show exactly this:
check-used-up = This ballot was opened and can no longer be cast. You have not voted yet.
check-right = It is the same: make a fresh ballot and go on to vote
check-wrong = Something is different
wrong-title = Something is wrong: do not vote on this device
wrong-not-cast = Nothing has been sent. You have not voted yet.
wrong-note = Note the time and this tracking code:
wrong-photo = Take a picture of both screens.
wrong-call = Tell the organizer and the observers: { $organizer }.
wrong-other-device = Vote from another device. Your code is still good.

## The second device

second-title = Check a ballot
second-intro = Use this page on another device than the one you vote with. Type in the tracking code that the voting device shows now, before it opens the ballot.
second-code-hint = Five groups of five letters and digits, with or without dashes.
second-held-title = This device has noted the tracking code
second-held = Does the voting device show exactly this code?
second-next = If so, press “Yes, it is the same” there. Then scan the second code that it shows with this device.
second-paste = Paste instead of scanning
second-paste-label = Text from the voting device
second-result-title = This is what the ballot contains
second-result = The ballot was opened and computed again here. It has the tracking code that this device noted before.
second-compare = Compare with the voting device, side by side. Is it what was chosen there?
second-not-cast = This ballot was only checked and does not count. Go back to the voting device to vote.
second-differs = Something is different
second-wrong-title = This ballot does not pass the check
second-wrong = What the voting device has handed over does not agree with the tracking code that this device has noted.
second-again = Check another ballot

## Find my ballot

find-title = Find my ballot
find-intro = Both stand on your receipt.
find-button = Find
find-file = Or open the saved receipt
find-other = Find another ballot
fingerprint-hint = Four groups of five letters and digits, with or without dashes.
found-title = Your ballot is in the ballot box
found-current = It is the last one with your code: this one counts.
found-replaced = A later vote with the same code has taken its place: that one counts.
found-proof = This device has computed that the ballot stands in the record of { $size } entries that the ballot box has signed.
found-secret = What is in it nobody can see.
missing-title = This ballot is not in the ballot box
missing-text = Compare voter number and tracking code with your receipt.
missing-help = If both are right, and the vote is older than a few minutes, show your receipt to the organizer ({ $organizer }) and to the observers: it proves that the vote was taken.

## What can go wrong

error-internal = Something unexpected happened
error-internal-help = Load this page again. A vote that was sent is not lost. If it happens again, tell the organizer: { $organizer }.
error-network = No connection to the ballot box
error-network-help = Check your connection, then try again. Nothing has been lost.
error-not-open = The poll is not open yet
error-not-open-help = Come back when the organizer ({ $organizer }) has opened it.
error-closed = The poll is closed
error-closed-help = No more votes are taken. You can still find your ballot and see the result.
error-aborted = This election was called off
error-aborted-help = Ask the organizer: { $organizer }.
error-contradiction = The ballot box contradicts itself
error-contradiction-help = It shows another record than before. Do not vote now. Tell the organizer ({ $organizer }) and the observers what stands below.
error-log = The ballot box shows a record that is not right
error-log-help = Do not vote now. Tell the organizer ({ $organizer }) and the observers what stands below.
error-answer = The ballot box gave a wrong answer
error-answer-help = Try again. If it happens again, tell the organizer ({ $organizer }) and the observers what stands below.
error-signed-already = You have signed this vote already in another window
error-signed-already-help = Go back to that window, or start again here: your vote is not lost.
error-other-election = This belongs to another election
error-other-election-help = Open the page of the right election.
error-receipt-file = This file is no receipt
error-receipt-file-help = Choose the file that you saved after voting.
error-tampered-help = A file of this page is not the right one. Do not vote here. Tell the organizer and the observers.
