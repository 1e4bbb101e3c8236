import { describe, expect, it } from 'vitest';
import { Doorkeeper } from './doorkeeper.ts';

describe('Doorkeeper', () => {
  it('has a token of 256 bits, another one at every start', () => {
    const tokens = Array.from({ length: 20 }, () => new Doorkeeper().token);
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('knows its own token and no other', () => {
    const door = new Doorkeeper();
    expect(door.knowsToken(door.token)).toBe(true);
    expect(door.knowsToken(`${door.token}x`)).toBe(false);
    expect(door.knowsToken('')).toBe(false);
    expect(door.knowsToken(new Doorkeeper().token)).toBe(false);
  });

  it('opens one window with a link, once', () => {
    const door = new Doorkeeper();
    const link = door.issueLink();
    const session = door.openSession(link);
    expect(session).not.toBeNull();
    expect(door.knowsSession(session ?? '')).toBe(true);
    expect(door.openSession(link)).toBeNull();
  });

  it('takes neither the token nor a session for a link, nor a link for a session', () => {
    const door = new Doorkeeper();
    const link = door.issueLink();
    expect(door.knowsSession(link)).toBe(false);
    expect(door.knowsSession(door.token)).toBe(false);
    expect(door.openSession(door.token)).toBeNull();
    expect(door.knowsToken(door.openSession(link) ?? '')).toBe(false);
  });

  it('forgets a link after an hour', () => {
    let now = 0;
    const door = new Doorkeeper(() => now);
    const early = door.issueLink();
    const late = door.issueLink();
    now = 59 * 60_000;
    expect(door.openSession(early)).not.toBeNull();
    now = 61 * 60_000;
    expect(door.openSession(late)).toBeNull();
  });

  it('keeps a bounded number of windows, dropping the oldest', () => {
    const door = new Doorkeeper();
    const sessions = Array.from({ length: 51 }, () => door.openSession(door.issueLink()) ?? '');
    expect(door.knowsSession(sessions[0] ?? '')).toBe(false);
    expect(door.knowsSession(sessions[50] ?? '')).toBe(true);
  });
});
