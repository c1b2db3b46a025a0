# What is wrong or doubtful in drafts, voter lists and files that are read, for the tool and the pages; and new drafts.

## Amounts, parts, times

-money-forms = write an amount such as 1500 or "1500.50"
money-point = '{ $text }' ends with a point; { -money-forms }
money-none = '{ $text }' is not an amount; { -money-forms }
money-thousands = '{ $text }' may mean thousands or thousandths; { -money-forms }
money-large = '{ $text }' is too large an amount
money-number = '{ $text }' is not a number such as 1500 or 1500.50
money-digits = { $amount } has more than { $places ->
    [one] { $places } digit
   *[other] { $places } digits
} behind the point
-part-forms = write "50%", "2/3", "more than 50%" or "at least 2/3"
part-none = '{ $text }' is no part of a whole; { -part-forms }
part-more = '{ $text }' is more than everybody; { -part-forms }
part-exact = '{ $text }': exactly that part is enough here; write it without 'more than'
-time-forms = write "2026-12-01 20:00", "2026-12-01T20:00Z", "now" or "in 2 hours"
time-none = '{ $text }' is not a time; { -time-forms }
time-far = too far in the future
time-no-hour = '{ $text }' has no time of day; { -time-forms }
time-twice = '{ $text }' comes twice or never, because the clocks change then; write it in UTC with Z
time-zone = no time zone '{ $name }' on this machine; use a name such as "Europe/Paris", or "UTC"

## Files

file-not-utf8 = not UTF-8 text; save the file as "CSV UTF-8" and try again
file-empty = the file is empty
file-fields = { $fields } fields, but the first line names { $columns } columns
file-quote = a quotation mark opens a field that goes on over the line's end; close it on this line

## Drafts: what stands in the file

draft-missing = missing field `{ $name }`
draft-unknown = unknown field `{ $name }`, expected { $count ->
    [one] { $known }
   *[other] one of { $known }
}
draft-variant = unknown variant `{ $name }`, expected { $count ->
    [one] { $known }
   *[other] one of { $known }
}
draft-type = invalid type: { $found }, expected { $expected }
draft-value = invalid value: { $found }, expected { $expected }
draft-found = { $kind } { $value }
draft-found-list = sequence
draft-found-table = map
draft-kind-number = a whole number
draft-kind-text = a string
draft-kind-truth = a boolean
draft-kind-list = a sequence
draft-kind-table = a table
draft-syntax = { $reason ->
   *[any] { $detail }
}
draft-words = a text, or a table of texts such as { "{" } fr = "Oui", en = "Yes" { "}" }
draft-moment = a time such as "2026-12-01 20:00", "now" or "in 2 hours"
draft-amount = a whole number, or an amount such as "1500.50"
draft-unit = a currency such as "EUR", or { "{" } name = "EUR", decimals = 2 { "}" }
draft-grades = the name of a set such as "seven", or grades such as ["Good", "Fair", "Poor"], the best first
draft-ranks = "borda", "pairs", or points such as [3, 2, 1]
draft-language = '{ $tag }' is not a language tag such as "fr" or "pt-BR"
draft-number = { $name } cannot be { $value }
draft-name = a name has 1 to 200 characters, on one line
draft-id = '{ $id }' cannot be an id: letters a to z, digits, '.', '_', '-', at most 64, first a letter or digit
draft-text = a text has 1 to 4000 characters; a table of texts has language tags such as fr, en
draft-key-missing = the key of { $role ->
    [trustee] trustee
    [registrar] registrar
   *[witness] witness
} '{ $name }' is not filled in: ask for the line that '{ $command }' prints
draft-key-wrong = '{ $text }' is not a public key (43 characters); copy it as '{ $command }' prints it
draft-witness-tool = the witness's own tool
draft-no-contest = there is no contest '{ $id }'
draft-contest-twice = contest '{ $id }' is listed twice

## Drafts: the rules

