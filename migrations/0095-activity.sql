-- A seal that was taken away with nothing after it leaves its events behind: they say so.
create or replace function sinergi.verify_seals(institution uuid) returns table (number bigint, problem text) language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  seal event_seals;
  before bytea := null;
  expected bigint := 1;
  lines text;
  counted int;
begin
  for seal in select * from event_seals s where s.institution_id = institution order by s.number loop
    if seal.number <> expected or seal.previous is distinct from before then
      number := seal.number; problem := 'chain'; return next;
    end if;
    select string_agg(sinergi.event_line(e), E'\n' order by e.id), count(*) into lines, counted from events e where e.seal_id = seal.id;
    if counted <> seal.events_count then
      number := seal.number; problem := 'missing'; return next;
    elsif seal.digest <> sha256(coalesce(seal.previous, ''::bytea) || convert_to(coalesce(lines, ''), 'UTF8')) then
      number := seal.number; problem := 'changed'; return next;
    end if;
    if exists (select from events e join event_payloads p on p.event_id = e.id
               where e.seal_id = seal.id and e.payload_digest <> sha256(convert_to(coalesce(p.person_id::text, '') || p.detail::text, 'UTF8'))) then
      number := seal.number; problem := 'payload'; return next;
    end if;
    before := seal.digest;
    expected := seal.number + 1;
  end loop;
  if exists (select from events e where e.institution_id = institution and e.seal_id is not null and not exists (select from event_seals s where s.id = e.seal_id)) then
    number := expected; problem := 'missing'; return next;
  end if;
end $$;
