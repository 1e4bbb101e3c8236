import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { Backup, backUp } from '#app/back-up.ts';
import type { Desk } from '#app/desk.ts';
import { listBackups } from '#app/list-backups.ts';
import { Restored, restoreBackup } from '#app/restore-backup.ts';
import { answers, IdInPath, newRoutes } from '../define-routes.ts';

const list = createRoute({
  method: 'get',
  path: '/backups',
  responses: answers(z.array(Backup), 'Copies of the own search that could be read back, the latest first'),
});
const make = createRoute({
  method: 'post',
  path: '/backups',
  responses: answers(Backup, 'The copy that was made and read back'),
});
const restore = createRoute({
  method: 'post',
  path: '/backups/{id}/restore',
  request: { params: IdInPath },
  responses: answers(Restored, 'What is there now, and the copy of what was there before'),
});

/** /api/backups: always of the seeker's own search, also while the sample is on the desk. */
export function backupRoutes(desk: Pick<Desk, 'own'>) {
  return newRoutes()
    .openapi(list, async (c) => c.json(await listBackups(desk.own()), 200))
    .openapi(make, async (c) => c.json(await backUp(desk.own()), 200))
    .openapi(restore, async (c) => c.json(await restoreBackup(desk.own(), c.req.valid('param').id), 200));
}
