"""Given names, folded, that usually go with “he”, from many languages."""

HE = frozenset(
    """
    aaron abate abay abbas abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader
    abdelkarim abdelmadjid abdelmalek abdelrahman abdelsalam abdessalam abdi abdihakim
    abdikadir abdikarim abdinasir abdirahman abdirashid abdirizak abdisa abdisalam abdiwali
    abdiweli abdolhossein abdollah abdou abdoul abdoulaye abdourahamane abdul abdulaye
    abdulaziz abdulbasit abdulfattah abdulgani abdulhadi abdulhakim abdulhamid abdulkadir
    abdulkarim abdulla abdullah abdullahi abdulmalik abdulmumin abdulqadir abdulrahim
    abdulrahman abdulrashid abdulrazak abdulsalam abdulwahab abdur abdurahman abdurrahman abe
    abebe abedin abel abelardo abera abhinav abhishek abidin abner aboubacar abraha abraham
    abu abubakar abubaker aby ace achille achraf adalberto adam adama adamu addis addison
    addisu adebayo adeeb adekunle adel adem ademola adil aditya adlai adnan adolfo adomas
    adrian adrien adugna afanasy aftab afzal agha aghil agus agustin ahmad ahmed ahmet aibek
    aidan aimable aime airlangga ajay ajit ajmal akbar akhilesh akhtar akin akinwumi akram
    akshay alaa alain alan alasdair alassane alastair alban albert alberto albie albin alden
    aldo aldric alec alejandro alejo aleksandar aleksander aleksandr aleksei alemayehu alemu
    alessandro alexander alexandr alexandre alexandros alexei alexey alexis-tsipras alfons
    alfonso alfred alfredo algirdas alhassan alhassane ali ali-akbar aliakbar aliou alireza
    alistair aliyu allan allen allister almazbek alois alok alonso alonzo alparslan alper
    alphonse alphonso altaf altantuya alton alvaro alvin alvydas amado amadou amadou-hampate
    amadu amaechi aman amanuel amanullah amar amare amarinder amartya amaury ambachew ambroise
    ambrose ameen ameer amer amichai amihai amilcar amin amine aminu amir amiram amit amitabh
    amjad ammar amnon amory amos amr amsalu anand anar anas anastasio anatole anatoli anatoly
    andargachew anders andre andre-marie andreas andrei andrejs andres andrew andrey andrii
    andrius andriy andry andrzej andy angelo angus anibal anies anil anirudh anis ankit ansar
    ansel anselme antanas antar anthony antoine antoine-felix anton antonin antonio antonis
    antony anup anupam anura anurag anwar anwarudin anwarul apostolos apti aquiles arafat
    ararat arash arayik archibald archie ardavan ardeshir aref aregawi ari arief ariel arif
    aris aristide aristides aristote arjun arkadi arkadiusz arkady arkhip arlen arlo arman
    armand armando armel armen arnaud arne arnie arnold arnulfo arsen arsene arsenty arseny
    arshad arslan artem artemy arthur artiom artsvik artur arturo artyom arun arvind arvydas
    aryeh asa asaad asad asadullah asaf asfaw asghar asher ashish ashok ashraf ashwin asif
    asim askar askhat aslan asrat assad assaf assane assefa assimi atal atef athanasios athar
    atif atiku atilla atta attila aubin aubrey audric auguste augustin augusto augustyn
    aung-kyaw aurelien aurelio austin avery avi aviad avichay avidor avigdor avihai avinash
    aviv avner avraham awad awais ayalew ayaz aydin ayele ayham ayman ayodele ayoub azali azam
    azamat azhar azim aziz azmat azzam baba babacar babagana babak babatunde bachir badr baha
    bahadir bahram bakari bakary bakhtiyar bakhyt bako bakr bal balarabe balasaheb balazs
    balbir baldev baltasar balwinder bambang bandar baptiste baqir barack barak baris barnabe
    barney baron barrett barrie barry bart bartlomiej bartolome bartosz basel basem bashar
    basheer bashir basil basilio bassam bassem bastien basuki bauyrzhan bazoum beau beauregard
    behnam behrouz behzad bekele bekir bela belay belete bello bemba ben benedict benigno
    benito benjamin bennett bennie benny benoit benson benzion berat bereket berhane berhanu
    bernard bernard-henri bernardo bernie bert bertin bertram bertrand besir bezalel bhagwant
    bharat bhupinder bidzina bijan bilal bilawal bill billy bimal binali bing binyamin bipin
    birhanu biruk bisher blaine blair blaise blake blazej bledar boaz bob bobby bogdan
    boguslaw bohdan boima bojan bolat boleslaw bolivar bongbong boniface boris borys bosco
    boubacar boubakar boukary boyd bozidar brad bradley brady brahim brandon branko braulio
    brendan brendon brent bret brett brian brigham brock bronislaw bronson bruce bruno bry
    bryan bryant bryce buba buddy budi bujar bukar bulent burak burhan burhanuddin burt burton
    buster byron cabdi caleb calvin cam camilo carl carlo carlos carlos-manuel carlton carmi
    carroll casper cassius cecil cedric celal celestin cellou cem cemal cengiz cesar cevdet
    chad chadwick chafik chaim chala chandan chandler chandra charanjit charles charlie chas
    cheick cheikh chen chester chet chibuike chidi chike chimamanda chinedu chip chokri chris
    christian christoph christophe christopher christos chuan chuck chukwu chukwuemeka
    chukwuma cihan clarence clark clarke claude claudio claus clayton clement cletus cliff
    clifford clifton clint clive clovis clyde cody colby cole coleman colin colton conan conor
    conrad conrado cordell corentin corey corneille cornel cornelius cory costas craig
    cristian cristobal csaba cuauhtemoc cullen cumhur cuneyt curt curtis cyriaque cyril
    cyrille cyrus czeslaw dagoberto daher dahir dainius dale dalibor dalton damian damien
    damir damon dan dani daniel daniel-ortega daniil danijel danila danilo daniyal daniyar
    danny dante dany danylo daoud darin dario darius dariush dariusz darrell darren darrin
    darryl darwin daryl daud dauda daulet dauren dave davey david davis davit davood davoud
    davy dawid dawit dawood daylan dean deandre debretsion dedi deepak dejan dejene dekel
    delbert demeke demelash demetrio denes denis deniz dennie dennis denys dereje derek dermot
    derrick desalegn desmond desta dev deven devendra devin dewey dexter dharmendra dhruv
    didier diego dieter dieudonne digvijay dilbagh dilip dimitar dimitri dimitris dimosthenis
    dinesh dinko dino dioncounda dionisio dionysis diosdado dirk djamel djibril djoko dmitri
    dmitry dmytro dogan dogu dogus domagoj domingo dominic dominick dominik don donald
    donatien donnie donovan dorian doron doug douglas doyle dragan drazen dror duane dudi
    dudley dudu duke dula dumelang duncan dusan dustin dwayne dwight dylan dylann earl earle
    easton ebenezer ebrahim ebuka ed eddie edem edgar edgardo edgars edi edilberto edin edison
    edmond edmund edmundo eduard eduardo edward edwardo edwin effiong efi efim efraim efrain
    efren egemen egils egor ehab ehsan ehsanullah ehud eitan ekmeleddin eko ekrem elad elazar
    elchin eldad eldon eldridge elhadj elhanan eli elias eliezer elijah eliot eliseo eliyahu
    elkana elliot elliott ellis elmar elmer eloi elon elroy elton elvin elvis elwood emad
    emanuel emeka emerson emery emil emile emiliano emilio emin emmanuel emmerson emmet emmett
    emomali emrah emre enoch enoh enos enrico enrique enver ephraim epiphanie erdal erdem erel
    erhan eric erik erkan erlan ermias ernest ernesto ernie erol errol erskine ertugrul erwan
    eskinder eskindir esmaeil esmail essam esteban ethan etienne eudes eugene eugenio
    eugeniusz evan evander evangelos evariste evaristo everett evgeny evo ewan ewen eyadema
    eyal ezekiel ezra fabian fabien fabio fabrice fabricio facundo fadel fadhil fadi fahad
    fahd fahmi fahrettin faisal faiz faizan faraj fares farhad farhan farid faris farooq
    farouk faruk fathi fatih fatmir faure faustin faustin-archange faustino fawaz fawzi fayez
    fazal fazlur federico fedir fedor fekadu fekri felicien feliks felipe felix felix-antoine
    ferdie ferdinand ferdinand-marcos ferenc fereydoun fergus ferhat ferit fermin fernando
    feroz festus fethullah fidel fidele fikre fikri fikru filip filipe finn firas firmin
    fisseha fletcher florencio florent florian floyd forrest fotis fouad francesco francis
    francisco franciszek franck francois francois-xavier frank franklin franz fraser frazier
    fred freddie freddy frederic frederick friedrich fritz fuad fuat fulgence fulgencio fumio
    fyodor gabe gabor gabriel gabrielius gadi gael gaetan gagik gal gamal ganjar garegin
    gareth garland garo garrett garry garth gary gaspar gaspard gaston gaurav gautam gavan
    gavin gavriil gaylord gbenga gebre gebremedhin gebremeskel gebremichael gebru gedion gedu
    genaro gene gennady geoff geoffrey geoffroy george georges georgi georgy gerald gerard
    gerardo gergely gerhard germain gerry gershon getachew getaneh getnet ghassan ghassem
    ghazi ghislain ghodratollah gholam gholamali gholamhossein gholamreza ghulam giannis
    gibran gibson gideon gidi gil gilad gilbert gilberto giles gilles gintaras giora giorgi
    giorgio giovanni girish girma giscard gitanas giuseppe gizachew gleb glen glenn godfrey
    godwin gonzalo goodluck gopal goran gordon gotabaya govind grady graeme graham grant
    granville greg gregg gregoire gregorio gregoris gregory griffin grigor grigory grover
    grzegorz gualberto gudina guilhem guillaume guillermo gul gumersindo guntis gurbanguly
    gurdeep gurmeet gurpreet gus gustav gustavo gustaw guthrie guy guy-philippe gyorgy gyula
    habib habibollah habibou habibullah habtamu habte habyarimana hadi hadi-khamenei
    hadi-tjahjanto hadrien hafeez hafez hafiz hage hai haider haile hailemariam hailu haim
    haitham hakainde hakan hakeem hakim hakimullah hakob hal halil haluk hamad hamadou hamani
    hamdan hamdi hamdullah hamed hamid hamidreza hamidullah hamilton hamish hammad hamza hani
    hanif hank hanoch hans haqnawaz hardeep hari haris harish harjeet harjit harlan harley
    harmon harold haroon haroun harris harrison harry harsha hart harun haruna harve harvey
    hasan hasham hashem hashim hassan hassane hatem hatta hayati hayden hayk hazem hazim
    heberto hector hedi heinrich helmut hemant hennady henri henrik henrique henry henryk
    heorhy herb herbert heriberto herman hermann hernan hernando herry herschel herve herzi
    herzl hesameddin heshmatollah heydar hicham hidayat hideki hideo hikmet hilaire hilal
    hilario hillel hilmi hilton himanta hipolito hippolyte hiram hiroki hiroshi hisham hitesh
    hlib hobart hojjat hollis homer honore hooman horace horacio horatio hormoz hosam hosni
    hossam hossein houshang houssam hovhannes howard howie hoyt hrant hrvoje hryhory hubert
    huey hugh hugo hugues hulusi humberto humphrey huseyin husni hussain hussam hussein
    husseini hussien ian iason ibikunle ibrahim ibrahim-kalin ibrahima ichiro iddi idi idrees
    idris idriss idrissa idrus ifeany ignace ignacio ignacy ignat ignatius igor ihor ihsan
    ijaz ike ikechukwu ilan ildar ilham ilhan ilias ilir ilker illia ilnur iltija ilya imad
    imadeddin imants imran imre inam inder indra indrajit inigo innokenty ioannis iqbal ira
    iraj irakli ireneusz irfan irshad irvin irving irwin isaac isaiah isaias isao ishaku ishaq
    ishfaq isiah isidore isidro islam-karimov ismael ismail ismat israel issa issaka issam
    isse issoufou istvan itai itamar itay itzhak itzik ivan ivars ivica ivo ivor iyad izzat
    izzeldin jaafar jabbar jaber jabir jace jacek jacinto jack jackson jacky jacob jacobo
    jacques jafar jagat jagdeep jagdish jagmohan jahana jahangir jai jaime jair jairam jakaya
    jake jakob jakub jalal jamal james jameson jamie jan janez janis janos janusz janvier
    japhet jared jaroslaw jarrett jarrod jarvis jason jasper jaswant jatin javad javid javier
    jawad jawar jawdat jax jay jayant jaydeep jayson jean jean-baptiste jean-bertrand
    jean-charles jean-christophe jean-claude jean-francois jean-hugues jean-jacques jean-louis
    jean-luc jean-marc jean-marie jean-michel jean-noel jean-pascal jean-paul jean-philippe
    jean-pierre jean-rene jean-robert jean-victor jean-yves jeb jed jeff jefferson jeffery
    jeffrey jens jerald jeremiah jeremy jermaine jerome jeronimo jerrold jerry jerzy jess
    jesse jesus jethro jeyhun jibril jim jimmie jimmy jitender jitendra joachim joao joaquim
    joaquin jochen jody joe joel joey joffrey johan johann johannes john johnny joko jon jonah
    jonas jonathan jonathon jonny jordan jorg jorge jory jose josef josep joseph
    joseph-antoine josh joshua josiah josip josue joulani jovan jovenel joweria jozef jozo
    jozsef juan juan-carlos juan-manuel jude judson julian julien julio julius juliusz jumaa
    junaid junichiro jurgen juri juris justin jusuf juvenal jyotiraditya kabila kabir kabiru
    kacper kadir kailash kajetan kakha kaleem kalman kamal kambiz kamil kanat kanatbek kapil
    karam karan karapet kareem karel karen-karapetyan karim karl karoly kartik kashif kashim
    kashyap kaspar kassahun kassem kassim kassym-jomart kaveh kayode kazem kazimierz kazuo
    kebede kebre keiichi keiji keir keith kelechi kelvin kemal kemalettin kemi ken kendall
    kendrick kenichi kenji kennedy kenneth kenta kermit keshav kestutis ketut kevin khachatur
    khadim khalaf khaldoon khaldoun khaled khaleel khalid khalifa khalil khamis khattab khayam
    khizr khuram khurram khwaja kidane kiir kinfe kioumars kiren kiril kirill kirk kiros kirti
    kishan kishore kiyoshi kizza klaus klim kofi kohei koichi kojo konrad konstantin
    konstantinos koray kornel kostan kostas kostiantyn kostyantyn kosuke kreshnik kresimir
    kris kristjan krzysztof kuldeep kumar kumsa kunal kurmanbek kursat kurt kurtis kuzma
    kwabena kwadwo kwaku kwame kwasi kyaw kyle kyriacos kyriakos kyrylo laimonas lajos lal
    lalit lamar lambert lamine lamont lance landon langston lansana laquan larkin larry lars
    lassana laszlo latif laurence laurent laurent-desire lautaro laverne lavrenty lawrence
    lawson laxman lazar lazaro lazarus leander leandre leandro lech lee lefteris legesse leif
    leland lemma lemuel lencho lenny leo leocadio leon leonard leonardo leonce leonel leonid
    leonidas leonty leopold leopoldo leroy les leslie lester leszek lev levan levent levente
    levi levko levon levy lewis liam liaquat lidetu linas lindsey linus lionel lior lisandro
    ljubisa ljubo lloyd loay loic lon lonnie lorenzo lorne lotfi lou loubna louis
    louis-philippe lovemore lowell loyd lual luay lubomyr luc luca lucas lucian luciano lucien
    lucio lucius lucjan ludovic ludwig ludwik luigi luis luiz luka lukas lukasz luke lulzim
    lutfi lutfu luther lyle lyndon lyonel lyubomyr maaz machar maciej mack macky madan madani
    madhav magdy magid magomed mahama mahamadou mahamane mahamat mahathir mahdi mahendra maher
    mahesh mahfouz mahinda mahir mahmad mahmood mahmoud mahmud mahmut maina maithripala majdi
    majed majid makar makenga makis makoto makram maksim maksut maksym malachi malachy malcolm
    malek malik malong mamadou mamady mamdouh mammad mamman mamoun mamuka manaf manasse
    manasseh manfred manish manmohan manny manohar manoj manolis manolo manouchehr mansoor
    mansour mansur mantas manuel manvel maoz maqbool marat marc marcel marcelino marcellin
    marcellus marcelo marcin marco marcos marcus marek marian mariano marin mario mariusz
    marjan mark markian marko markus marlon marlow marouf marshall mart martial martin marton
    marty marvin marwan masahiro masaki masao masato masayoshi masih masood masoud massimo
    matan mateo mateusz mathias mathieu mathis matias matt matteo matthew matthias matthieu
    matti matvy maurice mauricio mauro max maxence maxim maxime maximilian maximo maynard
    mazen mazhar mazin mbaye megat mehboob mehdi mehmet mehmud mehran mehrdad meir mel melaku
    melchor meles melih melvin melvyn menachem menahem menelik mengistu merab merera merrick
    merrill mert mesele mesfin mesut metin mevlut mher micah michael michal michalis michel
    michel-ange mick micky mieczyslaw miftah miguel mihai mihaly mikael mike mikey mikhail
    mikhail-saakashvili mikheil miklos mikolaj mile milenko miles milind miller milorad milos
    milton min min-su minas mintimer miodrag miraj mirko miroslav miroslaw mirwais mirza
    misael mitch mitchell mithat mitsuo mitt mladen mobutu modesto modibbo modibo mohamad
    mohamadou mohamed mohamedou mohammad mohammad-bagher mohammad-javad mohammadreza mohammed
    mohamud mohan mohannad mohit mohsen mohsin moinuddin moise moises mojtaba mokhtar moktar
    momcilo monte monty mordechai morgan morteza moses moshe mostafa moti motti mouhamadou
    mouin mounir mourad mousa mousavi moussa moustafa mstislav mstyslav muammar mubarak
    mucahit mudassir muhammad muhammadu muhannad muharrem muhoozi muhsin muhyiddin mujahid
    mukesh mukhtar mukul mulatu mulayam muldoko mulugeta mumin munir muqtada murad murat
    murray murtaza musa musab musharraf mushtaq mustafa mustafa-kemal mustapha mutaz muthanna
    muzaffar muzaffer mwai mykhailo mykola myles myron myroslav nabil naci nadav nadeem nader
    nadim nadir naeem naftali naguib naif najib najibullah najm najmuddin nana naoki naor
    naoto napoleon naqib narayan narciso narendra naresh nariman naser nasir nasr nasruddin
    nasrullah nasser nat nathan nathanael nathaniel naveen navid navjot nawaf nawaz nawzad
    nayef nayib nazaire nazar nazary nazim nazir nazmi ndiaga neal nebojsa necati necdet
    necmettin ned neeraj nega negash negasso negussie neil nejat nelson nemanja nematullah
    nemesio nenad nermin nestor netanel nevil neville newt newton nicanor nicholas nick nico
    nicola nicolae nicolas nidal nigel nikhil nikita nikitas niklas nikol nikola nikolai
    nikolaos nikolay nikos nils nima nimrod nir nirav nirmal nissan nitin nitish nitzan nizam
    nizar nnamdi noah noam nobuo noel nolan noman nooruddin norbert norberto noriyuki norm
    norman norris nour-eldin nouri novak nripendra numan nuri nurlan nursultan nyoman obadiah
    obaid obaidullah ochieng octave octavio oday oded odell odinga odysseas ofer ofir ognjen
    oguz ohad okey olaf oleg oleh oleksandr oleksii oleksiy oleksy oles olexander olexandr
    oliver olivier ollie olusegun oluwole omar omer omkar omri omurbek onur onyango ophir oren
    orhan ori orin orit orrin orson orville osama osamah osamu osborne oscar oskar osman ostap
    osvaldo oswald othman othmane otis otoniel otto oumar oumarou ousmane owen ozan ozgur
    ozzie pablo paddy pagan pal paluku panagiotis panayiotis pankaj panos paolo param parkash
    parker parsa partha parvez parviz pascal pascal-affi pascual patrice patrice-edouard
    patricio patrick patrick-achi patryk paul paul-henri paulin paulo pavel pavlo pavlos pawan
    pawel paxton pearce pedro pejman percy perry pervaiz pervez petar pete peter petr petro
    petros petteri pezeshkian phil philemon philip philippe phillip pierre pierre-yves pietro
    pinchas piotr pirouz piyush placido platon ponce porfirio poul pouria prabhat prabowo
    pradeep prakash pramod pranab prasad prasanta prashant pratap praveen prayut prayuth
    predrag preet prem prescott presley preston primitivo prithviraj prokopis przemyslaw punit
    pylyp pyotr qais qaisar qamar qari qasem qasim qassem qassim quentin quincy quintin qusai
    qusay raanan rabah rabie rached rachid radek radoslaw radovan raed raees rafael rafal
    rafat rafe rafeh rafik rafiq raghav raghuram rahim rahman rahmat rahmatullah rahul raila
    raimonds raimundo rainer raj raja rajab rajai rajat rajdeep rajeev rajeh rajendra rajesh
    rajiv rajnath rakesh ralf ralph ram ramachandra ramadhan ramazan ramdane ramesh ramez rami
    ramil ramin ramiro ramon ramsey ramunas ramush ramzan ramzi rand randal randall randeep
    randy ranil ranjan ranjit raoul raphael rashad rashed rasheed rashid rasool rasoul ratan
    ratib ratko rauf raul ravi ravindra ravishankar ray rayford raymond raz raza razaq reagan
    recai recep reda redha redouane redwan reese refaat reg reggie reginald regis rehan rehman
    reid reince reinhard remi remigio remy renato rene resat reuben reuven rex reynaldo reza
    rhett rhys riad riadh ricardo riccardo rich richard rick ricky rico ridha ridvan riek
    rifaat rigobert rigoberto rimantas rinat rishabh rishi ritchie ritesh riyad riyadh riyaz
    rizwan rob robbie robby robert robert-kocharyan roberto rocco roch rod roderick rodger
    rodion rodney rodolfo rodolphe rodrigo rodrigo-duterte rogelio roger rohan rohit rohullah
    roi roland rolando rolf rollie romain roman romeo romuald romulo ron ronald ronen ronny
    roosevelt rory roscoe rosendo roshan ross rostam rostyslav rouhollah rouzbeh rovshan rowan
    roy royce ruben rudolf rudolph rudy rufus ruhollah rupert ruslan russ russell rustam
    rustem rustum rutherford ryan ryo ryota ryszard saad saadallah saadi saadoun saber sabir
    sabri sachin saddam sadegh sadek sadhguru sadig sadio sadiq sadyr saeed safar safdar
    safwan sagi sahap sahib sahil said saidou saif saifullah sajid sajith sajjad sakhi sakis
    salah salaheddin salaheddine salahuddin salam saleem saleh salem sali salif salih salim
    saliou salisu saliu salman salomon salou salva salvador sam sama sambo sameh sami samim
    samir samiullah sammy samora samuel samvel sanaullah sandeep sandiaga sandor sandro
    sanford sani sanjay sanjeev sanjiv santiago santosh sanusi sapar sarath sarbananda sarfraz
    sargis sarim sarmad sasa satish satoshi sattar saturnin saturnino satya satyajit satyendra
    saul saulius saurabh savas savo saxby sayed sayragul scott sean seare sebastian sebastien
    sebhat sedat sediq sefik sehul seif seiji selahattin selcuk selim semere senyo serdar
    serge sergei sergey sergii sergio sergy serhii serhiy serhy serik serkan serzh seth setya
    seun severin severino seweryn seydou seyed seymon seyni seyoum seyyed shabir shachar shadi
    shafiq shafqat shahbaz shahid shahin shahram shahriar shahzad shai shakeel shaker shakib
    shakir shalom shalva shamil shamim shamsul shane shankar sharad sharaf shareef sharif
    shashank shashi shaukat shaul shaun shavkat shawki shawn shekhar sheldon sheraz sherif
    sherman sherwood sherzad shibli shiferaw shigeo shigeru shimelis shimon shingo shinichi
    shinichiro shintaro shinzo shiv shivraj shlomi shlomo shmuel shoaib shoichi shota shubham
    shuji shukri shunichi shyam siaka siamak siavash sibhat sibusiso sid siddharth siddhartha
    siddiq sidi sidney sigmar silas silverio silvio simcha simeon simon simret sinan sinasi
    sinisa sipho siraj sirajuddin sisay sitaram slavisa slavko slawomir slobodan sofiane
    sohail sohrab solomon somnath sooronbay soran sorin soroush sotiris soufiane souleymane
    soumaila soumeylou spencer spyros srettha sri srinivas stan stanford stanislas stanislav
    stanley stathis stavros stefan stelios stepan stephane stephen sterling steve steven
    stevie stewart stipe stjepan stojan stu stuart suat subhash subrahmanyam subrata sudhir
    sudirman sugiono suhail suharto sukarno sukhbir sukhdev sukru sulaiman suleiman sulejman
    suleman suleyman sultan sumit sunil suraj suren surendra suresh surinder surjit sushil
    susilo sutiyoso svante sven svyatoslav swapan swaraj syafruddin syed sylvain sylvan
    sylvester szilard szymon taavi taban tad tadashi tadele tadesse tadeusz taha taher tahir
    tahsin taimur taj takahiro takashi takele takeo takeshi takis tal talaat talal talat
    talgat talha tamas tamer tamim tamir tamrat tancredo taner tanguy tanvir taras tarek tareq
    tarik tariku tariq tarkan taro tarun tate tatsuya tauqir tavis tawfik tawfiq taye tayeb
    tayfun tayseer tayyab tayyip ted teddy tedla tedros tejashwi tekle tekleberhan telesforo
    temel temesgen teodoro terence terrell terrence terry tertius tesfa tesfaye teshome tetsuo
    tetsuya tewfik tewodros tewolde thabiso thabo thad thaddeus thaksin thanasis thanos theo
    theodor theodore theodoros theodule theofilos theophile thibaud thibault thierno thierry
    thodoros thokozile thom thomas thurgood tibor tidjane tiemoko tigran tihomir tijani tikhon
    tilahun tim timofei timofey timothy timur timur-suleimenov tito tito-karnavian titus
    tobias tobin toby tod todd tolga tom tomas tomasz tomer tomislav tommie tommy tomohiro
    tony toomas tornike toshihiro toshiro travis trayvon trent trevor trey tristan tristram
    troy truman tsadkan tsegaye tshepo tsutomu tucker tufail tulio tuncay tuncer tunde turgut
    turki tushar ty tyler tymofy tymoteusz tyrone tyson tzachi tzvi ubaid ubaida ubaidullah
    uchenna uday uddhav ugur uhuru ulf ulises ulugbek umair umar umarali umaro umaru umesh
    umid umit umo unal upendra upton urbain uri uriel urmas uros usama usman uthman utpal
    uzair uzi vadim vadym vagif vahagn vahan vakhtang valdis valens valentin valere valeri
    valery valiollah vance vangelis vaqif vartan varun vasilis vasily vasyl vaughn vazgen
    velupillai veniamin venkaiah venkat vern vernon vesel veselin veysel viacheslav vianney
    vic vicente victor vigen vijay vikas vikenty vikram viktor vilmos vimal vinay vince
    vincent vincenzo vinod vipin viraj virat virender virgil virgilio visar vishal vishnu
    vishwanath vissarion vitali vitalii vitaliy vitaly vito vitold vittorio vivek vlad vladan
    vladimir vladislav vladlen vladyslav vlatko vojislav volkan volker volodymir volodymyr
    vsevolod vugar vuk vyacheslav vygaudas vytautas waclaw waddah wadih wael wafiq wahab
    waheed wahid wahidullah wahyu wajdi wajid waldemar waleed walid wallace wally walter wang
    waqar waqas warner warren wasif wasim wassim wayan waylon wayne webster weldon wendell
    werner wes wesley westley widodo wieslaw wiktor wilbur wilfred wilfredo wilfrid wilfried
    wilhelm will willard willem william willie willis wilmer wilson winfield winston wiranto
    witold wladyslaw wlodzimierz wojciech wolde woldegabriel wole wolf wolfgang woody workneh
    worku wyatt xavier yaacov yaakov yacine yacoub yadollah yahia yahya yair yakiv yakov
    yakubu yalcin yamil yan yaniv yann yannick yannis yaqoob yaqoub yaqub yared yariv yaron
    yaroslav yarub yasar yaser yashwant yasin yasir yasser yassin yassine yasuhiro yasuo yavuz
    yaw yazan yazid yefim yegor yehoshua yehuda yemane yemi yerima yerlan yermiyahu yevgeni
    yevgeny yevhen yevheny yiannis yigal yigit yildirim yilkal yilma yilmaz yinon yishai
    yisrael yisroel yitzchak yitzhak yoav yoel yogendra yogesh yogi yohan yohanan yohannes
    yoichi yoji yonah yonas yonatan yoni yoon yoram yorgos yosef yoshiaki yoshihide yoshimasa
    yoshio yossi yotam younes youness younis younous younus youri yousaf yousef yousif youssef
    youssouf yousuf yoweri yudhoyono yuichi yuji yukio yunus yuri yuriy yury yusef yussuf
    yusuf yusufu yusuke yutaka yuval yvan yves yvon zabihullah zacarias zachariah zacharias
    zachary zachi zack zadig zafar zafer zaheer zahid zahir zaid zain zakaria zakariya
    zakariye zakhar zaki zakir zalman zaman zane zareh zarko zaur zayed zaza zbigniew zdenko
    zdravko zdzislaw zeeshan zeev zeke zekeriya zeki zelimkhan zeljko zell zemene zenawi zenon
    zephirin zerihun zeyad zhang zhanibek zhomart zhou zia ziad ziauddin ziggy zine zinedine
    zinovy zivko ziya ziyad zohar zoheir zohrab zoltan zoran zsolt zubair zuhair zulfikar
    zulfiqar zulkifli zurab zvi zviad zvika zvonimir zygimantas zygmunt rush nate dale gene lance wade miles reed strom
    """.split()
)
