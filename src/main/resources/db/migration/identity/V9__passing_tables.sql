comment on table identity.phone_code is 'passing: codes sent in the last minutes; not in backups';
comment on table identity.half_sign_in is 'passing: who has still to show the second factor';
comment on table identity.external_attempt is 'passing: who is at the identity provider just now';
comment on table identity.strict_use is 'passing: who asked how often in the last minute';
