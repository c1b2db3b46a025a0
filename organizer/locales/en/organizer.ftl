# What organizers and registrars read. One sentence, one message; the names are the same in every language.

footer-promise = Your key and the voters' codes stay on this device. Keep the files to yourself.
loading = Reading the election…
checking = Checking the draft…

## Key

sign-in-organizer = Sign in as organizer
sign-in-registrar = Sign in as registrar
organize-intro = Here you prepare a vote, open it, close it and publish the result. This page always says what comes next.
organize-again = Everything that the ballot box shows of this election has been verified. Show your key to go on.
register-intro = Here you make a voting code for each voter, print the letters and hand in the list of voters, without names.
register-before = There is no election yet. You can make your key already: the organizer names its public part in the draft.
key-choose = Choose your key file
key-hint = The file { $file } that this page or the command line made for you. It is read on this device and sent nowhere.
key-none-title = No key yet?
key-none-organizer = Make one now. Whoever has this key can open and close your elections.
key-none-registrar = Make one now. Whoever has this key can hand in the list of voters in your place.
key-make = Make a new key
key-made-title = Your new key
key-made-text = This page keeps nothing. Save the file now, and keep a copy in a safe place: without it you cannot go on.
key-save = Save the key file
key-not-saved = Save the file before you go on.
key-public = Your public key
key-public-organizer = You may show it to anyone. Some ballot boxes only take elections of keys that they know: then send it to whoever runs the ballot box.
key-public-registrar = You may show it to anyone. Send it to the organizer, who names it in the draft.
key-ready-title = Your key is ready
key-ready-text = Send the public key to the organizer, and keep the file. When the election stands, open the registrar's page of that election and sign in with the file.
before-title = Look at a list of voters already
before-text = Nothing is sent or kept. With the draft of the election, the ballots that the list names are compared with those of the draft.
before-draft-hint = May be left out. A file such as vote.toml, from the organizer.
before-draft = { $file } is chosen. Now choose the list.
fault-key-file = This is not a key file for this page.
fault-other-key = This key is not one of this election.

## Draft: where it begins

draft-begin-title = What shall people vote on?
draft-begin-text = Nothing is public before you hand the draft in. You can mix several kinds of questions later.
draft-kinds = Begin with a question
example-yes-no = Yes or no
example-decision = Decision of an assembly: yes, no, abstention, with a quorum and a majority
example-election = Election of one person
example-multiple = Choose several: a committee, favourite projects
example-budget = Participatory budget: projects that fit the money
example-points = Points to give
example-score = A score for every option
example-grades = A grade for every option (majority judgment)
example-ranking = Rank the options, compared two by two
example-borda = Rank the options, points for each rank
example-allocation = Divide a sum of money
draft-import = Begin with a list of projects
draft-import-text = From Decidim's open data (CSV) or from Pabulib (.pb).
draft-import-button = Read a list of projects
draft-table = Begin with a table of grades
draft-table-text = A CSV file with a column for each candidate, a line for each ballot and numbers as grades (majority judgment).
draft-table-button = Read a table of grades
draft-load = Go on with a saved draft
draft-load-label = Draft file
draft-load-hint = A file such as vote.toml, saved here or written for the command line.
import-text = Every project becomes an option with its cost. Faults are shown by line, and nothing is taken over until there are none.
import-budget-hint = The money to be spent, such as 150000. For several budgets, each by its number: 12=150000; 13=90000. A Pabulib file brings its own.
import-file = File of projects
import-file-hint = A CSV file with the columns id, title and budget_amount, or a .pb file.
import-no-budget = Say first how much money there is.
import-title-default = Which projects should be built?
table-text = Every column becomes an option that voters grade. Say first what the numbers mean, then choose the file.
table-title-default = What do you think of them?
table-title-hint = Left empty: “{ $title }”
table-best = Number of the best grade
table-best-hint = The number that the table has for the best grade, such as 6.
table-worst = Number of the worst grade
table-worst-hint = It may be larger than the best, where 1 is the best.
table-none = Number that means no opinion
table-none-hint = A field without a number then means it too. Left empty: every ballot must grade everybody.
table-names = What the grades are called, the best first
table-names-hint = With commas, such as Good, Fair, Poor. Left empty: a ready-made set of grades.
table-names-count = The grades are { $count } in number, the names { $named }.
table-number = Write a whole number.
table-voter = Column that numbers the ballots
table-voter-hint = Left empty: the first column, if it is called voter, id or ballot or has no name.
table-file = Table of grades
table-file-hint = A CSV file. The first line names the candidates, each further line is a ballot.
votes-title = What is in the file
votes-text = Ballots with faults are set aside and named by their lines. The draft takes the question and the options, no ballots.
votes-report = Report
votes-files = Voters and ballots of the file
votes-files-text = To try the vote out with the command line. Who voted how is not for other eyes.
votes-draft = Go on with the draft
file-fault = Line { $line }:

