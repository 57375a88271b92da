"""Parties, forces and agencies of Asia, Europe and America beyond the United States; lines as in `known_bodies`."""

KNOWN_ASIAN_AND_EUROPEAN_BODIES = """
Afghan National Army | armed_force |
Northern Alliance | armed_force |
National Resistance Front | armed_force | NRF
Hezb-e-Islami | armed_force | Hizb-i-Islami
Lashkar-e-Jhangvi | armed_force | LeJ
Sipah-e-Sahaba | armed_force |
Jamaat-ul-Ahrar | armed_force |
Jamaat-e-Islami | party | Jamaat-i-Islami
Jamaat-ud-Dawa | other |
Al Badr | armed_force | Al-Badr
Harkat-ul-Mujahideen | armed_force |
Jammu Kashmir Liberation Front | party | JKLF
Awami League | party |
Bangladesh Nationalist Party | party | BNP
Indian National Congress | party | Congress party, Congress Party
Aam Aadmi Party | party | AAP
Shiv Sena | party |
Trinamool Congress | party |
Rashtriya Swayamsevak Sangh | other | RSS
Indian Army | armed_force |
Research and Analysis Wing | agency | RAW
Rashtriya Rifles | armed_force |
Assam Rifles | armed_force |
Pakistan Army | armed_force |
Frontier Corps | armed_force |
National Counter Terrorism Authority | agency |
Muttahida Qaumi Movement | party | MQM
Awami National Party | party | ANP
Baloch Yakjehti Committee | other | BYC
Janatha Vimukthi Peramuna | party | JVP
Communist Party of China | party | Chinese Communist Party, CCP
People's Liberation Army | armed_force | PLA
National People's Congress | parliament |
Politburo Standing Committee | party |
Kuomintang | party | KMT
Democratic Progressive Party | party | DPP
Workers' Party of Korea | party |
Liberal Democratic Party | party | LDP
Komeito | party |
Korean People's Army | armed_force |
National Intelligence Service | agency | NIS
New People's Army | armed_force | NPA
Moro Islamic Liberation Front | armed_force | MILF
Moro National Liberation Front | armed_force | MNLF
Abu Sayyaf | armed_force |
Bangsamoro Islamic Freedom Fighters | armed_force | BIFF
Jemaah Islamiyah | armed_force |
Free Papua Movement | armed_force | OPM Papua
West Papua National Liberation Army | armed_force | TPNPB
Barisan Revolusi Nasional | armed_force | BRN
Pheu Thai | party | Pheu Thai Party
Move Forward Party | party |
Khmer Rouge | armed_force |
Viet Cong | armed_force |
Shan State Army | armed_force |
Shan Nationalities League for Democracy | party |
Restoration Council of Shan State | armed_force | RCSS
Pa-O National Liberation Army | armed_force | PNLA
Democratic Karen Benevolent Army | armed_force | DKBA
Karenni National Progressive Party | party | KNPP
Karenni Army | armed_force |
Chinland Defense Force | armed_force | Chinland Defence Force, CDF
Chinland Council | government |
United League of Arakan | party | ULA
Rohingya Solidarity Organisation | armed_force | RSO
Pyu Saw Htee | armed_force |
All Burma Students' Democratic Front | armed_force | ABSDF
Committee Representing Pyidaungsu Hluttaw | parliament | CRPH
National Unity Consultative Council | other | NUCC
Fortify Rights | other |
Progressive Voice | other |
Justice for Myanmar | other |
Special Advisory Council for Myanmar | other | SAC-M
Burma Human Rights Network | other |
Democratic Voice of Burma | media | DVB
Khit Thit Media | media | Khit Thit
Frontier Myanmar | media |
Global New Light of Myanmar | media |
Armed Forces of Ukraine | armed_force | Ukrainian Armed Forces
Ukrainian Air Force | armed_force |
Territorial Defense Forces | armed_force | Territorial Defence Forces
National Guard of Ukraine | armed_force | Ukrainian National Guard
State Emergency Service | agency | State Emergency Service of Ukraine, DSNS
Servant of the People | party |
European Solidarity | party |
Batkivshchyna | party |
Party of Regions | party |
NABU | agency | National Anti-Corruption Bureau of Ukraine, National Anti-Corruption Bureau
SAPO | agency |
Ukrzaliznytsia | other |
Motor Sich | other |
Freedom of Russia Legion | armed_force |
Russian Volunteer Corps | armed_force |
Rosgvardia | armed_force |
Black Sea Fleet | armed_force |
Federation Council | parliament |
Investigative Committee | agency |
Federal Security Service | agency |
Foreign Intelligence Service | agency |
Security Council of Russia | agency |
KGB | agency |
Stasi | agency |
Roskomnadzor | agency |
OVD-Info | other |
Levada Center | other | Levada Centre
VTsIOM | other |
Kyiv International Institute of Sociology | other | KIIS
Rating Group | other |
Channel One | media |
Rossiya 1 | media | Rossiya-1
NTV | media |
Izvestia | media |
Kommersant | media |
Vedomosti | media |
Rossiyskaya Gazeta | media |
Echo of Moscow | media | Ekho Moskvy
TV Rain | media | Dozhd
Mediazona | media |
The Insider | media |
Moscow Times | media |
Unian | media | UNIAN
Hromadske | media |
Espreso | media |
Belta | media | BelTA
Nexta | media |
Christian Democratic Union | party | CDU
Christian Social Union | party | CSU
Social Democratic Party | party | SPD
Free Democratic Party | party | FDP
Die Linke | party | Left Party
Pegida | other |
National Front | party | Front National
Socialist Party | party |
Communist Party | party |
Conservative Party | party |
Liberal Democrats | party |
UK Independence Party | party | UKIP, Ukip
Scottish National Party | party | SNP
Democratic Unionist Party | party | DUP
Reform UK | party |
British National Party | party |
Plaid Cymru | party |
La France Insoumise | party | France Unbowed
En Marche | party | En Marche!
Les Républicains | party | Les Republicains
Forza Italia | party |
Brothers of Italy | party |
Five Star Movement | party | 5-Star Movement, Five-Star Movement
Northern League | party | Lega Nord
Podemos | party |
Ciudadanos | party |
Vox party | party |
Partido Popular | party |
Syriza | party |
Pasok | party | PASOK
New Democracy | party |
Party for Freedom | party | Dutch Party for Freedom, PVV
Vlaams Belang | party |
Freedom Party | party | Freedom Party of Austria
Swiss People's Party | party | SVP
Danish People's Party | party |
Sweden Democrats | party |
Finns Party | party |
Jobbik | party |
Civic Coalition | party |
Smer | party |
European Greens | party |
MI5 | agency |
MI6 | agency |
GCHQ | agency |
Scotland Yard | agency | Metropolitan Police
Foreign Office | ministry |
Downing Street | government |
Élysée | government | Elysee, Élysée Palace, Elysee Palace
Quai d'Orsay | ministry |
Whitehall | government |
Ministry of Defence | ministry | MoD
Royal Navy | armed_force |
Royal Air Force | armed_force | RAF
Irish Republican Army | armed_force | IRA
ETA | armed_force |
Red Army | armed_force |
Red Brigades | armed_force |
Shining Path | armed_force |
Zapatistas | armed_force |
Medellin Cartel | armed_force | Medellín Cartel
Gulf Clan | armed_force | Clan del Golfo
MS-13 | armed_force | Mara Salvatrucha
Primeiro Comando da Capital | armed_force | PCC
G9 Family and Allies | armed_force | G9
Haitian National Police | agency |
PRI | party | Institutional Revolutionary Party
PAN | party | National Action Party
Workers' Party | party |
Bloc Québécois | party | Bloc Quebecois
New Democratic Party | party |
Oxford University | other | University of Oxford
Cambridge University | other | University of Cambridge
London School of Economics | other | LSE
King's College London | other |
Sciences Po | other |
Sorbonne | other |
Tel Aviv University | other |
Hebrew University | other | Hebrew University of Jerusalem
American University of Beirut | other |
Al-Azhar | other | Al-Azhar University
Cairo University | other |
Khartoum University | other | University of Khartoum
Makerere University | other |
Peking University | other |
Tsinghua University | other |
Jawaharlal Nehru University | other | JNU
UEFA | other | Uefa
Premier League | other |
World Anti-Doping Agency | agency | WADA
Real Madrid | other |
Manchester United | other |
Manchester City | other |
Bayern Munich | other |
Paris Saint-Germain | other | PSG
"""
