"""Words that news uses for one another, typed by us; WordNet keeps some of them apart."""

# pos: words that news uses for one another, in one of their commonest senses.
SETS = """
v: cancel, call off, scrub, scrap, axe, abandon, pull the plug on, scratch
v: begin, start, commence, get under way, get underway, kick off
v: say, state, tell
v: injure, wound, hurt, harm
v: die, lose one's life, perish, pass away, lose life
v: postpone, delay, put off, defer, push back, put back
v: resign, quit, step down, stand down
v: fire, sack, dismiss, axe, let go
v: lay off, make redundant
v: hire, recruit, employ, take on, appoint
v: close, shut, close down, shut down
v: rise, increase, climb, go up, grow
v: jump, soar, surge, rocket
v: fall, drop, decrease, decline, go down
v: plunge, slump, tumble, plummet, crash
v: raise, put up, increase, hike
v: cut, reduce, slash, lower
v: deny, reject, dispute, refute, rebut
v: confirm, verify
v: admit, concede, acknowledge, own up to
v: reject, turn down, refuse, rebuff
v: approve, pass, back, give the green light to, green-light
v: condemn, denounce, decry
v: criticise, criticize, slam, blast, attack, hit out at, lambast, lambaste, take aim at
v: praise, applaud, commend, hail, laud
v: apologise, apologize, say sorry
v: announce, unveil, reveal
v: buy, purchase, acquire, snap up
v: withdraw, pull, recall
v: launch, introduce, roll out, unveil
v: demolish, tear down, knock down, raze, pull down
v: destroy, wreck, ruin
v: burn down, gut, raze
v: arrest, detain, take into custody
v: jail, imprison, put behind bars
v: release, free, set free
v: acquit, clear, find not guilty
v: convict, find guilty
v: find, discover, locate, come across
v: rescue, save
v: flee, escape, run away
v: evacuate, move out
v: steal, take
v: win, triumph, come first
v: beat, defeat, overcome, see off
v: attend, go to, be present at, turn up at
v: take part, participate, compete
v: support, back, endorse, be behind
v: oppose, object to, be against
v: agree, consent
v: promise, pledge, vow
v: ask, request, call for
v: urge, call on, appeal to
v: stop, halt, end, cease
v: continue, go on, carry on, keep on
v: go ahead, proceed, take place
v: take place, occur, happen, be held
v: investigate, look into, probe
v: show, depict, portray, feature
v: wear, be dressed in, have on, sport
v: hold, clutch, carry
v: post, share, upload, publish
v: remove, take down, delete
v: fix, repair, mend
v: build, construct, erect
v: crash, collide, smash
v: hit, strike
v: explode, blow up, go off, detonate
v: marry, wed, tie the knot, get married
v: divorce, split, split up, separate
v: ban, prohibit, outlaw, forbid, bar
v: allow, permit, let
v: lift, remove, scrap
v: leave, depart, go away
v: arrive, get in, turn up
v: return, come back, go back
v: donate, give
v: hospitalise, hospitalize, take to hospital, admit to hospital
v: sicken, make ill, fall ill
v: test, examine
v: kill, slay, claim the life of
v: murder, kill
v: ditch, drop, dump
v: delay, hold up
v: break silence, speak out
v: pay, fork out, shell out
v: cost, set back
n: factory, plant, works, mill
n: firm, company, business, enterprise
n: blaze, fire, inferno
n: worker, employee, member of staff, staff member, staffer
n: film, movie, motion picture
n: ad, advert, advertisement
n: photo, photograph, picture, image, snap
n: shop, store
n: car, automobile, motor
n: lorry, truck
n: plane, aircraft, aeroplane, airplane, jet
n: ship, vessel
n: ferry, ferryboat
n: flat, apartment
n: home, house, residence, property
n: shoe, footwear
n: sneaker, trainer
n: jumper, sweater, pullover
n: trousers, pants
n: handbag, purse
n: clothes, clothing, attire, apparel, garments
n: dress, gown, frock
n: child, kid, youngster
n: baby, infant
n: mother, mum, mom
n: father, dad
n: pensioner, oap, senior citizen
n: teenager, teen, adolescent
n: police officer, policeman, officer, cop
n: firefighter, fireman, fire crew member
n: doctor, physician, medic
n: lawyer, solicitor, attorney
n: boss, chief, head
n: chief executive, ceo, chief executive officer
n: chairman, chairwoman, chair, chairperson
n: spokesman, spokeswoman, spokesperson
n: councillor, councilor
n: protester, protestor, demonstrator
n: protest, demonstration, demo
n: fan, supporter
n: customer, client, shopper
n: passenger, traveller, traveler
n: resident, local, inhabitant
n: pupil, student, schoolchild
n: head teacher, headteacher, principal
n: crash, collision, smash
n: explosion, blast
n: storm, gale
n: flood, flooding, deluge
n: injury, wound
n: illness, sickness, disease
n: casualty, victim
n: death, fatality
n: attendance, turnout
n: audience, crowd
n: backlash, outcry, uproar, furore
n: criticism, condemnation
n: job, post, position, role
n: salary, pay, wage
n: price, cost
n: fine, penalty
n: prison, jail, gaol
n: killing, murder, homicide
n: theft, stealing
n: concert, gig
n: match, game, fixture
n: victory, win, triumph
n: defeat, loss
n: song, track
n: record label, label
n: band, group
n: statement, declaration
n: comment, remark
n: phone, telephone
n: mobile phone, mobile, cell phone, cellphone
n: tv, television, telly
n: fridge, refrigerator
n: petrol, gasoline, gas
n: rubbish, garbage, trash, waste
n: holiday, vacation
n: football, soccer
n: motorway, highway, freeway
n: pavement, sidewalk
n: underground, subway, tube
n: lift, elevator
n: railway, railroad
n: recall, withdrawal
n: closure, shutdown, closing
n: launch, unveiling
n: cancellation, scrapping
n: resignation, departure
n: redundancy, layoff, job loss, job cut
n: inquiry, investigation, probe
n: claim, allegation
n: start, beginning
n: cause, reason
n: autumn, fall
n: teddy bear, teddy, stuffed bear, plush bear
n: soft toy, plush toy, stuffed toy, stuffed animal, cuddly toy
a: injured, hurt, wounded
a: unhurt, unharmed, uninjured, unscathed, safe and sound
a: dead, deceased, lifeless
a: ill, sick, unwell
a: sold out, sold-out
a: empty, deserted
a: full, packed, crowded
a: fake, false, bogus
a: genuine, real, authentic
a: angry, furious, irate, livid
a: pleased, happy, delighted
a: upset, distressed
a: big, large
a: huge, enormous, massive, giant
a: small, little, tiny
a: compulsory, mandatory, obligatory
a: voluntary, optional
a: illegal, unlawful
a: legal, lawful
a: grey, gray
a: expensive, costly, pricey
a: missing, unaccounted for
a: late, delayed
a: shocking, appalling, horrifying
a: disgusting, revolting, sickening
a: miniature, miniaturised, miniaturized, tiny, scaled-down
a: life-size, life-sized, full-size, full-sized
a: adult-size, adult-sized
r: about, around, approximately, roughly
r: nearly, almost
r: immediately, at once, straight away
r: later, afterwards, afterward
r: deliberately, intentionally, on purpose
r: accidentally, by accident, by mistake
"""
