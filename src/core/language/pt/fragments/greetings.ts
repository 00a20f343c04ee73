/** How a voicemail opens: a hello to whoever is known, then who is speaking where the settings want it early. */
import type { Fragment, SlotName } from '../../fragment.ts';
import type { Voice } from '../voices.ts';
import { defineVoices } from './define-voices.ts';

type Tones = Fragment['tones'];
type Line = readonly [name: string, voice: Voice, text: string, tones?: Tones];
interface Hello {
  family: string;
  needs: readonly SlotName[];
  without: readonly SlotName[];
  lines: readonly Line[];
}

const EASY = ['friendly', 'neutral'] as const;

/** Brazil says "oi", Portugal "viva"; the part of the day goes with every tone. */
const HELLOS: readonly Hello[] = [
  {
    family: 'named',
    needs: ['firstName'],
    without: ['formalName'],
    lines: [
      ['oi', 'br', 'oi, {firstName}.', EASY],
      ['ola', 'any', 'olá, {firstName}.'],
      ['day', 'any', '{dayPart}, {firstName}.'],
      ['viva', 'luso', 'viva, {firstName}.', ['friendly']],
    ],
  },
  // A long name and the caller's share one sentence, so that the purpose comes within the next two.
  { family: 'titled', needs: ['formalName'], without: [], lines: [['day', 'any', '{dayPart}, {formalName},']] },
  {
    family: 'nameless',
    needs: [],
    without: ['firstName', 'formalName'],
    lines: [
      ['ola', 'any', 'olá.', EASY],
      ['ola-day', 'any', 'olá, {dayPart}.'],
      ['day', 'any', '{dayPart}.'],
    ],
  },
];

interface Introduction {
  family: string;
  needs: readonly SlotName[];
  without: readonly SlotName[];
  lines: readonly Line[];
}

/** "Da empresa" stands before the name because "da" or "do" alone would guess its gender. */
const INTRODUCTIONS: readonly Introduction[] = [
  {
    family: 'full',
    needs: ['rep', 'repCompany'],
    without: [],
    lines: [
      ['aqui', 'br', 'Aqui é {rep}, da empresa {repCompany}.'],
      ['quem-fala', 'any', 'Quem fala é {rep}, da empresa {repCompany}.'],
      ['fala', 'any', 'Fala {rep}, da empresa {repCompany}.'],
      ['meu-nome', 'br', 'Meu nome é {rep}, da empresa {repCompany}.'],
      ['trabalho', 'br', 'Meu nome é {rep} e trabalho na empresa {repCompany}.'],
      ['daqui', 'luso', 'Daqui fala {rep}, da empresa {repCompany}.'],
      ['meu-nome', 'luso', 'O meu nome é {rep}, da empresa {repCompany}.'],
      ['trabalho', 'luso', 'O meu nome é {rep} e trabalho na empresa {repCompany}.'],
    ],
  },
  {
    family: 'alone',
    needs: ['rep'],
    without: ['repCompany'],
    lines: [
      ['aqui', 'br', 'Aqui é {rep}.'],
      ['quem-fala', 'any', 'Quem fala é {rep}.'],
      ['meu-nome', 'br', 'Meu nome é {rep}.'],
      ['daqui', 'luso', 'Daqui fala {rep}.'],
      ['meu-nome', 'luso', 'O meu nome é {rep}.'],
    ],
  },
  {
    family: 'firm',
    needs: ['repCompany'],
    without: ['rep'],
    lines: [
      ['em-nome', 'any', 'Ligo em nome da empresa {repCompany}.'],
      ['aqui', 'br', 'Aqui é da empresa {repCompany}.'],
      ['daqui', 'luso', 'Daqui é da empresa {repCompany}.'],
    ],
  },
  { family: 'bare', needs: [], without: ['rep', 'repCompany'], lines: [['nothing', 'any', '']] },
];

function tonesOf(one: Tones, other: Tones): Tones {
  if (one === undefined || other === undefined) return one ?? other;
  return one.filter((tone) => other.includes(tone));
}

/** Both halves must be said in the same country. */
function voiceOf(one: Voice, other: Voice): Voice | null {
  if (one === 'any') return other;
  return other === 'any' || other === one ? one : null;
}

function early(hello: Hello, introduction: Introduction): Fragment[] {
  const shared = {
    part: 'greeting',
    namePosition: 'early',
    needs: [...hello.needs, ...introduction.needs],
    without: [...hello.without, ...introduction.without],
  } as const;
  return hello.lines.flatMap(([name, voice, text, tones]) =>
    introduction.lines.flatMap(([other, otherVoice, more, otherTones]) => {
      const spoken = voiceOf(voice, otherVoice);
      if (spoken === null) return [];
      const said = text.endsWith(',') ? more.charAt(0).toLowerCase() + more.slice(1) : more;
      const row = { [spoken]: `${text} ${said}`.trim(), tones: tonesOf(tones, otherTones) };
      return defineVoices(`greeting-${hello.family}-${introduction.family}`, shared, { [`${name}-${other}`]: row });
    }),
  );
}

function late({ family, needs, without, lines }: Hello): Fragment[] {
  const shared = { part: 'greeting', namePosition: 'late', needs, without } as const;
  return lines.flatMap(([name, voice, text, tones]) =>
    defineVoices(`greeting-${family}-late`, shared, { [name]: { [voice]: text, tones } }),
  );
}

export const greetings: readonly Fragment[] = HELLOS.flatMap((hello) => [
  ...INTRODUCTIONS.flatMap((introduction) => early(hello, introduction)),
  ...late(hello),
]);
