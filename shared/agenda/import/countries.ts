import { fold, wordSet } from './fold.ts'

const ONE_WORD = wordSet(`
albania albanie albanien andorra argentina argentine argentinien armenia armenie arménie armenien australia australie australien austria autriche österreich
algeria algérie azerbaijan azerbaïdjan aserbaidschan bangladesh belarus belgium belgique belgien bélgica belgio brazil brésil brasilien brasil brasile
bosnia bosnie bosnien bulgaria bulgarie bulgarien canada kanada chile chili china chine cyprus chypre zypern croatia croatie
kroatien croacia croazia colombia colombie czechia tchéquie tschechien denmark danemark dänemark dinamarca danimarca egypt égypte
estonia estonie estland finland finlande finnland finlandia france frankreich francia frança georgia géorgie georgien germany allemagne
deutschland alemania germania alemanha greece grèce griechenland grecia hungary hongrie ungarn hungría ungheria iceland islande island india inde
ireland irlande irland irlanda israel israël italy italie italien italia itália japan japon kenya kosovo latvia lettonie lettland
liechtenstein lithuania lituanie litauen luxembourg luxemburg luxemburgo lussemburgo malta malte mexico mexique méxico mexiko moldova
moldavie monaco montenegro monténégro morocco maroc marokko marruecos marocco netherlands niederlande nederland norway norvège
norwegen noruega norvegia poland pologne polen polonia portugal portogallo romania roumanie rumänien rumania russia russie russland
senegal sénégal serbia serbie serbien slovakia slovaquie slowakei eslovaquia slovenia slovénie slowenien eslovenia spain espagne spanien españa spagna espanha
sweden suède schweden suecia svezia suécia switzerland suisse schweiz suiza svizzera suíça tunisia tunisie tunesien turkey türkiye turquie türkei turquía
afghanistan angola benin bénin bolivia bolivie botswana burundi cambodia cambodge cameroon cameroun camerún chad tchad congo cuba ecuador équateur
eritrea érythrée ethiopia éthiopie äthiopien etiopía gabon gambia gambie ghana guatemala guinea guinée haiti haïti honduras indonesia indonésie indonesien iran iraq irak
jamaica jamaïque jordan jordanie jordanien jordania kazakhstan kuwait koweït laos lebanon liban libanon líbano liberia libya libye libyen madagascar malawi malaysia malaisie
mali mauritania mauritanie mozambique moçambique mongolia mongolie myanmar namibia namibie nepal népal nicaragua niger nigeria nigéria oman pakistan palestine panama paraguay
peru pérou perú philippines filipinas qatar rwanda singapore singapour somalia somalie sudan soudan syria syrie syrien siria tajikistan tanzania tanzanie thailand thaïlande
togo uganda ouganda uruguay uzbekistan venezuela vietnam yemen yémen zambia zambie zimbabwe
turchia ukraine ucrania ucraina ucrânia england scotland wales uk usa us u.k. u.s. u.s.a. uae eu
`)

const SEVERAL_WORDS = new Set(
  fold(`bosnia and herzegovina|bosnie-herzégovine|bosnie-et-herzégovine|czech republic|république tchèque|république de moldova|republic of moldova|the netherlands|holy see|saint-siège|burkina faso|cape verde|cap-vert|cabo verde|costa rica|el salvador|ivory coast|côte d’ivoire|south sudan|sierra leone|sri lanka|saudi arabia|new zealand
pays-bas|países bajos|paesi bassi|países baixos|new zealand|nouvelle-zélande|north macedonia|macédoine du nord|nordmazedonien|san marino|saint-marin
russian federation|fédération de russie|south africa|south korea|republic of korea|slovak republic|united kingdom|royaume-uni|vereinigtes königreich|reino unido
regno unito|great britain|northern ireland|united states|united states of america|états-unis|estados unidos|stati uniti|vereinigte staaten`).split(
    /[|\n]/,
  ),
)

/** A country's name in six languages, or its short form in capitals. */
export function isCountry(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length <= 3 && trimmed !== trimmed.toUpperCase()) return false
  const folded = fold(trimmed)
  return ONE_WORD.has(folded) || SEVERAL_WORDS.has(folded)
}
