"""Platforms and channel nouns, typed by us from common knowledge (Apache-2.0).

Platforms: ``@ kind``, then entries separated by ';': name = alias | alias. A '~' before a name or alias marks it ambiguous
(an English word, a name of a person or of a place); the builder adds those it can compute.
"""

PLATFORMS = """
@ social-network
Twitter = ~X | twitter.com | x.com | X (formerly Twitter) | Twitter/X | X/Twitter; Facebook = FB | facebook.com
Instagram = Insta | ~IG | instagram.com
Instagram Stories = Instagram Story | Instagram stories | Instagram story; Instagram Live; Facebook Live
Twitter Spaces = X Spaces
TikTok = Tik Tok | TikTok Live; YouTube = Youtube | You Tube | youtube.com; Snapchat; ~Threads = Threads app; Reddit
~Pinterest; LinkedIn = Linkedin
Tumblr; Mastodon; Bluesky = BlueSky | Blue Sky; Truth Social; ~Gab; ~Parler; Gettr = GETTR; ~Rumble; ~Vine
MySpace = Myspace; Clubhouse; BeReal
Weibo = Sina Weibo; VKontakte = VK; Odnoklassniki; Douyin; Xiaohongshu = RedNote | Little Red Book; Koo; Quora; Nextdoor
Medium = medium.com; Bebo
Friendster; Google+ = Google Plus; Periscope; Vimeo; Dailymotion; Flickr; Imgur; 4chan; 8chan = 8kun; Kiwi Farms; Mumsnet
The Student Room; Goodreads
Letterboxd; Strava; OnlyFans; Patreon; Substack; Cameo; Tinder; Bumble; Hinge; Grindr; Twitch = twitch.tv; ~Kick; Lemon8
Minds; MeWe; Telegram channel
LiveJournal; WordPress; Blogger; ~Discord; ~Steam; Ravelry; DeviantArt; SoundCloud; Bandcamp; Linktree; ~Meetup
Change.org; GoFundMe; Kickstarter
Reddit AMA = ~AMA; Yelp; Tripadvisor = TripAdvisor; Trustpilot; Glassdoor; Rate My Professors; BitChute; Gab TV; Odysee
Locals; Caffeine TV
@ messaging
WhatsApp = Whatsapp; Messenger = Facebook Messenger; ~Signal; ~Telegram; iMessage; FaceTime; WeChat = Weixin; ~Line
KakaoTalk; Viber; ~Slack
Microsoft Teams; ~Zoom; Google Meet; ~Skype; Webex; BlackBerry Messenger = BBM; Kik; QQ; Wickr; Google Chat; Gmail
Outlook; Yahoo Mail; AIM
@ video
Netflix; Amazon Prime Video = Prime Video; Disney+ = Disney Plus; Hulu; HBO Max; Apple TV+ = Apple TV Plus
Paramount+ = Paramount Plus; ~Peacock
BBC iPlayer = iPlayer; ITVX = ITV Hub; All 4 = 4oD; My5; BritBox; NOW TV; Discovery+; ESPN+; Crunchyroll; ~Stan; Binge
Kayo Sports; Hotstar = Disney+ Hotstar
ZEE5; SonyLIV; RTÉ Player; ~Max; Crave; Tubi; Pluto TV; Roku Channel; ~Starz; Shudder; Mubi; Curzon Home Cinema; DAZN
Fox Nation; Quibi; Viu; iQIYI; Bilibili; Youku; Tencent Video
@ streaming
Spotify; Apple Music; Apple Podcasts; Amazon Music; Tidal; Deezer; Pandora; Audible; BBC Sounds; Global Player; Stitcher
iHeartRadio; TuneIn; YouTube Music; Google Podcasts; Acast
@ podcast
The Joe Rogan Experience = Joe Rogan's podcast | Joe Rogan Experience; Call Her Daddy; The Daily; Serial
This American Life; The Rest Is Politics; The Rest Is History
The Rest Is Entertainment; The News Agents; Pod Save America; SmartLess; Armchair Expert
The Diary of a CEO = Diary of a CEO; Desert Island Discs; My Therapist Ghosted Me
Off Menu; Shagged Married Annoyed; Happy Place; How to Fail; Table Manners; Parenting Hell; That Peter Crouch Podcast
Americast; Newscast; Political Currency; The High Performance Podcast = High Performance
New Heights; Archetypes; WTF with Marc Maron = WTF; The Ezra Klein Show; Fresh Air; Radiolab; Up First; Planet Money
Stuff You Should Know; Crime Junkie; My Favorite Murder; The Ben Shapiro Show
The Megyn Kelly Show; Red Scare; Chapo Trap House; Club Random; The Tim Ferriss Show; Huberman Lab; Lex Fridman Podcast
Conan O'Brien Needs a Friend; The Bill Simmons Podcast; Impaulsive; H3 Podcast
Anything Goes; Oprah's Super Soul = Super Soul; Goop Podcast; We Can Do Hard Things; On Purpose; The Louis Theroux Podcast
Begin Again; Dish; The Receipts; The Guilty Feminist; Griefcast; The Therapy Crouch
@ news-agency
Reuters = Thomson Reuters; Associated Press = The Associated Press | AP; Agence France-Presse = AFP
PA Media = Press Association | PA news agency | the Press Association; Bloomberg = Bloomberg News
United Press International = UPI; Australian Associated Press = AAP; Canadian Press = The Canadian Press
Press Trust of India = PTI; Asian News International = ANI; Xinhua = Xinhua News Agency
TASS = Itar-Tass; Interfax; RIA Novosti; Ukrinform; Kyodo = Kyodo News; Jiji Press; Yonhap = Yonhap News Agency
Anadolu Agency = Anadolu; DPA = Deutsche Presse-Agentur; ANSA; EFE; Lusa; Belga; ANP; NTB; TT News Agency
Ritzau; IRNA; Tasnim; Fars; Mehr; SANA; WAFA; Petra; SPA = Saudi Press Agency; WAM; MENA
KCNA = Korean Central News Agency; Bernama; Antara; PNA; Press TV; Getty Images; Dow Jones Newswires = Dow Jones
Business Wire; PR Newswire
Splash News; Bang Showbiz; Cover Media; WENN; Backgrid; Press Association Sport; Religion News Service
Inter Press Service; Middle East News Agency; Belta; Kazinform; AGI; MTI; PAP; CTK; Sputnik News; Notimex; Telam
@ newspaper
The New York Times = New York Times | NYT | the Times of New York | nytimes.com
The Washington Post = Washington Post | WaPo | ~the Post
The Wall Street Journal = Wall Street Journal | WSJ | ~the Journal
USA Today = USA TODAY; Los Angeles Times = LA Times | L.A. Times; Chicago Tribune; Chicago Sun-Times
The Boston Globe = Boston Globe; Boston Herald; New York Post = The New York Post | NY Post
New York Daily News = Daily News
Newsday; The Philadelphia Inquirer = Philadelphia Inquirer; The Dallas Morning News = Dallas Morning News
Houston Chronicle; San Francisco Chronicle; The Seattle Times = Seattle Times; The Denver Post = Denver Post
Miami Herald = The Miami Herald; Tampa Bay Times; Orlando Sentinel; Sun Sentinel
The Atlanta Journal-Constitution = Atlanta Journal-Constitution; The Arizona Republic = Arizona Republic
Las Vegas Review-Journal; The Oregonian
Star Tribune = Minneapolis Star Tribune; St. Louis Post-Dispatch = St Louis Post-Dispatch
The Kansas City Star = Kansas City Star; The Plain Dealer = Plain Dealer; Columbus Dispatch; Detroit Free Press
The Detroit News = Detroit News
Milwaukee Journal Sentinel; Pittsburgh Post-Gazette; The Baltimore Sun = Baltimore Sun; Richmond Times-Dispatch
The Charlotte Observer = Charlotte Observer; The News & Observer = News & Observer; The Tennessean; The Courier-Journal
The Indianapolis Star = Indianapolis Star | IndyStar; The Des Moines Register = Des Moines Register; Omaha World-Herald
The Salt Lake Tribune = Salt Lake Tribune; Deseret News; The San Diego Union-Tribune = San Diego Union-Tribune
The Mercury News = San Jose Mercury News; The Sacramento Bee = Sacramento Bee; The Fresno Bee
The Orange County Register = Orange County Register; The Times-Picayune = Times-Picayune; Austin American-Statesman
San Antonio Express-News
Fort Worth Star-Telegram; Arkansas Democrat-Gazette; The Commercial Appeal; The Clarion-Ledger = Clarion Ledger
The Hartford Courant = Hartford Courant; The Providence Journal; Portland Press Herald; Concord Monitor
Union Leader = New Hampshire Union Leader
The Star-Ledger = Star-Ledger; The Buffalo News = Buffalo News; Albuquerque Journal; Anchorage Daily News
Honolulu Star-Advertiser; The Washington Times = Washington Times
The Christian Science Monitor = Christian Science Monitor; Stars and Stripes
The Village Voice = Village Voice; The Onion; Roll Call; The Harvard Crimson = Harvard Crimson; Yale Daily News
Daily Variety; The Epoch Times = Epoch Times; Women's Wear Daily = WWD
The Guardian = ~Guardian | guardian.co.uk; The Observer = ~Observer
The Times = ~Times | Times of London | The Times of London; The Sunday Times = Sunday Times
The Daily Telegraph = Daily Telegraph | The Telegraph | ~Telegraph; The Sunday Telegraph = Sunday Telegraph
The Independent = ~Independent; The i = i newspaper | i paper; Financial Times = FT | The Financial Times
Daily Mail = The Daily Mail | ~the Mail; The Mail on Sunday = Mail on Sunday; MailOnline = Mail Online | Daily Mail Online
The Sun = ~Sun; The Sun on Sunday = Sun on Sunday
Daily Mirror = The Mirror | The Daily Mirror | ~Mirror; Sunday Mirror
Daily Express = The Daily Express | The Express | ~Express; Sunday Express; Daily Star = The Daily Star; Sunday People
Morning Star; Metro; Evening Standard = London Evening Standard | The Standard | The London Standard
City A.M. = City AM; The Scotsman = ~Scotsman; The Herald; Daily Record; Sunday Mail; The Sunday Post; The National
The Press and Journal = Press and Journal; The Courier; Glasgow Times; Edinburgh Evening News; Western Mail
South Wales Echo; Wales on Sunday
Belfast Telegraph; The Irish News; News Letter; Manchester Evening News; Liverpool Echo; Birmingham Mail
Yorkshire Post = The Yorkshire Post; Yorkshire Evening Post; Eastern Daily Press; Bristol Post; Nottingham Post
Leicester Mercury; Oxford Mail; The Northern Echo = Northern Echo
The Argus; Kent Messenger; Hull Daily Mail; Lancashire Telegraph; Sheffield Star; Shropshire Star; Express & Star
The Press; Western Morning News; Cambridge News; The Jewish Chronicle = Jewish Chronicle; Catholic Herald; Church Times
The Voice; News of the World; Farmers Weekly; Press Gazette
The Irish Times = Irish Times; Irish Independent; Sunday Independent; Irish Examiner; The Irish Sun = Irish Sun
Irish Mirror; Irish Daily Mail; Sunday Business Post = Business Post; Sunday World; The Herald Dublin; Connacht Tribune
The Kerryman = Kerryman; Limerick Leader
The Sydney Morning Herald = Sydney Morning Herald | SMH; The Age; The Australian; Herald Sun; The Daily Telegraph Sydney
The Courier-Mail = Courier-Mail; The Advertiser; The West Australian = West Australian
The Canberra Times = Canberra Times; The Mercury; Australian Financial Review = AFR; NT News
The New Zealand Herald = New Zealand Herald | NZ Herald; The Dominion Post = Dominion Post; The Press Christchurch
Otago Daily Times; The Globe and Mail = Globe and Mail; National Post; Toronto Star; Toronto Sun; Montreal Gazette
Ottawa Citizen; Vancouver Sun; The Province; Calgary Herald; Edmonton Journal
Winnipeg Free Press; The Chronicle Herald = Chronicle Herald; La Presse; Le Devoir; The Times of India = Times of India
The Hindu; Hindustan Times; The Indian Express = Indian Express; The Telegraph India; Deccan Herald; Deccan Chronicle
The Economic Times = Economic Times; Mint; Business Standard; The Statesman; Mumbai Mirror; Mid-Day; DNA India
Dawn; The Express Tribune = Express Tribune; The News International; The Daily Star Bangladesh; Prothom Alo
The Straits Times = Straits Times; Channel NewsAsia; South China Morning Post = SCMP; Apple Daily; Taipei Times
The Japan Times = Japan Times; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Nikkei = Nihon Keizai Shimbun
Sankei Shimbun
Bangkok Post; The Jakarta Post = Jakarta Post; Kompas; Philippine Daily Inquirer; Manila Bulletin; The Star Malaysia
New Straits Times; People's Daily; Global Times; China Daily; The Korea Herald = Korea Herald
The Korea Times = Korea Times; Chosun Ilbo; JoongAng Ilbo; Hankyoreh
Haaretz; The Jerusalem Post = Jerusalem Post; The Times of Israel = Times of Israel; Yedioth Ahronoth; Israel Hayom
Al-Ahram; Asharq Al-Awsat; Al Hayat; Gulf News; The National Abu Dhabi; Khaleej Times; Arab News; Hürriyet = Hurriyet
Sabah; Cumhuriyet; Daily Sabah; Tehran Times; Kayhan; L'Orient-Le Jour
Daily Nation = Nation Africa; The Standard Kenya; Mail & Guardian = Mail and Guardian; Sunday Times South Africa
Business Day; The Star Johannesburg; Cape Times; The Punch; Vanguard; The Guardian Nigeria; This Day = ThisDay
Daily Trust; Premium Times; Daily Monitor; New Vision; The Herald Zimbabwe; NewsDay; Daily Graphic
Le Monde; Le Figaro; Libération; Le Parisien; L'Équipe = L'Equipe; Les Echos; Ouest-France; La Croix; L'Humanité
Le Canard enchaîné; Bild; Bild am Sonntag; Die Welt; Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung = FAZ | Frankfurter Allgemeine; Die Zeit; Handelsblatt; taz
Der Tagesspiegel = Tagesspiegel
Berliner Zeitung; Abendzeitung; Münchner Merkur; Der Standard; Kronen Zeitung; Kurier; Die Presse
Neue Zürcher Zeitung = NZZ; Tages-Anzeiger; Blick; Le Temps; El País = El Pais; El Mundo; ABC Spain; La Vanguardia; Marca
~AS; Mundo Deportivo; Diario Sport; Público; Expresso; Correio da Manhã; A Bola; Corriere della Sera
La Repubblica = Repubblica; La Stampa; Il Sole 24 Ore; La Gazzetta dello Sport = Gazzetta dello Sport
Corriere dello Sport; Tuttosport; Il Messaggero; L'Osservatore Romano; De Telegraaf; de Volkskrant = Volkskrant; NRC
Algemeen Dagblad; Trouw; Het Parool; De Standaard; Het Laatste Nieuws; Le Soir
Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; Aftenposten; Verdens Gang = VG; Dagbladet; Politiken
Jyllands-Posten; Berlingske; Ekstra Bladet; Helsingin Sanomat; Gazeta Wyborcza; Rzeczpospolita; Kathimerini; Ta Nea
Pravda; Izvestia; Kommersant; Novaya Gazeta; The Moscow Times = Moscow Times
Kyiv Post; Kyiv Independent = The Kyiv Independent; Ukrainska Pravda; Folha de S.Paulo = Folha de São Paulo; O Globo
O Estado de S. Paulo = Estadão; Clarín = Clarin; La Nación; El Universal; Reforma; La Jornada; El Tiempo; El Espectador
El Mercurio; El Comercio; Granma; Jamaica Gleaner = The Gleaner
@ magazine
Time = TIME | Time magazine; Newsweek; The New Yorker = ~New Yorker; The Atlantic = ~Atlantic | Atlantic magazine
The Economist = ~Economist; The Spectator = ~Spectator; New Statesman; The Week; Private Eye; Prospect; The Nation
The New Republic = New Republic; National Review; The Weekly Standard = Weekly Standard
Reason; Mother Jones; Jacobin; The American Conservative; Foreign Affairs; Foreign Policy; Harper's Magazine = Harper's
New York magazine = New York Magazine; The Paris Review = Paris Review; London Review of Books = LRB
The New York Review of Books = New York Review of Books; Times Literary Supplement = TLS; Granta
People = People magazine; Us Weekly = US Weekly | Us Magazine; Entertainment Weekly = EW; In Touch = In Touch Weekly
Life & Style; OK! = OK! magazine; Hello! = Hello! magazine | HELLO!; Heat = Heat magazine; Closer = Closer magazine
~Now magazine; Star magazine; National Enquirer = The National Enquirer; Globe magazine; Radar = Radar Online
Vogue = British Vogue | American Vogue | Vogue magazine | US Vogue; Teen Vogue; Vogue Italia; Vogue Paris; Vogue Business
Elle = ELLE | Elle magazine; Harper's Bazaar; Vanity Fair; Glamour = Glamour magazine; Cosmopolitan = Cosmo; Marie Claire
Grazia; InStyle = InStyle UK; Allure; W = W magazine; Tatler; Red = Red magazine; Stylist; Porter
Good Housekeeping; Woman's Own; Woman's Weekly; Take a Break; Bella; Best; Chat; Prima; Red; Country Life; Town & Country
House & Garden; House Beautiful; Architectural Digest; Elle Decoration; Better Homes & Gardens; Martha Stewart Living
Real Simple; Southern Living; O, The Oprah Magazine = O magazine; Essence; Ebony; Jet
GQ = British GQ; Esquire; Men's Health; Women's Health; Maxim; FHM; Loaded; Playboy; Penthouse; Men's Journal; Details
~Out; The Advocate; Attitude; Gay Times; Them; Dazed = Dazed & Confused; i-D; The Face; Love; Paper = Paper magazine
Interview = Interview magazine; V magazine; Nylon; Bustle; Highsnobiety; Hypebeast; Complex; The Cut; Refinery29
Rolling Stone; Billboard; NME; Q = Q magazine; Mojo; Kerrang! = Kerrang; Uncut; Spin; Pitchfork; The Fader = Fader; XXL
Vibe; The Source; Mixmag; Variety; The Hollywood Reporter = Hollywood Reporter | THR; Deadline = Deadline Hollywood
TheWrap = The Wrap; Empire; Total Film; Sight & Sound = Sight and Sound; Screen International; IndieWire; Radio Times
TV Guide; What's on TV; The Stage; Time Out
Forbes; Fortune; Bloomberg Businessweek = Businessweek; Harvard Business Review; Fast Company; Inc. = Inc magazine
Entrepreneur; Money; Barron's; MarketWatch; Kiplinger's; Adweek; Ad Age = Advertising Age; Campaign; Marketing Week
The Drum; The Grocer; The Bookseller; Publishers Weekly; Retail Week; Drapers
The Business of Fashion = Business of Fashion | BoF
Wired = Wired UK; MIT Technology Review = Technology Review; Scientific American; New Scientist; Nature; Science
The Lancet = Lancet; BMJ = British Medical Journal | The BMJ; New England Journal of Medicine = NEJM; JAMA; ~Cell
Popular Science; Popular Mechanics; Discover; Smithsonian = Smithsonian Magazine; National Geographic = Nat Geo
BBC Wildlife; Psychology Today
Sports Illustrated; ESPN The Magazine; FourFourTwo; World Soccer; When Saturday Comes; The Cricketer; Wisden
Runner's World; Cycling Weekly; Autosport; Motor Sport; Top Gear magazine; Autocar; Car and Driver; Motor Trend
Golf Digest; Golf Magazine; Golf Monthly; Tennis magazine; Horse & Hound; The Ring; Slam; Rugby World
Sports Business Journal
Der Spiegel = Spiegel; Stern; Focus; Bunte; Gala; Paris Match; Le Point; L'Express; L'Obs; Marianne; Charlie Hebdo
Closer France; L'Espresso; Panorama; Oggi; Chi; ¡Hola! = Hola; Semana; Maclean's; Chatelaine; Toronto Life; The Walrus
India Today; Outlook India; The Caravan; Frontline; Filmfare; Nikkei Asia; The Diplomat; Woman's Day; New Idea
The Australian Women's Weekly = Women's Weekly; RSVP; VIP Magazine; Hot Press; The Phoenix
The Big Issue = Big Issue; Reader's Digest; Saga Magazine; The Oldie; Saveur; Bon Appétit = Bon Appetit; Food & Wine
Delicious; BBC Good Food = Good Food; Gourmet; Condé Nast Traveller = Condé Nast Traveler; Travel + Leisure
Wallpaper = Wallpaper*; Monocle; Dezeen; Apollo; Artforum; ARTnews; The Art Newspaper; Frieze; Nursing Times
Times Higher Education; Tes; Inside Higher Ed; Education Week; PinkNews; Gay Star News
@ broadcaster
BBC = British Broadcasting Corporation | the Beeb; BBC News; BBC One = BBC1 | BBC 1; BBC Two = BBC2 | BBC 2
BBC Three = BBC3; BBC Four; BBC Radio 1 = Radio 1; BBC Radio 2 = Radio 2; BBC Radio 3 = Radio 3; BBC Radio 4 = Radio 4
BBC Radio 5 Live = Radio 5 Live | BBC 5 Live | 5 Live; BBC World Service = World Service; BBC World News; BBC Scotland
BBC Wales; BBC Radio Scotland
BBC Radio Wales; BBC Radio Ulster; BBC Northern Ireland; BBC Asian Network; BBC Radio London; BBC Persian; BBC Arabic
BBC Sport; ITV; ITV1; ITV2; ITV News; STV; UTV; S4C; Channel 4; Channel 4 News; Channel 5; E4; Film4; More4; ITN; Sky News
Sky; Sky Sports; Sky Sports News; Sky One; Sky Arts; GB News; TalkTV; TalkRadio; talkSPORT = TalkSport | Talksport; LBC
Times Radio
Classic FM; Heart FM; Capital FM = Capital; Absolute Radio; Virgin Radio; Kiss FM; Magic Radio; Smooth Radio; Radio X
Greatest Hits Radio; Hits Radio; TNT Sports; BT Sport; UKTV; Dave; Eurosport; Challenge TV; MUTV; LFC TV; Premier Sports
Viaplay; RTÉ = RTE; RTÉ Radio 1 = RTE Radio 1; RTÉ One = RTE One; RTÉ News = RTE News; Virgin Media One; TV3; TG4
Newstalk; Today FM; 2FM; Raidió na Gaeltachta
CNN; CNN International; HLN; Fox News = Fox News Channel | FOX News; Fox Business = Fox Business Network
Fox = Fox Broadcasting | FOX; MSNBC = MS NOW; NBC = NBC News; ABC News = ABC; CBS News; CBS; NBC; PBS
NPR = National Public Radio; C-SPAN = CSPAN; CNBC; Bloomberg Television = Bloomberg TV; ESPN; HBO; Showtime; MTV; VH1; BET
Bravo; E! = E! News | E! Entertainment; TLC; Lifetime; A&E; AMC; FX; TBS; TNT
USA Network; Syfy; Comedy Central; Nickelodeon; Cartoon Network; Disney Channel; Discovery Channel = Discovery
History Channel; National Geographic Channel; Hallmark Channel; Food Network; HGTV; Animal Planet
The Weather Channel = Weather Channel; Cheddar; Newsmax; One America News Network = OANN | OAN | One America News
NewsNation; Telemundo; Univision; The CW; NBC Sports; CBS Sports; Fox Sports; NFL Network; MLB Network; NBA TV
Golf Channel; Big Ten Network
SiriusXM = Sirius XM; WNYC; WBUR; KQED; KCRW; WGN; KTLA; WABC; WCBS; WNBC; WFAN; Voice of America = VOA
Radio Free Europe = RFE/RL | Radio Liberty; Radio Free Asia; American Public Media; Minnesota Public Radio
Democracy Now! = Democracy Now; CBC = Canadian Broadcasting Corporation; CBC News; CTV; CTV News; Global News
Radio-Canada; TSN; Sportsnet; Citytv; TVO; CP24; TVA
ABC Australia = Australian Broadcasting Corporation; ABC Radio; SBS; Seven Network = Channel Seven | Channel 7
Nine Network = Channel Nine | Channel 9; Network Ten = Channel Ten | Channel 10; Sky News Australia; 2GB; 3AW; Triple J
2Day FM; KIIS FM; TVNZ; RNZ = Radio New Zealand; Three; Newshub; Newstalk ZB; NDTV; Republic TV; Times Now; Aaj Tak
CNN-News18; Zee News; Doordarshan; All India Radio; Star Plus; Geo News; ARY News
Al Jazeera = Al-Jazeera | Al Jazeera English; Al Arabiya; Al Hadath; Al Mayadeen; TRT World; TRT; RT = Russia Today
Sputnik; Channel One Russia; Rossiya 1; NTV; TV Rain = Dozhd; CGTN; CCTV; Phoenix TV; TVB; RTHK; NHK; TV Asahi; Fuji TV
TBS Japan; KBS; MBC; JTBC; Channel News Asia = CNA; Mediacorp; ABS-CBN; GMA Network; Rappler TV; Iran International
Manoto; i24NEWS; Kan; Channel 12 Israel = Channel 12; Channel 13 Israel = Channel 13
France 24; TF1; France 2; France Info = Franceinfo; BFM TV = BFMTV; CNews; Europe 1; RTL; RMC; France Inter
Canal+ = Canal Plus; M6; ARD; ZDF; Deutsche Welle = DW; RTL Germany; ProSieben; Sat.1; n-tv; WDR; NDR
Bayerischer Rundfunk; Hessischer Rundfunk; Südwestrundfunk; Deutschlandfunk; ORF; SRF; RTS; RAI = Rai; Rai Uno; Mediaset
La7; Sky TG24; RTVE; TVE; Antena 3; Telecinco; laSexta; Cadena SER; Cope; RTP; SIC; TVI
NOS; NPO; VRT; RTBF; SVT; TV4; NRK; TV 2; DR; Yle; RÚV; TVN; TVP; Polsat; ERT; Skai; Globo TV = TV Globo | Rede Globo
Record TV; Televisa; TV Azteca; Telesur; Caracol; Citizen TV; SABC; eNCA; Newzroom Afrika; Channels Television; Arise News
NTA; Joy FM; Euronews; Vatican News; Vatican Radio; Eurovision; Arirang; WION
@ programme
Newsnight = BBC Newsnight; Panorama = BBC Panorama; Question Time = BBC Question Time
Today programme = Radio 4's Today programme | the Today programme | BBC Radio 4's Today; The World at One = World at One
PM programme; The World Tonight; Woman's Hour; Any Questions? = Any Questions; Front Row; The Archers; Desert Island Discs
You and Yours; File on 4; More or Less; Start the Week; In Our Time; The Moral Maze
BBC Breakfast; The Andrew Marr Show = Andrew Marr Show; Sunday with Laura Kuenssberg; Politics Live; The One Show
The Graham Norton Show = Graham Norton Show; The Jonathan Ross Show = Jonathan Ross Show; Strictly Come Dancing = Strictly
Match of the Day; Sports Personality of the Year; Top Gear; Watchdog; Crimewatch; Have I Got News for You; Mock the Week
EastEnders; Doctor Who; Antiques Roadshow; Countryfile; Springwatch; Blue Peter; MasterChef; Dragons' Den; The Apprentice
Good Morning Britain = GMB; This Morning; Loose Women; Lorraine; Peston; News at Ten; Tonight; Piers Morgan Uncensored
Piers Morgan's Life Stories = Life Stories; The Jeremy Kyle Show; The X Factor = X Factor; Britain's Got Talent = BGT
I'm a Celebrity = I'm a Celebrity... Get Me Out of Here! | I'm A Celeb; Love Island; Dancing on Ice; Coronation Street
Emmerdale; The Masked Singer; The Voice UK; Ant & Dec's Saturday Night Takeaway; Dispatches; Gogglebox
The Great British Bake Off = Bake Off | Great British Bake Off
Hollyoaks; Unreported World; The Last Leg; Sunday Brunch; Countdown; Location, Location, Location; Grand Designs
First Dates; Big Brother; Celebrity Big Brother; The Jeremy Vine Show = Jeremy Vine; Sophy Ridge on Sunday
Soccer Saturday; Monday Night Football; Super Sunday; Steve Wright in the Afternoon; Breakfast Show; Sunday Love Songs
The Late Late Show = Late Late Show; Prime Time; Liveline; Morning Ireland; The Tonight Show Ireland; Claire Byrne Live
Good Morning America = GMA; Today show = The Today Show | the Today show | NBC's Today | Today Show; CBS Mornings
CBS This Morning; Fox & Friends = Fox and Friends; Morning Joe; New Day; Meet the Press; Face the Nation
This Week = ABC's This Week; State of the Union; Fox News Sunday; 60 Minutes; 20/20; Dateline = Dateline NBC; Nightline
48 Hours; Frontline = PBS Frontline; PBS NewsHour = NewsHour; NBC Nightly News = Nightly News; CBS Evening News
World News Tonight = ABC World News Tonight
The View; The Oprah Winfrey Show = Oprah; The Ellen DeGeneres Show = Ellen | The Ellen Show
The Late Show with Stephen Colbert = The Late Show | Late Show
The Tonight Show Starring Jimmy Fallon = The Tonight Show | Tonight Show; Jimmy Kimmel Live! = Jimmy Kimmel Live
Late Night with Seth Meyers = Late Night; The Daily Show = Daily Show; Last Week Tonight
Real Time with Bill Maher = Real Time; Saturday Night Live = SNL; The Late Late Show with James Corden
Watch What Happens Live; The Kelly Clarkson Show = Kelly Clarkson Show; The Drew Barrymore Show = Drew Barrymore Show
The Jennifer Hudson Show; Live with Kelly and Ryan = Live with Kelly and Mark; Dr. Phil; The Dr. Oz Show
The Wendy Williams Show = Wendy Williams Show; The Talk; Rachael Ray; The Breakfast Club
The Howard Stern Show = Howard Stern Show; The Rush Limbaugh Show; Access Hollywood; Entertainment Tonight = ET; Extra
Inside Edition; TMZ Live; The Real; Red Table Talk; Hot Ones; Carpool Karaoke
The Rachel Maddow Show = Rachel Maddow Show; Hannity; Tucker Carlson Tonight; The Ingraham Angle
The O'Reilly Factor = O'Reilly Factor; The Five; Outnumbered; Special Report; The Kelly File; On the Record
Anderson Cooper 360 = AC360; The Lead; The Situation Room = Situation Room; Erin Burnett OutFront; Larry King Live
Piers Morgan Live; Amanpour; Fareed Zakaria GPS; Reliable Sources; Crossfire; Hardball; All In with Chris Hayes
The Last Word; Deadline: White House; Squawk Box; Mad Money; Closing Bell
All Things Considered; Morning Edition; Weekend Edition; Here & Now; On the Media; Marketplace; SportsCenter; First Take
Pardon the Interruption; Inside the NBA; The Pat McAfee Show = Pat McAfee Show
Keeping Up With the Kardashians = KUWTK | Keeping Up with the Kardashians; The Kardashians
The Real Housewives of Beverly Hills; The Real Housewives of New Jersey; The Bachelor; The Bachelorette; Survivor
American Idol; America's Got Talent; Dancing with the Stars = Dancing With the Stars; RuPaul's Drag Race; The Voice
Jeopardy!; Wheel of Fortune
60 Minutes Australia; Four Corners; Insiders; 7.30; Q+A = Q&A; A Current Affair; Media Watch; The Project; Sunrise
The Morning Show; The Fifth Estate; The National CBC; W5; Marketplace CBC; HARDtalk = Hardtalk; Dateline London; Newsround
BBC Newscast; Impact; The Papers; Koffee with Karan; Bigg Boss; Kaun Banega Crorepati; Aap Ki Adalat
@ website
Politico = POLITICO; Politico Europe; BuzzFeed News = Buzzfeed News; BuzzFeed = Buzzfeed
HuffPost = Huffington Post | The Huffington Post | HuffPost UK; Vox; ~Slate; Salon; Axios; Vice = VICE | Vice News
The Daily Beast = Daily Beast; Business Insider = Insider; Quartz; Mashable; TechCrunch; The Verge; Gizmodo; Engadget
Ars Technica; CNET; ZDNet; Recode; The Information; Semafor; Puck; Punchbowl News; Puck News; The Intercept; ProPublica
The Marshall Project
FiveThirtyEight = 538; RealClearPolitics; The Hill; The Daily Caller = Daily Caller; Breitbart = Breitbart News
Infowars = InfoWars; The Federalist; Daily Kos; Drudge Report = The Drudge Report; Townhall; Washington Examiner
The Bulwark; The Dispatch; ThinkProgress; Talking Points Memo; Media Matters = Media Matters for America; Snopes
PolitiFact; FactCheck.org; Full Fact; Bellingcat; The Conversation; Crooked Media; The Free Press; The Athletic
Bleacher Report; Barstool Sports; Deadspin
The Ringer; SB Nation; Yahoo; Yahoo News; Yahoo Sports; Yahoo Finance; MSN; AOL; Google News; Apple News; Wikipedia
WikiLeaks; IMDb = IMDB; Rotten Tomatoes; Metacritic; TMZ; Page Six; Perez Hilton; E! Online; Just Jared; PopSugar; Bustle
Jezebel; Gawker; The Root; Blavity; Bossip; The Shade Room; Hollywood Life; The Blast; RadarOnline; Deuxmoi = DeuxMoi
Digital Spy; LADbible = LadBible; UNILAD; Joe.co.uk; The Tab; The Poke; Popbitch; Guido Fawkes = Order-Order
ConservativeHome; LabourList
PoliticsHome; Politics.co.uk; openDemocracy; Novara Media; Byline Times; Tortoise = Tortoise Media; UnHerd; Spiked
The Critic; The Canary; Skwawkbox; Nation.Cymru; Wales Online = WalesOnline; BirminghamLive; Kent Online = KentOnline
My London; Chronicle Live = ChronicleLive; LeedsLive; Wired.com; The Register
Money Saving Expert = MoneySavingExpert | MoneySavingExpert.com; Which?; TheJournal.ie = The Journal; Extra.ie; DailyEdge
Entertainment.ie; Goss.ie; Crikey
News.com.au = news.com.au; Stuff = Stuff.co.nz; The Spinoff; Newsroom; Scoop; Junkee; Mamamia; Pedestrian TV; Rabble
The Tyee; National Observer; Scroll.in = Scroll; The Wire; The Print = ThePrint; The Quint; NewsClick; Alt News; Rediff
Firstpost; Bollywood Hungama; Pinkvilla; The Ken; Rappler; Malaysiakini; Coconuts; Meduza; The Insider; The Bell
Mediazona; Hromadske; EUobserver; Euractiv; The Local; Mediapart; Correctiv; T-Online; Spiegel Online
elDiario.es = eldiario.es; El Confidencial
Middle East Eye; Al-Monitor; +972 Magazine; Mondoweiss; The Electronic Intifada; Electronic Intifada; Sahara Reporters
AllAfrica; The Africa Report; Daily Maverick; TimesLive; News24; IOL; GroundUp; The Cable; Pulse Nigeria; Tuko
Eyewitness News; El Faro; Infobae; Animal Político; Hacker News; Product Hunt; GitHub; Stack Overflow; Craigslist; eBay
Etsy; Gumtree; Rightmove; Zoopla; Airbnb; Genius; Pornhub; Wattpad; Archive of Our Own; Wayback Machine
Goop; Poosh; Gov.uk = GOV.UK | gov.uk; Whitehouse.gov; Google; Google Maps; Google Play; App Store; Bing; DuckDuckGo
Steam Community; IGN; Kotaku; Polygon; Eurogamer; GameSpot; PC Gamer; Rock Paper Shotgun; Transfermarkt; Sporting News
Goal.com = Goal; ESPNcricinfo = Cricinfo; Motorsport.com; BBC Sport website; BBC website = BBC News website
BBC News Online; Sky Sports website; Official Charts; Pollstar; Stereogum; Consequence; Vulture; The A.V. Club = AV Club
Collider; ScreenRant = Screen Rant; Den of Geek; Eater; Curbed; Grub Street
Fashionista; Who What Wear; Man Repeller; SheerLuxe; Diet Prada; Stat News = STAT; Kaiser Health News = KFF Health News
WebMD; Medscape; MedPage Today; Space.com; Live Science; Phys.org; EurekAlert!; arXiv; bioRxiv; medRxiv; PubMed; SSRN
ResearchGate; Grist; Carbon Brief; Inside Climate News; Law360; SCOTUSblog; Lawfare; Just Security; Above the Law
Military Times; Defense One; Janes; War on the Rocks; The War Zone; FlightGlobal; CoinDesk; Cointelegraph; Seeking Alpha
The Motley Fool = Motley Fool; Investopedia; Morningstar; Zero Hedge = ZeroHedge
"""

