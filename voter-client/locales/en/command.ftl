# What the voter's command line says beside what the pages say too. The names are the same in every language.

## Contests

contests-when = The poll is planned from { $opens } to { $closes }.
contests-style = Ballot paper { $title }
contests-vote = To vote: urne-vote vote, which asks for everything; or for example { $example }
paper-result = Result: { $rule }
paper-order = (Each voter sees these options in another order.)
how-exactly-options = Choose { $max ->
    [one] 1 option
   *[other] { $max } options
} of { $all }{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-any-options = Choose any number of the { $all ->
    [one] 1 option
   *[other] { $all } options
}{ $blank ->
    [yes] , or vote blank.
   *[no] , or none.
}
how-up-to-options = Choose up to { $max } of { $all } options{ $blank ->
    [yes] , or vote blank.
   *[no] , or none.
}
how-between-options = Choose { $min } to { $max } options of { $all }{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-exactly-projects = Choose { $max ->
    [one] 1 project
   *[other] { $max } projects
} of { $all }{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-any-projects = Choose any number of the { $all ->
    [one] 1 project
   *[other] { $all } projects
}{ $blank ->
    [yes] , or vote blank.
   *[no] , or none.
}
how-up-to-projects = Choose up to { $max } of { $all } projects{ $blank ->
    [yes] , or vote blank.
   *[no] , or none.
}
how-between-projects = Choose { $min } to { $max } projects of { $all }{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-cost = Together they may cost at most { $limit }.
how-cost-least = Together they may cost at most { $limit } and must cost at least { $least }.
how-exactly-points = Give exactly { $most ->
    [one] 1 point
   *[other] { $most } points
}{ $one ->
    [all] , all of them to one option if you like
    [some] , at most { $each } to one option
   *[free] { "" }
}{ $or ->
    [blank] ; or vote blank.
    [none] ; or none.
   *[nothing] .
}
how-up-to-points = Give up to { $most ->
    [one] 1 point
   *[other] { $most } points
}{ $one ->
    [all] , all of them to one option if you like
    [some] , at most { $each } to one option
   *[free] { "" }
}{ $or ->
    [blank] ; or vote blank.
    [none] ; or none.
   *[nothing] .
}
how-between-points = Give { $least } to { $most } points in all{ $one ->
    [all] , all of them to one option if you like
    [some] , at most { $each } to one option
   *[free] { "" }
}{ $or ->
    [blank] ; or vote blank.
    [none] ; or none.
   *[nothing] .
}
how-score = Give { $all ->
    [one] the option
   *[other] each of the { $all } options
} a score from 0 to { $each }, { $each } being the best.
how-exactly-amount = Distribute exactly { $total } over the options{ $one ->
    [some] , at most { $each } to one.
   *[all] .
}
how-up-to-amount = Distribute up to { $total } over the options{ $one ->
    [some] , at most { $each } to one.
   *[all] .
}
how-between-amount = Distribute at least { $least } and at most { $total } over the options{ $one ->
    [some] , at most { $each } to one.
   *[all] .
}
how-grade = Give { $all ->
    [one] the option
   *[other] each of the { $all } options
} a grade. The grades are { $grades }.
how-grade-or-not = Give { $all ->
    [one] the option
   *[other] each of the { $all } options
} a grade, or no opinion. The grades are { $grades }.
how-rank-best = Name the best of the { $all } options{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-rank-all = Rank all { $all } options, the best first{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-rank-exactly = Rank { $max } of the { $all } options, the best first{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-rank-any = Rank as many of the { $all } options as you like, the best first{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-rank-between = Rank { $min } to { $max } of the { $all } options, the best first{ $blank ->
    [yes] , or vote blank.
   *[no] .
}
how-rank-rest = Those that you do not rank share the place behind.
how-rank-pairs = For every two options it counts which one you place higher.
how-rank-points = The points from the first place on: { $points }.
amount-whole = 1500, without decimals

## What was chosen

words-open = (not answered yet)
words-blank = blank vote
words-none = no option chosen
words-no-opinion = no opinion
words-cost = { $cost } of { $limit }
words-points = { $sum } of { $most ->
    [one] 1 point
   *[other] { $most } points
} given
words-amount = { $sum } of { $total } given
words-rest = { $rest ->
    [one] the other option has the place behind
   *[other] the other { $rest } options share the place behind
}
words-no-points = { $rest ->
    [one] no points for 1 other option
   *[other] no points for { $rest } other options
}

## Mistakes in an answer

fault-contest = contest { $contest }: { $mistake }
mistake-option = there is no option '{ $named }'; give its id, number or exact title (the command 'contests' lists them)
mistake-twice = option { $option } is named twice
mistake-lacks-number = '{ $item }' lacks its number; write option:number, such as 'park:3'
mistake-lacks-amount = '{ $item }' lacks its amount; write option:amount, such as 'park:1500'
mistake-lacks-grade = '{ $item }' lacks its grade; write option:grade, such as 'park:1'
mistake-no-number = option { $option }: '{ $given }' is not a whole number of points
mistake-no-amount = option { $option }: '{ $given }' is not an amount; write it like { $example }
mistake-no-grade = option { $option }: there is no grade '{ $given }'; the grades are { $grades }
mistake-open = it is not answered.
mistake-blank-with-options = a blank vote goes with no option; choose one or the other
mistake-no-blank = a blank vote is not offered here
mistake-many-chosen = { $number } chosen, which is { $over } too many.
mistake-many-ranked = { $number } ranked, which is { $over } too many.
mistake-few-chosen = { $number } chosen, which is { $under } too few.
mistake-few-ranked = { $number } ranked, which is { $under } too few.
mistake-dear = these projects cost { $cost }, the budget is { $limit }: { $over } too much
mistake-cheap = these projects cost { $cost }, at least { $least } must be spent: { $under } too little
mistake-over = { $given } given in all, at most { $most } may be: { $over } too much
mistake-under = { $given } given in all, at least { $least } must be: { $under } too little
mistake-over-each = option { $option } has { $given }, at most { $most } may be given to one: { $over } too much
mistake-ungraded = option { $option } has no grade; every option needs one.

## Questions

ask-code = Your code
ask-code-of = Your code { $place } of { $all }
ask-choice = Your choice
ask-how-to-pick = arrows move, enter chooses
ask-how-to-mark = arrows move, space marks, enter ends
ask-not-yet = Not yet: { $mistake }
ask-each = ({ $place } of { $all }) { $title }
ask-score = { $title }, 0 to { $most }
ask-no-score = '{ $text }' is not a score; write a number from 0 to { $most }.
ask-budget-left = { $left } of { $limit } left
ask-too-dear = more than is left
ask-done-projects = { $count ->
    [one] Done: 1 project for { $cost }
   *[other] Done: { $count } projects for { $cost }
}
ask-full = { $max ->
    [one] You may choose at most 1 project; take another one back first.
   *[other] You may choose at most { $max } projects; take another one back first.
}
ask-costs-too-much = { $title } costs { $cost }, { $left } is left; take another one back first.
ask-taken = taken: { $title }, { $price }
ask-taken-back = taken back: { $title }
ask-for-which = { $left } left. For which option
ask-number = { $title }, 0 to { $most }
ask-too-much = { $given } is { $over } too much.
ask-no-number = '{ $text }' cannot be given; write it like { $example }.
ask-done-given = Done: { $given } given
ask-first-place = Place 1, the best
ask-place = Place { $place }
ask-no-more = no more: the others share the place behind
ask-start-again = start again
ask-decision =
    The ballot is sealed. Note its tracking code, then cast it; or have another device look
    inside, to see whether this one has sealed your choices. A ballot looked into is not cast:
    you then vote anew. Whoever checks now and then keeps all devices honest.
ask-cast-or-check = Cast or check
ask-cast = cast this ballot
ask-check = check it on a second device instead (it is then not cast)
ask-throw-away = throw it away
ask-no = no
ask-yes = yes

## Voting

session-verifying = verifying the election
session-no-election = no election is named: give --election URL or set URNE_ELECTION
session-no-folder = there is no data folder for this user; give one with --state DIR
turn-weight = Weight
turn-unanswered = An earlier ballot of yours had no receipt yet; it is sent again first.
turn-refused-note = note: the board refused an earlier ballot of yours in this place; it is kept with its refusal
turn-choices = Your choices:
turn-voted-here = There is a ballot already, cast with your code from this device: entry { $entry }, { $time }.
turn-voted-elsewhere = There is a ballot already, cast with your code from another device: entry { $entry }, { $time }.
turn-replaces = A ballot cast now replaces it.
vote-not-asked = nothing was cast: add --yes to cast without being asked, or use 'prepare'
vote-refused-before = The board refused an earlier ballot of yours in this place. If it did so wrongly, it could still take that one instead of this. Cast anyway?
vote-nothing = nothing was cast
vote-thrown-away = NOTHING WAS CAST. The ballot is thrown away.
prepare-done = NOT CAST YET. The ballot is in { $file }, as secret as your vote. Now either
prepare-or-check = or, to check the device instead,
cast-all-answered = Every ballot that was signed on this device has its answer.
cast-other-voter = { $path }: this ballot was prepared with another voter's code
cast-replaced-since = { $path }: another ballot was cast with this code since this one was prepared; prepare a new one to replace it
label-receipt = receipt
label-fingerprint = fingerprint
label-tracking-code = tracking code
label-tracking-hash = tracking hash
sending-cast = YOUR BALLOT IS CAST. It stands in the ballot box as entry { $entry }, and its receipt is verified.
sending-find = Fingerprint and tracking code find it again: 'urne-vote find'. They do not show your vote.
sending-again-until = You may vote again until the poll closes, planned for { $closes }: your last ballot counts.
sending-waits = the board does not answer; the same ballot is sent again in { $seconds } s
sending-no-receipt = { $error }. NO RECEIPT YET: your ballot is signed and kept; run 'urne-vote cast' to send the same one again
sending-not-checked = note: that the receipt's checkpoint extends the one seen before could not be checked now; 'urne-vote receipts' does so

## Checking and finding

check-signed = { $path }: this ballot is signed already, so it can only be cast
check-opened-before = The ballot was opened before; its opening is in { $file }.
opened-not-cast = NOT CAST: this ballot was opened for a check and can never be cast.
opened-take = Take { $file } to a second device and run there
opened-then = with the tracking code that you noted before. Then vote again.
recheck-held = This ballot held:
recheck-tracking = Tracking code { $code }: as it was shown.
recheck-honest = If these are the choices that were made, the device has encrypted honestly.
recheck-not-cast = THIS BALLOT IS NOT CAST and never will be. Vote again to cast one.
tracking-form = give the tracking code (five groups of five characters) or the tracking hash (64 hexadecimal digits)
find-nothing = the board finds no ballot with fingerprint { $fingerprint } and tracking { $tracking }; check both, and whether the ballot was cast
find-found = FOUND: the ballot stands in the ballot box as entry { $entry } of { $size }, at { $time }.
find-current = It is the one that counts for this voter, says the board.
find-replaced = It does not count: a later ballot of the same voter has replaced it, says the board.
receipts-none = No ballot was cast from this device in this election.
receipts-unanswered = no receipt yet: run 'urne-vote cast' to send it again
receipts-refused = refused by the board, not counted
receipts-cast = in the ballot box: entry { $entry } of { $size }
receipts-replaced = { $text }; replaced by your later ballot
receipts-elsewhere = Whether another device of yours has voted since: 'urne-vote find'.
receipts-bad = { $bad } of { $all } ballots are not as the board has confirmed; keep { $folder } and tell the organizer and the observers

## Many voters

simulate-casting = casting
simulate-waiting = waiting: { $error }
simulate-done = { $count ->
    [one] 1 ballot cast with a verified receipt in { $seconds } s: { $rate } ballots/s
   *[other] { $count } ballots cast with verified receipts in { $seconds } s: { $rate } ballots/s
}
simulate-reason = { $number } not cast: { $reason }
simulate-failure = { $voter } (line { $line }): { $detail }
simulate-more = and { $more } more
simulate-failed = { $failed } of { $all } ballots were not cast; the first: line { $line }, { $detail }
plan-second-code = this voter has a second code
plan-no-code = voter '{ $voter }' has no code in every code file
plan-no-column = there is no column '{ $name }'

## Faults

fault-style = this election has no ballot style '{ $style }'
fault-unknown-contest = there is no contest '{ $named }' on this ballot paper; it has: { $known }
fault-no-contest = '{ $text }' names no contest; write contest=option (the command 'contests' lists them)
fault-code-count = { $needed ->
    [one] this election has one registrar, so each voter has one code, but { $given } came; give each with --code-file
   *[other] this election has two registrars, so each voter has two codes, but { $given } came; give each with --code-file
}
fault-codes-not-on-roll = { $codes ->
    [one] this code is not on the electoral roll of this election; check that you have its letter and not another one's
   *[other] these two codes together are not on the electoral roll of this election; check that you have its letter and not another one's
}
fault-not-open = the poll is not open yet: { $detail }
fault-closed = the poll is closed: { $detail }; no ballot can be cast any more
closed-entry = entry { $entry }, '{ $kind }', { $time }
closed-given-up = the organizer gave the election up, { $time }
fault-not-current = another ballot has been cast with this code meanwhile, so this one was not taken; vote again to replace it
fault-no-place = there is no ballot here: { $detail }
place-not-opened = the poll has not been opened
place-no-style = its style is not in the manifest
fault-other-ballot = { $path }: a ballot of another election ({ $theirs }); this is { $ours }
fault-other-opening = { $path }: an opening of another election ({ $theirs }); this is { $ours }
fault-checked = { $path }: this ballot was checked, so it can never be cast; prepare a new one
fault-signed-already = this device has already signed a ballot in this place; run 'urne-vote cast' to send it again, then vote anew to replace it
fault-no-ballot = these bytes are no signed ballot
fault-misleading = the board's answer is wrong: { $detail }; tell the organizer and the observers
misleading-receipt = the receipt is for another ballot
misleading-current = entry { $entry } is not the current ballot that it is said to be
misleading-other = entry { $entry } is another ballot than the one asked for
misleading-no-ballot = entry { $entry } is no ballot of this election
misleading-hidden = it hides the ballot of entry { $entry }, for which this device has a receipt
misleading-changed = entry { $entry } is not what it was
fault-busy = { $path }: another urne-vote is at work here; wait until it has ended
fault-read = cannot read { $path }: { $cause }
fault-write = cannot write { $path }: { $cause }
fault-content = { $path }: { $detail }
fault-line = { $path }, line { $line }: { $detail }
content-no-code = there is no code in it
content-not-prepared = not a prepared ballot
content-other-style = it is not of the credential's style
content-damaged = damaged; restore it from a backup or move it away
content-damaged-by = damaged: { $cause }
content-no-opening = not an opening: { $cause }
fault-fraud = THE BALLOT IS NOT WHAT IT CLAIMS: { $detail }; tell the organizer and the observers, and vote from another device
fraud-tracking = the opening gives tracking code { $found }, but { $shown } was shown
fraud-values = no valid ballot holds these values
