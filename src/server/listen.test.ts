import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { InvalidInputError } from '#core/errors.ts';
import { type Listening, listen } from './listen.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function listenHere(port = 0): Promise<Listening> {
  const listening = await listen(port, () => async (request) => new Response(await request.text()));
  open.push(listening);
  return listening;
}

describe('listen', () => {
  it('answers on this machine’s own address and on no other it has', async () => {
    const { port } = await listenHere();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    }
  });

  it('says which port is taken, and which to try', async () => {
    const { port } = await listenHere();
    await expect(listenHere(port)).rejects.toThrow(InvalidInputError);
    await expect(listenHere(port)).rejects.toThrow(`--port ${port + 1}`);
  });

  it('takes no headers above 16 KB', async () => {
    const { port } = await listenHere();
    const get = (bytes: number) =>
      fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-long': 'x'.repeat(bytes) } });
    expect((await get(15_000)).status).toBe(200);
    expect((await get(17_000)).status).toBe(431);
  });

  it('survives what is no HTTP', async () => {
    const { port } = await listenHere();
    for (const bytes of ['\u0000\u0001\u0002', 'GET / HTTP/9.9\r\n\r\n', 'HELO me\r\n', '\r\n\r\n\r\n']) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.end(Buffer.from(bytes, 'latin1'));
      socket.resume();
      await once(socket, 'close');
    }
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it('lets what is under way end before it closes', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const listening = await listen(0, () => async () => {
      await held;
      return new Response('done');
    });
    const answer = fetch(`http://127.0.0.1:${listening.port}/`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = listening.close();
    release();
    expect(await (await answer).text()).toBe('done');
    await closed;
  });
});