## Draft: form

draft-title = Draft of the election
draft-text = Fill in what voters will read and who takes part. The check comes next; you can save the draft at any time.
draft-check = Check and preview
draft-save = Save the draft
draft-other = Begin with something else
part-texts = Title and texts
part-dates = Dates
part-contests = Questions
part-registrars = Registrars
part-registrars-text = One or two. They give each voter a code. With two, neither can vote in anybody's place.
part-trustees = Trustees
part-trustees-text = They hold the key to the ballot box together and never see a single vote. Choose people whom voters trust not to act together.
part-styles = Different ballots for different voters
part-styles-text = Without this, everyone votes on everything. The list of voters names each voter's ballot.
ballot-languages = Languages of the ballot
set-title = Title
set-description = Text for voters
set-description-hint = May be left empty.
set-organizer = Organizer
set-organizer-hint = Your name or that of your town or association, as voters read it.
set-opens = Opens
set-closes = Closes
set-early_close = The organizer may close earlier
set-early_close-hint = For an assembly, where all have voted when they have voted.
opens-now = Votes are taken as soon as I open the poll
opens-now-hint = Otherwise the poll waits for the date even when it is opened before.
time-hint = In the time of this device: { $zone }.
time-words-hint = This time comes from a draft file. It is read as it stands, for example “in 2 hours” or “2026-12-01 20:00”.
set-name = Name
set-key = Public key
set-key-registrars = 43 characters, as the registrar's page or command line shows them.
set-key-trustees = 43 characters, as the trustee's page or command line shows them.
set-threshold = How many of them open the result together
set-threshold-hint = Fewer than that learn nothing; the others may be absent.
threshold-majority = More than half: { $count }
set-floor = Fewest ballots for a total
set-floor-hint = Where fewer are counted, nothing is opened: a total of two people's votes is no secret.
party-registrars = Registrar { $number }
party-trustees = Trustee { $number }
add-registrars = Add a registrar
add-trustees = Add a trustee
remove-party = Take out number { $number }
contest-number = Question { $number }
kind-choice = choice
kind-budget = budget
kind-points = points
kind-score = scores
kind-grades = grades
kind-ranking = ranking
kind-allocation = sum to divide
set-question = Question
option-number = Option { $number }
set-option = What voters read
set-cost = Cost
add-option = Add an option
remove-option = Take out option { $number }
contest-rules = Rules of question { $number }
move-contest-up = Move question { $number } up
remove-contest = Take out question { $number }
add-contest-kind = Kind of question
add-contest = Add a question
set-rule = How the result comes about
rule-name-totals = Totals only
rule-name-most_votes = The most votes win
rule-name-budget = As many as the money suffices for
rule-name-majority_judgment = The best median grade
rule-name-schulze = Compared two by two (Schulze)
rule-name-ranked_pairs = Compared two by two (ranked pairs)
set-min = Fewest options
set-max = Most options
set-max-hint = Left empty: one in a choice, all in a budget or a ranking.
set-points = Points that a voter has
set-each = Most for one option
set-unit = Unit or currency
set-unit-hint = Such as EUR.
set-total = Sum that a voter divides
set-budget = The money
set-share = Share that must be spent at least
set-share-hint = Such as 70%.
set-least = Points that must be given at least
set-grades = Grades
value-grades-seven = Seven grades
value-grades-six = Six grades
value-grades-five = Five grades
value-grades-four = Four grades
value-grades-three = Three grades
set-no_opinion = An option may be left without a grade
set-counted = What is counted
value-counted-borda = Points for each rank
value-counted-pairs = Who is placed above whom
set-blank = Offer a blank vote
set-shuffle = Show the options to each voter in another order
set-winners = How many win
set-by = Which selection decides
value-by-votes = The most votes first
value-by-optimum = The selection with the most votes in all
set-without_opinion = A missing grade
value-without_opinion-ignored = is left out
value-without_opinion-worst = counts as the worst grade
set-quorum = Part of the voters that must take part
set-quorum-hint = Such as 50% or 2/3. May be left empty.
set-majority = Part of the votes that is needed
set-majority-hint = Such as “more than 50%” or “at least 2/3”. May be left empty.
set-blank_counts = Blank votes count for that part
set-ties = Among equals
value-ties-undecided = stays open
value-ties-lot = a lot that nobody can steer
value-ties-order = the order of the options
value-ties-id = the smaller short name
set-in-file = { $setting }: as in the draft file.
style-number = Ballot { $number }
set-style-id = Short name
set-style-id-hint = Letters and digits, as in the list of voters.
set-style-title = Name for voters
set-style-contests = Questions
set-style-contests-hint = Short names, with commas: { $ids }
add-style = Add a ballot
remove-style = Take out ballot { $number }
open-title = Give the election a title.
open-organizer = Say who organizes the election.
open-opens = Say when the poll opens.
open-closes = Say when the poll closes.
open-contest = Question { $number } has no text.
open-option = Option { $number } of question { $contest } has no text.
open-registrars-name = Registrar { $number } has no name.
open-registrars-key = Registrar { $number } has no public key.
open-trustees-name = Trustee { $number } has no name.
open-trustees-key = Trustee { $number } has no public key.

