"""Newspapers, agencies and broadcasters of the world; lines as in `known_bodies`."""

KNOWN_WORLD_MEDIA = """
Canadian Broadcasting Corporation | media | CBC
CTV | media | CTV News
Globe and Mail | media | The Globe and Mail
Toronto Star | media |
Royal Canadian Mounted Police | agency | RCMP
Australian Broadcasting Corporation | media |
Sydney Morning Herald | media |
South China Morning Post | media | SCMP
Straits Times | media | The Straits Times
Bangkok Post | media |
Jakarta Post | media |
Manila Times | media |
Philippine Daily Inquirer | media |
Philippine Star | media |
Rappler | media |
GMA News | media | GMA Network
ABS-CBN | media |
Nikkei Asia | media |
Asahi Shimbun | media |
Yomiuri Shimbun | media |
Mainichi Shimbun | media |
Jiji Press | media |
Chosun Ilbo | media |
JoongAng Ilbo | media |
Korea Herald | media |
Rodong Sinmun | media |
CCTV | media |
CGTN | media |
People's Daily | media |
China Daily | media |
Caixin | media |
Taipei Times | media |
Dawn newspaper | media | Dawn.com
The News International | media |
Express Tribune | media |
ARY News | media |
Samaa TV | media |
The Print | media | ThePrint
Scroll.in | media |
Press Trust of India | media |
Prothom Alo | media |
Tolo News | media | TOLOnews
Pajhwok | media |
Khaama Press | media |
Ariana News | media |
Iran International | media |
Tehran Times | media |
Kayhan | media |
Rudaw | media |
Kurdistan 24 | media | Kurdistan24
Al Sumaria | media | Alsumaria
North Press Agency | media | North Press
Enab Baladi | media |
Al-Watan | media |
Al-Akhbar | media | Al Akhbar
An-Nahar | media | Annahar
L'Orient-Le Jour | media | L'Orient Today
Daily Star newspaper | media |
National News Agency | media | NNA
LBCI | media |
MTV Lebanon | media |
Al Jadeed | media | Al-Jadeed
Quds News Network | media |
Ma'an News Agency | media | Maan News Agency
Al-Quds newspaper | media |
+972 Magazine | media |
Walla | media | Walla News
Army Radio | media |
Globes newspaper | media |
Saudi Press Agency | media |
Emirates News Agency | media | WAM
Qatar News Agency | media | QNA
Petra news agency | media |
MENA news agency | media |
Mada Masr | media |
Al-Masry Al-Youm | media |
Al-Monitor | media |
Gulf News | media |
Arab News | media |
Khaleej Times | media |
Arab Weekly | media |
New Arab | media | The New Arab
Hurriyet | media | Hürriyet
Daily Sabah | media |
Cumhuriyet | media |
TRT World | media | TRT
Libya Observer | media |
Libya Herald | media |
Radio Okapi | media |
Actualité.cd | media |
Studio Tamani | media |
Sahara Reporters | media |
Punch newspaper | media |
Vanguard newspaper | media |
This Day newspaper | media |
Channels Television | media | Channels TV
Daily Nation | media |
Daily Monitor | media |
East African | media | The East African
New Times | media |
Mail & Guardian | media | Mail and Guardian
News24 | media |
SABC | media |
eNCA | media |
Daily Maverick | media |
Ethiopian News Agency | media |
Fana Broadcasting | media | Fana
The Reporter Ethiopia | media |
Shabelle Media | media | Radio Shabelle
Caasimada Online | media |
The Independent | media |
The Observer | media |
The Scotsman | media |
Evening Standard | media |
Daily Mirror | media |
Daily Express | media |
The Spectator | media |
New Statesman | media |
Private Eye | media |
Press Association | media | PA Media
Euronews | media |
EUobserver | media |
Euractiv | media |
DPA | media | Deutsche Presse-Agentur
EFE | media |
Frankfurter Allgemeine Zeitung | media | Frankfurter Allgemeine
Süddeutsche Zeitung | media | Sueddeutsche Zeitung
ARD | media |
ZDF | media |
Neue Zürcher Zeitung | media |
Der Standard | media |
BFM TV | media | BFMTV, BFM
France Info | media | Franceinfo
TF1 | media |
Mediapart | media |
RAI | media |
La Vanguardia | media |
La Nación | media | La Nacion
Clarín | media |
Folha de S.Paulo | media | Folha de S. Paulo
O Globo | media |
Reforma | media |
Excélsior | media | Excelsior
Milenio | media |
Televisa | media |
El Tiempo | media |
El Espectador | media |
Telesur | media | teleSUR
NRC Handelsblad | media |
De Telegraaf | media |
Aftenposten | media |
NRK | media |
SVT | media |
Dagens Nyheter | media |
Gazeta Wyborcza | media |
Rzeczpospolita | media |
TVN | media | TVN24
TVP | media |
PAP | media | Polish Press Agency
MTI | media |
Balkan Insight | media |
"""
