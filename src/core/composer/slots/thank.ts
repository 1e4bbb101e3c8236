import type { Brief } from '../brief.ts';
import { type Part, part } from '../message.ts';
import { takeTurn } from '../turn.ts';
import { onTheDay, theRole } from './when.ts';

/** Thanks for the conversation: no two turns begin alike. */
export function thankForConversation(brief: Brief): Part {
  const on = onTheDay(brief);
  const role = theRole(brief);
  const meet = brief.interview?.format === 'onsite' ? 'meet you' : 'speak with you';
  const text = takeTurn(
    [
      `Thank you for the time you gave me ${on} to talk about ${role}.`,
      `I enjoyed our conversation ${on}, and I am grateful to you for it.`,
      `It was a pleasure to ${meet} ${on}; thank you for a good discussion of ${role}.`,
      `My thanks for our conversation ${on}.`,
      `Our conversation ${on} gave me a clearer picture of ${role}, and I would like to thank you for it.`,
      `I appreciated the chance to talk with you ${on} about ${role}.`,
      `Speaking with you ${on} was time well spent, and I am grateful for it.`,
      `Please accept my thanks for the conversation we had ${on}.`,
      `You made time for me ${on} to talk about ${role}, and I am grateful.`,
      `A note of thanks for your time ${on}.`,
      `Many thanks for talking with me ${on} about ${role}.`,
      `I am glad that we had the chance to talk ${on}; thank you.`,
    ],
    brief.turn,
  );
  return part('thanks', text, brief.interview?.id, brief.opportunity?.id);
}

/** For those who arranged the interview or received the seeker, rather than asked the questions. */
export function thankForArranging(brief: Brief): Part {
  const on = onTheDay(brief);
  const text = takeTurn(
    [
      `Thank you for all you did to make my interview ${on} go smoothly.`,
      `I am grateful for the care you took over my interview ${on}.`,
      `Many thanks for looking after the arrangements for my interview ${on}.`,
      `My interview ${on} went smoothly, and I would like to thank you for your part in that.`,
      `You made my interview ${on} easy to get to and easy to enjoy; thank you.`,
      `I appreciated your help with the interview ${on}.`,
    ],
    brief.turn,
  );
  return part('thanks', text, brief.interview?.id);
}

/** One clause of thanks to begin a message about something else. */
export function thankBriefly(brief: Brief): Part {
  const on = onTheDay(brief);
  const text =
    brief.interview === null
      ? `Thank you for considering me for ${theRole(brief)}.`
      : brief.step.action === 'closing-note'
        ? `I am still glad of our conversation ${on}.`
        : `Thank you again for the conversation ${on}.`;
  return part('thanks', text, brief.interview?.id, brief.opportunity?.id);
}