## Preview

preview-title = Preview
preview-text = This is what voters will see. Try it: nothing is stored.
preview-findings = To consider
preview-findings-text = The check has found this in the draft file:
finding-doubt = Doubtful, line { $line }:
finding-note = Note, line { $line }:
preview-ballot = The ballot
preview-result = Result:
preview-shuffle = Each voter sees the options in another order.
preview-rest = Dates and people
preview-early = may close earlier
preview-threshold = { $threshold } of { $count } open the result together; fewer learn nothing.
preview-floor = Fewer than { $floor } ballots are never opened.
preview-style = Ballot “{ $style }”
preview-id = The election's number
preview-id-text = Once handed in, the election has this number. Give it to trustees and registrars by another way, so that they can compare.
preview-anyway = { $count ->
    [one] I have seen the doubtful point and mean it so
   *[other] I have seen the { $count } doubtful points and mean them so
}
preview-anyway-needed = Look at the doubtful points below and say that you mean them, or change the draft.
preview-post = Hand the election in
preview-edit = Change the draft
method-totals = The totals are the result.
method-most_votes = { $seats ->
    [one] The option with the most votes wins.
   *[other] The { $seats } options with the most votes win.
}
method-budget-votes = The most votes first, as long as { $limit } suffices; what no longer fits is skipped.
method-budget-optimum = The selection within { $limit } that has the most votes in all.
method-majority_judgment = { $seats ->
    [one] The option with the best median grade wins.
   *[other] The { $seats } options with the best median grades win.
}
method-schulze = { $seats ->
    [one] The option that prevails two by two wins (Schulze).
   *[other] The { $seats } options that prevail two by two win (Schulze).
}
method-ranked_pairs = { $seats ->
    [one] The option that prevails two by two wins (ranked pairs).
   *[other] The { $seats } options that prevail two by two win (ranked pairs).
}
rule-more-than = More than { $share } of the votes are needed.
rule-at-least = At least { $share } of the votes are needed.
rule-quorum = At least { $share } of the voters must take part.
rule-ties-undecided = A tie stays open.
rule-ties-lot = A tie is decided by lot.
rule-ties-order = In a tie the order of the options decides.
rule-ties-id = In a tie the smaller short name goes first.

## Once more

