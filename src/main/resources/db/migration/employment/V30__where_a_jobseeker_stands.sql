-- Where a registration stands follows from placements, from states that were recorded and from merges of records. It is kept beside
-- the registration, so that a list needs no walk through them for every row.
alter table employment.jobseeker
    add column standing text not null default 'UNEMPLOYED_REGISTERED'
        check (standing in ('UNEMPLOYED_REGISTERED', 'UI_BENEFIT', 'IN_TRAINING', 'REEMPLOYED_UNIT', 'REEMPLOYED_FLEX',
                            'SELF_EMPLOYED', 'PUBLIC_POST', 'DEREGISTERED')),
    add column standing_until date,
    add column at_work boolean not null default false,
    add column found_elsewhere boolean not null default false,
    add column looking_since date;
comment on column employment.jobseeker.standing is
    'Follows from placements, else from the latest state recorded since; kept by triggers, never written otherwise';
comment on column employment.jobseeker.standing_until is 'After this day they stand without work again; null: until something is recorded';
comment on column employment.jobseeker.at_work is 'Whether a placement since the registration stands';
comment on column employment.jobseeker.found_elsewhere is 'Whether the person was merged into another one, who is registered too';
comment on column employment.jobseeker.looking_since is 'Since they registered, or were last recorded as without work again';

create function employment.standing_of(jobseeker employment.jobseeker) returns employment.jobseeker language plpgsql as $$
declare
    placed text;
    recorded record;
begin
    if not exists (select 1 from employment.placement l where l.person = jobseeker.person)
       and not exists (select 1 from employment.registration_state s where s.person = jobseeker.person)
       and not exists (select 1 from registry.merge m where m.person_kept = jobseeker.person)
       and not exists (select 1 from registry.merge m where m.person_gone = jobseeker.person) then
        jobseeker.standing := 'UNEMPLOYED_REGISTERED';
        jobseeker.standing_until := null;
        jobseeker.at_work := false;
        jobseeker.found_elsewhere := false;
        jobseeker.looking_since := jobseeker.registered_on;
        return jobseeker;
    end if;
    placed := (select w.state from employment.work_state w
        where w.person = jobseeker.person and w.starts_on >= jobseeker.registered_on order by w.starts_on desc, w.no desc limit 1);
    if placed is null then
        select s.state, s.until_on into recorded from employment.last_state s
        where s.person = jobseeker.person and s.since >= jobseeker.registered_on;
        jobseeker.standing := coalesce(recorded.state, 'UNEMPLOYED_REGISTERED');
        jobseeker.standing_until := recorded.until_on;
    else
        jobseeker.standing := placed;
        jobseeker.standing_until := null;
    end if;
    jobseeker.at_work := placed is not null;
    jobseeker.found_elsewhere := exists (select 1 from registry.standing_merge m
        join employment.jobseeker k on k.person = m.person_kept where m.person_gone = jobseeker.person);
    jobseeker.looking_since := greatest(jobseeker.registered_on, (select max(s.since) from employment.standing_state s
        where s.person = jobseeker.person and s.state = 'UNEMPLOYED_REGISTERED'));
    return jobseeker;
end $$;
comment on function employment.standing_of(employment.jobseeker) is 'This row with what its placements, states and merges come to';

create function employment.follow_people(people bigint[]) returns void language plpgsql as $$
declare
    followed employment.jobseeker;
begin
    people := people || array(select m.person_kept from registry.merge m where m.person_gone = any(people))
                     || array(select m.person_gone from registry.merge m where m.person_kept = any(people));
    -- What another transaction adds meanwhile is read after its end, also a registration that begins.
    perform 1 from employment.jobseeker where person = any(people) order by no for update;
    if not found then
        perform 1 from registry.person where id = any(people) order by id for no key update;
    end if;
    for followed in select * from employment.jobseeker where person = any(people) order by no loop
        followed := employment.standing_of(followed);
        update employment.jobseeker
        set standing = followed.standing, standing_until = followed.standing_until, at_work = followed.at_work,
            found_elsewhere = followed.found_elsewhere, looking_since = followed.looking_since
        where no = followed.no
          and (standing, standing_until, at_work, found_elsewhere, looking_since) is distinct from
              (followed.standing, followed.standing_until, followed.at_work, followed.found_elsewhere, followed.looking_since);
    end loop;
end $$;

create function employment.registration_begins() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform 1 from registry.person where id = new.person for no key update;
    end if;
    return employment.standing_of(new);
end $$;
create trigger registration_begins before insert or update of person, registered_on on employment.jobseeker
    for each row execute function employment.registration_begins();

-- Whoever was merged into somebody is found there as soon as that one is registered.
create function employment.merged_follow() returns trigger language plpgsql as $$
declare
    registered bigint := case when tg_op = 'DELETE' then old.person else new.person end;
begin
    if exists (select 1 from registry.merge m where m.person_kept = registered) then
        perform employment.follow_people(array[registered]);
    end if;
    return null;
end $$;
create trigger merged_follow after insert or delete or update of person on employment.jobseeker
    for each row execute function employment.merged_follow();

create function employment.person_went_on() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform employment.follow_people(array[old.person]);
    end if;
    if tg_op <> 'DELETE' then
        perform employment.follow_people(array[new.person]);
    end if;
    return null;
end $$;
create trigger person_went_on after insert or delete or update of person, starts_on, evidence on employment.placement
    for each row execute function employment.person_went_on();
create trigger person_went_on after insert or delete or update of person, state, since, until_on on employment.registration_state
    for each row execute function employment.person_went_on();

create function employment.person_was_corrected() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'placement_withdrawal' then
        perform employment.follow_people(array[l.person]) from employment.placement l
        where l.no = case when tg_op = 'DELETE' then old.placement else new.placement end;
    else
        perform employment.follow_people(array[s.person]) from employment.registration_state s
        where s.id = case when tg_op = 'DELETE' then old.recorded else new.recorded end;
    end if;
    return null;
end $$;
create trigger person_was_corrected after insert or delete on employment.placement_withdrawal
    for each row execute function employment.person_was_corrected();
create trigger person_was_corrected after insert or delete on employment.registration_state_withdrawal
    for each row execute function employment.person_was_corrected();

create function employment.people_were_merged() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'merge' then
        perform employment.follow_people(array[new.person_kept, new.person_gone]);
    else
        perform employment.follow_people(array[m.person_kept, m.person_gone]) from registry.merge m where m.no = new.merge;
    end if;
    return null;
end $$;
create trigger people_were_merged after insert on registry.merge
    for each row execute function employment.people_were_merged();
create trigger people_were_merged after insert on registry.merge_undoing
    for each row execute function employment.people_were_merged();

update employment.jobseeker set registered_on = registered_on;
alter table employment.jobseeker alter column looking_since set not null;

-- Whoever is found elsewhere is in no list.
drop index employment.jobseeker_registered;
create index jobseeker_registered on employment.jobseeker (registered_on desc, no desc) where ended_on is null and not found_elsewhere;
drop index employment.jobseeker_pay;
create index jobseeker_pay on employment.jobseeker (pay_expected, no) where ended_on is null and not found_elsewhere;
drop index employment.jobseeker_pay_highest;
create index jobseeker_pay_highest on employment.jobseeker (pay_expected desc nulls last, no)
    where ended_on is null and not found_elsewhere;
drop index employment.jobseeker_division;
create index jobseeker_division on employment.jobseeker (division, standing) where ended_on is null and not found_elsewhere;
