-- What somebody cannot do, as they tell it themselves; where each fact of a registration comes from when it was changed since;
-- and since when enough is known of them to have a persona.
alter table employment.jobseeker
    add column farthest_km int check (farthest_km between 1 and 100),
    add column care text check (length(care) <= 100),
    add column told jsonb not null default '{}',
    add column profiled_on date;
comment on column employment.jobseeker.farthest_km is 'As far as they would go to work, told by themselves; null where they did not say';
comment on column employment.jobseeker.care is 'When they have somebody to look after, in their own words; no input of matching';
comment on column employment.jobseeker.told is 'By fact, who told it last and when; what is not here was told at the registration';
comment on column employment.jobseeker.profiled_on is
    'The first day on which education, former and wanted work were known; stays when the registration ends, so that figures do';

create function employment.told_by(known jsonb, source text, facts text[]) returns jsonb language sql stable as $$
    select known || coalesce(
        (select jsonb_object_agg(fact, jsonb_build_object('by', source, 'on', current_date))
         from unnest(facts) fact where fact is not null), '{}')
$$;
comment on function employment.told_by(jsonb, text, text[]) is 'The known sources, and this one for these facts';

create function employment.note_profile() returns trigger language plpgsql as $$
begin
    if new.profiled_on is null and new.education is not null and new.former_words is not null and new.wanted_words is not null then
        new.profiled_on := case when tg_op = 'INSERT' then new.registered_on else greatest(new.registered_on, current_date) end;
    end if;
    return new;
end
$$;
create trigger note_profile before insert or update on employment.jobseeker
    for each row execute function employment.note_profile();
update employment.jobseeker set profiled_on = registered_on
where education is not null and former_words is not null and wanted_words is not null;
