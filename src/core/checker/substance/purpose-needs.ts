import type { Purpose } from '../../model/lists.ts';

interface Need {
  readonly has: RegExp;
  readonly without: string;
}

export const FIT: Need = {
  has: /\b(?:i(?:['’]ve| have| had)?|we|my|our)\b[^.?!]{0,60}\b(?:led|built|ran|run|worked|work|wrote|written|made|made|cut|halved|moved|solved|taught|managed|used|reduced|raised|saved|experience|learned|learnt|designed|did|done|started|helped|introduced|replaced|tried|kept|job|role|post|team|project|background|years|class|shop|read|looked|thought|found|hit)\b/iu,
  without: 'Nothing here says what you would bring: one example of yours that fits what they need.',
};
const INTEREST: Need = {
  has: /\b(?:interest\w*|keen|glad|happy|pleased|delighted|love|like to|welcome|look(?:ing)? forward|learn\w*|liked?|admire\w*|believe|could show|privilege|better|excit\w*|eager|enthusias\w*|proud|hope|enjoy\w*|want|would say yes|would take)\b/iu,
  without: 'Nothing here says that you would like the job.',
};
const TIMING: Need = {
  has: /\b(?:when|timing|timetable|schedule|news|decid\w*|decision|next step|stands?|hear|update|process|expect|plans?|weeks?|outcome|status)\b/iu,
  without: 'The question is missing: when they expect to decide, or where things stand.',
};
const TERMS: Need = {
  has: /\b(?:offer|accept|contract|position|role|terms|start|join)\w*/iu,
  without: 'It does not name the offer.',
};

/** What a letter of each kind cannot do without. A kind left out has no list of its own. */
export const PURPOSE_NEEDS: { readonly [purpose in Purpose]?: readonly Need[] } = {
  'thank-you': [INTEREST],
  'check-in': [TIMING],
  nudge: [TIMING],
  'ask-timetable': [TIMING],
  'closing-note': [
    {
      has: /\b(?:assume|take it|understand|suppose|moved on|other directions?|filled|changed|decid\w*|not heard|closed?|last|trouble)\b/iu,
      without: 'It does not say that you take it the matter is closed.',
    },
  ],
  'debrief-recruiter': [
    {
      has: /\b(?:went|asked|talked|spoke|met|interview|discussed|conversation|told|said)\b/iu,
      without: 'It does not say how the interview went.',
    },
  ],
  'ask-permission': [
    {
      has: /\b(?:reference|speak for me|vouch|recommend\w*|call you|contact you|your name)\b/iu,
      without: 'It does not ask whether you may name them as a reference.',
    },
    { has: /\?/u, without: 'There is no question to say yes or no to.' },
  ],
  'alert-reference': [
    {
      has: /\b(?:call|ring|phone|e-?mail|write|contact|hear from|survey|in touch|get in touch)\b/iu,
      without: 'It does not say who may get in touch with them, and how.',
    },
  ],
  'update-reference': [
    {
      has: /\b(?:got|offer\w*|accept\w*|start\w*|chose|chosen|decided|did not|didn['’]t|went|hired|unfortunately|position|job|role|news)\b/iu,
      without: 'It does not say how it ended.',
    },
  ],
  'confirm-interview': [
    {
      has: /\b(?:confirm\w*|will be (?:there|at|on|glad|happy)|yes|see you|look(?:ing)? forward|suits?|works? (?:well|for))\b/iu,
      without: 'It does not say yes to the date.',
    },
  ],
  'ask-extension': [
    {
      has: /\b(?:until|by|more time|extension|few (?:more )?days|longer|later|instead of)\b/iu,
      without: 'It does not say until when you would like to think.',
    },
  ],
  'announce-offer': [{ has: /\boffer\w*\b/iu, without: 'It does not say that you have an offer.' }],
  'answer-offer': [TERMS],
  decline: [
    {
      has: /\b(?:declin\w*|not (?:be able to )?(?:accept|take|join)|accepted (?:another|a)|decided (?:to|not)|withdraw\w*|stay|turn(?:ed)? down|no longer|another (?:offer|role|position|post|job))\b/iu,
      without: 'It does not say no in so many words.',
    },
  ],
  withdraw: [
    {
      has: /\bwithdraw\w*|take my name|step (?:back|down|aside)|no longer\b/iu,
      without: 'It does not say that you withdraw.',
    },
  ],
  'reply-to-rejection': [
    {
      has: /\b(?:understand|decision|letting me know|telling me|sorry|disappointed|news|your (?:note|message|mail|email|letter))\b/iu,
      without: 'It does not take up their answer.',
    },
  ],
  'ask-referral': [
    {
      has: /\b(?:know (?:of )?(?:any|some|who)|anyone|introduc\w*|suggest|point me|recommend|talk (?:to|with)|somebody|someone)\b/iu,
      without: 'It does not ask whom you might talk to.',
    },
  ],
  'take-up-introduction': [
    {
      has: /\b(?:suggest\w*|introduc\w*|mention\w*|recommend\w*|told me|gave me|put (?:me|us) in touch|said)\b/iu,
      without: 'It does not say who sent you.',
    },
  ],
  'send-references': [
    {
      has: /\b(?:reference\w*|speak for me|contact\w*|reach\w*|names?|vouch)\b/iu,
      without: 'It does not name the people who speak for you.',
    },
  ],
};
