import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
hint ;; (?:i(?:'m| am)? )?(?:so |very |really |terribly |deeply |truly )*(?:sorry|apologi[sz]e|apologies|forgive me|excuse me|hate) (?:for |to (?:be )?|about |if (?:i am|i'm|this is|i keep) )(?:bother(?:ing)?|disturb(?:ing)?|pester(?:ing)?|annoy(?:ing)?|troubl(?:e|ing)|tak(?:e|ing) (?:up )?your time|writing|the (?:inconvenience|intrusion|bother)|being (?:a (?:pest|nuisance|bother)|annoying)|wast(?:e|ing)|nag(?:ging)?)(?: you)? ;; over-apologetic ;; Begin with what you want to say.
hint ;; i (?:know|realise|realize|understand|admit|am aware)(?: that)? (?:i am|i'm|i was|i may|i might|i do not|i don't)(?: \w+)? (?:not |n't )?(?:the |an? |be the )*(?:ideal|best|strongest|perfect|most (?:qualified|experienced)|right|obvious|qualified|good)(?: \w+)? (?:candidate|fit|match|choice|enough|applicant|person|interviewee) ;; arguing against yourself ;; Say what you do bring.
hint ;; (?:sorry|apologi[sz]e|apologies|embarrassed|ashamed|regret|forgive me)(?: that i| for| about|,? i)(?: was| being| how| my| so| such| talking| going| having| got)*(?: \w+)? (?:nervous|nerves|rambl(?:ed|ing|e)|babbl(?:ed|ing)|went (?:blank|on)|froze|freezing|stutter(?:ed|ing)|performance|bad answers?|poor answers?|weak answers?|awkward(?:ly)?|unprepared|on so long|on and on|accent|english) ;; running yourself down ;; They may not have noticed.
hint ;; (?:someone|somebody|a person|a nobody|people) like me ;; running yourself down ;; Thank them for their time.
hint ;; (?:thank(?:s| you)|grateful)(?: \w+){0,3} (?:for )?even (?:considering|seeing|talking|meeting|reading|looking) ;; running yourself down ;; Thank them for their time.
hint ;; (?:i was|i am|i'm|my answer(?:s)? (?:was|were)|i did|that was|i gave)(?: \w+)? (?:terrible|awful|horrible|embarrassing|a disaster|a mess|pathetic|dreadful|hopeless|the worst|really bad|so bad)(?: \w+)? ;; running yourself down ;; Give the better answer and leave the rest.
hint ;; i(?:'m| am) just (?:a|an|one) (?:humble|simple|lowly|junior|small|nobody|student)(?: \w+)? ;; running yourself down ;; Say what you do.
hint ;; (?:just|maybe|perhaps|a little|a bit|sort of|kind of|i guess|possibly|i was wondering|somehow)(?:,? \w+){0,4} (?:just|maybe|perhaps|a little|a bit|sort of|kind of|i guess|possibly|i was wondering)(?:,? \w+){0,4} (?:just|maybe|perhaps|a little|a bit|sort of|kind of|i guess|possibly|if that's okay|if possible) ;; unsure ;; One hedge is enough.
hint ;; i (?:should|ought to) have (?:said|answered|told|done|prepared|known|explained|been) ;; going over it again ;; Say it now, in one sentence.
`);

export const noSelfDamage = defineCheck({
  id: 'no-self-damage',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'Nothing apologises for what needs no apology.',
  why: 'An apology points at what the reader had not seen.',
  examples: { passes: 'One thing I would add:', found: '⟦Sorry for bothering you⟧ again.' },
  look: (letter) => findTone(letter, PATTERNS),
});
