"""Companies and banks that every desk knows; lines as in `known_bodies`."""

KNOWN_COMPANIES = """
Amazon | other | Amazon.com
Alibaba | other |
Tencent | other |
Baidu | other |
ByteDance | other |
Xiaomi | other |
ZTE | other |
Foxconn | other |
Nvidia | other |
Qualcomm | other |
Cisco | other | Cisco Systems
Dell | other |
Compaq | other |
Lenovo | other |
Nokia | other |
Ericsson | other |
Siemens | other |
Philips | other |
Panasonic | other |
Toshiba | other |
Hitachi | other |
Mitsubishi | other |
Hyundai | other |
Kia Motors | other |
Honda | other |
Nissan | other |
Mazda | other |
Daimler | other |
Mercedes-Benz | other |
BMW | other |
Audi | other |
Porsche | other |
Renault | other |
Peugeot | other |
Fiat | other | Fiat Chrysler
Volvo | other |
Caterpillar Inc. | other |
John Deere | other | Deere & Co.
Snapchat | other |
Pinterest | other |
Tumblr | other |
Airbnb | other |
Lyft | other |
PayPal | other |
eBay | other |
Palantir | other |
Anduril | other |
OpenAI | other |
NSO Group | other |
Wikipedia | other |
Wikimedia Foundation | other |
GoFundMe | other |
SurveyMonkey | other |
Adobe | other |
Kickstarter | other |
Spotify | other |
Hulu | other |
Xerox | other |
Kodak | other |
Motorola | other |
BlackBerry | other |
Credit Suisse | other |
UBS | other |
HSBC | other |
Barclays | other |
Lloyds | other |
Standard Chartered | other |
BNP Paribas | other |
Société Générale | other | Societe Generale
Crédit Agricole | other | Credit Agricole
Santander | other | Banco Santander
BBVA | other |
UniCredit | other |
Commerzbank | other |
ING | other |
Rabobank | other |
Sberbank | other |
VTB | other | VTB Bank
Gazprombank | other |
PrivatBank | other |
Bank of China | other |
Bank of England | other |
Bank of Japan | other |
Bundesbank | other |
Bank for International Settlements | other |
Asian Development Bank | supranational | ADB
African Development Bank | supranational | AfDB
Inter-American Development Bank | supranational |
European Investment Bank | supranational |
European Bank for Reconstruction and Development | supranational | EBRD
Islamic Development Bank | supranational |
Merrill Lynch | other |
Bear Stearns | other |
Berkshire Hathaway | other |
Citibank | other | Citi
Capital One | other |
American Express | other |
Mastercard | other | MasterCard
Visa Inc. | other |
Western Union | other |
MoneyGram | other |
Fannie Mae | other |
Freddie Mac | other |
AIG | other | A.I.G.
Allianz | other |
Axa | other | AXA
MetLife | other |
Aetna | other |
Cigna | other |
Humana | other |
Anthem Inc. | other |
UnitedHealth Group | other | UnitedHealth, UnitedHealthcare
Kaiser Permanente | other |
CVS | other | CVS Health
Walgreens | other |
Rite Aid | other |
Johnson & Johnson | other |
Eli Lilly | other |
Merck | other |
Novartis | other |
Roche | other |
Sanofi | other |
GlaxoSmithKline | other | GSK
AstraZeneca | other |
Bayer | other |
Moderna | other |
BioNTech | other |
Gilead | other | Gilead Sciences
Amgen | other |
Allergan | other |
AbbVie | other |
Mylan | other |
Theranos | other |
Purdue Pharma | other |
Monsanto | other |
Syngenta | other |
DuPont | other |
BASF | other |
Cargill | other |
Archer Daniels Midland | other |
Tyson Foods | other |
Nestlé | other | Nestle
Unilever | other |
Procter & Gamble | other | P&G
Kraft Foods | other | Kraft Heinz
Mondelez | other |
General Mills | other |
Kellogg's | other |
Anheuser-Busch | other | Anheuser-Busch InBev, AB InBev
Heineken | other |
Starbucks | other |
Burger King | other |
KFC | other |
Chick-fil-A | other |
Chipotle | other |
Wendy's | other |
Domino's | other |
Philip Morris | other |
Altria | other |
R.J. Reynolds | other |
Costco | other |
Home Depot | other |
Best Buy | other |
Macy's | other |
Bloomingdale's | other |
Nordstrom | other |
Neiman Marcus | other |
J.C. Penney | other |
Kmart | other |
Kohl's | other |
IKEA | other | Ikea
H&M | other |
Zara | other |
Nike | other |
Adidas | other |
Levi Strauss | other | Levi Strauss & Co.
Tiffany & Co. | other |
Louis Vuitton | other |
LVMH | other |
Carrefour | other |
Tesco | other |
Aldi | other |
Lidl | other |
Hobby Lobby | other |
FedEx | other | Federal Express
UPS | other | United Parcel Service
DHL | other |
Amtrak | other |
Greyhound Lines | other |
Lufthansa | other |
Air France | other |
British Airways | other |
Ryanair | other |
EasyJet | other | easyJet
Wizz Air | other |
Turkish Airlines | other |
Etihad Airways | other | Etihad
Qatar Airways | other |
EgyptAir | other | Egyptair
Flydubai | other | FlyDubai
Aeroflot | other |
El Al | other |
Royal Jordanian | other |
Air India | other |
Delta Air Lines | other | Delta Airlines
United Airlines | other |
American Airlines | other |
Southwest Airlines | other |
JetBlue | other |
Malaysia Airlines | other |
Pan Am | other |
BP | other |
Royal Dutch Shell | other |
ConocoPhillips | other |
Eni | other | ENI
Equinor | other | Statoil
Repsol | other |
Saudi Aramco | other | Aramco
ADNOC | other | Adnoc
Sinopec | other |
CNOOC | other |
PetroChina | other |
Petrobras | other |
Pemex | other |
PDVSA | other |
Sonatrach | other |
National Oil Corporation | other | NOC
Novatek | other |
Transneft | other |
Surgutneftegas | other |
Yukos | other |
Nord Stream AG | other |
Halliburton | other |
Schlumberger | other |
Baker Hughes | other |
Koch Industries | other |
Enron | other |
Duke Energy | other |
Pacific Gas and Electric | other | PG&E
Con Edison | other |
Exelon | other |
Électricité de France | other |
Areva | other |
Westinghouse | other |
Glencore | other |
Rio Tinto | other |
BHP | other | BHP Billiton
Anglo American | other |
Barrick Gold | other |
Rusal | other |
Alcoa | other |
ArcelorMittal | other |
U.S. Steel | other | US Steel
Bethlehem Steel | other |
Tata | other | Tata Group, Tata Motors
Reliance Industries | other |
Adani Group | other |
Infosys | other |
Honeywell | other |
3M | other |
United Technologies | other |
General Dynamics | other |
BAE Systems | other |
Thales | other |
Dassault | other | Dassault Aviation
Leonardo S.p.A. | other |
Saab | other |
KNDS | other |
MBDA | other |
Rafael Advanced Defense Systems | other |
Israel Aerospace Industries | other | IAI
Baykar | other |
Rosoboronexport | other |
Almaz-Antey | other |
Uralvagonzavod | other |
Ukroboronprom | other |
Norinco | other |
Hanwha | other | Hanwha Aerospace
Blackwater | other |
Academi | other |
DynCorp | other |
Booz Allen Hamilton | other | Booz Allen
McKinsey | other | McKinsey & Company, McKinsey & Co.
Boston Consulting Group | other | BCG
Bain & Company | other |
Accenture | other |
Deloitte | other |
KPMG | other |
Ernst & Young | other | EY
PricewaterhouseCoopers | other | PwC
Moody's | other |
Standard & Poor's | other | Standard & Poor
Fitch Ratings | other |
Blackstone | other | Blackstone Group
Carlyle Group | other |
Cantor Fitzgerald | other |
Bridgewater Associates | other |
Citadel LLC | other |
Elliott Management | other |
Vanguard Group | other |
Fidelity Investments | other |
Charles Schwab | other |
Edward Jones | other |
New York Stock Exchange | other | NYSE
Nasdaq | other | NASDAQ
Marriott | other | Marriott International
Hyatt | other |
Sheraton | other |
Caesars Entertainment | other |
MGM Resorts | other |
Las Vegas Sands | other |
Carnival Cruise | other |
Royal Caribbean | other |
Paramount Pictures | other |
Universal Pictures | other |
Time Warner | other | Time Warner Cable, WarnerMedia
21st Century Fox | other | 20th Century Fox, Twentieth Century Fox
NBCUniversal | other |
DreamWorks | other |
Pixar | other |
Lionsgate | other |
Lucasfilm | other |
T-Mobile | other |
Sprint Nextel | other |
Vodafone | other |
Kyivstar | other |
MTN | other |
Safaricom | other |
HarperCollins | other |
Simon & Schuster | other |
Penguin Random House | other | Random House
Macmillan | other |
Hachette | other |
Houghton Mifflin | other |
Alfred A. Knopf | other |
Christie's | other |
Sotheby's | other |
CrowdStrike | other |
FireEye | other |
Kaspersky | other | Kaspersky Lab
Mandiant | other |
Symantec | other |
Cambridge Analytica | other |
Hapag-Lloyd | other |
Evergreen Marine | other |
DP World | other |
Bechtel | other |
Colt's Manufacturing | other |
Smith & Wesson | other |
Glock | other |
"""
