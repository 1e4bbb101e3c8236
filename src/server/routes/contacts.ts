import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { ContactChange, changeContact } from '#app/change-contact.ts';
import type { Desk } from '#app/desk.ts';
import { listContacts } from '#app/list-contacts.ts';
import { Contact } from '#core/model/contact.ts';
import { answers, changeBody, IdInPath, newRoutes } from '../define-routes.ts';

const list = createRoute({
  method: 'get',
  path: '/contacts',
  responses: answers(z.array(Contact), 'Everyone known, by name'),
});
const change = createRoute({
  method: 'patch',
  path: '/contacts/{id}',
  request: { params: IdInPath, ...changeBody(ContactChange) },
  responses: answers(Contact, 'The person as now known'),
});

/** /api/contacts */
export function contactRoutes(desk: Pick<Desk, 'services'>) {
  return newRoutes()
    .openapi(list, async (c) => c.json(await listContacts(desk.services()), 200))
    .openapi(change, async (c) => {
      const contact = await changeContact(desk.services(), c.req.valid('param').id, c.req.valid('json'));
      return c.json(contact, 200);
    });
}
