-- The version of a member that its series wrote last: what a person has changed since then is theirs, and no rewriting touches it.
alter table series_members add column filled_version int not null default 1;
