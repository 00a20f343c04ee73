/** What a subject line pretends, presses or sells. */
import { lowerCase } from '../../lower-case.ts';
import type { Span } from '../../reader.ts';
import { spansOf, words } from './patterns.ts';
import { stems } from './stems.ts';

const PREFIX = /^\s*(?:\[\s{0,3})?(?:re|ré|rép|tr|fwd?|fw|aw|wg|sv|rv)\s{0,3}(?:\[\d{1,4}\]\s{0,3})?(?:\]\s{0,3})?[:：]/gu;
const PRETENDS = words([
  'comme (?:convenu|promis|discuté|prévu|demandé|évoqué|vu ensemble)',
  '(?:suite à|en réponse à|concernant) (?:votre|ta|ton) (?:demande|commande|appel|message|e-?mail|mail|réponse|inscription|candidature|devis|visite|dossier)',
  '(?:votre|ton|ta) (?:commande|facture|demande|compte|dossier|colis|abonnement|inscription|paiement|réservation|candidature)',
  'transféré',
  'suite de notre (?:conversation|discussion)',
]);
const URGENT = words([
  "urgen(?:t|te|ts|ce|ment)|d'urgence",
  '(?:dernière?s?|ultime) (?:chance|rappel|jours?|heures?|occasion|relance|places?|opportunité|délai|avis)',
  "(?:expire|se termine|prend fin|ferme|fini\\p{L}*) (?:ce soir|aujourd'hui|demain|bientôt|dans|vendredi|minuit|le)",
  '(?:plus que|il ne reste que|reste) (?:\\d+|quelques|deux|trois) \\p{L}+',
  "(?:aujourd'hui|ce soir|demain) (?:seulement|uniquement)",
  '(?:offre|temps|durée|places|stock) (?:limitée?s?|très limitée?)',
  '(?:vite|dépêchez-vous|maintenant ou jamais|sans attendre|sans tarder|immédiat\\p{L}*|à ne pas (?:manquer|rater)|ne (?:manquez|ratez) pas)',
  '(?:action|réponse) (?:requise|attendue|nécessaire|immédiate)',
  "date limite|échéance|avant (?:minuit|ce soir|demain|qu'il)|important|trop tard|relance",
]);
const PITCH = words([
  'gratuit(?:e|es|s|ement)?|offerte?s?|cadeau\\p{L}*',
  '(?:économis|gagn)\\p{L}+ (?:\\p{L}+ )?(?:argent|temps|\\d+\\S*|plus|gros|des)',
  'remises?|réductions?|soldes?|promo(?:tions?)?|rabais|bon plan|meilleurs? (?:prix|tarifs?|offres?)|prix (?:cassés?|imbattables?|bas)',
  'garanti(?:e|es|s)?|offre (?:spéciale|exclusive|exceptionnelle|unique|du)|exclusi\\p{L}+',
  "achete\\p{L}+|pas cher|bénéfices?|profits?|argent|chiffre d'affaires|euros?|roi|rentabilité",
  '(?:boost|doubl|tripl|explos|maximis|augment|optimis)\\p{L}+ (?:votre|vos|ton|tes|ta)(?: \\p{L}+)?',
  '(?!une solution *$)(?:notre|nos|la|une) (?:nouvelle? )?(?:solution|plateforme|logiciel|outil|produit|offre|service|démo|application)s?',
  '(?:leader|numéro un|n°1|meilleure?s?|révolutionnaire|incroyable|exceptionnel\\p{L}*|innovant\\p{L}*)(?: \\p{L}+)?',
  'cliquez(?: ici)?|essai gratuit|démo (?:gratuite|offerte)|webinaire|sans (?:risque|engagement)',
]);
const SIGNS =
  /[!¡]+|\?{2,}|\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Extended_Pictographic})*|\d[\d\s.,]*\s?[€$£%]|[$€£%]|(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s'’&-]+\p{Lu}{2,})+(?![\p{L}\p{N}])/gu;

export function fakeReplies(subject: string): Span[] {
  const lower = lowerCase(subject);
  return [...spansOf(lower, PREFIX), ...spansOf(lower, PRETENDS)];
}

export function fakeUrgency(subject: string): Span[] {
  return spansOf(lowerCase(subject), URGENT);
}

/** Money words, pitches, exclamation marks, emoji and shouting. */
export function pitchWords(subject: string): Span[] {
  return [...spansOf(subject, SIGNS), ...spansOf(lowerCase(subject), PITCH)].sort((a, b) => a.start - b.start);
}

const MEETING_WORDS = words([
  'rencontrée?s?|rencontre|rendez-vous|rdv|réunion|entretien|échangé|discuté|parlé ensemble|avons parlé|échange|conversation|discussion|convenu',
]);

export function meetingWords(subject: string): Span[] {
  return spansOf(lowerCase(subject), MEETING_WORDS);
}

/** They say nothing by themselves. */
export const neutralSubjectStems: ReadonlySet<string> = new Set(
  stems(
    'après retour suite reprendre reprise échange échangé rencontre rencontrés rendez-vous réunion entretien discussion conversation discuté convenu connaissons connaît commun commune contre question remarque ' +
      'note bref étape lien membre ami amie collègue contact conseillé suggéré recommandé parlé donné proposé promis détails mot ligne mail e-mail courriel objet second seconde deuxième troisième première premier ' +
      'point rejoint réseau connaissance évoqué abordé précis résumé écrit intro présentation bienvenue rapide court courte oui non dernier essai solution',
  ),
);
export const voicemailStems: ReadonlySet<string> = new Set(
  stems('message messages vocal vocaux messagerie répondeur appel appels appelé appeler téléphone téléphonique voix laissé'),
);
