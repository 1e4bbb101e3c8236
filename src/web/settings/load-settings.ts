import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Seeker } from '#core/model/seeker.ts';
import type { MailSecurity } from '#core/ports/letter-transport.ts';
import { request } from '../api/request.ts';
import { useToast } from '../design/toast.tsx';

export interface MailAccount {
  readonly fromName: string;
  readonly address: string;
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly user: string;
}

export interface MailSettings {
  readonly account: MailAccount | null;
  readonly secrets: 'keyring' | 'sealed' | 'file';
  readonly secretsText: string;
}

export interface GivenAccount extends MailAccount {
  /** Left out, the one kept for the same login stays. */
  readonly password?: string;
}

export interface TestStep {
  readonly step: 'resolve' | 'connect' | 'secure' | 'login' | 'sender';
  readonly ok: boolean;
  readonly message: string;
}

export const mailQuery = queryOptions({
  queryKey: ['settings', 'mail'],
  queryFn: () => request<MailSettings>('GET', '/settings/mail'),
});

/** What is changed about the seeker; `null` empties a field. */
export type SeekerChanges = { readonly [Field in keyof Seeker]?: Seeker[Field] | null };

export function useChangeSeeker() {
  const queries = useQueryClient();
  const say = useToast();
  return useMutation({
    mutationFn: (changes: SeekerChanges) => request<Seeker>('PATCH', '/seeker', changes),
    onSuccess: () => {
      say({ words: 'Kept.' });
      return queries.invalidateQueries();
    },
  });
}

export function useMailAccount() {
  const queries = useQueryClient();
  const say = useToast();
  const changed = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['settings'] }),
      queries.invalidateQueries({ queryKey: ['status'] }),
    ]);
  return {
    save: useMutation({
      mutationFn: (account: GivenAccount) => request<MailSettings>('PUT', '/settings/mail', account),
      onSuccess: () => {
        say({ words: 'The mail account is kept.' });
        return changed();
      },
    }),
    remove: useMutation({
      mutationFn: () => request<MailSettings>('DELETE', '/settings/mail'),
      onSuccess: () => {
        say({ words: 'The mail account and its password are gone.' });
        return changed();
      },
    }),
    test: useMutation({
      mutationFn: (account: GivenAccount) => request<TestStep[]>('POST', '/settings/mail/test', { account }),
    }),
  };
}
