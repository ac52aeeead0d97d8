-- What an institution's corrections taught each task: a layer on top of the shipped weights, learned by a job and thrown away when nothing teaches it.
create table learned_layers (
  institution_id uuid not null references institutions,
  task text not null,
  layer bytea not null,
  learned_at timestamptz not null,
  primary key (institution_id, task)
);
call sinergi.confine('learned_layers');
