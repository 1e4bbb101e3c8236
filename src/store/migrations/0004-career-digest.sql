-- SHA-256 of all that the career consists of, so that a damaged bit in the middle of a word is noticed too; null until the next change.
alter table career add column digest text;
