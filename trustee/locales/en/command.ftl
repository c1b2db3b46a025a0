# What the trustee's command line says beside what the page says too, and what a page shows as details of a fault.
# The names are the same in every language. English help stands beside the arguments in the code.

## The passphrase

ask-passphrase = Passphrase:
ask-new-passphrase = New passphrase:
ask-again = The same again:
short-passphrase = warning: a passphrase of less than { $count } characters is easily guessed
fault-differ = the two passphrases differ: nothing was written, try again
fault-passphrase-input = cannot read the passphrase from standard input
fault-passphrase-file = cannot read the passphrase from { $path }
fault-passphrase-empty = the passphrase is empty: give one of several words
fault-no-passphrase = no passphrase: give --passphrase-file FILE (or - for standard input), or set URNE_PASSPHRASE
fault-no-keyboard = cannot read the passphrase

## The key

key-made = Made { $file } for { $name }.
key-public-line = Public key: { $key }
key-fingerprint-line = Fingerprint: { $fingerprint }  (to be compared with the organizer over the telephone)
key-then = give name and public key to the organizer, who will send you the election's address.
key-keep = Keep the file and its passphrase, apart from each other, until the result stands.
key-old-copies = Never use an old copy of the file while a newer one exists.

## An election

about-id = id
about-organizer = organizer
about-board = board
about-board-key = { $name }, key { $key }
about-poll = poll
about-poll-dates = { $opens } to { $closes }
about-trustees = trustees
about-threshold = { $threshold } of these { $count } decrypt the totals together:
about-registrars = registrars
about-witnesses = witnesses
about-no-witnesses = none: nobody else watches whether the board shows everyone the same log
about-quorum = { $quorum } of { $count } must have seen the close before anyone decrypts
about-floor = floor
about-floor-what = fewer than { $floor } ballots (of the same weight) in a contest are never decrypted
about-warning = WARNING
about-all-needed = all trustees are needed: one lost file or passphrase loses the election
about-questions = Questions:
other-name = NOTE: the election calls you { $name }.
joined = Joined as trustee { $trustee }. If anything above is wrong, tell the organizer now.
verifying = verifying the log { $bar } { $done } of { $all } entries, { $left } left
phase = { $count ->
    [one] Phase { $phase }; { $count } entry, verified.
   *[other] Phase { $phase }; { $count } entries, all verified.
}
ceremony-stands = The election's keys stand.
ceremony-failed = Key ceremony, attempt { $attempt }: failed by trustee { $trustee }.
ceremony-confirmed = Key ceremony, attempt { $attempt }: all trustees have confirmed.
ceremony-round = Key ceremony, attempt { $attempt }, round { $round } of 4:
ceremony-trustee = { $name }: { $done } of 4 rounds

## Whose turn it is

next-line = Next: { $what }
waiting = Waiting: { $what }
turn = { $who }: { $what }
reader = you
all-voters = the voters

## What was sent

sent = Sent: { $what } ({ $kind }, entry { $index })
stood-already = Stood already: { $what } ({ $kind }, entry { $index })
note-commit = round 1 of 4, your commitment
note-open = round 2 of 4, what you committed to
note-open-part = round 2 of 4, what you committed to, part { $part } of { $parts }
note-share = round 3 of 4, the share of trustee { $trustee }
note-confirm = round 4 of 4, confirmed: every share received fits; this file keeps yours
note-complaint = round 4 of 4, a complaint: what trustee { $trustee } sent does not fit; the organizer must start a new attempt
note-rehearsal = your rehearsal: your share decrypts
note-decryption = your part of the decryption of contest { $contest }
note-decryptions = { $count ->
    [one] your part of the decryption of { $count } contest
   *[other] your part of the decryption of { $count } contests
}
nothing-sent = No contest is to be decrypted: nothing was sent.
nothing-due = Nothing is due for you now.

## The count

counts-title = The whole log is verified. In it:
counts-credentials = { $count ->
    [one] credential on the roll
   *[other] credentials on the roll
}
counts-ballots = { $count ->
    [one] ballot
   *[other] ballots
}
counts-replaced = { $count ->
    [one] of them replaced by a later one
   *[other] of them replaced by later ones
}
counts-counted = { $count ->
    [one] counted, with a total weight of { $weight }
   *[other] counted, with a total weight of { $weight }
}
counts-contest = in contest { $contest }: { $outcome }
counts-outcome-counted = to be decrypted
counts-outcome-withheld = not decrypted: too few ballots (of the same weight)
counts-outcome-empty = no ballots: totals are zero

## The end

ended = The end: { $what }.
nothing-more = { $what }: nothing more is to be done
finished = the election is finished: its result stands
aborted = the election was aborted ({ $reason })

## What goes wrong

fault-io = { $action ->
    [encode] cannot encode { $path }: { $cause }
    [encrypt] cannot encrypt { $path }: { $cause }
    [lock] cannot lock { $path }: { $cause }
    [write] cannot write { $path }: { $cause }
   *[read] cannot read { $path }: { $cause }
}
fault-in-use = { $path } is in use by another urne-trustee: wait until it has ended
fault-passphrase = wrong passphrase for { $path }: try again
fault-work = { $path } asks for a work factor of { $required }, more than { $max } is refused: restore it from a backup
fault-damaged = { $path } is damaged or no trustee's file ({ $reason }): restore it from a backup
fault-begin = it does not begin as a trustee's file
fault-secret = a secret is of an unknown kind
fault-ends-early = it ends too early
fault-length = a length is wrong
fault-utf8 = a text is not UTF-8
fault-choice = a choice between 0 and 1 is neither
fault-goes-on = it goes on after its end
fault-not-joined = this file has not joined the election: run `urne-trustee join --election URL` first
fault-none-joined = this file has joined no election: run `urne-trustee join --election URL` first
fault-which = { $count ->
    [one] this file has joined { $count } election: say which with --election URL, such as { $example }
   *[other] this file has joined { $count } elections: say which with --election URL, such as { $example }
}
fault-which-election = which election? give --election URL
fault-not-named = the manifest of this election names no trustee with this file's key { $key }: give the organizer your key, or use the file that belongs to this election
fault-not-stored = nothing was sent: save the new file first
fault-not-the-file = { $path } is not the file that was to be saved: choose the one that you have just saved, or save it again
fault-no-shares = this file holds no shares of the election's keys: use the file that took part in the key ceremony
fault-old-copy = attempt { $attempt }: the log holds this trustee's messages, but this file lacks their secrets, so it is an old copy: use the newest one; if that is lost, ask the organizer for a new attempt
fault-log-behind = the file has gone further than the log: the attempt it knows of has not begun there; the board has lost entries, tell the organizer and the observers
fault-other-aggregate = contest { $contest }: this file has agreed to decrypt another close or aggregate; both together would open single ballots, so this one is refused for ever: tell the organizer and the observers
fault-refused = nothing was sent: { $cause }
fault-openings = all openings must stand before shares are dealt
fault-shares = all shares must stand before they are checked
fault-rehearsal = keys and electoral roll must be complete before a rehearsal
fault-close = the close is not in the signed log yet: try again
fault-poll-open = the poll must be closed before its totals are decrypted
fault-few-witnesses = too few witnesses have signed the end of the poll
fault-result-stands = the result stands already: no decryption is needed any more
