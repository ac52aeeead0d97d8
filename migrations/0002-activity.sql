-- Seals the event log: one chain per institution, in batches, so that no commit waits for another's.

-- What an event says of itself, as the chain covers it. The payload is covered by its digest alone, so that it can be erased by law.
create function sinergi.event_line(e events) returns text language sql immutable as $$
  select concat_ws('|', e.id, e.institution_id, e.kind, e.subject_id, extract(epoch from e.at)::text, encode(e.payload_digest, 'hex'))
$$;

create function sinergi.seal(institution uuid, moment timestamptz) returns int language plpgsql security definer set search_path = public, pg_catalog as $$
declare
  last event_seals;
  lines text;
  sealed int;
  made uuid := uuidv7();
begin
  perform pg_advisory_xact_lock(hashtextextended('sinergi.seal' || institution::text, 0));
  select * into last from event_seals s where s.institution_id = institution order by s.number desc limit 1;
  update events e set seal_id = made where e.institution_id = institution and e.seal_id is null;
  get diagnostics sealed = row_count;
  if sealed = 0 then return 0; end if;
  select string_agg(sinergi.event_line(e), E'\n' order by e.id) into lines from events e where e.seal_id = made;
  insert into event_seals (id, institution_id, number, previous, digest, events_count, at)
    values (made, institution, coalesce(last.number, 0) + 1, last.digest,
      sha256(coalesce(last.digest, ''::bytea) || convert_to(lines, 'UTF8')), sealed, moment);
  return sealed;
end $$;

create function sinergi.unsealed() returns table (institution_id uuid) language sql stable security definer set search_path = public, pg_catalog as $$
  select distinct e.institution_id from events e where e.seal_id is null
$$;

-- Walks one chain from its first seal. Answers a row per break; none when it is whole.
create function sinergi.verify_seals(institution uuid) returns table (number bigint, problem text) language plpgsql stable security definer set search_path = public, pg_catalog as $$
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
end $$;

revoke execute on function sinergi.event_line, sinergi.seal, sinergi.unsealed, sinergi.verify_seals from public;
grant execute on function sinergi.seal, sinergi.unsealed, sinergi.verify_seals to sinergi_app;
