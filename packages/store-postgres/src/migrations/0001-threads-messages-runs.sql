-- Times are of the server's clock, to the millisecond: that is what the contract's Unix times hold.
-- Ids are compared byte by byte (collate "C"), so that their order does not depend on the machine's locale.
-- Texts of users and models are in `json` columns, not `jsonb` or `text`: it keeps what they hold as it was, \u0000 and
-- halves of surrogate pairs included. Nothing searches in them.

create table threads (
  thread_id     text collate "C" primary key,
  user_id       text collate "C" not null,
  title         text not null,
  -- The run whose message the title is; null when somebody gave the name.
  named_by      text collate "C",
  created_at    timestamptz(3) not null,
  updated_at    timestamptz(3) not null,
  -- Position of the newest message; also the lock under which positions are given out.
  last_message  integer not null default 0,
  active_run_id text collate "C",
  forked_from   text collate "C"
);

-- A user's threads, newest first.
create index threads_of_user on threads (user_id, created_at desc, thread_id desc);
-- Retention.
create index threads_by_age on threads (updated_at);

create table runs (
  run_id           text collate "C" primary key,
  thread_id        text collate "C" not null references threads on delete cascade,
  user_id          text collate "C" not null,
  body_hash        text collate "C" not null,
  -- message, imageUrl?, location?, model?, trace?
  body             json not null,
  status           text not null check (status in ('queued', 'running', 'waiting', 'completed', 'failed', 'cancelled')),
  attempt          integer not null default 0,
  crashes          integer not null default 0,
  answers          integer not null default 0,
  accepted_at      timestamptz(3) not null,
  heartbeat_at     timestamptz(3),
  -- What its holder waits for, as of the last heartbeat.
  waiting_for      text,
  finished_at      timestamptz(3),
  cancel_requested boolean not null default false,
  -- Its messages go when it ends, as if it had never been sent.
  rolled_back      boolean not null default false,
  -- What the next claim says about the hold before it: none, hand-over or input (crash is seen by the claim itself).
  previous         text not null default 'none' check (previous in ('none', 'hand-over', 'input')),
  -- The place in its thread's line, lowest first; null once it is active or cancelled.
  line             integer,
  -- The run that became active by this one's end.
  next_run_id      text collate "C",
  -- Exactly while it waits for its user.
  input            json check ((input is not null) = (status = 'waiting')),
  inputs           json not null default '[]',
  outcome          json check ((outcome is not null) = (status in ('completed', 'failed', 'cancelled'))),
  -- When somebody should look at it; null: in order, or in line behind another.
  due_at           timestamptz(3)
-- Room for heartbeats, which change no index.
) with (fillfactor = 70);

create index runs_of_thread on runs (thread_id, line);
create index runs_due on runs (due_at) where due_at is not null;

create table messages (
  thread_id  text collate "C" not null references threads on delete cascade,
  position   integer not null,
  message_id text collate "C" not null,
  -- No reference: copies in a forked thread keep the id of a run of another thread, which may go first.
  run_id     text collate "C" not null,
  role       text not null check (role in ('user', 'assistant')),
  created_at timestamptz(3) not null,
  -- text, imageUrl?, status?, degraded?, error?, sources?, images?
  content    json not null,
  primary key (thread_id, position),
  unique (thread_id, run_id, role)
);
