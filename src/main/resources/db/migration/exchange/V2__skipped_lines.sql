alter table exchange.import_file add column skipped text not null default '';
comment on column exchange.import_file.skipped is 'Which lines were taken for no data and why, in words';
