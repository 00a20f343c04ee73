/** The rep's number, and their name where the settings want it late. */
import { defineFragments } from '../../fragment.ts';

const details = { part: 'contact-details', needs: ['phone'] } as const;

export const contactDetails = [
  ...defineFragments(
    'details',
    { ...details, namePosition: 'early' },
    {
      'my-number': 'my number is {phone}.',
      bare: "it's {phone}.",
      'im-on': { text: "I'm on {phone}.", tones: ['friendly', 'neutral'] },
      'find-me': { text: "you'll find me at {phone}.", tones: ['friendly', 'neutral'] },
      'reach-me': 'you can reach me at {phone}.',
      'number-is': 'the number is {phone}.',
      'heres-number': { text: "here's my number, {phone}.", tones: ['friendly', 'neutral'] },
      'im-at': { text: "I'm at {phone}.", tones: ['friendly', 'neutral'] },
      'to-reach-me': 'the number to reach me is {phone}.',
    },
  ),
  ...defineFragments(
    'details-first-name',
    { ...details, namePosition: 'early', needs: ['phone', 'repFirst'] },
    {
      'name-at': { text: "that's {repFirst}, at {phone}.", tones: ['friendly', 'neutral'] },
      'its-name-on': { text: "it's {repFirst}, on {phone}.", tones: ['friendly', 'neutral'] },
      'again-name': "it's {repFirst} again, and my number is {phone}.",
    },
  ),
  ...defineFragments(
    'details-late',
    { ...details, namePosition: 'late', needs: ['phone', 'rep', 'repCompany'] },
    {
      'this-is': 'this is {rep} with {repCompany}, and my number is {phone}.',
      'its-at': { text: "it's {rep} at {repCompany}, on {phone}.", tones: ['friendly', 'neutral'] },
      'my-name-is': "my name is {rep}, I'm with {repCompany}, and you can reach me at {phone}.",
      'im-from': { text: "I'm {rep} from {repCompany}, and I'm on {phone}.", tones: ['friendly', 'neutral'] },
      'name-number': 'my name is {rep}, from {repCompany}, and the number is {phone}.',
      short: "it's {rep} from {repCompany}, {phone}.",
      'you-reach': "you'll reach me, {rep} from {repCompany}, at {phone}.",
    },
  ),
  ...defineFragments(
    'details-late-alone',
    { ...details, namePosition: 'late', needs: ['phone', 'rep'], without: ['repCompany'] },
    {
      'this-is': 'this is {rep}, and my number is {phone}.',
      'my-name-is': 'my name is {rep}, and you can reach me at {phone}.',
      'its-on': { text: "it's {rep}, on {phone}.", tones: ['friendly', 'neutral'] },
    },
  ),
  ...defineFragments(
    'details-late-firm',
    { ...details, namePosition: 'late', needs: ['phone', 'repCompany'], without: ['rep'] },
    {
      'im-with': "I'm with {repCompany}, and my number is {phone}.",
      'calling-from': "I'm calling from {repCompany}, and you can reach me at {phone}.",
    },
  ),
  ...defineFragments(
    'details-late-bare',
    { ...details, namePosition: 'late', without: ['rep', 'repCompany'] },
    {
      'my-number': 'my number is {phone}.',
      'reach-me': 'you can reach me at {phone}.',
    },
  ),
];
