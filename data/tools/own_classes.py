"""Semantic classes: the subtrees of WordNet that make them, and the nouns of news whose class we set by hand."""

# class: synsets whose subtrees belong to it; "-" ends a subtree: what lies under it has no class. The nearest one decides.
ROOTS = """
garment: clothing.n.1 garment.n.1
footwear: footwear.n.1 footwear.n.2 hosiery.n.1
accessory: accessory.n.1 jewelry.n.1 headdress.n.1 bag.n.4 bag.n.6 spectacles.n.1 belt.n.2 glove.n.2 scarf.n.1 neckwear.n.1
accessory: handwear.n.1
accessory: mask.n.1 umbrella.n.1 watch.n.1 wallet.n.1 backpack.n.1 briefcase.n.1 shoulder_bag.n.1 luggage.n.1
colour: chromatic_color.n.1 achromatic_color.n.1 coloration.n.2
person: person.n.1
group: social_group.n.1 people.n.1 people.n.2 people.n.4 organization.n.1 gathering.n.1 kin.n.2 masses.n.1 ethnic_group.n.1
group: people.n.3 crowd.n.1
animal: animal.n.1 animal_group.n.1
vehicle: vehicle.n.1
building: building.n.1 structure.n.1 establishment.n.4 housing.n.1 facility.n.1 facility.n.4
room: room.n.1 area.n.5
place: location.n.1 region.n.1 region.n.3 geological_formation.n.1 body_of_water.n.1 way.n.6 land.n.4 landmass.n.1 tract.n.1
place: excavation.n.3
-: line.n.11 zodiac.n.2 point.n.2 opening.n.1 change.n.1 emblem.n.1 flag.n.1
body-part: body_part.n.1
-: body_substance.n.1
injury: injury.n.1 wound.n.2 injury.n.3
illness: illness.n.1 hernia.n.1 disease.n.1 infection.n.1 mental_disorder.n.1 symptom.n.1 infection.n.4 ill_health.n.1
food: food.n.1 food.n.2 foodstuff.n.2 dish.n.2 edible_fruit.n.1 vegetable.n.1 condiment.n.1
drink: beverage.n.1
device: device.n.1 machine.n.1 equipment.n.1 tool.n.1 implement.n.1 system.n.1
instrument: musical_instrument.n.1
event: social_event.n.1 happening.n.1 crime.n.1 attack.n.1 fight.n.2 group_action.n.1 ceremony.n.1 contest.n.1 departure.n.1
event: arrival.n.2
event: ceremony.n.3 rescue.n.1 robbery.n.1 killing.n.2 protest.n.2 election.n.1 journey.n.1 travel.n.1
-: sound.n.4 trouble.n.3 movement.n.3 transaction.n.1 commerce.n.1 cooperation.n.1 social_control.n.1 change.n.3 conveyance.n.3
document: document.n.1 publication.n.1 writing.n.4 document.n.3 written_communication.n.1 report.n.3 book.n.1 book.n.2
-: line.n.5 section.n.1 matter.n.6 symbol.n.1 code.n.1
depiction: representation.n.2 picture.n.1 picture.n.2 photograph.n.1 movie.n.1 ad.n.1 poster.n.1 video.n.1 video.n.2
depiction: graphic_art.n.1
depiction: sculpture.n.1 drawing.n.2
-: gesture.n.1 facial_expression.n.1 projection.n.1 graph.n.1
money-unit: monetary_unit.n.1 coin.n.1
time-unit: time_unit.n.1 day_of_the_week.n.1 calendar_month.n.1
measure-unit: unit_of_measurement.n.1
material: material.n.1 fabric.n.1 metal.n.1 metal.n.2 wood.n.1 leather.n.1 plastic.n.1 rock.n.2 glass.n.1
pattern: design.n.4
weapon: weapon.n.1 weaponry.n.1 ammunition.n.1 bomb.n.1 explosive_device.n.1
weather: weather.n.1 atmospheric_phenomenon.n.1
"""

