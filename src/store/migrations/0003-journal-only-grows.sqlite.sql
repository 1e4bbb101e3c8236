-- A statement ends with a semicolon at the end of a line, so each trigger stands on one.
create trigger entry_stays before update on entry begin select raise(abort, 'a journal entry is corrected by another entry, never changed'); end;
-- An entry goes only with the whole career: whoever replaces or deletes one takes its row in career away first.
create trigger entry_goes_with_career before delete on entry when exists (select 1 from career where career.owner_id = old.owner_id) begin select raise(abort, 'a journal entry is undone by a correction, never removed'); end;