confirm-no = No, go back
confirm-post-title = Hand the election in?
confirm-post-text = From then on everyone can read it and nothing in it can be changed. A mistake can only be mended by calling the election off and handing in a new one.
confirm-post-yes = Yes, hand it in
confirm-post-key-title = Publish the key of the ballot box?
confirm-post-key-text = All trustees have confirmed it. After that no trustee can be replaced any more.
confirm-post-key-yes = Yes, publish the key
confirm-open-poll-title = Open the poll?
confirm-open-poll-text = { $voters } voters are on the roll. After opening nobody can be added or taken away, and the questions and people stay as they are. Before that, the record states which files these pages are made of.
confirm-open-poll-yes = Yes, open the poll
confirm-close-poll-title = Close the poll?
confirm-close-poll-text = No vote is taken any more; which ballots count is fixed for good. { $voted } of { $voters } have voted.
confirm-close-poll-yes = Yes, close the poll
confirm-close-early-title = Close the poll before its time?
confirm-close-early-text = It was to close on { $time }. { $voted } of { $voters } have voted; whoever has not voted yet can no longer do so. This cannot be undone.
confirm-close-early-yes = Yes, close it now, for good
confirm-post-close-title = Finish closing the poll?
confirm-post-close-text = The poll takes no votes any more. This fixes which ballots count.
confirm-post-close-yes = Yes, finish
confirm-post-result-title = Publish the result?
confirm-post-result-text = The totals were opened by the trustees. The result is computed here and published; everyone can verify it.
confirm-post-result-yes = Yes, publish the result
confirm-extend-title = Close later?
confirm-extend-text = The poll then closes on { $time }. It can be put off again, but not brought forward.
confirm-extend-yes = Yes, close later
confirm-notice-title = Publish this notice?
confirm-notice-text = Everyone who reads the record sees it. It cannot be taken back.
confirm-notice-yes = Yes, publish
confirm-pages-title = State the files of these pages anew?
confirm-pages-text = The ballot box was given other pages: the record then states which files they are made of, so that everyone can compare.
confirm-pages-yes = Yes, state them
own-build = List of your own build (files.txt)
own-build-hint = May be left out. Whoever builds these pages from the published program finds the list in target/web. The ballot box must then have exactly the same files, otherwise nothing is sent.
own-build-chosen = { $file } is chosen. The files of the ballot box are compared with it first.
own-build-leave-out = Go without the list
own-build-differs = The ballot box has other files than { $file }. Nothing was sent.
own-build-other = Not the same in the ballot box as in your list:
own-build-missing = In your list, but not in the ballot box:
own-build-extra = In the ballot box, but not in your list:
own-build-advice = Make sure that your build is of the same version of the program. If it is, do not go on: tell whoever runs the ballot box, and the observers.
confirm-new-attempt-title = Begin the key ceremony again?
confirm-new-attempt-text = All trustees take every step anew. The reason stands in the record: { $reason }
confirm-new-attempt-yes = Yes, begin again
confirm-abort-title = Call the election off?
confirm-abort-text = It ends without a result, for good. Votes that were cast stay closed for ever. The record stays, with the reason: { $reason }
confirm-abort-yes = Yes, call it off
confirm-make-codes-title = Make the codes?
confirm-make-codes-text = { $count } codes are made on this device. Whoever reads a code can vote in that voter's place: be alone in front of the screen.
confirm-make-codes-yes = Yes, make the codes
confirm-post-list-title = Hand in the list of voters?
confirm-post-list-text = It holds { $count } rows without names or codes. After that neither the list nor the codes can be changed.
confirm-post-list-yes = Yes, hand the list in

## Steps

