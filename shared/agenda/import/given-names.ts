import { wordSet } from './fold.ts'

/** Common given names of the languages read: the strongest sign that two capitalised words are a person. */
export const GIVEN_NAMES = wordSet(`
adam adrian adriana agata agnes agnieszka ahmed aisha akira alain alan alba albert alberto aleksandra alessandra alessandro alessia alex
alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alison allan allard allison alvaro amalia amanda amelie amina
amir ana anastasia anders andre andrea andreas andreea andrei andres andrew andrzej andy angel angela angelica angelika angelo angus anita
anja anke ann anna anne annette annie annika anthony antoine anton antonella antonia antonio antony antti anu arash ariane armando arnaud
arne arnold arthur arturo astrid athena audrey augusto aurelie aurora axel ayse barbara barry bart bastian beata beatrice beatriz ben
benedetta benedict benedikt benjamin benoit bernard bernd bernhard bert bettina bianca birgit birgitta birte bjorn bo bob bobby bogdan boris
bozena brian bridget brigitta brigitte britta bruno bryan camilla camille carina carl carla carlo carlos carmen carole carolin carolina
caroline carsten catalina catarina caterina catherine cathy cecile cecilia celia celine cesar charles charlotte chiara chloe chris
christa christel christian christiane christina christine christof christoph christophe christopher cinzia claire clara clare clarisse
claude claudia claudio claus clemens clement colin concepcion concetta connie conor constance cora corinna corinne cornelia cristian cristiano cristina
cristobal cyril daisy dan dana daniel daniela daniele danielle danilo dario dave david davide deborah debra delisa denis denise detlev diana
diane didier diego dieter dimitri dimitris dirk dolores dominic dominik dominique don donald donatella dora doris dorota dorothea dorothy
doug douglas duncan eamon eckart eckhard ed eddie edgar edith edmund eduard eduardo edward eero eileen ekaterina elaine eleanor eleni elena
eleonora elias elif elisa elisabeth elisabetta elise eliana elizabeth elke ella ellen elsa elvira emanuele emil emilia emilie emilio emily emma
emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernst erwan esa esteban esther estelle ethan etienne eugen eugenia
eugenio eva evelyn evgeny ewa fabian fabien fabienne fabio fabrice fabrizio fadi fanny fatima fatma federica federico felicia felipe felix
ferdinand fernanda fernando filip filipa filipe filippo fiona flavia flavio florence florent florian frances francesca francesco francine
francis francisca francisco franck franco francois francoise frank franz fred frederic frederick frederik friederike friedrich fritz gabriel
gabriela gabriele gabriella gael gaelle gail gareth gary gaston geir genevieve geoffrey georg george georges georgia georgios gerald gerard
gerd gerhard gerrit gesine giacomo giada gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni giulia giuliana giulio giuseppe
gloria gonzalo gordon graham greg gregor gregory greta gudrun guido guilherme guillaume guillermo gunnar gunter gunther gustav gustavo guy
hanna hannah hannes hans harald harriet harry hartmut hassan heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut
hendrik henri henrik henrike henrique henry herbert hermann herve hilario hilary hilde holger horst howard hubert hugh hugo iain ian ibrahim
ida ignacio igor ilaria ilona ilse imke ines inga inge ingo ingrid irena irene irina iris irma isaac isabel isabella isabelle ismael
istvan ivan ivana ivo iwona jack jaclyn jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet janina janine janos jari
jasmin jason jasper javier jean jeanne jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jesper jessica jessie jesus jim jimmy joan joana
joanna joao joaquim joaquin jochen joe joel joelle johan johann johanna johannes john jolanta jon jonas jonathan jordi jorge jorg joris jose
josef josefa josefina joseph josephine joyce juan juana juanita jukka jules julia julian juliana julie julien juliette julio jun jurgen justin
justine justyna kai karel karen karim karin karina karine karl karla karsten kasia katarina katarzyna kate katerina katharina katherine
kathleen kathrin kathy katia katja katrin kay keith kelly ken kenneth kerstin kevin khalid kim kirsten klaus konrad konstantin kostas kristen
kristian kristin kristina kristine krzysztof kurt kyle lara larry lars laszlo laura laure laurence laurent lea leandro leila lena leo leon
leonard leonardo leonie leonor leopold leslie leticia liam lidia lidija liesbeth lilian liliana lilly lina linda lionel lisa liz lluis loic
lola lorena lorenzo lori lothar lotte louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucio lucy ludmila ludovic
ludwig luigi luis luisa luiz lukas luke lutz lydia lynn maarten mads magda magdalena maike maja malgorzata malin manfred manuel manuela
marc marcel marcela marcella marcello marcelo marcin marco marcos marcus margaret margarida margarita margit margot marguerite maria mariana
marianna marianne mariano marie marieke mariella marija marijke marina mario marion marisa marius marjan mark marko markus marlene marta
martha martijn martin martina martine mary maryam marzia massimo mateo mateusz mathias mathieu mathilde matilde matt matteo matthew matthias
matthieu maud maureen maurice mauricio mauro max maxime maximilian mehdi mehmet melanie melissa mercedes merel michael michaela michal
michel michela michele micheline michelle miguel mihai mike mikael mikko milan milena millie mirco mireia mireille miriam mirjam miroslav
mittal mohamed mohammad mohammed moira monica monika monique montserrat morten muriel mustafa myles myriam nabil nacho nadia nadine nadja
nancy natacha natalia natalie nataliya natasha nathalie nathan neil nelly nelson nial niall nicholas nick nicola nicolas nicole nicoletta niccolo
niels nigel niklas niko nikola nikolai nikolaos nikolas nils nina noah noemi nora norbert norma nuno odile ole olena olga oliver olivia
olivier olof omar orla oscar oskar osman otto pablo paloma pamela paola paolo pascal pascale pat patrice patricia patrick patrizia patryk
paul paula paulina pauline paulo pavel pedro peer peggy penelope pekka per pere perrine pete peter petr petra petros phil philip philipp
philippa philippe pia pierre pieter pietro pilar pio piotr rachel radu rafael rafaela raffaella raffaele rainer ralf ralph ramon raphael
raquel raul ray raymond rebecca regina regine reinhard reinhold remi renata renate renato rene renee reyes rhys ricarda riccardo richard rick rita rob
robert roberta roberto robin rocio rodolfo rodrigo roger roland rolf roman romain romina ron ronald rosa rosalia rosanna rosario rosemary
ross roswitha roxana roy ruben rudi rudiger rudolf rui russell ruth ryan sabina sabine sabrina sally salvador salvatore sam samir samira
samuel sandra sandrine sandro sanja sara sarah sascha satoko saskia scott sean sebastian sebastien selma serena serge sergei sergio severine
shane sharon sheila shinya sibylle sigrid silke silvia silvio simon simona simone simonetta sina siobhan sofia sofie solange sonia sonja
sophia sophie soren stacy stan stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stuart sue
susan susana susann susanna susanne suzanne sven svenja svetlana sylvia sylvain sylvie sylwia tamara tania tanja tara tatiana tatjana ted
teresa terry thea theo theodor theresa therese thierry thilo thomas thorsten tiago tibor tiina till tim timo timothy tina tobias toby todd
tom tomas tomasz tommaso tone toni tony torben torsten tracy tristan udo ulf uli ulla ulrich ulrike umberto una ursula uta ute uwe vaclav
valentin valentina valeria valerie vanessa vasco vera vernon veronica veronika veronique vicente vicky victor victoria viktor viktoria vincent
vincenzo viola violeta virginia virginie vito vittoria vittorio vivian vladimir volker walter wanda wendy werner wilfried wilhelm will willem
william winfried wojciech wolf wolfgang xavier yann yannick yannis yasmin yasmine yolanda york yuki yuri yusuf yves yvette yvonne zbigniew zoe
nuria inaki pepe lola paco manolo jordi xavi ines joaquina beppe gianfranco pierluigi jorn jurgen soren ake asa bjarne einar frode gro hakon ingeborg kjell leif liv magnus marit nils olav oyvind ragnar sigurd solveig stein tor torunn trond yngve
priya ravi sanjay anil arjun deepak fatou amadou mamadou ousmane kofi kwame chidi ngozi zeynep emre ahmet hasan huseyin yusuf aylin bulent oleksandr olha oksana andriy serhiy iryna dmytro milica dragan zoran goran jovana ivica tomislav zeljko bogdana ioana cristina mihaela florin gheorghe vasile plamen desislava georgi dimitar krasimir agnieszka jarek lukasz pawel grzegorz marzena kinga istvan gabor attila eszter zsofia peteris janis liga ilze andris mindaugas ruta vytautas toomas kadri mart
ada zofia zoltan zsuzsanna
abdul abdallah abdou abel adama adele adewale aditya agathe ahmad aida aidan aissata aissatou ajay akim alaa alana albin aldo alec aleksander alena alexandrina alexej
alicja alina aline alistair allegra allison almir alphonse alvin amal amelia amir amit amr amy anais anastasiya anatole andi andreja andreu ange angelina angelos anisa anja annabelle annalisa
annamaria anneke anneliese annemarie anouk ansgar antje anton antonino anwar aoife arianna arlette armelle arnau arno arsene arianne ashley aslan asma assunta atanas ataullah athina aude augustin
aurelien aurelio aurore avi ayesha aymeric ayoub azzouz babette baptiste barbro basil basile bashir bea belen belkacem benita berenice bernadette bernardo berta bertrand beth bettine biljana birger
blanca blandine blaz bogumila bojan boubacar bozidar branka branko bram brenda brendan bridget brita bronwen bruna brunella burkhard cameron candice carlotta carmela carolyn cassandra casper cathal cathrin
cecile cedric celeste chadia chantal charlie charly chelsea cheryl chinedu christelle christer christiana christos ciara ciaran cindy clarissa claudine claudiu clea clelia clemence clementine clotilde colette
concetta connor consuelo coralie coretta corentin corinna cornelius costantino costanza florinda leticia alessio armando letizia michela giampiero gianmarco pierfrancesco salvatore ciro gennaro carmelo rosario concettina nunzio pasquale agostino raimondo beppino cosimo donato emiliano ermanno ettore felice fortunato gaspare gerardo gianluigi giacinta ivano lamberto leopoldo luciano marcellino maurizia orazio ornella palmiro pierina quirino romolo rosella ruggero santo silvestro tullio ubaldo ugo valerio virgilio walter craig crina cynthia dagmar dalia dalila damian damiano damien damir danica danny danuta daphne darius darja darko darren darya dean
debbie deirdre dejan delia delphine demetrio derek derya detlef diallo dilek dilip dimitrios dina dinah dino dirk diogo djamila dolores domenica domenico donal donna donatien doriane dorit doru dusan dylan
eamonn ebba eckart edda edina edit edmond eduarda edwin egbert eirik elaine elba elda eldar eleanora elfriede eliane elie eliott elisabet eliza elizabete ellie elmar eloisa eloise elodie els elton elwira emanuela
emer emir emmanuela endre enno enzo ernesto erol erwin esra esteve ettore eulalia eunice euan evan evelien evelina evelyne ezio fabiola fabricio fadila faisal faiza falko fannie farah farid fatih
fatiha faustine fay federika felicity felipa femke fenella fergus ferdi fernand ferran fien filomena finn fjodor florencia floriane florin fran francine franka franziska franjo freddy frederik frida frithjof fulvia fulvio
gabriele gaetan gaetano gaia galina ganna gaspar gaspard gavin gemma genoveva geert gerhild germaine germain gernot gerrie gertrud gesche gheorghe ghislain ghislaine giacinto giampaolo gianfranca gianna gianpaolo gil gilberto gillian
ginevra gino giordano gitta gitte giuditta glen glenn glenda glynis gonca goran goulven graca graciela grainne graziella gregorio grete grzegorz gudula guglielmo guilhem guillem gunilla gwen gwenaelle gwenola gyorgy habiba hadi
haifa hakan hakim halima halina hamid hamza hanan hanne hanno hannelore hannu hanspeter harm haris harun hatice hayat hazel hedda hedwig heide heiner heinrike helen helmuth henning henny hermine hermann hicham hildegard
hind hiroshi holly horia houda hristo hubertus hugues hussein ifeoma ignasi igor ikram ildiko ilham ilja ilka imad imane imran inaki indira ineta inger ingeborg ingegerd inna ioannis iolanda ionela ionut iratxe iris irmgard irmtraud isabela
isabell isidro ismail issa itziar iva ivanka ivette izabela jaap jacek jacinta jacinto jackie jacopo jacquelyn jada jadwiga jaimie jaka jalal jamal jamila jana janet janez janko janneke janusz jarmila jaroslav jasmina jasminka jasna jaume javiera jayne jeanette
jeannette jeff jelle jenni jennie jeppe jeroen jesse jill jiri jitka jo joana joann joanne jocelyn jocelyne jodie joelle joerg johana johnny jolana jolien jonna joost jose joseba joselle josephine josette josh joshua josiane josip josipa
jovan juana judit judith juha juhani julieta julija julita juraj jurgita jutta kader kaisa kaja kalina kamal kamel kamil kamila karima karine karol karolina karoline karolien karri kasper katalin katarzyna kate katell kateryna kathryn kathy katie katinka katri katya
kaye keiko keir kelsey kemal ken kenji kerry kersti ketty khadija khaled kiran kira kirsi kirstin kirsty klara klaudia klavdija koen koffi kornelia krista kristiina kristjan krisztina kubra kunigunde kylie ladislav laila lamia lana 
lara larisa larissa lasse latifa laura-maria lauri lauren laurette laurie lavinia layla leanne leda leena leif leire lenka lenny lennart leokadia leoncio leonidas leontine leopoldo leroy lesley letizia lewis leyla liana libor lidwien lieve
lila lili liliane lina lindsay lindsey line linn lino lionello lisbeth lise lisette lito liudmila livia livio ljiljana ljubica llorenc lloyd loic loredana lorna lorraine lotta lou louella lourdes lubomir luca lucile lucille lucienne lucija lucilla luciana luka luminita lutgarde lyse
lynne lyudmila mabel maciej macarena maddalena madeleine madeline mael maelle magali magalie magnus maha mahmoud mai maialen maik maimouna maite malena malek malik malika mamta manal mandy manfredi manoj manon manuele mara marah marc-andre
marcelina marcelline marcia marcio mardi marek margarete margareta margaretha margherita margrethe margriet maribel maricarmen marica marie-claude marielle marietta marija-ana marika marilena marilyn marin marine marinella marinette marisol marita marju marjolaine marjolein marjut mark-oliver markku marleen marlies marlon marnie
maroua marouane martijn marvin marylin maryline maryse marzena masha massimiliano matej mateja mathis mathijs matias matilda matjaz matthijs mattia mattias mauri mauricette maurizio maximiliano maya meike meinhard melinda melita mercè merce meriam merete meriem merja merve meryem
metka mette mevlut miceal micha michaël michaele michail michalis michelangelo micol mieke miguelangel mihail mihaly mijo mika mikhail mikko mikolaj milanka mildred milica milos milton mina minna mira miranda mirela mirella mirijam mirka mirko mirna mirta misha mladen mohammad
mohsen moises molly moritz mounir mourad moussa muhammad muhammed muhterem munir murat muriel nabila nadezda nadege nadja nael nagore naima najat najib nana nand naomi narcis nassira nasser natale natalija nazim neda neil nele nelida nermin nerea nevena niamh
nicholas nicky nicolae nicolo nicoleta nicoline niels-erik nihad nikhil nikita nikolaus nikolina nikoleta nina-maria nino ninon nino noa noelia noelle noemie nouria nour noureddine nuala nunzia nurettin oana octavio odette odile oguz oihana oisin okan oktay olaf olav oleg
oliva olivera ollie olof omer ona ondrej orietta oriol orlando orsolya osvaldo otmar otto-wilhelm ottavia ottmar oumar ouria ousmane oya ozlem padraig pål pal palma pamina panos paolina pascual pasquale patricio patrik pau paule pauliina pauli pavla pawel peadar pekka pelin pepa 
pernille peta petar petia petri petronela petros peyton phillip phoebe piera pierangelo piergiorgio pierpaolo pierrick pieternel pilvi pinar piet placido portia prakash prisca priscilla przemyslaw quentin quirin rabah rabea rabia rachael rachid rachida radek radmila radoslav radka rafa
rafal rafik raimon raimund rainer-maria raisa raja rajesh ralitsa rami ramona randi rania raouf raphaelle rasa rashid rasma rasmus rayna razvan rebekka reda regula reiner reinhild reinout reka remco remedios renaat renaud renzo resi reto rhiannon
rhona ria riad ricard richarda rico riitta rikke rina rino rita-maria ritva robbie roberta roch rocco rodica rodrigue roel rogelio rogier romane romuald romy ronan ronja ronnie rosalba rosalie rosalind rosamund rosella rosemarie rosie rosina rosita rossana rossella roswita
roxane rozalia ruairi rubina ruediger rufus rupert rutger sabah sabrina sadia safia saida said salah saliha salim salima salma salome salvatrice salwa samanta samantha sami samia samy sander sandrine saniye santi santiago sanna saoirse sarita sasa sasha saul saulius savina savino saverio
sayed sebastiaan sebastiano segolene selim selina selma semra sepideh serap serdar serena-maria sergii sergiu sevda severin sezgin shabana shannon shaun shauna sheena shelley sherif sherry shirin shirley shona siegfried siegmund sigurd sigrun silja silvana silvano silvestre simao simeon simo
simonas sinan sinead sini sissel sixten slavica slavko slobodan snezana sofiane sofija soile solene sonja soraya souad souleymane spela stacey staffan stanislav stanislaw stefaan stefanos stefka steffi stelian stelios sten stephania stephany stijn stina stine suad
sue-ellen suhail sulaiman sunil sunita sunniva suzana suzy svante svein sverre svea sylvana sylvester sylvette sylviane taina tahar taj tahir takeshi tal talia tamas tamar tamsin tancredi tanguy tania tarek tariq tarja tatjana tea teodor teodora terezia terezija tero tessa
thaddaeus thais theodora theodoros theres thibaud thibault thiago thiemo thijs thorbjorn tiana tibor tiffany tihomir tiia tilman tilo timea timothee tine tino tiziana tiziano tjasa tobi tobia tomasa tomaz tomi tonia tonio tonje tonino torbjorn tore toril torsten tova tove trevor tricia
trine truls trudi tugba tuija tuomas tuula ulrica umut urs ursina ursa urszula urte uschi vahid valdis valere valeriu valery valeska vali valter vanda vania vanja vasile vasiliki vassilis vaughan veerle vera-lucia verena verica veronika vesna veselin vibeke victoire victorien
vida vidar vigdis vilma vincenza vinko virgile virgilio virginija vitalie vitalij vitor vivienne vjekoslav vlad vladimira vlasta vojtech volha wafa walid walburga waldemar wanja wassila wenke wibke wiebke wieslaw wieslawa wim wiltrud wolfram xabier xiomara yaelle yael yamina yan yana yanis
yanick yannic yara yaroslav yasin yasir yassin yassine yentl yevgen ylva yohan yohann yolande yonas youcef younes youri youssef yuliya yulia yunus yvon yvan zaida zaira zanda zaneta zara zdenek zdenka zdravko zeinab zelda zeljka zeno zenon zineb zita zlata zlatko zora zoya zrinka zuhal zuhtu zuzana
graziano llanos gvozden mildrilyn gokhan jytte vasilis goncalo iker aitor meritxell selin heinz-peter karl-heinz hans-jorg jean-louis jean-michel jean-paul jean-pierre jean-claude jean-francois anne-marie marie-pierre paul-henri giandomenico mariagrazia marialuisa josep eneko unai garbine ainhoa edurne duarte afonso mafalda estevao wieland eberhard zygmunt
adalberto adelaida adelheid adelina adelino ademar ademir adolf adolfo adriano agueda agustin agustina albertine albrecht alcide alcides alda alejandra alejandro alfio alfonsina alix almerinda almudena alois
aloys alwin amadeo amaia amandine amandio amaro amaya ambra ambroise amedeo americo amparo anabel anabela ander andoni angelines angustias anibal ann-kathrin anna-lena annegret annelie annick anselm anselmo antolin
antonieta antxon apolline apolonia araceli arantxa arantza ariadna ariel arlindo armand armida armin arnd arrigo arthus artur asier asuncion attilio auguste aurea avelino axelle azucena baltasar balthasar barnabe
bartolome bastien battista beate begona belmiro beltran benedicte benedita beniamino benito benjamim benno berit bernabe bernardete bernardino berndt berthold bertille biagio bibiana blaise blas bodo bosco brais
breixo brice brigida britt burghard caetano calogero camila camillo candelaria candido capucine caridad carlota carme carmine casandra casimiro cassio catello cayetana cayetano celestin celestino celina celio celso
cesare cesira charline christfried cipriano cirilo claas claudemir claudete claudina claudinei cleide clemente cloe clovis conchi conchita conny corrado cosima cremilde crisanta cristiana cyprien cyrille damiao daria
debora delfin delfina deolinda deonilde desiderio desiree dietmar dietrich diletta dinis dirce dolors domingos dorothee edelmiro edeltraud edgard edite edmilson edoardo edouard edson edwige efisio egidio eglantine egon
ehrenfried eike elfi elio elisabete elisenda eliseo elvio elza emeline emeric emeterio emidio emmy encarna engelbert ennio enric enriqueta enza erhard ermelinda ermes ernest ernestina ernst-ulrich esmeralda estanislao
estefania estela eufemia eugenie eulalie eulogio eusebi eusebio evandro evaristo everaldo ewald ezequiel fabiana fatinha faustino fausto fedele felisa felisberto ferdinando fermin fernande fernao ferruccio fidel fiorella
fiorenza firmin firmino flaminia flaminio flavie flavien florbela floriana florine fosca franca francesc frauke frederico frederique friedhelm froilan fuensanta fulgencio gabin gabino gaetana gema georgette geraldine
geraldo gerda gerlinde germana germano gero gert gertraud gertrudes giacoma giancarlo gianmaria gilda gilmar gilson gines ginesa ginette gioacchino gioele giosue girolamo gisela gisele giuliano giulietta
giuseppina giusi giustino glaucia goffredo gottfried gotthard gregoire gregoria guerrino guiomar gumersindo gundula gustave hadrien hans-dieter hans-georg hans-joachim hans-jurgen hans-werner hariolf heiderose
heidrun heitor helder helge hella heloisa heloise henriette herculano heribert hermano herminia hernani hilda hiltrud hippolyte honorine horacio hortense huguette humberto ignazio ilario ilda ildefonso ilidio
imanol imma immacolata inacio ingolf inigo inmaculada innocenzo iole iracema irineu isaura isidore isidoro ismenia isolde ivone izaskun jacinthe jacky jacobo jairo jandira janete jannik jeanine jeannine jeremie jeronimo
jimena joachim jonatan jone josefine jost josu josue juliane jussara juvenal karlheinz karola kaspar kilian koldo konstanze korbinian ladislau laercio laetitia laia lander lapo laureano laurinda leni leocadia leonel
leonhard lia liane licia licinio lieselotte ligia lilli linus lorea lorella lorenz lorenza loreta loreto loris louane lourenco lovis lucelia lucette lucilia lucrezia ludger ludovica ludovico luigia luigina luise luiza
lydie madalena maica maider maika malte mamen manel manlio manoli marceline marcelino marcelle marcial mareike maren margarethe margaux margret margrit marie-luise marilene marilia marino marjorie marlis martial martim
martino maruja maryvonne maxence maximo mechthild meinolf melania melchor mikel miren moacir montse naiara narciso natalina natercia nazario nello nerina neuza nicanor nicasio nicla nico nicolai nicolasa nicomedes nieves
nilton noemia norberto norman obdulia odete olavo olegario oliviero ombretta onofrio ophelie oreste orlanda orsola ortrud ortwin oswald otavio ottavio ottorino patrizio paulette paulino philibert
pieralberto piero pierrette pina pino ponciano primitivo quique quiteria raffaela rahel raimunda raimundo ramiro raoul raymonde rebeca regis reinaldo remo remy reynald ricardo rigoberto rodolphe rogerio romeo romeu
ronaldo ronny roque rosalina rosangela rosaria rosaura roselyne roser rubens rufino ruprecht sabino samuele santina sebastiana sebastiao serafim serafina serafino sergi servando severino siegbert sieglinde siegmar sigmar
silverio socrates soledad sonsoles stanislas suzette swantje swetlana sylke sylvaine sylvestre tabea telma telmo teodoro teofilo terezinha theda theodore theophile thibaut thoralf tiberio tilmann timm timothe tito
toribio traugott traute tullia txema ulysse ursule uxue valdemar valdir valentine valentino valeriano vanesa vanni vicent vicenta viviana viviane vivien volkmar wagner waltraud wanderley wendelin
wenzel wilhelmine willi willy wilson wolf-dieter wolfhard xabi xaver ximena xoan xose yago yaiza zacarias zacharie zelia zigor zoraida zulema zulmira
`)
