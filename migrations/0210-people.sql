-- What is left to do by hand after a hand-over is of two kinds: a permission on the platform itself, and a connection made under the leaver's sign-in.
alter table handover_chores add column what text not null default 'platform' check (what in ('platform', 'connection'));
