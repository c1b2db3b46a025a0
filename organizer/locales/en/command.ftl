# What the organizer's and the registrars' command line says; faults of drafts, lists and files stand in faults.ftl.

## Folder, keys, files

home-no-key = there is no key { $file }; make it with '{ $command } --dir { $folder }', or name its folder with --dir
home-no-election = no election is posted from { $folder }; name one with --election URL, or post a draft with 'urne-organizer post DRAFT.toml --board URL'
home-damaged = { $file } is not a file of this tool, or damaged
key-made = { $file } is made; keep it, and keep it to yourself. The public key:
cannot-read = cannot read { $file }
cannot-read-again = cannot read the draft again
cannot-rename = cannot rename { $file }
not-now = this cannot come now: { $detail } ({ $reason }); 'urne-organizer status' says what can
pause-board = the board does not answer ({ $detail }); again in { $seconds } s
pause = { $detail }; again in { $seconds } s
progress-log = verifying the log
progress-pages = fetching the pages
progress-codes = making codes
progress-list = posting the list

## Drafts

new-title = Our vote
new-organizer = The organizer
new-registrar = The registrar
new-trustee = { $place ->
    [first] First trustee
    [second] Second trustee
   *[third] Third trustee
}
new-judgments = What do you think of them?
new-budget = Participatory budget
new-written = { $file } is written. Edit it, then: urne-organizer check { $file }
new-party = '{ $text }' is not NAME=KEY, such as "Ada=KEY"
check-ready = The draft is ready: urne-organizer post { $file } --board URL
check-doubts = The draft has { $count ->
    [one] { $count } doubtful setting: mend it
   *[other] { $count } doubtful settings: mend them
}, or post with --anyway
check-refused = the draft has { $count ->
    [one] { $count } doubtful setting (above); mend it
   *[other] { $count } doubtful settings (above); mend them
}, or post with --anyway. Nothing was posted
check-doubt = doubtful: { $what }
check-note = note: { $what }
explain-opens = opens
explain-closes = closes
explain-early = (the organizer may close earlier)
explain-contest = Contest '{ $id }': { $title }
explain-voters = Voters: { $task }
explain-result = Result: { $rule }
explain-shuffle = Each voter sees the options in another order.
explain-more = ... and { $count } more
explain-styles = Who votes on what
explain-style = style '{ $id }': { $contests }
explain-people = People
explain-role = { $role ->
    [organizer] organizer
    [registrar] registrar { $number }
   *[trustee] trustee { $number }
}
explain-threshold = Any { $t } of the { $n } trustees together decrypt the total; fewer learn nothing.
explain-floor = Fewer than { $floor } ballots (of the same weight) in a contest are never decrypted.
explain-witnesses = { $quorum } of { $count } witnesses must have cosigned the log before the tally.

## Posting

post-unknown = whether the election was posted is not known; run the same command again
post-your-key = { $detail }; your public key is { $key }
post-done = The election is posted. Send this address to the trustees and the registrars; what comes next: urne-organizer status
post-holds = { $file } holds the election { $election } already, and it has not ended; use another folder with --dir, or abort it with 'urne-organizer abort'

## Status

status-none = Nothing is posted from this folder.
status-you = Next, you:
begin-key = make your key
begin-draft = begin a draft, and edit it
begin-check = see in words what it means
begin-post = post it
status-address = address
status-phase = phase
status-log = log
status-voters = voters
status-voted = voted
phase = { $phase ->
    [voting] voting
    [closing] closing
    [tally] tally
    [finished] finished
    [aborted] aborted
   *[setup] setup
}
status-since = { $phase } since { $time }
status-entries = { $count ->
    [one] { $count } entry, verified
   *[other] { $count } entries, all verified
}
status-weight = { $count }, total weight { $weight }
status-ballots = { $voted } ({ $share }), { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
}
status-decryption = Decryption: { $done } of { $needed } trustees needed have decrypted
status-aborted = Aborted: { $reason }
status-ceremony = { $state ->
    [published] Key ceremony, attempt { $attempt }: the keys are published
    [failed] Key ceremony, attempt { $attempt }: failed
   *[running] Key ceremony, attempt { $attempt }
}
column-trustee = trustee
column-commit = commit
column-open = open
column-shares = shares
column-confirm = confirm
column-rehearsal = rehearsal
column-done = done
status-lists = Lists of voters
status-list = { $name }: { $state }
list-state-none = not posted
list-state-complete = complete
list-state-parts = { $sent } of { $of } parts

## Steps

