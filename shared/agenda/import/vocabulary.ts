import { fold, wordSet } from './fold.ts'

/** Words of titles and headings, never of a person's name, in six languages. */
const AGENDA_WORDS = wordSet(`
opening welcome welcoming introduction introductory registration coffee tea break breaks lunch dinner breakfast reception session sessions panel
panels round table roundtable discussion discussions debate debates conclusion conclusions closing remarks keynote presentation presentations plenary
workshop workshops questions answers question answer networking wrap-up summary report reports reporting speech speeches address part day morning
afternoon evening agenda programme program meeting overview update updates adoption minutes vote voting visit tour photo group family responses response
statements statement interventions intervention talk talks lightning fireside chat exchange exchanges open floor end start arrival departure check-in
side event events ceremony award awards announcement announcements next steps outlook approval election results review status work working lab hour
happy cocktail drinks project projects policy policies strategy strategies plan plans planning framework future digital urban social public national local
regional global international european new smart green data climate energy mobility housing health education integration inclusion inclusive migration
migrants cities city towns challenges challenge opportunities good best practice practices lessons case cases study studies experiences experience
perspective perspectives view views role roles how what why who where when towards toward from with without for and the into between beyond across
building making creating using improving sharing learning working rethinking understanding participatory participation citizens citizen
democracy democratic human rights budget budgeting economy economic culture cultural heritage science research innovation technology technologies
language languages time venue place location date interpretation documents document annex appendix contents list participants speakers speaker moderator
general extraordinary plenipotentiary assembly board opening-session poster posters demo demos hackathon tutorial tutorials training course courses site field trip water food waste
transport security safety law legal administration services service
accueil ouverture bienvenue pause cafe dejeuner diner cloture conclusions table ronde tables rondes atelier ateliers seance pleniere discours allocution
allocutions intervention interventions echanges echange discussion debat debats synthese restitution presentation temoignages temoignage questions
reponses enregistrement inscription inscriptions fin visite cocktail ordre jour programme projet projets politique politiques ville villes mot mots
emargement petit-dejeuner introduction suite enjeux bilan perspectives point points etat lieux
begrussung eroffnung einfuhrung anmeldung registrierung pause kaffeepause mittagspause mittagessen kaffee diskussion aussprache podiumsdiskussion
podium vortrag vortrage impuls impulse impulsvortrag workshop abschluss ende ausblick zusammenfassung verabschiedung grusswort grussworte empfang
tagesordnung programm ankunft abendessen imbiss ergebnisse vorstellung bericht berichte fragen gesprach runde arbeitsgruppen arbeitsgruppe
plenum schlusswort fazit einlass beginn fuhrung stadt zukunft gesellschaft verwaltung
apertura inauguracion bienvenida presentacion presentaciones descanso comida almuerzo cafe pausa mesa redonda mesas taller talleres debate coloquio
clausura cierre conclusiones acogida recepcion registro acreditacion ponencia ponencias intervencion preguntas ruegos palabras experiencias
jornada sesion programa orden dia visita fin proyecto politica ciudad ciudades transparencia presupuesto presupuestaria participacion municipal
saluti saluto benvenuto introduzione registrazione accoglienza pausa caffe pranzo buffet tavola rotonda discussione dibattito conclusioni chiusura
presentazione relazione relazioni sessione laboratorio laboratori domande interventi lavori ripresa inizio fine programma ordine giorno visita progetto
abertura boas-vindas receção rececao credenciamento inscricoes intervalo almoco pausa cafe mesa-redonda debate discussao encerramento conclusoes
apresentacao apresentacoes oficina oficinas sessao perguntas respostas palavras ordem trabalhos programa visita projeto
`)

/** Words of bodies: a line that starts with one names an institution, and no given name looks like one. */
const ORG_WORDS = wordSet(`
council ministry university institute municipality commission committee agency association foundation department office network centre center
school bank government parliament region union federation alliance company ltd gmbh college authority corporation inc llc town county state
secretariat chamber academy society trust coalition initiative programme directorate unit section division museum library hospital court
conseil ministere universite institut ville mairie commune commission comite agence association fondation metropole reseau prefecture federation
departement direction departement ecole chambre ong collectif gouvernement assemblee senat communaute agglomeration
stadt rat stadtrat ministerium bundesministerium universitat hochschule amt verein verband stiftung landkreis bund behorde kommission landeshauptstadt gemeinde
bundesamt senat bezirk regierung landtag bundestag kreis zentrum dezernat fachbereich landesamt technische
ayuntamiento consejo ministerio universidad instituto comision comite agencia asociacion fundacion federacion junta observatorio diputacion gobierno
banco camara consejeria delegacion departamento generalitat xunta comunidad ayto red cabildo
comune consiglio ministero universita istituto commissione comitato agenzia associazione fondazione regione dipartimento ente provincia citta camera
politecnico governo rete scuola sapienza osservatorio
conselho ministerio universidade instituto comissao agencia associacao fundacao governo municipio autarquia rede direcao faculdade
nations council europe league party forum platform embassy delegation mission
`)

