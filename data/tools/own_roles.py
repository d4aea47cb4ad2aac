"""Roles, groups that speak, and honorifics, typed by us (Apache-2.0)."""

ROLES = """
@ entertainment
singer; actor; actress/f; musician; rapper; pop star; rock star; popstar; superstar; star; film star; movie star
celebrity; starlet/f; comedian; comedienne/f; comic; stand-up comedian; model; supermodel; dancer; ballerina/f
choreographer; drummer; guitarist; bassist; pianist; violinist; cellist; saxophonist; trumpeter; harpist; organist
keyboardist
frontman/m; frontwoman/f; vocalist; backing singer; singer-songwriter; songwriter; composer; conductor; DJ; disc jockey
producer; record producer; film producer; executive producer; director; film director; filmmaker; film-maker; screenwriter
scriptwriter; playwright; showrunner; stuntman/m; stuntwoman/f; cinematographer; film editor; casting director; agent
talent agent; manager; tour manager; publicist; stylist; hair stylist; hairdresser; make-up artist; makeup artist
fashion designer; designer; couturier; photographer; fashion photographer; influencer; social media influencer; YouTuber
TikToker; TikTok star; vlogger; streamer; content creator; reality star; reality TV star; socialite; heiress/f; magician
illusionist; puppeteer; circus performer; acrobat; entertainer; performer; impressionist; ventriloquist; drag queen
burlesque dancer; soprano/f; tenor/m; baritone/m; mezzo-soprano/f; opera singer; bandleader; bandmate; co-star; castmate
understudy; extra; lead singer; lyricist
artist; painter; sculptor; illustrator; cartoonist; animator; graphic designer; street artist; ceramicist; potter; curator
gallery owner; art dealer; auctioneer; architect; author/class=media; novelist; writer; poet; biographer; ghostwriter
playboy/m; talent scout; impresario; promoter; ringmaster; contestant; judge/class=law; host; co-host; TV host; emcee
master of ceremonies; quizmaster; chef; celebrity chef; bodybuilder/class=sport; pin-up; muse; icon; idol; diva/f
choirmaster; chorister; creative director; artistic director; art director; costume designer; set designer; sound engineer
roadie
@ politics
politician; president; vice president; vice-president; prime minister; deputy prime minister; minister; foreign minister
finance minister; defence minister; defense minister; interior minister; justice minister; health minister
housing minister; transport minister; education minister; environment minister; culture minister; trade minister
energy minister; agriculture minister; home secretary; foreign secretary; health secretary; education secretary
defence secretary; defense secretary; transport secretary; housing secretary
justice secretary; culture secretary; business secretary; environment secretary; work and pensions secretary; chancellor
chancellor of the exchequer; secretary of state; attorney general/class=law; solicitor general/class=law
treasury secretary; press secretary; chief whip; whip; speaker; leader; party leader; deputy leader; opposition leader
leader of the opposition; senator; congressman/m; congresswoman/f; representative; lawmaker; legislator; MP; MEP; MSP; MLA
TD; peer; lord/m; baroness/f; backbencher; frontbencher; shadow chancellor
shadow minister; shadow home secretary; shadow health secretary; first minister; deputy first minister; taoiseach
tánaiste; governor; lieutenant governor; mayor; deputy mayor; councillor; councilor; council leader; alderman
councilman/m; councilwoman/f; candidate; nominee; running mate; front-runner; frontrunner; incumbent; challenger
contender; delegate; ambassador; diplomat; envoy; special envoy; consul; attaché; high commissioner; commissioner
European commissioner; secretary-general; secretary general; negotiator; mediator
adviser; advisor; special adviser; aide; chief of staff; deputy chief of staff; campaign manager; campaign chairman/m
strategist; pollster; spin doctor; lobbyist; activist; campaigner; protester; protestor; demonstrator; organiser
organizer; dissident; reformer; revolutionary; rebel; separatist; nationalist; populist; conservative; liberal; socialist
communist; democrat; republican; centrist; moderate; hardliner; libertarian; feminist; environmentalist; suffragette/f
dictator; strongman/m; premier; head of state; head of government; statesman/m; stateswoman/f
monarch/class=royalty; king/m/class=royalty; queen/f/class=royalty; prince/m/class=royalty; princess/f/class=royalty
duke/m/class=royalty; duchess/f/class=royalty; earl/m/class=royalty; countess/f/class=royalty; emperor/m/class=royalty
empress/f/class=royalty; sultan/m/class=royalty; sheikh/m/class=royalty; emir/m/class=royalty
crown prince/m/class=royalty; royal/class=royalty; royal aide/class=royalty; lady-in-waiting/f/class=royalty
courtier/class=royalty; equerry/class=royalty; heir/class=royalty; heir apparent/class=royalty
civil servant; permanent secretary; cabinet secretary; official; government official; town clerk; returning officer
election official; ombudsman; regulator; watchdog; auditor; auditor general; inspector general; tsar; czar; treasurer
secretary; deputy; undersecretary; assistant secretary; national security adviser; budget director; majority leader
minority leader; House speaker; Senate majority leader; Senate minority leader; constituent; voter; elector; citizen
refugee; asylum seeker; migrant; immigrant; emigrant; expatriate; ex-president; ex-minister; former president
first lady/f; first gentleman/m; president-elect
@ business
chief executive; chief executive officer; CEO; chief operating officer; COO; chief financial officer; CFO
finance director; chief technology officer; CTO; chief information officer; chief marketing officer
chief medical officer/class=health; chief scientific adviser/class=science; chairman/m; chairwoman/f; chairperson; chair
deputy chairman/m; non-executive director; managing director; executive; executive director; senior executive; director
board member; president; vice president; general manager; manager; store manager; branch manager; area manager
line manager; project manager; supervisor; boss; owner; co-owner
founder; co-founder; entrepreneur; businessman/m; businesswoman/f; businessperson; tycoon; magnate; mogul; billionaire
millionaire; industrialist; financier; investor; shareholder; stakeholder; venture capitalist; hedge fund manager
fund manager; banker; investment banker; central banker; broker; stockbroker; trader; dealer; analyst; economist
chief economist; accountant; actuary; auditor; consultant; adviser; marketing director; brand manager; sales manager
salesman/m; saleswoman/f; salesperson; sales assistant; shop assistant; shopkeeper; cashier; retailer; wholesaler
merchant
estate agent; realtor; property developer; developer; landlord; landlady/f; tenant; lodger; builder; bricklayer; carpenter
joiner; plumber; electrician; plasterer; roofer; scaffolder; decorator; surveyor; contractor; foreman/m; labourer; laborer
worker; factory worker; employee; employer; colleague; co-worker; intern; trainee; apprentice; secretary; receptionist
personal assistant; PA; office manager; administrator; clerk; bookkeeper; liquidator; insolvency practitioner
human resources director; recruiter; headhunter; whistleblower; union leader; union official; general secretary
shop steward; trade unionist; striker/class=sport
farmer; dairy farmer; grower; fisherman/m; trawlerman/m; skipper; gamekeeper; gardener; landscaper; florist; baker
butcher; grocer; greengrocer; fishmonger; cook; head chef; sous chef; waiter/m; waitress/f; barista; bartender; barman/m
barmaid/f; bouncer; doorman/m; publican; hotelier; restaurateur; caterer; sommelier; housekeeper; cleaner; chambermaid/f
concierge; porter; caretaker; janitor; nanny; babysitter; childminder; au pair; butler; maid/f; chauffeur; driver
taxi driver; cab driver; bus driver; lorry driver; truck driver; train driver; delivery driver; courier; postman/m
postwoman/f; mechanic
engineer; software engineer; programmer; coder; web developer; data scientist; technician; machinist; welder; miner
steelworker; shipbuilder; docker; pilot; co-pilot; captain; first officer; flight attendant; cabin crew; steward
stewardess/f; air traffic controller; conductor; guard; signalman/m; stationmaster; ferryman/m; sailor; seafarer; deckhand
harbourmaster; tailor; seamstress/f; dressmaker; milliner; cobbler; jeweller; jeweler; watchmaker; locksmith; barber
beautician; tattoo artist; optician; undertaker; funeral director; travel agent; tour guide; tour operator
wedding planner; event organiser; spokesman/m; spokeswoman/f; spokesperson; press officer; head of communications
communications director; public relations manager; PR; insider; source; customer; client; consumer; shopper; buyer; seller
supplier; subcontractor; franchisee; distributor; manufacturer; customer service agent; call centre worker
@ law
lawyer; attorney; solicitor; barrister; QC; KC; counsel; general counsel; prosecutor; chief prosecutor; special prosecutor
special counsel; district attorney; public prosecutor; state attorney; defence lawyer; defense lawyer; defense attorney
public defender; judge; magistrate; justice; chief justice; Supreme Court justice; district judge; high court judge
coroner; sheriff/class=police; juror; foreperson; bailiff; clerk; paralegal; notary; legal adviser; plaintiff; claimant
defendant; appellant; complainant; litigant; accused; suspect; convict; prisoner; inmate; detainee; fugitive; witness
eyewitness; expert witness; victim; accuser; alleged victim
attacker; assailant; perpetrator; offender; sex offender; criminal; murderer; killer; serial killer; gunman/m; gunwoman/f
shooter; sniper; bomber; suicide bomber; terrorist; hijacker; kidnapper; hostage; robber; burglar; thief; shoplifter
pickpocket; mugger; fraudster; conman/m; con artist; scammer; hacker; blackmailer; forger; counterfeiter; smuggler
drug dealer; trafficker; gangster; gang member; mobster; drug lord; arsonist; vandal; rioter; looter; rapist; stalker
paedophile; pedophile; abuser; groomer; poacher; money launderer; arms dealer; perjurer; bully; troll; trespasser
squatter; pirate; arbitrator; mediator; executor; trustee; guardian; beneficiary; parole officer; probation officer
prison officer; prison governor; warden
@ police
police officer; policeman/m; policewoman/f; officer; constable; police constable; PC; detective; detective inspector
detective sergeant; detective chief inspector; detective superintendent; inspector; chief inspector
sergeant/class=military; superintendent; chief superintendent; chief constable; deputy chief constable
assistant chief constable; police commissioner; commissioner; police chief; police and crime commissioner; deputy
deputy sheriff; marshal; trooper; state trooper; cop; patrolman/m; traffic officer; investigator; private investigator
private detective; FBI agent; special agent; agent; undercover officer; informant; informer; negotiator
forensic scientist; pathologist; profiler; dog handler; community support officer; border guard; customs officer
immigration officer; security guard; bodyguard; firefighter; fireman/m; fire chief; fire officer; watch manager
station commander; paramedic; coastguard; lifeguard; lifeboatman/m; rescuer; rescue worker; first responder
traffic warden; spy; double agent; intelligence officer; spymaster
@ science
scientist; researcher; research fellow; professor; academic; physicist; astrophysicist; astronomer; cosmologist; chemist
biochemist; biologist; marine biologist; microbiologist; molecular biologist; geneticist; botanist; zoologist
entomologist; ornithologist; ecologist; conservationist; palaeontologist; paleontologist; archaeologist; archeologist
anthropologist; historian; geologist; seismologist; volcanologist; geographer; meteorologist; climatologist
climate scientist; forecaster; weather presenter; oceanographer; glaciologist; mathematician; statistician
computer scientist; inventor; astronaut; cosmonaut; space scientist; laboratory technician; lab assistant; neuroscientist
neurologist; virologist; epidemiologist; immunologist; toxicologist; pharmacologist; criminologist; sociologist
psychologist; linguist; philosopher; political scientist; economist; theologian; expert; specialist; data analyst
demographer; explorer; naturalist; zookeeper; beekeeper; co-author; lead author; principal investigator; nobel laureate
Egyptologist; art historian; biographer; archivist; museum director
@ sport
footballer; soccer player; football player; player; midfielder; defender; striker; winger; forward; goalkeeper; keeper
full-back; centre-back; left-back; right-back; quarterback; running back; wide receiver; linebacker; lineman/m; kicker
point guard; shooting guard; center; pitcher; catcher; shortstop; outfielder; batsman/m; batter; bowler; all-rounder
wicketkeeper; fast bowler; spinner; prop; hooker; fly-half; scrum-half; rugby player; cricketer; tennis player; golfer
boxer; heavyweight; middleweight; wrestler; fighter; MMA fighter; sprinter; runner; marathon runner; hurdler; athlete
swimmer; diver; gymnast; figure skater; skater; skateboarder; surfer; skier; snowboarder; cyclist; rower; sailor
yachtsman/m; yachtswoman/f; jockey; trainer; racehorse trainer; racing driver; Formula One driver; rally driver
motorcyclist; cueist; snooker player; darts player; basketball player; baseball player; hockey player; ice hockey player
netballer; volleyball player; badminton player; table tennis player; archer; fencer; weightlifter; bodybuilder; triathlete
decathlete; heptathlete; javelin thrower; pole vaulter; high jumper; Olympian; Paralympian; gold medallist; gold medalist
medallist; champion; world champion; runner-up; finalist; record holder; winner; loser; captain; vice-captain; skipper
teammate; team-mate; substitute; rookie; veteran; opponent; rival; coach; head coach; assistant coach; manager
assistant manager; caretaker manager; sporting director; director of football; general manager; scout; physio; referee
umpire; linesman/m; assistant referee; VAR; official; commentator; pundit; groundsman/m; caddie; cheerleader; mascot
ball boy/m; ball girl/f; fan; supporter; season-ticket holder; spectator; chess player; grandmaster; mountaineer; climber
hiker; rambler; free agent; signing; goalscorer; skydiver
@ media
journalist; reporter; correspondent; political correspondent; foreign correspondent; war correspondent
royal correspondent; political editor; editor; deputy editor; editor-in-chief; managing editor; news editor; sub-editor
copy editor; fashion editor; sports editor; executive editor; columnist; critic; film critic; theatre critic; food critic
reviewer; blogger; commentator; political commentator; broadcaster; presenter; TV presenter; television presenter
radio presenter; newsreader; newscaster; anchor; news anchor; anchorman/m; anchorwoman/f; anchorperson; talk show host
chat show host; radio host; host; moderator; interviewer; podcaster; author; writer; essayist; biographer; publisher
proprietor; press baron; photojournalist; paparazzo; cameraman/m; camerawoman/f; camera operator; sound recordist
researcher; fact-checker; translator; interpreter; librarian; bookseller; literary agent; illustrator; leaker; pundit
agony aunt/f; gossip columnist; media commentator; weatherman/m; weather girl/f; stringer; freelancer
@ religion
priest; vicar; rector; pastor; minister; bishop; archbishop; cardinal/m; pope/m; pontiff/m; deacon; dean; canon; monk/m
friar/m; abbot/m; nun/f; abbess/f; mother superior/f; rabbi; chief rabbi; imam/m; mufti/m; ayatollah/m; cleric
clergyman/m; clergywoman/f; preacher; evangelist; televangelist; missionary; chaplain; theologian; guru; lama; monsignor/m
parishioner; churchgoer; worshipper; believer; atheist; saint; pilgrim; moderator; elder; curate; archdeacon
Archbishop of Canterbury; convert; seminarian; televangelist
@ military
soldier; general; major general; lieutenant general; brigadier; colonel; lieutenant colonel; major; captain; lieutenant
sergeant; corporal; private; admiral; rear admiral; commander; commander-in-chief; commodore; air marshal
air chief marshal; field marshal; squadron leader; wing commander; marine; paratrooper; infantryman/m; gunner
serviceman/m; servicewoman/f; reservist; veteran; army officer; naval officer; fighter pilot; drone operator; submariner
peacekeeper; mercenary; militant; insurgent; guerrilla; fighter; jihadist; militiaman/m; warlord; commando; conscript
recruit; cadet; deserter; prisoner of war; chief of the defence staff; chief of the general staff; defence chief
joint chiefs chairman/m; military spokesman/m; arms inspector; weapons inspector
@ health
doctor; GP; general practitioner; physician; surgeon; consultant; registrar; junior doctor; nurse; midwife; matron
ward sister/f; health visitor; care worker; carer; caregiver; healthcare worker; healthcare assistant; health official
chief medical officer; chief nursing officer; surgeon general; hospital director; psychiatrist; psychologist; therapist
psychotherapist; counsellor; counselor; social worker; physiotherapist; physio; occupational therapist; speech therapist
osteopath; chiropractor; dentist; orthodontist; hygienist; pharmacist; dietitian; nutritionist; radiologist; radiographer
anaesthetist; anesthesiologist; cardiologist; oncologist; paediatrician; pediatrician; gynaecologist; gynecologist
obstetrician; dermatologist; neurologist; neurosurgeon; plastic surgeon; cosmetic surgeon; pathologist; vet; veterinarian
veterinary surgeon; paramedic; ambulance driver; patient; inpatient; outpatient; donor; organ donor; volunteer; medic
public health director; epidemiologist; personal trainer; fitness instructor; yoga teacher; life coach; addict; survivor
disabled person; wheelchair user; first aider; doula/f; herbalist; acupuncturist
@ education
teacher; head teacher; headteacher; headmaster/m; headmistress/f; deputy head; principal; vice-principal
assistant principal; teaching assistant; tutor; lecturer; senior lecturer; professor; associate professor
assistant professor; reader; dean; provost; chancellor; vice-chancellor; university president; academic; schoolteacher
kindergarten teacher; music teacher; drama teacher; PE teacher; instructor; driving instructor; swimming teacher; trainer
mentor; coach; governor; school governor; superintendent; schools inspector; examiner; invigilator; careers adviser
student; undergraduate; postgraduate; graduate; alumnus/m; alumna/f; dropout; freshman; sophomore; junior; senior; pupil
schoolboy/m; schoolgirl/f; schoolchild; classmate; head boy/m; head girl/f; exchange student; apprentice; caretaker
lollipop lady/f; dinner lady/f; librarian; scholar; fellow; researcher; student leader; student union president
valedictorian; homeschooler
@ family
mother/f; father/m; mum/f; mom/f; mam/f; dad/m; parent; stepmother/f; stepfather/m; step-parent; single mother/f
single parent; mother-of-two/f; mother-of-three/f; father-of-two/m; father-of-three/m; mum-of-two/f; mum-of-three/f
dad-of-two/m; expectant mother/f; son/m; daughter/f; child; kid; baby; toddler; infant; newborn; stepson/m; stepdaughter/f
only child; twin; triplet; brother/m; sister/f; sibling; half-brother/m; half-sister/f; stepbrother/m; stepsister/f
twin sister/f; twin brother/m; husband/m; wife/f; spouse; ex-husband/m; ex-wife/f; partner; ex-partner; boyfriend/m
girlfriend/f; ex-boyfriend/m; ex-girlfriend/f; ex; fiancé/m; fiancée/f; fiance/m; fiancee/f; bride/f; groom/m
bridegroom/m; bridesmaid/f; best man/m; newlywed; widow/f; widower/m; divorcee; lover; mistress/f; grandmother/f
grandfather/m; grandparent; gran/f; granny/f; grandma/f; nana/f; nan/f; grandad/m; grandpa/m; great-grandmother/f
great-grandfather/m; grandson/m; granddaughter/f; grandchild; uncle/m; aunt/f; auntie/f; nephew/m; niece/f; cousin; in-law
mother-in-law/f; father-in-law/m; son-in-law/m; daughter-in-law/f; brother-in-law/m; sister-in-law/f; godfather/m
godmother/f; godson/m; goddaughter/f; orphan; foster mother/f; foster father/m; foster parent; foster child
adoptive mother/f; adoptive father/m; relative; family member; next of kin; matriarch/f; patriarch/m; surrogate/f
housewife/f; househusband/m; stay-at-home mother/f; heir; guardian; ancestor; descendant; childhood sweetheart; soulmate
@ other
man/m; woman/f; boy/m; girl/f; person; adult; teenager; teen; youth; youngster; pensioner; retiree; lady/f; gentleman/m
guy/m; bloke/m; lad/m; lass/f; chap/m; gent/m; baby boy/m; baby girl/f; schoolboy/m; schoolgirl/f; centenarian
octogenarian; adolescent; individual; human; resident; neighbour; neighbor; local; villager; homeowner; householder
motorist; driver; passenger; commuter; pedestrian; cyclist; biker; hitchhiker; tourist; holidaymaker; visitor; traveller
traveler; camper; guest; hotel guest; diner; drinker; reveller; partygoer; festival-goer; concertgoer; bystander; onlooker
passer-by; dog walker; jogger; friend; best friend; close friend; family friend; roommate; flatmate; housemate
acquaintance; stranger; enemy; foe; ally; mentor; hero; heroine/f; villain; role model; pioneer; legend; genius; nobody
newcomer; outsider; loner; recluse; philanthropist; donor; benefactor; volunteer; charity worker; fundraiser; aid worker
human rights activist; animal rights activist; climate activist; survivor; hostage; missing person; homeless man/m
homeless person; beggar; rough sleeper; jobseeker; claimant; taxpayer; whistle-blower; user; subscriber; viewer; listener
reader; follower; critic; commentator; detractor; opponent; admirer; well-wisher; caller; texter; poster; tweeter; sender
recipient; applicant; candidate; participant; attendee; delegate; organiser; member; chairperson; trustee; patron
spokesperson; representative; deputy; successor; predecessor; assistant; helper; guide; keeper; owner; dog owner
collector; hobbyist; enthusiast; gamer; birdwatcher; angler; hunter; farmer; lottery winner; jackpot winner
birthday girl/f; birthday boy/m; debutante/f; beauty queen/f; pageant winner; Miss Universe/f; cosplayer; mascot
"""

