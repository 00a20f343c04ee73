/** How a voicemail opens: with the contact's name, and with the rep's where the settings want it early. */
import { germanFragments } from '../address-forms.ts';

const early = { part: 'greeting', namePosition: 'early' } as const;
const late = { part: 'greeting', namePosition: 'late' } as const;
const nobody = ['firstName', 'formalName'] as const;
const casual = ['friendly', 'neutral'] as const;

export const greetings = [
  ...germanFragments(
    'greeting-early',
    { ...early, needs: ['firstName', 'rep', 'repCompany'] },
    {
      'hier-ist': 'guten Tag {firstName}, hier ist {rep} von {repCompany}.',
      'mein-name': 'guten Tag {firstName}, mein Name ist {rep} von {repCompany}.',
      'hallo-hier-ist': { text: 'hallo {firstName}, hier ist {rep} von {repCompany}.', tones: casual },
      'hier-spricht': 'guten Tag {firstName}, hier spricht {rep} von {repCompany}.',
      'tageszeit-hier': { text: '{dayPart} {firstName}, {rep} von {repCompany} hier.', tones: casual },
      'tageszeit-name': '{dayPart} {firstName}, mein Name ist {rep}, ich bin bei {repCompany}.',
      'ich-bin': { text: 'hallo {firstName}, ich bin {rep} von {repCompany}.', tones: casual },
      apparat: { text: 'hallo {firstName}, {rep} von {repCompany} am Apparat.', tones: ['friendly'] },
      hi: { text: 'hi {firstName}, hier ist {rep} von {repCompany}.', tones: casual, formality: 'informal' },
      'hey-ich-bin': { text: 'hey {firstName}, ich bin {rep} von {repCompany}.', tones: ['friendly'], formality: 'informal' },
    },
  ),
  ...germanFragments(
    'greeting-early-alone',
    { ...early, needs: ['firstName', 'rep'], without: ['repCompany'] },
    {
      'hier-ist': 'guten Tag {firstName}, hier ist {rep}.',
      'mein-name': '{dayPart} {firstName}, mein Name ist {rep}.',
      hallo: { text: 'hallo {firstName}, hier ist {rep}.', tones: casual },
      hi: { text: 'hi {firstName}, {rep} hier.', tones: casual, formality: 'informal' },
    },
  ),
  ...germanFragments(
    'greeting-early-nameless',
    { ...early, needs: ['rep', 'repCompany'], without: nobody },
    {
      'hier-ist': 'guten Tag, hier ist {rep} von {repCompany}.',
      'mein-name': '{dayPart}, mein Name ist {rep} von {repCompany}.',
      hallo: { text: 'hallo, hier ist {rep} von {repCompany}.', tones: casual },
      'ich-bin': { text: 'guten Tag, ich bin {rep} von {repCompany}.', tones: casual },
    },
  ),
  ...germanFragments(
    'greeting-early-nameless-alone',
    { ...early, needs: ['rep'], without: [...nobody, 'repCompany'] },
    {
      'hier-ist': 'guten Tag, hier ist {rep}.',
      'mein-name': '{dayPart}, mein Name ist {rep}.',
      hallo: { text: 'hallo, hier ist {rep}.', tones: casual },
    },
  ),
  ...germanFragments(
    'greeting-firm',
    { ...early, needs: ['firstName', 'repCompany'], without: ['rep'] },
    {
      'ich-rufe-an': 'guten Tag {firstName}, ich rufe von {repCompany} an.',
      tageszeit: '{dayPart} {firstName}, ich bin bei {repCompany}.',
      hallo: { text: 'hallo {firstName}, ich rufe von {repCompany} an.', tones: casual },
    },
  ),
  ...germanFragments(
    'greeting-firm-nameless',
    { ...early, needs: ['repCompany'], without: [...nobody, 'rep'] },
    {
      'ich-rufe-an': 'guten Tag, ich rufe von {repCompany} an.',
      tageszeit: '{dayPart}, ich bin bei {repCompany}.',
    },
  ),
  ...germanFragments(
    'greeting-bare',
    { ...early, needs: ['firstName'], without: ['rep', 'repCompany'] },
    { 'guten-tag': 'guten Tag {firstName},', tageszeit: '{dayPart} {firstName}.', hallo: { text: 'hallo {firstName},', tones: casual } },
  ),
  ...germanFragments(
    'greeting-bare-nameless',
    { ...early, without: [...nobody, 'rep', 'repCompany'] },
    { 'guten-tag': 'guten Tag,', tageszeit: '{dayPart}.', hallo: { text: 'hallo,', tones: casual } },
  ),
  ...germanFragments(
    'greeting-late',
    { ...late, needs: ['firstName'] },
    {
      'guten-tag': 'guten Tag {firstName},',
      tageszeit: '{dayPart} {firstName}.',
      hallo: { text: 'hallo {firstName},', tones: casual },
      hi: { text: 'hi {firstName},', tones: casual, formality: 'informal' },
      hey: { text: 'hey {firstName},', tones: ['friendly'], formality: 'informal' },
    },
  ),
  ...germanFragments(
    'greeting-late-nameless',
    { ...late, without: nobody },
    { 'guten-tag': 'guten Tag,', tageszeit: '{dayPart}.', hallo: { text: 'hallo,', tones: casual } },
  ),
];
