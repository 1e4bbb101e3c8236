/**
 * What is being typed, kept in this browser until the server has it: a reload or a crash loses nothing. Only for the tab
 * that types; another tab starts from what is stored.
 */
export function keepWords(key: string, value: unknown) {
  try {
    sessionStorage.setItem(`kept:${key}`, JSON.stringify(value));
  } catch {
    // Full or forbidden: the words are still in the page, and saving goes on.
  }
}

export function recallWords(key: string): unknown {
  try {
    const kept = sessionStorage.getItem(`kept:${key}`);
    return kept === null ? null : (JSON.parse(kept) as unknown);
  } catch {
    return null;
  }
}

export function forgetWords(key: string) {
  try {
    sessionStorage.removeItem(`kept:${key}`);
  } catch {
    // Nothing was kept there then.
  }
}
