"""What things are kinds of, as news has it: terms too wide to say anything, trees that we want in full, our own kinds."""

# Hypernyms that make everything compatible with everything.
EMPTY = """
entity.n.1 physical_entity.n.1 abstraction.n.6 thing.n.12 object.n.1 whole.n.2 artifact.n.1 matter.n.3
substance.n.1 causal_agent.n.1
living_thing.n.1 organism.n.1 psychological_feature.n.1 attribute.n.2 state.n.2 relation.n.1 communication.n.2 event.n.1 act.n.2
activity.n.1 action.n.1 cognition.n.1 content.n.5 group.n.1 measure.n.2 instrumentality.n.3 unit.n.6 part.n.1 part.n.3 part.n.4
process.n.6 phenomenon.n.1 property.n.2 condition.n.1 quality.n.1 way.n.6 idea.n.1 concept.n.1 thing.n.1 thing.n.8 location.n.1
region.n.1 region.n.3 natural_object.n.1 covering.n.2 creation.n.2 product.n.2 definite_quantity.n.1 indefinite_quantity.n.1
fundamental_quantity.n.1 solid.n.1 fluid.n.2 point.n.2 signal.n.1 collection.n.1 physical_phenomenon.n.1 natural_phenomenon.n.1
commodity.n.1 ware.n.2 natural_process.n.1 cause.n.3 change.n.3 possession.n.2 social_group.n.1 happening.n.1 information.n.1
unit_of_measurement.n.1 message.n.2 physical_condition.n.1 information.n.2 line.n.11 chordate.n.1
higher_cognitive_process.n.1 consumer_goods.n.1 visual_property.n.1 surface.n.1 boundary.n.1 extremity.n.1
side.n.4 conveyance.n.3
nutriment.n.1 drug_of_abuse.n.1 liquid.n.1 area.n.5 plant_organ.n.1 reproductive_structure.n.1 work.n.2
extremity.n.5 feeling.n.1
combustion.n.1 oxidation.n.1 chemical_reaction.n.1 commerce.n.1 commercial_enterprise.n.2 transaction.n.1
container.n.1 instrument.n.1
nutriment.n.1 mechanism.n.5 transportation.n.2 transportation.n.5 body.n.4 furnishing.n.2 consumer.n.1 adult.n.1
"""

# Wide terms that say what kind of thing something is.
WIDE = """
person.n.1 animal.n.1 food.n.1 food.n.2 clothing.n.1 vehicle.n.1 building.n.1 body_part.n.1
illness.n.1 disease.n.1 event.n.1 worker.n.1
"""

# True of a sense that news does not mean.
MISLEADING = {("adult", "animal"), ("star", "natural object"), ("female", "animal"), ("male", "animal"), ("young", "animal")}

# Trees whose words are wanted even where nobody tagged them.
FULL_TREES = """
clothing.n.1 footwear.n.2 jewelry.n.1 bag.n.4 bag.n.6 vehicle.n.1 building.n.1 room.n.1 worker.n.1 professional.n.1 leader.n.1
entertainer.n.1 athlete.n.1 artist.n.1 skilled_worker.n.1 communicator.n.1 relative.n.1 domestic_animal.n.1
dish.n.2 baked_goods.n.1
meat.n.1 edible_fruit.n.1 beverage.n.1 injury.n.1 infectious_disease.n.1 chromatic_color.n.1 achromatic_color.n.1
musical_instrument.n.1 weapon.n.1 furniture.n.1 fabric.n.1 jewel.n.1 electronic_device.n.1 computer.n.1 home_appliance.n.1
document.n.1 publication.n.1 social_event.n.1 crime.n.1 representation.n.2 house.n.1 road.n.1 external_body_part.n.1
dog.n.1 horse.n.1 cattle.n.1 bird_of_prey.n.1 primate.n.2 bear.n.1 big_cat.n.1
"""