CHANNELS = """
@ post 1
post = social media post | social-media post | online post | status update | status | message board post
tweet = tweets | tweeted message; retweet; repost; reply; quote tweet = quote-tweet
thread = Twitter thread | tweet thread
Instagram post = instagram post; Facebook post = facebook post; Twitter post; LinkedIn post; TikTok post; Reddit post
Weibo post; Instagram story = instagram story; story = Stories | stories; blog post = blogpost | blog entry; blog = weblog
vlog
Substack post; direct message = DM; caption = picture caption | photo caption; hashtag; meme; forum post; message board
online comment = comment section | comments section; review = online review
social media = social-media | social networks | social networking | socials
@ post 0
page; account = social media account | verified account | burner account; profile; feed; timeline; wall; handle; bio
group chat; channel; server; app; platform; site = website; internet; online; web; homepage = home page
website = site | web site | web page | webpage; portal; listing; selfie; screenshot; like; emoji
ask-me-anything = AMA | Q&A session
@ video 1
video = video clip | video message | video post | video statement | online video; clip = video clip
livestream = live stream | live-stream; live; reel = Reel | Instagram reel; TikTok video = TikTok; YouTube video
short = YouTube Short; footage = video footage | CCTV footage | bodycam footage | body-camera footage
documentary = docuseries | documentary series | docu-series; trailer = teaser | teaser trailer
webcast; broadcast = live broadcast; televised address = television address | TV address
video call = Zoom call | Zoom meeting | FaceTime call | Skype call; video link = videolink | video-link; vlog
video conference = videoconference; public service announcement = PSA; video diary; video interview
@ video 0
film = movie; recording = tape | tape recording | video recording; series = TV series | web series | limited series
photograph = photo | picture | image | snap; photo shoot = photoshoot | photo-shoot; music video
advert = advertisement | ad | commercial | TV ad | television ad | TV advert; campaign video; scene; teaser
@ audio 1
podcast = podcast episode | podcast interview; episode; voicemail = voice mail | voicemail message
voice note = voice message | voice memo; phone call = telephone call | call | phone conversation
phone interview = telephone interview; audio recording = audio | audio clip | audiotape; radio interview
conference call = teleconference; emergency call = 911 call | 999 call; audiobook; robocall; song = track | single
@ audio 0
radio; airwaves; album; record; lyric = lyrics; phone = telephone; telephone; hotline; helpline; tape; intercom
loudspeaker = megaphone; phone-in = call-in
@ broadcast 1
television = TV | telly | live TV | national television; television interview = TV interview
radio programme = radio show | radio program
television programme = TV show | TV programme | television show | television program | TV program
talk show = chat show | chatshow; breakfast television = breakfast TV; newscast = news bulletin | bulletin | evening news
segment
reality show = reality series | reality TV show; news programme = news show; morning show; game show
late-night show = late-night TV; panel show; monologue; on air = on-air; live interview; cable news; weather forecast
@ broadcast 0
show; programme = program; bulletin; channel; network; news; station = radio station | TV station; wire; newsreel
media = news media | the media; press = the press
@ print 1
op-ed = oped | opinion piece | op-ed piece | opinion article | comment piece | guest essay; column = newspaper column
editorial = leader | leading article | leader column; book = new book | upcoming book; memoir = memoirs
autobiography = autobiographical book; biography = authorised biography | unauthorised biography; essay
article = news article | magazine article | newspaper article; letter to the editor; cover story
newsletter = email newsletter
foreword = preface | introduction | afterword; profile = magazine profile; obituary
magazine interview = newspaper interview; feature; novel; cookbook; diary = diaries
magazine; newspaper = paper | daily | tabloid | broadsheet; review; pamphlet = booklet | brochure; leaflet = flyer | flier
poem; textbook; journal = medical journal | scientific journal
@ print 0
headline; story; piece; front page; cover; page; press cutting = clipping; chapter; excerpt = extract; passage; paragraph
print; edition; issue; supplement; billboard = poster | hoarding; banner = placard | sign; advert; comic; cartoon
catalogue = catalog; publication; title; outlet = media outlet | news outlet
@ document 1
press release = news release | media release | press notice | press statement | media statement
statement = written statement | joint statement | public statement | prepared statement | official statement |
  emailed statement | brief statement; memo = internal memo | memorandum | staff memo; internal memo
email = e-mail | emailed statement | internal email | emails
letter = open letter | joint letter | resignation letter | cover letter; open letter
text message = text | texts | SMS | text messages; WhatsApp message; message = private message
report = annual report | final report | interim report | official report; study = new study | research paper | research
paper = research paper | white paper | working paper | position paper; survey; poll = opinion poll
petition = online petition; manifesto = party manifesto | platform; white paper; dossier
document = leaked document | internal document
note = handwritten note | suicide note | research note | briefing note; advisory = travel advisory | health advisory
notice; announcement; update; proclamation; executive order; resolution; transcript; contract; receipt; invoice
fact sheet = factsheet; guidance = guidelines | new guidance; brochure; application = planning application; minutes; audit
inventory; prospectus; diagnosis; recall notice; filing = regulatory filing | SEC filing | stock exchange filing
earnings report = results | trading statement | profit warning; budget; bill = draft bill; policy; code of conduct; tender
certificate; plan; proposal; questionnaire; card; postcard; telegram; fax; communique = communiqué
declaration = joint declaration; treaty; log; police report = incident report; autopsy report = post-mortem report
inspection report; label; menu; curriculum vitae = CV | résumé | resume
@ document 0
file; record; data; figure = figures | statistics; archive; list; draft; copy; form; signature; document trail; will
licence = license; map; chart; database; spreadsheet; slide = slide deck | presentation slides; website terms
@ meeting 1
press conference = news conference | media conference | presser | joint press conference
news conference = press conference; briefing = press briefing | media briefing | news briefing | daily briefing
speech = keynote speech | victory speech | concession speech | acceptance speech | maiden speech; rally = campaign rally
debate = televised debate | TV debate | presidential debate | leaders' debate | parliamentary debate
town hall = town-hall meeting | town hall meeting
meeting = public meeting | council meeting | board meeting | cabinet meeting | closed-door meeting
conference = party conference | annual conference; summit; event = campaign event; panel = panel discussion; lecture; talk
presentation; sermon = homily; eulogy; toast; address = keynote address | keynote
annual general meeting = AGM | annual meeting | shareholders' meeting
earnings call = analyst call | investor call | earnings conference call; vigil; ceremony; fundraiser; forum; seminar
workshop; webinar; reception; convention
question-and-answer session = Q&A | question and answer session; prime minister's questions = PMQs; question time
protest = demonstration | march; visit; tour; premiere = première; red carpet; awards ceremony = award ceremony
concert = gig; launch; service = memorial service; funeral; dinner; lunch; party; photocall = photo call; doorstep
roundtable = round table; talks; session; assembly; congregation; huddle
@ meeting 0
stage; podium = lectern; platform; venue; backstage; pitch; floor = House floor | Senate floor | floor of the House
chamber; caucus; committee
@ conversation 1
interview = exclusive interview | sit-down interview | tell-all interview | wide-ranging interview | one-on-one interview
conversation = private conversation; phone call = telephone call; chat; discussion; exchange; remark = remarks; testimony
Q&A; call; talk; whisper; text exchange; aside; heckle; chant; question; answer; confession; apology = public apology
doorstep interview
@ conversation 0
rumour = rumor; gossip; leak; tip-off = tip; dialogue; negotiation
appearance = TV appearance | television appearance | public appearance; outburst; rant; tirade; joke; gesture; silence
nod; handshake
@ legal 1
testimony = sworn testimony
court filing = court papers | court documents | court document | legal filing | filing | court records | legal papers |
  legal documents; lawsuit = suit | legal action | civil suit | class action | class-action lawsuit
affidavit = sworn affidavit | sworn statement; complaint = formal complaint | criminal complaint; indictment
hearing = court hearing | Senate hearing | congressional hearing | committee hearing | bail hearing; deposition
ruling = judgment | judgement | court ruling; verdict; opinion = majority opinion | dissenting opinion; dissent
order = court order; subpoena; witness statement = victim impact statement | impact statement; evidence; plea
charge sheet; brief = amicus brief; writ; petition; cross-examination; inquest; inquiry = public inquiry | enquiry
tribunal = employment tribunal; trial = court case | criminal trial; sentencing = sentencing hearing; sentencing remarks
opening statement; closing argument = closing arguments
search warrant = warrant | arrest warrant; injunction; cease and desist letter = cease-and-desist letter | legal letter
settlement; divorce petition = divorce papers; will; confession; police statement; arrest report; motion; summons; decree
parole hearing; court = open court | federal court
@ legal 0
case; appeal; claim = legal claim; docket; dock; witness box = witness stand | stand; law; statute; charge
"""
