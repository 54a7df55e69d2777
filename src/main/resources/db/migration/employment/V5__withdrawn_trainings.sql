create table employment.training_withdrawal (
    training    text primary key references employment.training,
    reason      text not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
comment on table employment.training_withdrawal is 'A training is never changed: what turned out wrong is withdrawn by a row of its own';
