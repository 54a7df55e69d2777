create table employment.referral_file (
    id          bigint generated always as identity primary key,
    referral    text not null references employment.referral,
    document    bigint not null references files.document,
    label       text not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index referral_file_referral on employment.referral_file (referral);
comment on table employment.referral_file is 'The evidence kept with a referral: which document, what it shows';
