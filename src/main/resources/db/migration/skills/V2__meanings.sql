create table skills.meaning (
    text      bigint primary key,
    direction bytea not null check (length(direction) = 512)
);
comment on table skills.meaning is 'What imported names of occupations mean to the sentence model; made again from the names when it is empty';
comment on column skills.meaning.text is 'The first eight bytes of the SHA-256 of the name';
