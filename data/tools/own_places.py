"""Places, events and organizations of the news, typed by us from common knowledge (Apache-2.0).

Entries are separated by ';'. Places: name = alias | alias / demonym, demonym. '~' before a name or alias: ambiguous.
"""

COUNTRIES = """
Afghanistan / Afghan; Albania / Albanian; Algeria / Algerian; Andorra / Andorran; Angola / Angolan
Antigua and Barbuda / Antiguan, Barbudan
Argentina / Argentinian, Argentine; Armenia / Armenian; Australia / Australian, Aussie; Austria / Austrian
Azerbaijan / Azerbaijani, Azeri
Bahamas = the Bahamas | The Bahamas / Bahamian; Bahrain / Bahraini; Bangladesh / Bangladeshi
Barbados / Barbadian, Bajan; Belarus / Belarusian
Belgium / Belgian; Belize / Belizean; Benin / Beninese; Bhutan / Bhutanese; Bolivia / Bolivian
Bosnia and Herzegovina = Bosnia / Bosnian, Herzegovinian
Botswana / Motswana, Batswana; Brazil / Brazilian; Brunei / Bruneian; Bulgaria / Bulgarian; Burkina Faso / Burkinabe
Burundi / Burundian
Cambodia / Cambodian; Cameroon / Cameroonian; Canada / Canadian; Cape Verde = Cabo Verde / Cape Verdean
Central African Republic / Central African
~Chad / Chadian; Chile / Chilean; China = People's Republic of China | PRC / Chinese; Colombia / Colombian
Comoros / Comoran, Comorian
Democratic Republic of the Congo = DR Congo | Democratic Republic of Congo | DRC / Congolese
Republic of the Congo = Congo-Brazzaville / Congolese
Costa Rica / Costa Rican; Croatia / Croatian, Croat; Cuba / Cuban; Cyprus / Cypriot
Czech Republic = Czechia | the Czech Republic / Czech
Denmark / Danish, Dane; Djibouti / Djiboutian; Dominica / Dominican; Dominican Republic / Dominican
East Timor = Timor-Leste / Timorese
Ecuador / Ecuadorian, Ecuadorean; Egypt / Egyptian; El Salvador / Salvadoran, Salvadorean
Equatorial Guinea / Equatoguinean; Eritrea / Eritrean
Estonia / Estonian; Eswatini = Swaziland / Swazi; Ethiopia / Ethiopian; Fiji / Fijian; Finland / Finnish, Finn
France / French, Frenchman, Frenchwoman
Gabon / Gabonese; Gambia = The Gambia | the Gambia / Gambian; ~Georgia / Georgian; Germany / German; Ghana / Ghanaian
Greece / Greek; Grenada / Grenadian
Guatemala / Guatemalan; Guinea / Guinean; Guinea-Bissau / Bissau-Guinean; Guyana / Guyanese; Haiti / Haitian
Honduras / Honduran; Hungary / Hungarian
Iceland / Icelandic, Icelander; India / Indian; Indonesia / Indonesian; Iran / Iranian; Iraq / Iraqi
Ireland = Republic of Ireland | Irish Republic / Irish, Irishman, Irishwoman
Israel / Israeli; Italy / Italian; Ivory Coast = Côte d'Ivoire | Cote d'Ivoire / Ivorian; Jamaica / Jamaican
Japan / Japanese; ~Jordan / Jordanian
Kazakhstan / Kazakh, Kazakhstani; Kenya / Kenyan; Kiribati / I-Kiribati; Kosovo / Kosovan, Kosovar; Kuwait / Kuwaiti
Kyrgyzstan / Kyrgyz; Laos / Lao, Laotian
Latvia / Latvian; Lebanon / Lebanese; Lesotho / Basotho; Liberia / Liberian; Libya / Libyan
Liechtenstein / Liechtensteiner; Lithuania / Lithuanian
Luxembourg / Luxembourger; Madagascar / Malagasy; Malawi / Malawian; Malaysia / Malaysian
Maldives = the Maldives / Maldivian; ~Mali / Malian; Malta / Maltese
Marshall Islands / Marshallese; Mauritania / Mauritanian; Mauritius / Mauritian; Mexico / Mexican
Micronesia / Micronesian; Moldova / Moldovan
Monaco / Monegasque; Mongolia / Mongolian; Montenegro / Montenegrin; Morocco / Moroccan; Mozambique / Mozambican
Myanmar = Burma / Burmese
Namibia / Namibian; Nauru / Nauruan; Nepal / Nepali, Nepalese
Netherlands = the Netherlands | The Netherlands | Holland / Dutch, Dutchman, Dutchwoman
New Zealand / New Zealander, Kiwi; Nicaragua / Nicaraguan; Niger / Nigerien; Nigeria / Nigerian
North Korea = DPRK / North Korean; North Macedonia = Macedonia / Macedonian
Norway / Norwegian; Oman / Omani; Pakistan / Pakistani; Palau / Palauan; Panama / Panamanian
Papua New Guinea / Papua New Guinean; Paraguay / Paraguayan
Peru / Peruvian; Philippines = the Philippines / Filipino, Filipina, Philippine; Poland / Polish, Pole
Portugal / Portuguese; Qatar / Qatari; Romania / Romanian
Russia = Russian Federation / Russian; Rwanda / Rwandan
Saint Kitts and Nevis = St Kitts and Nevis / Kittitian, Nevisian; Saint Lucia = St Lucia / Saint Lucian
Saint Vincent and the Grenadines = St Vincent and the Grenadines / Vincentian; Samoa / Samoan; San Marino / Sammarinese
Saudi Arabia = Saudi / Saudi, Saudi Arabian
Senegal / Senegalese; Serbia / Serbian, Serb; Seychelles = the Seychelles / Seychellois; Sierra Leone / Sierra Leonean
Singapore / Singaporean; Slovakia / Slovak, Slovakian
Slovenia / Slovenian, Slovene; Solomon Islands / Solomon Islander; Somalia / Somali; South Africa / South African
South Korea / South Korean; South Sudan / South Sudanese
Spain / Spanish, Spaniard; Sri Lanka / Sri Lankan; Sudan / Sudanese; Suriname / Surinamese; Sweden / Swedish, Swede
Switzerland / Swiss; Syria / Syrian; Taiwan / Taiwanese
Tajikistan / Tajik; Tanzania / Tanzanian; Thailand / Thai; ~Togo / Togolese; Tonga / Tongan
Trinidad and Tobago = Trinidad / Trinidadian, Tobagonian; Tunisia / Tunisian
~Turkey = Türkiye / Turkish, Turk; Turkmenistan / Turkmen; Tuvalu / Tuvaluan; Uganda / Ugandan; Ukraine / Ukrainian
United Arab Emirates = UAE | the UAE / Emirati
United Kingdom = UK | U.K. | Britain | Great Britain | the UK / British, Briton, Brit
United States = US | U.S. | USA | U.S.A. | United States of America | ~America | the US / American
Uruguay / Uruguayan; Uzbekistan / Uzbek; Vanuatu / Ni-Vanuatu; Vatican City = the Vatican | Vatican / Vatican
Venezuela / Venezuelan; Vietnam / Vietnamese; Yemen / Yemeni
Zambia / Zambian; Zimbabwe / Zimbabwean; Palestine / Palestinian; Western Sahara / Sahrawi; Somaliland / Somalilander
"""

