import type { LetterTable } from './letter-schema.ts';

/** Rows as both databases keep them: text ids, ISO 8601 text for times, integers, JSON as text. A new table is named here. */
export interface Schema {
  migration: MigrationTable;
  career: CareerTable;
  noun: NounTable;
  entry: EntryTable;
  setting: SettingTable;
  letter: LetterTable;
}

interface MigrationTable {
  name: string;
}

/** One career an owner; `revision` grows with every change, so that a reader notices one. */
interface CareerTable {
  owner_id: string;
  schema_link: string | null;
  seeker: string;
  playbook: string;
  revision: number;
  /** Of the texts of all its rows; `null` where an older program wrote last. */
  digest: string | null;
}

/** An item of one of the arrays of the career file. Positions order the items of a kind and may have gaps. */
export interface NounTable {
  owner_id: string;
  kind: string;
  id: string;
  position: number;
  value: string;
}

/** A journal entry; never changed, and removed only with the whole career. */
export interface EntryTable {
  owner_id: string;
  id: string;
  position: number;
  kind: string;
  at: string;
  value: string;
}

interface SettingTable {
  owner_id: string;
  key: string;
  value: string;
}
