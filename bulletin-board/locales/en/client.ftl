# What the tools say of a board and its answers. The names are the same in every language.

## Addresses

fault-address = '{ $text }' is not an address: { $detail }
address-scheme = it begins with http:// or https://, such as http://127.0.0.1:8080
address-host = the host is missing
address-parts = only scheme, host, port and path belong into it
address-of-election = this is an election's address; the board's ends before /elections
address-election-form = an election's address reads http://host:port/elections/<64 hexadecimal digits>
address-election-id = after /elections/ stands the election's id, 64 hexadecimal digits

## Answers

fault-unreachable = { $url }: no answer from the board ({ $detail }); check the address and the network, then try again
fault-unavailable = { $url }: the board cannot answer at the moment ({ $detail }); try again later
fault-not-found = { $url }: the board knows nothing under this address
fault-problem = { $url }: the board answers { $status }: { $title }
fault-refused = the board refused the { $kind }: { $cause }
fault-unsigned-refusal = the board refused ({ $reason }), but without a valid signature of its key: { $detail }
fault-answer = { $url }: not the answer of an Urne board: { $detail }
answer-slow = it took too long
answer-unknown-host = the host's name is unknown
answer-no-connection = no connection
answer-no-way = the worker has no way to ask
answer-no-body = without a body
answer-long = longer than { $limit } bytes
answer-unexplained = an answer without explanation
answer-status = status { $status }, { $title }
answer-not-manifest = only a manifest makes an election
answer-other-page = the file is not the one whose hash the board states

## Receipts

fault-receipt = { $url }: the board's receipt does not hold: { $detail }; keep what you sent and send it again
receipt-other-entry = its entry is not what was sent
receipt-other-index = it is for another index than the entry's
receipt-not-shown = its log does not show the entry that it has confirmed

## The log

fault-log = { $origin }: the log does not hold: { $detail }
fault-entry = { $origin }: entry { $index } breaks the rules: { $detail }
fault-checkpoint = checkpoint: { $detail }
fault-first-entry = entry 0: { $detail }
log-empty = the log is empty
log-no-manifest = entry 0 is no manifest
log-other-election = entry 0 is the manifest of another election
log-no-entry = there is no entry { $index } among { $size }
log-root = { $size ->
    [one] the entry does not give the root that the board has signed
   *[other] the { $size } entries do not give the root that the board has signed
}
log-archive = an archive takes no entries; give the election's address
log-not-open = the poll is not open yet: the organizer opens it, planned for { $opens }
log-given-up = this election was given up before the poll opened

## A board that contradicts itself

fault-contradiction = THE BOARD CONTRADICTS ITSELF: { $detail }. Both of its signed checkpoints are kept in { $evidence }; show them to the organizer and the observers
fault-contradiction-shown = THE BOARD CONTRADICTS ITSELF: { $detail }. Keep both of its signed checkpoints and show them to the organizer and the observers
contradiction-origin = its log has another origin than before
contradiction-gone = { $now ->
    [one] it shows one entry, but has signed { $before } before: entries have gone
   *[other] it shows { $now } entries, but has signed { $before } before: entries have gone
}
contradiction-different = { $size ->
    [one] the first entry that it shows is not the one that it has signed before
   *[other] the first { $size } entries that it shows are not those that it has signed before
}
evidence-title = Two checkpoints that one board has signed and that contradict each other:
evidence-before = Before:
evidence-now = Now:

## Files

fault-file-read = cannot read { $path }: { $cause }
fault-file-write = cannot write { $path }: { $cause }
fault-file-remove = cannot remove { $path }: { $cause }
fault-file-create = cannot create { $path }: { $cause }
fault-file-exists = { $path } exists already and is left as it is
fault-content = { $path }: { $detail }
content-missing = { $name } is missing
content-checkpoint = not a checkpoint that this tool stored ({ $detail }); without it a board that goes back is not noticed; remove the file to begin anew
content-no-key = not an Urne key file
content-key-role = the key of { $found ->
    [organizer] an organizer
    [registrar] a registrar
   *[other] a { $found }
}, not of { $needed ->
    [organizer] an organizer
   *[other] a registrar
}
content-key-damaged = the key in this file is damaged; use its backup
content-key-open = others may read this secret key; run 'chmod 600 { $path }'

## What is to be done next

turn-commit = begin the key ceremony
turn-open-packages = show what you have committed to
turn-send-shares = send the other trustees their shares
turn-check-shares = check the shares you were sent
turn-attempt = attempt { $attempt }
turn-round = round { $round } of 4
turn-sent = { $sent } of { $of } messages sent
turn-new-attempt = start attempt { $attempt }: a complaint has shown trustee { $trustee } ({ $name }) to be at fault
turn-new-attempt-failed = start attempt { $attempt }: { $cause }
turn-post-key = post the election's keys: all trustees have confirmed them
turn-post-roll = make the voters' codes and post the list of voters
turn-post-roll-rest = post the rest of the list of voters: { $arrived } of { $parts } parts stand
turn-rehearse = rehearse the decryption, so that it is sure to work before anyone votes
turn-open-poll = open the poll
turn-vote = vote: { $voted } of { $voters } have a ballot in the box
turn-close-poll = close the poll when its time is over
turn-close-early = close the poll; this election may be closed early
turn-post-close = post close: it fixes what is counted; nothing else can come before it
turn-cosign = cosign a checkpoint of more than { $count } entries: trustees wait for { $quorum } of the witnesses
turn-decrypt = decrypt the totals: { $done } of the { $needed } trustees needed have done so
turn-post-result = post the result: { $done } trustees have decrypted, { $needed } are needed
turn-post-result-empty = post the result: nothing had to be decrypted
turn-abort = abort and make a new manifest and lists: { $cause }