# hypernym: kinds that WordNet 3.0 lacks or puts elsewhere. A kind may be a hypernym further down.
KINDS = """
clothing: garment, clothes, attire, apparel, outfit, luxury clothing, uniform, costume, sportswear, streetwear, swimwear
clothing: knitwear, outerwear
clothing: kit, footwear, headgear, menswear, womenswear
garment: dress, gown, skirt, suit, coat, jacket, shirt, trousers, pants, jeans, shorts, leggings, bodysuit, jumpsuit, catsuit
garment: onesie, hoodie
garment: tracksuit, leotard, swimsuit, bikini, cape, robe, abaya, hijab, blouse, blazer, top, t-shirt, sweater, jumper
garment: cardigan, kimono
dress: minidress, maxi dress, wedding dress, evening dress, cocktail dress, sundress, ball gown, gown
gown: evening gown, ball gown, dressing gown
jacket: puffer jacket, leather jacket, denim jacket, bomber jacket, blazer
coat: trench coat, overcoat, raincoat, fur coat, parka
top: crop top, tank top, t-shirt, blouse, vest top, polo shirt, hoodie
sweater: hoodie, jumper, cardigan, turtleneck
footwear: shoe, boot, sneaker, sandal, trainer, slipper, high heels
shoe: heel, stiletto, trainer, sneaker, loafer, brogue, ballet flat, high heels, espadrille, football boot
boot: ankle boot, knee-high boot, wellington
accessory: bag, handbag, hat, belt, scarf, glove, sunglasses, necklace, bracelet, earring, ring, watch, choker, harness
accessory: headband, brooch
jewelry: necklace, bracelet, ring, earring, choker, brooch, pendant, tiara
bag: handbag, backpack, rucksack, tote bag, shoulder bag, clutch bag, suitcase, holdall
hat: cap, beanie, beret, bobble hat, baseball cap
toy: teddy bear, doll, plush toy, soft toy, action figure, stuffed animal
soft toy: teddy bear, plush toy, stuffed animal
red: crimson, scarlet, maroon, burgundy, ruby, cherry-red, dark red, blood-red, cerise, vermilion
blue: navy, navy blue, royal blue, sky blue, light blue, dark blue, azure, cobalt, sapphire, indigo, turquoise, aqua
blue: baby blue, pale blue
green: emerald, lime, olive, khaki, jade, bottle green, mint, dark green, light green, teal
purple: lilac, lavender, violet, mauve, plum, aubergine
pink: fuchsia, magenta, salmon, coral, rose, hot pink, pale pink, cerise
yellow: mustard, lemon, gold, amber
brown: tan, chestnut, beige, chocolate, bronze, taupe, auburn, khaki
white: ivory, cream, off-white, ecru
black: jet-black, ebony
grey: charcoal, light grey, dark grey, silver
gray: charcoal, light gray, dark gray, silver
orange: amber, peach, tangerine
vehicle: car, van, lorry, truck, bus, coach, bike, motorbike, scooter, e-scooter, e-bike, train, tram, ambulance, fire engine
vehicle: tractor, minivan
car: suv, hatchback, taxi, cab, police car, patrol car, electric car, hybrid, sports car, estate car
bike: e-bike, mountain bike
aircraft: drone, plane, helicopter, jet, airliner, glider
boat: ferry, yacht, lifeboat, dinghy, canoe, kayak, trawler
vessel: boat, ship, ferry, yacht
building: house, flat, factory, plant, school, hospital, hotel, warehouse, supermarket, tower block, town hall, care home
building: nursing home
building: nightclub, cinema, mill, stadium, courthouse, police station, fire station, leisure centre, office block, sports hall
home: house, flat, apartment, bungalow, cottage, mansion, penthouse, villa
shop: supermarket, bakery, boutique, bookshop, pharmacy, department store, corner shop
room: bedroom, living room, kitchen, bathroom, lounge, playroom, nursery, classroom, dining room, boardroom
event: concert, festival, gig, fair, parade, ceremony, conference, match, launch, gala, premiere, summit, fundraiser, marathon
event: exhibition
concert: gig, recital
sports event: match, game, race, marathon, tournament, derby, final
meeting: summit, conference, assembly
incident: crash, collision, fire, blaze, explosion, attack, shooting, stabbing, leak, accident, robbery, burglary, assault
accident: crash, collision, derailment, pile-up
disaster: flood, earthquake, landslide, avalanche, wildfire, tsunami, famine
attack: shooting, stabbing, bombing, arson attack, cyberattack
crime: theft, burglary, robbery, murder, arson, fraud, assault, kidnapping, shoplifting, vandalism
fire: blaze, inferno, wildfire
injury: burn, fracture, cut, bruise, wound, concussion, broken leg, broken arm, broken wrist, broken rib, head injury, sprain
injury: laceration
injury: smoke inhalation, whiplash
fracture: broken leg, broken arm, broken wrist, broken rib
illness: flu, cancer, pneumonia, covid, covid-19, food poisoning, salmonella, listeria, norovirus, measles, disease, infection
infection: salmonella, listeria, norovirus, e. coli, covid, covid-19, sepsis
device: phone, laptop, tablet, computer, smartphone, camera, smartwatch, e-cigarette, drone, gadget, appliance
phone: smartphone, mobile phone, iphone
computer: laptop, tablet, desktop
appliance: fridge, freezer, oven, washing machine, dishwasher, tumble dryer, toaster, kettle
picture: photo, photograph, image, painting, drawing, portrait, selfie, snapshot, mugshot, illustration, still
image: photo, photograph, screenshot, selfie, snapshot, picture, still
photo: selfie, snapshot, mugshot, snap
video: clip, footage, music video, video clip, trailer
advertisement: ad, advert, commercial, billboard, poster, promo
ad: commercial, billboard, advert
campaign: ad campaign, advertising campaign, marketing campaign, poster campaign
document: letter, report, contract, licence, license, certificate, passport, email, petition, lawsuit, memo, statement
document: press release, transcript
publication: newspaper, magazine, book, memoir, novel, blog
post: tweet, blog post, instagram post, social media post
message: email, text, tweet, post, letter, text message
book: memoir, novel, autobiography, biography, cookbook
drink: beer, wine, coffee, tea, vodka, whisky, juice, cider, champagne, soft drink, energy drink, lemonade, water, milk
drink: smoothie
alcohol: beer, wine, vodka, whisky, whiskey, gin, rum, cider, champagne, lager, prosecco
food: cheese, bread, chocolate, pizza, burger, sandwich, meat, ready meal, snack, yoghurt, yogurt, soup, ice cream
food: chicken nugget
meal: breakfast, lunch, dinner, supper, brunch, takeaway
child: boy, girl, toddler, baby, infant, pupil, schoolboy, schoolgirl, kid, youngster, teenager
person: adult, child, man, woman, boy, girl, teenager, pensioner, toddler, baby, worker, driver, passenger, resident, victim
person: customer
adult: man, woman, pensioner
parent: mother, father, mum, mom, dad
relative: mother, father, son, daughter, brother, sister, husband, wife, cousin, aunt, uncle, grandmother, grandfather, niece
relative: nephew, spouse
spouse: husband, wife
sibling: brother, sister
worker: employee, driver, nurse, cleaner, builder, farmer, waiter, waitress, chef, teacher, firefighter, paramedic, carer
worker: cashier
performer: singer, actor, actress, dancer, musician, rapper, comedian
musician: singer, guitarist, drummer, rapper, pianist, violinist, bassist
star: pop star, film star, movie star, reality star
doctor: surgeon, gp, consultant, paediatrician, pediatrician, psychiatrist
politician: mp, minister, prime minister, mayor, councillor, councilor, senator, president, congressman, congresswoman
official: minister, mayor, councillor, commissioner, spokesman, spokeswoman
spokesperson: spokesman, spokeswoman
executive: chief executive, ceo, chairman, chairwoman, managing director, finance director, cfo
athlete: footballer, runner, swimmer, cyclist, striker, goalkeeper, boxer, golfer, sprinter
company: firm, brand, airline, retailer, manufacturer, startup, start-up, supermarket chain, fashion house, bank, insurer
group: band, team, duo, trio, quartet, gang, crew, choir, orchestra, family, company
animal: dog, cat, horse, cow, sheep, pig, puppy, kitten, pony
dog: puppy, labrador, bulldog, alsatian, terrier, xl bully, guide dog, german shepherd
weapon: gun, knife, bomb, rifle, pistol, shotgun, machete, handgun, firearm, sword, axe
gun: pistol, rifle, shotgun, handgun, revolver
firearm: gun, pistol, rifle, shotgun, handgun
knife: kitchen knife, machete, flick knife
instrument: guitar, piano, violin, drum, trumpet, flute, saxophone, cello
guitar: bass guitar, electric guitar, acoustic guitar
storm: hurricane, blizzard, thunderstorm, typhoon, cyclone, gale, tornado
fabric: cotton, silk, wool, denim, linen, velvet, satin, lace, polyester, tulle, tweed
leather: suede, patent leather
metal: steel, iron, aluminium, aluminum, copper, gold, silver, tin, titanium, brass
wood: oak, pine, bamboo, timber, plywood
furniture: chair, table, sofa, bed, desk, couch, armchair, wardrobe, bookcase, stool, bench
sofa: couch
prize: award, trophy, medal
money: cash, grant, donation, fund, bonus
"""
