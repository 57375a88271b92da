"""Agencies, lobbies, unions, institutes, pollsters and media of America; lines as in `known_bodies`."""

KNOWN_AMERICAN_BODIES = """
State Senate | parliament |
Joint Chiefs of Staff | armed_force | Joint Chiefs
U.S. Army | armed_force | US Army, United States Army
U.S. Navy | armed_force | US Navy, United States Navy
U.S. Air Force | armed_force | US Air Force, United States Air Force
Marine Corps | armed_force | U.S. Marine Corps, US Marine Corps
U.S. Coast Guard | armed_force | US Coast Guard
Army National Guard | armed_force |
Navy SEALs | armed_force | Navy Seals
NORAD | armed_force |
Cyber Command | armed_force | U.S. Cyber Command
European Command | armed_force | U.S. European Command, EUCOM
Indo-Pacific Command | armed_force | Pacific Command, INDOPACOM
Special Operations Command | armed_force | U.S. Special Operations Command, SOCOM
Defense Intelligence Agency | agency | DIA, D.I.A.
Office of Management and Budget | agency | OMB
Office of Personnel Management | agency | OPM
Office of the Director of National Intelligence | agency | ODNI
Congressional Budget Office | agency | CBO, C.B.O.
Government Accountability Office | agency | GAO, G.A.O.
Congressional Research Service | agency |
Library of Congress | agency |
General Services Administration | agency | GSA
Social Security Administration | agency |
Small Business Administration | agency | SBA
Postal Service | agency | U.S. Postal Service, USPS
Census Bureau | agency | U.S. Census Bureau
Bureau of Labor Statistics | agency | BLS
Bureau of Prisons | agency |
Bureau of Land Management | agency |
Bureau of Indian Affairs | agency |
Federal Communications Commission | agency | FCC, F.C.C.
Federal Trade Commission | agency | FTC, F.T.C.
Securities and Exchange Commission | agency | SEC, S.E.C.
Commodity Futures Trading Commission | agency | CFTC
Consumer Financial Protection Bureau | agency | CFPB
Federal Deposit Insurance Corporation | agency | FDIC
Export-Import Bank | agency | Ex-Im Bank
Food and Drug Administration | agency | FDA, F.D.A.
Centers for Disease Control and Prevention | agency | CDC, C.D.C., Centers for Disease Control
National Institutes of Health | agency | NIH, N.I.H.
National Science Foundation | agency | NSF
NASA | agency | Nasa
NOAA | agency |
National Weather Service | agency |
National Hurricane Center | agency |
National Park Service | agency |
Federal Aviation Administration | agency | FAA, F.A.A.
National Transportation Safety Board | agency | NTSB
National Labor Relations Board | agency | NLRB, N.L.R.B.
Equal Employment Opportunity Commission | agency | EEOC
OSHA | agency |
Customs and Border Protection | agency | CBP, U.S. Customs and Border Protection
Border Patrol | agency | U.S. Border Patrol
Marshals Service | agency | U.S. Marshals Service
Transportation Security Administration | agency |
Capitol Police | agency | U.S. Capitol Police
LAPD | agency | Los Angeles Police Department
Peace Corps | agency |
AmeriCorps | agency |
Tennessee Valley Authority | agency | TVA
Commerce Department | ministry | Department of Commerce, U.S. Commerce Department
Labor Department | ministry | Department of Labor, U.S. Labor Department
Energy Department | ministry | Department of Energy
Education Department | ministry | Department of Education
Interior Department | ministry | Department of the Interior
Agriculture Department | ministry | Department of Agriculture, USDA
Transportation Department | ministry | Department of Transportation
Homeland Security Department | ministry |
Department of Health and Human Services | ministry | HHS, Health and Human Services Department
Department of Housing and Urban Development | ministry | HUD
Department of Veterans Affairs | ministry | Veterans Affairs Department, Veterans Administration
U.S. Chamber of Commerce | other | US Chamber of Commerce
Business Roundtable | other |
National Association of Manufacturers | other |
American Medical Association | other | AMA
American Bar Association | other | ABA
American Bankers Association | other |
American Petroleum Institute | other |
AARP | other |
American Legion | other |
Veterans of Foreign Wars | other | VFW
Wounded Warrior Project | other |
United Auto Workers | other | UAW, U.A.W.
United Steelworkers | other | USW
United Mine Workers | other |
United Farm Workers | other |
UNITE HERE | other | Unite Here
Communications Workers of America | other | CWA
National Education Association | other | NEA
American Federation of Teachers | other | AFT
International Brotherhood of Electrical Workers | other | IBEW
Fraternal Order of Police | other |
National Nurses United | other |
Human Rights Campaign | other |
Southern Poverty Law Center | other | SPLC
Anti-Defamation League | other | ADL
Council on American-Islamic Relations | other | CAIR
American Jewish Committee | other | AJC
J Street | other |
Simon Wiesenthal Center | other |
Zionist Organization of America | other |
Conference of Presidents of Major American Jewish Organizations | other |
Republican Jewish Coalition | other |
National Council of La Raza | other | La Raza
LULAC | other | League of United Latin American Citizens
National Urban League | other | Urban League
Rainbow PUSH Coalition | other | Rainbow/PUSH
National Action Network | other |
Congressional Black Caucus | other |
Freedom Caucus | other | House Freedom Caucus
Congressional Hispanic Caucus | other |
League of Women Voters | other |
League of Conservation Voters | other |
Natural Resources Defense Council | other | NRDC
Environmental Defense Fund | other |
National Wildlife Federation | other |
PETA | other |
Humane Society | other |
NextGen Climate | other |
350.org | other |
Common Cause | other |
Public Citizen | other |
Public Knowledge | other |
Electronic Frontier Foundation | other | EFF
Freedom of the Press Foundation | other |
Human Rights First | other |
Everytown for Gun Safety | other | Everytown
Moms Demand Action | other |
Gun Owners of America | other |
Concerned Women for America | other |
Family Research Council | other |
Focus on the Family | other |
Moral Majority | other |
Christian Coalition | other |
Faith and Freedom Coalition | other | Faith & Freedom Coalition
Susan B. Anthony List | other |
National Right to Life | other | National Right to Life Committee
Eagle Forum | other |
FreedomWorks | other |
Tea Party Patriots | other |
Tea Party Express | other |
Oath Keepers | other |
Proud Boys | other |
Three Percenters | other |
Nation of Islam | other |
Black Panthers | other | Black Panther Party
Weather Underground | other |
John Birch Society | other |
Young Americans for Freedom | other | YAF
Students for a Democratic Society | other |
Young Americans for Liberty | other |
Young Republicans | other |
College Republicans | other |
Log Cabin Republicans | other |
Democrats Abroad | other |
Libertarian Party | party |
Green Party | party |
Reform Party | party |
Working Families Party | party |
Constitution Party | party |
Democratic Socialists of America | party | DSA
Communist Party USA | party |
Democratic Congressional Campaign Committee | party | DCCC, D.C.C.C.
Democratic Senatorial Campaign Committee | party | DSCC
National Republican Congressional Committee | party | NRCC
National Republican Senatorial Committee | party | NRSC
Republican Governors Association | party | RGA
Democratic Governors Association | party | DGA
Priorities USA | other | Priorities USA Action
American Bridge | other |
Correct the Record | other |
Right to Rise | other | Right to Rise USA
Conservative Solutions | other | Conservative Solutions PAC
Democracy for America | other | DFA
Daily Kos | media |
Progressive Change Campaign Committee | other |
Media Matters | other | Media Matters for America
Media Research Center | other |
Judicial Watch | other |
Center for American Progress | think_tank |
American Enterprise Institute | think_tank | AEI
Cato Institute | think_tank | Cato
Hoover Institution | think_tank |
Hudson Institute | think_tank |
Manhattan Institute | think_tank |
Urban Institute | think_tank |
Aspen Institute | think_tank |
Wilson Center | think_tank | Woodrow Wilson Center
Council on Foreign Relations | think_tank | CFR
Center for Strategic and International Studies | think_tank | CSIS
Center for a New American Security | think_tank | CNAS
New America Foundation | think_tank |
Third Way | think_tank |
Tax Policy Center | think_tank |
Tax Foundation | think_tank |
Economic Policy Institute | think_tank |
Center on Budget and Policy Priorities | think_tank |
Migration Policy Institute | think_tank |
Foundation for Defense of Democracies | think_tank | FDD
Washington Institute for Near East Policy | think_tank | Washington Institute
Middle East Institute | think_tank |
Peterson Institute for International Economics | think_tank | Peterson Institute
Stimson Center | think_tank |
Arms Control Association | think_tank |
Federation of American Scientists | think_tank |
Jamestown Foundation | think_tank |
German Marshall Fund | think_tank |
United States Institute of Peace | think_tank | U.S. Institute of Peace, USIP
National Endowment for Democracy | other | NED
International Republican Institute | other | IRI
National Democratic Institute | other | NDI
Open Society Foundations | other | Open Society Foundation
Ford Foundation | other |
Rockefeller Foundation | other |
Gates Foundation | other | Bill & Melinda Gates Foundation, Bill and Melinda Gates Foundation
MacArthur Foundation | other |
Carter Center | other |
Clinton Foundation | other |
Clinton Global Initiative | other |
Trump Organization | other |
Trump Foundation | other |
Trump University | other |
Kaiser Family Foundation | think_tank |
Brennan Center for Justice | think_tank | Brennan Center
Center for Responsive Politics | other | OpenSecrets
Sunlight Foundation | other |
Campaign Legal Center | other |
Ipsos | other | Ipsos MORI
YouGov | other |
ORC International | other | ORC
Marist | other | Marist College, Marist Poll
Rasmussen Reports | other |
Public Policy Polling | other | PPP polling
Zogby | other | Zogby Analytics
SurveyUSA | other |
Morning Consult | other |
Edison Research | other |
GfK | other |
Harris Interactive | other |
Siena College | other |
Cook Political Report | media |
FiveThirtyEight | media |
Ballotpedia | media |
PolitiFact | media |
FactCheck.org | media |
Snopes | media |
UPI | media | United Press International
McClatchy | media |
Gannett | media |
Tribune Company | media |
Bloomberg Politics | media | Bloomberg View
Dow Jones | media |
News Corp. | media | News Corp, News Corporation
Hearst | media |
Condé Nast | media | Conde Nast
Time magazine | media | TIME magazine
Fortune magazine | media |
Forbes | media |
People magazine | media |
Esquire | media |
GQ | media |
Vogue | media |
Playboy | media |
The New Republic | media | New Republic
The American Conservative | media |
The Federalist | media |
The Blaze | media | TheBlaze
Townhall | media |
RedState | media |
Hot Air | media |
Drudge Report | media |
InfoWars | media | Infowars
Gateway Pundit | media |
WorldNetDaily | media |
Washington Examiner | media |
Washington Times | media | The Washington Times
Washington Free Beacon | media | Free Beacon
National Journal | media |
Roll Call | media |
Talking Points Memo | media |
ThinkProgress | media |
Gawker | media |
Mashable | media |
Gizmodo | media |
TechCrunch | media |
The Verge | media |
ProPublica | media |
Foreign Affairs magazine | media |
Foreign Policy magazine | media |
Defense One | media |
Military Times | media |
Stars and Stripes | media |
Christian Science Monitor | media |
U.S. News & World Report | media | US News & World Report
Scientific American | media |
National Enquirer | media |
Hollywood Reporter | media | The Hollywood Reporter
Entertainment Weekly | media |
TMZ | media |
New York Observer | media |
Village Voice | media |
Newsday | media |
Politico Europe | media |
Philadelphia Inquirer | media |
San Francisco Chronicle | media |
Houston Chronicle | media |
Dallas Morning News | media |
Des Moines Register | media |
Union Leader | media | New Hampshire Union Leader
Detroit Free Press | media |
Plain Dealer | media | The Plain Dealer
Atlanta Journal-Constitution | media |
Tampa Bay Times | media |
Star Tribune | media |
Arizona Republic | media |
Seattle Times | media |
Denver Post | media |
HLN | media | CNN Headline News
CNN International | media |
CNN en Español | media |
Headline News | media |
Fox Business Network | media |
Comedy Central | media |
Showtime | media |
Syfy | media |
AMC | media |
MTV | media |
VH1 | media |
BET | media |
TLC | media |
USA Network | media |
Discovery Channel | media |
History Channel | media |
National Geographic | media |
Weather Channel | media | The Weather Channel
SiriusXM | media | Sirius XM
iHeartMedia | media | Clear Channel
Sinclair Broadcast Group | media |
Christian Broadcasting Network | media | CBN
One America News Network | media | OANN, OAN, One America News
The Young Turks | media |
Democracy Now! | media |
CNET | media |
Major League Baseball | other | MLB
NHL | other | National Hockey League
NASCAR | other | Nascar
PGA | other | P.G.A.
PGA Tour | other |
NCAA | other | N.C.A.A.
UFC | other |
WWE | other |
Miss Universe Organization | other |
Rotary Club | other | Rotary International
Kiwanis | other |
Salvation Army | other |
American Red Cross | other |
Habitat for Humanity | other |
Goodwill Industries | other |
United Way | other |
YMCA | other | Y.M.C.A.
St. Jude | other |
Make-A-Wish Foundation | other |
Southern Baptist Convention | other |
Catholic Church | other | Roman Catholic Church
Mormon Church | other | Church of Jesus Christ of Latter-day Saints
U.S. Conference of Catholic Bishops | other | United States Conference of Catholic Bishops
National Association of Evangelicals | other |
Liberty University | other |
Columbia University | other |
Cornell | other | Cornell University
Dartmouth | other | Dartmouth College
Duke University | other |
Brown University | other |
UCLA | other |
UC Berkeley | other | U.C. Berkeley
Johns Hopkins | other | Johns Hopkins University
Caltech | other |
University of Notre Dame | other |
Penn State | other |
West Point | other |
Wharton | other | Wharton School
Juilliard | other |
Smithsonian | other | Smithsonian Institution
"""
