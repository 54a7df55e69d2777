create table privacy.contact (
    effective_from date primary key,
    name           text not null,
    reach          text not null,
    recorded_by    text not null
);
comment on table privacy.contact is 'Who answers for the personal data and how they are reached, from a day on; empty until the county says it';
