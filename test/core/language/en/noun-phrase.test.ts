/** Where English puts "the". */
import { describe, expect, it } from '@jest/globals';
import { gatheringWithArticle, withArticle } from '../../../../src/core/language/en/noun-phrase.ts';

describe('withArticle', () => {
  it.each([
    ['pricing review', 'the pricing review'],
    ['demo of the dashboard', 'the demo of the dashboard'],
    ['pricing', 'pricing'],
    ['customer onboarding', 'customer onboarding'],
    ['security questions', 'security questions'],
    ['your budget', 'your budget'],
    ['the rollout', 'the rollout'],
    ['Q4 budget', 'the Q4 budget'],
    ['Q4 planning', 'Q4 planning'],
    ['business', 'the business'],
  ])('says %s as %s', (topic, said) => {
    expect(withArticle(topic)).toBe(said);
  });
});

describe('gatheringWithArticle', () => {
  it.each([
    ['Denver Chamber of Commerce', 'the Denver Chamber of Commerce'],
    ['The Freight Club', 'The Freight Club'],
    ['Freight Summit 2026', 'the Freight Summit 2026'],
    ['SaaStr', 'SaaStr'],
    ['Northwind', 'Northwind'],
  ])('says %s as %s', (name, said) => {
    expect(gatheringWithArticle(name)).toBe(said);
  });
});
