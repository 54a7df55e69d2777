-- What everybody must be told of a vacancy before it is shown to everybody; one that lacks some of it is kept and not shown.
alter table employment.vacancy
    add column kind         text check (kind in ('FULL_TIME', 'PART_TIME', 'INTERNSHIP', 'PLATFORM')),
    add column requirements text,
    add column address      text,
    add column hourly_min   numeric,
    add column hourly_max   numeric check (hourly_max >= hourly_min),
    add column weekly_hours int check (weekly_hours between 1 and 84),
    add column pay_cycle    text check (pay_cycle in ('MONTH', 'FORTNIGHT', 'WEEK', 'DAY')),
    add column insurance    text,
    add column contact      text,
    add column dispatched   boolean,
    add column version      int not null default 1,
    add column standing     text not null default 'DRAFT'
        check (standing in ('DRAFT', 'REVIEW', 'REFUSED', 'PUBLISHED', 'TAKEN_DOWN')),
    add column shown_until  date,
    add check (standing <> 'PUBLISHED' or shown_until is not null);
comment on column employment.vacancy.hourly_min is 'Yuan an hour, of part-time work; pay_min is what that comes to in a month';
comment on column employment.vacancy.contact is 'Whom to ask and how, as the enterprise wants everybody to read it';
comment on column employment.vacancy.version is 'Grows with everything that is written over, so that nobody writes over what they have not seen';
comment on column employment.vacancy.shown_until is 'The last day on which everybody sees it, unless the enterprise confirms it again';
create index vacancy_shown on employment.vacancy (shown_until) where standing = 'PUBLISHED';

create table employment.vacancy_act (
    id          bigint generated always as identity primary key,
    vacancy     text not null references employment.vacancy,
    act         text not null check (act in ('WRITTEN', 'CHANGED', 'PUBLISHED', 'CONFIRMED', 'REVIEW_ASKED', 'REVIEW_PASSED',
                    'REVIEW_REFUSED', 'TAKEN_DOWN', 'HIDDEN', 'REMINDED', 'CLOSED')),
    version     int not null,
    detail      text not null,
    print       text,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);
create index vacancy_act_vacancy on employment.vacancy_act (vacancy, id);
comment on table employment.vacancy_act is 'What was done with a vacancy that is or wants to be public: rows are only added, kept as the service record of recruitment';
comment on column employment.vacancy_act.print is 'Of a review: the hash of the wording that was read';
