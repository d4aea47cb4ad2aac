"""Brands and companies of the news that the index of brands lacks, typed by us (Apache-2.0). '@ kind', then names with '
'."""

BRANDS = """
@ technology
Apple; Google; Microsoft; Amazon; Meta = Meta Platforms; Alphabet; IBM; Intel; AMD; Nvidia = NVIDIA; Oracle; Cisco; Dell
HP = Hewlett-Packard; Lenovo; Samsung = Samsung Electronics; Sony; LG; Panasonic; Toshiba; Hitachi
Huawei; Xiaomi; Oppo; OnePlus; Nokia; Ericsson; Motorola; BlackBerry; Siemens; Philips; Bosch; SAP; Salesforce; Adobe
Intuit; Qualcomm; Broadcom; TSMC; ASML; Arm; SoftBank; Alibaba; Tencent; Baidu; ByteDance; JD.com
OpenAI; Anthropic; DeepMind; Palantir; Uber; Lyft; Airbnb; DoorDash; Deliveroo; Just Eat; Grubhub; Instacart; Spotify
Netflix; PayPal; Stripe; Square; Klarna; Revolut; Monzo; Coinbase; Binance; FTX; Robinhood; eBay; Etsy; Shopify
Zoom Video; Dropbox; GitHub; Atlassian; Twilio; Snap; Pinterest; Reddit; Roblox; Nintendo; PlayStation; Xbox; Sega
Ubisoft; Electronic Arts = EA Sports; Activision Blizzard = Activision; Epic Games; Rockstar Games; Fortnite; Minecraft
Pokémon
iPhone; iPad; MacBook; Apple Watch; AirPods; Android; Windows; Kindle; Alexa; Siri; ChatGPT; Gemini; Copilot; Galaxy
Pixel; Fitbit; Garmin; GoPro; Dyson; SpaceX; Starlink; Blue Origin; Virgin Galactic; Theranos; WeWork; Peloton
Cambridge Analytica
CrowdStrike; Cloudflare; Capita; Fujitsu; Infosys; Tata Consultancy Services; Wipro; Accenture; Cognizant; Kaspersky
NSO Group; Clearview AI; Waymo; Cruise; Rivian; Lucid Motors; Yahoo; AOL; TikTok Shop; Shein = SHEIN; Temu; Vinted; Depop
ASOS
@ car
Tesla; Toyota; Honda; Nissan; Mazda; Subaru; Suzuki; Mitsubishi; Lexus; Infiniti; Hyundai; Kia; Genesis; Ford
General Motors = GM; Chevrolet = Chevy; Cadillac; Buick; GMC; Chrysler; Jeep; Dodge; Ram; Lincoln; Stellantis; Fiat
Alfa Romeo; Ferrari; Lamborghini
Maserati; Lancia; Volkswagen = VW; Audi; Porsche; Bentley; Bugatti; Seat; Skoda = Škoda; BMW; Mini; Rolls-Royce
Mercedes-Benz = Mercedes; Smart; Daimler; Volvo; Polestar; Saab; Peugeot; Citroën = Citroen; Renault; Dacia; Jaguar
Land Rover; Range Rover
Aston Martin; McLaren; Lotus; Morgan; Vauxhall; Opel; MG; BYD; Geely; Nio; Great Wall; Tata Motors; Mahindra
Harley-Davidson; Ducati; Triumph; Yamaha; Kawasaki; Michelin; Pirelli; Goodyear; Bridgestone; Jaguar Land Rover = JLR
Scania; Caterpillar; John Deere; JCB; Alstom; Bombardier
@ aerospace
Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; BAE Systems; Thales; Leonardo S.p.A.
Dassault; Saab AB; Embraer; Gulfstream; Cessna; Pratt & Whitney; General Electric = GE; Honeywell; Safran; Rheinmetall
QinetiQ; Babcock; Serco; G4S; L3Harris; Spirit AeroSystems
@ airline
British Airways = BA; easyJet; Ryanair; Aer Lingus; Virgin Atlantic; Jet2; TUI; Wizz Air; Flybe; Lufthansa; Air France
KLM; Iberia; Alitalia; ITA Airways; Swiss; Austrian Airlines; SAS; Finnair; Norwegian; Icelandair; TAP; LOT
Turkish Airlines; Aeroflot; Emirates; Etihad; Qatar Airways; Qantas; Jetstar; Air New Zealand
American Airlines; Delta = Delta Air Lines; United Airlines; Southwest Airlines = Southwest; JetBlue; Alaska Airlines
Spirit Airlines; Frontier Airlines; Hawaiian Airlines; Air Canada; WestJet; Air India; IndiGo; Vistara; SpiceJet
Singapore Airlines; Cathay Pacific; Malaysia Airlines; AirAsia; ANA; Japan Airlines; Korean Air; Thai Airways
Ethiopian Airlines; Kenya Airways; South African Airways; El Al; Monarch; Thomas Cook; Loganair; Avianca; LATAM; Aeromexico
@ fashion
Gucci; Prada; Versace; Chanel; Dior = Christian Dior; Louis Vuitton; Hermès = Hermes; Burberry; Balenciaga; Givenchy
Saint Laurent = Yves Saint Laurent | YSL; Valentino; Fendi; Dolce & Gabbana = Dolce and Gabbana | D&G
Armani = Giorgio Armani; Ralph Lauren; Calvin Klein; Tommy Hilfiger; Michael Kors; Coach; Kate Spade
Tory Burch; Marc Jacobs; Donna Karan = DKNY; Vera Wang; Oscar de la Renta; Carolina Herrera; Zac Posen; Jason Wu
Prabal Gurung; Alexander McQueen; Vivienne Westwood; Stella McCartney; Victoria Beckham; Paul Smith; Mulberry; Barbour
Belstaff; Temperley London; Erdem; Roksanda; Simone Rocha; JW Anderson; Self-Portrait; Reiss; LK Bennett = L.K. Bennett
Bottega Veneta; Loewe; Celine = Céline; Balmain; Lanvin; Chloé = Chloe; Kenzo; Thierry Mugler = Mugler; Jean Paul Gaultier
Schiaparelli; Maison Margiela = Margiela; Off-White; Vetements; Moncler; Missoni; Moschino; Roberto Cavalli; Emilio Pucci
Salvatore Ferragamo = Ferragamo; Tod's; Ermenegildo Zegna = Zegna; Brioni; Hugo Boss; Jil Sander; Acne Studios; Ganni
Jimmy Choo; Christian Louboutin = Louboutin; Manolo Blahnik; Ugg; Crocs; Birkenstock
Dr. Martens = Dr Martens | Doc Martens; Clarks; Converse; Vans; Timberland; Nike; Adidas = adidas; Puma; Reebok
Under Armour; New Balance; Asics; Fila; Lacoste; Fred Perry; Champion; The North Face = North Face; Patagonia; Columbia
Canada Goose; Lululemon; Gymshark; Sweaty Betty
Skims = SKIMS; Yeezy; Fenty = Fenty Beauty | Savage X Fenty; Good American; Ivy Park; Fabletics; Spanx; Victoria's Secret
Agent Provocateur; Ann Summers; La Perla; Levi's = Levi Strauss; Wrangler; Lee; Diesel; Guess; Gap; Old Navy
Banana Republic; J.Crew = J Crew; Abercrombie & Fitch; Hollister; American Eagle; Urban Outfitters; Anthropologie
Forever 21; American Apparel; Brooks Brothers; Supreme
Zara; H&M; Mango; Uniqlo; Primark = Penneys; Topshop; Topman; Next; River Island; New Look; Boohoo; Missguided
PrettyLittleThing; Marks & Spencer = M&S | Marks and Spencer; Debenhams; House of Fraser; Selfridges; Harrods
Harvey Nichols; Liberty London; Fenwick; John Lewis; Matalan; Peacocks; Monsoon; Ted Baker; French Connection; Superdry
AllSaints; Whistles; Karen Millen; Cath Kidston; Laura Ashley
Nordstrom; Macy's; Bloomingdale's; Saks Fifth Avenue = Saks; Neiman Marcus; Bergdorf Goodman; Barneys
J.C. Penney = JCPenney; Kohl's; Sears; TJ Maxx = T.J. Maxx; TK Maxx; Net-a-Porter; Farfetch; Matches; Mytheresa; Arcadia
LVMH; Kering; Richemont; Inditex; Tapestry; Capri Holdings; Frasers Group; Sports Direct; JD Sports; Foot Locker
Tiffany & Co. = Tiffany | Tiffany's; Cartier; Bulgari = Bvlgari; Rolex; Omega; Patek Philippe; Swarovski; Pandora
De Beers; Chopard; Van Cleef & Arpels; Harry Winston; Graff; Swatch; Tag Heuer; Breitling; Audemars Piguet; Ray-Ban
Oakley; Samsonite; Rimowa; Longchamp; Fossil
@ beauty
L'Oréal = L'Oreal; Estée Lauder = Estee Lauder; Lancôme = Lancome; Clinique; MAC Cosmetics; Maybelline; Revlon; Avon
Clarins; Shiseido; Nivea; Dove; Olay; Neutrogena; Charlotte Tilbury; Bobbi Brown; NARS; Urban Decay; Huda Beauty
Kylie Cosmetics; KKW Beauty; Rare Beauty; Haus Labs; Rhode; Glossier; The Body Shop = Body Shop; Lush; Boots; Superdrug
Sephora; Ulta; Pantene; Gillette; Old Spice; Lynx; Axe
Procter & Gamble = P&G; Unilever; Johnson & Johnson = J&J; Colgate; Kimberly-Clark; Reckitt; Henkel; Pampers; Huggies
Kleenex; Durex; Tampax; Head & Shoulders; Goop; Coty; Aveda; Jo Malone; Chanel No 5; Drunk Elephant; Elf Beauty = e.l.f.
@ food
McDonald's; Burger King; KFC; Wendy's; Subway; Starbucks; Costa = Costa Coffee; Pret A Manger = Pret; Greggs; Domino's
Pizza Hut; Papa John's; Nando's; Wagamama; PizzaExpress; Five Guys; Chipotle; Taco Bell; Chick-fil-A
Dunkin' = Dunkin' Donuts; Krispy Kreme; Tim Hortons; Popeyes; Shake Shack; Panera; Applebee's; Olive Garden; Leon; Itsu
Caffè Nero; Wimpy; Wetherspoons = Wetherspoon | JD Wetherspoon
Coca-Cola = Coke; Pepsi = PepsiCo; Sprite; Fanta; Dr Pepper; Red Bull; Monster; Gatorade; Powerade; Lucozade; Ribena
Irn-Bru; Perrier; Evian; Nescafé; Nespresso; Lipton; Twinings; PG Tips; Yorkshire Tea; Innocent; Oatly; Prime Hydration
Nestlé = Nestle; Danone; Kraft Heinz = Kraft; Heinz; Kellogg's = Kellogg; General Mills; Mondelez; Mars; Cadbury
Hershey's = Hershey; Lindt; Ferrero; Nutella; Toblerone; KitKat
Ben & Jerry's; Häagen-Dazs; Magnum; Walkers; Pringles; Doritos; Lay's; Cheetos; Oreo; Quorn; Beyond Meat; Impossible Foods
Tyson Foods; JBS; Cargill; Birds Eye; Findus; Müller; Arla; Yeo Valley; Marmite; Bovril; HelloFresh; Mr Kipling; McVitie's
Warburtons; Hovis; Walls; Skittles; M&M's; Haribo; Tabasco; Hellmann's; Boursin; Philadelphia; Babybel; Lurpak
Guinness; Heineken; Budweiser; Bud Light; Stella Artois; Carlsberg; Corona; Peroni; BrewDog; Diageo; AB InBev
Pernod Ricard; Smirnoff; Absolut; Bacardi; Jack Daniel's; Johnnie Walker; Hennessy; Moët & Chandon = Moët; Dom Pérignon
Veuve Clicquot; Casamigos; Jägermeister; Baileys; Pimm's; Strongbow; Magners; White Claw; Molson Coors; Miller Lite; Coors
@ supermarket
Tesco; Sainsbury's; Asda; Morrisons; Waitrose; Aldi; Lidl; Iceland; Co-op; Ocado; Spar; Dunnes Stores; SuperValu; Walmart
Target; Costco; Kroger; Whole Foods; Trader Joe's; Safeway; Albertsons; Publix; Wegmans; 7-Eleven; Walgreens; CVS
Rite Aid; Dollar General; Dollar Tree; Carrefour; Auchan; Leclerc; Monoprix; Edeka; Rewe; Mercadona; Woolworths; Coles
Loblaws; Sobeys; Booths; Budgens; Fortnum & Mason
@ retail
IKEA = Ikea; Argos; Currys; B&Q; Homebase; Wickes; Screwfix; WHSmith = WH Smith; Waterstones; Barnes & Noble; Best Buy
Home Depot; Lowe's; Bed Bath & Beyond; Staples; Office Depot; Toys R Us; Hamleys; Lego = LEGO; Mattel; Hasbro; Barbie
Hot Wheels; Fisher-Price; Mothercare; Halfords; Poundland; Wilko; B&M; Home Bargains; Dunelm; The Range; GameStop
Blockbuster; Wayfair; Hobby Lobby; Michaels; PetSmart; Paperchase; Moonpig; Interflora; DFS; BHS = British Home Stores
Comet; Maplin; Clintons; Claire's; The Works
@ bank
Barclays; HSBC; Lloyds = Lloyds Banking Group | Lloyds Bank; NatWest; RBS = Royal Bank of Scotland; Santander; Nationwide
Halifax; TSB; Coutts; Standard Chartered; Metro Bank; Starling; Virgin Money; Goldman Sachs; Morgan Stanley
JPMorgan = JPMorgan Chase | JP Morgan | J.P. Morgan; Chase; Citigroup = Citi | Citibank; Bank of America; Wells Fargo
Lehman Brothers; Bear Stearns; Merrill Lynch; BlackRock; Blackstone; Vanguard; Fidelity; Berkshire Hathaway
Deutsche Bank; Commerzbank; Credit Suisse; UBS; BNP Paribas; Société Générale; Crédit Agricole; ING; ABN Amro; Rabobank
UniCredit; Danske Bank; Nordea; AIB; Bank of Ireland; Silicon Valley Bank = SVB; First Republic; Signature Bank
American Express = Amex; Visa; Mastercard; Western Union; MoneyGram; Wonga; Provident; Aviva; Axa; Allianz; Zurich
Prudential; Legal & General; Admiral; Direct Line; AIG; Geico; State Farm; MetLife; Equifax; Experian; Moody's; Fitch
S&P Global; Commonwealth Bank; Westpac; ANZ; NAB; Macquarie; Nomura; Mizuho
@ consulting
Deloitte; PwC = PricewaterhouseCoopers; KPMG; EY = Ernst & Young; McKinsey = McKinsey & Company; Bain = Bain & Company
Boston Consulting Group = BCG; Grant Thornton; BDO; Arthur Andersen; Edelman; Saatchi & Saatchi; WPP; Omnicom; Publicis
Ogilvy; Bell Pottinger; Kroll; Savills; Knight Frank; CBRE; Foxtons; Ipsos; YouGov; Gallup; Nielsen; Kantar; Savanta
Opinium; Survation; Clifford Chance; Linklaters; Freshfields; Slaughter and May; Carter-Ruck; Mishcon de Reya; Schillings
Latham & Watkins; Skadden; Jones Day; Kirkland & Ellis; Perkins Coie; Leigh Day
@ energy
BP; Shell = Royal Dutch Shell; ExxonMobil = Exxon; Chevron; ConocoPhillips; TotalEnergies = Total; Eni; Equinor; Repsol
Petrobras; Saudi Aramco = Aramco; Gazprom; Rosneft; Lukoil; Sinopec; Petronas; British Gas = Centrica; EDF = EDF Energy
E.ON; Npower; ScottishPower; SSE; Octopus Energy; Ovo Energy = OVO; Bulb; National Grid; Engie; Iberdrola; Enel; RWE
Vattenfall; Ørsted; Vestas; Duke Energy; PG&E; Con Edison; Enron; Halliburton; Schlumberger; Transocean; Glencore
Rio Tinto; BHP; Anglo American; Vale; Drax; Cuadrilla; Adani; Reliance
Thames Water; Severn Trent; United Utilities; Southern Water; Yorkshire Water; Anglian Water; Welsh Water
Uisce Éireann = Irish Water; ArcelorMittal; Tata Steel; British Steel; US Steel; Alcoa; BASF; Bayer; Monsanto; Dow; DuPont
3M; Ineos; Johnson Matthey; Holcim; Cemex; Saint-Gobain; Kingspan; Arconic; Celotex; Union Carbide; Koch Industries
@ pharmaceutical
Pfizer; Moderna; AstraZeneca; GSK = GlaxoSmithKline; Novartis; Roche; Sanofi; Merck; Eli Lilly = Lilly; Novo Nordisk
BioNTech; Gilead; AbbVie; Abbott; Amgen; Biogen; Bristol Myers Squibb = Bristol-Myers Squibb; Takeda; Teva; Purdue Pharma
Novavax; Regeneron; CureVac; Sinovac; Sinopharm; Valneva; Theramex; Botox; Viagra; Ozempic; Wegovy; Mounjaro; OxyContin
Xanax; Prozac; Tylenol; Calpol; Nurofen; EpiPen; 23andMe; Bupa; UnitedHealth = UnitedHealthcare; Kaiser Permanente; Cigna
Aetna; Anthem; Humana; Nuffield Health; Spire Healthcare
@ telecom
BT; EE; O2; Vodafone; Virgin Media; TalkTalk; Openreach; Eir; AT&T; Verizon; T-Mobile; Sprint; Comcast
Charter Communications; Cox; Deutsche Telekom; Orange; Telefónica = Telefonica; Movistar; Telstra; Optus; Rogers
Bell Canada; Telus; Airtel; Jio; MTN; China Mobile; China Telecom; ZTE; Telia; Telenor; Proximus; Swisscom; KPN; TIM
Kyivstar; Mint Mobile
@ media
Walt Disney = Disney | The Walt Disney Company; Warner Bros. = Warner Bros | Warner Brothers; Warner Bros. Discovery
Universal = Universal Pictures; Paramount = Paramount Pictures; Columbia Pictures; Sony Pictures
20th Century Fox = 20th Century Studios; MGM; Lionsgate; DreamWorks; Pixar; Marvel = Marvel Studios; DC Comics; Lucasfilm
A24; Miramax; The Weinstein Company = Weinstein Company; Focus Features; Searchlight; NBCUniversal; ViacomCBS = Viacom
WarnerMedia = Time Warner
News Corp = News Corporation; News UK; News International; Fox Corporation = 21st Century Fox; Condé Nast = Conde Nast
Hearst; Reach plc = Reach; Trinity Mirror; Bauer; Gannett; Tribune Publishing; Axel Springer; Bertelsmann
Penguin Random House = Penguin; HarperCollins; Simon & Schuster; Hachette; Macmillan; Bloomsbury; Faber
Universal Music = Universal Music Group | UMG; Sony Music; Warner Music; EMI; Roc Nation; Big Machine; Live Nation
Ticketmaster; AEG; StubHub; Viagogo
Endemol; Fremantle; Creative Artists Agency = CAA; William Morris Endeavor = WME; UTA; IMG; Odeon; Cineworld; Vue
AMC Theatres; IMAX; Thomson Reuters; Getty Images; Dow Jones; Pearson; RELX; Elsevier; Springer Nature; Wiley
Sinclair Broadcast Group; iHeartMedia; Nexstar; Global Media
@ travel
Booking.com; Expedia; Tripadvisor; Skyscanner; Trainline; Marriott; Hilton; Hyatt; InterContinental = IHG; Holiday Inn
Premier Inn; Travelodge; Best Western; Ritz-Carlton; Four Seasons; Mandarin Oriental; Sofitel; Accor; Airbnb; Center Parcs
Butlins; Haven; Butlin's; Soho House; Carnival; Royal Caribbean; P&O = P&O Ferries | P&O Cruises; Cunard; Stena Line
Brittany Ferries; CalMac; Eurostar; Eurotunnel; Amtrak; Greyhound; National Express; Stagecoach; FirstGroup; Arriva
Go-Ahead; Megabus; FlixBus; Avanti West Coast; LNER; GWR = Great Western Railway; Northern Rail; Southern Rail
Southeastern; TransPennine Express; CrossCountry; ScotRail; Deutsche Bahn; SNCF; Network Rail; Heathrow; Gatwick
Royal Mail; Post Office; FedEx; UPS; DHL; DPD; Evri; Hermes UK; Yodel; USPS; Maersk; MSC; Hertz; Avis; Enterprise; Zipcar
Lime; Bird; Bolt; Ola; Didi; Grab; Gett; Addison Lee; Disneyland; Disney World; Legoland; Alton Towers; SeaWorld
Thorpe Park; Madame Tussauds; Caesars; MGM Resorts; Wynn; Bet365; William Hill; Ladbrokes; Paddy Power; Betfred; Betfair
DraftKings; FanDuel; Camelot; Weight Watchers = WW; PureGym; David Lloyd; Equinox; SoulCycle; Barry's; Wembley; The O2
@ building
Carillion; Balfour Beatty; Persimmon; Barratt; Taylor Wimpey; Bellway; Berkeley; Bechtel; Skanska; Laing O'Rourke; Mace
Vinci; Hochtief; Evergrande; Country Garden; Bouygues; Mitie; ISS; Sodexo; Compass; Aramark; Rentokil; Securitas; Otis
Schindler; Kone; Hotpoint; Whirlpool; Beko; Bosch; Miele; Smeg; KitchenAid; Le Creuset; Tupperware; Pyrex; SodaStream
Instant Pot; Tefal; Russell Hobbs; Hoover; Black & Decker; Dremel; Duracell; Energizer; Velux; Farrow & Ball; Dulux
@ tobacco
British American Tobacco = BAT; Philip Morris; Imperial Brands; Marlboro; Camel; Juul; Elf Bar; Vuse; Altria; Japan Tobacco
@ weapon
Glock; Smith & Wesson; Remington; Kalashnikov; Colt; Beretta; Sig Sauer; Heckler & Koch; Taser; Axon; Bushmaster
"""
