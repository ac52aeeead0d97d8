-- Which institution suspended an account: it alone takes that back, as long as the person serves there.
alter table people add column suspended_in uuid references institutions;

create function sinergi.serves(person uuid, institution uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from memberships m where m.person_id = person and m.institution_id = institution and m.ended_at is null)
$$;
revoke execute on function sinergi.serves from public;
grant execute on function sinergi.serves to sinergi_app;