# Roles that one person does not hold at one time in one organisation or event: 'group: side | side', the roles of one side
# separated by ','. Two roles exclude each other where the group is the same and the side is not.
EXCLUSIVE = """
court: plaintiff, claimant, complainant | defendant, accused | prosecutor, chief prosecutor | judge, magistrate | juror
crime: victim, alleged victim | attacker, assailant, perpetrator, gunman, shooter, bomber, killer, murderer
seat: driver, taxi driver, bus driver, lorry driver, truck driver, train driver | passenger | pedestrian | co-pilot | pilot
school: teacher, head teacher, headteacher, headmaster, headmistress, schoolteacher | pupil, schoolboy, schoolgirl
let: landlord, landlady | tenant, lodger
restaurant: chef, head chef, sous chef | waiter, waitress | customer, diner
match: referee, umpire, linesman | player, goalkeeper, striker, midfielder, defender | spectator
position: goalkeeper, keeper | striker | midfielder | defender, centre-back, left-back, right-back
wedding: bride | groom, bridegroom | bridesmaid | best man
house: senator | congressman, congresswoman
kin: mother, mum, mom | father, dad | son | daughter | brother | sister | husband | wife | uncle | aunt | nephew | niece |
  grandmother, gran, grandma | grandfather, grandad, grandpa | grandson | granddaughter
sex: man, gentleman | woman, lady | boy | girl
portfolio: foreign minister, foreign secretary | finance minister, chancellor of the exchequer |
  interior minister, home secretary |
  defence minister, defense minister, defence secretary, defense secretary | justice minister, justice secretary |
  health minister, health secretary | housing minister, housing secretary | transport minister, transport secretary |
  education minister, education secretary | environment minister, environment secretary | culture minister, culture secretary |
  trade minister | energy minister | agriculture minister | prime minister | business secretary |
  work and pensions secretary
police-rank: police constable | sergeant | inspector | chief inspector | superintendent | chief superintendent |
  assistant chief constable | deputy chief constable | chief constable
army-rank: private | corporal | sergeant | lieutenant | captain | major | lieutenant colonel | colonel | brigadier | general
head: chief executive, chief executive officer, CEO | chief financial officer, CFO, finance director |
  chief operating officer, COO
council: mayor | deputy mayor
"""

