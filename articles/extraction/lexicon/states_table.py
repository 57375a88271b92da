"""The countries of the world as English-language news prints them, one a line.

name | other names | adjectives | nouns for the people | capitals that stand for the government

The name is the heading the archive uses. Countries whose statehood is disputed are here because
news attributes statements to them; the table takes no side. The first capital is the present one;
the others are other spellings, former capitals and seats of government.
"""

STATES_TABLE = """
Afghanistan | Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan | Afghan, Afghani | Afghan, Afghans | Kabul
Albania | Republic of Albania | Albanian | Albanian, Albanians | Tirana
Algeria | People's Democratic Republic of Algeria | Algerian | Algerian, Algerians | Algiers
Andorra | Principality of Andorra | Andorran | Andorran, Andorrans | Andorra la Vella
Angola | Republic of Angola | Angolan | Angolan, Angolans | Luanda
Antigua and Barbuda | Antigua & Barbuda, Antigua | Antiguan, Barbudan | Antiguan, Antiguans, Barbudans | St. John's
Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires
Armenia | Republic of Armenia | Armenian | Armenian, Armenians | Yerevan
Australia | Commonwealth of Australia | Australian | Australian, Australians | Canberra
Austria | Republic of Austria | Austrian | Austrian, Austrians | Vienna
Azerbaijan | Republic of Azerbaijan | Azerbaijani, Azeri | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
Bahamas | The Bahamas | Bahamian | Bahamian, Bahamians | Nassau
Bahrain | Kingdom of Bahrain | Bahraini | Bahraini, Bahrainis | Manama
Bangladesh | People's Republic of Bangladesh | Bangladeshi | Bangladeshi, Bangladeshis | Dhaka, Dacca
Barbados | | Barbadian, Bajan | Barbadian, Barbadians, Bajans | Bridgetown
Belarus | Belorussia, Byelorussia, Republic of Belarus | Belarusian, Belarussian, Belorussian | Belarusian, Belarusians, Belarussians | Minsk
Belgium | Kingdom of Belgium | Belgian | Belgian, Belgians | Brussels
Belize | | Belizean | Belizean, Belizeans | Belmopan
Benin | Dahomey | Beninese, Beninois | Beninese | Porto-Novo, Cotonou
Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu
Bolivia | Plurinational State of Bolivia | Bolivian | Bolivian, Bolivians | La Paz, Sucre
Bosnia and Herzegovina | Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, BiH | Bosnian, Herzegovinian | Bosnian, Bosnians | Sarajevo
Botswana | Republic of Botswana | Botswanan, Motswana | Batswana, Motswana, Botswanans | Gaborone
Brazil | Brasil, Federative Republic of Brazil | Brazilian | Brazilian, Brazilians | Brasilia, Brasília
Brunei | Brunei Darussalam | Bruneian | Bruneian, Bruneians | Bandar Seri Begawan
Bulgaria | Republic of Bulgaria | Bulgarian | Bulgarian, Bulgarians | Sofia
Burkina Faso | Upper Volta, Burkina | Burkinabe, Burkinabè, Burkinabé | Burkinabe, Burkinabè, Burkinabé | Ouagadougou
Burundi | Republic of Burundi | Burundian | Burundian, Burundians | Gitega, Bujumbura
Cambodia | Kampuchea, Kingdom of Cambodia | Cambodian, Khmer | Cambodian, Cambodians | Phnom Penh
Cameroon | Republic of Cameroon, Cameroun | Cameroonian | Cameroonian, Cameroonians | Yaounde, Yaoundé
Canada | | Canadian | Canadian, Canadians | Ottawa
Cape Verde | Cabo Verde | Cape Verdean, Cabo Verdean | Cape Verdean, Cape Verdeans | Praia
Central African Republic | CAR, C.A.R. | Central African | Central African, Central Africans | Bangui
Chad | Republic of Chad, Tchad | Chadian | Chadian, Chadians | N'Djamena, Ndjamena
Chile | Republic of Chile | Chilean | Chilean, Chileans | Santiago
China | People's Republic of China, PRC, P.R.C., Mainland China, Communist China | Chinese | Chinese | Beijing, Peking
Colombia | Republic of Colombia | Colombian | Colombian, Colombians | Bogota, Bogotá
Comoros | Union of the Comoros, Comoro Islands | Comorian, Comoran | Comorian, Comorians | Moroni
Costa Rica | Republic of Costa Rica | Costa Rican | Costa Rican, Costa Ricans | San Jose, San José
Croatia | Republic of Croatia | Croatian, Croat | Croatian, Croatians, Croat, Croats | Zagreb
Cuba | Republic of Cuba | Cuban | Cuban, Cubans | Havana
Cyprus | Republic of Cyprus | Cypriot | Cypriot, Cypriots | Nicosia
Czech Republic | Czechia | Czech | Czech, Czechs | Prague
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, D.R.C., D.R. Congo, Congo-Kinshasa, Zaire, Congo | Congolese | Congolese | Kinshasa
Denmark | Kingdom of Denmark | Danish | Dane, Danes | Copenhagen
Djibouti | Republic of Djibouti | Djiboutian | Djiboutian, Djiboutians | Djibouti City
Dominica | Commonwealth of Dominica | | | Roseau
Dominican Republic | | Dominican | Dominican, Dominicans | Santo Domingo
East Timor | Timor-Leste, Timor Leste | East Timorese, Timorese | Timorese, East Timorese | Dili
Ecuador | Republic of Ecuador | Ecuadorian, Ecuadorean | Ecuadorian, Ecuadorians, Ecuadoreans | Quito
Egypt | Arab Republic of Egypt | Egyptian | Egyptian, Egyptians | Cairo
El Salvador | | Salvadoran, Salvadorean | Salvadoran, Salvadorans, Salvadoreans | San Salvador
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Equatoguineans, Equatorial Guineans | Malabo
Eritrea | State of Eritrea | Eritrean | Eritrean, Eritreans | Asmara
Estonia | Republic of Estonia | Estonian | Estonian, Estonians | Tallinn
Eswatini | Swaziland, Kingdom of Eswatini | Swazi | Swazi, Swazis | Mbabane, Lobamba
Ethiopia | Federal Democratic Republic of Ethiopia | Ethiopian | Ethiopian, Ethiopians | Addis Ababa
Fiji | Republic of Fiji | Fijian | Fijian, Fijians | Suva
Finland | Republic of Finland | Finnish | Finn, Finns | Helsinki
France | French Republic | French | Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris, Élysée, Elysee
Gabon | Gabonese Republic | Gabonese | Gabonese | Libreville
Gambia | The Gambia | Gambian | Gambian, Gambians | Banjul
Georgia | Republic of Georgia | Georgian | Georgian, Georgians | Tbilisi
Germany | Federal Republic of Germany | German | German, Germans | Berlin
Ghana | Republic of Ghana | Ghanaian | Ghanaian, Ghanaians | Accra
Greece | Hellenic Republic | Greek, Hellenic | Greek, Greeks | Athens
Greenland | Kalaallit Nunaat | Greenlandic | Greenlander, Greenlanders | Nuuk
Grenada | | Grenadian | Grenadian, Grenadians | St. George's
Guatemala | Republic of Guatemala | Guatemalan | Guatemalan, Guatemalans | Guatemala City
Guinea | Republic of Guinea, Guinea-Conakry | Guinean | Guinean, Guineans | Conakry
Guinea-Bissau | Guinea Bissau | Bissau-Guinean | Bissau-Guineans | Bissau
Guyana | Co-operative Republic of Guyana | Guyanese | Guyanese | Georgetown
Haiti | Republic of Haiti | Haitian | Haitian, Haitians | Port-au-Prince
Honduras | Republic of Honduras | Honduran | Honduran, Hondurans | Tegucigalpa
Hong Kong | Hong Kong SAR, HKSAR | Hong Kong | Hong Konger, Hong Kongers, Hongkongers |
Hungary | | Hungarian | Hungarian, Hungarians | Budapest
Iceland | | Icelandic | Icelander, Icelanders | Reykjavik, Reykjavík
India | Republic of India | Indian | Indian, Indians | New Delhi, Delhi
Indonesia | Republic of Indonesia | Indonesian | Indonesian, Indonesians | Jakarta, Nusantara
Iran | Islamic Republic of Iran, Islamic Republic | Iranian | Iranian, Iranians | Tehran, Teheran
Iraq | Republic of Iraq | Iraqi | Iraqi, Iraqis | Baghdad
Ireland | Republic of Ireland, Irish Republic | Irish | Irishman, Irishmen, Irishwoman, Irishwomen | Dublin
Israel | State of Israel, Jewish state | Israeli | Israeli, Israelis | Jerusalem, Tel Aviv
Italy | Italian Republic | Italian | Italian, Italians | Rome
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire, Côte d’Ivoire | Ivorian, Ivoirian | Ivorian, Ivorians, Ivoirians | Yamoussoukro, Abidjan
Jamaica | | Jamaican | Jamaican, Jamaicans | Kingston
Japan | | Japanese | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan | Jordanian | Jordanian, Jordanians | Amman
Kazakhstan | Republic of Kazakhstan | Kazakhstani, Kazakh | Kazakh, Kazakhs, Kazakhstanis | Astana, Nur-Sultan
Kenya | Republic of Kenya | Kenyan | Kenyan, Kenyans | Nairobi
Kiribati | | I-Kiribati | I-Kiribati | Tarawa
Kosovo | Republic of Kosovo, Kosova | Kosovar, Kosovan | Kosovar, Kosovars, Kosovans | Pristina, Prishtina
Kuwait | State of Kuwait | Kuwaiti | Kuwaiti, Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani, Kirghiz | Kyrgyz, Kyrgyzstanis | Bishkek
Laos | Lao PDR, Lao People's Democratic Republic | Laotian, Lao | Laotian, Laotians | Vientiane
Latvia | Republic of Latvia | Latvian | Latvian, Latvians | Riga
Lebanon | Lebanese Republic | Lebanese | Lebanese | Beirut
Lesotho | Kingdom of Lesotho | Basotho, Sotho, Lesothan | Basotho, Mosotho | Maseru
Liberia | Republic of Liberia | Liberian | Liberian, Liberians | Monrovia
Libya | State of Libya | Libyan | Libyan, Libyans | Tripoli
Liechtenstein | | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz
Lithuania | Republic of Lithuania | Lithuanian | Lithuanian, Lithuanians | Vilnius
Luxembourg | Luxemburg, Grand Duchy of Luxembourg | Luxembourgish | Luxembourger, Luxembourgers | Luxembourg City
Macau | Macao | Macanese | Macanese |
Madagascar | Republic of Madagascar | Malagasy, Madagascan | Malagasy | Antananarivo
Malawi | Republic of Malawi | Malawian | Malawian, Malawians | Lilongwe
Malaysia | | Malaysian | Malaysian, Malaysians | Kuala Lumpur, Putrajaya
Maldives | The Maldives, Republic of Maldives | Maldivian | Maldivian, Maldivians | Male, Malé
Mali | Republic of Mali | Malian | Malian, Malians | Bamako
Malta | Republic of Malta | Maltese | Maltese | Valletta
Marshall Islands | | Marshallese | Marshallese | Majuro
Mauritania | Islamic Republic of Mauritania | Mauritanian | Mauritanian, Mauritanians | Nouakchott
Mauritius | Republic of Mauritius | Mauritian | Mauritian, Mauritians | Port Louis
Mexico | México, United Mexican States | Mexican | Mexican, Mexicans | Mexico City
Micronesia | Federated States of Micronesia | Micronesian | Micronesian, Micronesians | Palikir
Moldova | Republic of Moldova, Moldavia | Moldovan, Moldavian | Moldovan, Moldovans | Chisinau, Chișinău, Kishinev
Monaco | Principality of Monaco | Monegasque, Monégasque, Monacan | Monegasque, Monegasques |
Mongolia | | Mongolian | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
Montenegro | | Montenegrin | Montenegrin, Montenegrins | Podgorica
Morocco | Kingdom of Morocco | Moroccan | Moroccan, Moroccans | Rabat
Mozambique | Republic of Mozambique | Mozambican | Mozambican, Mozambicans | Maputo
Myanmar | Burma, Republic of the Union of Myanmar | Myanmar, Burmese | Burmese, Myanmarese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Rangoon, Yangon
Namibia | Republic of Namibia | Namibian | Namibian, Namibians | Windhoek
Nauru | | Nauruan | Nauruan, Nauruans | Yaren
Nepal | | Nepali, Nepalese | Nepali, Nepalis, Nepalese | Kathmandu
Netherlands | The Netherlands, Holland, Kingdom of the Netherlands | Dutch | Dutchman, Dutchmen, Dutchwoman, Dutchwomen | The Hague, Amsterdam
New Zealand | Aotearoa | New Zealand | New Zealander, New Zealanders, Kiwis | Wellington
Nicaragua | Republic of Nicaragua | Nicaraguan | Nicaraguan, Nicaraguans | Managua
Niger | Republic of the Niger | Nigerien | Nigerien, Nigeriens | Niamey
Nigeria | Federal Republic of Nigeria | Nigerian | Nigerian, Nigerians | Abuja
North Korea | Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, NKorea, N Korea | North Korean, DPRK, N. Korean | North Korean, North Koreans | Pyongyang
North Macedonia | Macedonia, Republic of North Macedonia, FYROM | Macedonian, North Macedonian | Macedonian, Macedonians, North Macedonians | Skopje
Norway | Kingdom of Norway | Norwegian | Norwegian, Norwegians | Oslo
Oman | Sultanate of Oman | Omani | Omani, Omanis | Muscat
Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistani, Pakistanis | Islamabad, Rawalpindi
Palau | | Palauan | Palauan, Palauans | Ngerulmud
Palestine | State of Palestine, Palestinian Territories, Palestinian territories, occupied Palestinian territory, Occupied Palestinian Territory | Palestinian | Palestinian, Palestinians | Ramallah
Panama | Republic of Panama | Panamanian | Panamanian, Panamanians | Panama City
Papua New Guinea | PNG | Papua New Guinean, Papuan | Papua New Guinean, Papua New Guineans | Port Moresby
Paraguay | Republic of Paraguay | Paraguayan | Paraguayan, Paraguayans | Asuncion, Asunción
Peru | Republic of Peru | Peruvian | Peruvian, Peruvians | Lima
Philippines | The Philippines, Republic of the Philippines | Philippine, Filipino | Filipino, Filipinos, Filipina, Filipinas | Manila
Poland | Republic of Poland | Polish | Pole, Poles | Warsaw
Portugal | Portuguese Republic | Portuguese | Portuguese | Lisbon
Qatar | State of Qatar | Qatari | Qatari, Qataris | Doha
Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic | | | Brazzaville
Romania | Rumania | Romanian | Romanian, Romanians | Bucharest
Russia | Russian Federation | Russian | Russian, Russians | Moscow, Kremlin, The Kremlin
Rwanda | Republic of Rwanda | Rwandan, Rwandese | Rwandan, Rwandans | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis | Kittitian | Kittitians | Basseterre
Saint Lucia | St. Lucia, St Lucia | Saint Lucian | Saint Lucians | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent | Vincentian | Vincentians | Kingstown
Samoa | Western Samoa | Samoan | Samoan, Samoans | Apia
San Marino | | Sammarinese | Sammarinese |
Sao Tome and Principe | São Tomé and Príncipe | Sao Tomean, São Toméan | Sao Tomeans | Sao Tome, São Tomé
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Saudi, Saudis | Riyadh
Senegal | Republic of Senegal | Senegalese | Senegalese | Dakar
Serbia | Republic of Serbia | Serbian, Serb | Serbian, Serbians, Serb, Serbs | Belgrade
Seychelles | The Seychelles | Seychellois | Seychellois |
Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Sierra Leonean, Sierra Leoneans | Freetown
Singapore | Republic of Singapore | Singaporean | Singaporean, Singaporeans |
Slovakia | Slovak Republic | Slovak, Slovakian | Slovak, Slovaks | Bratislava
Slovenia | Republic of Slovenia | Slovenian, Slovene | Slovene, Slovenes, Slovenians | Ljubljana
Solomon Islands | The Solomon Islands | Solomon Islander | Solomon Islander, Solomon Islanders | Honiara
Somalia | Federal Republic of Somalia | Somali, Somalian | Somali, Somalis | Mogadishu
Somaliland | Republic of Somaliland | Somalilander | Somalilander, Somalilanders | Hargeisa
South Africa | Republic of South Africa, RSA | South African | South African, South Africans | Pretoria, Cape Town
South Korea | Republic of Korea, ROK, R.O.K., S. Korea, SKorea, S Korea | South Korean, S. Korean | South Korean, South Koreans | Seoul
South Sudan | Republic of South Sudan | South Sudanese | South Sudanese | Juba
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics | Soviet | Soviets |
Spain | Kingdom of Spain | Spanish | Spaniard, Spaniards | Madrid
Sri Lanka | Ceylon | Sri Lankan | Sri Lankan, Sri Lankans | Colombo, Sri Jayawardenepura Kotte
Sudan | Republic of the Sudan, The Sudan | Sudanese | Sudanese | Khartoum, Port Sudan
Suriname | Surinam | Surinamese | Surinamese | Paramaribo
Sweden | Kingdom of Sweden | Swedish | Swede, Swedes | Stockholm
Switzerland | Swiss Confederation | Swiss | Swiss | Bern, Berne
Syria | Syrian Arab Republic | Syrian | Syrian, Syrians | Damascus
Taiwan | Republic of China, ROC, R.O.C., Chinese Taipei | Taiwanese | Taiwanese | Taipei
Tajikistan | Republic of Tajikistan | Tajik, Tajikistani | Tajik, Tajiks | Dushanbe
Tanzania | United Republic of Tanzania | Tanzanian | Tanzanian, Tanzanians | Dodoma, Dar es Salaam
Thailand | Siam, Kingdom of Thailand | Thai | Thai, Thais | Bangkok
Togo | Togolese Republic | Togolese | Togolese | Lome, Lomé
Tonga | Kingdom of Tonga | Tongan | Tongan, Tongans | Nuku'alofa
Trinidad and Tobago | Trinidad & Tobago, Trinidad | Trinidadian, Tobagonian | Trinidadian, Trinidadians | Port of Spain
Tunisia | Republic of Tunisia | Tunisian | Tunisian, Tunisians | Tunis
Turkey | Türkiye, Turkiye, Republic of Türkiye, Republic of Turkey | Turkish | Turk, Turks | Ankara
Turkmenistan | | Turkmen, Turkmenistani | Turkmen, Turkmens | Ashgabat
Tuvalu | | Tuvaluan | Tuvaluans | Funafuti
Uganda | Republic of Uganda | Ugandan | Ugandan, Ugandans | Kampala
Ukraine | The Ukraine | Ukrainian | Ukrainian, Ukrainians | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E., The Emirates, Emirates | Emirati | Emirati, Emiratis | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain, GB, United Kingdom of Great Britain and Northern Ireland | British, UK, U.K. | Briton, Britons, Brits, Englishman, Scot, Scots | London, Downing Street, Whitehall
United States | United States of America, US, U.S., USA, U.S.A., America, the States | American, US, U.S., USA | American, Americans | Washington, Washington DC, Washington D.C., Washington, D.C., White House, The White House
Uruguay | Oriental Republic of Uruguay | Uruguayan | Uruguayan, Uruguayans | Montevideo
Uzbekistan | Republic of Uzbekistan | Uzbek, Uzbekistani | Uzbek, Uzbeks | Tashkent
Vanuatu | | Ni-Vanuatu, Vanuatuan | Ni-Vanuatu | Port Vila
Vatican City | Holy See, The Vatican, Vatican, The Holy See | Vatican | |
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelan, Venezuelans | Caracas, Miraflores
Vietnam | Viet Nam, Socialist Republic of Vietnam | Vietnamese | Vietnamese | Hanoi, Ha Noi
Western Sahara | Sahrawi Arab Democratic Republic, SADR | Sahrawi, Saharawi | Sahrawi, Sahrawis | Laayoune, El Aaiún
Yemen | Republic of Yemen | Yemeni, Yemenite | Yemeni, Yemenis | Sanaa, Sana'a, Aden
Zambia | Republic of Zambia | Zambian | Zambian, Zambians | Lusaka
Zimbabwe | Rhodesia, Republic of Zimbabwe | Zimbabwean | Zimbabwean, Zimbabweans | Harare
"""