posting = Handing the election in…
posted-title = The election stands
posted-text = From now on everyone can read it. Send its address to the trustees and the registrars: you find all addresses on the next screen. Bookmark this page.
acting = Sending…
looking-again = Looking…
look-again = Look again
next-you = Your next step: { $step }
next-voters = People are voting
next-others = { $role ->
    [trustee] Waiting for trustees: { $step }
    [registrar] Waiting for registrars: { $step }
   *[other] Waiting for witnesses: { $step }
}
waiting-for = Still missing:
nothing-more = Nothing more is to be done.
step-from = Not before { $time }.
step-until = Planned until { $time }.
task-commit = begin the key ceremony
task-commit-text = The trustees make the key of the ballot box together. Each opens the trustees' page and does the first step. Send them the address below.
task-open-packages = second step of the key ceremony
task-open-packages-text = Each trustee goes on at the trustees' page.
task-send-shares = third step of the key ceremony
task-send-shares-text = Each trustee sends the others their parts.
task-check-shares = last step of the key ceremony
task-check-shares-text = Each trustee checks what the others have sent.
task-new-attempt = begin the key ceremony again
task-new-attempt-text = A complaint was right: this ceremony cannot be finished. Begin again, without the trustee at fault or after talking to them.
task-post-key = publish the key
task-post-key-text = All trustees have confirmed their parts. Publish the key with which voters will lock their ballots.
task-post-roll = hand in the list of voters
task-post-roll-text = Each registrar makes the codes, prints the letters and hands in the list at the registrars' page. Send them the address below.
task-rehearse = rehearse
task-rehearse-text = Each trustee tries out the opening once, so that it is sure to work before anyone votes.
task-open-poll = open the poll
task-open-poll-text = Everything is ready: key, list of voters, rehearsals.
task-vote = vote
task-vote-text = { $voted } of { $voters } have voted. The poll closes on { $time }.
task-close-poll = close the poll
task-close-poll-text = { $voted } of { $voters } have voted. The closing time was { $time }.
task-post-close = finish closing
task-post-close-text = The poll takes no votes any more. One step is missing: it fixes which ballots count.
task-cosign = confirm the record
task-cosign-text = The witnesses confirm that everyone sees the same record.
task-decrypt = open the result
task-decrypt-text = { $decrypted } of the { $needed } trustees needed have opened their part of the total.
task-post-result = publish the result
task-post-result-text = Enough trustees have opened their part. Publish the result.
task-abort = call the election off
task-abort-text = This election cannot be opened as it is. Call it off and hand in a new draft and new lists. The reason:
task-publish = publish the record
task-publish-text = The result stands. Publish the record as one file, so that everyone can verify it for themselves.
do-new-attempt = Begin again
do-post-key = Publish the key
do-open-poll = Open the poll
do-close-poll = Close the poll
do-post-close = Finish closing
do-post-result = Publish the result
do-abort = Call the election off
do-archive = Save the record
do-export = Result as files
publish-where = The result for everyone:
archiving = Putting the record together…
standing = Where the election stands
state = State
state-since = { $phase }, since { $time }
phase-setup = In preparation
phase-voting = Voting
phase-closing = Closing
phase-tally = Counting
phase-finished = Finished
phase-aborted = Called off
state-voters = Voters
state-weight = { $count }, together with a weight of { $weight }
state-voted = Have voted
state-ballots = { $voted } ({ $ballots } ballots in all)
state-decryption = Opening
state-decrypted = { $count } of { $needed } trustees needed
state-aborted = Reason
state-pages = Pages
state-pages-stated = { $count } files stated in the record
state-log = Record
state-entries = { $count ->
    [one] { $count } entry, verified
   *[other] { $count } entries, all verified
}
ceremony = Key ceremony
ceremony-text = { $attempt ->
    [one] What each trustee has done so far.
   *[other] What each trustee has done so far, attempt number { $attempt }.
}
ceremony-done = The key is published.
ceremony-trustee = Trustee
ceremony-round = Step { $number }
ceremony-rehearsal = Rehearsal
round-done = done
round-later = –
round-awaited = awaited
round-part = { $sent } of { $of }
lists = Lists of voters
list-none = not handed in
list-complete = complete
list-parts = { $parts } of { $of } parts
addresses = Addresses to hand on
address-public = For everyone
address-trustees = Trustees
address-registrars = Registrars
address-voters = Voters
address-verify = Verify everything
others = What else can be done
other-extend = Close later
other-close = Close now, before the time
other-notice = Publish a notice
other-pages = State the files of these pages anew
other-new-attempt = Begin the key ceremony again
other-abort = Call the election off
other-archive = Save the record so far
extend-text = The poll closes on { $time }. Choose a later time.
extend-closes = New closing time
extend-later = Choose a time later than the present one.
notice-text = A notice stands in the record for everyone. It changes nothing in the election.
notice-label = Text of the notice
notice-further = In further languages
notice-empty = Write something.
reason = Reason
reason-hint = It stands in the record, for everyone to read.
reason-length = Give a reason of 1 to 200 characters.
other-new-attempt-text = For example when a trustee has lost the file, or has sent something wrong.
other-abort-text = When the election cannot go on as it is. This cannot be undone.
culprits = Who is at fault, if that is known