PLACES = """
@ constituent-country
England / English, Englishman, Englishwoman; Scotland / Scottish, Scot, Scots; Wales / Welsh, Welshman, Welshwoman
Northern Ireland / Northern Irish
@ continent
Africa / African; Antarctica / Antarctic; Asia / Asian; Europe / European; North America / North American
South America / South American; Oceania; Latin America / Latin American
Central America / Central American; Middle East = the Middle East / Middle Eastern; Scandinavia / Scandinavian
Balkans = the Balkans / Balkan; Caribbean = the Caribbean / Caribbean; Southeast Asia
@ territory
Hong Kong / Hongkonger; Macau = Macao; Puerto Rico / Puerto Rican; Guam / Guamanian; Bermuda / Bermudian
Gibraltar / Gibraltarian; Greenland / Greenlander, Greenlandic; Faroe Islands / Faroese
Falkland Islands = Falklands | the Falklands / Falkland Islander; Isle of Man / Manx; ~Jersey; Guernsey; Channel Islands
Cayman Islands; British Virgin Islands; US Virgin Islands; Turks and Caicos; Gaza = Gaza Strip / Gazan
West Bank = the West Bank
Crimea / Crimean; Donbas = Donbass; Donetsk; Luhansk; Kashmir / Kashmiri; Tibet / Tibetan; Xinjiang; Chechnya / Chechen
Catalonia / Catalan; Basque Country / Basque; Kurdistan / Kurdish, Kurd; Golan Heights; East Jerusalem; Transnistria
Nagorno-Karabakh; Abkhazia; South Ossetia
Bavaria / Bavarian; Saxony; Tuscany; Sicily / Sicilian; Sardinia; Lombardy; Brittany; Normandy; Provence; Andalusia
Galicia; Ibiza; Majorca = Mallorca; Tenerife; Canary Islands; Corsica; Crete; Corfu; Bali; Hawaii; Zanzibar; Siberia
Ontario; Quebec / Quebecer, Québécois; British Columbia; Alberta; Nova Scotia
Manitoba; Saskatchewan; New Brunswick; Newfoundland; New South Wales; Queensland; Victoria; Western Australia
South Australia; Tasmania; Northern Territory; Flanders / Flemish; Wallonia / Walloon; Ulster; Punjab / Punjabi; Kerala
Tamil Nadu; Maharashtra; Gujarat; Uttar Pradesh; West Bengal; Assam; Balochistan; Sindh
@ region
Cornwall / Cornish; Devon; Dorset; Somerset; Wiltshire; Hampshire; Sussex; East Sussex; West Sussex; ~Kent; Surrey
Essex; Hertfordshire; Buckinghamshire; Oxfordshire; Berkshire; Gloucestershire; Worcestershire; Warwickshire
Herefordshire; Shropshire; Staffordshire; Derbyshire; Nottinghamshire
Leicestershire; Northamptonshire; Cambridgeshire; Norfolk; Suffolk; Lincolnshire; Yorkshire / Yorkshireman
North Yorkshire; South Yorkshire; West Yorkshire; East Yorkshire; Lancashire; Cheshire; Merseyside; Greater Manchester
Cumbria; County Durham; Northumberland; Tyne and Wear; Bedfordshire; Rutland; Isle of Wight; Anglesey; Gwynedd; Powys
Pembrokeshire; Carmarthenshire; Gwent; Glamorgan; Fife; Highlands; Aberdeenshire; Ayrshire; Lanarkshire; Orkney
Shetland; Outer Hebrides; Isle of Skye; Lake District; Peak District; Cotswolds; Midlands; West Midlands; East Midlands
East Anglia; Home Counties; West Country; Thames Valley; County Antrim; County Down; County Armagh; County Tyrone
County Fermanagh; County Cork; County Kerry; County Galway; County Mayo; County Donegal; County Wicklow; County Kildare
County Meath; County Louth; County Clare; County Wexford; Munster; Leinster; Connacht; New England
Midwest = the Midwest; Deep South; Long Island; Silicon Valley; Napa Valley; Bay Area; Cape Cod; Hamptons = the Hamptons
Rust Belt; Appalachia
@ neighbourhood
Brooklyn; Manhattan; Queens; The Bronx = the Bronx | Bronx; Staten Island; Harlem; Wall Street; Times Square
Central Park; Broadway; Hollywood; Beverly Hills; Malibu; Calabasas; Bel Air; West Hollywood; Downtown Los Angeles
Silicon Beach; Capitol Hill; Georgetown; Martha's Vineyard; Camden; Hackney; Islington; Brixton; Peckham; Tottenham
Notting Hill; Kensington; Chelsea; Mayfair
Soho; Shoreditch; Canary Wharf; City of London; Westminster; Whitehall; Downing Street = 10 Downing Street | No 10
Trafalgar Square; Hyde Park; Wembley; Wimbledon; Greenwich; Croydon; Lewisham; Lambeth; Southwark; Tower Hamlets; Newham
Heathrow; Gatwick; Stansted; Kreuzberg; Montmartre; Red Square; Tiananmen Square; Tahrir Square; Gangnam; Bondi Beach
@ landmark
Buckingham Palace; Windsor Castle; Balmoral; Sandringham; Kensington Palace; Westminster Abbey; St Paul's Cathedral
Tower Bridge; London Bridge; Big Ben; Stonehenge; Edinburgh Castle; Holyrood; Stormont; Chequers; Mar-a-Lago
Trump Tower; Camp David; Pearl Harbor; Ground Zero; Statue of Liberty; Golden Gate Bridge; Grand Canyon; Yellowstone
Yosemite; Niagara Falls; Alcatraz; Guantanamo Bay; Cape Canaveral
Eiffel Tower; Notre-Dame = Notre Dame; Louvre; Versailles; Champs-Élysées; Brandenburg Gate; Colosseum
St Peter's Square; Acropolis; Kremlin; Chernobyl; Fukushima; Taj Mahal; Mount Everest = Everest; Mount Fuji
Great Barrier Reef; Uluru; Sydney Opera House; Suez Canal; Panama Canal; English Channel; North Sea; Irish Sea
Atlantic = Atlantic Ocean; Pacific = Pacific Ocean; Mediterranean = Mediterranean Sea
Red Sea; Black Sea; Baltic Sea; South China Sea; Persian Gulf; Gulf of Mexico; Strait of Hormuz; Arctic
Amazon rainforest; Sahara; Sahel; Himalayas; Alps = the Alps; Pyrenees; Rocky Mountains = Rockies; Andes
River Thames = Thames; Nile; Danube; Rhine; Mississippi River; Ganges; Old Trafford; Anfield; Wembley Stadium
Hampden Park; Croke Park; Twickenham; Lord's; Madison Square Garden; Yankee Stadium; O2 Arena; Royal Albert Hall
Carnegie Hall; Radio City Music Hall
Dolby Theatre; Glastonbury Tor; Silverstone; Aintree; Augusta; Roland Garros; Camp Nou; Bernabéu; San Siro; Maracanã
@ city
Belfast; Bath; Bradford; Brighton; Bristol; Cambridge; Canterbury; Cardiff; Carlisle; Chelmsford; Chester; Chichester
Colchester; Coventry; Derby; Doncaster; Dundee; Dunfermline; Durham; Ely; Exeter; Gloucester; Hereford; Inverness
Lancaster; Leeds; Leicester; Lichfield; Lincoln; Lisburn; Liverpool / Liverpudlian, Scouser; London / Londoner
Manchester / Mancunian; Newcastle = Newcastle upon Tyne / Geordie
Newport; Newry; Norwich; Nottingham; Oxford; Perth; Peterborough; Plymouth; Portsmouth; Preston; Ripon; Salford
Salisbury; Sheffield; Southampton; Southend; St Albans; St Asaph; St Davids; Stirling; Stoke-on-Trent = Stoke
Sunderland; Swansea; Truro; Wakefield; Wells; Winchester; Wolverhampton; Worcester; Wrexham; York; Derry = Londonderry
Aberdeen; Edinburgh; Glasgow / Glaswegian; Birmingham / Brummie; Bournemouth; Blackpool; Bolton
Bury; Burnley; Blackburn; Rochdale; Oldham; Stockport; Wigan; Warrington; Barnsley; Rotherham; Huddersfield; Halifax
Harrogate; Scarborough; Whitby; Hull = Kingston upon Hull; Grimsby; Middlesbrough; Hartlepool; Darlington; Gateshead
Ipswich; Luton; Milton Keynes; Northampton; Reading; Slough; Swindon; Cheltenham; Guildford; Maidstone; Margate; Dover
Folkestone; Hastings; Eastbourne; Crawley; Basingstoke; Watford
Torquay; Weymouth; Penzance; Falmouth; Newquay; St Ives; Barnstaple; Taunton; Yeovil; Telford; Shrewsbury; Stafford
Kidderminster; Redditch; Rugby; Nuneaton; Loughborough; Mansfield; Chesterfield; Kettering; Corby; Great Yarmouth
Lowestoft; King's Lynn; Bangor; Aberystwyth; Llandudno; Merthyr Tydfil; Port Talbot; Kilmarnock; Paisley; Motherwell
Falkirk; Livingston; Dumfries; Fort William; Oban; Dublin / Dubliner; Cork; Galway; Limerick; Waterford; Sligo; Drogheda
Kilkenny
Washington = Washington DC | Washington, DC | Washington D.C. | Washington, D.C. | D.C.
New York City = New York | NYC / New Yorker; Los Angeles = LA | L.A. / Angeleno; Chicago; Houston; Philadelphia
San Francisco; Boston; Dallas; Miami; Atlanta; Detroit; Seattle; Las Vegas = Vegas; New Orleans; Hiroshima; Srebrenica
Aleppo; Mariupol; Kharkiv; Kherson; Bakhmut; Odesa = Odessa; Kyiv = Kiev; Lviv; Dnipro; Mosul; Raqqa; Idlib; Kandahar
Helmand; Rafah; Khan Younis; Ramallah
Jerusalem; Tel Aviv; Haifa; Hebron; Bethlehem; Ferguson; Charlottesville; Flint; Columbine; Parkland; Sandy Hook; Uvalde
Orlando; Palm Beach; Aspen; Monte Carlo; Cannes; Davos; Bruges; Ghent; Antwerp; Brussels; Strasbourg; Geneva; Lausanne
Calais; Dunkirk; Salzburg; Innsbruck; Maastricht; Utrecht; The Hague; Marrakesh = Marrakech; Cancún = Cancun; Acapulco
Tijuana; Ciudad Juárez; Lockerbie; Aberfan; Hillsborough; Dunblane; Salisbury Plain; Grenfell Tower
"""