draft-twice = { $what ->
    [option] option
    [style] style
   *[contest] contest
} '{ $id }' stands twice, first in line { $line }
draft-closes = closes ({ $closes }) is not after opens ({ $opens })
draft-floor = floor is a number from 2 to 1000000
draft-trustees = an election has 2 to 32 trustees: one [[trustees]] with name and key for each
draft-threshold = threshold is a number from 2 to { $n }, the number of trustees
draft-registrars = an election has 1 or 2 registrars: one [[registrars]] with name and key for each
draft-contests = an election has 1 to 100 contests: one [[contests]] for each question
draft-style-empty = style '{ $id }' has no contest
draft-contest-unused = no style has contest '{ $id }': nobody could vote in it
draft-key-shared = this is also the key of { $other }; everyone has a key of their own
draft-the-organizer = the organizer
draft-the-board = the board
contest-fault = contest '{ $id }': { $what }
contest-unit-digits = a unit has 0 to 4 digits behind the point
contest-unit-name = a unit's name has at most 16 characters
contest-amount = an amount has more than 4 digits behind the point
contest-decimals = { $what }; unit = { "{" } name = "EUR", decimals = 2 { "}" } allows them
contest-whole = { $name } is a whole number
contest-free = a project of a budget costs something
contest-no-cost = option '{ $id }' has no cost; write such as cost = 1500
contest-no-sum = an allocation needs the sum that a voter divides, such as total = 1000
contest-no-money = a budget needs the money, such as budget = 150000
contest-share-least = share and least say the same; keep one of them
contest-no-points = a contest of points needs the number that a voter has, such as points = 7
contest-grade-set = there is no set of grades '{ $name }'; there are { $names }, or write your own as ["Good", "Fair", "Poor"]
contest-counted = counted cannot be '{ $name }': write "pairs", "borda" or points such as [3, 2, 1]
contest-negative = points of ranks are not negative
contest-options = a contest has 1 to 1000 options: one [[contests.options]] for each
contest-score = the highest score, each, is 1 to 1023
contest-grades = there are 2 to 10 grades
contest-positions = the contest needs { $positions } encrypted numbers on each ballot, an election has at most { $most }{ $kind ->
    [ranking] : a ranking counted in pairs takes n (n - 1); points take n
    [grades] : every option takes one for each grade
   *[other] { "" }
}
contest-unreachable = no choice of projects can cost { $least } to { $most } together
contest-unreachable-min = no choice of projects can cost { $least } to { $most } together, where at least { $min } must be chosen
contest-max = max is { $max }, but there are { $n } options
contest-min = min ({ $min }) is more than max ({ $max })
contest-min-blank = with blank = true, min is at least 1: choosing nothing and a blank vote would be the same
contest-budget = the budget is 1 to 10^15
contest-least-budget = least is more than the budget
contest-points = points is 1 to 1000000
contest-each = each, the most for one option, is 1 to { $most }
contest-least-points = least is { $least }, but a voter can give { $most } points only
contest-least-blank = with blank = true, least is at least 1: giving nothing and a blank vote would be the same
contest-ranking-min = min is at least 1: ranking nobody is a blank vote, blank = true
contest-pairs = pairs need at least 2 options
contest-rank-points = { $points } points for the ranks, but { $max } options can be ranked (max)
contest-rank-order = a better rank gets no fewer points than the next
contest-rank-first = the first rank gets 1 to 1000000 points
contest-allocation = an allocation has at most 31 options, here are { $n }
contest-total = total is 1 to 2^48 of the smallest unit
contest-each-total = each is more than 0 and at most total
contest-least-total = what must be given away is more than a voter can give
contest-rule-sums = rule "{ $rule }" needs votes or points: grades go with "majority judgment", a ranking counted in pairs with "schulze" or "ranked pairs"
contest-rule-grades = rule "{ $rule }" goes with kind "grades"
contest-rule-pairs = rule "{ $rule }" goes with kind "ranking" and counted = "pairs"
contest-no-winners = winners is at least 1; leave it out where the totals are the result
contest-winners = { $seats } winners, but there are { $n } options
contest-ties = rule "{ $rule }" cannot leave ties open: write "lot", "order" or "id"
setting-kind = '{ $name }' is no setting of kind "{ $kind }", but of { $kinds }
setting-budget = '{ $name }' is for kind or rule "budget"
setting-seats = '{ $name }' is for rules that fill seats
setting-by = '{ $name }' is for rule "budget"
setting-decides = '{ $name }' needs a rule: the totals alone decide nothing
setting-majority = '{ $name }' is for kinds "choice" and "budget" with rule "most votes" or "budget": elsewhere totals are no numbers of voters
setting-blank-counts = '{ $name }' needs majority and blank = true
setting-without-opinion = '{ $name }' needs rule "majority judgment" and no_opinion = true

