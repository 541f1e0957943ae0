import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** What a site answers to one address. */
export interface SiteAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Nothing is ever answered: the visitor waits in vain. */
  readonly never?: true;
}

/** What a visitor asks for with: the headers that came, by their names in lower case. */
export type AskedWith = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is answered to an address; null for what does not exist. */
export type AnswerFor = (url: URL, asked: AskedWith) => SiteAnswer | null;

/** The proxy while it runs. */
export interface Sites {
  /** The proxy's port on 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A local proxy that answers for every site itself, so that a browser sees pages at real-looking addresses and nothing
 * leaves the machine. `answer` gets the full address (`http:` or `https:`) and returns null for what does not exist
 * (a 404: browsers call home through the proxy too). `https:` works only with a `certificate`.
 */
export async function serveSites(
  answer: AnswerFor,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<Sites> {
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => reply(request, response, 'http', answer));
  const secure = certificate
    ? createSecureServer({ ...certificate }, (request, response) => reply(request, response, 'https', answer))
    : null;
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  secure?.on('tlsClientError', (_error, socket) => socket.destroy());
  proxy.on('connect', (_request, socket: Socket) => {
    if (!secure) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    // The browser's next bytes are a TLS greeting: this very socket becomes a connection of the secure server.
    secure.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}

function reply(request: IncomingMessage, response: ServerResponse, scheme: 'http' | 'https', answer: AnswerFor): void {
  const target = request.url ?? '/';
  const address = target.startsWith('/') ? `${scheme}://${request.headers.host ?? 'unknown.example'}${target}` : target;
  const found = URL.canParse(address) ? answer(new URL(address), request.headers) : null;
  if (found?.never) return;
  const { status = 200, headers = {}, body } = found ?? { status: 404, body: 'Nothing here.' };
  response.writeHead(status, {
    'content-type': found ? 'text/html; charset=utf-8' : 'text/plain',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
