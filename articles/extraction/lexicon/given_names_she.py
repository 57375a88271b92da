"""Given names, folded, that usually go with “she”, from many languages."""

SHE = frozenset(
    """
    aarti abeba abebech abeer abida abby abigail ada adaeze adanna adeela adele adeline adelle
    adesuwa adina aditi adriana adrienne aduke afaf afnan agata agathe agnes agnieszka agota
    ahdaf ahed ahlam ahuva aicha aida aigul aileen aimee ainura aisatu aisha aishwarya aisling
    aissata aissatou aizada akiko akosua aksana akua alaa-salah alana albina alejandra
    aleksandra aleksija alevtina alevtyna alexandra alexandria alexia alexis alganesh alia
    aliaa alice alicia alina aline alisa alison alix aliya aliye aliza alla alla-pugacheva
    allison alma almaz alondra altynai alyona ama amaka amal amal-clooney amalia amanda
    amandine amani amatullah amber ambia ambika amela amelia amelie amina aminata amira amna
    amparo amra amrita amy ana anahit anais ananya anastasia anastasiia anat anbara anca
    andrea aneesa aneta anfisa angela angeles angelica angelina angelique angie anhelina ani
    aniko anisa anita anjali ankita ann ann-marie anna anna-maria annabel annabelle annalena
    anne anne-claire anne-marie anne-sophie annegret annette annick annie annmarie antonella
    antonia antonina anuradha anush anwara anzhela anzhelika aparna apolline april araceli
    araksi aranka areej arevik ariana ariane arianna arlene armelle arpi arpine arundhati
    arusyak arwa aseel asel asha ashley asiya asma asmaa asmahan aspasia assel aster astghik
    astrid asya atefeh atena athina atifa atishi atsuko aude audrey aung-san aurelia aurelie
    aurora aurore ava avigail avital aviva avril awa awatef axelle aya ayaan ayah ayako ayala
    ayat aye ayelet ayesha ayla aylin aynalem aynur ayse aysegul aysel aysenur aysha ayten
    ayzat azadeh azar azeb azita azra azza babs badria bahareh bahia bahiya balqees balqis
    bana barbara barkha basima basma batoul batya bayan beata beate beatrice beatrix beatriz
    begona begum behnaz belen belgin belma benazir berengere berenice beril bermet bernadett
    bernadette berta beryl bess beth bethany bethlehem betsy bette betty betul bev beverly
    bhavna bianca biljana billie binta bintou birgit birtukan birtukane bisera blanca blanche
    blythe bobbie bogalech boglarka bogumila bohdana bojana bonita bonnie borbala bouchra
    bozena brandi branka bree brenda brenna bridget bridie brigid brigitte brinda britney
    brittany brooke bryony bukola bunny burcu buse buthaina callie camila camille canan
    candace candelaria candice capucine cara caren caridad carine carissa carla carlene carly
    carmela carmen carol carolann carole carolina caroline carolyn carrie carrie-ann caryn
    cassandra cassidy cassie catalina catarina cate catherina catherine cathleen cathy cecile
    cecilia celeste celia celine ceren chandrika chantal charikleia charlene charlotte
    charmaine chava chaya chelsea cher cherie cherry cheryl cheryl-ann chiamaka chiara
    chidinma chieko chioma chloe cholpon chrissy christa christabel christelle christi
    christian-marie christiane christie christina christine chrysoula chrystia cicely cigdem
    cindy cissie claire clara clarisa clarisse claudette claudia claudine clelia clemence
    clementine cleo coleen colette colleen condoleezza connie constance consuelo cora coralie
    cordelia corinne corrine cosette courtney cristina cristobalina crystal csilla cynthia
    dace dafna dagmar dahlia daisy daiva dalia dalila dalit damla dana danae danica daniela
    daniele danielle danuta daphna daphne dareen daria dariga dariya darlene darya daryna dawn
    deana deanna deanne deb debbie debora deborah debra dede dee-dee deepa deepika defne
    deirdre delaram delcy delfina delia delilah della delores delphine demet dena denice
    denise derartu derya despina devika devorah dewi dganit diana diane dianna dianne diarra
    didem dijana dikla dilara dilek dilma dima dimitra dina dina-powell dinah dinara divya
    dixie diya dolly dolores dominica dominique donatella donna dora dorinda doris dorit
    dorota dorothea dorothy dottie dragana dragica drusilla duaa dubravka dulce dunja dunya
    durga duygu ebba ebele ebru ebun ece eda eden edie edina edith edna edwina edyta effie
    efrat eftychia efua egle eileen eilis einat einav eka ekaette ekaterina ekaterine ekta
    elahe elaheh elaina elaine elcin eleanor eleanore eleftheria elena eleni elfinesh elham
    eliane elif elina elinor elisa elisabeth elisabetta elise elisheva elissa eliza elizabeta
    elizabeth elizaveta ella ella-libanova ellen ellie elnaz elodie eloisa eloise elpida elsa
    elsabet elsie elspeth elvia elvira elzbieta eman emebet emel emese emi emiko emilia emilie
    emiliya emily emine emma emmanuelle emmeline enas encarnacion enid eniko epsy erica erika
    erin erma ernestina ernestine erzsebet esi esin esme esmeralda esperanza esra esraa
    estefania estela estella estelle esther esti eszter etenesh etsuko etta eugenia eugenie
    eulalia eunice eva eva-maria evangelia evangeline evdokia eve evelina evelyn evelyne
    evgenia evgeniya evie evika ewa ewelina fabienne fabiola fadia fadila fadwa faezeh fahimeh
    faina faiqa faith faiza fannie fanny farah farah-naz faranak farangis fariba farida
    farideh farnaz farzana fatema fatemeh fathia fatiha fatima fatimah fatimata fatma fatou
    fatoumata fatoumatta fawzia fay fayza federica felicia felicity fereshteh feride feriha
    fernanda feryal fetlework feven fidaa fifi figen filiz fiona firdous firouzeh fitri flavie
    fleur flor flora florence florrie folake folasade forough foteini fotini fouzia fran
    frances francesca francia francine francoise freda frederica frederique freya frida frieda
    fruzsina fulya fumiko funda funmilayo gabby gabriela gabriele gabriella gabrielle gaelle
    galia galina galit galya gamze gauri gayane gayle geeta geetha gelila gena genet genevieve
    genoveva genowefa genzebe georgette georgia georgianna georgina geraldine gertrude ghada
    ghadir ghalia ghazal ghazala ghislaine ghizlane gila gilat gilda gillian gina ginger ginny
    giorgia gisela gisele giselle gita giulia gizem gladis gladys glenda glenys gloria glynis
    gohar gokce golda golnaz golriz golshifteh gonca gordana graca grace graciela grazyna
    greta gretchen gretel griselda guadalupe guinevere gulay gulbara gulcin gulden gulmira
    gulnar gulnara gulsen gulshan gulsina gulten guzal gwen gwendoline gwendolyn gwyneth
    gyongy habiba hacer hadas hadeel hadia hadiza hafsa hafsatu hagar hagit haifa haja hajar
    hajiya hajnalka hala hala-shukrallah haleh halide halima halimat halimatu halina hallie
    halyna hamida hamideh hamsa hana hanaa hanan handan hande haneen hania hanin hanna
    hanna-hopko hannah harriet harriette harsimrat haruka haruko hasina hasmik hassiba hatice
    hattie hava hawa hawo hayat hayfa hayley hazel heather heba hebah hedda hedwig heidi heike
    helen helena helene helga hema hend hengameh henrietta henriette hermine hermione hessa
    hester hettie hiam hiba hilary hilda hilde hildegard hillary hina hind hiroko hirut hisako
    hnin holly homa honorata honorine hope hortense hortensia houda houria hripsime huda
    huguette hulya huma ibtihal ibtisam ida ida-b idit ieva ifeoma ihsane ijeoma ilana ilanit
    ildiko ileana ilhaan ilkay ilknur ilona ilse iman imane imelda immaculee imogen inara inas
    inaya inbal indira indrawati indu ines inessa inga ingeborg ingrid ingrida inmaculada inna
    intisar ioanna iona ipek iqra iram irem irena irene ireti irina iris irma irmina iryna
    isabel isabela isabella isabelle isadora isaura isla isobel israa itziar iva ivana ivanka
    ivanna ivona ivonne iwona ixchel izabela izumi jacinda jacinta jacki jackie jaclyn
    jacqueline jacquelyn jada jadranka jadwiga jalila jamila jamilah jana janan jane janeen
    janelle janet janette janice janie janina janine janna jannat jannette janyl jaqueline
    jasmina jasmine jasna jawaher jaya jayalalithaa jayanthi jayne jean jeane jeanette jeanine
    jeanne jeannette jeannie jeannine jelena jelica jemima jen jenifer jenna jenni jennie
    jennifer jenny jeri jerri jerry-ann jessica jhumpa jihan jila jill jillian jimena jo
    jo-ann jo-anne joan joana joanna joanne jocelyn jocelyne jodi jodie joelle johanna johnnie
    joice jolanta jolene jomana joni josefa josefina josephine josette josiane josie joumana
    joy joyce juana juanita judi judit judith judy juhayna juli julia juliana julianna
    julianne julie juliet juliette julissa june jurate justina justine justyna juwairiya jyoti
    kadiatou kadija kadri kainat kaitlyn kaja kalpana kaltham kamala kamila kanako kanimozhi
    kaori kapitolina kara karen kari karime karin karina karine karla karly karolina karren
    karyn kasey kat katalin katarina katarzyna katayoun kate kate-lynn katelyn katerina
    kateryna katherine kathi kathie kathleen kathrine kathryn kathy katica katie katja katlyn
    katrin katrina katya kauthar kavita kawthar kay kaye kayla kayleigh kazimiera kazuko keiko
    keisha kelley kelli kellie kelly kellyanne kelsey kemi-adeosun kendra keren keri kerri
    kerry kersti ketevan keti khadidja khadija khadijah khadijatu khadra khaira khalida khatia
    khatuna khawla khrystyna khulood kidist kiersten kiki kim-marie kimberly kimia kinda kinga
    kinneret kira kiran kiriaki kirron kirsten kirsti kirstie kirstin kitty kiyoko klara
    klaudia kolinda komal konjit konstantina krista kristalina kristen kristi kristie kristin
    kristina kristine kristy krisztina krystyna ksenia kseniya kulsoom kulthum kumari kumiko
    kumkum kusum kyra kyriaki kyrsten lacey ladan laetitia laila laima lakisha lakshmi laleh
    lali lalita lamia lamis lamya lana lani lara larisa larissa larysa lata latasha latha
    latifa latifah latisha latoya laura laure laurel lauren laurene lauri laurie lavinia laxmi
    layal layla lea leah leann leanna leanne lee-ann leela leena leigh leila lelia leman
    lemlem lena leona leonie leonor leonora leora lesia lesley leslie lesya leta letesenbet
    leticia letitia lettie leyla leyla-zana leymah lia liat libby lidia lidiya ligia lihi lila
    lilah lilia liliana liliane lilit lilith liliya lillian lillie lily lily-rose lilya limor
    limore lina lina-khan linda lindsay lindy linnea liora liron lisa lise lisette liubov liv
    livia liya liz liza liza-minnelli lizzie lizzy ljiljana ljubica lobna lois lola lolita
    lora lorelei lorena loretta lorie lorna lorraine lorrie lottie lou-ann louella louisa
    louise loujain loulou lourdes luana luann lubaba lubna lucero lucette lucia luciana lucie
    lucienne lucila lucille lucinda lucretia lucy lucyna ludivine ludmila ludmyla luisa lujain
    lulu lupe lusine luz lydia lydie lynda lyndsey lynette lynn lynne lynsey lyuba lyubov
    lyudmila lyudmyla maayan mabel macarena machiko macie maddie madeleine madeline madge
    madhu madhuri madiha madison mae maeva magali magaly magda magdalena magdolna maggie
    magnolia maha mahbouba mahdieh mahin mahlet mahnaz mahnoor mahsa mahtab mai maia maimouna
    maisie maisoon maissa maite maja majda maka maki malak malala malati malena malgorzata
    maliheh malika malini mallory mamata mamie manal manana manar mandana mandy manisha manju
    manon mansoureh manuela mara maram marcela marcella marci marcia marcie marcy marfa
    margaret margaretta margarita marge margery margie margot margrethe marguerite marharyta
    mari maria maria-elena maria-eleni mariam mariama mariame mariana mariann marianna
    marianne mariatou maribel maricarmen maricel marichka marie marie-ange marie-claire
    marie-claude marie-france marie-helene marie-jose marie-louise marie-noelle marie-therese
    mariela marielle marietou marietta marija marijana mariko marilena marilyn marina marine
    mariola marion maris marisa marisol marissa marita mariya marjane marjolaine marjorie
    marla marlene marlo marlyn marsha marta martha marthe martina martine maruja marwa mary
    mary-ann mary-anne mary-beth mary-jane mary-kate mary-lou maryam maryna maryse marzena
    marzieh marziyeh masako masha mashael masoumeh mateja mathilde matilda mattie maude maura
    maureen mavis maxine maya mayada mayawati maymuna mayra maysa maysoon mazal mckenzie
    meagan meaghan meaza mebrat meena meenakshi meera meg megan megawati megha meghna megumi
    megyn mehbooba mehrangiz mehriban mehrnoosh mehtap meirav melania melanie melba melda
    melek melike melinda melis melissa mellie meltem menaka meral merav mercedes meredith
    meredyth meriem meron merve meryl meseret mette mia micaela michaela michaele michele
    michelle michiko mickie midori mieczyslawa mieko miho mika mila milagros mildred milena
    milica millicent millie mimi mimi-alemayehou mina mindy minerva minna minnie minoo mira
    miral miranda mireille mirella mireya miri miriam mirjam miroslawa misako mishal missy
    mitra mitsuko mitzi miyuki mmusi moira mojgan moll molly mona mona-eltahawy mona-lisa
    monica monika monique montserrat moran moriah mouna mozoon mridula muazzez muferiat muge
    mujde mukaddes mulu mumtaz muna munevver muniba munira muriel mursal mwanaisha mya
    mykhailyna myra myra-anne myriam myrna myroslava myrtle myrto mzia nabeela nabila nada
    nadeen nadege nadezhda nadia nadiia nadine nadiya nadra nafisa nafisat nafissatou nagham
    nahed nahid nahla naila naima naimah najat najla najwa nalini namrata nan nancie nancy
    nandini nandita nanette nanuli naoko naomi narges narine narjis narmin nashwa nasim nasima
    nasreen nasrin nastaran natalee natalia natalie nataliia nataliya natalka natalya natasa
    natascha natasha nathalie natia natsuko nava nawal nawar nayeli nazan nazanin nazgul nazik
    nazira nazli nebahat neda neelam neeta neetu nefeli negar negin neha nehad nell nella
    nelli nellie nelly nermeen nerys neslihan nesrin nesrine netsanet netta nettie nevena
    nevin ngoc nicki nicola nicole nicolette nida nidia nieves nigora nihad nihal nihan nika
    niki nikta nilay nilgun nilima niloofar niloufar nilufer nina nino nira nirmala nirupama
    nisha nisreen nita nkechi nkosazana nneka nnenna noa noelle noemi noemie noga nola nomvula
    noorjahan nooshin nora noreen noriko norine norma nouf nour noura nuha nune nupur nura
    nuray nurcan nurgul nurhan nurit nurjan nutsa nyakim nyein nyla oby octavia odile ofelia
    ofra oksana ola oleksandra olena olesia olesya oleta olga olha olivera olivia oluchi
    omarosa omayma omotola oona ophelia ophira oprah oralia oriane orla orly orna orsolya
    osnat ouafa oumou oumy oya ozge ozlem padma padmini paige pallavi paloma pam pamela
    panagiota paola paraskevi parastoo pardis parisa parvaneh parvati parvin pascale     patricia patrycja patsy patti pattie patty paula paulette paulina pauline payal paz peg
    pegah peggy pelin penelope penny pepper perpetua perrine persefoni pervin petra petronella
    petula philippa philomena phoebe phyllis phyo phyu piedad pilar pinar piper piroska pnina
    polina polly pooja poonam portia pouran prachi pragya pramila pratibha preeti prerna pria
    primrose prisca priti priya priyamvada priyanka prudence puan pushpa queenie rabab rabia
    rabiya rachael rachel rachele rachelle rachida radha radhika radmila radwa rae raeda rafia
    raghad rahaf rahel raheleh rahma rahsan raisa rajaa rajani rajkumari rakhi rallou ramata
    ramatoulaye ramla ramona ramune rana randa randi rania ranjana raphaelle raquel rasa rasha
    rashmi rati ratna raushan raven raya rayhan razan razia reba rebeca rebecca reem reena
    regan regina regine rehab reham rehana reiko reka rekha rema rena renae renata renate
    renee renu renuka reta retno reva reyna rhea rhiannon rhoda rhonda richa rie rigoberta
    rihab riham rihanna riina rika rikki rim rima rimma rini rita ritu rivka roberta robin
    robina robyn rochelle rocio rohini rokhaya rokia roksolana romi romola romy rona ronda
    ronit ronna roopa roqaya rosa rosalia rosalie rosalind rosalinda rosalyn rosamund rosanna
    rosanne rosario rosaura rose rose-marie roseann roseanne rosella roselyne rosemary rosetta
    rosie roslyn rowena roxana roxanne roxie roya roza rozalia ruba rubye ruchi ruhama
    rukhsana ruqaya ruqayyah ruslana rusudan rusul ruta ruth ruthie ruti ruzan ruzica saadet
    saadia saba sabah sabiha sabina sabine sabreen sabrina sachiko sadaf sadako sadhvi sadie
    saeedeh safaa saffron safia safiatou safiya sahar sahlework saida sajida sakina sakshi
    sakura saliha sallie sally salma salome saltanat salwa sam-jo samah samaneh samantha samar
    samara samea samia samiha samina samira sana sanaa sanam sandhya sandi sandra sandrine
    sangeeta sania sanja sanna saodat saoirse sara sarah sarah-jane sarala sarit sarita
    sarojini sarwat saskia satenik satoko saule saundra savita sawsan sayaka scarlett seble
    sebnem seda seema segolene seham selam selamawit selena selma sema semhar semra senait
    senay senka sepideh serafima serafina serap serena serpil setareh setsuko sevda severine
    sevgi sevil sevim sezen shabana shabnam shada shadha shadia shaghayegh shagufta shahed
    shahida shahindokht shahira shahla shahnaz shahrzad shaila shaima shaimaa shakila shalini
    shamsa shana shani shanna shannon shanta sharda shari sharifa sharlene sharmeen sharmila
    sharon sharron shatha shauna shawna shayla shazia sheena sheetal sheherazade sheikha
    sheila shelley shelly shereen sheri sherri sherrie sherry sheryl shikma shilpa shima shira
    shireen shiri shirin shirlee shirley shiva shizuko shlomit shobha shohreh shona shoshana
    shraddha shreya shubha shukria shulamit shushan shweta sibel sienna sigal sigalit sigrid
    siham sihem silvana silvia simin simisola simona simone sinead siobhan sira siranush
    sirimavo sirvard sissy siti slavica slobodanka smadar smriti sneha snezana snezhana
    snizhana soad sofia sofie sofiia sofiya sofya soha soheila solange soledad solomiia
    solvita somaya somayeh sonali sondra songul sonia sonja sonya sophia sophie soraya sotiria
    souad soumaya sousan sri-mulyani stacey staci stacie stacy stanislava stavroula stefania
    stefanie stella stella-maris stephanie stormy su sucheta sudha sue-ellen suellen suha
    suhair sujata sukran sulochana sumaira suman sumaya sumayya sumeyye sumitra sunanda
    sunetra sunita supriya surekha susan susana susanna susannah susanne sushma susie suu
    suzan suzana suzanne suzette suzy svetlana sviatlana svitlana swara swati sybil sybille
    sylvaine sylvia sylvie sylwia szilvia tabitha tadelech tahani tahereh tahira tahmima
    tahmina tahrir taisia taisiya takelech tako tali talia tallulah talya tamar tamara tamika
    tammy tamra tamta tania tanja tansu tanvi tanya tara taraneh tasha tashfeen tasneem tatev
    tatiana tatjana tatum tatyana tawakkol tawakkul tawny taylor tehila tehmine tekla tempe
    teofila teresa teri terri tess tessa tetiana tetyana thandar thandi thea theano thelma
    theodora theresa therese theresia thida thinzar thora thuraya tiffany tigist tijana tilda
    tillie timea tina tinatin tirunesh titilayo tiwa tomoko toni topaz tori toshiko tova
    tracey traci tracy tricia trina trish trisha trixie trudi trudy trupti tsedale tsehay
    tsige tuba tugba tulay tulin tulsi tursunay tziona tzipi tzipora uju uliana ulku ulrike
    ulyana uma umaima umida umran una urmila ursa ursula urszula usha uzra vaira valarie
    valentina valeria valerie valeriya vandana vanessa varvara vasiliki vasilisa vasso
    vasundhara velma vera vered verity verna vernetta veronica veronika veronique vesna vickie
    vicky victoria victorine vida vidya vijayalakshmi vikki viktoria viktoriia viktorija
    viktoriya vilma vineeta viola violet vira virgie virginia vita viv vivian viviana vivienne
    vjosa vlada vlatka vrinda wadha wafa wafaa wahida walaa wallis wanda wangari warda waris
    warsan wendy weronika weynshet whitney wieslawa wilhelmina willa willow wilma winfred
    winnie wioletta worknesh wynne xanthe xenia ximena xiomara yaa yadana yadira yael yaffa
    yamile yamini yana yanira yara yarden yaroslava yasamin yasemin yashodhara yasmin yasmine
    yasuko yee yeganeh yehudit yeimy yekaterina yelena yeliz yelizaveta yelyzaveta yesenia
    yesim yetnebersh yetunde yeva yevgenia yevgeniya yevheniia yifat yildiz yin yocheved yodit
    yoko yolanda yolande yonit yordanos yoriko yoshiko yosra yousra yui yuka yukari yuki
    yukiko yuko yulia yuliia yuliya yumi yumiko yuriko yuyun yvette yvonna yvonne zabel zadie
    zaha zahida zahra zahrah zaina zainab zainabu zakia zamira zandra zara zarifa zaynab
    zdzislawa zeenat zehava zehavit zehra zeina zeinab zeineb zelda zeliha zeljana zeljka
    zelma zena zenebech zerrin zeynep zhaleh zhanar zhanna zhazira ziba zin zina zinaida
    zinash zita zlata zodwa zoe zofia zohra zohreh zoi zola zora zoraida zorana zoriana zorica
    zoya zsofia zsuzsa zsuzsanna zubaida zubeyde zuhal zukhra zulaikha zuleikha zulema zulfiya
    zuraida zuzanna
    """.split()
)
