package cn.gongjiang.registry.team;

import cn.gongjiang.identity.Scope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every team of every union, and who is in it. */
@Repository
class Teams {
    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The union meant by this name or number, if the actor may add a team to it. */
    Optional<Long> unionOf(String words, Scope scope) {
        return jdbc.sql("""
                        select id from registry.trade_union
                        where (name = :words or no = upper(:words)) and (:wholeCounty or division = any(:divisions))
                        """)
                .param("words", words)
                .params(scope.parameters())
                .query(Long.class)
                .optional();
    }

    /** Its number; empty when the union has one of this name. */
    Optional<String> add(String name, long union, String by) {
        return jdbc.sql("""
                        insert into registry.team (name, of_union, recorded_by) values (:name, :union, :by)
                        on conflict do nothing returning no
                        """)
                .param("name", name)
                .param("union", union)
                .param("by", by)
                .query(String.class)
                .optional();
    }

    /** False when the person is in the team already. */
    boolean join(String team, long person, String by) {
        return jdbc.sql("""
                        insert into registry.team_member (team, person, recorded_by)
                        select t.id, :person, :by from registry.team t where t.no = :team
                        on conflict (team, person) where left_at is null do nothing
                        """)
                        .param("team", team)
                        .param("person", person)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False when the person is not in the team. */
    boolean leave(String team, long person, String by) {
        return jdbc.sql("""
                        update registry.team_member set left_at = now(), left_by = :by
                        where team = (select id from registry.team where no = :team) and person = :person
                          and left_at is null
                        """)
                        .param("team", team)
                        .param("person", person)
                        .param("by", by)
                        .update()
                == 1;
    }
}
