-- One career an owner. Every key begins with the owner, so that no statement can reach another's rows by an id alone.
create table career (
  owner_id    text    not null primary key,
  schema_link text,
  seeker      text    not null,
  playbook    text    not null,
  revision    integer not null
);
-- Organizations, contacts, opportunities and so on, each as the JSON of the career file; position keeps their order in it.
create table noun (
  owner_id text    not null,
  kind     text    not null,
  id       text    not null,
  position integer not null,
  value    text    not null,
  primary key (owner_id, kind, id)
);
-- The journal: what happened and what was said. Rows are added, never changed.
create table entry (
  owner_id text    not null,
  id       text    not null,
  position integer not null,
  kind     text    not null,
  at       text    not null,
  value    text    not null,
  primary key (owner_id, id),
  unique (owner_id, position)
);
-- Never exported with the career.
create table setting (
  owner_id text not null,
  key      text not null,
  value    text not null,
  primary key (owner_id, key)
);
