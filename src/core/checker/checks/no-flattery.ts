import { defineCheck } from '../define-check.ts';
import { findTone, tonePatterns } from '../tone/tone-pattern.ts';

const PATTERNS = tonePatterns(String.raw`
hint ;; (?:the )?(?:best|greatest|finest|most (?:amazing|incredible|wonderful|prestigious)) (?:company|employer|team|organi[sz]ation|firm|school|hospital|place(?: to work)?)(?: \w+)? (?:in the (?:world|country|universe|industry)|on earth|ever|i have ever|i've ever|imaginable|there is) ;; flattery ;; Name one thing they do well.
strong ;; you (?:look|looked|are|were|seem)(?: so| very| really| such| absolutely| quite| as)* (?:beautiful|gorgeous|attractive|pretty|handsome|stunning|lovely (?:in|eyes|smile|hair|dress)|hot|cute|charming|young) ;; too close ;; Leave how they look out.
strong ;; your (?:beautiful|gorgeous|lovely|pretty|stunning|charming) (?:eyes|smile|hair|dress|face|voice|wife|husband|daughter|son|family|home|children) ;; too close ;; Leave the private out.
strong ;; (?:i (?:saw|noticed|found|read|came across)|from|on) (?:on |in |that on )?your (?:facebook|instagram|personal|private|family|tiktok|holiday|vacation|wedding)(?: \w+)? (?:page|profile|account|photos?|pictures?|posts?) ;; too close ;; Keep to what they publish about their work.
strong ;; (?:lots of |much |all my |with )?(?:love and (?:kisses|hugs)|hugs(?: and kisses)?|kisses|xoxo+|xx+|with all my love)(?=[\s,.!]|$) ;; too close ;; Close with regards.
hint ;; (?:we(?:'re| are| will be|'ll be)|feel like we(?:'re| are)|as if we(?:'re| are| were)) (?:clearly |already |going to be |definitely |like |such |old )*(?:best |great |good |close |old |fast )*(?:friends|soulmates|kindred spirits) ;; too close ;; Say what you enjoyed talking about.
strong ;; (?:join me|take you|have|grab|go|meet(?: me)?|invite you|buy you)(?: \w+)? (?:out )?(?:for|to|a)? ?(?:a )?(?:drinks?|dinner|beer|beers|glass of wine|date)(?: \w+)? (?:this|next|some|on|with me|sometime|tonight|tomorrow|after work|to celebrate|soon) ;; an invitation that puts them in a spot ;; Wait until the process is over.
strong ;; (?:a |small |little |enclosed )*(?:gift|present|gift card|voucher|token of (?:my )?(?:appreciation|gratitude)|bottle of wine|box of chocolates|chocolates|flowers)(?: \w+){0,4} (?:enclosed|attached|for you|i (?:sent|have sent|am sending|'ve sent)|on (?:its|the) way|to thank you) ;; a gift, which they may have to refuse ;; A good sentence is gift enough.
strong ;; (?:enclosed|attached|sent you|sending you|send you|please accept)(?: is| a| an| this| you| the| small| little| my)* (?:gift|present|gift card|voucher|bottle of wine|chocolates|flowers|cake|coupon) ;; a gift, which they may have to refuse ;; A good sentence is gift enough.
hint ;; (?:you are|you're|you were|what) (?:an? |such an? |truly |absolutely |so |the most )*(?:amazing|incredible|brilliant|genius|inspirational|phenomenal|goddess|legend|rock ?star|superhero)(?: \w+)?(?: person| human| being| leader| woman| man)? ;; flattery ;; Name one thing they said.
`);

export const noFlattery = defineCheck({
  id: 'no-flattery',
  group: 'tone',
  severity: 'warn',
  overridable: false,
  summary: 'No flattery, and nothing too close.',
  why: 'Praise without a reason is heard as a means.',
  examples: {
    passes: 'I liked how you run your reviews.',
    found: 'You are ⟦the best company in the world⟧.',
  },
  look: (letter) => findTone(letter, PATTERNS),
});