/** Stems of offices people hold. */
const ROLE_STEMS =
  `mayor deputy vice president presiden chair director direct head minist secretar commissioner councill counsell profess officer manager
advis coordina koordina expert research rapporteur ambassador chief ceo cio cto cfo ciso svp evp founder co-founder partner analyst editor journalist
lawyer judge consult specialist fellow lecturer student phd spokes senator mep governor dean rector member archaeolog architect engineer
freelance independent maire adjoint elu elue directeur directrice conseill chef charge responsab chercheu depute prefet delegu membre
avocat burgermeister oberburgermeister leiter direktor staatssekretar referent beauftragt geschaftsfuhr vorsitz abgeordnet stadtrat dezernent
sprecher mitglied wissenschaft integrationsbeauf alcald concejal portavoz consej investig expert jef catedratic tecnic gerent vicepresident
vicealcald exdirector sindac assess dirett segretari dirigent consiglier ricercat prorett rettor docent vereador diretor coordenad deputad
comissari chefe provedor bürgermeister attache envoy administrator ombuds planner activist author writer artist teacher curator representant rappresentant vertreter fondator fondatric fundador fondateur grunder
economist sociolog psycholog policy-officer programm program stellvertret bezirksburgermeister bezirksstadtr vorstand inhaber landrat guide trainer mediator organiser organizer translator ratsmitglied pfarrer superintend projektleit abteilungsleit fachbereichsleit referatsleit moderator moderador moderatrice vp gm avp ciso journalista periodista
giornalist jornalist journaliste attorn ombuds permanent former fmr ex-minist ancien ancienne judge professeur redact redakt rédact
sekretar sekretär docteur dozent fachbereichs senior staatsministerin bundesvorsitz landesvorsitz bundesschatz pro-rettor membro miembr catedr profesor titular periodist escritor técnic`
    .split(/\s+/)
    .map(fold)

const GROUP_WORDS = wordSet(
  'all alle tous todos tutti chairs co-chairs secretariat rapporteurs organisers organizers everyone',
)
/** Endings of abstract nouns: "Transformation", "Mobility", "Gesundheit" are not surnames. */
const ABSTRACT =
  /(?:tion|tions|sion|ment|ments|ity|ities|ness|ism|ship|ics|ology|ologies|ung|ungen|keit|heit|schaft|cion|ciones|dad|dades|zione|zioni|cao|coes|dade|isme|ismo|ismus|ance|ence|ibility|ability)$/

export function isAgendaWord(word: string): boolean {
  const folded = fold(word).replace(/[^\p{L}-]/gu, '')
  if (AGENDA_WORDS.has(folded) || isOrgWord(word)) return true
  return (
    folded.length > 5 &&
    ABSTRACT.test(folded) &&
    !/^(?:clement|constance|laurence|florence|prudence|terence|clarence|temperance|lawrence)$/.test(folded)
  )
}

export function isOrgWord(word: string): boolean {
  return fold(word)
    .split('-')
    .some((part) => ORG_WORDS.has(part.replace(/[^\p{L}]/gu, '')))
}

export function isGroupWord(word: string): boolean {
  return GROUP_WORDS.has(fold(word).replace(/[^\p{L}-]/gu, ''))
}

/** The last part of German and Dutch compounds: "Migrationsforscher", "Fernsehmoderatorin". */
const ROLE_ENDING =
  /(?:forscher|leiter|musiker|moderator|sprecher|beauftragte|direktor|minister|meister|sekretar|referent|vorsitzende|prasident|berater|lehrer|pfleger|koordinator|manager|anwalt|richter|wissenschaftler|padagoge|planer|trainer)(?:r|n|s|in|innen)?$/
export function isRoleWord(word: string): boolean {
  const folded = fold(word).replace(/[^\p{L}-]/gu, '')
  return (
    folded.length > 2 &&
    (ROLE_ENDING.test(folded) ||
      ROLE_STEMS.some((stem) => (stem.length < 4 ? folded === stem : folded.startsWith(stem))))
  )
}

const REPRESENTATIVE =
  /^(?:(?:a|an|one|ein|eine|un|une|un[·.-]e|una|um|uma)\s)?(?:(?:high[- ]level|senior)\s)?(?:representatives?|repr[ée]sentant(?:e|[·.-]e)?(?:[·.-]?s)?|rappresentant[ei]|representantes?|vertreter(?:in|innen)?|(?:participants?|participantes|speakers|teilnehmende|partecipanti|intervenants) (?:from|of|de|des|aus|von|da|di|del))\s/iu
export function isRepresentative(text: string): boolean {
  return REPRESENTATIVE.test(text)
}

const DISCUSSION =
  /^(?:general |open |plenary |panel |shared |moderated |joint |final |allgemeine |offene |gemeinsame )?(?:discussions?|debates?|q ?& ?a|q ?and ?a|questions? (?:and|&) answers?|questions?|exchange of views|exchange|open floor|tour de table|[ée]changes?(?: avec (?:la salle|le public))?|d[ée]bats?|questions?[- /]r[ée]ponses?|diskussion(?:srunde)?|aussprache|fragen(?: und antworten)?|fragerunde|debatte|austausch|debate(?: abierto)?|coloquio|discusi[óo]n|turno de preguntas|preguntas|ruegos y preguntas|discussione|dibattito|domande(?: e risposte)?|discuss[ãa]o|perguntas(?: e respostas)?|(?:coffee|lunch|tea|short|comfort) break|break|lunch|pause(?:[- ]caf[ée])?|kaffeepause|mittagspause|pausa(?: caf[éfè]+)?|intervalo|conclusions?|vote|wrap-up|summing[- ]up|responses|statements|(?:opening|closing|concluding|final) remarks|schlussworte?|mot de la fin|palabras finales|osservazioni finali|considera[çc][õo]es finais)(?=$|[\s:.,(–—-])/iu

/** An untimed line such as "Discussion" or "Échanges avec le public" is a part of the item above it. */
export function isDiscussion(text: string): boolean {
  return text.length <= 80 && DISCUSSION.test(text)
}
