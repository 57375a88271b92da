"""Bodies that every desk knows, one a line: name | type | other forms, as printed.

A form that a text itself explains (“the Karen National Union (KNU)”) has the meaning that the text
gives it. Acronyms are found in capitals only.
"""

from articles.extraction.lexicon.known_american_bodies import KNOWN_AMERICAN_BODIES
from articles.extraction.lexicon.known_asian_and_european_bodies import (
    KNOWN_ASIAN_AND_EUROPEAN_BODIES,
)
from articles.extraction.lexicon.known_companies import KNOWN_COMPANIES
from articles.extraction.lexicon.known_media import KNOWN_MEDIA
from articles.extraction.lexicon.known_world_bodies import KNOWN_WORLD_BODIES
from articles.extraction.lexicon.known_world_media import KNOWN_WORLD_MEDIA

KNOWN_BODIES = """
United Nations | supranational | UN, U.N.
United Nations Security Council | supranational | UN Security Council, U.N. Security Council, Security Council, UNSC
United Nations General Assembly | supranational | UN General Assembly, U.N. General Assembly, General Assembly, UNGA
United Nations Human Rights Council | supranational | UN Human Rights Council, U.N. Human Rights Council, Human Rights Council
Office for the Coordination of Humanitarian Affairs | supranational | OCHA, UN OCHA, UNOCHA, U.N. Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs
World Food Programme | supranational | World Food Program, WFP, UN World Food Programme, U.N. World Food Program, U.N. World Food Programme, UN World Food Program, United Nations World Food Programme, United Nations World Food Program
World Health Organization | supranational | World Health Organisation, WHO, UN World Health Organization
UNICEF | supranational | Unicef, UN Children's Fund, U.N. Children's Fund, United Nations Children's Fund
UNHCR | supranational | UN Refugee Agency, U.N. Refugee Agency, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees
UNRWA | supranational | Unrwa, UN Relief and Works Agency, U.N. Relief and Works Agency, United Nations Relief and Works Agency
UNESCO | supranational | Unesco
International Organization for Migration | supranational | International Organisation for Migration, IOM
UN Human Rights Office | supranational | U.N. Human Rights Office, OHCHR
UN Women | supranational |
UNIFIL | supranational | Unifil
MONUSCO | supranational | Monusco
MINUSMA | supranational | Minusma
UNMISS | supranational |
UNITAMS | supranational |
UNDP | supranational | UN Development Programme, U.N. Development Program, United Nations Development Programme
International Atomic Energy Agency | agency | IAEA
International Criminal Court | other | ICC
International Court of Justice | other | ICJ
International Monetary Fund | supranational | IMF
World Bank | supranational |
World Trade Organization | supranational | WTO
World Economic Forum | other |
Food and Agriculture Organization | supranational | FAO
Integrated Food Security Phase Classification | other | IPC
NATO | alliance | Nato, North Atlantic Treaty Organization
European Union | supranational | EU, E.U.
European Parliament | parliament | EU Parliament
European Commission | supranational | EU Commission
European Council | supranational |
Council of the European Union | supranational | EU Council
European Central Bank | agency | ECB
Council of Europe | supranational |
OSCE | supranational | Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
OPCW | supranational | Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons
African Union | supranational | AU
ECOWAS | supranational | Ecowas, Economic Community of West African States
IGAD | supranational | Igad, Intergovernmental Authority on Development
SADC | supranational | Southern African Development Community
East African Community | supranational | EAC
Alliance of Sahel States | supranational | Sahel Alliance
ASEAN | supranational | Asean, Association of Southeast Asian Nations
Arab League | supranational | League of Arab States
Gulf Cooperation Council | supranational | GCC
Organisation of Islamic Cooperation | supranational | OIC, Organization of Islamic Cooperation
OPEC | supranational | Opec
BRICS | supranational | Brics
CARICOM | supranational | Caricom
Organization of American States | supranational | OAS
Collective Security Treaty Organization | alliance | CSTO
Shanghai Cooperation Organization | supranational | Shanghai Cooperation Organisation, SCO
G7 | supranational | Group of Seven, G-7
G20 | supranational | Group of 20, G-20
International Committee of the Red Cross | other | ICRC
Red Cross | other |
Red Crescent | other |
Palestine Red Crescent Society | other | Palestinian Red Crescent, Palestine Red Crescent, PRCS
Doctors Without Borders | other | Médecins Sans Frontières, Medecins Sans Frontieres, MSF
Norwegian Refugee Council | other | NRC
International Rescue Committee | other | IRC
Amnesty International | other |
Human Rights Watch | other | HRW
Save the Children | other |
Oxfam | other |
Mercy Corps | other |
Islamic Relief | other |
World Vision | other |
World Central Kitchen | other |
Médecins du Monde | other | Doctors of the World
Action Against Hunger | other |
Solidarités International | other |
Danish Refugee Council | other |
Refugees International | other |
Reporters Without Borders | other |
Committee to Protect Journalists | other | CPJ
Transparency International | other |
Freedom House | think_tank |
Greenpeace | other |
Gaza Humanitarian Foundation | other | GHF
Physicians for Human Rights | other |
B'Tselem | other |
Peace Now | other |
Breaking the Silence | other |
Al-Haq | other |
White Helmets | other |
Syrian Observatory for Human Rights | think_tank | SOHR
Crisis Group | think_tank | International Crisis Group, ICG
ACLED | think_tank | Armed Conflict Location and Event Data Project, Armed Conflict Location & Event Data Project
Institute for the Study of War | think_tank | ISW
Chatham House | think_tank |
Atlantic Council | think_tank |
Brookings | think_tank | Brookings Institution
RAND Corporation | think_tank | Rand Corporation
Carnegie | think_tank | Carnegie Endowment for International Peace
Pew | think_tank | Pew Research Center
Gallup | other |
Bellingcat | media |
Airwars | other |
Hamas | armed_force |
Palestinian Islamic Jihad | armed_force | Islamic Jihad, PIJ
Palestinian Authority | government |
PLO | party | Palestine Liberation Organization, Palestine Liberation Organisation
Fatah | party |
Qassam Brigades | armed_force | Al-Qassam Brigades, al-Qassam Brigades, Izz ad-Din al-Qassam Brigades
Al-Quds Brigades | armed_force |
Lions' Den | armed_force |
Hezbollah | armed_force | Hizbollah, Hizbullah, Hezballah
Amal | party | Amal Movement
Israel Defense Forces | armed_force | IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces
Mossad | agency |
Shin Bet | agency |
COGAT | agency | Cogat
Knesset | parliament |
Likud | party |
Yesh Atid | party |
Hostages Families Forum | other | Hostages and Missing Families Forum
Houthis | armed_force | Houthi, Ansar Allah, Ansarallah
Southern Transitional Council | party | STC
Presidential Leadership Council | government |
Islamic Revolutionary Guard Corps | armed_force | Revolutionary Guards, Revolutionary Guard, IRGC
Quds Force | armed_force |
Basij | armed_force |
Kataib Hezbollah | armed_force | Kata'ib Hezbollah
Popular Mobilization Forces | armed_force | Popular Mobilisation Forces, PMF, Hashd al-Shaabi
Peshmerga | armed_force |
Islamic State | armed_force | ISIS, ISIL, Isis, Isil, Daesh, IS group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
Islamic State Khorasan | armed_force | ISIS-K, ISKP, Islamic State Khorasan Province
Islamic State West Africa Province | armed_force | ISWAP
Islamic State in the Greater Sahara | armed_force | ISGS, Islamic State Sahel Province
Al Qaeda | armed_force | al-Qaeda, Al-Qaeda, al-Qaida, Al-Qaida, al Qaida, al-Qa'ida
AQAP | armed_force | Al Qaeda in the Arabian Peninsula, al-Qaeda in the Arabian Peninsula
AQIM | armed_force | Al-Qaeda in the Islamic Maghreb
JNIM | armed_force | Jama'at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal-Muslimin
Al Shabab | armed_force | al-Shabaab, al-Shabab, Al-Shabaab, Al-Shabab, Al Shabaab, Shabaab
Boko Haram | armed_force |
Ansaru | armed_force |
Lakurawa | armed_force |
Hayat Tahrir al-Sham | armed_force | HTS, Hay'at Tahrir al-Sham, Hayat Tahrir al Sham, Hayat Tahrir Al-Sham, Tahrir al-Sham
Jabhat al-Nusra | armed_force | al-Nusra Front, Nusra Front, Al-Nusra Front
Syrian Democratic Forces | armed_force | SDF
Syrian National Army | armed_force | SNA
Free Syrian Army | armed_force | FSA
YPG | armed_force | People's Protection Units, People's Defense Units
PKK | armed_force | Kurdistan Workers' Party, Kurdistan Workers Party
PYD | party |
DEM Party | party |
AKP | party | Justice and Development Party
CHP | party | Republican People's Party
Taliban | armed_force | Afghan Taliban
Haqqani network | armed_force | Haqqani Network
Tehreek-e-Taliban Pakistan | armed_force | TTP, Pakistani Taliban, Tehrik-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan
Lashkar-e-Taiba | armed_force | LeT, Lashkar-e-Tayyiba, Lashkar-e-Toiba, Lashkar Toiba, Lashkar-e-Tayyaba
Jaish-e-Mohammed | armed_force | JeM, Jaish-e-Mohammad
Hizbul Mujahideen | armed_force | Hizb-ul-Mujahideen, Hizbul Mujahedeen
The Resistance Front | armed_force | TRF
Hurriyat Conference | party | All Parties Hurriyat Conference, Hurriyat
National Conference | party | Jammu and Kashmir National Conference
Balochistan Liberation Army | armed_force | BLA, Baloch Liberation Army, Baluch Liberation Army
Inter-Services Public Relations | armed_force | ISPR
Inter-Services Intelligence | agency | ISI
Pakistan Tehreek-e-Insaf | party | PTI, Pakistan Tehrik-e-Insaf
Pakistan Muslim League-Nawaz | party | PML-N
Pakistan People's Party | party | PPP, Pakistan Peoples Party
Bharatiya Janata Party | party | BJP
Central Reserve Police Force | armed_force | CRPF
Border Security Force | armed_force | BSF
National Investigation Agency | agency | NIA
Lok Sabha | parliament |
Rajya Sabha | parliament |
LTTE | armed_force | Tamil Tigers, Liberation Tigers of Tamil Eelam
National Unity Government | government | NUG
National League for Democracy | party | NLD
State Administration Council | government | SAC
Tatmadaw | armed_force |
People's Defense Force | armed_force | PDF, People's Defence Force, People's Defence Forces, People's Defense Forces
Arakan Army | armed_force | AA
Ta'ang National Liberation Army | armed_force | TNLA
Myanmar National Democratic Alliance Army | armed_force | MNDAA
Three Brotherhood Alliance | armed_force | Brotherhood Alliance, Three Brothers Alliance
Kachin Independence Army | armed_force | KIA
Kachin Independence Organization | party | KIO
Karen National Union | party | KNU
Karen National Liberation Army | armed_force | KNLA
Karenni Nationalities Defence Force | armed_force | KNDF
Chin National Front | armed_force | CNF
United Wa State Army | armed_force | UWSA
Arakan Rohingya Salvation Army | armed_force | ARSA
Union Solidarity and Development Party | party | USDP
Assistance Association for Political Prisoners | other | AAPP
Border Guard Force | armed_force | BGF
Rapid Support Forces | armed_force | RSF, Janjaweed
Sudanese Armed Forces | armed_force | SAF
Transitional Sovereignty Council | government | Sovereignty Council, Sovereign Council
Sudan Liberation Movement | armed_force | SLM, SLA, Sudan Liberation Army
Justice and Equality Movement | armed_force | JEM
SPLM-N | armed_force | Sudan People's Liberation Movement-North
SPLM | party | Sudan People's Liberation Movement, SPLM-IO
Forces of Freedom and Change | party | FFC
Sudan Doctors Network | other | Sudan Doctors' Network
Sudan Doctors Union | other | Sudan Doctors' Union
Emergency Lawyers | other |
Emergency Response Rooms | other |
Yale Humanitarian Research Lab | think_tank | Humanitarian Research Lab
Tigray People's Liberation Front | party | TPLF
Tigray Defense Forces | armed_force | TDF
Fano | armed_force |
Oromo Liberation Army | armed_force | OLA
Ethiopian National Defense Force | armed_force | ENDF, Ethiopian National Defence Force
Eritrean Defence Forces | armed_force | Eritrean Defense Forces, EDF
Prosperity Party | party |
M23 | armed_force | March 23 Movement
Alliance Fleuve Congo | armed_force | AFC, Congo River Alliance
FARDC | armed_force |
Allied Democratic Forces | armed_force | ADF
CODECO | armed_force | Codeco
FDLR | armed_force |
Wazalendo | armed_force |
Rwanda Defence Force | armed_force | RDF, Rwandan Defence Force
Lord's Resistance Army | armed_force | LRA
Wagner | armed_force | Wagner Group, Wagner group
Africa Corps | armed_force |
Azawad Liberation Front | armed_force | FLA
CNSP | government |
Volunteers for the Defence of the Homeland | armed_force | VDP
IPOB | party | Indigenous People of Biafra
Libyan National Army | armed_force | LNA
Government of National Unity | government | GNU
Viv Ansanm | armed_force |
Multinational Security Support Mission | armed_force | MSS
Transitional Presidential Council | government |
ELN | armed_force | National Liberation Army
FARC | armed_force | Farc
Sinaloa Cartel | armed_force | Sinaloa cartel
Jalisco New Generation Cartel | armed_force | CJNG
Tren de Aragua | armed_force |
Renamo | party |
Frelimo | party |
ZANU-PF | party | Zanu-PF
African National Congress | party | ANC
Muslim Brotherhood | party |
Kremlin | government |
State Duma | parliament | Duma
Verkhovna Rada | parliament | Rada
FSB | agency |
GRU | agency |
SVR | agency |
SBU | agency | Security Service of Ukraine
HUR | agency |
Roscosmos | agency |
Rosatom | other |
Gazprom | other |
Rosneft | other |
Lukoil | other |
Naftogaz | other |
Ukrenergo | other |
Energoatom | other |
Azov | armed_force | Azov Brigade, Azov Battalion, Azov Regiment
United Russia | party |
Law and Justice | party |
Civic Platform | party |
Fidesz | party |
Alternative for Germany | party | AfD
National Rally | party |
Sinn Fein | party | Sinn Féin
Bundestag | parliament |
Bundeswehr | armed_force |
Rheinmetall | other |
Frontex | agency |
Europol | agency |
Interpol | agency |
White House | government |
Pentagon | ministry |
State Department | ministry | U.S. State Department, US State Department, Department of State
Justice Department | ministry | U.S. Justice Department, US Justice Department, Department of Justice, DOJ
Treasury Department | ministry | U.S. Treasury Department, US Treasury Department, U.S. Treasury, US Treasury
Defense Department | ministry | U.S. Defense Department, US Defense Department, Department of Defense
Department of Homeland Security | ministry | DHS
Central Command | armed_force | CENTCOM, Centcom, U.S. Central Command, US Central Command
Africa Command | armed_force | AFRICOM, Africom, U.S. Africa Command, US Africa Command
National Security Council | agency | NSC
USAID | agency | U.S. Agency for International Development, US Agency for International Development
FBI | agency | F.B.I., Federal Bureau of Investigation
CIA | agency | C.I.A., Central Intelligence Agency
NSA | agency | N.S.A., National Security Agency
IRS | agency | I.R.S., Internal Revenue Service
EPA | agency | E.P.A., Environmental Protection Agency
ICE | agency | Immigration and Customs Enforcement
Secret Service | agency |
Supreme Court | other | U.S. Supreme Court, US Supreme Court
Congress | parliament | U.S. Congress, US Congress
Senate | parliament | U.S. Senate, US Senate
House of Representatives | parliament | U.S. House of Representatives, US House of Representatives, U.S. House, US House
Republican Party | party | GOP, G.O.P.
Democratic Party | party |
Republican National Committee | party | RNC, R.N.C.
Democratic National Committee | party | DNC, D.N.C.
Tea Party | party |
Federal Reserve | agency |
Eurobarometer | other |
Republican National Convention | other |
Democratic National Convention | other |
Black Lives Matter | other |
Planned Parenthood | other | Planned Parenthood Federation of America
Club for Growth | other |
Americans for Prosperity | other |
American Crossroads | other |
NARAL | other | NARAL Pro-Choice America
Heritage Foundation | think_tank |
Sierra Club | other |
Teamsters | other |
SEIU | other | Service Employees International Union
AFSCME | other |
NYPD | agency | New York Police Department
FEMA | agency | Federal Emergency Management Agency
FEC | agency | Federal Election Commission
USCIS | agency |
DEA | agency | Drug Enforcement Administration
ATF | agency |
TSA | agency |
WikiLeaks | media | Wikileaks
RealClearPolitics | media | Real Clear Politics
Getty Images | media |
Business Insider | media |
MoveOn | other | MoveOn.org
Citizens United | other |
House of Commons | parliament |
House of Lords | parliament |
NAACP | other | N.A.A.C.P.
ACLU | other | American Civil Liberties Union, A.C.L.U.
AFL-CIO | other |
NRA | other | N.R.A., National Rifle Association
AIPAC | other | Aipac
Emily's List | other | EMILY's List, EMILYs List
Ku Klux Klan | other | KKK
"""


# Where two lists give a form, the later one has it.
LISTS = (
    KNOWN_AMERICAN_BODIES,
    KNOWN_ASIAN_AND_EUROPEAN_BODIES,
    KNOWN_COMPANIES,
    KNOWN_WORLD_BODIES,
    KNOWN_WORLD_MEDIA,
    KNOWN_BODIES,
    KNOWN_MEDIA,
)


def known_bodies() -> dict[str, tuple[str, str]]:
    """Each form as printed → the body's name and type."""
    forms = {}
    for line in (line for lines in LISTS for line in lines.strip().splitlines()):
        name, kind, others = (cell.strip() for cell in line.split("|"))
        for form in (name, *others.split(",")):
            if form.strip():
                forms[form.strip()] = (name, kind)
    return forms
