/** The key that goes with another, as this machine's keyboard names it. */
export const MODIFIER_KEY = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '') ? '⌘' : 'Ctrl';
