/** Said where a step rests on an interview that nobody has written down as held. */
export const ASSUMED_HELD = 'Nobody has said that the interview took place; its time has passed.';
