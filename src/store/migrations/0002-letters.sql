-- Approved letters and what became of them; kept for as long as the search, so that no key is ever used for two letters.
create table letter (
  owner_id        text    not null,
  id              text    not null,
  draft_id        text    not null,
  idempotency_key text    not null,
  approval_hash   text    not null,
  state           text    not null,
  attempt         integer not null,
  earlier_doubt   integer not null,
  words           text    not null,
  message_id      text    not null,
  envelope_from   text    not null,
  envelope_to     text    not null,
  message         text    not null,
  sha256          text    not null,
  lease_holder    text,
  lease_until     text,
  reply           text,
  reason          text,
  may_retry       integer not null,
  approved_at     text    not null,
  changed_at      text    not null,
  primary key (owner_id, id),
  unique (owner_id, idempotency_key)
);
-- One approval of a draft at a time: two windows, or the window and the command line, never send it twice.
create unique index letter_live on letter (owner_id, draft_id)
  where state in ('approved', 'attempting', 'handing-over', 'unsure');
create index letter_by_approval on letter (owner_id, approved_at);
