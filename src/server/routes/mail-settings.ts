import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Desk } from '#app/desk.ts';
import { MailAccount } from '#app/mail-account.ts';
import { removeMailAccount } from '#app/mail-account-remove.ts';
import { saveMailAccount } from '#app/mail-account-save.ts';
import { tryMailAccount } from '#app/mail-account-try.ts';
import { MailSettings, readMailSettings } from '#app/mail-settings.ts';
import { CONNECTION_STEPS } from '#core/ports/letter-transport.ts';
import { answers, jsonBody, newRoutes } from '../define-routes.ts';

/** The password goes in and never comes out; left out, the one kept for the same login stays. */
const GivenAccount = MailAccount.extend({ password: z.string().min(1).max(1_000).optional() });

const ConnectionReport = z.array(
  z.object({ step: z.enum(CONNECTION_STEPS), ok: z.boolean(), message: z.string() }),
);

const read = createRoute({
  method: 'get',
  path: '/settings/mail',
  responses: answers(MailSettings, 'The mail account, without its password'),
});
const save = createRoute({
  method: 'put',
  path: '/settings/mail',
  request: jsonBody(GivenAccount),
  responses: answers(MailSettings, 'The account as kept'),
});
const remove = createRoute({
  method: 'delete',
  path: '/settings/mail',
  responses: answers(MailSettings, 'No account and no password any more'),
});
const tryOut = createRoute({
  method: 'post',
  path: '/settings/mail/test',
  request: jsonBody(z.strictObject({ account: GivenAccount.optional() })),
  responses: answers(ConnectionReport, 'Every step up to the first that fails; nothing is sent'),
});

/** /api/settings/mail */
export function mailSettingsRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(read, async (c) => c.json(await readMailSettings(desk.services()), 200))
    .openapi(save, async (c) => {
      const { password, ...account } = c.req.valid('json');
      await saveMailAccount(desk.services(), account, password);
      return c.json(await readMailSettings(desk.services()), 200);
    })
    .openapi(remove, async (c) => {
      await removeMailAccount(desk.services());
      return c.json(await readMailSettings(desk.services()), 200);
    })
    .openapi(tryOut, async (c) => {
      const { account: given } = c.req.valid('json');
      const report = await tryMailAccount(desk.services(), given === undefined ? undefined : split(given));
      return c.json([...report], 200);
    });
}

function split({ password, ...account }: z.infer<typeof GivenAccount>) {
  return password === undefined ? { account } : { account, password };
}