STATES = """
AL Ala.; AK; AZ Ariz.; AR Ark.; CA Calif.; CO Colo.; CT Conn.; DE Del.; FL Fla.; GA Ga.; HI; ID; IL Ill.; IN Ind.; IA
KS Kan.; KY Ky.; LA La.; ME; MD Md.; MA Mass.; MI Mich.; MN Minn.; MS Miss.; MO Mo.; MT Mont.; NE Neb.
NV Nev.; NH N.H.; NJ N.J.; NM N.M.; NY N.Y.; NC N.C.; ND N.D.; OH; OK Okla.; OR Ore.; PA Pa.; RI R.I.; SC S.C.; SD S.D.
TN Tenn.; TX; UT; VT Vt.; VA Va.; WA Wash.; WV W.Va.; WI Wis.; WY Wyo.; DC D.C.
"""

EVENTS = """
@ award
Oscars = the Oscars | Academy Awards | the Academy Awards | Academy Award
Golden Globes = Golden Globe Awards | the Golden Globes; Emmys = Emmy Awards | the Emmys | Primetime Emmy Awards
Grammys = Grammy Awards | the Grammys | Grammy; Tonys = Tony Awards | the Tonys
Baftas = BAFTAs | Bafta | BAFTA | Bafta Awards; Brit Awards = Brits | the Brits | BRIT Awards
MTV Video Music Awards = VMAs | MTV VMAs; MTV Europe Music Awards = MTV EMAs
MTV Movie Awards; American Music Awards = AMAs; Billboard Music Awards; BET Awards
Country Music Association Awards = CMA Awards | CMAs; People's Choice Awards; Teen Choice Awards; Kids' Choice Awards
Screen Actors Guild Awards = SAG Awards; Critics' Choice Awards; Directors Guild Awards; Writers Guild Awards
National Television Awards = NTAs; Olivier Awards = Oliviers | Laurence Olivier Awards; Mercury Prize
Ivor Novello Awards; Mobo Awards = MOBOs
Booker Prize = Man Booker Prize; Women's Prize for Fiction; Costa Book Awards; Pulitzer Prize = Pulitzer Prizes
Nobel Peace Prize; Nobel Prize = Nobel Prizes; Turner Prize; Stirling Prize; Pritzker Prize; Ballon d'Or
Golden Raspberry Awards = Razzies; Logie Awards = Logies; ARIA Awards; Juno Awards; César Awards = Césars; Goya Awards
Fashion Awards; CFDA Awards; Glamour Awards; GQ Men of the Year; Pride of Britain Awards; Queen's Birthday Honours
New Year Honours; Sports Personality of the Year; Heisman Trophy; Fields Medal
@ gala
Met Gala = the Met Gala | MET Gala | Met Ball | Costume Institute Gala | Costume Institute Benefit; amfAR Gala
Vanity Fair Oscar Party; White House Correspondents' Dinner = White House Correspondents' Association Dinner
Al Smith Dinner; Royal Variety Performance; Clinton Global Initiative
Elton John AIDS Foundation Academy Awards Party = Elton John Oscar Party; Baby2Baby Gala; LACMA Art + Film Gala
Bal des Débutantes; Robin Hood Gala; Princess Grace Awards
@ fashion-week
London Fashion Week; Paris Fashion Week; Milan Fashion Week; New York Fashion Week = NYFW; Copenhagen Fashion Week
Berlin Fashion Week; Paris Haute Couture Week; Australian Fashion Week; Lakmé Fashion Week
Victoria's Secret Fashion Show; Graduate Fashion Week; Pitti Uomo; Fashion's Night Out
@ sport
Olympics = Olympic Games | the Olympics | Summer Olympics | Summer Olympic Games; Winter Olympics = Winter Olympic Games
Paralympics = Paralympic Games; Commonwealth Games; Asian Games; Invictus Games; Special Olympics
World Athletics Championships; European Championships; Super Bowl = the Super Bowl | Superbowl
World Series = the World Series; Stanley Cup; NBA Finals; NBA All-Star Game; March Madness; Rose Bowl; Pro Bowl
NFL Draft; All-Star Game; US Open; Australian Open; French Open; ~Wimbledon = Wimbledon Championships; Davis Cup
Laver Cup; ATP Finals; Masters = the Masters | Masters Tournament | The Masters
Open Championship = The Open | British Open; PGA Championship; Ryder Cup; Solheim Cup
World Cup = FIFA World Cup | the World Cup; Women's World Cup
Euros = the Euros | European Championship | Euro 2016 | Euro 2020 | Euro 2024; Women's Euros
Copa América = Copa America; Africa Cup of Nations = Afcon; Champions League; Europa League; Conference League
Premier League; Championship; FA Cup = FA Cup final; League Cup = Carabao Cup; Community Shield; Scottish Cup; La Liga
Serie A; Bundesliga; Ligue 1; MLS Cup; Nations League; Club World Cup
Six Nations; Rugby World Cup; Rugby Championship; British and Irish Lions tour; Heineken Cup = Champions Cup
State of Origin; Super League; Cricket World Cup; T20 World Cup; The Ashes = the Ashes | Ashes
Indian Premier League = IPL; The Hundred; County Championship; Big Bash League; Tour de France; Giro d'Italia
Vuelta a España; Tour of Britain; Formula One = Formula 1 | F1; British Grand Prix; Monaco Grand Prix; Monaco Yacht Show
Le Mans = 24 Hours of Le Mans | Le Mans 24 Hours; Indianapolis 500 = Indy 500; Daytona 500; Isle of Man TT; Dakar Rally
MotoGP
Grand National; Cheltenham Festival = Gold Cup; Royal Ascot; Epsom Derby; Kentucky Derby; Melbourne Cup
Preakness Stakes; Belmont Stakes; Boat Race; Henley Royal Regatta = Henley Regatta; Cowes Week; America's Cup
Vendée Globe; London Marathon; Boston Marathon; New York City Marathon = New York Marathon; Great North Run; Parkrun
Ironman World Championship; X Games; World Snooker Championship; World Darts Championship; Badminton Horse Trials
Crufts; Hahnenkamm; Army-Navy Game; All-Ireland Final = All-Ireland; Wrestlemania = WrestleMania; UFC
@ festival
Glastonbury = Glastonbury Festival; Coachella; Burning Man; Lollapalooza; Bonnaroo; South by Southwest = SXSW
Reading Festival; Leeds Festival; Reading and Leeds; Isle of Wight Festival; Download Festival; T in the Park; TRNSMT
Latitude; Bestival; Creamfields; Wireless = Wireless Festival; Parklife; BST Hyde Park; Radio 1's Big Weekend
Electric Picnic; Oxegen; Green Man; Primavera Sound; Sónar; Benicàssim; Tomorrowland; Roskilde Festival; Rock am Ring
Sziget; Exit Festival; Montreux Jazz Festival; Newport Folk Festival; Woodstock; Fyre Festival; Astroworld Festival
Live Aid; Live 8; Global Citizen Festival; Splendour in the Grass; Wacken Open Air
Edinburgh Festival = Edinburgh International Festival; Edinburgh Fringe = Edinburgh Festival Fringe; Hay Festival
Cheltenham Literature Festival; Edinburgh International Book Festival; National Eisteddfod
The Proms = BBC Proms | the Proms | Last Night of the Proms; Notting Hill Carnival; Rio Carnival; Mardi Gras
Oktoberfest; Pamplona bull run; Fleadh Cheoil; Rose of Tralee; Chelsea Flower Show = RHS Chelsea Flower Show
Hampton Court Flower Show; Royal Highland Show; Great Yorkshire Show; Ideal Home Show; Comic-Con = San Diego Comic-Con
Eurovision Song Contest = Eurovision; Children in Need; Comic Relief = Red Nose Day; Sport Relief; Telethon; Miss World
Miss Universe; Miss America; Burns Night; Up Helly Aa
@ film-festival
Cannes Film Festival = Cannes festival | the Cannes Film Festival | Festival de Cannes; Venice Film Festival
Berlin Film Festival = Berlinale; Toronto International Film Festival = TIFF | Toronto Film Festival
Sundance = Sundance Film Festival; Telluride Film Festival; Tribeca Film Festival
London Film Festival = BFI London Film Festival; Edinburgh International Film Festival
Busan International Film Festival; Locarno Film Festival; San Sebastián Film Festival; Cannes Lions; Venice Biennale
Frieze Art Fair; Art Basel; London Design Festival; Milan Design Week = Salone del Mobile
@ summit
World Economic Forum = Davos summit; G7 = G7 summit; G8; G20 = G20 summit
COP = COP26 | COP27 | COP28 | COP29 | COP30 | COP21 | UN Climate Change Conference
UN General Assembly = United Nations General Assembly | UNGA; Nato summit = NATO summit; Munich Security Conference
Commonwealth Heads of Government Meeting = CHOGM; European Council summit = EU summit; Apec summit = APEC summit
Brics summit = BRICS summit; Asean summit = ASEAN summit; Summit for Democracy; Bilderberg; Jackson Hole
Ambrosetti Forum; Clinton Global Initiative; Sun Valley conference; TED = TED conference; Aspen Ideas Festival
Earth Summit; Paris Peace Forum; Pacific Islands Forum; Shangri-La Dialogue; Wilton Park; UK-Africa Investment Summit
AI Safety Summit
@ conference
Labour Party conference = Labour conference; Conservative Party conference = Conservative conference | Tory conference
Liberal Democrat conference = Lib Dem conference; SNP conference; TUC Congress; Republican National Convention = RNC
Democratic National Convention = DNC; CPAC = Conservative Political Action Conference; AIPAC conference; Web Summit
CES = Consumer Electronics Show; Mobile World Congress = MWC; WWDC = Worldwide Developers Conference; Google I/O; E3
Gamescom; IFA; Dreamforce; Def Con; Black Hat; Frankfurt Book Fair; London Book Fair; Geneva Motor Show
Paris Motor Show; Detroit Auto Show = North American International Auto Show; Goodwood Festival of Speed; Paris Air Show
Farnborough Airshow = Farnborough Air Show; Jackson Hole Economic Symposium; ASCO; Sibos; Mipim; Toy Fair; Baselworld
@ politics
State of the Union address = State of the Union; Inauguration Day; Super Tuesday; Iowa caucuses = Iowa caucus
New Hampshire primary; Election Day; Midterms = midterm elections | the midterms
State Opening of Parliament = King's Speech | Queen's Speech; Budget Day = ~Budget | Spring Budget | Autumn Budget
Autumn Statement; Prime Minister's Questions = PMQs; Trooping the Colour; Remembrance Sunday = Remembrance Day
Veterans Day; Memorial Day; Independence Day = Fourth of July; Labor Day; Presidents' Day
Martin Luther King Jr. Day = Martin Luther King Day; Juneteenth; Anzac Day; Australia Day; Canada Day; Bastille Day
St Patrick's Day = Saint Patrick's Day; St Andrew's Day; St George's Day; St David's Day; May Day
Bonfire Night = Guy Fawkes Night; Pride = Pride parade | London Pride | Pride march; International Women's Day
Earth Day; World Book Day; World AIDS Day; Holocaust Memorial Day; Armistice Day; Victory Day; VE Day; Republic Day
Women's March; March for Our Lives; March for Life; Unite the Right rally = Unite the Right
Brexit referendum = EU referendum; Scottish independence referendum; Platinum Jubilee; Diamond Jubilee; Golden Jubilee
@ holiday
Christmas; Christmas Day; Christmas Eve; Boxing Day; New Year's Eve; New Year's Day; Easter; Easter Sunday; Good Friday
Thanksgiving; Black Friday; Cyber Monday; Halloween; Valentine's Day; Mother's Day; Father's Day; Ramadan
Eid = Eid al-Fitr | Eid al-Adha; Diwali; Hanukkah = Chanukah; Passover; Yom Kippur; Rosh Hashanah
Lunar New Year = Chinese New Year; Holi; Vaisakhi; Shrove Tuesday = Pancake Day; Ash Wednesday; Lent; Advent; Whitsun
Midsummer; Hogmanay; Prime Day; Singles' Day; Groundhog Day; Leap Day
"""

