import { type Invented, item } from './invented-item.ts'

/** French agendas made up for these tests. */
export const AGENDAS_FR: Invented[] = [
  {
    name: 'un programme en colonnes étroites : la fin et le titre à la ligne, des discours de quelqu’un',
    text: `Jeudi 13 novembre –
Parc des Expositions de Valmont
08h30
– 08h55 – Intervention de Monsieur Christophe RAMEAU – Président du Conseil
départemental
08h55
– 9h20 – Intervention de Carole DELMAS, Ancienne ministre
09H45-11H45
Table Ronde 1 : Le Département aménageur du
territoire
09h45 – 10h25
Premier plateau
10h25 – 11h05
Second plateau
11h05 – 12h30
Prix de l’innovation
Vendredi 14 novembre
08h00
– Ouverture des portes
09h15
– Clôture par Yvan Robert sur l’engagement des villes
10h00
Clôture par M. le Maire`,
    expected: {
      items: [
        item(
          '08:30',
          '08:55',
          'Intervention de Monsieur Christophe RAMEAU – Président du Conseil départemental',
          ['Monsieur Christophe RAMEAU – Président du Conseil départemental'],
        ),
        item('08:55', '09:20', 'Intervention de Carole DELMAS, Ancienne ministre', [
          'Carole DELMAS, Ancienne ministre',
        ]),
        item('09:45', '11:45', 'Table Ronde 1 : Le Département aménageur du territoire', [], {
          children: [item('09:45', '10:25', 'Premier plateau'), item('10:25', '11:05', 'Second plateau')],
        }),
        item('11:05', '12:30', 'Prix de l’innovation'),
        item('08:00', null, 'Ouverture des portes', [], { day: 2 }),
        item('09:15', null, 'Clôture par Yvan Robert sur l’engagement des villes', ['Yvan Robert'], {
          day: 2,
        }),
        item('10:00', null, 'Clôture', ['M. le Maire'], { day: 2 }),
      ],
      counts: { people: 4 },
    },
  },
  {
    name: 'un colloque : horaires à barre, flèches, écriture inclusive, parenthèse coupée par la ligne',
    text: `Colloque « Habiter ensemble »
vendredi 25 novembre 2016 à partir de 15h30
à l’Hôtel de Ville de Valmont

Programme de la journée
• 15h30 ► accueil des participants (salle du conseil)
• 16h30/17h45 table ronde 1
– Laurent Noé, Adjoint au Maire de Valmont
– Hélène Deveaux, chargée de mission à l’association Grand Âge
– un·e représentant·e du réseau Passerelles

17h45 ► Démarche d’accompagnement
Intervenant·e·s : Philippe Faisan (vice-président de l’Agglomération en charge de l’Agenda
21) et James Chouzy (artisan boucher), Goulwen Ollic (Initiative Locale), Agathe Perrot (MAB)
18h15-18h45 Ateliers

Atelier 1 : Logement
Salle Garance – Animatrice : Mme Sylvie ROBIN
Atelier 2 : Langue
Salle 2 – Animateur : M. Paul VIDAL, Le Fil

18h45 Regards croisés
Table ronde animée par Marie Soulier, avocate
Informations pratiques
Métro Garance, sortie 2`,
    expected: {
      items: [
        item('15:30', null, 'accueil des participants (salle du conseil)'),
        item('16:30', '17:45', 'table ronde 1', [
          'Laurent Noé, Adjoint au Maire de Valmont',
          'Hélène Deveaux, chargée de mission à l’association Grand Âge',
          'un·e représentant·e du réseau Passerelles',
        ]),
        item('17:45', null, 'Démarche d’accompagnement', [
          'Philippe Faisan (vice-président de l’Agglomération en charge de l’Agenda 21)',
          'James Chouzy (artisan boucher)',
          'Goulwen Ollic (Initiative Locale)',
          'Agathe Perrot (MAB)',
        ]),
        item('18:15', '18:45', 'Ateliers', [], {
          children: [
            item(null, null, 'Atelier 1 : Logement', [], { moderators: ['Mme Sylvie ROBIN'] }),
            item(null, null, 'Atelier 2 : Langue', [], { moderators: ['M. Paul VIDAL, Le Fil'] }),
          ],
        }),
        item('18:45', null, 'Regards croisés', [], { moderators: ['Marie Soulier, avocate'] }),
      ],
      counts: { people: 10 },
    },
  },
  {
    name: 'un ordre du jour sans heures, en points numérotés, puis les présents',
    text: `Réunion du comité
1. Approbation du compte rendu
2. Point d’étape – Mme Lefort
3. Questions diverses
Présents
- Mme Lefort
- M. Ndiaye`,
    expected: {
      items: [
        item(null, null, 'Approbation du compte rendu'),
        item(null, null, 'Point d’étape', ['Mme Lefort']),
        item(null, null, 'Questions diverses'),
      ],
      counts: { people: 1 },
    },
  },
]
