/** How a voicemail opens: with the contact's first name, and with the rep's where the settings want it early. */
import { defineFragments } from '../../fragment.ts';

const named = { without: ['rep'] } as const;
const late = { namePosition: 'late' } as const;

export const greetings = [
  ...defineFragments(
    'greeting-early',
    { part: 'greeting', namePosition: 'early', needs: ['firstName', 'rep', 'repCompany'] },
    {
      'its-from': { text: "hi {firstName}, it's {rep} from {repCompany}.", tones: ['friendly', 'neutral'] },
      'here-from': { text: 'hi {firstName}, {rep} here, from {repCompany}.', tones: ['friendly', 'neutral'] },
      'over-at': { text: "hey {firstName}, it's {rep} over at {repCompany}.", tones: ['friendly'] },
      'this-is-with': 'hello {firstName}, this is {rep} with {repCompany}.',
      'hello-its-at': { text: "{firstName}, hello. It's {rep} at {repCompany}.", tones: ['friendly', 'neutral'] },
      'day-part-this-is': '{dayPart}, {firstName}. This is {rep} with {repCompany}.',
      'my-name-is': "hello {firstName}, my name is {rep} and I'm with {repCompany}.",
      'calling-from': { text: 'hi {firstName}, {rep} calling from {repCompany}.', tones: ['friendly', 'neutral'] },
      'day-part-here': { text: '{dayPart} {firstName}, {rep} here at {repCompany}.', tones: ['friendly', 'neutral'] },
      'hi-this-is-at': { text: 'hi {firstName}, this is {rep} at {repCompany}.', tones: ['friendly', 'neutral'] },
      'day-part-from': { text: '{dayPart}, {firstName}, my name is {rep}, from {repCompany}.', tones: ['neutral', 'formal'] },
    },
  ),
  ...defineFragments(
    'greeting-early-alone',
    { part: 'greeting', namePosition: 'early', needs: ['firstName', 'rep'], without: ['repCompany'] },
    {
      its: { text: "hi {firstName}, it's {rep}.", tones: ['friendly', 'neutral'] },
      'this-is': 'hello {firstName}, this is {rep} calling.',
      here: { text: 'hi {firstName}, {rep} here.', tones: ['friendly', 'neutral'] },
      'my-name-is': '{dayPart}, {firstName}. My name is {rep}.',
    },
  ),
  ...defineFragments(
    'greeting-early-nameless',
    { part: 'greeting', namePosition: 'early', needs: ['rep', 'repCompany'], without: ['firstName'] },
    {
      'hi-there-its': { text: "hi there, it's {rep} from {repCompany}.", tones: ['friendly', 'neutral'] },
      'hello-this-is': 'hello, this is {rep} with {repCompany}.',
      'day-part-this-is': '{dayPart}, this is {rep} from {repCompany}.',
      'hello-my-name': "hello, my name is {rep} and I'm with {repCompany}.",
      'hi-there-here': { text: 'hi there, {rep} here, from {repCompany}.', tones: ['friendly', 'neutral'] },
    },
  ),
  ...defineFragments(
    'greeting-early-nameless-alone',
    { part: 'greeting', namePosition: 'early', needs: ['rep'], without: ['firstName', 'repCompany'] },
    {
      'hello-this-is': 'hello, this is {rep} calling.',
      'hi-there-its': { text: "hi there, it's {rep}.", tones: ['friendly', 'neutral'] },
      'day-part-my-name': '{dayPart}, my name is {rep}.',
    },
  ),
  ...defineFragments(
    'greeting-firm',
    { part: 'greeting', namePosition: 'early', needs: ['firstName', 'repCompany'], ...named },
    {
      'im-with': { text: "hi {firstName}, I'm calling from {repCompany}.", tones: ['friendly', 'neutral'] },
      'day-part': "{dayPart}, {firstName}. I'm calling from {repCompany}.",
      hello: "hello {firstName}, I'm with {repCompany}.",
    },
  ),
  ...defineFragments(
    'greeting-firm-nameless',
    { part: 'greeting', namePosition: 'early', needs: ['repCompany'], without: ['firstName', 'rep'] },
    {
      'hi-there': { text: "hi there, I'm calling from {repCompany}.", tones: ['friendly', 'neutral'] },
      'day-part': "{dayPart}, I'm calling from {repCompany}.",
      hello: "hello, I'm with {repCompany}.",
    },
  ),
  ...defineFragments(
    'greeting-bare',
    { part: 'greeting', namePosition: 'early', needs: ['firstName'], without: ['rep', 'repCompany'] },
    {
      hi: { text: 'hi {firstName},', tones: ['friendly', 'neutral'] },
      hello: 'hello {firstName},',
      'day-part': '{dayPart}, {firstName}.',
    },
  ),
  ...defineFragments(
    'greeting-bare-nameless',
    { part: 'greeting', namePosition: 'early', without: ['firstName', 'rep', 'repCompany'] },
    {
      'hi-there': { text: 'hi there,', tones: ['friendly', 'neutral'] },
      hello: 'hello,',
      'day-part': '{dayPart}.',
    },
  ),
  ...defineFragments(
    'greeting-late',
    { part: 'greeting', needs: ['firstName'], ...late },
    {
      hi: { text: 'hi {firstName},', tones: ['friendly', 'neutral'] },
      hello: 'hello {firstName},',
      hey: { text: 'hey {firstName},', tones: ['friendly'] },
      'name-first': { text: '{firstName}, hello.', tones: ['friendly', 'neutral'] },
      'day-part': '{dayPart}, {firstName}.',
    },
  ),
  ...defineFragments(
    'greeting-late-nameless',
    { part: 'greeting', without: ['firstName'], ...late },
    {
      'hi-there': { text: 'hi there,', tones: ['friendly', 'neutral'] },
      hello: 'hello,',
      'hello-there': { text: 'hello there,', tones: ['friendly', 'neutral'] },
      'day-part': '{dayPart}.',
    },
  ),
];
