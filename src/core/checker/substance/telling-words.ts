const PLAIN = new Set(
  'about after again against around because before between could every first from have into more most much other over same some such than that their them then there these they this those through under very what when where which while whole with within would your they’re team work role company people talk talked asked said want wants need needs think thing things time year years month months week weeks'.split(
    ' ',
  ),
);

/** The words of a note that tell it from others, in small letters and without an ending. */
export function tellingWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]+/gu) ?? [])
    .filter((word) => word.length > 3 && !PLAIN.has(word))
    .map((word) =>
      word.length > 6 ? word.replace(/(?:ations?|ings?|ies|es|ed|s|y|e)$/u, '') : word.replace(/s$/u, ''),
    );
}
