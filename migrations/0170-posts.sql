-- Several languages in one post: each language's own words beside the source, and two of them in one text where a channel asks for it.
alter table posts add column translations jsonb not null default '[]';
alter table posts add column separator text not null default E'\n\n—\n\n';
alter table variants add column second text;
alter table variants add constraint two_languages check (second is distinct from language);
