import type { Language } from '../../shared/kernel/wording.ts'

/**
 * The ready-made example: the session held in Lisbon on 28 November 2017, with the facts of its agenda
 * (times, titles, people). What its conclusions say belongs to those who wrote them and is not here.
 */
export const lisbonFacts = {
  title: 'Inclusive Integration Policy Lab',
  question:
    'How can inclusive integration policies of cities contribute to a better management of migration at national level?',
  place: 'Lisbon City Hall, Salão Nobre, Praça do Município',
  timeZone: 'Europe/Lisbon',
  language: 'en' as Language,
  heldOn: '2017-11-28',
}

export const lisbonAgenda = `15h00 – 15h05 Opening and introduction by Ms Claudia Luciani, Director of Democratic Governance and Anti-Discrimination, Council of Europe
15h05 – 15h15 Presentation of MPG independent assessment report on: “Intercultural to the Core: How the ICC Index can be better used to improve interculturalism at local and national level”, by Mr Thomas Huddleston, Programme Director Migration and Integration, MPG
15.15 – 17.30 Thematic presentations by Mayors & responses by Ministers
15.15 – 15.25 Family Reunion: Cllr. Obajimi Adefiranye, London-Lewisham (UK)
15.25 – 15.35 Long-term residence: Ms Serena Foracchia, Deputy Mayor for Citizenship, Reggio Emilia (Italy) (apologised)
15.35 – 15.45 More effective anti-discrimination laws and equality bodies: Mr Geir Lippestad, Deputy Mayor for diversity, Oslo (Norway)
15.45 – 16.30 Responses by national institutions
- Ms Marina del Corral, State Secretary for Migration, Spain
- Discussion
16.30 – 16.40 Calling all services and employers to work with migrants: Mr Carlos Alonso Rodríguez, President of the Cabildo of Tenerife (Spain)
16.40 – 16.50 Cities are at the forefront in the reception and integration of refugees: Ms Dominique Versini, Deputy Mayor, Paris (France)
16.50 – 17.00 Everyone has the right to quality education, language and integration courses: Ms Christine Sagen Helgø, Mayor of Stavanger (Norway)
17.00 – 17.30 Responses by national institutions
- Una Ni Dhubhghaill, Head of Integration Policies, Ministry of Justice, Ireland
- Mr Detlev Rein, Member (Germany) of the Advisory Committee on the Framework Convention for the Protection of National Minorities
- Discussion
17.30 – 18.00 How can multi-level dialogue & policies for diversity and inclusion be improved: towards a more effective process
- Mr Jean-Nathanaël Karakash, State Council of Neuchâtel, Switzerland
- Mr Pedro Calado, High Commissioner for Migration, Portugal
- Discussion
18.00-18.10 Conclusions and closing remarks by Ms Claudia Luciani
`

/** The level each speaker stands for: a property of the body represented, which the printed agenda does not say. */
export const lisbonLevels: Readonly<Record<string, string>> = {
  'Claudia Luciani': 'international',
  'Thomas Huddleston': 'civil-society',
  'Obajimi Adefiranye': 'local',
  'Serena Foracchia': 'local',
  'Geir Lippestad': 'local',
  'Marina del Corral': 'national',
  'Carlos Alonso Rodríguez': 'regional',
  'Dominique Versini': 'local',
  'Christine Sagen Helgø': 'local',
  'Una Ni Dhubhghaill': 'national',
  'Detlev Rein': 'international',
  'Jean-Nathanaël Karakash': 'regional',
  'Pedro Calado': 'national',
}

/** The prepared poll over the thematic areas of the afternoon. */
export const lisbonPoll = {
  question:
    'Which of these areas most needs local and national policies to work together? Share out ten points.',
  budget: 10,
  options: [
    { id: 'family-reunion', label: 'Family reunion' },
    { id: 'long-term-residence', label: 'Long-term residence' },
    { id: 'anti-discrimination', label: 'Anti-discrimination laws and equality bodies' },
    { id: 'services-employers', label: 'Services and employers working with migrants' },
    { id: 'refugees', label: 'Reception and integration of refugees' },
    { id: 'education-language', label: 'Quality education, language and integration courses' },
  ],
}
