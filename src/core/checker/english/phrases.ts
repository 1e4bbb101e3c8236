/** A fixed phrase one slip away: how it is found, and what it should be. `$1` and so on stand for what was kept. */
export interface PhraseSlip {
  readonly pattern: RegExp;
  readonly right: string;
  /** A text without this has none of it: looked for first, because that costs nothing. */
  readonly needle: string;
}

/** What is written in two words and should be one, or the other way round. */
export const SPACING_SLIPS: readonly PhraseSlip[] = slips(`
any one(?! of| who of)|anyone
every one(?! of)|everyone
some one|someone
any body|anybody
every body|everybody
some body|somebody
no body|nobody
any thing|anything
every thing|everything
some thing|something
any where|anywhere
every where|everywhere
some where|somewhere
an other|another
in stead|instead
to day|today
to night|tonight
to morrow|tomorrow
with draw|withdraw
with drew|withdrew
with out|without
with in(?! mind)|within
paper work|paperwork
check list(s?)|checklist$1
note book(s?)|notebook$1
white board(s?)|whiteboard$1
dead line(s?)|deadline$1
back ground(s?)|background$1
work shop(s?)|workshop$1
feed back|feedback
time table(s?)|timetable$1
hand book(s?)|handbook$1
cow worker(s?)|coworker$1
my self|myself
your self|yourself
him self|himself
her self|herself
it self|itself
our selves|ourselves
them selves|themselves
how ever|however
what ever|whatever
when ever|whenever
where ever|wherever
who ever|whoever
there fore|therefore
further more|furthermore
never the less|nevertheless
mean while|meanwhile
mean time|meantime
other wise|otherwise
al ready|already
al though|although
al ways|always
sum day|someday
head quarters|headquarters
can not|cannot
(have|has|had|having|i've|we've|they've|is|are|was|were) all ready(?! to| for)|$1 already
all ready (been|have|had|has|know|knew|tried|sent|done|told|seen|met|started|began|read)|already $1
all together(?= a different)|altogether
dig in to|dig into
(look|looked|looking|turn|turned|run|ran|insight|insights|delve|dig|dug|put|looked) in to|$1 into
up coming|upcoming
on going|ongoing
on board(ing)|onboard$1
sky rocketed|skyrocketed
alot|a lot
aswell|as well
infact|in fact
atleast|at least
eachother|each other
inspite|in spite
incase|in case
thankyou|thank you
goodluck|good luck
noone|no one
ofcourse|of course
aswell as|as well as
`);

