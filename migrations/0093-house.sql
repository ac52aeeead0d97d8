-- Functions that answer for the house look names up where only the owner can put them: the catalogue first, a caller's temporary tables last.
do $$ declare answering regprocedure; begin
  for answering in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'sinergi' and p.prosecdef loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', answering);
  end loop;
end $$;
alter function sinergi.enqueue(text, json, text, text, timestamptz) set search_path = pg_catalog, graphile_worker, pg_temp;
revoke execute on procedure sinergi.confine from public, sinergi_app;

-- A parent may confirm a recovery below it; it neither opens nor removes one.
drop policy second_person on recoveries;
create policy seen_by_second_person on recoveries for select to sinergi_app using (institution_id = any((select sinergi.below())::uuid[]));
create policy confirmed_by_second_person on recoveries for update to sinergi_app using (institution_id = any((select sinergi.below())::uuid[]));
