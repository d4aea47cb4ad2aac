"""Attribution cues, typed and classed by us (Apache-2.0): the source of ``lexicons/cues.tsv``.

A block starts with ``@ pos class takes factive polarity epistemic strength``; the words follow, an underscore stands for a
space, ``word/key=value/key=value`` overrides a column for that word.
"""

CUES = """
# ---------------------------------------------------------------- verbs: saying
@ verb say quote,that,np 0 1 asserted 3
say/takes=quote,that,wh,to-inf,np add/takes=quote,that state/takes=quote,that,np,wh remark/takes=quote,that
comment/takes=quote,that declare/takes=quote,that,small-clause,np/strength=3 assert/takes=quote,that,np
proclaim/takes=quote,that,np,small-clause mention/takes=quote,that,np,ing/factive=1/strength=2 observe/takes=quote,that
note/takes=quote,that,np/factive=1 note_down/takes=that,np/pos=phrase/strength=1 opine/takes=quote,that
interject/takes=quote,that continue/takes=quote/strength=2 recount/takes=quote,that,wh,np,ing
relate/takes=quote,that,np/strength=2 narrate/takes=quote,np/strength=2 utter/takes=quote,np voice/takes=np/strength=2
repeat/takes=quote,that,np reiterate/takes=quote,that,np restate/takes=quote,that,np echo/takes=quote,np/strength=2
interrupt/takes=quote/strength=1 intone/takes=quote,that quip/takes=quote,that joke/takes=quote,that,ing
deadpan/takes=quote,that jest/takes=quote,that crack/takes=quote/strength=1 begin/takes=quote/strength=1
start/takes=quote/strength=1 conclude/takes=quote,that end/takes=quote/strength=1 finish/takes=quote/strength=1
concur/takes=quote,that proceed/takes=quote/strength=1 express/takes=np reflect/takes=quote,that,np/strength=1
muse/takes=quote,that,wh ponder/takes=quote,wh,np/epistemic=question/strength=2 confide/takes=quote,that,np
preach/takes=quote,that,np/strength=2 recite/takes=quote,np/strength=2 riff/takes=quote/strength=1
volunteer/takes=quote,that/strength=1 chime/takes=quote/strength=1 thunder/takes=quote,that/strength=2
boom/takes=quote/strength=1 philosophise/takes=quote,that philosophize/takes=quote,that pontificate/takes=quote,that
ad-lib/takes=quote,np/strength=2 expound/takes=np,quote/strength=2 elaborate/takes=quote,that/strength=2
paraphrase/takes=quote,np/strength=2 verbalise/takes=np verbalize/takes=np articulate/takes=np,wh,quote/strength=2
enunciate/takes=np,quote enthuse/takes=quote,that rhapsodise/takes=quote rhapsodize/takes=quote
vent/takes=quote,np/strength=2 air/takes=np/strength=1 mouth/takes=quote,np/strength=1 pipe/takes=quote/strength=1
signal/takes=that,np/strength=2 telegraph/takes=that,np/strength=1 attest/takes=that,np vouch/takes=that/strength=2
testify/takes=quote,that,np swear/takes=quote,that,to-inf/strength=2 depose/takes=that,quote/strength=1
aver/takes=quote,that avow/takes=quote,that,np spout/takes=quote,np/strength=1 rattle/takes=np/strength=1
parrot/takes=np,quote/strength=2 lecture/takes=quote,that,np/strength=2 sermonise/takes=quote sum/takes=quote,np/strength=1
recap/takes=np,quote/strength=1 summarise/takes=quote,np,that/strength=2 summarize/takes=quote,np,that/strength=2
recapitulate/takes=np,quote/strength=1 clarify/takes=quote,that,np,wh specify/takes=quote,that,np,wh
detail/takes=np,wh,quote/strength=2 outline/takes=np,wh,quote/strength=2 itemise/takes=np/strength=1
list/takes=np/strength=1 enumerate/takes=np/strength=1 spell/takes=np,wh/strength=1 word/takes=np/strength=1
phrase/takes=np/strength=1 pronounce/takes=small-clause,that,quote,np/strength=2 profess/takes=np,to-inf,that,small-clause
preface/takes=np/strength=1 stammer/takes=quote,that stutter/takes=quote,that blurt/takes=quote,that,np
drone/takes=quote/strength=1 natter/takes=np/strength=1 chat/takes=np/strength=1
hypothesise/takes=that,quote/epistemic=hedged hypothesize/takes=that,quote/epistemic=hedged
theorise/takes=that,quote/epistemic=hedged theorize/takes=that,quote/epistemic=hedged
posit/takes=that,quote,np/epistemic=hedged postulate/takes=that,np/epistemic=hedged reckon/takes=that,quote/epistemic=hedged
generalise/takes=that/strength=1 qualify/takes=quote,np/strength=1 caveat/takes=that,np/strength=1

# ---------------------------------------------------------------- manner of speaking
@ verb exclaim quote,that 0 1 asserted 3
exclaim shout yell scream whisper mutter murmur mumble cry/strength=2 sob/strength=2 wail groan/strength=2 moan/strength=2
bellow roar/strength=2 holler shriek squeal/strength=2 snarl/strength=2 snap/strength=2 bark/takes=quote/strength=2
growl/takes=quote hiss/takes=quote purr/takes=quote/strength=2 drawl/takes=quote rasp/takes=quote
croak/takes=quote/strength=2 gasp/takes=quote/strength=2 pant/takes=quote/strength=1 sigh/takes=quote,that/strength=2
laugh/takes=quote/strength=2 giggle/takes=quote/strength=2 chuckle/takes=quote/strength=2 snort/takes=quote/strength=2
sniff/takes=quote/strength=2 grin/takes=quote/strength=2 smile/takes=quote/strength=1 beam/takes=quote/strength=2
wink/takes=quote/strength=1 shrug/takes=quote/strength=1 nod/takes=quote/strength=1 coo/takes=quote bleat/takes=quote,that
chirp/takes=quote cackle/takes=quote/strength=2 crow/takes=quote,that/strength=2 gush/takes=quote,that,np
fume/takes=quote,that rage/takes=quote,that/strength=2 seethe/takes=quote rant/takes=quote,that storm/takes=quote/strength=1
thunder/takes=quote,that splutter/takes=quote,that sneer/takes=quote,that scoff/takes=quote,that sniffle/takes=quote
gloat/takes=quote,that chant/takes=quote,np heckle/takes=quote,np sing/takes=quote,np/strength=1
rap/takes=quote,np/strength=1 squeak/takes=quote/strength=2 trill/takes=quote blare/takes=quote,that/strength=2
bawl/takes=quote shoot/takes=quote/strength=1 fire/takes=quote/strength=1 erupt/takes=quote/strength=1
explode/takes=quote/strength=1 marvel/takes=quote,that bristle/takes=quote,that/strength=2 bluster/takes=quote,that
wisecrack/takes=quote

# ---------------------------------------------------------------- telling somebody
@ verb tell quote,that,to-inf,wh,np 0 1 asserted 3
tell inform/takes=quote,that,wh,np notify/takes=that,np/strength=2 advise/takes=quote,that,to-inf,np,ing/strength=3
assure/takes=quote,that reassure/takes=quote,that,np remind/takes=quote,that,to-inf,np/factive=1
brief/takes=that,np/strength=2 update/takes=np/strength=1 alert/takes=that,np/strength=2 apprise/takes=np,that
convince/takes=that,to-inf,np/strength=2 persuade/takes=that,to-inf,np/strength=2
instruct/takes=to-inf,that,quote/epistemic=irrealis teach/takes=that,to-inf,wh,np/strength=2
counsel/takes=to-inf,quote,that,np/strength=2 caution/takes=quote,that,to-inf/epistemic=hedged
warn/takes=quote,that,to-inf,of-ing,np/epistemic=hedged forewarn/takes=that,np/epistemic=hedged tip/takes=that/strength=1
text/takes=quote,that,np message/takes=quote,that,np email/takes=quote,that,np e-mail/takes=quote,that,np
phone/takes=quote,that/strength=1 ring/takes=quote/strength=1 telephone/takes=quote,that/strength=1
radio/takes=quote,that/strength=1 cable/takes=quote,that/strength=1 wire/takes=quote,that/strength=1
greet/takes=quote,np/strength=1 address/takes=np,quote/strength=2 salute/takes=quote,np/strength=1
contact/takes=np/strength=1 acquaint/takes=np/strength=1 enlighten/takes=np,quote/strength=1
regale/takes=np,quote/strength=2 school/takes=np/strength=1 mislead/takes=np,that/strength=1
lie/takes=quote,that,np/strength=2 fib/takes=quote,that

# ---------------------------------------------------------------- writing and publishing
@ verb write quote,that,wh,np 0 1 asserted 3
write tweet retweet/takes=np,quote/strength=2 re-tweet/takes=np,quote/strength=2 post/takes=quote,that,np
repost/takes=np,quote/strength=2 blog/takes=quote,that,np caption/takes=quote,np type/takes=quote,that/strength=2
scrawl/takes=quote,that,np scribble/takes=quote,np jot/takes=quote,that,np pen/takes=np,quote/strength=2
sign/takes=np,quote/strength=1 author/takes=np/strength=1 draft/takes=np/strength=1 publish/takes=np,that,quote/strength=2
print/takes=np,that,quote/strength=1 share/takes=np,quote,that,wh/strength=2 upload/takes=np/strength=1
broadcast/takes=np,that,quote/strength=2 livestream/takes=np/strength=1 stream/takes=np/strength=1
release/takes=np,quote/strength=2 issue/takes=np,quote/strength=2 circulate/takes=np/strength=1
distribute/takes=np/strength=1 editorialise/takes=quote,that editorialize/takes=quote,that
headline/takes=quote,np/strength=2 title/takes=quote,np/strength=2 entitle/takes=quote,np/strength=2
subtitle/takes=quote/strength=1 read/takes=quote,that,np/strength=2 chronicle/takes=np,wh/strength=1
document/takes=np,wh,that/factive=1/strength=1 transcribe/takes=np,quote/strength=1
record/takes=np,that,quote/factive=1/strength=1 log/takes=np,that/strength=1 register/takes=np/strength=1
annotate/takes=quote,np/strength=1 inscribe/takes=quote,np/strength=2 subtweet/takes=np,quote vlog/takes=quote,that,np
dm/takes=quote,np tag/takes=quote,np/strength=1 send/takes=np,quote/strength=1 deliver/takes=np,quote/strength=1
forward/takes=np/strength=1 file/takes=np,that/strength=1 submit/takes=np,that/strength=1 append/takes=np,quote/strength=1
scratch/takes=quote/strength=1

# ---------------------------------------------------------------- reporting of findings
@ verb report quote,that,wh,np,ing 0 1 asserted 3
report find/takes=that,np,small-clause,quote,wh/factive=1 discover/takes=that,wh,np/factive=1
reveal/takes=quote,that,wh,np/factive=1 disclose/takes=quote,that,wh,np/factive=1
expose/takes=that,np,wh/factive=1/strength=2 uncover/takes=that,np/factive=1/strength=2
unearth/takes=np,that/factive=1/strength=1 leak/takes=that,np/strength=2 divulge/takes=that,wh,np/factive=1
cite/takes=np,quote,that quote/takes=quote,np reference/takes=np/strength=2 show/takes=that,wh,np,small-clause/factive=1
indicate/takes=that,wh,np,quote/epistemic=hedged demonstrate/takes=that,wh,np/factive=1
prove/takes=that,np,wh/factive=1/strength=2 confirm/takes=quote,that,wh,np/factive=1
verify/takes=that,np,wh/factive=1/strength=2 corroborate/takes=np,that/factive=1/strength=2
establish/takes=that,wh,np/factive=1/strength=2 document/takes=np,that,wh/factive=1/strength=1
identify/takes=np,obj-as,that,wh/strength=2 name/takes=np,obj-as/strength=2 illustrate/takes=that,wh,np/strength=2
highlight/takes=np,that,wh,quote/factive=1/strength=2 calculate/takes=that,np,wh/strength=2 measure/takes=np/strength=1
determine/takes=that,wh,np/factive=1/strength=2 detect/takes=np,that/factive=1/strength=1
estimate/takes=that,np,quote,to-inf/epistemic=hedged gauge/takes=np,wh/strength=1
project/takes=that,np,to-inf/epistemic=hedged/strength=2 forecast/takes=that,np,quote/epistemic=hedged
ascertain/takes=that,wh/factive=1 diagnose/takes=np,obj-as,that/strength=2 poll/takes=np/strength=1
survey/takes=np/strength=1 rank/takes=np,obj-as/strength=1 rate/takes=np,obj-as,small-clause/strength=2
score/takes=np/strength=1 witness/takes=np,ing/factive=1/strength=1 spot/takes=np,ing/factive=1/strength=1
trace/takes=np/strength=1 profile/takes=np/strength=1 review/takes=np/strength=1 examine/takes=np,wh/strength=1
investigate/takes=np,wh/epistemic=question/strength=1 probe/takes=np,wh/epistemic=question/strength=1
explore/takes=np,wh/strength=1 evidence/takes=that,np/strength=1 underscore/takes=np,that,wh/factive=1/strength=2
infer/takes=that,np,wh/epistemic=hedged deduce/takes=that,wh/epistemic=hedged surmise/takes=that,quote/epistemic=hedged
extrapolate/takes=that,np/epistemic=hedged/strength=2

# ---------------------------------------------------------------- announcing
@ verb announce quote,that,np,wh 0 1 asserted 3
announce unveil/takes=np/strength=2 introduce/takes=np,quote/strength=1 launch/takes=np,quote/strength=1
present/takes=np,obj-as/strength=1 trumpet/takes=np,that,quote/strength=2 herald/takes=np,obj-as/strength=2
advertise/takes=np,that/strength=2 publicise/takes=np/strength=2 publicize/takes=np/strength=2 tout/takes=np,obj-as,that
promote/takes=np,obj-as/strength=1 hype/takes=np,obj-as/strength=2 plug/takes=np/strength=1 bill/takes=obj-as,np/strength=1
market/takes=np,obj-as/strength=1 preview/takes=np/strength=1 tease/takes=quote,that,np/strength=2
float/takes=np,that/epistemic=hedged/strength=1 table/takes=np/strength=1 schedule/takes=np/epistemic=irrealis/strength=1
designate/takes=np,obj-as/strength=1 appoint/takes=np,obj-as/strength=1 nominate/takes=np,obj-as/strength=1
crown/takes=np,small-clause/strength=1

# ---------------------------------------------------------------- arguing
@ verb argue quote,that,for-ing 0 1 asserted 3
argue contend/takes=quote,that maintain/takes=quote,that,np reason/takes=quote,that/strength=2 insist/takes=quote,that,ing
stress/takes=quote,that,np,wh emphasise/takes=quote,that,np,wh emphasize/takes=quote,that,np,wh
underline/takes=quote,that,np,wh/strength=2 reaffirm/takes=that,np,quote affirm/takes=quote,that,np
persist/takes=quote,ing/strength=1 protest/takes=quote,that,np object/takes=quote,that
debate/takes=wh,np/epistemic=question/strength=2 justify/takes=np,ing/strength=2
advocate/takes=np,ing,that,for-ing/epistemic=irrealis champion/takes=np/strength=2 counter-argue/takes=quote,that
lobby/takes=to-inf,np/epistemic=irrealis/strength=2 campaign/takes=to-inf,np/epistemic=irrealis/strength=1
posture/takes=quote/strength=1 hammer/takes=np,quote/strength=1 push/takes=np,to-inf/epistemic=irrealis/strength=1
pitch/takes=np,quote,obj-as/strength=2

# ---------------------------------------------------------------- claiming
@ verb claim quote,that,to-inf,np 0 1 hedged 3
claim allege/takes=quote,that,np,to-inf purport/takes=to-inf boast/takes=quote,that,np/epistemic=asserted
brag/takes=quote,that/epistemic=asserted pretend/takes=that,to-inf/factive=0/strength=2 bluff/takes=quote,that/strength=2
insinuate/takes=that,np,quote imply/takes=that,np,quote suggest/takes=quote,that,ing,np,wh hint/takes=quote,that,np
speculate/takes=quote,that,wh rumour/takes=that,to-inf/strength=2 rumor/takes=that,to-inf/strength=2
gossip/takes=that,np/strength=2 exaggerate/takes=np,quote/strength=1 overstate/takes=np/strength=1
understate/takes=np/strength=1 misstate/takes=np,that/strength=1 fabricate/takes=np/strength=1
misrepresent/takes=np,obj-as/strength=2 downplay/takes=np/epistemic=asserted/strength=2 dramatise/takes=np/strength=1
spin/takes=np,obj-as/strength=1 peddle/takes=np/strength=1

# ---------------------------------------------------------------- asking
@ verb ask quote,wh,if,to-inf,np 0 1 question 3
ask inquire/takes=quote,wh,if enquire/takes=quote,wh,if query/takes=quote,wh,if,np question/takes=quote,wh,if,np
wonder/takes=quote,wh,if quiz/takes=np,quote/strength=2 grill/takes=np/strength=2 interrogate/takes=np,quote/strength=2
interview/takes=np/strength=1 pose/takes=np,quote/strength=1 poll/takes=np,wh/strength=1 second-guess/takes=np,wh/strength=2
cross-examine/takes=np/strength=2

# ---------------------------------------------------------------- requesting
@ verb request np,that,to-inf,quote 0 1 irrealis 3
request beg/takes=to-inf,quote,np,that implore/takes=to-inf,quote,np beseech/takes=to-inf,quote
plead/takes=quote,to-inf,that,np appeal/takes=to-inf,quote,np/strength=2 petition/takes=to-inf,np,that/strength=2
pray/takes=that,to-inf,quote/strength=2 invite/takes=to-inf,np,quote/strength=2 solicit/takes=np,to-inf/strength=1
seek/takes=np,to-inf/strength=2 apply/takes=to-inf/strength=1 demand/takes=quote,that,np,to-inf
urge/takes=quote,that,to-inf,np exhort/takes=to-inf,quote,np encourage/takes=to-inf,np,quote,ing/strength=2
recommend/takes=quote,that,ing,np,to-inf propose/takes=quote,that,ing,to-inf,np cajole/takes=to-inf,np,quote
nudge/takes=to-inf,np/strength=1 coax/takes=to-inf,np pressure/takes=to-inf,np/strength=1
pressurise/takes=to-inf,np/strength=1 dare/takes=to-inf,quote/strength=1 bid/takes=to-inf,np/strength=1
entreat/takes=to-inf,quote nag/takes=to-inf,quote/strength=2 pester/takes=to-inf,np/strength=2
challenge/takes=to-inf,np,quote/strength=2 prod/takes=to-inf,np/strength=1 sway/takes=np,to-inf/strength=1

# ---------------------------------------------------------------- ordering, allowing, forbidding
@ verb order to-inf,that,np,quote 0 1 irrealis 3
order command/takes=to-inf,that,quote,np/strength=2 direct/takes=to-inf,that,np/strength=2 decree/takes=that,np,quote
mandate/takes=that,np/strength=2 instruct/takes=to-inf,that,quote require/takes=that,to-inf,np/strength=1
dictate/takes=that,np,quote/strength=2 stipulate/takes=that,np,quote prescribe/takes=np,that/strength=1
oblige/takes=to-inf/strength=1 compel/takes=to-inf/strength=1 force/takes=to-inf/strength=1
summon/takes=np,to-inf/strength=1 subpoena/takes=np/strength=1 impose/takes=np/strength=1 enforce/takes=np/strength=1
allow/takes=to-inf,np,that/strength=1 permit/takes=to-inf,np,ing/strength=1 let/takes=small-clause/strength=1
authorise/takes=to-inf,np/strength=2 authorize/takes=to-inf,np/strength=2 approve/takes=np/strength=2
sanction/takes=np/strength=1 license/takes=np,to-inf/strength=1 forbid/takes=to-inf,np,ing/polarity=-1/strength=2
ban/takes=np,ing/polarity=-1/strength=1 prohibit/takes=np,ing/polarity=-1/strength=1 bar/takes=np,ing/polarity=-1/strength=1
block/takes=np/polarity=-1/strength=1 veto/takes=np/polarity=-1/strength=2 outlaw/takes=np/polarity=-1/strength=1
restrict/takes=np/strength=1 disallow/takes=np/polarity=-1/strength=2 waive/takes=np/strength=1 exempt/takes=np/strength=1
suspend/takes=np/strength=1 assign/takes=np,to-inf/strength=1 hire/takes=np/strength=1 pardon/takes=np/strength=1
grant/takes=np/strength=1 enact/takes=np/strength=1 pass/takes=np/strength=1 adopt/takes=np/strength=1
ratify/takes=np/strength=1

# ---------------------------------------------------------------- promising, threatening, intending
@ verb promise to-inf,that,quote,np 0 1 irrealis 3
promise vow pledge swear/takes=to-inf,that,quote/strength=2 guarantee/takes=that,np,to-inf,quote
commit/takes=to-inf,np/strength=2 undertake/takes=to-inf,that/strength=2 offer/takes=to-inf,np,quote/strength=2
volunteer/takes=to-inf,quote/strength=2 threaten/takes=to-inf,that,quote,np bet/takes=that,quote/epistemic=hedged/strength=2
wager/takes=that/epistemic=hedged/strength=2
@ verb plan to-inf,np,that,for-ing 0 1 irrealis 2
plan intend/takes=to-inf,that,ing,np aim/takes=to-inf,np mean/takes=to-inf,that,np/epistemic=asserted/strength=1
decide/takes=to-inf,that,wh,quote,if choose/takes=to-inf,np,wh opt/takes=to-inf resolve/takes=to-inf,that,quote
attempt/takes=to-inf,np/strength=1 try/takes=to-inf/strength=1 strive/takes=to-inf/strength=1 mull/takes=ing,np,wh,quote
contemplate/takes=ing,np,wh weigh/takes=ing,np,wh/strength=1 envision/takes=np,ing,that,obj-as
envisage/takes=np,ing,that,obj-as foresee/takes=np,that,ing/epistemic=hedged anticipate/takes=np,that,ing/epistemic=hedged
expect/takes=that,to-inf,np/epistemic=hedged predict/takes=quote,that,np,wh/epistemic=hedged/strength=3
prophesy/takes=that,np,quote/epistemic=hedged foretell/takes=that,np/epistemic=hedged
foreshadow/takes=np/epistemic=hedged/strength=1 await/takes=np/strength=1 prepare/takes=to-inf/strength=1
refuse/takes=to-inf,np,quote/polarity=-1/strength=3 decline/takes=to-inf,np/polarity=-1/strength=3
hesitate/takes=to-inf,quote/strength=1 balk/takes=quote/polarity=-1/strength=2 demur/takes=quote,that/polarity=-1/strength=2
scheme/takes=to-inf/strength=1 plot/takes=to-inf,np/strength=1 delay/takes=ing,np/strength=1
avoid/takes=ing,np/polarity=-1/strength=1 reconsider/takes=np,ing,wh/strength=1 rethink/takes=np/strength=1
elect/takes=to-inf,np/strength=1 volunteer/takes=to-inf,that/strength=1 scramble/takes=to-inf/strength=1
struggle/takes=to-inf/strength=1 manage/takes=to-inf/strength=1 fail/takes=to-inf/polarity=-1/strength=1
settle/takes=np/strength=1 pursue/takes=np/strength=1 target/takes=np/strength=1 select/takes=np/strength=1
pick/takes=np,obj-as/strength=1 prefer/takes=to-inf,np,that,ing

# ---------------------------------------------------------------- thinking
@ verb think that,quote,wh,np,small-clause,obj-of 0 1 hedged 2
think/takes=that,quote,wh,np,obj-of/strength=3 believe/takes=that,quote,wh,np,to-inf/strength=3
suppose/takes=that,to-inf,quote presume/takes=that,to-inf,quote assume/takes=that,np,quote guess/takes=that,quote,wh
reckon/takes=that,quote/strength=3 imagine/takes=that,np,ing,wh,quote suspect/takes=that,np,of-ing,quote/strength=2
judge/takes=that,small-clause,np,wh deem/takes=small-clause,to-inf,that/strength=3 regard/takes=obj-as,np/strength=2
view/takes=obj-as,np/strength=2 see/takes=obj-as,that,wh,np,small-clause/strength=1
consider/takes=small-clause,obj-as,that,np,ing,wh perceive/takes=obj-as,that,np,to-inf
interpret/takes=obj-as,np,that/strength=2 understand/takes=that,wh,np,quote/factive=1 figure/takes=that,wh,quote/strength=2
fancy/takes=that,np/strength=1 conclude/takes=that,quote,wh/strength=3 hold/takes=that,small-clause/strength=1
feel/takes=that,quote,small-clause,np,obj-as realise/takes=that,wh,quote,np/factive=1/epistemic=asserted
realize/takes=that,wh,quote,np/factive=1/epistemic=asserted recognise/takes=that,wh,np,obj-as/factive=1/epistemic=asserted
recognize/takes=that,wh,np,obj-as/factive=1/epistemic=asserted know/takes=that,wh,if,np,quote/factive=1/epistemic=asserted
learn/takes=that,wh,np,quote,to-inf/factive=1/epistemic=asserted hear/takes=that,np,wh,quote,small-clause/strength=1
notice/takes=that,wh,np,small-clause/factive=1/epistemic=asserted/strength=2 gather/takes=that/strength=1
sense/takes=that,np/strength=2 remember/takes=quote,that,wh,np,ing,obj-as/factive=1/epistemic=asserted
recall/takes=quote,that,wh,np,ing,obj-as/factive=1/epistemic=asserted/strength=3
recollect/takes=quote,that,np,ing/factive=1/epistemic=asserted reminisce/takes=quote,that,np/factive=1/epistemic=asserted
forget/takes=that,wh,to-inf,np/factive=1/strength=1 dream/takes=that,of-ing,np/epistemic=irrealis
picture/takes=np,ing,obj-as visualise/takes=np,ing visualize/takes=np,ing conceive/takes=np,of-ing,that/strength=1
reflect/takes=quote,that,wh/strength=1 doubt/takes=that,if,np,quote/polarity=-1 disbelieve/takes=that,np/polarity=-1
trust/takes=that,np/strength=1 mistrust/takes=np/strength=1 distrust/takes=np/strength=1
misunderstand/takes=np,wh/strength=1 rationalise/takes=that,np,quote rationalize/takes=that,np,quote
ruminate/takes=quote,that,np deliberate/takes=np,wh,quote/strength=1 equate/takes=np/strength=1
compare/takes=np/epistemic=asserted/strength=2 liken/takes=np/epistemic=asserted/strength=3
contrast/takes=np/epistemic=asserted/strength=1 attribute/takes=np/epistemic=asserted/strength=2
ascribe/takes=np/epistemic=asserted/strength=2 credit/takes=np,obj-as,for-ing/epistemic=asserted/strength=2
rate/takes=np,obj-as,small-clause/epistemic=asserted fixate/takes=np/strength=1 prioritise/takes=np/strength=1
prioritize/takes=np/strength=1 value/takes=np/strength=1 analyse/takes=np,wh,quote/strength=2
analyze/takes=np,wh,quote/strength=2 assess/takes=np,that,wh,quote evaluate/takes=np,wh/strength=1
reassess/takes=np/strength=1 study/takes=np,wh/strength=1 observe/takes=that,np,quote/strength=2
watch/takes=np,small-clause/strength=1 discern/takes=that,wh,np discount/takes=np,that/polarity=-1/strength=1
disregard/takes=np/polarity=-1/strength=1 puzzle/takes=wh,quote/epistemic=question/strength=1
agonise/takes=wh,np/epistemic=question agonize/takes=wh,np/epistemic=question

# ---------------------------------------------------------------- wanting, hoping, fearing, feeling
@ verb want to-inf,np,small-clause 0 1 irrealis 2
want wish/takes=that,to-inf,np,quote hope/takes=that,to-inf,quote,for-ing/strength=3 desire/takes=np,to-inf,that
long/takes=to-inf/strength=1 yearn/takes=to-inf,np crave/takes=np,to-inf aspire/takes=to-inf,np
need/takes=to-inf,np/strength=1 like/takes=to-inf,ing,np/strength=1 love/takes=to-inf,ing,np,wh/strength=1
dislike/takes=ing,np/polarity=-1 hate/takes=ing,to-inf,np/strength=1
@ verb feel np,ing,that 0 1 asserted 2
fear/takes=that,np,ing,quote/epistemic=hedged/strength=3 dread/takes=ing,np,that/epistemic=hedged
worry/takes=that,quote,wh,np/epistemic=hedged/strength=3 fret/takes=that,quote,np/epistemic=hedged/strength=3
regret/takes=ing,that,np,quote/factive=1/strength=2 lament/takes=quote,that,np/factive=1/strength=3
bemoan/takes=np,that,quote/factive=1/strength=3 rue/takes=np,that,quote/factive=1 mourn/takes=np,quote/factive=1/strength=2
grieve/takes=np,quote/strength=1 deplore/takes=np,that,quote/factive=1/strength=3 resent/takes=np,ing/factive=1
begrudge/takes=np,ing detest/takes=np,ing loathe/takes=np,ing despise/takes=np,ing abhor/takes=np,ing
adore/takes=np,ing/strength=1 love/takes=np,ing,wh/strength=1 like/takes=np,ing/strength=1 enjoy/takes=np,ing/strength=1
admire/takes=np,wh cherish/takes=np/strength=1 relish/takes=np,ing/strength=1 appreciate/takes=np,that,wh,quote/factive=1
respect/takes=np/strength=1 envy/takes=np/strength=1 pity/takes=np/strength=1 rejoice/takes=that,quote/factive=1
delight/takes=quote,that/strength=1 celebrate/takes=np,quote/strength=1 favour/takes=np,ing favor/takes=np,ing
embrace/takes=np/strength=1 welcome/takes=np,quote,that/factive=1/strength=2 care/takes=that,wh,np/strength=1
mind/takes=that,np,ing/strength=1 experience/takes=np/strength=1 suffer/takes=np/strength=1 tolerate/takes=np,ing/strength=1
panic/takes=quote,that/strength=1 despair/takes=quote,that,of-ing anger/takes=np,that/strength=1
horrify/takes=np,that/strength=1 infuriate/takes=np,that/strength=1 outrage/takes=np,that/strength=1
alarm/takes=np,that/strength=1 surprise/takes=np,that/factive=1/strength=1 shock/takes=np,that/factive=1/strength=1
thrill/takes=np,that/strength=1 please/takes=np,that/strength=1 delude/takes=that,np/strength=1
disappoint/takes=np,that/strength=1 frustrate/takes=np/strength=1 impress/takes=np,that/strength=1
amaze/takes=np,that/strength=1 startle/takes=np/strength=1 revere/takes=np/strength=1 revile/takes=np/strength=1
upset/takes=np,that/strength=1 concern/takes=np,that/strength=1 excite/takes=np/strength=1 baffle/takes=np,that/strength=1
puzzle/takes=np,that/strength=1 trouble/takes=np,that/strength=1 energise/takes=np/strength=1 energize/takes=np/strength=1
unsettle/takes=np/strength=1 resonate/takes=np/strength=1 intrigue/takes=np/strength=1 astonish/takes=np,that/strength=1
stun/takes=np/strength=1

# ---------------------------------------------------------------- blame, accusation, legal
@ verb accuse of-ing,np,obj-as,quote 0 1 hedged 3
accuse blame/takes=np,for-ing,quote charge/takes=np,that,quote/strength=2 fault/takes=np,for-ing/strength=2
implicate/takes=np/strength=2 incriminate/takes=np indict/takes=np,for-ing/strength=2 sue/takes=np,for-ing,quote/strength=2
prosecute/takes=np,for-ing/strength=1 convict/takes=np,of-ing/strength=1 impeach/takes=np/strength=1
arraign/takes=np/strength=1
@ verb rule that,quote,small-clause,np 0 1 asserted 2
rule adjudge/takes=that,small-clause sentence/takes=np,to-inf/strength=1 acquit/takes=np,of-ing/strength=1
overrule/takes=np/polarity=-1 overturn/takes=np/polarity=-1/strength=1 uphold/takes=np,that/strength=2
convict/takes=np,of-ing/strength=1 certify/takes=that,np,obj-as/strength=2 adjudicate/takes=np,that/strength=1
exonerate/takes=np/strength=1 clear/takes=np,of-ing/strength=1 reverse/takes=np/strength=1
invalidate/takes=np/polarity=-1/strength=1 revoke/takes=np/polarity=-1/strength=1 repeal/takes=np/polarity=-1/strength=1
rescind/takes=np/polarity=-1/strength=1 void/takes=np/polarity=-1/strength=1

# ---------------------------------------------------------------- describing, labelling
@ verb describe obj-as,np 0 1 asserted 2
caricature/takes=obj-as,np/strength=2 brand/takes=small-clause,obj-as,np/strength=2
label/takes=small-clause,obj-as,np/strength=2 call/takes=quote,small-clause,np,obj-as/strength=2
term/takes=small-clause,np,quote/strength=2 dub/takes=small-clause,quote,np/strength=2
nickname/takes=small-clause,quote,np/strength=2 describe/takes=obj-as,np,wh,quote,ing/strength=3
characterise/takes=obj-as,np characterize/takes=obj-as,np depict/takes=obj-as,np,ing portray/takes=obj-as,np
paint/takes=obj-as,np/strength=1 cast/takes=obj-as,np/strength=1 frame/takes=obj-as,np/strength=2
peg/takes=obj-as,np/strength=1 position/takes=obj-as,np/strength=1 represent/takes=obj-as,np/strength=1
define/takes=obj-as,np/strength=1

# ---------------------------------------------------------------- criticism
@ verb criticise np,for-ing,obj-as,quote 0 1 asserted 3
criticise criticize critique/takes=np,quote slam blast/takes=np,obj-as,quote,for-ing bash/strength=2 attack/strength=2
assail rip/strength=2 roast/strength=2 skewer lambast lambaste castigate chastise excoriate berate
rebuke/takes=np,for-ing,quote reprimand/takes=np,for-ing,quote scold/takes=quote,np,for-ing,that
chide/takes=quote,np,for-ing upbraid admonish/takes=quote,np,to-inf,for-ing reproach censure/strength=2
decry/takes=np,obj-as,quote,that deride/takes=np,obj-as,quote disparage/takes=np,obj-as,quote ridicule/takes=np,obj-as,quote
mock/takes=np,obj-as,quote,for-ing taunt/takes=quote,np tease/takes=quote,np/strength=2 insult/takes=np,quote/strength=2
belittle/takes=np,obj-as,quote demean/takes=np/strength=2 vilify/takes=np,obj-as malign/takes=np
smear/takes=np,obj-as/strength=2 slander/takes=np defame/takes=np/strength=2 savage/strength=2 pan/takes=np/strength=1
pillory maul/strength=1 hammer/takes=np,for-ing/strength=2 pummel/strength=1 trash/strength=2
rubbish/takes=np,obj-as,quote/strength=2 diss/takes=np,quote jeer/takes=quote,np boo/takes=np/strength=2
heckle/takes=np,quote shame/takes=np,for-ing/strength=2 troll/takes=np/strength=1 snipe/takes=quote,np/strength=2
carp/takes=quote,that gripe/takes=quote,that grouse/takes=quote,that grumble/takes=quote,that complain/takes=quote,that,np
moan/takes=quote,that whine/takes=quote,that whinge/takes=quote,that grouch/takes=quote bitch/takes=quote,that/strength=1
rail/takes=quote,np inveigh/takes=np,quote fulminate/takes=quote,np harangue/takes=np,quote torch/strength=1
slate/takes=np,for-ing,obj-as/strength=1 flay/strength=1 lampoon/strength=2 satirise/takes=np/strength=2
satirize/takes=np/strength=2 parody/takes=np/strength=1 knock/takes=np,for-ing/strength=1 fault/strength=2 condemn denounce
disown/takes=np/polarity=-1 disavow/takes=np/polarity=-1 repudiate/takes=np/polarity=-1 impugn/takes=np
undermine/takes=np/strength=1 discredit/takes=np/strength=1 stigmatise/takes=np/strength=1 demonise/takes=np/strength=2
demonize/takes=np/strength=2 hit/takes=np,for-ing/strength=1 strike/takes=np,quote/strength=1
swipe/takes=np,quote/strength=2 jab/takes=quote,np/strength=2 needle/takes=np,quote/strength=2
ding/takes=np,for-ing/strength=1 zing/takes=np,quote/strength=2 spar/takes=np/strength=1 clash/takes=np/strength=1
feud/takes=np/strength=1 bicker/takes=np/strength=1 squabble/takes=np/strength=1 quarrel/takes=np/strength=1
disapprove/takes=of-ing,np,quote snub/takes=np/strength=1 scorn/takes=np,quote deflect/takes=np,quote/strength=1
patronise/takes=np/strength=1 rib/takes=np,quote/strength=1 disrespect/takes=np/strength=1 shun/takes=np/strength=1
boycott/takes=np/strength=1 hound/takes=np/strength=1 eviscerate/takes=np,quote/strength=2

# ---------------------------------------------------------------- praise, support, thanks
@ verb praise np,for-ing,obj-as,quote 0 1 asserted 3
praise laud hail/takes=np,obj-as,quote,for-ing applaud/takes=np,quote,for-ing,that commend compliment/takes=np,quote,for-ing
extol extoll acclaim/strength=2 tout/takes=np,obj-as salute/takes=np,quote,for-ing/strength=2
cheer/takes=np,quote,that/strength=2 honour/takes=np,for-ing/strength=1 honor/takes=np,for-ing/strength=1
flatter/takes=np,quote/strength=1 eulogise/takes=np,quote,obj-as eulogize/takes=np,quote,obj-as glorify/takes=np/strength=2
lionise/takes=np lionize/takes=np idolise/takes=np/strength=2 idolize/takes=np/strength=2
congratulate/takes=np,quote,for-ing toast/takes=np,quote/strength=1 thank/takes=np,quote,for-ing
celebrate/takes=np,obj-as,quote/strength=1 credit/takes=np,for-ing,obj-as/strength=2 recommend/takes=np,that,quote
vindicate/takes=np/strength=1 memorialise/takes=np/strength=2 rave/takes=quote,that,np/strength=3
@ verb support np,ing,quote 0 1 asserted 1
support/strength=2 endorse/takes=np,quote,obj-as/strength=2 back/strength=1 champion/strength=2
defend/takes=np,ing,obj-as,quote/strength=2 second/takes=np/strength=1 favour/strength=2 favor/strength=2
espouse/takes=np/strength=2 advocate/takes=np,ing,that,for-ing/strength=3 promote embrace approve/takes=np,of-ing/strength=2
welcome/takes=np,quote,that/strength=2 uphold/takes=np side/takes=np/strength=1 sponsor/takes=np co-sponsor/takes=np
encourage/takes=np,to-inf,quote/strength=2 rally/takes=np sympathise/takes=quote,np/strength=2
sympathize/takes=quote,np/strength=2 empathise/takes=quote,np/strength=2 empathize/takes=quote,np/strength=2
console/takes=np,quote comfort/takes=np,quote align/takes=np ally/takes=np donate/takes=np canvass/takes=np stump/takes=np
root/takes=np
@ verb oppose np,ing,quote 0 -1 asserted 2
oppose resist/takes=np,ing/strength=1 fight/takes=np/strength=1 combat/takes=np/strength=1 defy/takes=np/strength=1
object/takes=quote,that,ing/strength=3 veto/takes=np disagree/takes=quote,that,np/strength=3
differ/takes=quote,np/strength=1 dissent/takes=quote,that refute/takes=that,np,quote/strength=3 rebuff/takes=np,quote
repudiate/takes=np,that snub/takes=np/strength=1 shun/takes=np/strength=1 ignore/takes=np/strength=1 spurn/takes=np
contradict/takes=np,that thwart/takes=np/strength=1 undercut/takes=np/strength=1 renounce/takes=np
abandon/takes=np/strength=1 withdraw/takes=np/strength=1 drop/takes=np/strength=1 discourage/takes=np,ing
eschew/takes=np/strength=1 dispel/takes=np,that/strength=2 debunk/takes=np,that negate/takes=np/strength=1

# ---------------------------------------------------------------- denying, rejecting, admitting, agreeing
@ verb deny that,ing,np,to-inf,quote 0 -1 asserted 3
deny refute/takes=that,np,quote disclaim/takes=np,that gainsay/takes=np,that rebut/takes=np,that,quote
contradict/takes=np,that,quote/strength=2 disprove/takes=np,that/factive=1/strength=2 negate/takes=np,that/strength=2
disavow/takes=np,ing dispute/takes=that,np,wh,quote
@ verb reject np,obj-as,that,quote 0 -1 asserted 3
reject dismiss/takes=np,obj-as,quote rebuff/takes=np,quote repudiate/takes=np,that renounce/takes=np retract/takes=np,that
recant/takes=np
@ verb admit that,ing,np,to-inf,quote,wh 1 1 asserted 3
admit confess/takes=that,ing,np,to-inf,quote acknowledge/takes=that,ing,np,quote,wh,obj-as concede/takes=that,np,quote,wh
own/takes=np/strength=1 accept/takes=that,np,quote grant/takes=that/strength=1 allow/takes=that,quote/strength=1
recognise/takes=that,np,wh recognize/takes=that,np,wh relent/takes=quote/factive=0/strength=2
capitulate/takes=quote/factive=0/strength=1 yield/takes=np/factive=0/strength=1
plead/takes=small-clause,np/factive=0/strength=2
@ verb agree that,to-inf,quote,np,wh 0 1 asserted 3
agree concur/takes=that,quote,np assent/takes=np,quote acquiesce/takes=quote,np consent/takes=to-inf,np/strength=2
accede/takes=np/strength=2 subscribe/takes=np/strength=1 accept/takes=that,np,to-inf/strength=2
approve/takes=np,of-ing/strength=2 conform/takes=np/strength=1

# ---------------------------------------------------------------- answering, reacting
@ verb respond quote,that,np,wh 0 1 asserted 3
respond reply/takes=quote,that answer/takes=quote,that,np retort/takes=quote,that rejoin/takes=quote,that/strength=2
riposte/takes=quote,that counter/takes=quote,that,np react/takes=quote,np/strength=2 retaliate/takes=quote/strength=2
return/takes=quote/strength=1 acknowledge/takes=np,that,quote apologise/takes=quote,for-ing,np,that/factive=1
apologize/takes=quote,for-ing,np,that/factive=1 explain/takes=quote,that,wh,np excuse/takes=np,for-ing/strength=1
clarify/takes=quote,that,np,wh backtrack/takes=quote,np/strength=2 backpedal/takes=quote,np/strength=2
clap/takes=quote/strength=1 deflect/takes=np,quote/strength=1 dodge/takes=np/strength=1 sidestep/takes=np/strength=1
evade/takes=np/strength=1 equivocate/takes=quote waffle/takes=quote,np/strength=2 stonewall/takes=np/strength=1
demur/takes=quote,that interrupt/takes=quote,np/strength=1
@ verb discuss np,wh,ing,quote 0 1 asserted 2
discuss debate/takes=np,wh/epistemic=question address/takes=np,quote speak/takes=quote,that/strength=2
talk/takes=quote,np/strength=2 refer/takes=obj-as,np/strength=2 allude/takes=np/strength=3
negotiate/takes=np,that/strength=1 confer/takes=np/strength=1 converse/takes=np/strength=1 banter/takes=quote,np
gab/takes=np/strength=1 touch/takes=np/strength=1 dwell/takes=np,quote/strength=1 focus/takes=np,wh/strength=1
comment/takes=quote,that,np/strength=3 consult/takes=np/strength=1 cover/takes=np/strength=1 treat/takes=np/strength=1
recite/takes=np,quote reference/takes=np invoke/takes=np/strength=2 evoke/takes=np/strength=1
raise/takes=np,quote/strength=1 broach/takes=np,quote omit/takes=np/polarity=-1/strength=1 gloss/takes=np/strength=1
confront/takes=np,quote/strength=2 tackle/takes=np/strength=1 include/takes=np/strength=1 feature/takes=np/strength=1
revisit/takes=np/strength=1 analyse/takes=np,wh,quote analyze/takes=np,wh,quote dissect/takes=np/strength=1
workshop/takes=np/strength=1 deliver/takes=np,quote/strength=1 hold/takes=np,that/strength=1 meet/takes=np/strength=1
introduce/takes=np/strength=1

# ---------------------------------------------------------------- raising verbs: the source is often unsaid
@ verb seem that,to-inf,small-clause 0 1 hedged 1
seem appear sound/takes=small-clause,that look/takes=small-clause,that,quote/strength=1 tend/takes=to-inf
emerge/takes=that/epistemic=asserted/strength=2 transpire/takes=that/epistemic=asserted/strength=2
remain/takes=small-clause,that become/takes=small-clause loom/takes=small-clause
mean/takes=that,quote,np/epistemic=asserted/strength=1 matter/takes=that,wh/epistemic=asserted
contain/takes=quote,np/epistemic=asserted go/takes=quote/epistemic=asserted/strength=1
run/takes=quote/epistemic=asserted/strength=1 continue/takes=quote,to-inf/epistemic=asserted/strength=2
suggest/takes=that,np,quote,ing,wh/strength=3 hint/takes=that,np,quote/strength=3
@ verb accord np 0 1 asserted 3
accord

# ---------------------------------------------------------------- weak verbs, of wide attribution
@ verb act np,to-inf 0 1 asserted 1
lay/takes=np,wh,quote draw/takes=np use/takes=np,quote spend/takes=ing win/takes=np,quote play/takes=np,quote
bring/takes=np,quote keep/takes=ing,np attend/takes=np stand/takes=quote,np press/takes=np,to-inf,quote join/takes=np,quote
count/takes=np,obj-as,small-clause care/takes=np,wh lean/takes=np pay/takes=np distance/takes=np pivot/takes=np,quote
hope/takes=that,to-inf,quote lash/takes=np,quote/strength=2 double/takes=np,quote require/takes=that,np
provide/takes=np,quote,that receive/takes=np,that place/takes=np,quote adopt/takes=np turn/takes=np,quote
jump/takes=quote,np throw/takes=np,quote leave/takes=np,quote give/takes=np,quote make/takes=np,small-clause,quote
have/takes=np,quote take/takes=np,quote put/takes=np,quote get/takes=np,quote come/takes=np,quote set/takes=np
do/takes=np,quote open/takes=quote,np point/takes=quote,that,np/strength=2 help/takes=to-inf,np lead/takes=quote,np
move/takes=to-inf,np,that line/takes=np devote/takes=np expand/takes=np,quote brush/takes=np shift/takes=np
cut/takes=quote,np serve/takes=np,quote rely/takes=np touch/takes=np dedicate/takes=np,quote impress/takes=that,np
negotiate/takes=np exclude/takes=np divide/takes=np link/takes=np tie/takes=np renew/takes=np,quote design/takes=np,to-inf
trade/takes=np savage/takes=np wave/takes=np,quote roll/takes=np,quote walk/takes=np rise/takes=quote mount/takes=np
poise/takes=to-inf attract/takes=np buy/takes=that,np heap/takes=np earn/takes=np reverse/takes=np direct/takes=np,to-inf
zero/takes=np unleash/takes=np,quote engage/takes=np coin/takes=np,quote/strength=2 prompt/takes=np,to-inf,quote
seize/takes=np reach/takes=np display/takes=np mark/takes=np break/takes=np,quote carry/takes=np pump/takes=np
hit/takes=np,quote lobby/takes=to-inf,np authorise/takes=np,to-inf return/takes=np,quote follow/takes=np,quote
capture/takes=np stick/takes=np ban/takes=np,ing shrug/takes=np,quote knock/takes=np,quote single/takes=np boost/takes=np
invest/takes=np split/takes=np,quote adapt/takes=np end/takes=np,quote,ing stop/takes=ing,np,quote protect/takes=np
prod/takes=np,to-inf fire/takes=np,quote try/takes=to-inf,np,quote face/takes=np,quote watch/takes=np,small-clause
begin/takes=ing,to-inf,quote,np start/takes=ing,to-inf,quote,np continue/takes=to-inf,ing,np,quote
prove/takes=that,np,small-clause mince/takes=np base/takes=np,quote tick/takes=np,quote grow/takes=small-clause
range/takes=np calculate/takes=that,np,wh withhold/takes=np,quote dress/takes=np land/takes=np float/takes=np,that
rank/takes=np,obj-as pile/takes=np,quote swing/takes=np,quote gain/takes=np reprise/takes=np,quote unite/takes=np,quote
grapple/takes=np,wh vie/takes=to-inf,np poke/takes=np,quote change/takes=np lock/takes=np close/takes=quote,np
arrange/takes=np,to-inf,that spark/takes=np surface/takes=that,np step/takes=np,quote bear/takes=np,quote
monitor/takes=np,wh limit/takes=np hang/takes=np drive/takes=np compile/takes=np track/takes=np,wh produce/takes=np
reaffirm/takes=that,np,quote prevent/takes=np enter/takes=np shake/takes=np escalate/takes=np battle/takes=np,quote
dawn/takes=that spread/takes=that,np eye/takes=np,ing symbolise/takes=np,that symbolize/takes=np,that revise/takes=np
exemplify/takes=np,that warrant/takes=np,that underestimate/takes=np,wh register/takes=np,that

# ---------------------------------------------------------------- phrases headed by a verb
@ phrase say quote,that 0 1 asserted 3
go_on go_on_to_say/takes=quote,that go_on_to_add chime_in/takes=quote sign_off/takes=quote/strength=2
weigh_in/takes=quote,that,wh,np open_up/takes=quote,that,np/strength=2 open_up_about/takes=np,ing,wh,quote
speak_out/takes=quote,np/strength=2 speak_up/takes=quote,np/strength=2 speak_about/takes=np,ing,wh,quote
speak_of/takes=np,ing,wh,quote speak_to/takes=np,quote speak_on/takes=np,quote speak_against/takes=np,ing,quote/polarity=-1
speak_out_against/takes=np,ing,quote/polarity=-1 speak_out_about/takes=np,ing,quote speak_at_length/takes=np,quote
speak_for/takes=np/strength=1 talk_about/takes=np,ing,wh,quote talk_of/takes=np,of-ing talk_up/takes=np,quote
talk_down/takes=np talk_to/takes=np,quote/strength=1 talk_through/takes=np,wh point_out/takes=quote,that,np,wh/factive=1
point_to/takes=np,wh,quote point_at/takes=np/strength=1 point_towards/takes=np,that/strength=1 lay_out/takes=np,wh,quote
spell_out/takes=np,wh,quote,that set_out/takes=np,wh,quote/strength=2 set_forth/takes=np,that,quote put_forth/takes=np,that
put_forward/takes=np,that put_it/takes=quote put_it_this_way/takes=quote put_it_bluntly/takes=quote
put_out_a_statement/takes=quote,that,np bring_up/takes=np,wh,quote sum_up/takes=quote,np,that wrap_up/takes=quote/strength=1
kick_off/takes=quote/strength=1 blurt_out/takes=quote,that,np call_out/takes=quote,np/strength=2 cry_out/takes=quote,that
cry_foul/takes=quote,np shout_down/takes=np/strength=1 shout_out/takes=quote,np read_out/takes=quote,np
read_aloud/takes=quote,np hold_forth/takes=np,quote ramble_on/takes=quote,np drone_on/takes=np,quote
rattle_off/takes=np,quote reel_off/takes=np,quote trot_out/takes=np riff_on/takes=np,quote muse_about/takes=np,ing,wh
boast_of/takes=np,of-ing boast_about/takes=np,ing brag_about/takes=np,ing,wh joke_about/takes=np,ing
comment_on/takes=np,wh,quote remark_on/takes=np,wh,quote remark_upon/takes=np expand_on/takes=np,quote
elaborate_on/takes=np,wh expound_on/takes=np,wh touch_on/takes=np,wh,quote dwell_on/takes=np,wh/strength=1
refer_to/takes=np,obj-as,quote allude_to/takes=np,wh,quote hint_at/takes=np,that,ing/epistemic=hedged
attest_to/takes=np,wh,that testify_to/takes=np,that,wh swear_off/takes=np,ing/polarity=-1/strength=1
vouch_for/takes=np,that,quote confess_to/takes=ing,np/factive=1 admit_to/takes=ing,np/factive=1
own_up_to/takes=ing,np/factive=1 own_up/takes=quote,that/factive=1 come_clean/takes=quote,that,np/factive=1
let_slip/takes=that,quote,np/factive=1 let_know/takes=that,wh,quote let_it_be_known/takes=that make_it_clear/takes=that,wh
make_clear/takes=that,wh,np,quote make_plain/takes=that,wh,np make_it_known/takes=that make_known/takes=np,that
make_public/takes=np/strength=2 make_the_case/takes=that,for-ing,quote,np make_a_case/takes=that,for-ing,np
make_the_point/takes=that,quote make_the_argument/takes=that,quote make_the_claim/takes=that,quote/epistemic=hedged
make_an_argument/takes=that,for-ing make_a_point_of/takes=ing/strength=1 make_a_statement/takes=that,quote,np
make_a_promise/takes=that,to-inf,np/epistemic=irrealis make_a_joke/takes=that,np,quote make_jokes/takes=np
make_comments/takes=np,that,quote make_a_comment/takes=np,that,quote make_remarks/takes=np,quote make_statements/takes=np
make_mention_of/takes=np,that make_no_mention_of/takes=np/polarity=-1 make_reference_to/takes=np
make_no_secret_of/takes=np,ing make_fun_of/takes=np,for-ing make_light_of/takes=np make_much_of/takes=np,that
make_allegations/takes=that,np/epistemic=hedged make_accusations/takes=that,np/epistemic=hedged
make_an_announcement/takes=that,np make_an_appeal/takes=to-inf,np/epistemic=irrealis
make_a_plea/takes=to-inf,np,quote/epistemic=irrealis make_a_call/takes=np,to-inf/strength=1
make_the_decision/takes=to-inf,np/strength=2 make_a_decision/takes=to-inf,that,np,wh/strength=2
make_sense_of/takes=np/strength=1 make_an_observation/takes=that,quote make_the_observation/takes=that,quote
make_a_speech/takes=np,that,quote make_no_bones_about/takes=np,ing make_no_apology_for/takes=np,ing
make_an_apology/takes=for-ing,np,quote make_up/takes=np,that/strength=1 make_out/takes=that,wh/strength=1
give_a_statement/takes=that,quote,np give_an_interview/takes=quote,that,np give_a_speech/takes=np,quote,that
give_evidence/takes=that,np,quote give_testimony/takes=that,np give_an_account/takes=np,wh give_details/takes=np
give_the_impression/takes=that/epistemic=hedged give_notice/takes=that,np,to-inf give_assurances/takes=that,np
give_a_shout_out_to/takes=np,for-ing give_credit/takes=np,for-ing give_voice_to/takes=np
give_reason/takes=np,for-ing/strength=1 give_an_example/takes=np,that/strength=1 give_hope/takes=that,np/strength=1
give_away/takes=that,np/strength=1 give_the_go-ahead/takes=np,to-inf/strength=2 take_to/takes=quote,to-inf,np/strength=1
take_to_twitter/takes=quote,to-inf,np take_to_instagram/takes=quote,to-inf,np take_to_facebook/takes=quote,to-inf,np
take_to_social_media/takes=quote,to-inf,np take_to_tiktok/takes=quote,to-inf,np take_to_x/takes=quote,to-inf,np
take_to_the_airwaves/takes=quote,to-inf,np take_to_the_stage/takes=quote,to-inf/strength=1
take_the_stand/takes=quote,that,np/strength=2 take_issue_with/takes=np,wh,quote/polarity=-1
take_exception_to/takes=np,wh/polarity=-1 take_aim_at/takes=np,for-ing,quote take_a_swipe_at/takes=np,for-ing,quote
take_a_shot_at/takes=np,for-ing,quote take_a_jab_at/takes=np,for-ing,quote take_a_dig_at/takes=np,for-ing,quote
take_credit_for/takes=np,ing take_responsibility_for/takes=np,ing/factive=1 take_blame_for/takes=np,ing/factive=1
take_offense/takes=np,that,wh take_offence/takes=np,that,wh take_umbrage/takes=np,that,wh take_pains_to/takes=to-inf
take_a_stance/takes=np,that,quote take_a_stand/takes=np,that,quote take_a_position/takes=np,that take_the_view/takes=that
take_the_position/takes=that take_the_opportunity/takes=to-inf/strength=1 take_it_that/takes=that/epistemic=hedged
take_back/takes=np/polarity=-1/strength=1 take_a_look_at/takes=np,wh/strength=1 take_note_of/takes=np,that
take_stock/takes=np,wh/strength=1 take_pride_in/takes=np,ing take_on/takes=np/strength=1 take_down/takes=np/strength=1
take_solace_in/takes=np/strength=1 take_heart/takes=that,np/strength=1 take_the_mic/takes=quote
take_the_microphone/takes=quote have_it/takes=that/epistemic=hedged/strength=1 have_said have_to_say/takes=quote,np
have_no_doubt/takes=that,np have_doubts/takes=that,np,wh/epistemic=hedged have_no_comment/takes=np,that/strength=2
have_in_mind/takes=np,ing have_no_idea/takes=that,wh/factive=1 have_a_view/takes=that,np have_faith/takes=that,np
have_confidence/takes=that,np have_concerns/takes=that,np,wh have_misgivings/takes=that,np
have_no_plans/takes=to-inf,np/polarity=-1 have_plans/takes=to-inf,np/epistemic=irrealis have_harsh_words_for/takes=np
have_a_message_for/takes=np,quote have_a_word/takes=np/strength=1 have_no_regrets/takes=np,that,ing
have_second_thoughts/takes=np,that have_a_dig_at/takes=np,for-ing have_a_go_at/takes=np,for-ing
have_the_backing_of/takes=np/strength=1 have_the_support_of/takes=np/strength=1 have_an_opinion/takes=np,that

@ phrase respond quote,that,np 0 1 asserted 3
hit_back/takes=quote,that,np hit_out/takes=quote,that,np hit_out_at/takes=np,for-ing,quote,obj-as fire_back/takes=quote,that
shoot_back/takes=quote,that snap_back/takes=quote,that clap_back/takes=quote,that,np fight_back/takes=quote/strength=2
push_back/takes=quote,that,np push_back_on/takes=np,that,quote/polarity=-1 push_back_against/takes=np,that,quote/polarity=-1
strike_back/takes=quote,np/strength=2 talk_back/takes=quote/strength=1 write_back/takes=quote,that
text_back/takes=quote,that double_down/takes=quote,that,np double_down_on/takes=np,that,quote
stand_by/takes=np,that,quote/strength=2 stand_firm/takes=quote,that/strength=1 stand_up_for/takes=np/strength=2
stand_with/takes=np/strength=1 stand_up_to/takes=np/strength=1 stand_for/takes=np/strength=1 stick_to/takes=np/strength=1
stick_up_for/takes=np/strength=2 stick_by/takes=np/strength=1 walk_back/takes=np,that,quote/polarity=-1
row_back/takes=np/polarity=-1 back_away_from/takes=np/polarity=-1 back_down/takes=np,quote/strength=2
back_off/takes=np/strength=1 back_up/takes=np,that/strength=2 climb_down/takes=np/strength=1
brush_off/takes=np,that,obj-as,quote/polarity=-1/strength=2 brush_aside/takes=np,that,quote/polarity=-1/strength=2
laugh_off/takes=np,that,obj-as,quote/polarity=-1 shrug_off/takes=np,that,obj-as,quote/polarity=-1
wave_off/takes=np,quote/polarity=-1 wave_away/takes=np,quote/polarity=-1 play_down/takes=np,that,quote play_up/takes=np,that
fend_off/takes=np/strength=1 rule_out/takes=np,ing,that,quote/polarity=-1 write_off/takes=np,obj-as/polarity=-1
turn_down/takes=np/polarity=-1/strength=2 turn_on/takes=np/strength=1 turn_against/takes=np/polarity=-1/strength=1
turn_to/takes=np/strength=1 shoot_down/takes=np,that,quote/polarity=-1 shut_down/takes=np,that,quote/polarity=-1/strength=1
slap_down/takes=np,quote/polarity=-1 strike_down/takes=np/polarity=-1/strength=2
knock_down/takes=np,that/polarity=-1/strength=1 pour_cold_water_on/takes=np,that/polarity=-1
throw_cold_water_on/takes=np,that/polarity=-1 pour_scorn_on/takes=np throw_doubt_on/takes=np,wh/epistemic=hedged
cast_doubt_on/takes=np,wh/epistemic=hedged/polarity=-1 cast_doubt/takes=np,wh/epistemic=hedged/polarity=-1
call_into_question/takes=np,wh/epistemic=question raise_questions_about/takes=np,wh/epistemic=question
raise_question/takes=np,wh/epistemic=question raise_questions/takes=np,wh/epistemic=question
raise_doubts/takes=np,that,wh/epistemic=hedged raise_concerns/takes=that,np,wh/epistemic=hedged
raise_concern/takes=that,np,wh/epistemic=hedged raise_fears/takes=that,np/epistemic=hedged raise_the_alarm/takes=that,np
raise_the_possibility/takes=that,of-ing,np/epistemic=hedged raise_the_prospect/takes=that,of-ing,np/epistemic=hedged
raise_the_issue/takes=np,wh,that raise_objections/takes=np,that/polarity=-1 raise_eyebrows/takes=np/strength=1
sound_the_alarm/takes=that,np,quote sound_off/takes=quote,np sound_a_note/takes=np,of-ing/strength=2
draw_attention_to/takes=np,wh,that draw_criticism/takes=np,for-ing draw_fire/takes=np,for-ing
draw_comparisons/takes=np/strength=1 draw_the_line/takes=np/strength=1 draw_scorn/takes=np come_under_fire/takes=for-ing,np
break_silence/takes=quote,np,to-inf break_her_silence/takes=quote,np,to-inf break_his_silence/takes=quote,np,to-inf
break_their_silence/takes=quote,np,to-inf break_the_news/takes=that,np,quote break_down/takes=np,wh/strength=1
keep_quiet/takes=np,wh/polarity=-1 keep_silent/takes=np/polarity=-1 keep_mum/takes=np/polarity=-1
stay_silent/takes=np/polarity=-1 remain_silent/takes=np/polarity=-1 stay_quiet/takes=np/polarity=-1
remain_tight-lipped/takes=np,wh/polarity=-1 stay_mum/takes=np/polarity=-1 remain_mum/takes=np/polarity=-1
hold_back/takes=quote/strength=1 hold_his_tongue/takes=np/strength=1 say_nothing/takes=np,wh/polarity=-1
say_no/takes=np,to-inf/polarity=-1 say_yes/takes=np,to-inf say_sorry/takes=for-ing,np,that,quote say_goodbye/takes=np,quote
say_so beg_to_differ/takes=quote,np/polarity=-1 set_the_record_straight/takes=np,quote clear_the_air/takes=np,quote
clear_up/takes=np,wh/strength=1 address_the/takes=np/strength=1 follow_up/takes=quote,np/strength=1
respond_to/takes=np,quote reply_to/takes=np,quote react_to/takes=np,quote apologise_for/takes=np,ing,quote/factive=1
apologize_for/takes=np,ing,quote/factive=1 apologise_to/takes=np,for-ing,quote apologize_to/takes=np,for-ing,quote
issue_an_apology/takes=for-ing,np,quote issue_a_statement/takes=quote,that,np
issue_a_warning/takes=that,np,quote/epistemic=hedged release_a_statement/takes=quote,that,np
post_a_statement/takes=quote,that,np send_a_message/takes=quote,that,np send_a_letter/takes=np,quote,that
write_a_letter/takes=np,quote,that tell_all/takes=np,quote own_the/takes=np/strength=1 eat_his_words/takes=np/strength=1
change_her_mind/takes=np,that,wh change_his_mind/takes=np,that,wh change_their_mind/takes=np,that,wh

@ phrase ask np,to-inf,that,quote 0 1 irrealis 3
call_for/takes=np,to-inf,quote call_on/takes=to-inf,np,quote call_upon/takes=to-inf,np appeal_for/takes=np,to-inf,quote
appeal_to/takes=to-inf,np,quote/strength=2 ask_for/takes=np,to-inf plead_for/takes=np,to-inf
plead_with/takes=to-inf,np,quote press_for/takes=np,to-inf push_for/takes=np,to-inf pray_for/takes=np,to-inf
wish_for/takes=np,to-inf hope_for/takes=np,to-inf long_for/takes=np look_for/takes=np/strength=1
look_to/takes=to-inf,np/strength=1 argue_for/takes=np,ing/epistemic=asserted
argue_against/takes=np,ing/polarity=-1/epistemic=asserted argue_over/takes=np,wh/epistemic=question
campaign_for/takes=np,to-inf/strength=1 campaign_against/takes=np,ing/polarity=-1/strength=1 lobby_for/takes=np,to-inf
vote_for/takes=np,ing/strength=1/epistemic=asserted vote_against/takes=np,ing/polarity=-1/strength=1/epistemic=asserted
inquire_about/takes=np,wh/epistemic=question ask_about/takes=np,wh/epistemic=question
wonder_about/takes=np,wh,ing/epistemic=question wonder_aloud/takes=wh,if,quote,that/epistemic=question
demand_to_know/takes=wh,if,quote/epistemic=question
@ phrase think np,that,quote,obj-as 0 1 hedged 2
think_of/takes=obj-as,np,ing think_about/takes=np,ing,wh look_at/takes=np,wh,obj-as/strength=1
look_like/takes=that,np/strength=1 look_forward_to/takes=ing,np/epistemic=irrealis look_back_on/takes=np,wh,quote
look_up_to/takes=np/strength=1 look_down_on/takes=np/strength=1 look_into/takes=np,wh/epistemic=question/strength=1
care_about/takes=np,wh/strength=1 worry_about/takes=np,ing,wh/strength=3 fret_about/takes=np,ing,wh
fret_over/takes=np,ing,wh believe_in/takes=np,ing dream_of/takes=ing,np/epistemic=irrealis
dream_about/takes=ing,np/epistemic=irrealis figure_out/takes=wh,that,np
find_out/takes=that,wh,np/factive=1/epistemic=asserted work_out/takes=that,wh,np/strength=1 see_as/takes=obj-as,np
view_as/takes=obj-as,np regard_as/takes=obj-as,np speak_ill_of/takes=np speak_highly_of/takes=np speak_favorably_of/takes=np
speak_favourably_of/takes=np weigh_up/takes=np,wh,ing mull_over/takes=np,wh,ing reflect_on/takes=np,wh,quote,ing
read_into/takes=np/strength=1 buy_into/takes=np,that/strength=1 come_to_terms_with/takes=np,ing
come_to_the_conclusion/takes=that come_to_believe/takes=that come_around_to/takes=np,ing come_up_with/takes=np/strength=1
suspect_of/takes=of-ing,np fed_up_with/takes=np,ing fall_for/takes=np,that/strength=1 fall_in_love_with/takes=np/strength=1
feel_like/takes=that,ing,np feel_strongly/takes=that,np feel_the_need/takes=to-inf make_up_his_mind/takes=wh,that
jump_to_the_conclusion/takes=that put_off_by/takes=np put_faith_in/takes=np come_as_a_surprise/takes=that/strength=1
take_the_view/takes=that,np rest_assured/takes=that zero_in_on/takes=np/strength=1
@ phrase criticise np,for-ing,obj-as,quote 0 1 asserted 3
lash_out/takes=quote,np,for-ing lash_out_at/takes=np,for-ing,quote,obj-as rail_against/takes=np,wh,quote
inveigh_against/takes=np,wh,quote preach_about/takes=np,wh complain_about/takes=np,ing,wh,quote complain_of/takes=np,of-ing
moan_about/takes=np,ing gripe_about/takes=np,ing grumble_about/takes=np,ing go_after/takes=np,for-ing,quote
go_off_on/takes=np,for-ing,quote go_off/takes=quote/strength=1 tear_into/takes=np,for-ing,quote
rip_into/takes=np,for-ing,quote lay_into/takes=np,for-ing,quote light_into/takes=np,for-ing,quote pile_on/takes=np,quote
pile_in/takes=quote poke_fun_at/takes=np,for-ing poke_holes_in/takes=np scoff_at/takes=np,that,ing sneer_at/takes=np,that
laugh_at/takes=np,that jeer_at/takes=np find_fault_with/takes=np,for-ing point_the_finger_at/takes=np,for-ing
point_fingers_at/takes=np,for-ing throw_under_the_bus/takes=np throw_shade_at/takes=np,for-ing,quote
throw_shade/takes=np,quote call_names/takes=quote,np call_out_for/takes=np,for-ing dress_down/takes=np,for-ing
tell_off/takes=np,for-ing speak_against/takes=np,ing,quote/polarity=-1 come_out_against/takes=np,ing/polarity=-1
come_out_in_support_of/takes=np come_out_in_favor_of/takes=np,ing come_out_in_favour_of/takes=np,ing
come_out/takes=that,quote/strength=1 come_forward/takes=quote,that,np/strength=2 come_to_the_defense_of/takes=np
come_to_the_defence_of/takes=np leap_to_the_defence_of/takes=np heap_praise_on/takes=np,for-ing
heap_criticism_on/takes=np,for-ing pour_praise_on/takes=np,for-ing pay_tribute/takes=np,quote,for-ing
pay_tribute_to/takes=np,quote,for-ing sing_the_praises_of/takes=np,for-ing lavish_praise_on/takes=np,for-ing
shower_praise_on/takes=np,for-ing throw_his_weight_behind/takes=np throw_her_weight_behind/takes=np
throw_their_weight_behind/takes=np throw_support_behind/takes=np throw_his_support_behind/takes=np
throw_her_support_behind/takes=np throw_their_support_behind/takes=np side_with/takes=np,wh get_behind/takes=np/strength=1
rally_behind/takes=np/strength=1 agree_with/takes=np,that,wh,quote agree_on/takes=np,wh,that agree_to/takes=np,ing
disagree_with/takes=np,that,wh,quote/polarity=-1 object_to/takes=np,ing,quote/polarity=-1
disapprove_of/takes=np,ing/polarity=-1 approve_of/takes=np,ing distance_herself_from/takes=np/polarity=-1
distance_himself_from/takes=np/polarity=-1 distance_themselves_from/takes=np/polarity=-1 single_out/takes=np,for-ing,quote
zero_in/takes=np/strength=1 spar_over/takes=np,wh/strength=1 clash_over/takes=np,wh/strength=1 lay_blame_on/takes=np,for-ing
cast_blame_on/takes=np,for-ing lay_the_blame_on/takes=np,for-ing put_the_blame_on/takes=np,for-ing
shift_the_blame_to/takes=np take_turns/takes=ing/strength=1 use_the_word/takes=quote,np use_the_phrase/takes=quote,np
use_the_term/takes=quote,np get_real_about/takes=np/strength=1 be_critical_of/takes=np,for-ing
be_against/takes=np,ing/polarity=-1 be_for/takes=np,ing/strength=1 be_about/takes=np,ing/strength=1
be_quoted_as_saying/takes=quote,that be_said/takes=to-inf,that/epistemic=hedged be_quick_to/takes=to-inf/strength=1
be_like/takes=quote be_all/takes=quote/strength=1 be_set_to/takes=to-inf/epistemic=irrealis/strength=1
be_due_to/takes=to-inf/epistemic=irrealis/strength=1 be_about_to/takes=to-inf/epistemic=irrealis/strength=1
be_open_about/takes=np,ing be_vocal_about/takes=np,ing be_honest_about/takes=np,ing be_candid_about/takes=np,ing
be_the_subject_of/takes=np/strength=1 go_public/takes=np,quote,that go_on_record/takes=quote,that,np
go_on_the_record/takes=quote,that,np go_so_far_as_to_say/takes=that,quote go_as_far_as/takes=to-inf,ing/strength=1
go_out_of_his_way_to/takes=to-inf/strength=1 go_easy_on/takes=np/strength=1 go_along_with/takes=np/strength=1
go_to_bat_for/takes=np go_live/takes=quote,np/strength=1 go_viral/takes=np/strength=1 get_candid/takes=np,quote
get_candid_about/takes=np,ing,quote get_emotional/takes=quote,np/strength=1 cut_in/takes=quote/strength=1
butt_in/takes=quote pipe_up/takes=quote,that burst_out/takes=quote,ing/strength=1 bring_himself_to/takes=to-inf/strength=1
carry_on/takes=quote,ing/strength=1 sing_along/takes=quote/strength=1 serve_notice/takes=that,to-inf
lend_his_voice_to/takes=np lend_support_to/takes=np mince_no_words/takes=quote,np mince_words/takes=quote/strength=1
spread_the_word/takes=that,np,quote pass_on/takes=that,np/strength=1 pass_along/takes=that,np/strength=1
float_the_idea/takes=that,of-ing,np/epistemic=hedged toy_with_the_idea/takes=of-ing,that/epistemic=irrealis
entertain_the_idea/takes=of-ing,that/epistemic=irrealis run_on/takes=np/strength=1 count_on/takes=np,ing/strength=1
call_off/takes=np/polarity=-1/strength=2 call_it_quits/strength=1/takes=np call_time_on/takes=np/strength=1
file_a_lawsuit/takes=np,that file_suit/takes=np,that file_a_complaint/takes=np,that lodge_a_complaint/takes=np,that
press_charges/takes=np plead_guilty/takes=np,ing plead_not_guilty/takes=np/polarity=-1 tweet_out/takes=quote,that,np
write_in/takes=quote,that write_up/takes=np/strength=1 read_as_follows/takes=quote hand_down/takes=np/strength=1
lay_bare/takes=np,wh/strength=2 give_up/takes=np,ing/strength=1 set_sights_on/takes=np/strength=1
keep_up/takes=np/strength=1 keep_saying/takes=quote,that kick_back/takes=quote/strength=1 opt_for/takes=np,ing
opt_out/takes=np/strength=1 insist_on/takes=np,ing insist_upon/takes=np,ing focus_on/takes=np,wh,ing/strength=1
home_in_on/takes=np/strength=1 warn_of/takes=np,ing,that/epistemic=hedged warn_against/takes=np,ing/epistemic=hedged
caution_against/takes=np,ing/epistemic=hedged advise_against/takes=np,ing/polarity=-1 decide_on/takes=np,wh
decide_against/takes=np,ing/polarity=-1 settle_on/takes=np,wh/strength=1 conspire_to/takes=to-inf/strength=1
dig_in/takes=quote/strength=1 lean_into/takes=np/strength=1 lean_towards/takes=np,ing/strength=1
lean_toward/takes=np,ing/strength=1 rely_on/takes=np/strength=1 lean_on/takes=np,to-inf/strength=1 blame_on/takes=np
attribute_to/takes=np ascribe_to/takes=np credit_with/takes=np,ing pin_on/takes=np/strength=1 chalk_up_to/takes=np
compare_to/takes=np compare_with/takes=np liken_to/takes=np deem_it/takes=small-clause find_it/takes=small-clause/strength=1
consider_it/takes=small-clause

# ---------------------------------------------------------------- prepositions and sentence-level frames
@ prep say np 0 1 asserted 3
according_to as_per/strength=2 per/strength=1 in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of/strength=2
in_the_mind_of/strength=2 in_the_estimation_of in_view_of/strength=1 on_the_word_of/strength=2 on_the_advice_of/strength=2
at_the_request_of/epistemic=irrealis/strength=2 at_the_urging_of/epistemic=irrealis/strength=2
at_the_behest_of/epistemic=irrealis/strength=2 on_behalf_of/strength=1 in_response_to/strength=2 in_reply_to/strength=2
in_reaction_to/strength=2 in_defence_of/strength=1 in_defense_of/strength=1 in_support_of/strength=1 in_favour_of/strength=1
in_favor_of/strength=1 in_opposition_to/strength=1 in_protest_at/strength=1 in_protest_of/strength=1 in_answer_to/strength=2
for/strength=1 to/strength=1 in_a_statement/strength=2 in_an_interview/strength=2 in_an_interview_with/strength=2
in_a_post/strength=2 in_a_tweet/strength=2 in_an_email/strength=2 in_a_letter/strength=2 in_a_speech/strength=2
in_a_video/strength=2 in_a_blog_post/strength=2 in_a_press_release/strength=2
in_the_hope_that/epistemic=irrealis/takes=that/strength=2 in_the_hope_of/epistemic=irrealis/takes=of-ing,np/strength=2
in_hopes_of/epistemic=irrealis/takes=of-ing,np/strength=2 in_hopes_that/epistemic=irrealis/takes=that/strength=2
on_the_grounds_that/takes=that/strength=2 on_the_grounds_of/takes=np,of-ing/strength=2
on_the_basis_that/takes=that/strength=1 under_the_impression_that/takes=that/epistemic=hedged/strength=2
in_the_belief_that/takes=that/epistemic=hedged/strength=2 under_the_headline/takes=quote/strength=2
with_the_caption/takes=quote/strength=3 with_the_words/takes=quote/strength=3 with_the_message/takes=quote/strength=3
under_the_title/takes=quote/strength=1 amid_claims/takes=that,of-ing,np/epistemic=hedged/strength=2
amid_reports/takes=that,of-ing,np/epistemic=hedged/strength=2 amid_rumours/takes=that,of-ing,np/epistemic=hedged/strength=2
amid_rumors/takes=that,of-ing,np/epistemic=hedged/strength=2
amid_accusations/takes=that,of-ing,np/epistemic=hedged/strength=2
amid_allegations/takes=that,of-ing,np/epistemic=hedged/strength=2
amid_fears/takes=that,of-ing,np/epistemic=hedged/strength=2 amid_calls/takes=to-inf,np/epistemic=irrealis/strength=2
amid_concerns/takes=that,np/epistemic=hedged/strength=2 amid_criticism/takes=that,of-ing,np/strength=2
amid_speculation/takes=that,np/epistemic=hedged/strength=2 by/strength=1 from/strength=1

# ---------------------------------------------------------------- adverbs that stand for an unnamed source
@ adv say that 0 1 hedged 2
reportedly/strength=3 allegedly/strength=3 supposedly purportedly apparently/strength=1 seemingly/strength=1
ostensibly/strength=1 rumouredly/strength=1 reputedly avowedly admittedly/factive=1/epistemic=asserted/strength=1
presumably/strength=1 arguably/strength=1 famously/epistemic=asserted/strength=1
self-confessedly/epistemic=asserted/strength=1

# ---------------------------------------------------------------- nouns
@ noun say that,of-ing,np,quote 0 1 asserted 2
statement/takes=that,np,quote/strength=3 remark/takes=that,np,quote/strength=3 comment/takes=that,np,quote/strength=3
words/takes=quote,that word/takes=that,quote/strength=1 assertion/takes=that,np/strength=3 declaration/takes=that,np,quote
observation/takes=that,np,quote account/takes=np,wh,that version/takes=np/strength=1
testimony/takes=that,np,quote/strength=3 speech/takes=np,quote,that answer/takes=that,quote,to-inf/strength=1
reply/takes=that,quote response/takes=that,quote,np/strength=2 retort/takes=that,quote reaction/takes=quote,np/strength=1
quote/takes=quote,np quip/takes=quote,that joke/takes=that,np,quote message/takes=that,quote,to-inf note/takes=that,quote
caption/takes=quote post/takes=quote,that,np tweet/takes=quote,that,np letter/takes=that,np,quote email/takes=that,np,quote
article/takes=quote,that,np/strength=1 headline/takes=quote,that report/takes=that,np,wh,quote
story/takes=that,np,quote/strength=1 rumour/takes=that,of-ing,np/epistemic=hedged/strength=3
rumor/takes=that,of-ing,np/epistemic=hedged/strength=3 gossip/takes=that,np/epistemic=hedged
explanation/takes=that,np,wh,quote mention/takes=np,that reference/takes=np/strength=1
hint/takes=that,of-ing,np/epistemic=hedged suggestion/takes=that,of-ing,np,to-inf/epistemic=hedged/strength=3
insinuation/takes=that,np/epistemic=hedged innuendo/takes=that,np/epistemic=hedged
implication/takes=that,np/epistemic=hedged speculation/takes=that,np,wh/epistemic=hedged
claim/takes=that,of-ing,to-inf,np,quote/epistemic=hedged/strength=3
allegation/takes=that,of-ing,np/epistemic=hedged/strength=3 boast/takes=that,np,quote contention/takes=that,np/strength=3
argument/takes=that,np,for-ing,quote reasoning/takes=that,np point/takes=that,quote/strength=1
insistence/takes=that,np/strength=3 talk/takes=of-ing,np/epistemic=hedged emphasis/takes=np/strength=1
reminder/takes=that,to-inf,np/factive=1 confirmation/takes=that,np,of-ing/factive=1 reassurance/takes=that,np
assurance/takes=that,np/strength=3 warning/takes=that,np,to-inf,quote/epistemic=hedged/strength=3
prediction/takes=that,np,quote/epistemic=hedged/strength=3 forecast/takes=that,np/epistemic=hedged
estimate/takes=that,np/epistemic=hedged projection/takes=that,np/epistemic=hedged
announcement/takes=that,np,quote/strength=3 disclosure/takes=that,np/factive=1/strength=3
revelation/takes=that,np/factive=1/strength=3 admission/takes=that,of-ing,np,quote/factive=1/strength=3
confession/takes=that,of-ing,np,quote/factive=1/strength=3 acknowledgement/takes=that,np/factive=1/strength=3
acknowledgment/takes=that,np/factive=1/strength=3 concession/takes=that,np/factive=1
finding/takes=that,np/factive=1/strength=3 conclusion/takes=that,np/strength=3 assessment/takes=that,np,quote
verdict/takes=that,np,quote ruling/takes=that,np/strength=3 judgment/takes=that,np judgement/takes=that,np
diagnosis/takes=that,np decision/takes=to-inf,that,np/strength=2 description/takes=obj-as,np,quote depiction/takes=obj-as,np
portrayal/takes=obj-as,np characterisation/takes=obj-as,np characterization/takes=obj-as,np
denial/takes=that,of-ing,np,quote/polarity=-1/strength=3 rebuttal/takes=that,np,quote/polarity=-1
rejection/takes=np,that/polarity=-1 refutation/takes=np,that/polarity=-1 dismissal/takes=np,obj-as/polarity=-1
retraction/takes=np/polarity=-1 disagreement/takes=np,wh/polarity=-1 objection/takes=that,np,quote/polarity=-1
dissent/takes=np,that/polarity=-1 agreement/takes=that,to-inf,np apology/takes=for-ing,that,np,quote/factive=1/strength=3
excuse/takes=that,np,for-ing justification/takes=that,np,for-ing chant/takes=quote,np slogan/takes=quote,np
cry/takes=quote,that shout/takes=quote chatter/takes=that,np/epistemic=hedged/strength=1 discussion/takes=np,wh/strength=1
debate/takes=np,wh/epistemic=question/strength=1 conversation/takes=np/strength=1 rant/takes=np,quote,that
tirade/takes=np,quote diatribe/takes=np,quote outburst/takes=np,quote lecture/takes=np,quote
interview/takes=quote,np,that/strength=1 quotation/takes=quote,np proclamation/takes=that,np,quote narrative/takes=that,np
accusation/takes=that,of-ing,np,quote/epistemic=hedged/strength=3 charge/takes=that,of-ing,np/epistemic=hedged/strength=1
complaint/takes=that,np,quote/strength=3 criticism/takes=that,np,of-ing,quote/strength=3 critique/takes=that,np,quote
condemnation/takes=np,quote denunciation/takes=np,quote attack/takes=np,quote/strength=1 jab/takes=np,quote
dig/takes=np,quote swipe/takes=np,quote insult/takes=np,quote rebuke/takes=np,quote blame/takes=np,for-ing/strength=1
praise/takes=np,for-ing,quote compliment/takes=np,quote tribute/takes=np,quote/strength=1 endorsement/takes=np,of-ing,quote
thanks/takes=np,for-ing congratulations/takes=np,for-ing,quote outcry/takes=np,that backlash/takes=np,that/strength=1
outrage/takes=np,that/strength=1 uproar/takes=np,that/strength=1 scorn/takes=np ridicule/takes=np mockery/takes=np
defence/takes=np,that,quote defense/takes=np,that,quote pushback/takes=np/polarity=-1/strength=1
rhetoric/takes=np,that,quote line/takes=that,quote/strength=1 mantra/takes=quote,that motto/takes=quote,that
@ noun think that,of-ing,np 0 1 hedged 2
belief/takes=that,np/strength=3 view/takes=that,np,of-ing opinion/takes=that,np/strength=3 thought/takes=that,np,quote
idea/takes=that,of-ing,np/strength=1 notion/takes=that,of-ing,np impression/takes=that,np/strength=3
feeling/takes=that,np,of-ing sense/takes=that,of-ing,np perception/takes=that,np,of-ing/strength=3 assumption/takes=that,np
presumption/takes=that,np suspicion/takes=that,np,of-ing/strength=3 doubt/takes=that,np,wh/polarity=-1
conviction/takes=that,np confidence/takes=that,np certainty/takes=that,np/epistemic=asserted hunch/takes=that,np
guess/takes=that,np theory/takes=that,np hypothesis/takes=that,np understanding/takes=that,np/epistemic=asserted/strength=2
knowledge/takes=that,np,of-ing/factive=1/epistemic=asserted awareness/takes=that,np,of-ing/factive=1/epistemic=asserted
realisation/takes=that,np/factive=1/epistemic=asserted realization/takes=that,np/factive=1/epistemic=asserted
recognition/takes=that,np/factive=1/epistemic=asserted memory/takes=of-ing,np,that/factive=1/epistemic=asserted
recollection/takes=of-ing,np,that/factive=1/epistemic=asserted interpretation/takes=that,np stance/takes=np,that
position/takes=that,np/strength=1 attitude/takes=np/strength=1 outlook/takes=np/strength=1 consensus/takes=that,np
sentiment/takes=that,np,quote expectation/takes=that,of-ing,np,to-inf perspective/takes=that,np/strength=1
reading/takes=np,that/strength=1 concern/takes=that,np,wh/strength=3 worry/takes=that,np,wh
fear/takes=that,of-ing,np/strength=3 anxiety/takes=that,np apprehension/takes=that,np scepticism/takes=that,np/polarity=-1
skepticism/takes=that,np/polarity=-1 regret/takes=that,np,of-ing/factive=1/epistemic=asserted
anger/takes=that,np/epistemic=asserted surprise/takes=that,np/factive=1/epistemic=asserted
shock/takes=that,np/factive=1/epistemic=asserted/strength=1 disappointment/takes=that,np/factive=1/epistemic=asserted
frustration/takes=that,np/epistemic=asserted delight/takes=that,np/factive=1/epistemic=asserted
relief/takes=that,np/factive=1/epistemic=asserted/strength=1 disbelief/takes=that,np/factive=1/epistemic=asserted
dismay/takes=that,np/factive=1/epistemic=asserted pride/takes=that,np,of-ing/factive=1/epistemic=asserted
gratitude/takes=np,for-ing,that/epistemic=asserted hostility/takes=np/epistemic=asserted disdain/takes=np/epistemic=asserted
contempt/takes=np/epistemic=asserted dislike/takes=np/epistemic=asserted/polarity=-1 admiration/takes=np/epistemic=asserted
enthusiasm/takes=np/epistemic=asserted interest/takes=np,of-ing/epistemic=asserted/strength=1 misgiving/takes=that,np
reservation/takes=that,np/strength=1 reluctance/takes=to-inf,np/polarity=-1 willingness/takes=to-inf,np/epistemic=irrealis
unwillingness/takes=to-inf,np/polarity=-1 eagerness/takes=to-inf,np/epistemic=irrealis preference/takes=np,that,to-inf
opposition/takes=np,of-ing/polarity=-1/epistemic=asserted/strength=2 support/takes=np,of-ing/epistemic=asserted/strength=1
approval/takes=np,of-ing/epistemic=asserted/strength=1 backing/takes=np/epistemic=asserted/strength=1
defender/takes=np/epistemic=asserted/strength=1 supporter/takes=np/epistemic=asserted/strength=1
opponent/takes=np/epistemic=asserted/strength=1/polarity=-1 critic/takes=np/epistemic=asserted/strength=1
advocate/takes=np/epistemic=asserted/strength=1
@ noun ask to-inf,that,np,quote 0 1 irrealis 2
request/takes=to-inf,that,np/strength=3 demand/takes=that,to-inf,np,quote/strength=3
plea/takes=to-inf,that,np,quote/strength=3 appeal/takes=to-inf,np,quote call/takes=to-inf,np,quote
order/takes=to-inf,that,np/strength=1 instruction/takes=to-inf,that,np command/takes=to-inf,that,np/strength=1
invitation/takes=to-inf,np/strength=1 petition/takes=to-inf,that,np/strength=1
proposal/takes=to-inf,that,np,of-ing/strength=3 recommendation/takes=that,to-inf,np/strength=3
advice/takes=to-inf,that,np,quote/strength=3 urging/takes=to-inf,that
question/takes=wh,if,np,quote/epistemic=question/strength=2 query/takes=wh,np,quote/epistemic=question
inquiry/takes=wh,np/epistemic=question/strength=1 enquiry/takes=wh,np/epistemic=question/strength=1
promise/takes=to-inf,that,np,quote/strength=3 pledge/takes=to-inf,that,np,quote/strength=3
vow/takes=to-inf,that,np,quote/strength=3 commitment/takes=to-inf,np/strength=2 guarantee/takes=that,np
offer/takes=to-inf,np/strength=2 threat/takes=to-inf,that,np/strength=2 oath/takes=to-inf,that/strength=1
plan/takes=to-inf,np,of-ing,that/strength=2 intention/takes=to-inf,of-ing,np,that/strength=3 intent/takes=to-inf,np
aim/takes=to-inf,np,of-ing goal/takes=to-inf,of-ing,np/strength=1 hope/takes=that,of-ing,to-inf,np/strength=3
wish/takes=that,to-inf,np desire/takes=to-inf,np,that dream/takes=of-ing,that/strength=1 ambition/takes=to-inf,of-ing,np
determination/takes=to-inf,that refusal/takes=to-inf,np/polarity=-1/strength=3 bid/takes=to-inf/strength=1
effort/takes=to-inf/strength=1 attempt/takes=to-inf,of-ing/strength=1 campaign/takes=to-inf,np/strength=1
pitch/takes=np,that,to-inf,quote/strength=1 challenge/takes=to-inf,np/strength=1 ultimatum/takes=to-inf,that,np
vote/takes=to-inf,np/strength=1

# ---------------------------------------------------------------- adjectives with a thinker as their subject
@ adj think that,of-ing,np 0 1 asserted 2
certain/takes=that,wh,to-inf,of-ing sure/takes=that,wh,if,of-ing confident/takes=that,of-ing,np/strength=3
convinced/takes=that,of-ing,np/strength=3 positive/takes=that,np/strength=1 adamant/takes=that,np/strength=3
clear/takes=that,wh,np/strength=2 unclear/takes=wh,if,that/epistemic=question unsure/takes=wh,if,that,np/epistemic=question
uncertain/takes=wh,if,that,np/epistemic=question aware/takes=that,of-ing,np,wh/factive=1
unaware/takes=that,of-ing,np/factive=1 mindful/takes=that,of-ing,np/factive=1
conscious/takes=that,of-ing,np/factive=1/strength=1 doubtful/takes=that,if,np/polarity=-1/epistemic=hedged
sceptical/takes=that,of-ing,np/polarity=-1/epistemic=hedged/strength=3
skeptical/takes=that,of-ing,np/polarity=-1/epistemic=hedged/strength=3 suspicious/takes=that,of-ing,np/epistemic=hedged
wary/takes=of-ing,np/epistemic=hedged hopeful/takes=that,of-ing,np/epistemic=irrealis/strength=3
optimistic/takes=that,np,wh/epistemic=hedged/strength=3 pessimistic/takes=that,np,wh/epistemic=hedged/strength=3
worried/takes=that,np,wh,of-ing/epistemic=hedged/strength=3 concerned/takes=that,np,wh,of-ing/epistemic=hedged/strength=3
afraid/takes=that,of-ing,np,to-inf/epistemic=hedged fearful/takes=that,of-ing,np/epistemic=hedged
scared/takes=that,of-ing,np,to-inf/epistemic=hedged nervous/takes=that,np,of-ing/epistemic=hedged
anxious/takes=that,np,to-inf/epistemic=hedged terrified/takes=that,of-ing,np/epistemic=hedged alarmed/takes=that,np
horrified/takes=that,np,wh/factive=1 angry/takes=that,np,wh/factive=1 furious/takes=that,np,wh/factive=1
outraged/takes=that,np,wh/factive=1 livid/takes=that,np,wh/factive=1 upset/takes=that,np,wh/factive=1
annoyed/takes=that,np,wh/factive=1 irritated/takes=that,np,wh/factive=1 disappointed/takes=that,np,wh/factive=1/strength=3
saddened/takes=that,np,to-inf,wh/factive=1 sad/takes=that,np,to-inf/factive=1 sorry/takes=that,np,for-ing,to-inf/factive=1
ashamed/takes=that,of-ing,np,to-inf/factive=1 embarrassed/takes=that,np,to-inf/factive=1 glad/takes=that,np,to-inf/factive=1
happy/takes=that,np,to-inf,wh/factive=1/strength=1 pleased/takes=that,np,to-inf,wh/factive=1
delighted/takes=that,np,to-inf/factive=1/strength=3 thrilled/takes=that,np,to-inf/factive=1/strength=3
excited/takes=that,np,to-inf/factive=1 proud/takes=that,of-ing,np,to-inf/factive=1
grateful/takes=that,for-ing,np,to-inf/factive=1/strength=3 thankful/takes=that,for-ing,np/factive=1
relieved/takes=that,np,to-inf/factive=1 surprised/takes=that,np,to-inf,wh/factive=1 amazed/takes=that,np,to-inf/factive=1
shocked/takes=that,np,to-inf,wh/factive=1 stunned/takes=that,np,to-inf/factive=1 astonished/takes=that,np/factive=1
baffled/takes=that,np,wh/factive=1 puzzled/takes=that,np,wh/factive=1 confused/takes=wh,np,that/strength=1
honoured/takes=that,np,to-inf/factive=1 honored/takes=that,np,to-inf/factive=1 humbled/takes=that,np,to-inf/factive=1
flattered/takes=that,np/factive=1 jealous/takes=that,of-ing,np/strength=1 critical/takes=of-ing,np
dismissive/takes=of-ing,np/polarity=-1 supportive/takes=of-ing,np opposed/takes=np,ing/polarity=-1 vocal/takes=np,that
outspoken/takes=np,that open/takes=np,wh/strength=1 candid/takes=np,wh frank/takes=np,wh honest/takes=np,wh/strength=1
curious/takes=wh,np,if/epistemic=question tight-lipped/takes=np,wh/polarity=-1 silent/takes=np,wh/polarity=-1/strength=1
coy/takes=np,wh appreciative/takes=of-ing,np insistent/takes=that,np quoted/takes=quote,obj-as
alleged/takes=np/epistemic=hedged/strength=2 purported/takes=np/epistemic=hedged/strength=2
supposed/takes=np,to-inf/epistemic=hedged/strength=2 reported/takes=np/epistemic=hedged/strength=2
so-called/takes=np/epistemic=hedged/strength=1 rumoured/takes=np,to-inf,that/epistemic=hedged
rumored/takes=np,to-inf,that/epistemic=hedged self-described/takes=np self-proclaimed/takes=np self-styled/takes=np
accused/takes=of-ing,np/epistemic=hedged/strength=1 eager/takes=to-inf,np/epistemic=irrealis
keen/takes=to-inf,np,ing/epistemic=irrealis willing/takes=to-inf/epistemic=irrealis
unwilling/takes=to-inf/polarity=-1/epistemic=irrealis reluctant/takes=to-inf/polarity=-1/epistemic=irrealis
determined/takes=to-inf,that/epistemic=irrealis desperate/takes=to-inf,np/epistemic=irrealis
ready/takes=to-inf/epistemic=irrealis/strength=1 committed/takes=np,ing/epistemic=irrealis/strength=1
inclined/takes=to-inf/epistemic=irrealis hesitant/takes=to-inf/epistemic=irrealis unhappy/takes=that,np,wh/factive=1
dissatisfied/takes=np,that,wh/factive=1 satisfied/takes=np,that/factive=1 impressed/takes=np,that/factive=1
unimpressed/takes=np/factive=1 troubled/takes=np,that/factive=1 disturbed/takes=np,that/factive=1
appalled/takes=np,that,to-inf/factive=1 disgusted/takes=np,that/factive=1 dismayed/takes=np,that/factive=1
heartbroken/takes=np,that,to-inf/factive=1 devastated/takes=np,that,to-inf/factive=1 mortified/takes=np,that/factive=1
offended/takes=np,that/factive=1 bitter/takes=np/strength=1 apologetic/takes=np,for-ing remorseful/takes=np,for-ing
unapologetic/takes=np,for-ing unrepentant/takes=np,for-ing defiant/takes=np/strength=1
bullish/takes=np,that/epistemic=hedged upbeat/takes=np,that/strength=1 gloomy/takes=np/strength=1
tired/takes=of-ing,np/strength=1 sick/takes=of-ing/strength=1
"""

LEMMA_FIXES = """
caveate * caveat; deadpane * deadpan; dme * dm; extoll * extol; grip griped gripe; grip griping gripe
hat hated hate; hat hating hate; hop hoped hope; hop hopes hope; hop hoping hope; lambast * lambaste; livestreame * livestream
pip piped pipe; pip piping pipe; rag raged rage; rag raging rage; rat rated rate; rat rating rate; reposte * repost
retweete * retweet; re-tweete * re-tweet; tweete * tweet; sham shamed shame; sham shaming shame; slat slated slate
slat slating slate; snip sniped snipe; snip sniping snipe; subtweete * subtweet; texte * text; vloge * vlog
workshope * workshop; zinge * zing; threate * threaten; gon * go
"""
