-- Who says yes before anything goes out, and who said it. A subject is an opaque id: this feature does not know what a post is.

create table approval_policies (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  sensitivity text not null check (sensitivity in ('routine', 'sensitive')),
  -- [{ people: uuid[] | null (null: every approver), rule: 'any' | 'all', hours: int }]
  steps jsonb not null,
  escalate_to uuid[] not null default '{}',
  emergency_people uuid[] not null default '{}',
  confirm_hours int not null check (confirm_hours between 1 and 72),
  set_by uuid not null,
  set_at timestamptz not null,
  unique (institution_id, sensitivity)
);
call sinergi.confine('approval_policies');

create table approvals (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  subject_id uuid not null,
  title text not null,
  digest text not null,
  author_ids uuid[] not null,
  steps jsonb not null,
  step int not null default 0,
  state text not null check (state in ('in_review', 'approved', 'sent_back', 'voided', 'recalled')),
  opened_by uuid not null,
  opened_at timestamptz not null,
  due_at timestamptz,
  escalated_at timestamptz,
  window_from timestamptz,
  window_to timestamptz,
  emergency_reason text,
  confirm_by timestamptz,
  confirmed_at timestamptz,
  closed_why text,
  closed_at timestamptz
);
create index approvals_by_subject on approvals (subject_id, id desc);
create unique index approvals_open on approvals (subject_id) where state in ('in_review', 'approved');
create index approvals_waiting on approvals (institution_id, due_at) where state = 'in_review' or (confirm_by is not null and confirmed_at is null);
call sinergi.confine('approvals');

create table decisions (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  approval_id uuid not null references approvals,
  step int not null,
  person_id uuid not null,
  -- For whom, when a deputy decides.
  behalf_id uuid,
  behalf_title text check (behalf_title in ('plh', 'plt')),
  kind text not null check (kind in ('approve', 'send_back', 'confirm', 'recall')),
  note text,
  at timestamptz not null
);
create index decisions_by_approval on decisions (approval_id, id);
create unique index decisions_once on decisions (approval_id, step, coalesce(behalf_id, person_id)) where kind = 'approve';
call sinergi.confine('decisions');
revoke update, delete on decisions from sinergi_app;

create policy read_by_grant on approvals for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
create policy decided_by_grant on approvals for update to sinergi_app using (institution_id = any((select sinergi.may_approve())::uuid[]));
create policy read_by_grant on decisions for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
create policy decided_by_grant on decisions for insert to sinergi_app with check (institution_id = any((select sinergi.may_approve())::uuid[]));
