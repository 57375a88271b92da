"""World bodies, aid groups, and parties and forces of the Middle East and Africa; lines as in `known_bodies`."""

KNOWN_WORLD_BODIES = """
UN Secretariat | supranational | U.N. Secretariat
UN Population Fund | supranational | UNFPA, U.N. Population Fund, United Nations Population Fund
UN Environment Programme | supranational | UNEP, U.N. Environment Program
UN Office on Drugs and Crime | supranational | UNODC
UNAIDS | supranational |
UNMAS | supranational | UN Mine Action Service
UNITAD | supranational |
UNAMA | supranational |
UNAMI | supranational |
UNAMID | supranational |
UNSMIL | supranational |
UNDOF | supranational |
UNTSO | supranational |
UNISFA | supranational |
UNMHA | supranational |
UNIKOM | supranational |
MINUSCA | supranational | Minusca
MINUSTAH | supranational |
BINUH | supranational |
AMISOM | supranational | Amisom
ATMIS | supranational |
SAMIDRC | armed_force |
Human Rights Committee | supranational |
World Meteorological Organization | supranational | WMO
International Labour Organization | supranational | ILO
International Telecommunication Union | supranational | ITU
International Maritime Organization | supranational | IMO
International Civil Aviation Organization | supranational | ICAO
International Energy Agency | agency | IEA
International Renewable Energy Agency | agency | IRENA
Intergovernmental Panel on Climate Change | supranational | IPCC
Organization for Economic Cooperation and Development | supranational | OECD, Organisation for Economic Co-operation and Development, O.E.C.D.
Financial Action Task Force | supranational | FATF
Group of 8 | supranational | G8, G-8, Group of Eight
Group of 77 | supranational | G77
Non-Aligned Movement | supranational |
Commonwealth of Independent States | supranational | CIS
Eurasian Economic Union | supranational | EAEU
Commonwealth of Nations | supranational |
Pacific Islands Forum | supranational |
APEC | supranational | Asia-Pacific Economic Cooperation
Mercosur | supranational |
CELAC | supranational |
UNASUR | supranational | Unasur
EFTA | supranational |
Eurogroup | supranational |
Eurojust | agency |
Eurostat | agency |
European Court of Justice | other | ECJ
European Court of Human Rights | other | ECHR
European Defence Agency | agency |
European External Action Service | agency | EEAS
European People's Party | party | EPP
Permanent Court of Arbitration | other |
Special Tribunal for Lebanon | other |
African Court on Human and Peoples' Rights | other |
Africa Centres for Disease Control and Prevention | agency | Africa CDC
Inter-American Commission on Human Rights | other | IACHR
Gavi | other | GAVI
Global Fund | other |
CARE International | other |
Caritas | other | Caritas Internationalis
Christian Aid | other |
Catholic Relief Services | other | CRS
International Medical Corps | other |
Relief International | other |
Medical Aid for Palestinians | other |
ActionAid | other |
Plan International | other |
Tearfund | other |
WaterAid | other |
HALO Trust | other | Halo Trust
Mines Advisory Group | other |
Handicap International | other | Humanity & Inclusion, Humanity and Inclusion
SOS Children's Villages | other |
Samaritan's Purse | other |
Open Arms | other |
SOS Méditerranée | other | SOS Mediterranee
Sea-Watch | other |
International Federation of Red Cross and Red Crescent Societies | other | IFRC
Syrian Arab Red Crescent | other | SARC
Egyptian Red Crescent | other |
Turkish Red Crescent | other |
Syrian Network for Human Rights | other | SNHR
Syria Civil Defence | other | Syrian Civil Defence, Syrian Civil Defense
Magen David Adom | other | MDA
ZAKA | other |
Front Line Defenders | other |
Global Witness | other |
Access Now | other |
NetBlocks | other | Netblocks
Citizen Lab | other |
Forensic Architecture | other |
Conflict Armament Research | other |
Small Arms Survey | other |
Stockholm International Peace Research Institute | think_tank | SIPRI
International Institute for Strategic Studies | think_tank | IISS
Royal United Services Institute | think_tank | RUSI
European Council on Foreign Relations | think_tank | ECFR
International Federation for Human Rights | other | FIDH
World Organisation Against Torture | other | OMCT
International Commission of Jurists | other |
Jewish Voice for Peace | other |
Yesh Din | other |
Adalah | other |
Gisha | other |
HaMoked | other |
Al Mezan | other | Al-Mezan
Addameer | other |
Palestinian Centre for Human Rights | other |
Euro-Med Human Rights Monitor | other |
Popular Front for the Liberation of Palestine | armed_force | PFLP
Democratic Front for the Liberation of Palestine | armed_force | DFLP
Al-Aqsa Martyrs Brigades | armed_force | al-Aqsa Martyrs' Brigades, Al-Aqsa Martyrs' Brigades
Popular Resistance Committees | armed_force |
Jenin Brigades | armed_force | Jenin Brigade
Palestinian National Council | parliament |
Palestinian Legislative Council | parliament |
Israel Police | agency |
Otzma Yehudit | party | Jewish Power
Religious Zionism | party |
Shas | party |
United Torah Judaism | party |
Yisrael Beiteinu | party |
Labor Party | party |
Labour Party | party |
Meretz | party |
Joint List | party |
National Unity Party | party |
Lebanese Armed Forces | armed_force |
Lebanese Forces | party |
Free Patriotic Movement | party |
Future Movement | party |
Progressive Socialist Party | party |
Radwan Force | armed_force |
Islamic Resistance in Iraq | armed_force |
Harakat al-Nujaba | armed_force | Harakat Hezbollah al-Nujaba
Asaib Ahl al-Haq | armed_force | Asa'ib Ahl al-Haq
Badr Organization | armed_force | Badr Organisation
Kataib Sayyid al-Shuhada | armed_force |
Mahdi Army | armed_force |
Coordination Framework | party |
Sadrist Movement | party | Sadrist movement
Dawa Party | party |
Kurdistan Democratic Party | party | KDP
Patriotic Union of Kurdistan | party | PUK
Kurdistan Regional Government | government | KRG
Komala | armed_force |
PJAK | armed_force |
Jaish al-Adl | armed_force |
Mujahedin-e Khalq | party | MEK, People's Mojahedin
Guardian Council | agency |
Assembly of Experts | parliament |
Supreme National Security Council | agency |
Republican Guard | armed_force |
Giants Brigades | armed_force |
National Resistance Forces | armed_force |
Islah | party | Al-Islah
General People's Congress | party |
Al-Masirah | media | Al Masirah
Syrian Arab Army | armed_force |
Autonomous Administration of North and East Syria | government | AANES
Kurdish National Council | party |
Syrian National Coalition | party |
High Negotiations Committee | party |
Ahrar al-Sham | armed_force |
Jaish al-Islam | armed_force | Jaysh al-Islam
Hurras al-Din | armed_force |
National Defense Forces | armed_force |
Turkistan Islamic Party | armed_force |
Women's Protection Units | armed_force | YPJ
Baath Party | party | Ba'ath Party
Nationalist Movement Party | party | MHP
Peoples' Democratic Party | party | HDP, People's Democratic Party
Freedom and Justice Party | party |
Supreme Council of the Armed Forces | armed_force | SCAF
Ansar Bait al-Maqdis | armed_force | Ansar Beit al-Maqdis
Ennahda | party | Ennahdha
Government of National Accord | government | GNA
High State Council | parliament |
Presidential Council | government |
Libya Dawn | armed_force |
Polisario | party | Polisario Front
Ansar al-Sharia | armed_force | Ansar al-Shariah
Ansar Dine | armed_force | Ansar Eddine
MUJAO | armed_force |
Movement for the Salvation of Azawad | armed_force | MSA
National Movement for the Liberation of Azawad | armed_force | MNLA
CMA | armed_force | Coordination of Azawad Movements
Katiba Macina | armed_force | Macina Liberation Front
Barkhane | armed_force | Operation Barkhane
Takuba | armed_force | Takuba Task Force
G5 Sahel | alliance |
Multinational Joint Task Force | armed_force | MNJTF
Civilian Joint Task Force | armed_force |
Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | armed_force | JAS
Niger Delta Avengers | armed_force |
MEND | armed_force | Movement for the Emancipation of the Niger Delta
All Progressives Congress | party |
Peoples Democratic Party | party | PDP
Independent National Electoral Commission | agency | INEC
Nigerian Army | armed_force |
National Patriotic Salvation Movement | party | MPSM
Patriots for Change | armed_force | CPC
Coalition of Patriots for Change | armed_force |
Seleka | armed_force | Séléka
Anti-balaka | armed_force | Anti-Balaka
Ambazonia Defence Forces | armed_force | Ambazonia Defense Forces
Mai-Mai | armed_force | Mai Mai
CNDP | armed_force |
RED-Tabara | armed_force |
UNITA | party |
MPLA | party |
Economic Freedom Fighters | party | EFF party
Democratic Alliance | party |
MDC | party | Movement for Democratic Change
Chama Cha Mapinduzi | party | CCM
Jubilee Party | party |
Orange Democratic Movement | party | ODM
National Resistance Movement | party | NRM
Rwandan Patriotic Front | party | RPF
Ahlu Sunna Waljama | armed_force | Ahlu Sunna Wal Jama'a
Danab | armed_force |
Puntland Maritime Police Force | armed_force |
Somali National Army | armed_force |
Somali National Movement | party |
Ogaden National Liberation Front | armed_force | ONLF
Oromo Liberation Front | party | OLF
Amhara Association of America | other |
EPRDF | party | Ethiopian People's Revolutionary Democratic Front
Ginbot 7 | party |
Ethiopian Human Rights Commission | agency | EHRC
Eritrean People's Liberation Front | party | EPLF
Sudan Revolutionary Front | armed_force | SRF
National Umma Party | party | Umma Party
National Congress Party | party | NCP
Sudanese Professionals Association | other | SPA
Resistance Committees | other |
Central Reserve Police | armed_force |
South Sudan People's Defense Forces | armed_force | SSPDF
White Army | armed_force |
Tasis | party | Tasis alliance, Sudan Founding Alliance
Radio Tamazuj | media |
Eye Radio | media |
Ayin Network | media |
"""
