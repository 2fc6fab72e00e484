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
zofia zoltan zsuzsanna
`)
