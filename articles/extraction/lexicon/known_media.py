"""Newspapers, agencies, broadcasters and companies that every desk knows; lines as in `known_bodies`."""

KNOWN_MEDIA = """
BBC | media |
CNN | media |
NBC | media | NBC News
MSNBC | media |
CNBC | media |
ABC | media | ABC News
CBS | media | CBS News
PBS | media |
NPR | media |
C-SPAN | media |
Fox News | media | Fox, Fox News Channel, Fox Business
Newsmax | media |
Univision | media |
Telemundo | media |
Al Jazeera | media | Al-Jazeera
Al Arabiya | media | Al-Arabiya
Al Mayadeen | media | Al-Mayadeen
Al-Manar | media |
Al-Aqsa TV | media |
Al Hadath | media | Al-Hadath
AFP | media | Agence France-Presse, Agence France Presse
Associated Press | media | AP, A.P.
Reuters | media |
Bloomberg News | media |
TASS | media | Tass
Interfax | media |
RIA Novosti | media | RIA
Sputnik | media |
RT | media |
Meduza | media |
Novaya Gazeta | media |
Ukrainska Pravda | media |
Kyiv Independent | media |
Kyiv Post | media |
Ukrinform | media |
Suspilne | media |
Xinhua | media |
Global Times | media |
Yonhap | media |
KCNA | media |
NHK | media |
Kyodo | media | Kyodo News
Nikkei | media |
Anadolu | media | Anadolu Agency
SANA | media |
WAFA | media | Wafa
IRNA | media |
Fars | media |
Tasnim | media |
Press TV | media |
Mehr | media |
ISNA | media |
SUNA | media |
Sudan Tribune | media |
Radio Dabanga | media | Dabanga
Irrawaddy | media | The Irrawaddy
Myanmar Now | media |
Mizzima | media |
Radio Free Asia | media | RFA
Radio Free Europe | media | RFE/RL, Radio Free Europe/Radio Liberty, Radio Liberty
Voice of America | media | VOA
Deutsche Welle | media | DW
Der Spiegel | media | Spiegel
Die Welt | media |
Bild | media |
Die Zeit | media |
Le Monde | media |
Le Figaro | media |
Libération | media |
France 24 | media |
RFI | media | Radio France Internationale
El Pais | media | El País
El Mundo | media |
El Universal | media |
La Repubblica | media |
La Stampa | media |
Corriere della Sera | media |
ANSA | media | Ansa
L'Osservatore Romano | media |
Vatican Radio | media |
Sky News | media |
Channel 4 | media |
Channel 12 | media |
Channel 13 | media |
ITV | media |
Haaretz | media |
Times of Israel | media | The Times of Israel
Jerusalem Post | media |
Ynet | media |
Yedioth Ahronoth | media |
Israel Hayom | media |
Maariv | media |
i24NEWS | media |
Middle East Eye | media |
Asharq Al-Awsat | media | Asharq al-Awsat
Al-Ahram | media | Al Ahram
Geo News | media |
The Hindu | media |
Hindustan Times | media |
Indian Express | media |
Times of India | media |
NDTV | media |
ANI | media |
PTI news agency | media |
Greater Kashmir | media |
Daily Star | media |
Premium Times | media |
Daily Trust | media |
Addis Standard | media |
Garowe Online | media |
Hiiraan Online | media |
Goobjoog | media |
SONNA | media | Sonna
Jeune Afrique | media |
Le Nouvelliste | media |
New York Times | media | The New York Times, NYT
Washington Post | media | The Washington Post
Wall Street Journal | media | The Wall Street Journal, WSJ
Los Angeles Times | media | L.A. Times, LA Times
USA Today | media | USA TODAY
Boston Globe | media |
Chicago Tribune | media |
Miami Herald | media |
New York Post | media |
New York Daily News | media |
New Yorker | media | The New Yorker
New York magazine | media | New York Magazine
Daily Beast | media |
Daily Caller | media |
Breitbart News | media | Breitbart
BuzzFeed | media | BuzzFeed News, Buzzfeed
Huffington Post | media | HuffPost, The Huffington Post
POLITICO | media | Politico
The Hill | media |
The Atlantic | media |
The Nation | media |
The Intercept | media | Intercept
Vox | media |
Axios | media |
Mother Jones | media |
National Review | media |
Weekly Standard | media |
Rolling Stone | media |
Vanity Fair | media |
Newsweek | media |
Guardian | media | The Guardian
The Economist | media | Economist
Financial Times | media | FT
Daily Mail | media |
Daily Telegraph | media |
The Telegraph | media |
The Times | media |
The Post | media |
The Sun | media |
The Mirror | media |
Facebook | other |
Twitter | other |
Google | other |
YouTube | other |
Instagram | other |
Telegram | other |
WhatsApp | other |
TikTok | other |
Truth Social | other |
Microsoft | other |
Apple | other | Apple Inc.
Uber | other |
SpaceX | other |
Starlink | other |
Tesla | other |
Boeing | other |
Airbus | other |
Lockheed Martin | other |
Raytheon | other |
Northrop Grumman | other |
Elbit Systems | other |
Maersk | other |
TotalEnergies | other | Total Energies
ExxonMobil | other | Exxon Mobil, Exxon
Chevron | other |
Goldman Sachs | other |
JPMorgan Chase | other | JPMorgan, JP Morgan, J.P. Morgan
Morgan Stanley | other |
Citigroup | other |
Bank of America | other |
Wells Fargo | other |
Deutsche Bank | other |
BlackRock | other |
Bain Capital | other |
Lehman Brothers | other |
Walmart | other | Wal-Mart
Disney | other |
Netflix | other |
Sony | other |
Warner Bros. | other |
Pfizer | other |
AT&T | other |
Dow Chemical | other |
Hewlett-Packard | other | HP
IBM | other |
Intel | other |
Oracle | other |
Metro-Goldwyn-Mayer | other | MGM, M.G.M.
HBO | media |
ESPN | media |
Yahoo | other | Yahoo News
LinkedIn | other |
Reddit | other |
Suffolk University | other |
Quinnipiac | other | Quinnipiac University
Monmouth University | other |
Nabisco | other |
McDonald's | other |
Coca-Cola | other |
Pepsi | other | PepsiCo
Verizon | other |
Comcast | other |
General Motors | other | GM
General Electric | other | GE
Ford Motor Co. | other | Ford Motor Company, Ford Motor
Chrysler | other |
Volkswagen | other |
Toyota | other |
Samsung | other |
Huawei | other |
Harvard | other | Harvard University
Yale | other | Yale University
Princeton | other | Princeton University
Stanford | other | Stanford University
Georgetown | other | Georgetown University
MIT | other |
Holy See | state | Vatican
Girl Scouts | other | Girl Scouts of America, Girl Scouts of the USA
Boy Scouts | other | Boy Scouts of America
NFL | other |
NBA | other |
FIFA | other | Fifa
International Olympic Committee | other | IOC
Right Sector | party |
Golden Dawn | party |
"""