/** Fixed phrases of the genre and of the language. */
export const PHRASE_SLIPS: readonly PhraseSlip[] = slips(`
(would|could|should|might|must|may|will|wouldn't|couldn't|shouldn't) of(?! course)|$1 have
of cause|of course
off course(?=[,.]| i| we|\\s*$)|of course
every since|ever since
for ever thing|for everything
in regards to|in regard to
with regards to|with regard to
for all intensive purposes|for all intents and purposes
on the same time|at the same time
in the same time|at the same time
in the other hand|on the other hand
at the other hand|on the other hand
on one the hand|on the one hand
by the way of|by way of
in the weekend|at the weekend
each others|each other's
one an other|one another
at your disposable|at your disposal
at you disposal|at your disposal
in you disposal|at your disposal
at your earliest convenient|at your earliest convenience
at you earliest convenience|at your earliest convenience
at your convenient|at your convenience
please find enclose|please find enclosed
please find attach(?!ed)|please find attached
please find bellow|please find below
bellow|below
please do not hesitate contact|please do not hesitate to contact
do not hesitate to contacting|do not hesitate to contact
please don't hesitate contact|please don't hesitate to contact
please fell free|please feel free
feel fee to|feel free to
look(ing)? foreword|look$1 forward
looking forwards? (?:for|on|at) (hearing|meeting|seeing|working|your|the)|looking forward to $1
look forwards? (?:for|on|at) (hearing|meeting|seeing|working|your|the)|look forward to $1
look(ing)? forwards to|look$1 forward to
look(ing)? forward too|look$1 forward to
looking forward hear|looking forward to hear
hear form you|hear from you
hear back form|hear back from
heard form you|heard from you
thanks you|thank you
thank your for|thank you for
thank yo|thank you
thank you four|thank you for
thank you so mush|thank you so much
thank you vary much|thank you very much
thanks four|thanks for
thank you for you (time|help|note|email|message|letter|call|interest|patience|kindness|offer|support|advice|candor|candour|consideration|reply|feedback)|thank you for your $1
thanks for you (time|help|note|email|message|letter|call|interest|patience|kindness|offer|support|advice|candor|candour|consideration|reply|feedback)|thanks for your $1
for you (time|help|patience|consideration|kindness|support|interest) (and|in|yesterday|today|on)|for your $1 $2
i appreciate you (time|help|patience|candor|candour)|I appreciate your $1
you're (time|help|team|work|company|email|letter|call|office|note|staff|questions|question|offer|reply|kindness|message|interest|advice|fourth|support|consideration|colleagues|group|department|wish|feedback)|your $1
your (?=welcome(?:[,.!]|$| to))|you're 
if your (interested|available|free|looking|able|ready|happy|willing|still|going|ever|in town)|if you're $1
your (having|looking|hoping|planning|trying|doing well|right that|welcome to)|you're $1
when your (having|ready|available|free|in)|when you're $1
you (team|office|company|colleagues|letter|email|kindness|patience) (is|was|has|and|for|in|on|had|shares|works)|your $1 $2
let me no|let me know
let me now|let me know
let you no|let you know
let us no|let us know
let you now(?= how| what| when| if| as)|let you know
please let me know you
get in tough|get in touch
keep in tough|keep in touch
stay in tough|stay in touch
keep my in mind|keep me in mind
one in the same|one and the same
piece of mind|peace of mind
in the mean time|in the meantime
in the meanwhile|in the meantime
sneak peak|sneak peek
peaked my (interest|curiosity)|piqued my $1
peeked my (interest|curiosity)|piqued my $1
first come first serve(?!d)|first come, first served
bare with me|bear with me
bare in mind|bear in mind
baited breath|bated breath
take for granite|take for granted
case and point|case in point
deep seeded|deep-seated
hone in on|home in on
make due with|make do with
beck in call|beck and call
tow the line|toe the line
worse comes to worse|worst comes to worst
extract revenge|exact revenge
shoe-in|shoo-in
nip it in the butt|nip it in the bud
a long time a go|a long time ago
(weeks|months|days|years|hours) a go|$1 ago
rather then|rather than
other then|other than
more then|more than
less then|less than
better then|better than
worse then|worse than
sooner then|sooner than
later then|later than
earlier then|earlier than
faster then|faster than
easier then|easier than
different then|different than
(kinder|harder|higher|lower|larger|smaller|bigger|longer|shorter|stronger|closer|clearer|greater|fewer|older|younger|warmer|quicker|happier) then|$1 than
more (\\w+) then(?= i| we| you| he| she| it| they| the| my| any| ever| usual| expected)|more $1 than
no longer then|no longer than
so that then|so that
(five|four|three|two|six|seven|eight|nine|ten|\\d+) weak|$1 weeks
next weak|next week
last weak|last week
this weak|this week
all weak|all week
end of (next|the|this) weak|end of $1 week
end of (next|the|this) moth|end of $1 month
last moth|last month
next moth|next month
this moth|this month
per moth|per month
a moth ago|a month ago
(two|three|four|five|six|few|several) moths|$1 months
(one|half|each|all|most|some|many|both|either|neither|none|any|two|three|four|part|sort|kind|think|thought|thinking|made|much|rest|end|out|instead|because|letter|full|top|proud|aware) off (the|my|your|our|us|them|it|those|these|his|her|their|which|you|a|an|all)|$1 of $2
because off|because of
instead off|instead of
thought off|thought of
one off (the|my|your|our|us|them|those|these)|one of $1
a (number|lot|couple|range|variety|list|copy|member|part|series|team) off|a $1 of
(thing|idea|day|week|month|year|way|man|woman|person|cup|piece|amount) off (the|a|an|my|your|our)|$1 of $2
as well has|as well as
as soon has|as soon as
such has|such as
as long has|as long as
has (soon|well|long|far) as|as $1 as
see you than(?=[,.!])|see you then
until than|until then
by than|by then
since than|since then
back than|back then
(i|we|they) thing (?=it|that|you|we|they|the|i|this|about|of|so)|$1 think 
tree (other|weeks|days|months|years|of us|of them|people|students|hours|times|minutes|questions|more)|three $1
witch (i|you|we|they|he|she|it|is|was|are|were|has|have|had|cut|the|will|would|can|means|made|makes|gave|saved|helped|in|you)|which $1
(know|see|find out|idea|understand|learn|hear|tell me|of|wonder) were (you|we|they|it|i|the|your|things|to)|$1 where $2
(know|understand|see|hear|learn) (roughly|exactly|just) were|$1 $2 where
wiling|willing
manger(s?)|manager$1
tine(s?)(?= to| for| on| and| with| you|[.,])|time$1
moth(?=[.,]| before| after| from)|month
pubic|public
untied states|united states
wold|would
costumer(s?)|customer$1
loosing|losing
sever (people|of|times|years|months|weeks|questions|others|colleagues)|several $1
singed (the|a|my|your) (contract|letter|offer|form|papers)|signed $1 $2
sing(ed)? the (contract|letter|offer|form)|sign$1 the $2
meting (you|with|the|your|on|at)|meeting $1
fro(?= the| a| your| you| my| our| this| that| me| taking)|for
(am|is|are|was|were|be|i'm|we're|very|so|really) please (to|with|that|by|about)|$1 pleased $2
thought (me|us|him|her|them) (to|how|that|a lot|much|the|more)|taught $1 $2
buy (post|email|e-mail|phone|mail|then|noon|tomorrow|train|car|next|friday|monday|the end|hand)|by $1
i am agree|I agree
i'm agree|I agree
we are agree|we agree
at lest|at least
at list (one|two|three|a)|at least $1
fist (line|time|page|two|three|day|impression|week|name|thing|step|round|choice|interview|draft|year|job|month|place)|first $1
(at|the|my|your|our) fist(?= [a-z])|$1 first
last bit not least|last but not least
in on hour|in one hour
on of (the|my|your|our|those|these|us|them)|one of $1
on page (afterwards|long|only)|one page $1
(a|the|this|that|each|any|every|another|quick|good|last|first|next|only) on(?=[.,]| of)|$1 one
be honest with your(?=[,.])|be honest with you
(?<!(?:the|a|this|that|your|of|application|in|order|entry) )form (the|my|your|our|his|her|their|you|me|us|them|him|a|an|scratch|home|now|then|here|there|what|which|\\d{4}|start|monday|tuesday|wednesday|thursday|friday)|from $1
(a|the|this|that|your|our|my|application|each|every|registration|fill in the|fill out the) from(?=[.,]| is| was| you gave| i gave)|$1 form
manger(s?)|manager$1
(of|in|to|for|on) there (work|team|plans|own|time|office|company|help|new|staff|project|future|clients|customers)|$1 their $2
their (is|are|was|were|has been|have been|will be|may be|seems|isn't|aren't)|there $1
if their (is|are|was|were)|if there $1
they're (own|first|plans|work|team|new|customers|clients)|their $1
there (own|staff|team's|plans for|plans|clients|customers|employees)(?= |[.,])|their $1
(too|to) (many|much|late|early|soon|often|long|hard|far|busy|big|small|few)(?<=to (?:many|much|late|early|soon|often|hard|busy|big|small|few))(?= (?:to|for|of|things|people|questions|time|work))|too $2
were as (?=i|we|he|she|it|they|you)|whereas 
(was|were|am|is|are|i'm|be|feel|felt|been) quiet (happy|pleased|good|interested|sure|clear|impressed|a|different|nervous|excited|surprised|busy|proud|new|interesting|helpful|honest|hard|easy)|$1 quite $2
quiet (a|often|well|right|possible|simply|frankly|honestly)(?= )|quite $1
(am|was|were|is|are|very|so|really|more|i'm|be|felt|feel) exited|$1 excited
exited (about|to (?:learn|join|meet|hear|see|work|be|start)|by the)|excited $1
the hole (team|day|time|process|company|group|thing|week|story|school|site|department)|the whole $1
the right (note|letter|email|down)|the write $1
(hard|difficult|easy|sad) (note|letter|email|message) to right|$1 $2 to write
to right (to|you|this|a|an|the|it|down|back)|to write $1
weather (or not|you|the (?:decision|position|role|timing|team|date)|i|we|they|there|he|she|it is|it was|that|anyone|this)|whether $1
(ask|know|see|wonder|wondered|sure|unsure|say|check|decide|asked) weather|$1 whether
accept (for|that|thursday|thursdays|monday|tuesday|wednesday|friday|when)(?= )|except $1
(any|every|all|no one|nothing|nobody|everyone|everything|anyone)( [a-z]+)? accept (for|the|my|your|thursday|monday|tuesday|wednesday|friday)|$1$2 except $3
have excepted|have accepted
to except (your|the|an|this|another|a)|to accept $1
(much|more|most) (off|or) the|$1 of the
(my|your|our|their|his|her|the) principle(?= (?:of (?:the school|maple)|and i|said|told|asked|will|was kind))|$1 principal
principle (reason|cause|investigator|engineer|architect|designer|paper|author|concern|aim|goal)|principal $1
(role|roll) of (senior|lead|nurse|policy|data|the|a)|role of $2
(the|this|your|a|new|interested in the) roll(?=[.,]| and| as| at| of| is| was| than| in| with| more| because| on your)|$1 role
(first|only|top|second|clear|good) choose|$1 choice
(your|the|some|any|good|for|his|her|their|my|of|this) advise(?=[.,]| on| about| to| is| was| and| that| for| was)|$1 advice
(would|could|can|to|please|you) advice (me|you|us|on|whether|him|them|that)|$1 advise $2
lead (to|by) believe|led to believe
loose (the|my|your|our|their|touch|track|time|sight|money|out|hope|it|this|that)|lose $1
to loose|to lose
(is|was|been|get|gets|be|are|were) loose (on|in)|$1 lost $2
hear (is|are) (the|a|my|our|your|two|three)|here $1 $2
(work|be|is|am|was|right|here|over|works|job|here|live|start|working|fit|living) hear(?=[.,!]| too| and| in| for)|$1 here
(to|not|didn't|can|could|love to|like to|glad to|happy to|pleased to) here (from|of|about|that|how|what|back|more|you)|$1 hear $2
i here (that|from|about|you)|I hear $1
past (the exam|the test|the course|my|the certification|each)|passed $1
(have|has|had|i|we) past (the|my|your|an|a|on|each|it)|$1 passed $2
in the passed|in the past
threw (the|my|your|our|a|an|it|this|that) (triage|details|process|plan|questions|code|report|day|steps|whole|work|list|design|data|problem|week|interview|agenda|numbers|changes)|through $1 $2
(walk|walking|walked|go|went|going|talk|talking|talked|get|got|work|worked|read|run|running|look|looked|think|come|came|follow|following)( (?:me|us|you|him|her|them|it|this|that))? threw|$1$2 through
(seen|see|site|sight) (?:of) an article|$1 of an article
first site|first sight
(web|job|building|construction|work) sight|$1 site
(a|one|the) (peace) of (paper|advice|work|news|code|cake|mind|equipment|software)|$1 piece of $3
complement(ed)? (me|you|your|him|her) on|compliment$1 $2 on
(to|on|and) (compliment) (the|your|my|our) (team|skills|work|staff|experience)|$1 complement $3 $4
stationary cupboard|stationery cupboard
(have|had|has) no affect|$1 no effect
(an|the|any|this|that|big|no|its|good|bad|great|little) affect(?= on|[.,]| of)|$1 effect
to effect (the|my|your|our|how|us|me)|to affect $1
its (a|an|the|not|been|going|because|why|how|what|that|my|your|our|me|you|worth|hard to|easy to|nice to|good to|great to|important to|important that|time to|time for|clear that|possible that|possible to|no trouble|no problem|just|down to|run by|used by|one of|only fair|also|really|always|never|still|been|too|about time|exactly|definitely|probably|certainly|one page|one that|something|in the|on the|at the)(?= |[,.])|it's $1
its (useful|helpful|possible|needed|available|convenient|ready|true|fine|okay|easier|better|worse|late|early|simple|wrong|over|done|gone|working|cheaper|faster|safer|clear|obvious|likely|necessary|appropriate|here|there)(?=[.,!?;])|it's $1
its (me|him|her|us|them)(?=[.,!?;])|it's $1
(of|from|with|by|into|through|about|under|over|behind|for|to|at|on|in|and|changed|gave|lost|found|has|had|made|kept|opened|lost) it's (own|first|name|best|new|staff|kind|way|work|direction|size|place|origin|history|value|values|mission|people|customers|users|goals|culture|time|team|own|reputation|success|role|future|current|main|most|last|next|old|original|final|members|employees|clients|students|patients|purpose|roots|website|plan|plans)|$1 its $2
each (\\w+) it's own|each $1 its own
it's own|its own
who's (word|work|name|team|idea|job|opinion|advice|help|role|experience|project|office|job)|whose $1
who (work|word|name|advice|opinion|help|judgment|judgement) (i|we|you|he|she)(?= )|whose $1 $2
whose (going|been|coming|looking|working|the|a|an|interested|available)|who's $1
lets (talk|meet|speak|discuss|see|say|keep|go|hope|make|start|stay|try|do|not|get|take)|let's $1
(could|can|will|would|please|to|and|i'll) lets|$1 let
the reason is because|the reason is that
irregardless|regardless
for awhile|for a while
a while a go|a while ago
(thanks|thank you) in advanced|$1 in advance
in advanced(?=[.,]| of| for)|in advance
on behave of|on behalf of
in behalf of|on behalf of
by mistaken|by mistake
in accordance to|in accordance with
according with|according to
due too|due to
prior too|prior to
up too date|up to date
thanks too|thanks to
(to|too) whom it may concerned|to whom it may concern
as followed:|as follows:
as follow:|as follows:
was to busy|was too busy
as per you|as per your
apart of (the|your|my|our|a|an|this|that)|a part of $1
be apart of|be a part of
`);

