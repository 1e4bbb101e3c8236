const SETTING = 'single-keys';

/** Single letters do things only where nobody types, and only while the seeker has not turned them off. */
export function isSingleKey(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && areSingleKeysOn();
}

export function areSingleKeysOn(): boolean {
  return localStorage.getItem(SETTING) !== 'off';
}

export function turnSingleKeys(on: boolean) {
  if (on) localStorage.removeItem(SETTING);
  else localStorage.setItem(SETTING, 'off');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, select, textarea, dialog, [popover]') !== null)
  );
}
