-- Where a referral stands follows from what happened to it. It is kept beside it, so that a list by step needs no walk
-- through interviews, outcomes and placements.
alter table employment.referral
    add column step text not null default 'REFERRED'
        check (step in ('REFERRED', 'INTERVIEW', 'HIRED', 'ENDED', 'PLACED')),
    add column interview bigint,
    add column outcome bigint,
    add column placement text;
comment on column employment.referral.step is 'Follows from interview, outcome and placement; kept by triggers, never written otherwise';
comment on column employment.referral.interview is 'The latest interview';
comment on column employment.referral.outcome is 'The latest outcome';
comment on column employment.referral.placement is 'The latest placement that was not withdrawn';

create function employment.follow_referral(followed text) returns void language plpgsql as $$
begin
    -- what another transaction adds meanwhile is read after its end
    perform 1 from employment.referral where no = followed for update;
    update employment.referral r
    set interview = i.id, outcome = o.id, placement = l.no,
        step = case when l.no is not null then 'PLACED'
                    when o.result = 'HIRED' then 'HIRED'
                    when o.result is not null then 'ENDED'
                    when i.id is not null then 'INTERVIEW'
                    else 'REFERRED' end
    from (select followed as no) f
    left join lateral (select x.id from employment.interview x
        where x.referral = f.no order by x.id desc limit 1) i on true
    left join lateral (select x.id, x.result from employment.outcome x
        where x.referral = f.no order by x.id desc limit 1) o on true
    left join lateral (select x.no from employment.placement x
        where x.referral = f.no
          and not exists (select 1 from employment.placement_withdrawal w where w.placement = x.no)
        order by x.recorded_at desc, x.no desc limit 1) l on true
    where r.no = f.no;
end $$;

create function employment.referral_went_on() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform employment.follow_referral(old.referral);
    elsif new.referral is not null then
        perform employment.follow_referral(new.referral);
    end if;
    return null;
end $$;
create trigger referral_went_on after insert or delete on employment.interview
    for each row execute function employment.referral_went_on();
create trigger referral_went_on after insert or delete on employment.outcome
    for each row execute function employment.referral_went_on();
create trigger referral_went_on after insert or delete on employment.placement
    for each row execute function employment.referral_went_on();

create function employment.placement_was_withdrawn() returns trigger language plpgsql as $$
begin
    perform employment.follow_referral(l.referral) from employment.placement l
    where l.no = coalesce(new.placement, old.placement) and l.referral is not null;
    return null;
end $$;
create trigger placement_was_withdrawn after insert or delete on employment.placement_withdrawal
    for each row execute function employment.placement_was_withdrawn();

select employment.follow_referral(no) from employment.referral;

drop index employment.referral_vacancy;
create index referral_vacancy on employment.referral (vacancy, step);
create index referral_step on employment.referral (step);
create index referral_recorded on employment.referral (recorded_at desc, no desc);

-- Every placement that was not withdrawn, under each record its person is known by.
create view employment.work as
    select l.person, l.no, l.starts_on from employment.placement l
    where not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no)
    union all
    select m.person_kept, l.no, l.starts_on from registry.standing_merge m
    join employment.placement l on l.person = m.person_gone
    where not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no);

-- What a list asks for most, in the order it is shown.
drop index employment.jobseeker_registered;
create index jobseeker_registered on employment.jobseeker (registered_on desc, no desc) where ended_on is null;
create index jobseeker_pay on employment.jobseeker (pay_expected, no) where ended_on is null;
create index jobseeker_pay_highest on employment.jobseeker (pay_expected desc nulls last, no) where ended_on is null;
drop index employment.jobseeker_division;
create index jobseeker_division on employment.jobseeker (division, person) where ended_on is null;
create index jobseeker_wanted on employment.jobseeker using gin (wanted_occupations) where ended_on is null;
create index vacancy_recorded on employment.vacancy (recorded_at desc, no desc);
