-- The team inside a draft: notes beside the text, and who has it open. Neither is for readers by grant, and neither ever goes out.
create table notes (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  post_id uuid not null references posts,
  reply_to uuid references notes,
  -- What it is about: language, channel where its own text is meant, the words, what stood around them; null for the whole post.
  anchor jsonb,
  text text not null,
  mentioned uuid[] not null default '{}',
  written_by uuid not null,
  written_at timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz
);
create index notes_by_post on notes (post_id, id);
call sinergi.confine('notes');
revoke delete on notes from sinergi_app;

create unlogged table presences (
  post_id uuid not null references posts,
  person_id uuid not null,
  institution_id uuid not null references institutions,
  language text not null,
  channel_id uuid,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (post_id, person_id)
);
call sinergi.confine('presences');