ORGANIZATIONS = """
@ party
Labour Party = Labour | the Labour Party
Conservative Party = Conservatives | Tories | Tory Party | Tory party | the Conservatives
Liberal Democrats = Lib Dems | Liberal Democrat Party; Scottish National Party = SNP; Plaid Cymru; Green Party = Greens
Reform UK = Reform; UK Independence Party = Ukip | UKIP; Brexit Party; Democratic Unionist Party = DUP
Sinn Féin = Sinn Fein; SDLP; Ulster Unionist Party = UUP; Alliance Party; Alba Party; British National Party = BNP
Change UK; Fianna Fáil = Fianna Fail; Fine Gael; Social Democrats; Republican Party = GOP | Republicans | the GOP
Democratic Party = Democrats; Libertarian Party; Tea Party; Freedom Caucus
Liberal Party; National Party; One Nation; Liberal Party of Canada; Conservative Party of Canada
New Democratic Party = NDP; Bloc Québécois; New Zealand Labour Party; CDU = Christian Democratic Union; CSU
SPD = Social Democratic Party; AfD = Alternative for Germany; FDP; Die Linke
National Rally = Rassemblement National | National Front | Front National
En Marche = La République En Marche | Renaissance; Les Républicains; Socialist Party; La France Insoumise; Forza Italia
Lega = League party; Brothers of Italy; Five Star Movement; PSOE; Vox; Podemos; Partido Popular = People's Party; Fidesz
Law and Justice = PiS; Civic Platform; Syriza; New Democracy; Golden Dawn; AKP; CHP; Likud; Bharatiya Janata Party = BJP
Indian National Congress; Aam Aadmi Party; PTI; PML-N; African National Congress = ANC; Democratic Alliance; Zanu-PF
United Russia; Communist Party of China = Chinese Communist Party | CCP; Kuomintang; Liberal Democratic Party = LDP
Workers' Party; Momentum
@ government
House of Commons = Commons | the Commons; House of Lords = Lords | the Lords; Parliament = UK Parliament
Scottish Parliament = Holyrood; Senedd = Welsh Parliament | Welsh Assembly
Northern Ireland Assembly = Stormont Assembly; Scottish Government; Welsh Government
Downing Street = No 10 | Number 10 | 10 Downing Street; Cabinet Office; HM Treasury = Treasury | the Treasury
Home Office; Foreign Office = Foreign, Commonwealth and Development Office | FCDO; Ministry of Defence = MoD
Ministry of Justice = MoJ; Department of Health = Department of Health and Social Care | DHSC
Department for Education = DfE; Department for Transport = DfT; Department for Work and Pensions = DWP
Department for Environment, Food and Rural Affairs = Defra; Department for International Development = DfID
HM Revenue and Customs = HMRC; DVLA; Companies House; Ofcom; Ofsted; Ofgem; Ofwat; Ofqual; Care Quality Commission = CQC
Environment Agency; Natural England; Food Standards Agency; Health and Safety Executive = HSE
Information Commissioner's Office = ICO; Competition and Markets Authority = CMA; Financial Conduct Authority = FCA
Advertising Standards Authority = ASA; Electoral Commission; Equality and Human Rights Commission = EHRC
Charity Commission; Independent Office for Police Conduct = IOPC | IPCC; National Audit Office
Office for National Statistics = ONS; Office for Budget Responsibility = OBR; Bank of England = BoE
Crown Prosecution Service = CPS; Serious Fraud Office; National Crime Agency = NCA; Border Force; HM Prison Service
Public Health England; UK Health Security Agency = UKHSA; Medicines and Healthcare products Regulatory Agency = MHRA
National Institute for Health and Care Excellence = NICE; National Health Service = NHS | the NHS; NHS England
NHS Scotland; Met Office; Ordnance Survey; Driver and Vehicle Standards Agency; Forestry Commission; Historic England
National Highways = Highways England; Transport for London = TfL; Civil Aviation Authority = CAA
Air Accidents Investigation Branch = AAIB; Rail Accident Investigation Branch
Maritime and Coastguard Agency = HM Coastguard; Marine Accident Investigation Branch; Local Government Association
Greater London Authority; London Assembly; Ofcom; Gambling Commission; Trading Standards; Student Loans Company
Ucas = UCAS; Sport England; Arts Council England = Arts Council; Buckingham Palace; Kensington Palace; Clarence House
Lambeth Palace; Dáil = Dáil Éireann; Oireachtas; Seanad; Garda Síochána = An Garda Síochána | Gardaí | gardaí
HSE Ireland; Department of Foreign Affairs
White House = the White House; Congress = US Congress; Senate = US Senate | the Senate
House of Representatives = US House of Representatives; State Department = US State Department | Department of State
Pentagon = Department of Defense | Defense Department; Department of Justice = Justice Department | DOJ
Treasury Department; Department of Homeland Security = DHS | Homeland Security; Department of Education
Department of Energy; Department of Agriculture = USDA; Department of Health and Human Services = HHS
Department of Labor; Department of Transportation; Department of Veterans Affairs = VA
Federal Bureau of Investigation = FBI; Central Intelligence Agency = CIA; National Security Agency = NSA
National Security Council; Secret Service = US Secret Service; Drug Enforcement Administration = DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives = ATF; Immigration and Customs Enforcement = ICE
Customs and Border Protection = CBP | Border Patrol; Transportation Security Administration = TSA
Federal Emergency Management Agency = FEMA; Federal Aviation Administration = FAA
National Transportation Safety Board = NTSB; Environmental Protection Agency = EPA; Food and Drug Administration = FDA
Centers for Disease Control and Prevention = CDC | Centers for Disease Control; National Institutes of Health = NIH
National Institute of Allergy and Infectious Diseases; NASA = Nasa
National Oceanic and Atmospheric Administration = NOAA; National Weather Service; National Hurricane Center
US Geological Survey = USGS; Federal Reserve = the Fed; Securities and Exchange Commission = SEC
Federal Trade Commission = FTC; Federal Communications Commission = FCC; Federal Election Commission = FEC
Internal Revenue Service = IRS; Consumer Product Safety Commission
National Highway Traffic Safety Administration = NHTSA; Social Security Administration
US Postal Service = United States Postal Service; Library of Congress; Smithsonian Institution
Government Accountability Office = GAO; Congressional Budget Office = CBO; Office of Management and Budget
House Judiciary Committee; House Intelligence Committee; Senate Judiciary Committee; Senate Intelligence Committee
House Oversight Committee; January 6 committee; National Park Service; Amtrak Police; Census Bureau
Bureau of Labor Statistics; National Guard; US Coast Guard = Coast Guard; US Army; US Navy; US Air Force
US Marine Corps = Marines; Space Force; US Capitol Police = Capitol Police; Federal Bureau of Prisons; Electoral College
Democratic National Committee = DNC; Republican National Committee = RNC
Kremlin = the Kremlin; Duma = State Duma; FSB; GRU; Wagner Group = Wagner; Bundestag; Bundesrat; Bundesbank
Élysée Palace = Élysée | Elysee; National Assembly; Knesset
Israel Defense Forces = IDF | Israeli army | Israel Defence Forces; Mossad; Shin Bet; Hamas; Hezbollah; Fatah
Palestinian Authority; PLO; Islamic Jihad; Taliban; al-Qaeda = Al-Qaeda | al-Qaida
Islamic State = IS | Isis | ISIS | Isil | Daesh; Boko Haram; al-Shabaab = Al-Shabab; Houthis = Houthi
Irish Republican Army = IRA; Provisional IRA; Real IRA; UVF; ETA; Farc = FARC; Ku Klux Klan = KKK; Proud Boys
Oath Keepers; QAnon; Antifa; English Defence League = EDL; Britain First; National Action; Lok Sabha; Rajya Sabha
Supreme Court of India; Reserve Bank of India = RBI; ISRO; Australian Federal Police = AFP Australia
Australian Parliament; RCMP = Royal Canadian Mounted Police; Health Canada; Statistics Canada; Politburo
National People's Congress; People's Liberation Army = PLA; Bank of Japan; Diet
@ international
United Nations = UN | U.N. | the UN; UN Security Council = Security Council; UN Human Rights Council
UNHCR = UN refugee agency; Unicef = UNICEF; Unesco = UNESCO; UNRWA; World Food Programme = WFP
World Health Organization = WHO | World Health Organisation; International Monetary Fund = IMF; World Bank
World Trade Organization = WTO; International Court of Justice = ICJ; International Criminal Court = ICC
International Atomic Energy Agency = IAEA; International Energy Agency = IEA; OECD; Opec = OPEC; Nato = NATO
European Union = EU | the EU; European Commission; European Parliament; European Council
European Court of Justice = ECJ; European Court of Human Rights = ECHR; European Central Bank = ECB
European Medicines Agency = EMA; Europol; Interpol; Frontex; Council of Europe
Commonwealth of Nations = the Commonwealth; African Union = AU; Arab League; Asean = ASEAN; G7; G20; OSCE; OPCW
Intergovernmental Panel on Climate Change = IPCC; Holy See; Organization of American States; Mercosur; BRICS
Gulf Cooperation Council; International Olympic Committee = IOC; World Anti-Doping Agency = Wada | WADA
International Red Cross = International Committee of the Red Cross | ICRC
@ court
Supreme Court = US Supreme Court | the Supreme Court | UK Supreme Court; High Court = the High Court
Court of Appeal = Appeal Court; Old Bailey = Central Criminal Court; Crown Court; Magistrates' Court
Southwark Crown Court; Snaresbrook Crown Court; Manchester Crown Court; Westminster Magistrates' Court
Royal Courts of Justice; Employment Tribunal; Court of Session; High Court of Justiciary
Court of Arbitration for Sport = CAS; Constitutional Court; Federal Court; US District Court; Los Angeles Superior Court
Manhattan Supreme Court; Ninth Circuit = Ninth Circuit Court of Appeals; Fifth Circuit; Federal Circuit
Special Criminal Court; Four Courts; Court of Chancery; District Court; Circuit Court; Family Court
@ police
Metropolitan Police = Met Police | the Met | Scotland Yard; Police Scotland; Police Service of Northern Ireland = PSNI
Greater Manchester Police = GMP; West Midlands Police; West Yorkshire Police; South Yorkshire Police
North Yorkshire Police; Merseyside Police; Lancashire Police; Northumbria Police; Thames Valley Police; Kent Police
Essex Police; Sussex Police; Surrey Police; Hampshire Police; Devon and Cornwall Police = Devon & Cornwall Police
Avon and Somerset Police; Dorset Police; South Wales Police; Gwent Police; North Wales Police; Dyfed-Powys Police
Cheshire Police; Cumbria Police; Durham Police; Cleveland Police; Humberside Police; Lincolnshire Police
Nottinghamshire Police; Derbyshire Police; Staffordshire Police; Leicestershire Police; Warwickshire Police
Norfolk Police; Suffolk Police; Cambridgeshire Police; Bedfordshire Police; Hertfordshire Police
British Transport Police = BTP; City of London Police; Ministry of Defence Police; New York Police Department = NYPD
Los Angeles Police Department = LAPD; Chicago Police Department; Minneapolis Police Department; Boston Police Department
Houston Police Department; Los Angeles County Sheriff's Department = LASD; Texas Rangers; Carabinieri; Guardia Civil
Gendarmerie; Bundeskriminalamt = BKA; London Fire Brigade; London Ambulance Service
New York City Fire Department = FDNY; Royal National Lifeboat Institution = RNLI; Mountain Rescue; Cal Fire; Royal Navy
British Army; Royal Air Force = RAF; Royal Marines; SAS; MI5; MI6 = Secret Intelligence Service; GCHQ
@ ngo
Amnesty International = Amnesty; Human Rights Watch = HRW; Greenpeace; Friends of the Earth; Extinction Rebellion = XR
Just Stop Oil; Insulate Britain; WWF = World Wildlife Fund | World Wide Fund for Nature; Oxfam; Save the Children
Médecins Sans Frontières = Medecins Sans Frontieres | Doctors Without Borders | MSF
Red Cross = British Red Cross | American Red Cross; Red Crescent; Christian Aid; ActionAid; CARE International
World Vision; WaterAid; Plan International; Cancer Research UK; British Heart Foundation; Macmillan Cancer Support
~Marie Curie; Alzheimer's Society; Mind; Samaritans; Shelter; Crisis; St Mungo's; Trussell Trust; Barnardo's; NSPCC
Childline; Action for Children; RSPCA; RSPB; PDSA; Dogs Trust; Cats Protection; Peta = PETA; Humane Society; ASPCA
National Trust; English Heritage; Woodland Trust; Wildlife Trusts; RHS = Royal Horticultural Society; Age UK
Citizens Advice; Which?; Liberty; Refuge; Women's Aid; Rape Crisis; Stonewall; Refugee Council
Hope Not Hate = HOPE not hate; Big Brother Watch; Internet Watch Foundation; Index on Censorship
Reporters Without Borders; Committee to Protect Journalists; Transparency International; Global Witness
Bill & Melinda Gates Foundation = Gates Foundation; Wellcome Trust; Clinton Foundation; Trump Foundation
Trump Organization; Open Society Foundations; Archewell; Royal Foundation; Prince's Trust; Salvation Army
St John Ambulance; Royal British Legion; Help for Heroes; Scouts = Boy Scouts of America; Girlguiding; Women's Institute
Rotary; American Civil Liberties Union = ACLU; NAACP; Southern Poverty Law Center; Anti-Defamation League = ADL; GLAAD
Human Rights Campaign; Planned Parenthood; National Rifle Association = NRA; Everytown for Gun Safety = Everytown
Moms Demand Action; Brady Campaign; Black Lives Matter; Sierra Club; Heritage Foundation; Cato Institute
Brookings Institution; American Enterprise Institute; Council on Foreign Relations; Chatham House
Institute for Fiscal Studies = IFS; Resolution Foundation; Institute for Public Policy Research = IPPR
Institute for Government; Adam Smith Institute; Joseph Rowntree Foundation; King's Fund
Royal United Services Institute = RUSI; Pew Research Center = Pew; RAND Corporation; AARP; Church of England
Catholic Church = Roman Catholic Church; Church of Scotland; Methodist Church; Church of Scientology
Church of Jesus Christ of Latter-day Saints; Muslim Council of Britain
Board of Deputies of British Jews = Board of Deputies; Freemasons; Tavistock; Mermaids; Make-A-Wish Foundation
Innocence Project; Time's Up; PEN America; Electronic Frontier Foundation; Wikimedia Foundation
@ union
Unite = Unite the Union; Unison; GMB union; RMT; Aslef = ASLEF; TSSA; Trades Union Congress = TUC
Confederation of British Industry = CBI; National Education Union = NEU; NASUWT; UCU = University and College Union
Communication Workers Union = CWU; Royal College of Nursing = RCN; Royal College of Midwives; Royal College of GPs
British Medical Association = BMA; PCS = Public and Commercial Services Union; Fire Brigades Union = FBU
Police Federation; National Union of Students = NUS; National Union of Journalists = NUJ; National Farmers' Union = NFU
Usdaw; Prospect union; Equity; Musicians' Union; Federation of Small Businesses = FSB; British Chambers of Commerce
Institute of Directors; British Retail Consortium; UK Finance; UKHospitality
Society of Motor Manufacturers and Traders = SMMT; Law Society; Bar Council; General Medical Council = GMC
Nursing and Midwifery Council; AFL-CIO; Teamsters; United Auto Workers = UAW; SEIU; American Federation of Teachers
National Education Association; Writers Guild of America = WGA; SAG-AFTRA; Directors Guild of America
US Chamber of Commerce = Chamber of Commerce; American Medical Association; American Academy of Pediatrics
American Bar Association; Siptu; IMPRESS; Independent Press Standards Organisation = Ipso
Irish Congress of Trade Unions; Motion Picture Association; Recording Academy
Academy of Motion Picture Arts and Sciences = the Academy; British Academy of Film and Television Arts
British Fashion Council; Council of Fashion Designers of America; Hollywood Foreign Press Association = HFPA
Screen Actors Guild; Television Academy
@ university
University of Oxford = Oxford University; University of Cambridge = Cambridge University
Imperial College London = Imperial College; University College London = UCL; King's College London
London School of Economics = LSE; Queen Mary University of London; SOAS; Goldsmiths
University of Edinburgh = Edinburgh University; University of Glasgow = Glasgow University
University of St Andrews = St Andrews University; University of Aberdeen
University of Manchester = Manchester University; University of Bristol = Bristol University; University of Birmingham
University of Leeds; University of Sheffield; University of Nottingham; University of Warwick = Warwick University
Durham University; Newcastle University; University of Exeter; University of Bath; University of York
University of Southampton; Loughborough University; Lancaster University; University of Liverpool; Cardiff University
Swansea University; Queen's University Belfast; Open University; University of East Anglia; University of Sussex
University of Reading; University of Leicester; Royal Holloway; Central Saint Martins; Royal College of Art; Rada = RADA
Trinity College Dublin; University College Dublin = UCD; University College Cork; University of Galway
Dublin City University; Maynooth University
Harvard University = Harvard; Harvard Business School; Harvard Law School; Harvard Medical School
Yale University = Yale; Yale Law School; Princeton University = Princeton; Columbia University
Cornell University = Cornell; Dartmouth College = Dartmouth; Brown University; University of Pennsylvania = UPenn
Stanford University = Stanford; Massachusetts Institute of Technology = MIT
California Institute of Technology = Caltech; University of California, Berkeley = UC Berkeley
University of California, Los Angeles = UCLA; University of Southern California = USC; University of Chicago
Northwestern University; University of Michigan; Ohio State University = Ohio State; Penn State University = Penn State
Michigan State University = Michigan State; Georgetown University; George Washington University
Johns Hopkins University = Johns Hopkins; New York University = NYU; Duke University; University of North Carolina
University of Virginia; Virginia Tech; Vanderbilt University; Emory University; University of Florida
University of Texas = UT Austin; Texas A&M University = Texas A&M; Rice University
Notre Dame University = University of Notre Dame; Boston University; Liberty University; Howard University
Juilliard School = Juilliard; University of Toronto; McGill University = McGill; University of British Columbia
University of Sydney; University of Melbourne; Australian National University = ANU; Monash University
University of Auckland; University of Cape Town; Sorbonne; Sciences Po; ETH Zurich; Peking University
Tsinghua University; University of Tokyo; National University of Singapore; Max Planck Institute
Francis Crick Institute; Mayo Clinic; Cleveland Clinic; Cedars-Sinai; Great Ormond Street Hospital = Great Ormond Street
Guy's and St Thomas'; St Thomas' Hospital; Royal Free Hospital; Addenbrooke's; Mount Sinai Hospital
Massachusetts General Hospital; Walter Reed; Porton Down; Cern = CERN; Eton College = Eton; Harrow School; Gordonstoun
British Museum; Tate Modern; Tate Britain; National Gallery; Natural History Museum; Victoria and Albert Museum = V&A
Science Museum; National Portrait Gallery; Royal Academy; British Library; Bodleian Library
Metropolitan Museum of Art = Met Museum; Museum of Modern Art = MoMA; Guggenheim; Whitney Museum; Smithsonian
Getty Museum; Louvre Museum; Uffizi; Prado; Hermitage; Madame Tussauds
Ripley's Believe It or Not! = Ripley's Believe It or Not; Sotheby's; Christie's; Bonhams; Julien's Auctions
Royal Opera House; National Theatre; Royal Shakespeare Company = RSC; Royal Ballet; English National Opera
Metropolitan Opera; Southbank Centre; Barbican; Old Vic; Globe Theatre; Royal Society; British Academy
Royal Horticultural Society
@ league
Football Association = FA; Premier League; English Football League = EFL; Scottish Football Association = SFA
Scottish Professional Football League = SPFL; Football Association of Ireland = FAI; Fifa = FIFA; Uefa = UEFA
Professional Footballers' Association = PFA; Rugby Football Union = RFU; Rugby Football League = RFL
Irish Rugby Football Union = IRFU; World Rugby; England and Wales Cricket Board = ECB cricket
International Cricket Council; MCC = Marylebone Cricket Club; Gaelic Athletic Association = GAA
Lawn Tennis Association = LTA; All England Club; ATP; WTA; International Tennis Federation; R&A; PGA Tour; LIV Golf
World Athletics = IAAF; UK Athletics; British Cycling; UCI; Team GB; Team USA; British Olympic Association
UK Anti-Doping = Ukad; US Anti-Doping Agency = Usada; British Horseracing Authority = BHA; Jockey Club; FIA
Formula One Management; World Boxing Council = WBC; UFC; WWE; National Football League = NFL
National Basketball Association = NBA; WNBA; Major League Baseball = MLB; National Hockey League = NHL
Major League Soccer = MLS; NCAA; Nascar = NASCAR; US Soccer; USA Gymnastics; USA Swimming; US Tennis Association = USTA
Australian Football League = AFL; National Rugby League = NRL; Cricket Australia; Tennis Australia; BCCI; World Darts
World Snooker; Ineos Grenadiers = Team Sky; British Gymnastics
@ sports-club
Manchester United = Man Utd | Man United; Manchester City = Man City; Liverpool FC; Chelsea FC; Arsenal
Tottenham Hotspur = Spurs | Tottenham; Everton; Aston Villa; Newcastle United; West Ham = West Ham United
Leicester City; Leeds United; Southampton FC; Crystal Palace; Brighton & Hove Albion; Wolverhampton Wanderers = Wolves
Fulham; Brentford; Nottingham Forest; Burnley FC; Sheffield United; Sheffield Wednesday; Norwich City; Watford FC
Sunderland AFC; Middlesbrough FC; Derby County; Stoke City; Swansea City; Cardiff City; Birmingham City
Blackburn Rovers; Bolton Wanderers; Portsmouth FC; Millwall; Queens Park Rangers = QPR; Wrexham AFC; Celtic; Rangers
Hearts = Heart of Midlothian; Hibernian = Hibs; Aberdeen FC; Shamrock Rovers; Real Madrid
Barcelona FC = FC Barcelona | Barça; Atlético Madrid = Atletico Madrid; Bayern Munich; Borussia Dortmund; Juventus
AC Milan; Inter Milan; Napoli; AS Roma; Paris Saint-Germain = PSG; Marseille FC; Ajax; PSV Eindhoven; Feyenoord; Benfica
FC Porto; Sporting Lisbon; Galatasaray; Fenerbahçe; Boca Juniors; River Plate; Flamengo; Inter Miami; LA Galaxy
Al-Nassr; Al-Hilal; New York Yankees = Yankees; Boston Red Sox = Red Sox; Los Angeles Dodgers = Dodgers
Chicago Cubs = Cubs; Houston Astros; New England Patriots = Patriots; Dallas Cowboys; San Francisco 49ers = 49ers
Green Bay Packers = Packers; Kansas City Chiefs; Philadelphia Eagles; Washington Commanders = Washington Redskins
Los Angeles Lakers = Lakers | LA Lakers; Golden State Warriors; Chicago Bulls; Boston Celtics; New York Knicks = Knicks
Miami Heat; Toronto Raptors; Toronto Maple Leafs; Montreal Canadiens; Leinster Rugby; Munster Rugby; Leicester Tigers
Saracens; Harlequins; All Blacks; Wallabies; Springboks; British and Irish Lions = the Lions
Mercedes F1 = Mercedes-AMG Petronas; Red Bull Racing; Ferrari F1 = Scuderia Ferrari; McLaren F1; Collingwood
Sydney Swans; Mumbai Indians; Chennai Super Kings
"""
