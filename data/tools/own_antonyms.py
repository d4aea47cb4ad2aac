"""Pairs that cannot both hold of one thing at one time in news, typed by us (Apache-2.0)."""

ANTONYMS = """
@ v
resign / remain; resign / stay; quit / stay; quit / remain; step down / stay on; step down / remain; leave / stay
leave / remain; depart / remain; sack / keep; dismiss / retain; dismiss / reinstate; fire / hire; fire / retain
sack / hire
suspend / reinstate; suspend / resume; oust / retain; appoint / dismiss; elect / defeat; support / oppose; back / oppose
endorse / oppose; endorse / reject; favour / oppose; favor / oppose; advocate / oppose; defend / attack; defend / condemn
praise / criticise; praise / criticize; praise / condemn; praise / slam; welcome / condemn; welcome / criticise
applaud / boo; laud / criticise; commend / condemn; confirm / deny; admit / deny; acknowledge / deny; concede / deny
confess / deny
affirm / deny; accept / deny; claim / deny; accept / reject; accept / refuse; accept / decline; accept / turn down
approve / reject; approve / refuse; approve / block; approve / veto; agree / refuse; agree / disagree; agree / decline
grant / deny; grant / refuse; grant / reject; allow / forbid; allow / ban; allow / prohibit; allow / bar; allow / block
permit / forbid; permit / prohibit; permit / ban; authorise / prohibit; authorize / prohibit; legalise / ban
legalize / ban
legalise / outlaw; lift / impose; impose / lift; ban / lift; cancel / proceed; cancel / go ahead; cancel / hold
cancel / stage; cancel / attend; cancel / continue; call off / go ahead; call off / hold; scrap / keep; scrap / retain
scrap / introduce
axe / keep; postpone / go ahead; postpone / bring forward; postpone / hold; delay / bring forward; delay / go ahead
abandon / continue; abandon / complete; abandon / pursue; halt / continue; halt / resume; stop / continue; stop / start
pause / resume; suspend / continue; end / begin; end / continue; finish / begin; close / open; shut / open; close / reopen
shut / reopen; reopen / close; lock / unlock; seal / open; shut down / reopen; shut down / restart; launch / scrap
win / lose; beat / lose; defeat / lose; draw / win; draw / lose; succeed / fail; pass / fail; work / fail; rise / fall
increase / decrease; increase / fall; increase / cut; raise / lower; raise / cut; raise / reduce; grow / shrink
grow / decline
grow / contract; climb / fall; climb / drop; jump / plunge; soar / plunge; soar / plummet; surge / slump; surge / plunge
gain / lose; improve / worsen; improve / deteriorate; strengthen / weaken; expand / shrink; expand / contract
double / halve
widen / narrow; ease / tighten; tighten / relax; accelerate / slow; speed up / slow down; boost / cut; hike / cut
extend / shorten; upgrade / downgrade; add / remove; include / exclude; include / omit; keep / remove; keep / delete
post / delete
publish / withdraw; publish / retract; publish / withhold; release / withhold; release / detain; release / jail
release / arrest; free / jail; free / imprison; free / detain; arrest / release; acquit / convict; clear / convict
clear / charge
convict / exonerate; charge / clear; jail / acquit; uphold / overturn; uphold / quash; uphold / strike down
overturn / confirm; reveal / conceal; reveal / hide; disclose / conceal; disclose / withhold; expose / cover up
tell / hide; speak / remain silent
speak / stay silent; speak out / stay silent; speak out / remain silent; comment / decline to comment
comment / stay silent; break silence / remain silent; answer / ignore; respond / ignore; reply / ignore
apologise / refuse to apologise
apologize / refuse to apologize; apologise / double down; apologize / double down; apologise / stand by
apologize / stand by; retract / stand by; withdraw / stand by; back down / stand firm; attend / miss; attend / skip
attend / boycott; attend / stay away
arrive / leave; arrive / depart; come / go; enter / leave; enter / exit; join / leave; join / quit; return / leave
board / disembark; land / take off; stay / evacuate; survive / die; live / die; save / kill; save / lose; rescue / abandon
find / lose
recover / die; recover / deteriorate; recover / worsen; escape / die; escape unhurt / be injured; be born / die
marry / divorce; marry / split; marry / separate; reconcile / split; reunite / split; get engaged / call off; buy / sell
lend / borrow
give / take; give / receive; send / receive; pay / owe; pay / default; earn / lose; spend / save; donate / keep
build / demolish; build / destroy; build / tear down; restore / demolish; preserve / demolish; repair / damage
protect / harm; protect / endanger
create / destroy; fix / break; cause / prevent; encourage / discourage; help / hinder; help / hurt; trust / distrust
like / dislike; love / hate; enjoy / hate; believe / doubt; believe / disbelieve; know / be unaware; remember / forget
hope / fear
hope / despair; laugh / cry; smile / frown; obey / defy; comply / defy; comply / refuse; cooperate / refuse
follow / ignore; fulfil / break; keep / break; honour / break; honor / break; ratify / reject; sign / veto
negotiate / refuse to negotiate; surrender / fight on
attack / retreat; advance / retreat; invade / withdraw; deploy / withdraw; vaccinate / refuse; wear / remove
put on / take off; turn on / turn off; switch on / switch off; connect / disconnect; unite / divide; unite / split
merge / split; share / withhold
include / leave out; select / drop; pick / drop; start / bench; score / miss; qualify / be eliminated; qualify / miss out
promote / relegate; promote / demote; sign / release; renew / terminate; extend / terminate; win / be beaten; stay / leave
overturn / uphold
collapse / hold; sink / float; derail / stay on track; explode / fail to explode; ignite / extinguish; flood / drain
freeze / thaw; crash / land safely; work / break down; sell out / fail to sell; recall / keep on sale
vote for / vote against; speak for / speak against
campaign for / campaign against; argue for / argue against; come out for / come out against; side with / oppose
side with / turn against; break up / get together; break up / stay together
@ a
guilty / innocent; guilty / not guilty; injured / unhurt; injured / unharmed; injured / uninjured; hurt / unhurt
wounded / unhurt; wounded / unharmed; hospitalised / unhurt; hospitalized / unhurt; harmed / unharmed; scathed / unscathed
injured / unscathed
alive / dead; living / dead; alive / deceased; fatal / non-fatal; dead / unhurt; dead / injured; critical / stable
serious / minor; severe / mild; severe / minor; life-threatening / minor; conscious / unconscious; awake / asleep
well / ill; healthy / sick; healthy / ill
sober / drunk; sober / intoxicated; pregnant / not pregnant; open / shut; open / closed; voluntary / compulsory
voluntary / mandatory; voluntary / forced; optional / mandatory; optional / compulsory; adult / child-size
adult-size / child-size; adult-sized / child-sized
miniature / full-size; miniature / life-size; miniature / adult-size; miniaturised / full-size; miniaturized / full-size
miniaturised / adult-size; miniaturized / adult-size; tiny / huge; large / small; big / small; oversized / undersized
oversized / tight; tight / loose; tall / short; long / short
present / absent; delayed / on time; delayed / on schedule; late / early; late / on time; behind schedule / on schedule
over budget / within budget; over budget / under budget; full / empty; packed / empty; packed / half-empty
sold-out / half-empty; crowded / empty; crowded / deserted
armed / unarmed; loaded / unloaded; legal / illegal; lawful / unlawful; constitutional / unconstitutional
authorised / unauthorised; authorized / unauthorized; official / unofficial; licensed / unlicensed
registered / unregistered; insured / uninsured; paid / unpaid; public / private; secret / public
open / secret; anonymous / named; unnamed / named; unidentified / identified; known / unknown; confirmed / unconfirmed
verified / unverified; true / false; real / fake; genuine / fake; authentic / fake; authentic / forged; original / copy
real / staged; spontaneous / staged; live / pre-recorded; live / recorded
accurate / inaccurate; correct / incorrect; right / wrong; honest / dishonest; sincere / insincere; truthful / lying
deliberate / accidental; intentional / accidental; intentional / unintentional; planned / unplanned; planned / spontaneous
scheduled / unscheduled; expected / unexpected; natural / man-made
unanimous / divided; unanimous / split; united / divided; unopposed / contested; popular / unpopular
successful / unsuccessful; successful / failed; effective / ineffective; safe / unsafe; safe / dangerous
secure / insecure; stable / unstable; calm / chaotic; peaceful / violent; quiet / noisy; silent / loud; silent / vocal
happy / sad; happy / unhappy; pleased / angry; pleased / furious; delighted / disappointed; delighted / furious
proud / ashamed; confident / doubtful; optimistic / pessimistic; hopeful / hopeless; supportive / critical
supportive / opposed; sympathetic / hostile; friendly / hostile; willing / unwilling; willing / reluctant
eager / reluctant
respectful / disrespectful; appropriate / inappropriate; acceptable / unacceptable; fair / unfair
reasonable / unreasonable; justified / unjustified; necessary / unnecessary; relevant / irrelevant
responsible / irresponsible; apologetic / unapologetic; apologetic / defiant; remorseful / unrepentant; biased / impartial
biased / unbiased
partisan / non-partisan; partisan / bipartisan; married / single; married / unmarried; married / divorced
employed / unemployed; employed / jobless; full-time / part-time; permanent / temporary; temporary / lasting
local / foreign; domestic / foreign; domestic / international; national / local; rural / urban; northern / southern
eastern / western
male / female; black / white; old / young; old / new; elderly / young; new / second-hand; new / used; brand-new / vintage
modern / vintage; rich / poor; wealthy / poor; expensive / cheap; free / paid; luxury / budget; high-end / cheap
strong / weak; fast / slow; hot / cold; warm / cold; wet / dry; sunny / rainy; sunny / overcast; clear / foggy; icy / dry
light / dark; bright / dark; visible / hidden; visible / invisible; complete / incomplete; finished / unfinished
intact / broken; intact / damaged; damaged / undamaged; destroyed / intact; sealed / open; locked / unlocked
switched on / switched off; on / off; online / offline; online / in person; digital / printed; virtual / in-person
remote / in-person
clothed / naked; dressed / naked; barefoot / shod; sleeveless / long-sleeved; short-sleeved / long-sleeved
floor-length / knee-length; floor-length / mini; plain / patterned; striped / plain; hooded / hoodless; masked / unmasked
masked / bare-faced; bearded / clean-shaven; bald / long-haired; blonde / brunette; blond / dark-haired; seated / standing
first / last; former / current; former / incumbent; outgoing / incoming; interim / permanent; acting / permanent
senior / junior; elected / unelected; elected / appointed; final / preliminary; final / provisional; eligible / ineligible
available / unavailable; possible / impossible; certain / uncertain; likely / unlikely; clear / unclear
inevitable / avoidable
vacant / occupied; inhabited / uninhabited; abandoned / inhabited; abandoned / occupied; crewed / uncrewed
manned / unmanned; staffed / unstaffed; fit / injured; fit / unfit; vegan / meat; vegetarian / meat
alcoholic / non-alcoholic; raw / cooked; fresh / frozen; fresh / stale; edible / inedible; contaminated / safe
contaminated / clean; clean / dirty; clean / polluted
@ n
winner / loser; victory / defeat; win / defeat; win / loss; success / failure; profit / loss; surplus / deficit
rise / fall; increase / decrease; increase / reduction; growth / decline; boom / slump; recession / growth; gain / loss
supply / shortage; majority / minority; support / opposition; approval / disapproval; approval / rejection
acceptance / refusal
agreement / disagreement; consensus / division; praise / criticism; praise / condemnation; applause / boos; cheers / boos
confirmation / denial; admission / denial; guilt / innocence; acquittal / conviction; release / arrest; war / peace
ceasefire / fighting; truce / offensive; presence / absence; arrival / departure; opening / closure; start / end
beginning / end
launch / cancellation; birth / death; life / death; survivor / victim; survivor / fatality; victim / perpetrator
attacker / victim; plaintiff / defendant; prosecution / defence; prosecution / defense; defendant / judge
employer / employee; buyer / seller; ally / enemy; ally / opponent; supporter / opponent; supporter / critic
friend / enemy; government / opposition; truth / lie; fact / fiction
day / night; morning / evening; morning / afternoon; afternoon / evening; noon / midnight; morning / night; north / south
east / west; left / right; man / woman; boy / girl; husband / wife; father / mother; son / daughter; brother / sister
adult / child; parent / child; king / queen; accident / suicide; accident / murder; accident / attack; accident / sabotage
accident / arson; suicide / murder
driver / passenger; passenger / pedestrian; driver / pedestrian; teacher / pupil; doctor / patient; owner / tenant
landlord / tenant; host / guest; candidate / incumbent; amateur / professional; volunteer / employee; original / replica
original / copy; replica / genuine article; increase / cut; hike / cut; pay rise / pay cut; minimum / maximum
majority / minority; entrance / exit; inside / outside; indoors / outdoors
home / away; silence / comment; silence / statement; dress / suit; dress / trousers; skirt / trousers; remain / leave
yes / no; truth / falsehood
@ r
unanimously / narrowly; publicly / privately; openly / secretly; voluntarily / reluctantly; deliberately / accidentally
intentionally / accidentally; always / never; often / rarely; frequently / seldom; before / after; early / late
inside / outside; indoors / outdoors; above / below; upstairs / downstairs; forward / backward; ahead / behind
alone / together; online / in person
remotely / in person; live / on tape; temporarily / permanently; legally / illegally; correctly / incorrectly
rightly / wrongly; successfully / unsuccessfully; safely / dangerously; calmly / angrily; quietly / loudly; fully / partly
completely / partially; immediately / eventually; immediately / later; quickly / slowly; sharply / slightly
directly / indirectly; here / there; everywhere / nowhere; up / down; on / off
"""
