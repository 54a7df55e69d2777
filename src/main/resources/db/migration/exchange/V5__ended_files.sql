alter table exchange.import_file alter column sealed drop not null;
comment on column exchange.import_file.sealed is 'The file as it was uploaded, sealed: ledgers hold personal data; null once its period is over';