/** Small words that go with others. */
export const PREPOSITION_SLIPS: readonly PhraseSlip[] = slips(`
responsible of|responsible for
interested (?:on|about|for|at) (the|your|this|working|joining|learning|how|a|an)|interested in $1
interested to (the|your|this) (position|role|job|company|work|team|opportunity|post|field|project)|interested in $1 $2
interest (?:on|for|at|about) (the|your|this) (position|role|job|company|work|team)|interest in $1 $2
discuss(ed|ing)? about(?= (?:it|the|them|this|that|your|my|our|how|a|an|what))|discuss$1
mention(ed|ing)? about(?= (?:it|the|them|this|that|your|my|our|how))|mention$1
explain (me|us) (how|what|the|why)|explain to $1 $2
explained (me|us) (how|what|the|why)|explained to $1 $2
suggest(ed)? me (to)|suggest$1 that I
depend(s|ed|ing)? of|depend$1 on
depend(s)? from|depend$1 on
capable to|capable of
aware about|aware of
proud about|proud of
good in (organising|organizing|solving|planning|writing|teaching|working)|good at $1
participat(e|ed|ing) (?:to|at|on) |participat$1 in 
congratulations for|congratulations on
contact (?:with|to) (you|me|us|him|her|them)(?= )|contact $1
reply your|reply to your
listen you|listen to you
wait (you|your)(?= |[.,])|wait for $1
arriv(e|ed|ing) to (the|your|my|work)|arriv$1 at $2
married with|married to
similar (?:with|like) (the|my|your|our|what)|similar to $1
familiar (?:about|to) (the|your|this)|familiar with $1
different of|different from
insist(ed)? to|insist$1 on
in my own opinion of|in my opinion of
on my opinion|in my opinion
by my side|on my side
in (?:a|the) first page|on the first page
in page (\\d+)|on page $1
in (the|this) internet|on $1 internet
in the phone|on the phone
asked for (spreadsheets|figures|budgets)(?=,| and instead)|asked about $1
with best regard(?!s)|with best regards
for to (?=[a-z])|to 
thank(s| you) about (the|your)|thank$1 for $2
apply to the position|apply for the position
applied to the position|applied for the position
focus(ed|ing)? in (the|my|your|our)|focus$1 on $2
concentrat(e|ed|ing) in|concentrat$1 on
consist(s|ed)? in (?=two|three|four|five)|consist$1 of 
listening (your|the)|listening to $1
looking (your|the) (profile|website|data|numbers)|looking at $1 $2
prefer (\\w+) than|prefer $1 to
went (good|great)(?=[.,]| and)|went well
(did|doing) good(?=[.,])|$1 well
would be gladly(?= to)|would be glad
i'd be gladly(?= to)|I'd be glad
`);

