import { testCheck } from '#testing/check-cases.ts';
import { companyIsNamedRight } from './company-is-named-right.ts';

testCheck(companyIsNamedRight, {
  passes: [
    'I enjoyed hearing about Quayside Instruments.',
    'Quayside is where I would like to work, and Quayside’s lenses are why.',
    'QUAYSIDE INSTRUMENTS',
    'We walked along the quayside past the instruments.',
    'Your instrument designs are fine.',
  ],
  finds: [
    'I enjoyed hearing about ⟦Quaside⟧ Instruments.',
    'I would like to join ⟦Quayeside⟧.',
    'I would like to join ⟦QuaySide⟧.',
    'I would like to join ⟦quayside⟧.',
    'The role at Quayside ⟦instruments⟧ is clear.',
    'I would like to join ⟦Quay Side⟧.',
    'The role at Quayside ⟦Instrument⟧ is clear.',
    'The role at ⟦QuaysideInstruments⟧ is clear.',
  ],
});
