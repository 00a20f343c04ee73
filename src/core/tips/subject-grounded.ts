/** subject-grounded: the subject hangs on a fact, and the mail pays it off. */
import { lowerCase } from '../language/lower-case.ts';
import { defineSubjectTip } from './define-tip.ts';
import { factWords } from './reading/fact-words.ts';

export const subjectGrounded = defineSubjectTip({
  id: 'subject-grounded',
  severity: 'error',
  kind: 'subject',
  reason: 'A subject that promises what the mail does not hold is opened once and never again.',
  evidence: {
    grade: 'A',
    source: 'Law: Washington CEMA, Brown v. Old Navy, 17 April 2025, on any misleading subject line',
  },
  check({ subject, slots, pack, body, voicemail }) {
    const { reader } = pack;
    const facts = factWords(slots, pack);
    const factStems = new Set(reader.stems(facts.text));
    const place = { start: 0, end: subject.length };
    const stems = reader.stems(subject);
    const said = voicemail === null ? new Set<string>() : new Set(reader.stems(voicemail));
    const loose = stems.filter(
      (stem) => !factStems.has(stem) && !reader.voicemailStems.has(stem) && !reader.neutralSubjectStems.has(stem) && !facts.words.has(stem),
    );
    if (loose.length > 0) {
      const words = subject.split(/\s+/u).filter((word) => reader.stems(word).some((stem) => loose.includes(stem)));
      return [
        {
          ...place,
          message: `"${words.join(' ')}" stands in no fact; hang the subject on one that does.`,
          actual: subject,
          expected: 'a hook from the facts',
        },
      ];
    }
    const hooks = stems.filter((stem) => factStems.has(stem) || facts.words.has(stem));
    const passage = {
      text: subject,
      lower: lowerCase(subject),
      sentences: [{ index: 0, start: 0, end: subject.length, text: subject, lower: lowerCase(subject) }],
    };
    const speaksOfMeeting = reader.meetingWords(subject).length > 0;
    if (speaksOfMeeting && slots.lastMeeting === null)
      return [
        {
          ...place,
          message: 'Speaks of a meeting, and none is known; use another hook.',
          actual: subject,
          expected: 'a hook from the facts',
        },
      ];
    if (
      reader
        .connectionClaims(passage)
        .some(
          ({ name, referral }) =>
            (name === null && slots.connection === null) ||
            (referral && slots.connection?.relation !== 'referred-by' && slots.connection?.relation !== 'mutual'),
        )
    )
      return [
        {
          ...place,
          message: 'Speaks of a connection that the facts do not hold; use another hook.',
          actual: subject,
          expected: 'a hook from the facts',
        },
      ];
    if (hooks.length === 0 && !speaksOfMeeting && !stems.some((stem) => reader.voicemailStems.has(stem)))
      return [
        {
          ...place,
          message: 'Names nothing the contact knows; hang it on a meeting, a connection or their company.',
          actual: subject,
          expected: 'a hook from the facts',
        },
      ];
    if (body !== null && hooks.length > 0) {
      const held = new Set(reader.stems(body));
      if (!hooks.some((stem) => held.has(stem) || said.has(stem)))
        return [
          {
            ...place,
            message: 'The mail never comes back to its subject; pay it off in the first line.',
            actual: subject,
            expected: 'a body that pays it off',
          },
        ];
    }
    return [];
  },
});
