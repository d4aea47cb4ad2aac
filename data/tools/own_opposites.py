"""More pairs that exclude each other in news, as products: every word left of the stroke against every one right of it."""

# pos: v verb, a adjective, n noun, r adverb, x the two differ (a verb against an adjective, an adverb phrase ...).
OPPOSITES = """
@ v
resign, quit, step down, stand down, leave office / remain, stay, stay on, continue, stay in post, remain in office
support, back, endorse, favour, favor, welcome, champion / oppose, condemn, denounce, object
support, back, endorse, favour, favor, welcome, champion / reject, resist, criticise, criticize
praise, applaud, commend, hail, laud / criticise, criticize, condemn, denounce, slam, blast, lambast, attack, rebuke
confirm, admit, acknowledge, concede, confess, affirm, assert / deny, dispute, refute, rebut
confirm, allege, claim / retract
speak, speak out, comment, break silence / stay silent, keep silent, remain silent, decline to comment, refuse to comment
reveal, disclose, divulge, publish, release / conceal, hide, withhold, cover up, suppress
cancel, call off, scrap, axe, abandon, scrub / proceed, go ahead, take place, be held, continue, play, hold, stage
scrap, abandon, shelve, drop, ditch, axe / keep, retain, build, rebuild, adopt, restore
postpone, delay, put off, defer, put back / bring forward, proceed, go ahead, play
halt, stop, cease, suspend, end, pause / continue, resume, start, begin, go on, carry on
start, begin, commence, launch / finish, end, complete, conclude
suspend / resume, reinstate, lift
reopen, open, stay open, keep open, remain open / close, shut, close down, shut down
convict, find guilty / acquit, clear, exonerate, find not guilty
jail, imprison, detain, arrest, lock up / free, release, bail, walk free
plead guilty / plead not guilty, deny
survive, recover, live, pull through / die, perish, lose life, kill, pass away
win, triumph, prevail / lose
beat, defeat / lose to
rise, increase, climb, grow, jump, soar, surge, go up, rocket / fall, decrease, decline, drop
rise, increase, climb, grow, jump, soar, surge, go up, rocket / plunge, slump, tumble, go down, shrink
raise, increase, put up, hike, boost / lower, cut, reduce, slash, freeze, decrease
freeze / raise, increase, cut, lower, hike, put up
hire, recruit, appoint, take on, employ / fire, sack, dismiss, lay off, make redundant
reinstate / dismiss, sack, fire, suspend
accept, take up / reject, refuse, decline, turn down, snub
approve, pass, adopt, grant, authorise, authorize / reject, veto, block, turn down, vote down, refuse, throw out
vote for / vote against, abstain
agree, consent / refuse, disagree, decline, object
comply, obey / refuse, defy, flout, disobey
ban, prohibit, forbid, outlaw, bar, block / allow, permit, legalise, legalize, authorise, authorize, let
impose, introduce, enforce / lift, remove, scrap, repeal, ease, relax
introduce, enact / repeal, abolish
recall, withdraw, pull / keep selling, continue to sell, keep on sale
remove, delete, take down / keep, leave up, restore, keep up
rebuild, restore, repair, renovate / abandon, demolish, tear down, knock down, raze
build, construct, erect / demolish, raze, tear down, knock down, abandon
preserve, save, protect / destroy, demolish, scrap
buy, purchase / sell, rent, hire
work, function, operate / fail, malfunction, break down
arrive, turn up, show up / leave, depart, fail to arrive, stay away
attend, take part, participate / miss, skip, boycott, stay away, pull out
enter, join / withdraw, pull out
stay, remain / leave, go, flee, depart
apologise, apologize / refuse to apologise, refuse to apologize, stand by
evacuate / stay put
volunteer / be forced, be ordered, be compelled
fund, finance / defund
catch, capture / escape, evade
@ a
guilty / cleared, acquitted, blameless, exonerated
injured, hurt, wounded, harmed, hospitalised, hospitalized / unhurt, unharmed, uninjured, unscathed, safe
dead, deceased, killed / alive, living, surviving, unhurt, unharmed
ill, sick, unwell / healthy, well, recovered
critical, serious, severe, life-threatening / minor, slight, superficial
voluntary, optional / compulsory, mandatory, obligatory, ordered, forced, required, involuntary
adult-size, adult-sized, full-size, full-sized, life-size, life-sized, oversized / miniature, miniaturized, miniaturised
adult-size, adult-sized, full-size, full-sized, life-size, life-sized, oversized / tiny, child-size
adult-size, adult-sized, full-size, full-sized, life-size, life-sized, oversized / child-sized, scaled-down, toy-sized
huge, giant, enormous, massive, vast / tiny, miniature, minute, small
silent, quiet, mute, tight-lipped / outspoken, vocal, loud, noisy, talkative
on schedule, on time, punctual / delayed, late, behind schedule, overdue, cancelled, canceled
cancelled, canceled, called off, scrapped / on, scheduled, confirmed
single, unmarried, divorced, widowed / married
hot, warm, scorching / cold, chilly, freezing, icy
matte, matt, dull / glossy, shiny, gleaming
full, packed, crowded, sold out, sold-out / empty, half-empty, half empty, half-full, deserted, vacant, unsold
indoor / outdoor, open-air
live / recorded, pre-recorded, prerecorded, taped
solo / joint, collaborative
open, unlocked, reopened / shut, closed, locked, boarded-up
legal, lawful / illegal, unlawful, banned, outlawed
true, correct, accurate / false, untrue, incorrect, inaccurate, wrong, bogus, fabricated
genuine, original, authentic, real / counterfeit, fake, forged, edited
genuine, original, authentic, real / doctored, altered, manipulated, ai-generated, computer-generated
edited, altered, doctored, retouched / unedited, unaltered, untouched, unretouched
contaminated, tainted / clean, pure, uncontaminated, safe
intact, undamaged, unharmed, unscathed / damaged, destroyed, broken, wrecked, ruined
available, in stock / unavailable, sold out, out of stock
planned, deliberate, intentional, premeditated / accidental, unintentional, unplanned, inadvertent
pleased, happy, delighted, thrilled / angry, furious, unhappy, upset, disappointed, dismayed
black-and-white, monochrome / colour, color, coloured, colored
plain / striped, checked, floral, spotted
long-sleeved / short-sleeved, sleeveless
wooden / metal, plastic
biological / adoptive, adopted
handmade / mass-produced, machine-made
profitable / loss-making, unprofitable
frozen / fresh
stolen / recovered
missing / found, safe, recovered
lone / several
naked, nude, topless / clothed, dressed
@ n
adult, grown-up, grownup / child, minor, toddler, baby, infant, teenager, kid
rise, increase, growth, gain, hike / fall, decrease, decline, drop, cut, reduction
support, backing / opposition
praise, acclaim / criticism, condemnation, backlash
band, group, duo, trio / soloist, solo
solo / duet, ensemble
original / copy, replica, fake, counterfeit, forgery
silence / speech, outburst
suicide / murder, accident, homicide
accident / attack, murder, sabotage, arson
murder / manslaughter
@ r
voluntarily, willingly, freely / forcibly, compulsorily, unwillingly, reluctantly
deliberately, intentionally, on purpose / accidentally, by accident, by mistake, inadvertently, unintentionally
publicly, openly, in public / privately, secretly, in private, in secret, behind closed doors
on time, on schedule / late, behind schedule
in person / by phone, by video, online
still / no longer
@ x
speak, speak out, comment / silent, mum, tight-lipped
sound / silent
delay, postpone, put back / on schedule, on time, as planned
cancel, call off, scrap / on schedule, as planned
die, kill / unhurt, unharmed, alive
injure, hurt, wound, hospitalise, hospitalize / unhurt, unharmed, uninjured, unscathed
survive / dead
convict, jail / innocent
acquit / guilty
plead guilty / innocent
sell out / half-empty, half empty, unsold, empty
close, shut, close down / open
open, reopen / shut, closed
resign, quit / in office, in post
sack, fire, dismiss / voluntarily
order, force, compel / voluntary, voluntarily
volunteer / compulsory, mandatory
damage, destroy, wreck / intact, undamaged
arrest, jail, detain / free, at large
marry / single, unmarried
divorce / married
attend / absent
miss / present
legalise, legalize / illegal
solo / band, group, duet
work / out of order, broken
"""

# WordNet's pairs that only look exclusive, or whose senses are rare in news.
DROPPED = """
all/some; answer/question; express/local; passing/running; following/leading; lost/saved; claim/forfeit; worth/worthlessness
begrudge/wish; couple/uncouple; divide/multiply; have/lack; made/unmade; stuff/unstuff; turned/unturned; precocious/retarded
cubic/linear; cubic/planar; linear/planar; side/top; bottom/side; beseeching/imperative; infield/outfield
bad person/good person; time off/work time; deceive/undeceive; dead/living; arise/lie down; arise/sit down; get up/go to bed
say farewell/welcome; feminine/neuter; masculine/neuter; tongued/tongueless; antitype/type; sour/sweeten; bore/interest
critical/noncritical; day game/night game; boarding school/day school; classical/nonclassical; box/unbox
"""
