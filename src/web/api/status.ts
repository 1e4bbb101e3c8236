import { queryOptions } from '@tanstack/react-query';
import type { Status } from './answers.ts';
import { request } from './request.ts';

/** Asked once and again after anything that changes it. */
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: () => request<Status>('GET', '/status'),
});