## Drafts: what is allowed but hardly meant

doubt-both-needed = both trustees are needed for the result: if one loses the key, no vote can be counted; a third trustee would forgive that
doubt-all-needed = all { $n } trustees are needed for the result: if one loses the key, no vote can be counted; a threshold of { $fewer } would forgive that
doubt-threshold = any { $t } of { $n } trustees together could open single ballots: less than a majority
doubt-one-registrar = with one registrar, that registrar could vote for those who abstain; two registrars exclude it
doubt-past = closes ({ $closes }) is in the past
doubt-short = the poll is open for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} only
doubt-year = the poll is open for more than a year
doubt-same-name = two trustees are called '{ $name }', first in line { $line }
doubt-no-choice = every voter must choose every option, so there is no choice
doubt-points = all options together can get no more than the { $points } points that a voter has: nobody has to choose
doubt-grades = two grades have the same name: voters cannot tell them apart
doubt-title = option '{ $id }' has the same title as the one in line { $line }: voters cannot tell them apart
doubt-never = no { $min } to { $max } projects cost { $least } to { $most } together: nobody can cast a valid vote
doubt-money = all projects together cost { $all }, no more than the budget: every one that gets a vote wins
doubt-dear = project '{ $id }' costs { $cost }, more than the whole budget of { $budget }: it can never win
doubt-quorum-all = the quorum is everybody: one voter who stays away makes the vote void
doubt-quorum = a quorum of { $part } is rarely reached; if it is missed nobody wins
doubt-seats = { $seats } of { $n } options win: everyone who gets a vote
doubt-majority = { $seats } winners cannot each have { $part } of the votes where a voter chooses at most { $max }
doubt-ties = a tie for the last seat is left open, for you to settle by your own rules; ties = "lot" draws a lot that nobody can steer

## New drafts

template-head = Draft of an election. Edit it, then see in words what it means, and post it:
template-nothing-public = Nothing is public before it is posted; afterwards nothing in it can be changed.
template-description = A longer text for voters.
template-times = Times: "2026-12-01 20:00" (in the time zone below), "now", "in 2 hours".
template-timezone = or such as "Europe/Paris"
template-early = may you close before that time?
template-threshold = How many trustees together can decrypt the total. Left out: more than half.
template-floor = Where fewer ballots than this are counted, nothing is decrypted: a total of two people's votes is no secret.
template-registrars = One or two registrars: they give each voter a code. With two, neither can vote in anybody's place. Each runs 'urne-organizer registrar key' and sends you the public key.
template-trustees = Trustees hold the key to the total, together, and never see a ballot. Choose people whom voters trust not to act together. Each runs 'urne-trustee key --name NAME' and sends you the public key.
template-paste = PASTE THE PUBLIC KEY HERE
template-contests = The questions, each with its options. A text may be a table of languages:
template-styles = Who votes on what. Left out: everyone votes on everything (one style, "all"). The voter list names each voter's style in its column 'style'.
template-style = North district
template-ticks = the voter ticks between min and max options
template-winners = how many win; left out: the result is the totals
template-blank = offer a blank vote
template-blank-min = offer a blank vote (needs min = 1 or more)
template-blank-counts = blank votes are part of that majority's whole
template-ties = among equals: "lot", "order", "id" or "undecided"
template-ties-short = among equals: "lot", "order" or "id"
template-ties-id = among equals the smaller id first
template-shuffle = show the options to each voter in another order
template-shuffle-projects = show the projects to each voter in another order
template-min = fewest options
template-max = most options
template-quorum = what part of the voters must take part
template-majority = what part of the votes is needed; or "more than 50%"
template-no-majority = without it the most votes are enough
template-basket = the voter fills a basket of projects
template-unit = the money of budget and costs
template-budget = the money: for a voter's basket and for the winners
template-money = the money
template-share = what a basket must cost at least; "0%" asks nothing
template-share-short = what a basket must cost at least
template-min-projects = fewest projects
template-max-projects = most projects
template-max-projects-any = most projects; left out: any number
template-rule-budget = winners: as many as the money suffices for
template-rule-money = winners are those that the money suffices for
template-rule-totals = the result is the totals
template-by = the most votes first, skipping what no longer fits; or "optimum": the set with most votes
template-by-short = the most votes first; or "optimum"
template-gives-points = the voter gives points
template-points = points that a voter has
template-each = most for one option
template-each-project = most for one project
template-each-sum = most for one option; left out: everything
template-least = points that must be given
template-scores = the voter scores every option
template-highest = the highest score; the lowest is 0
template-highest-score = the highest score
template-grades-every = the voter grades every option
template-grades = ready-made: "seven", "six", "five", "four", "three"; or your own, the best first
template-grades-order = the best first
template-grades-own = # grades = ["Good", "Fair", "Poor"]
template-no-opinion = an option may be left without a grade
template-rule-grades = the best median grade wins
template-without-opinion = or "worst": it counts as the worst grade
template-or-worst = or "worst"
template-orders = the voter puts options in order
template-min-ranked = fewest options that must be ranked
template-max-ranked = most options that can be
template-max-ranked-all = most options that can be; left out: all
template-counted-pairs = who is ranked above whom; or "borda", or points
template-rule-pairs = or "ranked pairs"
template-counted-borda = the last rank gets 1 point, each better one 1 more
template-counted-points = or your own points, the first rank first
template-ranks = points of the ranks, the first rank first
template-divides = the voter divides a sum
template-total = what a voter divides
template-share-sum = what part must be given away
template-names-projects = name projects
template-names-budget = name projects that fit the budget
template-ballot-most = what the projects of one ballot may cost together
template-ballot-least = what they must cost together
template-give = give points
template-score-projects = score every project
template-rank-projects = rank projects
template-title-proposal = Shall the proposal be adopted?
template-title-statutes = Shall the statutes be changed as proposed?
template-title-president = Who shall preside?
template-title-committee = Who shall sit on the committee?
template-title-projects = Which projects shall be built?
template-title-themes = What matters most next year?
template-title-logo = How do you like these drafts?
template-title-judge = To preside over us, I judge that this person would be ...
template-title-venue = Where shall we meet?
template-title-funds = How shall the fund be divided?
template-trees = Trees on the station square
template-shade = Shade for the swimming pool
template-books = A box of books at the harbour
template-bikes = A lock-up for bicycles
template-yes = Yes
template-no = No
template-abstain = Abstention
template-roads = Roads
template-schools = Schools
template-parks = Parks
template-red = The red one
template-blue = The blue one
template-green = The green one
template-hall = Town hall
template-school = School
template-park = Park
template-pool = Pool
template-sports = Sports
template-music = Music
template-youth = Youth club

