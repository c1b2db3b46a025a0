# What trustees read.

footer-promise = Your key never leaves this device unlocked, and this page keeps nothing in the browser.
loading = Loading the page…
you = (you)
voters = The voters

## Start

start-title = Trustee of an election
start-intro = You hold a part of the key to the ballot box. Everything secret is in one file of yours, locked with your passphrase.
start-open = Open my file
start-create = Create a new key
start-paper = I have only my backup on paper
start-safety = This page comes from the server of the election. If you would rather not rely on it, the program urne-trustee does the same on your computer and opens the same file.

## A new key

create-title = Create a new key
create-intro = One key is enough, for this election and for later ones.
create-name = Your name
create-name-hint = As voters will read it.
create-passphrase = Passphrase
create-passphrase-hint = At least { $count } characters. Best are five or six words that have nothing to do with each other.
create-again = The same passphrase again
create-again-hint = So that no typing mistake locks your key away.
create-no-reset = Nobody can give you a new passphrase. Without it the file is lost, and with it your part of the key.
create-button = Create the key
create-weak = Easily guessed. Make it longer.
create-fair = Fair. A word more makes it much better.
create-good = Good.
create-no-name = Enter your name.
create-short = The passphrase needs at least { $count } characters.
create-differ = The two passphrases differ.
create-working = Making your key and locking the file…

## Opening

open-title = Open my file
open-file = Your file
open-file-hint = It ends with .age. Take the newest one, never an older copy.
open-pick = Choose your file
open-passphrase = Passphrase
open-passphrase-hint = The one with which you made the file.
open-button = Open
open-working = Opening the file…
open-nothing = Choose your file first.
open-no-passphrase = Enter the passphrase.
open-paper-title = Open the backup on paper
open-paper = Text of the backup
open-paper-hint = Read the pictures with a telephone and paste what they say here, in any order; or type the text. Use it only if the file is lost: a backup does not know what was done after it.
error-wrong-passphrase = The passphrase does not open this file. Try again.
error-wrong-passphrase-help = Check capitals and the layout of the keyboard.
error-damaged = This is not a trustee’s file, or it is damaged. Take another copy of it, or the backup on paper.
error-damaged-help = Nothing was changed.

## Saving

save-title = Save your file now
save-why = Your file has changed. Nothing is sent before the new file is in a safe place: what is sent could never be done a second time.
save-pick = Save the file
save-otherwise = Save it in another way
save-download = Download the new file.
save-download-button = Download { $file }
save-choose = Now choose the file that you have just saved.
save-choose-why = The page looks whether it arrived whole. It is not sent anywhere.
save-old-copies = Older copies of the file remain where they are. Delete them: never use an old one while there is a newer one.
save-other-file = This is not the file that you have just saved, perhaps an older copy. Choose the newest one, or download it again.
save-unreadable = The file cannot be read. Choose it again.
save-unwritable = The file could not be written there. Choose another place.
saving = Saving your file…

## The key

key-title = Your key
key-done = The file of { $name } is open.
key-give = Give this to the organizer, with your name:
key-public = Public key
key-copy = Copy
key-copied = Copied.
key-not-copied = Could not be copied: select the text and copy it yourself.
key-fingerprint = Fingerprint
key-telephone = Then call the organizer and read the fingerprint to each other. If it is the same, nobody has put another key in the place of yours.
key-next = What comes next
key-next-keep = Keep the file and the passphrase apart from each other, until the result stands.
key-next-paper = Print a backup, and keep it where you keep important papers.
key-next-wait = The organizer will send you the address of the election.
key-elections = Elections in this file:
key-to-election = To the election

## Paper

paper-button = Print a backup
paper-title = Backup on paper
paper-working = Preparing the backup…
paper-intro = The paper needs the passphrase too. Do not write the passphrase on it.
paper-print = Print
paper-of = Trustee
paper-made = Made
paper-how = To get the file back: open the trustee’s page, choose the backup on paper, read the pictures in with a telephone or type the text. A newer file or a newer backup takes the place of this one.
paper-picture = Picture { $number } of { $count }
paper-text = The backup as text

## The election

reading = Checking the whole record of the election…
join-title = Is this your election?
join-intro = Read it. Nothing is sent yet.
join-election = Election
join-number = Number of the election
join-organizer = Organizer
join-poll = Poll
join-poll-dates = { $opens } to { $closes }
join-registrars = Keepers of the electoral roll
join-trustees = Trustees
join-threshold = { $threshold } of these { $count } open the totals together:
join-witnesses = Witnesses
join-no-witnesses = None: nobody else watches whether everyone is shown the same record.
join-quorum = { $quorum } of { $count } must have seen the end of the poll before anyone opens the totals.
join-floor = Smallest count
join-floor-why = A question with fewer than { $floor } ballots (of the same weight) is never opened.
join-questions = Questions
join-all-needed = All trustees are needed: one lost file or passphrase loses the whole election.
join-telephone = Compare the number of the election with another trustee over the telephone: so you know that you take part in the same election.
join-right = All this is right
join-wrong = Something is wrong
join-key = Show my key
wrong-title = Do not go on
wrong-what = Tell the organizer, { $organizer }, what is wrong, before anyone sends anything. What is written here can not be changed any more; it takes a new election.

## What is due

