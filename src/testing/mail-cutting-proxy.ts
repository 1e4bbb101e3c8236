import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that is cut at the worst moment. */
export interface CuttingProxy {
  readonly port: number;
  /** How often it was cut. */
  readonly cuts: () => number;
  close: () => Promise<void>;
}

/**
 * Passes everything on, encrypted or not, until more than `letterSize` bytes have gone to the server: the next thing the
 * server says can only be its reply to the letter, which it has by then, and that reply is never heard.
 */
export async function startCuttingProxy(serverPort: number, letterSize: number): Promise<CuttingProxy> {
  let cuts = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    let told = 0;
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        // What the server was told it shall still read.
        server.end();
      });
    }
    client.on('data', (chunk) => {
      told += chunk.length;
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (told <= letterSize) client.write(chunk);
      else if (!client.destroyed) {
        cuts += 1;
        client.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
