import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { ConnectionStep, OutgoingServer, StepResult } from '#core/ports/letter-transport.ts';
import { describeFailure, isAboutEncryption } from './describe-failure.ts';
import { type SmtpError, type SmtpLimits, SmtpSession } from './smtp-session.ts';

/** Goes as far as naming the sender, and says which step failed and what to do about it. */
export async function tryOut(
  server: OutgoingServer,
  sender: string,
  limits: SmtpLimits,
  trusted?: string,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const passed = (step: ConnectionStep, message: string) => results.push({ step, ok: true, message });
  const failed = (step: ConnectionStep, error: unknown) => {
    results.push({ step, ok: false, message: describeFailure(step, error as SmtpError, server) });
    return results;
  };

  try {
    if (isIP(server.host) === 0) await lookup(server.host);
  } catch (error) {
    return failed('resolve', error);
  }
  passed('resolve', `Found ${server.host}.`);

  const session = new SmtpSession(server, limits, trusted);
  try {
    await session.connect();
  } catch (error) {
    const step = isAboutEncryption(error as SmtpError) ? 'secure' : 'connect';
    if (step === 'secure') passed('connect', `Connected to port ${server.port}.`);
    session.close();
    return failed(step, error);
  }
  passed('connect', `Connected to port ${server.port}.`);
  passed('secure', 'The connection is encrypted and the certificate is good.');
  try {
    await session.login(server.user, server.password);
    passed('login', `Logged in as ${server.user}.`);
  } catch (error) {
    session.close();
    return failed('login', error);
  }
  try {
    await session.nameSender(sender);
    passed('sender', `The server takes letters from ${sender}.`);
  } catch (error) {
    session.close();
    return failed('sender', error);
  }
  session.quit();
  return results;
}
