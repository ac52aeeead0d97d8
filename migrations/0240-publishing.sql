-- How many deliveries stand in each state, in the whole house: numbers for whoever watches the machine, and nothing else.
create function sinergi.deliveries_by_state() returns table (state text, count bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select state, count(*) from deliveries group by state
$$;
revoke execute on function sinergi.deliveries_by_state() from public;
grant execute on function sinergi.deliveries_by_state() to sinergi_app;
