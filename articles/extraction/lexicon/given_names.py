"""Given names by the pronoun that usually goes with them. Used for pronouns, never stored or shown.

Names that go with both (Alex, Kim, Noor) stand in neither list.
"""

HE = frozenset(
    """
    aaron abdallah abdel abdelaziz abdelfattah abdi abdirahman abdul abdulaziz abdulla abdullah abdulrahman abe abel abraham
    abu adam adel adnan adrian adolfo ahmad ahmed aidan akbar akram alaa alan albert alberto alejandro aleksandar
    aleksander aleksandr alessandro alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali allan allen
    alonzo alvaro amadou amin amir amos anatoly anders andre andreas andrei andres andrew andrey andrii andriy andrius
    andrzej andy angus anthony antoine anton antonio antony anwar ariel arif arkadiusz armando armen arnold arsen arthur
    artem artur asad asif aslan atiku augusto austin avi avigdor aziz babak bakhtiyar barack barry bart bartosz
    bashar bassem ben benedict benjamin benny bernard bernardo bernie bert bezalel bilal bill billy binyamin bob
    bogdan bohdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan burak carl carlo carlos cedric
    cesar chad charles charlie chen chris christian christoph christophe christopher chuck claude claudio clayton
    clement cliff clifford clint colin conor corey cory craig curt curtis cyril cyrus dale damian damien dan daniel
    daniil danilo danny dariusz dario darren daryl dave david davit dean denis dennis denys derek devin dhruv didier
    diego dieter dimitar dimitri dimitris dinesh dino dirk dmitri dmitry dmytro dominic dominik don donald doug
    douglas duncan dustin dwight dylan earl ed eddie edgar edmund eduard eduardo edward edwin efraim ehud eitan eli
    elias elijah elliott elmar elon emanuel emil emilio emmanuel emmerson enrico enrique eric erik ernest ernesto
    esmail ethan eugene evan evgeny ezra fabian fabio fadi faisal farid farouk faustin felipe felix ferdinand fernando
    fidel florian fouad francesco francis francisco francois frank franklin franz fred frederick friedrich fuad
    fumio fyodor gabriel gabrielius gadi gareth gary gavin gennady geoff geoffrey george georges georgi georgy gerald
    gerard gerardo gerhard ghassan gideon giorgi giorgio giovanni giuseppe glen glenn goran gordon graham grant greg
    gregory grigory guillaume guillermo gustavo guy habib hadi hakan hal hamad hamdi hamid hamza hani hank hans harjit
    harold harry haruna hasan hashem hassan hector heinrich helmut henri henrik henry herbert herman hermann herzi
    hisham hossein howard hugh hugo hulusi hussain hussein ian ibrahim idris igor ihor ilham ilya imad imran ioannis
    irakli irfan isaac isaias ishaq ismael ismail israel issa itamar ivan ivo iyad jack jackson jacek jacob jacques
    jaime jair jake jakob jakub jalal jamal james jamie jan janez janis janusz jared jaroslaw jason javad javier jawad
    jay jean jean-pierre jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin
    jochen joe joel johan johann johannes john johnny jon jonas jonathan jonny jordan jorge jose josef joseph josep
    josh joshua josip juan julian julien julio julius junaid juri justin kamal karel karim karl kaspar kassym-jomart
    keir keith ken kenneth kevin khaled khalid khalifa khalil kirill kiril klaus konstantin kris krzysztof kurt kyaw
    kyle kyrylo lance larry lars laszlo laurent lawrence lech lee leo leon leonard leonardo leonid leopold leroy
    les leslie lester lev levi lewis liam linas lindsey lloyd lorenzo lou louis luc luca lucas lucian ludwig luigi
    luis luiz lukas lukasz luke mahamat mahathir mahdi mahmood mahmoud mahmud maksim maksym malcolm malik mamadou
    manfred manuel marc marcel marcin marco marcos marcus marek mariano marin mario mariusz mark markus marshall
    martin marty marvin marwan masoud massimo mateusz mathias matt matteo matthew matthias matti maurice mauricio
    max maxim maxime maximilian mehdi mehmet melvin menachem michael michal michel mick miguel mihai mikael mike
    mikhail mikheil miles milos milton min min-su miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed moises
    mordechai morgan moshe moussa moustafa muammar muhammad muhammadu mukhtar mustafa mykhailo mykola nabil nadir
    naftali narendra nasser nathan nathaniel nawaf nayib ned neil nelson nestor newt nicholas nick nico nicola nicolae
    nicolas nigel nikita niklas nikol nikola nikolai nikolaos nikolay nils nizar noah noam noel nouri nuri olaf oleg
    oleh oleksandr oleksii oleksiy oliver olivier omar ophir oscar oskar osama osman othman otto owen pablo paddy
    paolo parker pascal patrice patrick paul paulo pavel pavlo pawel pedro percy pete peter petr petro petteri phil
    philip philippe pierre pietro piotr poul prabowo qasem qasim qusay rachid radek radoslaw rafael rafal rafik
    rahul rainer raja rajiv ralph ram ramazan rami ramiro ramon ramzan rand randall randy rashad rashid raul ravi
    ray raymond recep reggie reinhard reince rene reza ricardo riccardo rich richard rick ricky rishi riyad rob robby
    robert roberto rocco rod rodney rodrigo roger roland rolf roman ron ronald ronen rory ross roy ruben rudolf rudy
    rupert russ russell rustam rustem ryan saad saddam sadiq saeed said saif salah salam salem salim salman salva sam
    sameh sami samir samuel sandro santiago satish saul scott sean sebastian selahattin sergei sergey sergii sergio
    serhii serhiy seth seymon shahbaz shane sharif shaun shawn sheldon shimon shinzo sidney sigmar silvio simon
    slobodan slawomir sorin soumaila spencer stan stanislav stefan stephane stephen sterling steve steven stewart
    stjepan stuart subrahmanyam sultan svante sven sylvester tadeusz taha tamim taras tareq tariq tayyip tedros
    terrence terry thabo theodore theodoros thierry thom thomas tibor tim timothy timur tobias tod todd tom tomas
    tomasz tommy tony toomas travis trent trevor tristan tucker ty tyler ulf umar umaru uri valdis valentin valery
    vasily vasyl viktor vinay vincent vincenzo vitali vitalii vitaliy vitaly vito vittorio vitold vlad vladimir
    vladislav vladyslav volker volodymyr vsevolod vyacheslav wadih wael waleed walid wally walter wang warren wayne
    wendell werner wesley wilfried wilhelm will willem william willie winston witold wladyslaw wojciech wolf wolfgang
    woody xavier yahya yair yan yannis yasser yehuda yevgeny yisrael yitzhak yoav yoon yoram yosef yoshihide youri
    youssef yuri yuriy yusuf yves zachary zakaria zbigniew zdravko zeev zelimkhan zhang zhou zoran zurab
    """.split()
)
SHE = frozenset(
    """
    abigail ada adele adriana agata agnes agnieszka aida aileen aisha aisling aksana alana albina alexandra alexandria
    alexis alice alicia alina alisa alison aliza allison alma alyona amal amalia amanda amber amelia amelie amina amira
    amy ana anahit anastasia anastasiia anca andrea angela angelica angelina angelique anita ann anna annalena anne
    annegret annette annie antonella antonia anwara apolline april ariana arlene ashley asma asmaa asma astrid aung-san
    aurora ava avril ayelet ayesha ayse azadeh azra barbara beate beatrice beatriz begum benazir bernadette beth
    betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany brooke camille candace carla carly
    carmen carol carole carolina caroline carolyn carrie catalina catarina cate catherine cathy cecilia cecile
    celeste celia charlotte chelsea cheryl chiara chloe christa christiane christina christine chrystia cindy claire
    clara claudia claudine colleen condoleezza connie constance cora courtney cristina cynthia dagmar daisy dalia
    dalila dana daniela danielle daphne daria darya dawn deborah debbie debra delphine denise diana diane dianne dilma
    dina dinara dolores dominique donna dora doris dorothy ebba edith edna eileen elaine eleanor elena eleni elham
    elif elina elisa elisabeth elise elissa elizabeth ella ellen elizaveta elsa elvira emily emma erica erika erin
    ernestine esperanza estelle esther eugenia eva eve evelyn ewa fadwa faith farah fatima fatma fatou fawzia federica
    felicia fiona florence frances francesca francoise frida gabriela gabriella gabrielle galina gayle genevieve
    georgia georgina geraldine gina ginger giorgia gisele giulia gladys glenda gloria golda grace greta gretchen
    gretel gulnara gwen gwendolyn haifa hala hana hanan hanna hannah hanna harriet hazel heather hedwig heidi helen
    helena helene helga henrietta hilary hilda hillary hina hind holly hope huda huma ida ilana ilse iman imelda
    ines ingrid inna irena irene irina iris isabel isabella isabelle ivana ivanka iwona iryna jackie jacqueline
    jacinda jamila jana jane janet janice janine jasmine jean jeanine jeanne jelena jen jennifer jenny jessica jill
    jo joan joana joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julianna
    julie juliet june justine kaja kamala karen karin karina karla karolina kate katarina katarzyna kateryna
    katherine kathleen kathryn kathy katie katja katrin katrina katya kayla kelly kellyanne kerry khadija kimberly
    kira kirsten kirsti klara kristalina kristen kristi kristin kristina kristine krystyna kyra laila lana lara
    larissa larysa latifa laura lauren laurie layla lea leah leila lena leslie leticia leyla lidia lila liliana
    lillian lily lina linda lindsay lisa liubov liz liza lois lola lora lorena loretta lorraine louise lubna
    lucia lucie lucille lucinda lucy ludmila luisa luz lydia lynn lyudmila mabel madeleine madison maggie maha mai
    maia maja malala malgorzata manuela mara marcela marcia margaret margarita margrethe margot maria mariam mariana
    mariann marianne marie marielle marija marilyn marina marine mariola marion marjorie marlene marta martha martina
    mary maryam marwa masha mateja mathilde maureen maya meg megan megyn melania melanie melinda melissa mercedes
    meredith mette mia michaela michele michelle mila milena millie mina minerva miriam mirjam mitra mona monica
    monika monique mouna muna myriam nabila nada nadia nadezhda nadine naila najla nancy naomi narges nasrin natalia
    natalie nataliya natasha nathalie nawal nella nicola nicole nika nina noa noelle nora norma nouf nour oksana
    olena olga olha olivia ophelia pamela paola pat patricia paula paulina pauline peggy penelope penny petra
    philippa phoebe phyllis pilar polina portia priti priya rachel rachele raisa rana ramona rania rasha rayhan rebecca
    regina reem rena renata renate renee rhonda rima rita roberta robin rocio rosa rosalind rosario rose rosemary
    roxana roza ruba ruth ruslana sabina sabine sabrina safiya sahar salma sally samantha samia samira sana sandra
    sanna sara sarah saskia segolene selma serena sevda shaima shannon sharon sheikha sheila shelley sheryl shirin
    shirley siham silvia simone sinead siobhan snezana sofia sofie sonia sonja sonya sophia sophie soraya soumaya
    stacey stella stephanie stormy su suha sunita susan susana susanna susanne suzanne svetlana sviatlana swati sylvia
    sylvie tamar tamara tammy tania tanja tanya tara tatiana tatyana taylor teresa tetiana thandi thelma theresa
    therese tiffany tina tracy trudy tulsi tzipi ulrike ursula uzra valentina valeria valerie vanessa vera veronica
    veronika victoria viktoria viola violet virginia vita vivian wanda wendy wafa whitney wilma winnie yasmin yasmine
    yelena yevgenia yolanda yulia yvette yvonne zahra zainab zara zeina zhanna zina zinaida zoe zofia zsuzsanna
    """.split()
)
EITHER = frozenset(
    """
    alex ali-reza andy angel ariel ash casey charlie chris dana dominique drew gabi jo jordan jules kai kim kit lee
    leslie lin mackenzie min morgan nikki noor nour pat quinn riley robin sacha sam sasha shannon shay sky sun terry
    tracy vanja wei xin yan ying yu zhenya jin soo hyun myung ja chul un jong il suk yeol moon park choi bok tae
    aung nyan thein than tun zaw htun win hlaing swe khin thaung naing soe maung ko
    """.split()
)
GIVEN_NAMES = HE | SHE | EITHER


def pronoun_of(given_name: str) -> str | None:
    """“he” or “she” where a folded given name goes with one of them, else None."""
    he, she = given_name in HE, given_name in SHE
    return None if he == she else ("he" if he else "she")