# Nouns whose commonest sense in news is not WordNet's, and words that WordNet 3.0 does not have. "none" takes a class away.
OWN = """
garment: dress; gown; suit; skirt; shirt; t-shirt; tee; top; blouse; jacket; coat; jeans; trousers; pants; shorts; leggings
garment: sweater
garment: jumper; hoodie; cardigan; sweatshirt; tracksuit; bikini; swimsuit; lingerie; bra; uniform; costume; outfit; robe
garment: clothes; clothing
garment: attire; look; puffer jacket; bodysuit; jumpsuit; catsuit; romper; tank top; crop top; polo shirt; onesie; dungarees
garment: overalls
garment: apron; kilt; sari; hijab; abaya; burqa; kimono; pyjamas; pajamas; nightgown; tuxedo; vest; waistcoat; pullover; parka
garment: anorak
garment: raincoat; trench coat; overcoat; blazer; wedding dress; minidress; miniskirt; garment; apparel; clothing line; kit
garment: strip; jersey
garment: corset; underwear; boxers; briefs; chinos; slacks; cape; cloak; poncho; kaftan; toga; leotard; wetsuit; spacesuit
garment: evening dress
garment: luxury clothing; streetwear; sportswear; activewear; swimwear; knitwear; outerwear; nightwear; ball gown
garment: evening gown; dressing gown
footwear: shoe; boot; sneaker; trainer; sandal; heel; high heels; heels; stiletto; loafer; slipper; flip-flop; clog; mule
footwear: stocking; sock
footwear: tights; wellington; wellies; ankle boot; knee-high boot; brogue; moccasin; pump; ballet flat; espadrille
footwear: football boot; trainers
accessory: bag; handbag; purse; hat; cap; beanie; helmet; crown; tiara; headband; belt; scarf; glove; tie; bow tie; necklace
accessory: bracelet; ring
accessory: earring; choker; collar; harness; sunglasses; glasses; spectacles; watch; backpack; rucksack; suitcase; briefcase
accessory: umbrella; wallet
accessory: mask; face mask; veil; brooch; pendant; wig; tote; tote bag; clutch bag; shoulder bag; lanyard; cufflink; jewellery
accessory: jewelry; headscarf
accessory: headdress; bandana; turban; badge; wristband; anklet; hairband; hair clip; suspenders; braces; sash; baseball cap
accessory: bobble hat; beret
colour: red; blue; green; yellow; orange; purple; pink; brown; black; white; grey; gray; beige; cream; gold; golden; silver
colour: navy; navy blue
colour: scarlet; crimson; maroon; burgundy; turquoise; teal; cyan; magenta; violet; lilac; lavender; mauve; indigo; khaki
colour: olive; tan; ivory
colour: charcoal; bronze; copper; amber; emerald; jade; lime; mint; peach; coral; salmon; fuchsia; rose; ruby; sapphire; aqua
colour: azure; cobalt
colour: sky-blue; sky blue; off-white; jet-black; pastel; multicoloured; multicolored; plum; aubergine; mustard; ochre; rust
colour: chestnut; auburn
colour: blond; blonde; brunette; ginger; cerise; taupe; ecru; puce; sepia; cherry-red; blood-red; dark blue; light blue
colour: dark green; light green
colour: dark red; dark grey; dark gray; light grey; light gray; pale blue; pale pink; hot pink; royal blue; bottle green
colour: rose gold; baby blue
colour: colour; color; shade; hue
person: man; woman; boy; girl; child; kid; toddler; baby; infant; adult; teenager; teen; pensioner; person; worker; employee
person: staff member
person: driver; pilot; passenger; officer; policeman; policewoman; firefighter; paramedic; nurse; doctor; surgeon; teacher
person: pupil; student
person: singer; actor; actress; model; photographer; designer; stylist; director; chief executive; ceo; chairman; chairwoman
person: chair; chairperson
person: spokesman; spokeswoman; spokesperson; minister; prime minister; president; mayor; councillor; councilor; mp; senator
person: lawyer; judge
person: victim; witness; suspect; defendant; resident; neighbour; neighbor; customer; fan; critic; player; coach; manager
person: striker; goalkeeper
person: protester; protestor; activist; campaigner; farmer; fisherman; chef; cook; waiter; waitress; artist; musician; drummer
person: guitarist; writer
person: author; journalist; reporter; editor; blogger; influencer; youtuber; tiktoker; podcaster; vlogger; star; celebrity
person: head; boss; owner
person: founder; co-founder; cofounder; partner; friend; parent; mother; father; mum; mom; dad; son; daughter; brother; sister
person: husband; wife
person: pedestrian; cyclist; motorist; commuter; tourist; migrant; refugee; asylum seeker; patient; carer; caretaker; veteran
person: soldier; gunman
person: attacker; burglar; thief; spouse; bride; groom; widow; widower; lifeguard; whistleblower; shopper; hiker; climber
person: runner; swimmer
person: candidate; voter; headteacher; head teacher; principal; lecturer; professor; scientist; researcher; engineer; model
person: member; guest; host
person: official; leader; aide; adviser; advisor; analyst; expert; executive; commissioner; representative; agent; speaker
person: contractor; builder
group: company; firm; band; team; crew; family; couple; crowd; audience; police; council; government; party; union; club
group: staff; jury; board
group: committee; panel; charity; brand; group; duo; trio; quartet; gang; army; navy; public; community; agency; organisation
group: organization
group: corporation; business; startup; start-up; fire service; fire brigade; ambulance service; coastguard; school board
group: ministry; department
group: management; workforce; congregation; choir; orchestra; cast; label; record label; fashion house; retailer
group: supermarket chain; airline
group: manufacturer; operator; developer; watchdog; regulator; outlet; newspaper group; broadcaster; squad; side; parliament
group: congress; senate
group: people; men; women; fans; critics; protesters; residents; coalition; association; federation; trust; authority; court
group: media; press
animal: dog; cat; horse; cow; sheep; pig; chicken; bird; fish; bear; teddy bear=none; wolf; fox; whale; shark; puppy; kitten
animal: pony; lamb; duck
animal: swan; goose; bee; rat; mouse; snake; pet; elephant; lion; tiger; monkey; seal; turkey; otter; beaver; crane=none
animal: kite=none
vehicle: car; van; lorry; truck; bus; coach=person; train; tram; plane; aeroplane; airplane; aircraft; jet; airliner
vehicle: helicopter; boat; ship
vehicle: ferry; yacht; bike; bicycle; motorbike; motorcycle; scooter; e-scooter; e-bike; taxi; cab; minibus; ambulance
vehicle: fire engine; tractor
vehicle: trailer; caravan; suv; pickup; hatchback; tanker; submarine; rocket; spacecraft; drone; lifeboat; minivan; hovercraft
vehicle: canoe; kayak; dinghy
building: house; home; flat; apartment; hotel; school; hospital; church; mosque; temple; museum; gallery; theatre; theater
building: stadium; arena
building: factory; plant; works; mill; warehouse; shop; store; supermarket; restaurant; cafe; café; pub; bar; office; library
building: station; prison
building: bridge; tower; castle; palace; barn; shed; garage; tower block; town hall; village hall; care home; nursing home
building: airport; depot
building: mansion; bungalow; cottage; cinema; nightclub; clinic; surgery; courthouse; police station; fire station
building: leisure centre; gym; pier
building: skyscraper; dam; lighthouse; hangar; greenhouse; bakery; brewery; dairy; tunnel; studio; headquarters; mall
building: shopping centre; terminal
room: room; bedroom; kitchen; bathroom; living room; lounge; hall; corridor; lobby; attic; basement; cellar; classroom
room: ballroom; ward; cell
room: hallway; dining room; nursery; playroom; waiting room; meeting room; boardroom; dressing room; changing room
room: operating theatre; foyer
place: street; road; park; beach; square; field; forest; wood=material; river; lake; sea; ocean; island; hill; mountain
place: valley; city; town
place: village; country; county; region; district; area; border; coast; harbour; harbor; port; motorway; highway; junction
place: playground; garden
place: pitch; car park; market; cemetery; graveyard; campsite; site; scene; venue; state; province; capital; suburb; bay
place: canal; cave; cliff
place: pavement; sidewalk; roundabout; lay-by; quarry; mine; farm; estate; neighbourhood; neighborhood; seafront; promenade
place: high street; zoo
body-part: hand; arm; leg; foot; head=none; face=body-part; eye; ear; nose; mouth; hair; back=none; chest; neck; knee; ankle
body-part: wrist; shoulder
body-part: finger; toe; hip; skull; heart; lung; liver; kidney; brain; skin; body; stomach; spine; rib; thigh; elbow; jaw
body-part: tooth; tongue; lip
injury: injury; wound; burn; bruise; cut=none; fracture; concussion; broken leg; broken arm; sprain; scald; laceration
injury: head injury; whiplash
injury: gunshot wound; stab wound; graze; scratch; smoke inhalation; broken rib; broken wrist; hypothermia; scar; amputation
injury: strain=none
illness: rash; illness; disease; cancer; flu; cold=none; covid; covid-19; coronavirus; infection; virus; pneumonia; fever; stroke
illness: heart attack
illness: diabetes; asthma; depression; dementia; food poisoning; salmonella; listeria; e. coli; norovirus; measles; allergy
illness: sickness; poisoning
illness: allergic reaction; sepsis; meningitis; stomach bug; cardiac arrest; tuberculosis; cholera; malaria; norovirus
illness: migraine; tumour; tumor
food: bread; cheese; meat; cake; pizza; sandwich; burger; chocolate; fruit; vegetable; rice; egg; soup; salad; apple
food: chicken nugget; yoghurt
food: yogurt; pasta; noodle; sausage; bacon; ham; butter; sugar; salt; honey; snack; meal; ready meal; lunch; dinner
food: breakfast; dessert; biscuit
food: cookie; crisp; chip=food; pie; steak; beef; pork; seafood; salmon=colour; cereal; ice cream; pudding; curry; hot dog
food: fish and chips; dish
drink: water; beer; wine; coffee; tea; milk; juice; vodka; whisky; whiskey; gin; rum; cider; champagne; cocktail; lemonade
drink: soda; soft drink
drink: energy drink; smoothie; alcohol; bottled water; mineral water; lager; ale; brandy; tequila; squash=none; drink
drink: beverage; milkshake
device: phone; mobile phone; smartphone; iphone; computer; laptop; tablet; camera; television; tv; radio; fridge; freezer
device: oven; heater; boiler
device: battery; engine; pump=device; turbine; sensor; alarm; smoke alarm; robot; machine; printer; projector; microphone
device: speaker=person; console
device: washing machine; tumble dryer; dishwasher; charger; headphones; earphones; app=none; router; server; generator; valve
device: elevator; lift
device: toaster; kettle; e-cigarette; vape; cctv camera; webcam; smartwatch; device; gadget; appliance; tool; equipment
device: router; drill=device
instrument: guitar; piano; violin; drum; drums; trumpet; flute; saxophone; cello; keyboard; organ=none; harp; bass=none
instrument: double bass; clarinet
instrument: harmonica; accordion; bagpipes; synthesizer; synthesiser; ukulele; banjo; viola; trombone; oboe; tuba; mandolin
instrument: tambourine
event: concert; gig; show; festival; match; game; race; marathon; tournament; final; election; vote; referendum; protest
event: march=event; rally
event: strike; walkout; crash; collision; fire; blaze; explosion; blast; accident; flood; earthquake; storm=weather; wedding
event: funeral; party=group
event: meeting; conference; summit; launch; ceremony; premiere; gala; interview; trial; inquest; hearing; raid; attack
event: shooting; stabbing
event: murder; robbery; burglary; theft; outage; power cut; evacuation; recall; auction; sale; exhibition; parade; performance
event: tour; visit
event: fashion show; photoshoot; photo shoot; shoot; debate; derby; cup final; landslide; avalanche; outbreak; pandemic
event: epidemic; war; battle
event: ceasefire; riot; fair; carnival; fundraiser; press conference; by-election; wildfire; derailment; disaster; incident
event: anniversary; birthday
event: fire drill; power failure; blackout; leak; spill; oil spill; rescue; kidnapping; assault; arson=cause; death; birth
event: merger; takeover
document: letter; report; contract; email; e-mail; statement; press release; book; memoir; novel; newspaper; magazine; article
document: passport
document: licence; license; certificate; invoice; receipt; petition; bill; law=none; will=none; diary; memo; minutes; leaflet
document: dossier; warrant
document: court document; court papers; transcript; filing; paper; file; record=none; post; tweet; blog post; blog; column
document: editorial; review
document: message; text message; note; manifesto; treaty; deal=none; agreement; lawsuit=event; script; screenplay; visa
document: ballot; survey; study
depiction: ad; advert; advertisement; commercial; photo; photograph; picture; image; video; film; movie; poster; painting
depiction: drawing; portrait
depiction: billboard; clip; footage; shot=none; snap; snapshot; selfie; screenshot; sketch; cartoon; mural; sculpture; statue
depiction: illustration
depiction: campaign image; still; trailer=depiction; visual; lookbook; promo; banner; photo series; video clip; documentary
depiction: animation; meme; gif
depiction: mugshot; thumbnail; logo; render; artwork; music video; cover; campaign=none; cctv footage; print; map
depiction: model=person; x-ray; graphic
money-unit: dollar; pound; euro; penny; cent; yen; yuan; rupee; franc; krona; krone; ruble; rouble; peso; quid; sterling; buck
money-unit: pence; rand; real
money-unit: zloty; shekel; dirham; riyal; lira; won; dinar; forint; baht; ringgit; bitcoin
time-unit: second; minute; hour; day; week; fortnight; month; year; decade; century; millennium; weekend; quarter; season
time-unit: night; morning
time-unit: evening; afternoon; moment; summer; winter; spring; autumn
measure-unit: metre; meter; kilometre; kilometer; mile; foot=body-part; inch; yard; gram; gramme; kilogram; kilo; tonne; ton
measure-unit: ounce; litre
measure-unit: liter; gallon; pint; acre; hectare; degree; per cent; percent; percentage point; watt; kilowatt; megawatt; kg
measure-unit: km; knot; stone=material
measure-unit: centimetre; centimeter; millimetre; millimeter; mph; kilowatt-hour; byte; megabyte; gigabyte; calorie; volt
measure-unit: square metre
measure-unit: square mile; square foot; cubic metre; mm; cm; megabit; decibel; cup=none; mole=animal; point=none; base=none
measure-unit: power=none
material: cotton; wool; silk; leather; denim; polyester; nylon; plastic; wood; steel; iron; glass; concrete; rubber; velvet
material: lace; satin; linen
material: fur; cashmere; tweed; suede; fabric; metal; brick; timber; stone; marble; clay; paper=document; cardboard; aluminium
material: aluminum; tin
material: faux fur; faux leather; latex; spandex; lycra; tulle; chiffon; tartan=pattern; fleece; felt; canvas; gravel
material: asbestos; cladding; foam
material: titanium; carbon fibre; carbon fiber; porcelain; ceramic; oak; pine; bamboo; sand; cement; oil; coal; gas=none
material: diesel; petrol
pattern: stripe; check=none; polka dot; floral; plaid; tartan; paisley; leopard print; animal print; camouflage; pinstripe
pattern: herringbone
pattern: houndstooth; gingham; zebra print; floral print; pattern; striped; checked=none; checkered; chequered; polka-dot
pattern: argyle; tie-dye
weapon: gun; knife; bomb; rifle; pistol; shotgun; sword; grenade; missile; machete; axe; handgun; firearm; dagger; bullet
weapon: revolver; crossbow
weapon: explosive; tank; warhead; machine gun; artillery; ammunition; blade; air rifle; bow=none; arm=body-part; bat=animal
weapon: taser; tear gas
weather: rain; snow; storm; wind; fog; sunshine; heatwave; heat wave; frost; thunder; lightning; hail; hurricane; drought
weather: gale; blizzard; cloud
weather: thunderstorm; tornado; typhoon; cyclone; mist; ice=none; downpour; drizzle; sleet; weather; breeze; monsoon
weather: cold snap; snowfall; rainfall
cause: arson; faulty wiring; electrical fault; short circuit; gas leak; lightning strike; human error; engine failure
cause: mechanical failure
cause: negligence; overheating; drink-driving; drunk driving; speeding; technical fault; computer glitch; glitch; software bug
cause: power surge
cause: signal failure; metal fatigue; pilot error; bird strike; cigarette; discarded cigarette; candle; barbecue
cause: mechanical fault; tyre blowout
cause: brake failure; contamination; sabotage; natural causes; heart failure; overdose; drowning; suffocation; strangulation
cause: asphyxiation; vandalism
cause: understaffing; staff shortage; bad weather; low demand; poor sales; lack of funds; subsidence; faulty battery
cause: software error; fault; cyberattack
none: thing; way; part; time; lot; number; kind; case; fact; point; line; word; name; idea; issue; matter; problem; reason
none: side=group; end
none: order; power; hit; result; form; figure; sort; use; work; job; role; view; life; love; action; move; decision; plan
none: change; effort
none: system; service; campaign; project; claim; allegation; accusation; comment; remark; apology; criticism; backlash
none: outrage; sentence
none: question; answer; promise; charge; case; rate; share; stock; price; cost; profit; loss; rise; fall; increase; deal
none: support; level; act
none: charge; record; track; single; album; song; fall; term; period; age; story; success; failure; trouble; sound; noise
none: silence; bit; piece
place: birthplace; workplace; hometown; tree=none; crossroads; intersection; level crossing; airfield; racecourse; golf course
group: bank; insurer; lender; public; opposition; lobby; cabinet; parish council; housing association; quango; choir; chain
group: giant
none: hose; ladder; bar chart; chair=none; door; window; wall; roof; knot=none; card=none; trunk=none; ring=accessory; spring=none
none: fall=none; well; box
none: damage; win; defeat; fate; accident black spot; wake; crack; light; object; item; product; goods; network; process
none: thing; stage; mark
"""
