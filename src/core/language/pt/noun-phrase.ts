/** The article of a noun phrase from the CRM, where its first word tells the gender. */

const DETERMINED =
  /^(?:os?|as?|uns?|umas?|n[oa]ss[oa]s?|seus?|suas?|teus?|tuas?|meus?|minhas?|est[ea]s?|ess[ea]s?|como|que|quando|onde|próxim[oa]s?)(?![\p{L}\p{M}])/iu;
/** Words whose ending misleads or says nothing. */
const FEMININE = new Set(
  'reunião demo demonstração call base análise fase hipótese crise síntese chave rede verdade ordem margem performance'.split(' '),
);
const MASCULINE = new Set(
  'tema sistema problema programa plano esquema diagrama dia mapa panorama cinema workshop webinar follow-up kick-off kickoff briefing onboarding pricing budget feedback software hardware marketing contrato piloto teste deploy roadmap dashboard café almoço jantar frete porte crm erp'.split(
    ' ',
  ),
);

type Article = 'o' | 'a' | 'os' | 'as';

function articleOf(noun: string): Article | null {
  if (FEMININE.has(noun)) return 'a';
  if (MASCULINE.has(noun)) return 'o';
  if (/(?:[çs]ões|dades|gens|[^s]as)$/u.test(noun)) return 'as';
  if (/(?:[^s]os|ões|ores|amentos)$/u.test(noun)) return 'os';
  if (/(?:[çsx]ão|dade|gem|tude|ície|ência|ância|a)$/u.test(noun)) return 'a';
  return /(?:o|or|al|il|el|ém|im|ão)$/u.test(noun) ? 'o' : null;
}

/** "revisão de preços" → "a revisão de preços"; where the gender is not plain the phrase stays as it is. */
export function withArticle(topic: string): string {
  if (DETERMINED.test(topic)) return topic;
  const noun = (topic.split(/[\s/]/u)[0] ?? '').toLowerCase();
  const article = articleOf(noun);
  return article === null ? topic : `${article} ${topic}`;
}
