import { describe, expect, it } from 'vitest';
import { guessServer, MAIL_PROVIDERS } from './mail-providers.ts';

describe('guessServer', () => {
  it('knows the servers of common providers, whatever the case of the address', () => {
    expect(guessServer('Niamh@GMAIL.com')).toMatchObject({
      provider: 'Gmail',
      host: 'smtp.gmail.com',
      port: 465,
      security: 'tls',
    });
  });

  it('proposes the usual name for a domain of its own', () => {
    expect(guessServer('niamh@kerr.example')).toMatchObject({
      provider: null,
      host: 'smtp.kerr.example',
      port: 587,
    });
  });

  it.each(['', 'niamh', 'niamh@'])('has no proposal for “%s”', (address) => {
    expect(guessServer(address)).toBeNull();
  });

  it('names each domain once, and only encrypted ports', () => {
    const domains = MAIL_PROVIDERS.flatMap((provider) => provider.domains);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { port, security } of MAIL_PROVIDERS) expect(port).toBe(security === 'tls' ? 465 : 587);
  });
});
