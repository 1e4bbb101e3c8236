import { describe, expect, it } from 'vitest';
import { Doorkeeper } from './doorkeeper.ts';
import { type Caller, judgeCaller, namesOf } from './judge-caller.ts';

const door = new Doorkeeper();
const session = door.openSession(door.issueLink()) ?? '';
const names = namesOf(4370);

const OWN: Caller = {
  method: 'POST',
  host: '127.0.0.1:4370',
  origin: 'http://127.0.0.1:4370',
  fetchSite: 'same-origin',
  authorization: undefined,
  session,
};

function judge(changes: Partial<Caller>) {
  return judgeCaller({ ...OWN, ...changes }, names, door).kind;
}

describe('judgeCaller', () => {
  it.each<[string, Partial<Caller>]>([
    ['a deed from our own page', {}],
    ['the same by another name of ours', { host: '[::1]:4370', origin: 'http://[::1]:4370' }],
    [
      'the same by afterword.localhost',
      { host: 'afterword.localhost:4370', origin: 'http://afterword.localhost:4370' },
    ],
    ['a browser that tells no fetch metadata', { fetchSite: undefined }],
    ['a read without Origin, as browsers send it', { method: 'GET', origin: undefined }],
    ['an address typed by hand', { method: 'GET', origin: undefined, fetchSite: 'none' }],
    [
      'a program with the token and no page at all',
      { origin: undefined, fetchSite: undefined, session: undefined, authorization: `Bearer ${door.token}` },
    ],
  ])('lets in %s', (_, changes) => {
    expect(judge(changes)).toBe('welcome');
  });

  it.each<[string, Partial<Caller>]>([
    ['another name that was led to us', { host: 'evil.test:4370', origin: 'http://evil.test:4370' }],
    ['our name on another port', { host: '127.0.0.1:4371', origin: 'http://127.0.0.1:4371' }],
    ['our name without a port', { host: '127.0.0.1', origin: 'http://127.0.0.1' }],
    ['a request without a name', { host: undefined }],
    ['a page on another port', { origin: 'http://127.0.0.1:8080' }],
    ['a page of ours under another name', { origin: 'http://[::1]:4370' }],
    ['a page over https', { origin: 'https://127.0.0.1:4370' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a read from another page', { method: 'GET', origin: 'http://evil.test' }],
    ['another site', { fetchSite: 'cross-site' }],
    ['another port of this machine', { fetchSite: 'same-site' }],
    ['a read led here from another site', { method: 'GET', origin: undefined, fetchSite: 'cross-site' }],
    ['a deed that nobody’s page began', { fetchSite: 'none' }],
    ['a deed with the cookie and no Origin', { origin: undefined }],
    [
      'the right token from another page',
      { origin: 'http://evil.test', authorization: `Bearer ${door.token}` },
    ],
  ])('turns away %s, whatever it holds', (_, changes) => {
    expect(judge(changes)).toBe('foreign');
  });

  it.each<[string, Partial<Caller>]>([
    ['no cookie', { session: undefined }],
    ['a cookie of another start', { session: new Doorkeeper().token }],
    ['an empty cookie', { session: '' }],
    ['a wrong token', { session: undefined, authorization: 'Bearer wrong' }],
    ['a wrong token beside a good cookie', { authorization: 'Bearer wrong' }],
    ['another scheme', { session: undefined, authorization: `Basic ${door.token}` }],
    ['the token as a cookie', { session: door.token }],
  ])('does not know %s', (_, changes) => {
    expect(judge(changes)).toBe('unknown');
  });
});
