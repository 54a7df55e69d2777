package cn.gongjiang.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** A session's last access is written at most once a minute, or every click would be a write. */
@Configuration(proxyBeanMethods = false)
class SessionWrites {
    private static final String AT_MOST_ONCE_A_MINUTE = """
        update web.spring_session s
        set session_id = n.session_id, last_access_time = n.last_access_time,
            max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
            principal_name = n.principal_name
        from (select ?::text as session_id, ?::bigint as last_access_time, ?::int as max_inactive_interval,
                     ?::bigint as expiry_time, ?::text as principal_name, ?::text as primary_id) n
        where s.primary_id = n.primary_id
          and (s.session_id <> n.session_id or s.max_inactive_interval <> n.max_inactive_interval
               or coalesce(s.principal_name, '') <> coalesce(n.principal_name, '')
               or s.last_access_time < n.last_access_time - 60000)
        """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionWrites() {
        return sessions -> sessions.setUpdateSessionQuery(AT_MOST_ONCE_A_MINUTE);
    }
}
