import { type Invented, item } from './invented-item.ts'

/** French agendas made up for these tests. */
export const AGENDAS_FR: Invented[] = [
  {
    name: 'un programme en colonnes étroites : la fin et le titre à la ligne, des discours de quelqu’un',
    text: `Mardi 4 juin –
Grande Halle aux Voiles de Trébrune
08h20
– 08h50 – Intervention de Monsieur Antoine BRISEQUAI – Directeur de l’Office
fluvial
08h50
– 9h05 – Intervention de Juliette MARNOT, Ancienne batelière
09H30-11H10
Table Ronde 1 : La péniche, potager
flottant
09h30 – 10h20
Premier équipage
10h20 – 11h10
Second équipage
11h10 – 12h40
Concours de nœuds
Mercredi 5 juin
08h40
– Visite des écluses
09h25
– Clôture par Bruno Gallinet sur l’avenir des canaux
11h30
Clôture par Mme la Présidente`,
    expected: {
      items: [
        item('08:20', '08:50', 'Intervention de Monsieur Antoine BRISEQUAI – Directeur de l’Office fluvial', [
          'Monsieur Antoine BRISEQUAI – Directeur de l’Office fluvial',
        ]),
        item('08:50', '09:05', 'Intervention de Juliette MARNOT, Ancienne batelière', [
          'Juliette MARNOT, Ancienne batelière',
        ]),
        item('09:30', '11:10', 'Table Ronde 1 : La péniche, potager flottant', [], {
          children: [item('09:30', '10:20', 'Premier équipage'), item('10:20', '11:10', 'Second équipage')],
        }),
        item('11:10', '12:40', 'Concours de nœuds'),
        item('08:40', null, 'Visite des écluses', [], { day: 2 }),
        item('09:25', null, 'Clôture par Bruno Gallinet sur l’avenir des canaux', ['Bruno Gallinet'], {
          day: 2,
        }),
        item('11:30', null, 'Clôture', ['Mme la Présidente'], { day: 2 }),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'un colloque : horaires à barre, flèches, écriture inclusive, parenthèse coupée par la ligne',
    text: `Colloque « Semer la ville »
mercredi 7 juin 2023 à partir de 13h45
au Moulin des Arts de Brévigny

Programme de la journée
• 13h45 ► accueil du public (grande verrière)
• 14h20/15h35 table ronde 1
– Gilles Pommard, Doyen des Jardiniers de Brévigny
– Nadia Corbelin, cheffe de projet à l’association Terre Claire
– un·e représentant·e du collectif Rosée

15h35 ► Parcours d’initiation
Intervenant·e·s : Thomas Verdelin (sous-directeur de la Ferme pilote et tuteur du Potager
21) et Karim Lassoule (maître fromager), Solène Aubrelle (Graine Nomade), Inès Tilleroy (GPB)
16h05-16h50 Ateliers

Atelier 1 : Compost
Salle Mirabelle – Animatrice : Mme Odile FARGEAU
Atelier 2 : Ruches
Salle 4 – Animateur : M. Hugo PERRELET, Le Dard

16h50 Paroles mêlées
Causerie animée par Lucie Ormelet, apicultrice
Informations pratiques
Tram Verrière, quai 3`,
    expected: {
      items: [
        item('13:45', null, 'accueil du public (grande verrière)'),
        item('14:20', '15:35', 'table ronde 1', [
          'Gilles Pommard, Doyen des Jardiniers de Brévigny',
          'Nadia Corbelin, cheffe de projet à l’association Terre Claire',
          'un·e représentant·e du collectif Rosée',
        ]),
        item('15:35', null, 'Parcours d’initiation', [
          'Thomas Verdelin (sous-directeur de la Ferme pilote et tuteur du Potager 21)',
          'Karim Lassoule (maître fromager)',
          'Solène Aubrelle (Graine Nomade)',
          'Inès Tilleroy (GPB)',
        ]),
        item('16:05', '16:50', 'Ateliers', [], {
          children: [
            item(null, null, 'Atelier 1 : Compost', [], { moderators: ['Mme Odile FARGEAU'] }),
            item(null, null, 'Atelier 2 : Ruches', [], { moderators: ['M. Hugo PERRELET, Le Dard'] }),
          ],
        }),
        item('16:50', null, 'Paroles mêlées', [], { moderators: ['Lucie Ormelet, apicultrice'] }),
      ],
      counts: { people: 10 },
    },
  },
  {
    name: 'un ordre du jour sans heures, en points numérotés, puis les présents',
    text: `Réunion du comité
1. Relecture des statuts
2. Bilan d’hiver – Mme Cassenoix
3. Questions diverses
Présents
- Mme Cassenoix
- M. Tourneveau`,
    expected: {
      items: [
        item(null, null, 'Relecture des statuts'),
        item(null, null, 'Bilan d’hiver', ['Mme Cassenoix']),
        item(null, null, 'Questions diverses'),
      ],
      counts: { people: 1 },
    },
  },
]