/** Apostrophes left out or put in. */
export const APOSTROPHE_SLIPS: readonly PhraseSlip[] = slips(`
(do|does|did|is|are|was|were|would|could|should|has|have|had|must|need)nt|$1n't
(do|does|did|is|are|was|were|would|could|should|has|have|had|must|need)n,t|$1n't
(do|does|did|is|are|was|were|would|could|should|has|have|had)'nt|$1n't
cant(?= [a-z])|can't
wont (be|have|write|trouble|take|make|do|need|go|know|get)|won't $1
im (?=[a-z])|I'm 
ive (?=[a-z])|I've 
youre|you're
youve|you've
youll|you'll
theyre|they're
theyve|they've
weve|we've
thats|that's
theres|there's
heres|here's
whats (?=the|your|next|more)|what's 
i'ts|it's
its'|its
your's|yours
her's|hers
our's|ours
their's|theirs
(today|yesterday|tomorrow|tonight)s (interview|interviews|meeting|call|conversation|talk|discussion|chat|visit|tour|session|date|email|note|presentation|round)|$1's $2
(last|next|this) (week|month|year)s (interview|interviews|meeting|call|conversation|talk|discussion|chat|visit|tour|session|deadline|plan|plans|event|budget|report|fair|round)|$1 $2's $3
(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s (interview|interviews|meeting|call|conversation|talk|discussion|chat|visit|tour|session|round|panel|presentation|class|lesson)|$1's $2
(two|three|four|five|six|eight|ten|\\d+) (weeks|months|years|days|hours) (notice|experience|work|worth)(?= |[.,])|$1 $2' $3
(your|the|our) (team|company|firm|school|department|organization|organisation|group|hospital|foundation|council)s (culture|goals|mission|vision|products|success|challenges|strategy|website|history|reputation|commitment|growth|future|customers|clients|direction|work on|approach to|plans for)(?= |[.,])|$1 $2's $3
peoples (lives|work|time|needs|trust|homes)|people's $1
(two|three|four|five|many|several|these|those|few) (interview|student|project|question|week|month|year|team|day|report|colleague|client|meeting|idea|nurse|teacher|engineer)'s|$1 $2s
(my|the|your|our) (licence|license|certificate|question|document|skill|reference|result)'s(?=[.,]| are| were| and)|$1 $2s
`);

