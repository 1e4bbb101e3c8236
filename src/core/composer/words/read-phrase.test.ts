import { describe, expect, test } from 'vitest';
import { addressThem, readPhrase, readTopic } from './read-phrase.ts';

describe('a note of the seeker’s is read for where it can stand in a sentence', () => {
  test.each([
    ['halved stray light', 'past', 'halved stray light'],
    ['Managed a £2m budget', 'past', 'managed a £2m budget'],
    ['managed services for schools', 'noun', 'managed services for schools'],
    ['reduced churn by 12 % in two quarters', 'past', 'reduced churn by 12 % in two quarters'],
    ['reduced hours', 'noun', 'reduced hours'],
    ['speaks Irish', 'present', 'speak Irish'],
    ['love their product', 'present', 'love their product'],
    ['lead a team of nine', 'present', 'lead a team of nine'],
    ['lead times', 'noun', 'lead times'],
    ['don’t know Terraform', 'present', 'don’t know Terraform'],
    ['I speak fluent Spanish', 'sentence', 'I speak fluent Spanish.'],
    ['I’ve run a kitchen of twelve', 'sentence', 'I’ve run a kitchen of twelve.'],
    ['responsible for 40 staff', 'being', 'responsible for 40 staff'],
    ['they’re moving to a monorepo', 'clause', 'they’re moving to a monorepo'],
    ['onboarding is slow right now', 'clause', 'onboarding is slow right now'],
    ['how onboarding is done', 'noun', 'how onboarding is done'],
    ['the noise that was everywhere', 'noun', 'the noise that was everywhere'],
    ['what success looks like', 'noun', 'what success looks like'],
    ['Kafka migration', 'heading', 'Kafka migration'],
    ['- The new coating line.', 'noun', 'the new coating line'],
  ])('%s: %s', (note, kind, text) => {
    expect(readPhrase(note)).toEqual({ kind, text });
  });

  test.each([
    'he seemed bored',
    'the salary',
    'the Q3 roadmap (confidential)',
    'growth plans?',
    'onboarding is a mess',
    'the [name] project',
    'TODO ask Jim',
  ])('nothing that is not for their eyes goes into a letter: %s', (note) => {
    expect(readPhrase(note).kind).toBe('unusable');
  });

  test.each([
    ['We talked about the new ward layout.', 'the new ward layout'],
    ['asked a lot about conflict with parents', 'conflict with parents'],
    ['discussed Kafka', 'Kafka'],
    ['asked for references', 'asked for references'],
  ])('of a topic it goes without saying that it was talked about: %s', (note, text) => {
    expect(readTopic(note).text).toBe(text);
  });

  test.each([
    ['they’re moving to a monorepo', 'you’re moving to a monorepo'],
    ['how they do code review', 'how you do code review'],
    ['Their plan to open in Cork', 'your plan to open in Cork'],
    ['love their product', 'love your product'],
    ['what parents say when they call', 'what parents say when they call'],
    ['tests they wrote', 'tests they wrote'],
    ['theirs to decide', 'theirs to decide'],
  ])('in a letter to them, they are you: %s', (note, text) => {
    expect(addressThem(readPhrase(note)).text).toBe(text);
  });
});
