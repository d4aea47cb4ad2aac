"""Stance words that the seed lexicon lacks, or holds wrongly for news, typed by us (Apache-2.0).

A block: '@ pos polarity subjectivity', then words; an underscore stands for a space.
"""

SENTIMENT = """
@ a -0.9 1.0
disgraceful vile despicable abhorrent repugnant monstrous sickening depraved abominable contemptible reprehensible heinous
unforgivable inexcusable barbaric evil indefensible detestable loathsome odious
@ a -0.7 0.9
creepy disrespectful tone-deaf hypocritical disgusting appalling shameful shameless offensive outrageous deplorable
sinister exploitative predatory racist sexist misogynistic homophobic transphobic antisemitic xenophobic bigoted hateful
toxic abusive dangerous reckless irresponsible negligent dishonest deceitful corrupt fraudulent cruel callous heartless
inhumane ruthless vicious malicious venomous spiteful humiliating degrading insulting obscene indecent perverse perverted
sordid grotesque catastrophic disastrous horrific horrifying harrowing atrocious dire shambolic scandalous libellous
defamatory slanderous inflammatory incendiary vitriolic
@ a -0.5 0.8
sneering clumsy insensitive inappropriate unacceptable distasteful tasteless tacky tawdry crass crude vulgar cheap_shot
smug arrogant condescending patronising patronizing dismissive disparaging derogatory snide petty cynical misleading
disingenuous
evasive duplicitous two-faced unfair unjust unjustified biased one-sided divisive polarising polarizing controversial
problematic troubling worrying alarming disturbing unsettling upsetting distressing frightening scary terrifying chilling
shocking
disappointing underwhelming lacklustre lackluster mediocre shoddy sloppy botched bungled flawed ill-advised ill-judged
misguided foolish naive ignorant incompetent inept hapless clueless out-of-touch outdated backward regressive draconian
heavy-handed
excessive over-the-top greedy selfish self-serving entitled spoiled lazy cowardly weak embarrassing cringeworthy awkward
farcical laughable ludicrous absurd ridiculous nonsensical baffling bizarre hostile aggressive combative confrontational
menacing
threatening angry furious livid irate enraged incensed outraged indignant exasperated frustrated annoyed irritated
resentful bitter jealous scathing damning withering stinging blistering harsh brutal savage grim bleak gloomy
@ a -0.3 0.6
critical sceptical skeptical wary doubtful cautious concerned worried anxious nervous uneasy reluctant unhappy
dissatisfied unimpressed disillusioned weary tired bored dull bland forgettable predictable repetitive uninspired
overrated overpriced expensive
costly risky uncertain unclear vague murky opaque questionable dubious suspicious unproven unsubstantiated baseless
unfounded false untrue inaccurate wrong mistaken unpopular unwelcome unnecessary unfortunate regrettable sad sorry sombre
defensive defiant unapologetic unrepentant stubborn intransigent embattled beleaguered troubled disgraced under-fire
cash-strapped ailing struggling failing stagnant
@ a 0.3 0.6
supportive sympathetic understanding hopeful optimistic cautious_optimism confident positive constructive sensible
reasonable fair balanced measured thoughtful pleased glad satisfied relieved encouraged grateful thankful appreciative
welcome
safe steady solid decent promising popular well-received accessible practical useful helpful timely overdue necessary
justified apologetic remorseful conciliatory humble modest
@ a 0.5 0.8
delighted thrilled overjoyed ecstatic elated proud honoured honored humbled excited enthusiastic passionate inspired
inspiring uplifting heartwarming heartfelt moving touching poignant admirable commendable praiseworthy laudable impressive
successful
triumphant acclaimed celebrated beloved cherished respected trusted reputable generous kind compassionate caring
considerate gracious polite respectful courageous brave heroic selfless dedicated tireless talented gifted skilful
skillful accomplished
innovative groundbreaking ground-breaking pioneering trailblazing transformative refreshing charming elegant stylish chic
glamorous sophisticated stunning gorgeous radiant
@ a 0.8 0.9
magnificent outstanding exceptional extraordinary phenomenal sensational spectacular breathtaking superb sublime flawless
peerless unforgettable iconic legendary brilliant wonderful fantastic
@ n -0.7 0.8
outrage disgrace scandal atrocity abomination shame humiliation betrayal disaster catastrophe fiasco debacle shambles
travesty farce bigotry racism sexism misogyny homophobia antisemitism hatred cruelty abuse exploitation harassment
bullying
corruption fraud lies deceit hypocrisy cover-up witch-hunt smear vitriol fury horror revulsion disgust contempt
@ n -0.5 0.6
backlash criticism condemnation controversy uproar furore furor outcry row feud clash dispute complaint anger rage
resentment hostility animosity ridicule mockery scorn derision disdain insult slur rebuke reprimand censure blame
accusation
allegation denunciation boycott protest failure mistake blunder error gaffe misstep setback defeat crisis chaos turmoil
mess embarrassment insensitivity arrogance ignorance incompetence negligence recklessness greed selfishness stunt
publicity_stunt double_standard double_standards own_goal slap_in_the_face low_point nightmare mockery tirade rant
diatribe outburst
@ n -0.3 0.5
concern worry fear doubt scepticism skepticism anxiety unease disappointment frustration regret sadness sorrow dismay
disapproval opposition objection reservation reservations misgiving misgivings suspicion scrutiny pushback criticisms
problem risk threat
apology denial grievance discontent dissatisfaction disagreement
@ n 0.5 0.6
praise acclaim admiration applause approval appreciation gratitude thanks support backing endorsement tribute respect
honour honor pride joy delight happiness excitement enthusiasm hope optimism confidence relief success triumph victory
achievement breakthrough milestone masterpiece hit sensation favourite favorite hero heroine inspiration role_model icon
kindness compassion generosity courage bravery integrity dignity talent brilliance elegance congratulations
standing_ovation rave_reviews love affection solidarity
@ v -0.7 0.8
condemn denounce slam blast lambast lambaste castigate excoriate savage vilify demonise demonize despise loathe detest
abhor hate humiliate betray exploit abuse bully harass insult smear slander defame disgrace outrage disgust appal appall
horrify
@ v -0.5 0.7
criticise criticize attack mock ridicule deride belittle disparage taunt sneer scoff scorn jeer boo heckle accuse blame
rebuke reprimand scold berate chastise admonish censure decry bemoan deplore rail fume rage seethe hit_out lash_out
bash trash rip tear_into shame snub troll undermine discredit undercut mislead lie deceive cheat bungle botch backfire
infuriate anger enrage incense upset offend alarm dismay disappoint fail flop
@ v -0.3 0.5
oppose object reject dismiss doubt question dispute deny disagree complain lament regret worry fear fret grumble moan
whine gripe distrust dislike resent resist protest boycott challenge warn caution disapprove distance disown disavow
apologise apologize
@ v 0.5 0.6
praise applaud commend laud hail celebrate cheer admire adore love like enjoy relish cherish appreciate thank congratulate
compliment welcome support back endorse champion defend embrace respect honour honor salute toast trust delight inspire
impress rave gush treasure vindicate reassure comfort uplift thrill wow dazzle shine excel triumph succeed
"""
