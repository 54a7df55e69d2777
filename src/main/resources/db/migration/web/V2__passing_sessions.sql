comment on table web.spring_session is 'passing: who is signed in just now; not in backups';
comment on table web.spring_session_attributes is 'passing: as web.spring_session';