## Result as files

export-text = Tables, pictures and descriptions of the result, for open data.
export-wrong = The files cannot be made so:
export-save = Save { $file }
export-all = Save all
export-more = More formats
export-pabulib = Pabulib
export-rudi = RUDI
export-scdl = SCDL, decisions of an assembly
export-country = Country, in English
export-town = Town or region
export-edition = Edition
export-url = Address of the folder where the files will stand
export-contact = Whom to ask: Name <e-mail>
export-siret = SIRET number
export-matter = Code and name of the matter
export-organizer-hint = Left empty: the organizer.
export-year-hint = Left empty: the year.
export-rudi-hint = Such as https://data.example.org/vote. With it the file rudi.json is made.
export-licence = Licence
export-theme = Theme
export-theme-hint = One that RUDI knows, such as citizenship.
export-keywords = Keywords
export-keywords-hint = With commas between them.
export-scdl-hint = 14 digits. With it the file deliberations.csv is made.
export-name = Name of the authority
export-matter-hint = From the list ACTES, such as 8.4 aménagement du territoire.
export-date = Day of the decision
export-date-hint = Left empty: the day of the result.
export-document = Address of the text of the decision
export-decision = This question is such a decision
export-number = Number of the decision
export-number-hint = Left empty: { $id }
export-no-decision = No question of this election is a decision for or against something.
export-votes = What the options mean
export-votes-hint = Short names such as yes, no and abstain speak for themselves. Once you choose for one option, choose for all.
export-by-name = as its short name says
export-blank = Blank vote
export-vote-pour = For
export-vote-contre = Against
export-vote-abstention = Abstention
export-again = Make the files again

## Registrar

voters-title = Choose the list of voters
voters-text = The file is looked at on this device; nothing is sent. You first see what is in it.
voters-file = List of voters (CSV)
voters-file-hint = The first line names the columns: voter (or id, email), and where needed style, weight, label.
voters-styles = Ballots of this election
voters-styles-text = The column “style” of the list names one of these for each voter:
looking-list = Looking at the list…
voters-faults = { $count ->
    [one] { $file } has one fault. Mend it in the file, then choose it again.
   *[other] { $file } has { $count } faults. Mend them in the file, then choose it again.
}
voters-faults-title = Faults
voters-faults-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
fault-line = Line
fault-column = Column
fault-what = What is wrong
found-list = What is in the list
found-voters = { $count ->
    [one] { $file }: one voter, named by the column “{ $column }”. No fault.
   *[other] { $file }: { $count } voters, named by the column “{ $column }”. No fault.
}
found-styles = Voters by ballot
found-style = Ballot
found-count = Voters
found-weight = Weight
found-weights = Voters by weight
found-all = All
found-few = With these weights the poll could not be opened: fewer than { $floor } voters have the same weight, so their votes would not stay secret. Change the weights, or ask the organizer for a new election with a smaller limit.
found-few-one = { $count ->
    [one] Question “{ $contest }”: one voter has weight { $weight }
   *[other] Question “{ $contest }”: { $count } voters have weight { $weight }
}
found-dry = Nothing was sent or stored yet.
label-title = Two registrars
label-text = Both of you need the same list with a random label for each voter. One of you adds the labels here once and gives the file to the other by a safe way; then both choose that file above.
label-file = List without labels
labelled-title = The list now has labels
labelled-text = The file voters-labelled.csv was saved. Give the same file to the other registrar; then both of you choose it here.
make-codes = Make the codes
making-codes = Making the codes…
codes-title = Hand the codes out, then hand in the list
codes-warning = { $count ->
    [one] One code was made. Whoever reads it can vote in that voter's place. It stands on this page only, until you close it.
   *[other] { $count } codes were made. Whoever reads one can vote in that voter's place. They stand on this page only, until you close it.
}
codes-hand-out = Print the letters, or save the codes to have them printed or sent. Without that the codes are lost.
codes-print = Print letters
codes-save = Save the codes (CSV)
list-file-text = Save the list file too: with it you can go on if handing in stops half-way. It holds no codes and no names.
list-file-save = Save the list file
list-post-text = Hand the list in. It lets the ballot box know who may vote, without names.
codes-kept = I have printed or saved the codes
list-post = Hand the list in
list-posting = Handing the list in…
resume-title = The list stands only in part
resume-text = { $parts } of { $of } parts stand. The rest of exactly the same list is missing.
resume-go = Hand in the rest
resume-file = List file
stands-title = Your list stands
stands-text = It can no longer be changed. The organizer can open the poll when everyone is ready.
stands-compare = Compare with your list file
stands-compare-hint = The file list-….json that you saved.
stands-codes = The codes
stands-codes-text = The codes are still on this page. Hand out the letters; then destroy the codes: here, the file, and what was left in the printer.
stands-destroy = Hand out the letters, if you have not done so yet. Then destroy the file of codes and everything that was left in the printer: nobody needs them any more.
codes-forget = Destroy the codes on this page
compare-waiting = { $posted } of { $parts } parts of your list stand. The roll is complete when all lists stand.
compare-right = The roll in the ballot box is that of your list: { $same } of { $voters } voters.
compare-wrong = The roll is not that of your list: { $same } of { $voters } voters agree, the roll has { $roll }. Tell the organizer.
too-late-title = The list can no longer change
too-late-text = The poll was opened, or the election was called off. Ask the organizer.

