/** name-position: the rep's name comes early or late, as the settings say. */
import { secondsIn } from '../speech/seconds-in.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import { introductionPlace } from './reading/introduction-place.ts';
import { addWhereItFits } from './reading/leave-out.ts';
import type { TipDocument } from './tip-document.ts';

/** Early is within this many sentences, or within this many seconds. Chosen by us. */
const SENTENCES = 2;
const SECONDS = 6;
/** Characters between "I'm" and the company in "I'm calling from Brightline", at most. Chosen by us. */
const INTRODUCTION_LENGTH = 25;

/** First place of the rep's name, or of the company's where somebody introduces themselves; the contact spoken to by the same name is another. */
function firstNamed({ text, slots: { rep, contact }, addressed, pack, passage }: TipDocument): number | null {
  const own = [rep.firstName, rep.lastName].flatMap((name) => (name === null ? [] : findWord(text, name)));
  const company = rep.company === null || rep.company === contact.company ? [] : findWord(text, rep.company);
  const introductions = pack.reader.introductions(passage);
  const introduced = company.filter(({ start }) =>
    introductions.some(
      ({ end }) =>
        start >= end &&
        start - end <= INTRODUCTION_LENGTH &&
        (contact.company === null || !text.slice(end, start).includes(contact.company)),
    ),
  );
  const places = [...own, ...introduced]
    .filter(({ start, end }) => !addressed.some((name) => name.start < end && start < name.end))
    .map(({ start }) => start);
  return places.length === 0 ? null : Math.min(...places);
}

export const namePosition = defineTip({
  id: 'name-position',
  severity: 'info',
  kind: 'structure',
  reason: 'An early name tells who speaks; a late one lets the reason be heard before the listener decides that it is a sales call.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { text, slots, passage, parts, pack } = doc;
    const at = firstNamed(doc);
    if (at === null) return [];
    if (slots.settings.namePosition === 'early') {
      const sentence = passage.sentences.find(({ start, end }) => at >= start && at < end);
      if (sentence === undefined || sentence.index < SENTENCES || secondsIn(pack, text.slice(0, at), slots.rep.pace).expected <= SECONDS)
        return [];
      const place = introductionPlace(doc);
      const introduction = pack.additions.introduction.replace('{rep}', pack.slotWords(slots).rep[0] ?? '');
      return [
        {
          start: at,
          end: at,
          message: 'Your name comes late; say it in the first two sentences, as the settings want it early.',
          actual: 'late',
          expected: 'early',
          fixes: slots.rep.firstName === null || place === null ? [] : addWhereItFits(doc, place, introduction),
        },
      ];
    }
    const reason = parts.find(({ part }) => part === 'reason');
    if (reason === undefined || at >= reason.start) return [];
    return [
      {
        start: at,
        end: at,
        message: 'Your name comes before the reason; the settings want it after, beside the number.',
        actual: 'early',
        expected: 'late',
      },
    ];
  },
});