GROUPS = """
@ public
people; many people; some people; most people; members of the public; the public; public; citizens; residents; locals
neighbours; neighbors; villagers; townspeople; inhabitants; householders; homeowners; tenants; taxpayers; voters
constituents; pensioners; parents; mothers; fathers; mums; moms; dads; families; relatives; friends; loved ones
colleagues; co-workers; classmates; students; pupils; children; kids; teenagers; teens; young people; youngsters; women
men; girls; boys; adults; couples; passers-by; bystanders; onlookers; eyewitnesses; witnesses; spectators; crowd; crowds
audience; audiences; passengers; commuters; motorists; drivers; cyclists; pedestrians; travellers; travelers
holidaymakers; tourists; visitors; guests; diners; shoppers; customers; consumers; clients; patients; survivors; victims
mourners; well-wishers; worshippers; parishioners; congregation; community; communities; society; nation; country; world
population; millions; thousands; hundreds; dozens; generation; millennials; campers; concertgoers; partygoers; revellers
festival-goers; guests; ticket holders; traders; market traders; shopkeepers; stallholders; islanders; swimmers
dog walkers; hikers; fishermen; farmers; newcomers; refugees; migrants; immigrants; asylum seekers; prisoners; inmates
detainees; hostages; the bereaved; the injured; the homeless
@ online
users; Twitter users; Instagram users; social media users; internet users; netizens; followers; fans; trolls; commenters
commentators; viewers; listeners; readers; subscribers; the internet; internet; social media; Twitter; posters; bloggers
influencers; keyboard warriors; haters; online critics; TikTokers; YouTubers; gamers; streamers; Redditors; tweeters
@ indefinite
many; others; some; several; few; a few; most; everyone; everybody; someone; somebody; no one; nobody; anyone; anybody
all; both; those; they; one person; another; another person; one; critics; detractors; opponents; rivals; enemies
supporters; backers; allies; defenders; admirers; advocates; proponents; sceptics; skeptics; doubters; observers; analysts
experts; specialists; commentators; pundits; insiders; sources; source; informants; aides; advisers; advisors
those close to; people familiar with the matter; officials; authorities; the authorities; authority
@ official
police; officers; detectives; investigators; prosecutors; firefighters; fire crews; paramedics; rescuers; rescue workers
emergency services; emergency workers; ambulance crews; coastguards; soldiers; troops; forces; rebels; militants
insurgents; fighters; protesters; protestors; demonstrators; activists; campaigners; organisers; organizers; unions
union leaders; strikers; workers; staff; employees; employers; bosses; managers; executives; directors; bosses; ministers
MPs; peers; senators; lawmakers; legislators; congressmen; councillors; councilors; mayors; governors; politicians
Democrats; Republicans; Conservatives; Tories; Liberal Democrats; Lib Dems; Labour MPs; liberals; conservatives
nationalists; unionists; the left; the right; government; ministers; cabinet; opposition; parliament; lawyers; attorneys
solicitors; barristers; judges; jurors; jury; magistrates; court; diplomats; ambassadors; negotiators; regulators
inspectors; watchdogs; civil servants; council; councils; committee; commission; panel; board; inquiry; tribunal
inspectorate; delegation; delegates; leaders; world leaders; church leaders; community leaders; religious leaders; bishops
clergy; spokespeople; publicists; representatives; reps; agents; management; team; crew; company; firm; organisation
organization; charity; charities; trust; foundation; agency; campaign
@ expert
scientists; researchers; academics; professors; economists; historians; doctors; nurses; medics; surgeons; psychologists
teachers; head teachers; headteachers; engineers; climatologists; meteorologists; forecasters; pollsters; bankers
investors; shareholders; stockholders; traders; brokers; developers; farmers; conservationists; environmentalists
ecologists; archaeologists; astronomers; experts; authors; reviewers; journalists; reporters; editors; columnists
correspondents; media; the media; press; the press; tabloids; newspapers; broadcasters; outlets; bookmakers; fact-checkers
stylists; designers; models; photographers; musicians; actors; celebrities; stars; players; athletes; teammates
team-mates; coaches; referees; pundits; band members; bandmates; co-stars; castmates; cast; band; chefs; critics; curators
auctioneers; buyers; sellers; suppliers; retailers; manufacturers; hauliers; airlines; pilots; cabin crew; sailors
veterans; chaplains; mediators
"""

