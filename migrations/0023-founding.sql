-- Founding is one commit: whoever places the root stands inside it for the rest of the transaction, and nothing half-founded can remain.
create or replace function sinergi.place_root(name text, short_name text, slug text, class text, zone text, place text, at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_catalog as $$
declare made uuid;
begin
  if exists (select from institutions) then raise exception 'the network already has a root'; end if;
  insert into institutions (name, short_name, slug, class, zone, place, placed_at)
    values (name, short_name, slug, class, zone, place, at) returning id into made;
  perform set_config('sinergi.reach', made::text, true);
  return made;
end $$;

-- One institution alone may give a new password only to somebody who is nobody elsewhere.
create function sinergi.has_roles_elsewhere(person uuid, institution uuid) returns boolean language sql stable security definer set search_path = public, pg_catalog as $$
  select exists (select from memberships m where m.person_id = person and m.institution_id <> institution and m.ended_at is null)
$$;
revoke execute on function sinergi.has_roles_elsewhere from public;
grant execute on function sinergi.has_roles_elsewhere to sinergi_app;
