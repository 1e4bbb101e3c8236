import { defineMeaning, saysAny } from '../define-meaning.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(?:tak(?:e|es|en|ing)|took)\b(?: \w+){0,3} (?:longer|more time)\b|\bneeds? (?:some |a bit of )?(?:extra|more|additional) time\b/,
  /\b(?:decision|process|we|this|search|selection|meeting|things|timeline|appointment|it)\b.*\b(?:delayed|delays|postponed?|deferred|slipped|pushed back|held up|dragging|behind schedule|running (?:late|behind))\b/,
  /\b(?:timeline|timetable|schedule|decision|date|plans?) (?:has|have) (?:been )?(?:shifted|moved|changed|slipped)\b|\bnot this (?:week|month) after all\b|\b(?:a bit|a little|somewhat|slightly) behind\b|\b(?:could not|couldn't) be held\b|\bhas yet to be (?:fixed|decided|made|set|taken|confirmed)\b|\bgot in the way\b|\bfor bearing with (?:us|me)\b|\bforgotten (?:you|about you)\b/,
  /\bno (?:decision|news|update|answer)s? (?:yet|so far|for you yet)\b|^not yet\b|\bnot (?:yet )?made up our minds?\b|\b(?:not|n't) (?:yet )?(?:come to|made|reached) a decision\b/,
  /\bstill (?:under review|being reviewed|interviewing|reviewing|working (?:through|on)|going through|waiting (?:for|on) (?:the|approval|sign|budget|word|an answer|feedback))\b/,
  /\bneed (?:another|a few more|a couple more|some more|a bit more|more) (?:\w+ )?(?:weeks?|days?|time)\b|\bnothing (?:will|is going to) happen (?:before|until)\b/,
  /\bdelay in (?:our|the)\b|\b(?:appreciate|thank you for|thanks for) your (?:continued )?patience\b|\bsorry (?:for|about) the (?:delay|silence|wait)\b|\bbear with (?:us|me)\b/,
];

/** It takes longer than was said. */
export const slip = defineMeaning({
  meaning: 'slip',
  silences: ['acknowledgement'],
  says: (sentence) =>
    saysAny(sentence, PATTERNS, [/\b(?:train|flight|delivery|parcel|order|reply to you)\b/]),
});
