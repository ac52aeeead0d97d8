-- Whether anybody runs an institution: as long as nobody does, whoever runs the one above may invite the first.
create function sinergi.has_admin(institution uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from memberships m join people p on p.id = m.person_id
    where m.institution_id = institution and m.role = 'admin' and m.ended_at is null and p.suspended_at is null)
$$;
revoke execute on function sinergi.has_admin from public;
grant execute on function sinergi.has_admin to sinergi_app;