## Letters

letters-title = Letters
letters-text = Letters { $from } to { $to } of { $count }, a page each. Printing leaves out this part.
letters-language = Language of the letters
letters-contact = Whom voters call
letters-contact-hint = Such as a telephone number. Without it your organizer's name stands there.
letters-print = Print
letters-next = Next letters
letters-drawing = Drawing the letters…
letter-for = Letter for { $voter }
letter-title = Your voting code
letter-style = Your ballot:
letter-dates = You can vote from { $opens } until { $closes }.
letter-code = Your code. Do not show it to anyone:
letter-code-of = Your code from { $registrar }. Do not show it to anyone:
letter-two = You need a second code. It comes in another letter, from { $registrar }.
letter-how = Scan this with your telephone, or type in the address and then your code:
letter-qr = Code that opens the voting page
letter-secret = Your vote is secret: only the total is opened. You can vote again until the poll closes; only the last vote counts.
letter-contact = Questions, or somebody else has seen your code? Call:

## What can go wrong

error-internal = Something unexpected happened
error-internal-help = Load this page again. What was sent is not lost. If it happens again, tell whoever runs the ballot box.
error-network = No connection to the ballot box
error-network-help = Check your connection, then try again. What stands already is not sent twice.
error-not-found = There is no such election here
error-not-found-help = Check the address.
error-not-allowed = This ballot box does not take elections of your key
error-not-allowed-help = Send your public key to whoever runs it, then try again.
error-not-now = This cannot be done now
error-not-now-help = Look again at what comes next.
error-refused = The ballot box has refused this
error-refused-help = The reason stands below. Look again at what comes next.
error-lists-differ = The two lists are not the same
error-lists-differ-help = Both registrars need the same file with labels. Take in that file and make new codes; the old ones are void then.
error-log = The ballot box shows a record that is not right
error-log-help = Do not go on. Tell whoever runs it, and the observers, what stands below.
error-contradiction = The ballot box contradicts itself
error-contradiction-help = It shows another record than before. Do not go on. Tell the observers what stands below.
error-answer = The ballot box gave a wrong answer
error-answer-help = Try again. If it happens again, tell whoever runs it and the observers what stands below.
error-misuse = This page has lost its thread
error-misuse-help = Load it again and sign in again. What was sent is not lost.
error-no-key = Your key is needed for this
error-no-key-help = Load this page again and sign in.
error-file = This file cannot be used:
