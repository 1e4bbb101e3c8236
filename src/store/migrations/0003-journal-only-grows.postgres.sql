-- A statement ends with a semicolon at the end of a line, so each function body stands on one.
create function refuse_entry_update() returns trigger language plpgsql as $$ begin raise exception 'a journal entry is corrected by another entry, never changed'; end $$;
create trigger entry_stays before update on entry for each row execute function refuse_entry_update();
-- An entry goes only with the whole career: whoever replaces or deletes one takes its row in career away first.
create function refuse_entry_delete() returns trigger language plpgsql as $$ begin if exists (select 1 from career where career.owner_id = old.owner_id) then raise exception 'a journal entry is undone by a correction, never removed'; end if; return old; end $$;
create trigger entry_goes_with_career before delete on entry for each row execute function refuse_entry_delete();