function slips(list: string): readonly PhraseSlip[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.lastIndexOf('|');
      const [pattern, right] = [line.slice(0, at), line.slice(at + 1)];
      // A line whose right side is a part of its pattern was mistyped; the tests would show it.
      return at < 0 || right === '' || at === 0
        ? []
        : [{ pattern: bounded(pattern), right, needle: needleOf(pattern) }];
    });
}

/** Spaces may be a line break, apostrophes of either kind; the edges are edges of words. */
function bounded(pattern: string): RegExp {
  const spaced = pattern.replace(/ /gu, '[ \\t]{0,3}[ \\t\\n][ \\t]{0,3}').replace(/'/gu, "['’]");
  const from = "(?<![\\p{L}\\p{N}’'-])";
  const looksAhead = /\(\?[=!](?:[^()]|\([^()]*\))*\)$/u.test(pattern);
  const to = !looksAhead && /[a-z)?}]$/u.test(pattern) ? "(?![\\p{L}\\p{N}]|[’'-][\\p{L}])" : '';
  return new RegExp(`${from}${spaced}${to}`, 'giu');
}

/** The longest run of letters every match must hold. */
function needleOf(pattern: string): string {
  const flat = pattern
    .replace(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\??/gu, '|')
    .replace(/\[[^\]]*\]\S?|\\\S|\w\?|[^a-z ]/gu, '|');
  return flat.split(/[| ]+/u).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