TITLES = """
@ m
Mr; Mr.; Mister; Sir; Lord; Master; Father; Fr; Fr.; Brother; Br.; King; Prince; Duke; Earl; Count; Baron; Viscount
Marquess; Emperor; Sultan; Sheikh; Emir; Pope; Don; Señor; Monsieur; Herr; Signor; Congressman; Councilman; Alderman
Assemblyman; Chairman; Imam; Rabbi; Cardinal; Mullah; Ayatollah; Monsignor; Msgr; Msgr.; Abbot; Uncle; Grandpa
Crown Prince; Esq; Esq.
@ f
Mrs; Mrs.; Miss; Ms; Ms.; Dame; Lady; Madam; Madame; Mme; Mlle; Mademoiselle; Sister; Sr.; Mother; Queen; Princess
Duchess; Countess; Baroness; Viscountess; Marchioness; Empress; Señora; Signora; Frau; Doña; Congresswoman; Councilwoman
Assemblywoman; Chairwoman; Abbess; Aunt; Auntie; Grandma; Crown Princess
@ u
Dr; Dr.; Doctor; Prof; Prof.; Professor; Rev; Rev.; Reverend; The Rev; Rt Rev; Right Rev; Most Rev; Very Rev; Bishop
Archbishop; Dean; Canon; Pastor; Deacon; Chaplain; Mx; Mx.; Hon; Hon.; Rt Hon; Right Honourable; President; Vice President
Vice-President; Prime Minister; Deputy Prime Minister; First Minister; Chancellor; Minister; Foreign Minister
Finance Minister; Defence Minister; Home Secretary; Foreign Secretary; Health Secretary; Secretary; Secretary of State
Secretary-General; Attorney General; Taoiseach; Tánaiste; Premier; Speaker; House Speaker; Sen; Sen.; Senator; Rep; Rep.
Representative; Congressperson; Delegate; Gov; Gov.; Governor; Lt. Gov.; Lieutenant Governor; Mayor; Cllr; Cllr.
Councillor; Councilor; Councilmember; Ambassador; Envoy; Commissioner; Judge; Justice; Chief Justice; Mr Justice
Mrs Justice; Magistrate; Sheriff; Sheriff's Deputy; Deputy; Det; Det.; Detective; Det Insp; Det Supt; Detective Inspector
Detective Chief Inspector; Detective Superintendent; Detective Sergeant; Detective Constable; DI; DCI; DS; DC; DSU; PC; Pc
WPC; Sgt; Sgt.; Sergeant; Insp; Inspector; Chief Inspector; Ch Insp; Supt; Supt.; Superintendent; Chief Superintendent
Ch Supt; Chief Constable; Deputy Chief Constable; Assistant Chief Constable; Police Chief; Chief; Officer; Agent
Special Agent; Trooper; Constable; Captain; Capt; Capt.; Maj; Maj.; Major; Lt; Lt.; Lieutenant; Lt. Col.; Lt Col; Col
Col.; Colonel; Brig; Brig.; Brigadier; Gen; Gen.; General; Maj. Gen.; Major General; Lt. Gen.; Lieutenant General; Cpl
Cpl.; Corporal; Pvt; Pvt.; Private; Staff Sgt.; Commander; Cmdr; Cmdr.; Admiral; Adm; Adm.; Rear Admiral; Vice Admiral
Commodore; Air Marshal; Air Chief Marshal; Field Marshal; Wing Commander; Squadron Leader; Coach; Chef; DJ; MC; QC; KC
Attorney; Principal; Dr Dame; Saint; St; St.; Ven; Nurse; Comrade; Shaykh; Hajji; Pandit; Swami; Guru; Engineer
Chairperson; CEO; Chief Executive; Director; former President; ex-President; President-elect; MP; MSP; MEP; TD
"""