## Voter lists

voters-line = line { $line }, { $what }
voters-line-column = line { $line }, column '{ $column }': { $what }
voters-column-twice = this column stands twice; leave one
voters-no-columns = the first line must name the columns; one of them is 'voter' (or 'id', 'document_id', 'email'), others may be 'style', 'weight', 'label'
voters-nobody = the list has column names and no voter
voters-weights = the weights add up to more than 2^40
voters-no-labels = there is no column 'label', which two registrars need
voters-empty = empty
voters-long = longer than 200 characters, or with a control character
voters-email = '{ $name }' is not an e-mail address
voters-twice = '{ $name }' already stands in line { $line }
voters-style = no ballot style '{ $style }'; the election has { $styles }
voters-style-id = '{ $style }' cannot be a style's id: letters, digits, '.', '_', '-', at most 64
voters-weight = '{ $weight }' is not a whole number from 1 to 4294967295
voters-label-twice = this label already stands in line { $line }
voters-label = a label is 32 lower-case hexadecimal digits
voters-labels-needed = this election has two registrars, and the imported list has no labels; one of you runs 'urne-organizer registrar labels', and both import the labelled file
voters-labelled = the list has labels already; both registrars take it as it is
voters-no-style = voter '{ $voter }' has no style, and the election has several ({ $styles }); add the column 'style' and import again
voters-other-style = voter '{ $voter }' has the style '{ $style }', which the election does not have ({ $styles })
list-damaged = { $file } is damaged ({ $detail }); use its backup
list-other-election = { $file } is the list of another election
list-other-registrar = { $file } is the list of registrar { $registrar }
list-stands = this registrar's list stands on the board already and cannot be changed
list-none = there is no list { $file } for this election; run 'urne-organizer registrar credentials' first
list-no-voters = no voter list was imported into { $folder }; run 'urne-organizer registrar import VOTERS.csv' first

