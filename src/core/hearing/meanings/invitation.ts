import { defineMeaning, saysAny } from '../define-meaning.ts';

const MEETING =
  '(?:interview|call|conversation|chat|round|trial|assessment|meeting|stage|screen|visit|tour|lunch|coffee)';
const WISH = `(?:would|'d|want to|wants to|would all) ?(?:also )?(?:like|love|be (?:very )?(?:happy|glad|delighted|pleased|keen))?`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\binvit(?:e|ing) you (?:to|for|in)\b.*\b(?:${MEETING}|meet|day|office)`),
  new RegExp(
    String.raw`\b(?:schedule|set up|arrange|book|choose a time for|pick a time for|requested|plan)\b.*\b${MEETING}\b`,
  ),
  /\byour (?:\w+ )?interview\b.*\b(?:has been|is) (?:now )?(?:scheduled|confirmed|booked|arranged)\b|\binterviews? (?:will be held|will take place)\b|\byou (?:have been|are) shortlisted\b/,
  /\b(?:you(?:'re| are)|have made it) (?:through )?to the (?:next|second|final|last) (?:round|stage)\b|\bbook your (?:interview|slot|call|time)\b|\b(?:attend|give) (?:a|an|the|one)\b.*\b(?:interview|presentation|lecture|talk|trial)\b|\battend a second one\b/,
  /\bhow (?:does|would|about) (?:\w+ ){0,3}(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week)\b|\b(?:mornings?|afternoons?) (?:or|easier|better|suit)|\b(?:would|could) you (?:pop|drop|come|swing) (?:in|by|over|round)\b|\b(?:continue|continuing) (?:the|our) conversation\b/,
  /\bselect a slot\b|\byour slot\b|\b(?:pick|choose|find|suggest|propose) (?:a|some|your) (?:times?|slots?|dates?)\b|\binvite you to (?:our|the|a)\b/,
  new RegExp(
    String.raw`\b${WISH} to (?:(?:speak|talk|chat) (?:to|with) you|meet you|see you|welcome you|fly you|get you on|have you (?:in|over|visit)|bring you in|get to know you)\b`,
  ),
  /\bwants? to (?:see|meet|speak to|speak with|talk to) you\b/,
  /\b(?:selected for|move you (?:forward )?(?:to|into)|welcome you (?:for|to)) (?:the|a|our)\b.*\b(?:stage|round|step|interview)/,
  /\bnext (?:step|stage|round) (?:is|will be|would be)\b.*\b(?:interview|call|conversation|meeting|chat)\b/,
  /^(?:next: |then: )?interview with\b/,
  /\b(?:are you (?:free|available)|do you have (?:time|half an hour|an hour|\d+ minutes|a moment)|could you (?:do|come|make)|can you (?:do|come|make)|would you (?:join us|come))\b.*\b(?:calls?|interview|meet|team|lab|office|cto|ceo|lunch|video|chat|talk|monday|tuesday|wednesday|thursday|friday)\b/,
  /\b(?:like|love|ask|invite|asked|need)\b you to come (?:on-?site|in\b|over\b|by\b|to\b|for\b)/,
  /\b(?:which|what) (?:week|day|date|time|slot)s?\b.*\b(?:works?|suits?|good|best|convenient)\b/,
  /\b(?:move|reschedule|bring forward|postpone) (?:our|your|the) (?:\w+ )?(?:interview|call|conversation)\b/,
];
const EXCEPTIONS: readonly RegExp[] = [
  /\b(?:webinar|webcast|newsletter)\b/,
  /\bnot\b.*\binvite\b/,
  /\b(?:hike|cinema|party)\b/,
];

/** They want to talk, or to talk again. */
export const invitation = defineMeaning({
  meaning: 'invitation',
  silences: ['request', 'timetable', 'acknowledgement'],
  says: (sentence) => saysAny(sentence, PATTERNS, EXCEPTIONS),
});