due-commit = Step 1 of 4: commit to your part of the key
due-commit-what = Your part of the key is drawn at random now. Only a seal of it is sent, so that nobody can fit theirs to yours.
due-commit-button = Draw my part and send the seal
due-open-packages = Step 2 of 4: show what you sealed
due-open-packages-what = All trustees have sent their seals. Now the public half of your part is sent.
due-open-packages-button = Send
due-send-shares = Step 3 of 4: give the others their shares
due-send-shares-what = Each other trustee gets a share of your part, locked so that only they can open it.
due-send-shares-button = Send the shares
due-check-shares = Step 4 of 4: check what you received
due-check-shares-what = The shares of the others are checked. If they fit, your file keeps your share of the key. If one does not, this is said in public, with the name of the trustee who sent it.
due-check-shares-button = Check and confirm
due-rehearse = Rehearsal: try your share
due-rehearse-what = Your saved file is opened once more and shows, on a test of known content, that it can open totals. No ballot is touched.
due-rehearse-button = Rehearse
due-decrypt = Open the totals
due-decrypt-what = The poll is closed, and the whole record has been checked. Your share opens the totals below, together with those of the others, and never a single ballot.
due-decrypt-button = Open these totals
due-decrypt-intent = First your file notes which totals you open, and it is saved; from then on it refuses all others for ever. Older copies of the file do not know of this: delete them.
acting = Working with your file…
sent-nothing = There was nothing to send.
sent-already = This stood in the record already.
sent-trustee-commit = Step 1 is done: your seal stands in the record.
sent-trustee-open = Step 2 is done: your public half stands in the record.
sent-trustee-share = Step 3 is done: the others have their shares.
sent-trustee-confirm = Step 4 is done: all shares fit, and your file keeps yours. Print a new backup now.
sent-trustee-complaint = What another trustee sent does not fit. This stands in the record; the organizer must start again.
sent-rehearsal = The rehearsal is done: your share works.
sent-partial-decryption = Your part of the opening stands in the record.

## Waiting

wait-title = Nothing for you to do now
wait-others = The next step comes when the others have done theirs.
wait-opening = You are ready. The organizer opens the poll when everyone is.
wait-voting = The poll is open. You are needed again when it is closed.
wait-witnesses = The witnesses must first confirm that they have seen the end of the poll.
wait-result = You have done your part. The result comes when enough trustees have done theirs.
wait-away = The board does not answer at the moment. The page goes on trying.
wait-leave = This page looks again by itself. You may close it and come back later with your newest file.
progress-title = The trustees
progress-attempt = This is attempt number { $attempt }: the ceremony was started again.
progress-rounds = { $done } of 4 steps
progress-key = key complete
progress-rehearsed = rehearsed
next-title = Who acts now
next-from = From { $time }.
next-until = Until { $time }.
next-commit = step 1, commit to a part of the key.
next-open-packages = step 2, show what was sealed.
next-send-shares = step 3, give the others their shares.
next-check-shares = step 4, check what was received.
next-new-attempt = start the ceremony again.
next-post-key = publish the key of the election.
next-post-roll = post the electoral roll.
next-rehearse = rehearse.
next-open-poll = open the poll.
next-vote = vote.
next-close-poll = close the poll.
next-post-close = finish closing the poll.
next-cosign = confirm the end of the poll.
next-decrypt = open the totals.
next-post-result = publish the result.
next-abort = give this election up and make a new one.

## The count

count-title = What was counted
count-credentials = Voters on the roll
count-ballots = Ballots
count-replaced = Replaced by later ones
count-counted = Counted
count-weight = Their weight
count-contests = Ballots for each question
outcome-counted = will be opened
outcome-withheld = stays closed: too few ballots
outcome-empty = no ballots

## The end

end-finished = The election is finished
end-finished-what = Its result stands. You have nothing more to do.
end-destroy = Now destroy your file, all its copies and its backups on paper, unless the key serves another election. As long as they exist, enough trustees together could open single ballots.
end-aborted = The election was given up
end-aborted-what = The reason given: { $reason }.

## What goes wrong

evidence = Save the proof
error-name = This name cannot be used. Choose a shorter one in ordinary letters.
error-not-the-file = This is not the file that was to be saved
error-not-the-file-help = Choose the file that you have just saved, or save it again.
error-other-election = This file does not belong to this election
error-other-election-help = The election names no trustee with the key of your file. Take the file that belongs to it, or give the organizer your key: { $organizer }.
error-old-copy = This is an old copy of your file
error-old-copy-help = The record shows that you have sent more than this file knows. Use the newest file. If it is lost, ask the organizer for a new attempt.
error-contradiction = The board contradicts what your file has seen
error-contradiction-help = Send nothing more. Save the proof, if it is offered, and show it to the organizer ({ $organizer }) and the observers.
error-no-shares = This file holds no share of the key of this election
error-no-shares-help = Use the file with which you took part in the ceremony.
error-other-aggregate = Your file has agreed to open other totals
error-other-aggregate-help = Both together would open single ballots, so it refuses for ever. Tell the organizer ({ $organizer }) and the observers.
error-untimely = It is not the time for this
error-untimely-help = Try again: the page then looks at where the election stands now.
error-refused = The board refused what was sent
error-refused-help = Tell the organizer what the details say: { $organizer }.
error-log = The record of the election does not hold
error-log-help = Send nothing more. Tell the organizer ({ $organizer }) and the observers what the details say.
error-not-found = There is no such election here
error-not-found-help = Check the address.
