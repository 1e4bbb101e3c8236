import { noteAnswer } from './connection.ts';
import { Problem } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One question to the server. A refusal becomes a `Problem` with the server's own words. */
export async function request<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await reach(`/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return await read<Answer>(response);
}

/** As {@link request} with bytes for a body, for files the seeker brings in. */
export async function sendBytes<Answer>(path: string, bytes: Blob | string, type: string): Promise<Answer> {
  const response = await reach(`/api${path}`, {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': type },
  });
  return await read<Answer>(response);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin' });
    noteAnswer(true);
    return response;
  } catch (cause) {
    noteAnswer(false);
    throw Object.assign(
      new Problem(
        'offline',
        'Afterword itself is not answering. Start it again with “afterword serve”.',
        null,
      ),
      { cause },
    );
  }
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (response.status === 204) return undefined as Answer;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw problemOf(answer, response.status);
}

function problemOf(answer: unknown, status: number): Problem {
  if (typeof answer === 'object' && answer !== null && 'error' in answer) {
    const error = answer.error;
    if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) {
      const at = 'at' in error && typeof error.at === 'string' ? error.at : null;
      return new Problem(String(error.code), String(error.message), at);
    }
  }
  return new Problem('unknown', `the program answered with an error (${status})`, null);
}
