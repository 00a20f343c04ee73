/** rep-named: the rep's name is said. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import { introductionPlace } from './reading/introduction-place.ts';
import { addWhereItFits } from './reading/leave-out.ts';

export const repNamed = defineTip({
  id: 'rep-named',
  severity: 'error',
  kind: 'facts',
  reason: 'Nobody calls back somebody whose name they did not hear.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { text, slots, pack, addressed, numbers } = doc;
    const { firstName, lastName } = slots.rep;
    if (firstName === null)
      return [
        {
          start: 0,
          end: 0,
          message: 'Your name is not known; fill in your first name in the settings and say it.',
          actual: 'unknown',
          expected: 'your name',
        },
      ];
    const own = findWord(text, firstName).filter((span) => !addressed.some((name) => name.start === span.start));
    const full = slots.contact.firstName === firstName && lastName !== null ? findWord(text, `${firstName} ${lastName}`) : own;
    if (full.length > 0 || own.length > 0 || (lastName !== null && findWord(text, lastName).length > 0)) return [];
    const whole = pack.slotWords(slots).rep[0] ?? firstName;
    const early = slots.settings.namePosition === 'late' ? null : introductionPlace(doc);
    const place = early ?? numbers[0]?.end ?? doc.greeting?.end ?? 0;
    const sentence = pack.additions.introduction.replace('{rep}', whole);
    return [
      {
        start: 0,
        end: 0,
        message: `Your name is not said; add "${sentence}"`,
        actual: 'missing',
        expected: whole,
        fixes: addWhereItFits(doc, place, sentence),
      },
    ];
  },
});