attempt-unknown = there is no trustee { $trustee }: they are numbered 1 to { $n }
attempt-done = The key ceremony begins again, attempt { $attempt }: all trustees take every step anew.
keys-stand = The election's keys stand on the board already.
keys-done = The election's keys are published.
open-stands = The poll was opened already.
open-done = { $credentials ->
    [one] The poll is open for { $credentials } credential.
   *[other] The poll is open for { $credentials } credentials.
}
open-from = Ballots are taken from { $time } on.
extend-stands = That is the closing time already.
extend-done = The poll now closes { $time }.
option-fault = { $option }: { $what }
close-stands = The poll was closed already.
close-not = the poll stays open
close-ask = The poll was to close { $time }; { $voted } of { $voters } have voted. Close it now, for good? [y/N]
close-yes = yes
close-done = { $ballots ->
    [one] The poll is closed with { $ballots } ballot in the log.
   *[other] The poll is closed with { $ballots } ballots in the log.
} Everyone can verify it from now on.
abort-stands = The election was aborted already.
abort-done = The election is aborted; its record stays.
notice-done = The notice is posted.
reason-length = --reason: 1 to 200 characters, on one line
pages-none = this board serves no pages: it was built without them, so there is nothing to state
pages-stand = { $count ->
    [one] The log states this { $count } file already.
   *[other] The log states these { $count } files already.
}
pages-done = { $count ->
    [one] The log states now the { $count } file of the pages.
   *[other] The log states now the { $count } files of the pages.
}
pages-other = the board serves another { $name } than { $file }
pages-missing = the board does not serve { $name } of { $file }
pages-extra = the board serves { $name }, which is not in { $file }
archive-done = { $file } holds the record so far, { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, all verified (root { $root }).
archive-check = Anyone can check it: urne-verify { $file }
export-done = Written into { $folder }: { $files }
export-contact = RUDI asks whom to write to: add --rudi-contact "Open data office <opendata@example.org>"
export-matter = SCDL asks for the matter: add --scdl-matter "8.4 aménagement du territoire"
export-matter-form = --scdl-matter: '{ $text }' is not a code and a name
export-id-form = --scdl-id: '{ $text }' is not CONTEST=ID

## Registrars

labels-there = { $file } has labels already; both registrars import this file as it is
labels-done = { $file } has labels for { $count ->
    [one] { $count } voter
   *[other] { $count } voters
}. Give the same file to both registrars; each runs: urne-organizer registrar import { $file }
import-refused = { $count ->
    [one] { $file }: { $count } fault (above); mend it and import again. Nothing was written
   *[other] { $file }: { $count } faults (above); mend them and import again. Nothing was written
}
import-faults = { $file }: { $count ->
    [one] { $count } fault
   *[other] { $count } faults
}; nothing was written
import-found = { $file }: { $count ->
    [one] { $count } voter
   *[other] { $count } voters
} by column '{ $column }', total weight { $weight }, no fault.
import-dry = Dry run: nothing was written.
import-done = The list is taken in. When the election is posted: urne-organizer registrar credentials --election URL --out codes.csv
registrar-other-key = the key in this folder ({ $key }) is not that of a registrar of this election ({ $names }); name the right folder with --dir
codes-phase = the election is in phase { $phase }: its roll can no longer change
codes-made = codes for this election were made already ({ $file }); post their list with 'urne-organizer registrar post', or make new ones with --again: the old ones are void then
codes-posted = this registrar's list stands on the board already ({ $sent } of its parts) and cannot be changed; it was made from { $file }
codes-exists = { $file } exists already and is left as it is; choose another name
codes-done = { $count ->
    [one] { $file } holds the code of { $count } voter: whoever reads it can vote for that voter. Hand it out, then destroy the file.
   *[other] { $file } holds the codes of { $count } voters: whoever reads it can vote for them. Hand them out, then destroy the file.
}
codes-next = Next: urne-organizer registrar post{ $flags }
list-posted = { $stood ->
    [none] The list stands on the board
    [all] The list stood on the board already
   *[some] The list stands on the board, partly from before
}{ $parts ->
    [one] { "." }
   *[other] { " " }in { $parts } parts.
}
list-differs = { $detail }; both registrars need the same labelled file: import it, then 'urne-organizer registrar credentials{ $flags } --again --out NEW.csv', then post again

## Imports

strict-report = { $file }: { $count ->
    [one] { $count } faulty ballot
   *[other] { $count } faulty ballots
} (above); nothing but the report was written
strict-nothing = { $file }: { $count ->
    [one] { $count } faulty ballot
   *[other] { $count } faulty ballots
} (above); nothing was written
grades-named = --grades names { $named } grades, but from { $best } to { $worst } there are { $count }
decidim-no-fault = No fault. Write a draft: add --draft FILE --budget AMOUNT