## Result as files

scdl-matter = SCDL: the matter is a code and a name, such as 8.4 aménagement du territoire

## What comes next

next-none = Nothing more is to be done.
next-title = Next:
next-who = { $role ->
    [organizer] Organizer, { $name }
    [registrar] Registrar { $number }, { $name }
    [trustee] Trustee { $number }, { $name }
    [witness] Witness { $number }, { $name }
   *[voters] Voters
}
next-line = { $who }: { $what } (since { $since })
next-and = { $what }; { $more }
next-from = not before { $time }
next-until = before { $time }
next-planned = was planned for { $time }
next-publish = publish the record, so that everyone can verify the result

## Files of projects, votes and grades

import-set-aside = { $fault }; set aside
import-note = note: { $note }
import-project = project { $id }: { $what }
import-budget = budget { $id }: { $what }
import-project-twice = project { $id } stands twice, first in line { $line }
pabulib-value = { $name }: { $what }
pabulib-section-twice = section { $name } begins a second time; it began in line { $line }
pabulib-none = not a Pabulib file: it begins with a line META
pabulib-section-missing = section { $name } is missing
pabulib-section-columns = section { $name } has no line with column names
pabulib-meta-columns = the columns of META are 'key;value'
pabulib-no-name = a value without a key
pabulib-name-twice = '{ $name }' stands twice, first in line { $line }
pabulib-empty = '{ $name }' is empty
pabulib-not-said = META does not say '{ $name }'
pabulib-whole = { $name } is '{ $value }', not a whole number
pabulib-num-projects = num_projects is { $stated }, section PROJECTS has { $found }
pabulib-decimals = costs and budget have more than 4 digits behind the point
pabulib-one-sum = { $name } ({ $value }) is not used: the budget is one sum for all projects
pabulib-score-threshold = min_project_score_threshold ({ $value }) is not used: projects with fewer votes may win
pabulib-lengths = min_length and max_length are asked of the file's ballots, but not of new ones: a draft limits points, not projects
pabulib-no-title = META has neither description nor unit
pabulib-max-length-none = max_length is 0: a ballot could name nothing
pabulib-max-length = max_length is { $stated }, but there are { $all } projects: { $all } is used
pabulib-min-length = min_length is { $min }, more than the { $max } projects that a ballot may name
pabulib-vote-type = vote_type '{ $kind }' cannot be imported: only 'approval', 'choose-1', 'cumulative', 'scoring' and 'ordinal' can
pabulib-max-sum-none = max_sum_cost is 0: a ballot could name nothing
pabulib-min-sum = min_sum_cost is more than max_sum_cost
pabulib-max-sum-points = max_sum_points is { $value }: it can be 1 to { $most }
pabulib-each = a ballot may give one project { $value } points: 1 to { $most } are possible
pabulib-min-sum-points = min_sum_points is { $least }, more than max_sum_points { $most }
pabulib-highest = the highest score is { $value }: it can be 1 to { $most }
pabulib-default-score = default_score is { $value }, more than the highest score { $most }
pabulib-scoring = scoring_fn '{ $name }' cannot be imported: only 'Borda' can, the first rank getting most points and each next one less
pabulib-cost-large = project { $id } costs too much to be counted
pabulib-num-votes = META says num_votes { $stated }, the file has { $found }
pabulib-no-budget = META names no budget: a draft's result is the totals
pabulib-two-sums = max_sum_cost is another amount than budget, and a contest has one of them: a draft's result is the totals
pabulib-free = project { $id } costs nothing: a draft's result is the totals
pabulib-stated = { $what ->
    [votes] project { $id }: the file states { $stated } votes, its faultless ballots give { $counted }
   *[points] project { $id }: the file states { $stated } points, its faultless ballots give { $counted }
}
pabulib-column = { $section } has no column '{ $name }'
pabulib-no-id = a project without project_id
pabulib-project-fields = project { $id } has more fields than PROJECTS has columns; put a name with ';' into quotation marks
pabulib-cost = project { $id } has the cost '{ $cost }', not a number such as 1500.50
pabulib-name-long = the name of project { $id } has more than 4000 characters
pabulib-project-number = { $what ->
    [votes] project { $id } has '{ $text }' votes, not a whole number
   *[points] project { $id } has '{ $text }' points, not a whole number
}
pabulib-option = project { $id } becomes option { $option }: an option's id has letters, digits, '.', '_' and '-'
pabulib-no-project = section PROJECTS has no project
ballot-no-voter = the ballot has no voter_id
ballot-voter-long = the voter_id is longer than 200 characters or holds a control character
ballot-twice = voter { $voter } already has a ballot in line { $line }
ballot-fields = { $fields } fields, but VOTES has { $columns } columns
ballot-empty = the vote is empty
ballot-gap = the vote has an empty place between its commas
ballot-unknown = unknown project { $id }
ballot-project-twice = project { $id } is listed twice
ballot-few = { $what ->
    [ranks] too few ranks: { $count } where at least { $min } are required
   *[projects] too few projects: { $count } where at least { $min } are required
}
ballot-many = { $what ->
    [ranks] too many ranks: { $count } where at most { $max } are allowed
   *[projects] too many projects: { $count } where at most { $max } are allowed
}
ballot-dear = over the limit: its projects cost { $cost } where at most { $limit } is allowed
ballot-cheap = its projects cost { $cost } where at least { $least } is required
ballot-no-points = '{ $text }' is no number of points
ballot-points-count = { $named } projects, but points for { $points }
ballot-points-each = { $given } points for one project where at most { $most } are allowed
ballot-points-least = { $given } points for one project where at least { $least } are required
ballot-sum-most = { $sum } points in all where at most { $most } are allowed
ballot-sum-least = { $sum } points in all where at least { $least } are required
pabulib-counts = { $projects ->
    [one] { $projects } project
   *[other] { $projects } projects
}, { $ballots ->
    [one] { $ballots } ballot imported
   *[other] { $ballots } ballots imported
}, { $aside } set aside
pabulib-projects-exactly = { $max ->
    [one] one project
   *[other] { $max } projects
}
pabulib-projects-between = { $min } to { $max } projects
pabulib-approval = ballots name { $projects }
pabulib-approval-most = ballots name { $projects } that cost at most { $most }
pabulib-approval-between = ballots name { $projects } that cost { $least } to { $most }
pabulib-points = ballots give up to { $most } points, at most { $each } to a project
pabulib-score = ballots score projects from 0 to { $each }
pabulib-ranking = ballots rank { $projects }, the first gets { $max } points
pabulib-with-budget = { $said }; the budget is { $budget }
pabulib-without-budget = { $said }; the file names no budget
decidim-no-project = the file has no project
decidim-no-id = the project has no id
decidim-twice = project { $id } already stands in line { $line }
decidim-no-title = project { $id } has no title
decidim-no-cost = it has no budget_amount
decidim-free = project { $id } costs nothing
decidim-digits = '{ $cost }' has more than 4 digits behind the point
decidim-column = the first line names no column '{ $name }'; is this the file of a budget's projects from Decidim's open data or export?
decidim-title-long = the title has more than { $most } characters
decidim-money-of = the money of budget { $id } is not known; add --budget { $id }=AMOUNT
decidim-money = the money is not known; add --budget AMOUNT
decidim-counts = { $count ->
    [one] { $count } project, { $all } together
   *[other] { $count } projects, { $all } together
}
decidim-faulty = { $count ->
    [one] { $count } faulty line (above): mend it first
   *[other] { $count } faulty lines (above): mend them first
}
grades-scale = there are 2 to 10 grades, but from { $best } to { $worst } it is { $count }
grades-none = { $none } cannot be a grade and no opinion at once
grades-no-column = there is no column '{ $name }'
grades-unnamed = column { $column } has no name
grades-named-twice = two columns are called '{ $name }'
grades-no-candidates = the first line names no candidates
grades-many = { $count } columns: a contest has at most 1000 options
grades-no-number = the ballot has no number
grades-number-long = the ballot's number is longer than 200 characters or holds a control character
grades-twice = ballot { $voter } already stands in line { $line }
grades-missing = { $name } has no grade
grades-unknown = { $name }: '{ $text }' is no grade of this scale
grades-number = Grade { $number }
grades-head = grades, 1 the best
grades-head-none = none
grades-counts = { $candidates ->
    [one] { $candidates } candidate
   *[other] { $candidates } candidates
}, { $ballots ->
    [one] { $ballots } ballot imported
   *[other] { $ballots } ballots imported
}, { $aside } set aside
pages-line = this is no list of files as 'make web' writes it
