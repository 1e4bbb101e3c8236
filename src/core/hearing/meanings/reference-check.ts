import { defineMeaning, saysAny } from '../define-meaning.ts';

const REFERENCES =
  '(?:references|referees?|reference (?:check|checks|stage)|(?:first|second|third|further|another) reference)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:contact|contacting|call|calling|ring|speak|spoke|talk|chat|writ(?:e|ing)|approach(?:ing)?|names?|provide|send|enter|need|start|started|stage|give|check|checking|help|add|tak(?:e|ing) up|follow(?:ing)? up|reach(?:ing)? out|collect(?:ing)?|request(?:ed|ing)?|written)\b.*\b${REFERENCES}\b`,
  ),
  new RegExp(
    String.raw`\b${REFERENCES}\b.*\b(?:contact|call|today|needed|required|would help|stage|now|started|expect)\b`,
  ),
  /\b(?:ring|call|phone|contact|speak to|speak with|talk to) (?:\w+ ){0,3}(?:(?:old|former|previous|past|last) (?:bosses|boss|managers?|employers?|supervisors?|colleagues?)|of your (?:old|former|previous))\b/,
  /\b(?:speak|talk|chat) (?:with|to) (?:\w+ ){0,4}(?:people|persons?|managers?|colleagues?|supervisors?|someone|somebody) (?:who|you(?:'ve| have)?)\b.*\bwork/,
];

/** They are about to ask others about the seeker, or want to know whom to ask. */
export const referenceCheck = defineMeaning({
  meaning: 'reference-check',
  silences: ['request', 'timetable', 'acknowledgement'],
  says: (sentence) => saysAny(sentence, PATTERNS, [/\bsubject to\b/, /\b(?:no|without) references\b/]),
});
