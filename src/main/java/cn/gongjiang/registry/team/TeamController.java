package cn.gongjiang.registry.team;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.registry.People;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import cn.gongjiang.web.Refused;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of teams, and who is in them. */
@RestController
class TeamController {
    private final TeamListing listing;
    private final Teams teams;
    private final People people;

    TeamController(TeamListing listing, Teams teams, People people) {
        this.listing = listing;
        this.teams = teams;
        this.people = people;
    }

    @GetMapping("/teams")
    @May("teams.read")
    TeamList index(@Query TeamFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @PostMapping("/teams")
    @May("teams.write")
    ResponseEntity<Object> post(@Body Form<TeamForm> form, Actor actor) {
        return form.handle(typed -> "/teams/" + add(typed, actor), again -> listing.matching(
                        new TeamFilter(null), Paging.first(), actor.scope())
                .with(again));
    }

    private String add(TeamForm form, Actor actor) {
        long union = teams.unionOf(form.ofUnion(), actor.scope())
                .orElseThrow(() -> new Refused("ofUnion", "没有这个工会，或不在您的辖区；请填全称或工会编号"));
        return teams.add(form.name(), union, actor.name()).orElseThrow(() -> new Refused("name", "这个工会已有同名的队伍"));
    }

    @GetMapping("/teams/{no}")
    @May("teams.read")
    TeamPage show(@PathVariable String no, Scope scope) {
        return page(team(no, scope), scope, Form.empty());
    }

    @PostMapping("/teams/{no}/members")
    @May("teams.write")
    ResponseEntity<Object> postMember(@PathVariable String no, @Body Form<MemberForm> form, Actor actor) {
        TeamItem team = team(no, actor.scope());
        return form.handle(
                typed -> {
                    join(no, typed, actor);
                    return "/teams/" + no;
                },
                again -> page(team, actor.scope(), again));
    }

    private void join(String no, MemberForm form, Actor actor) {
        NamedPerson person = people.find(form.person().toUpperCase(Locale.ROOT), actor.scope())
                .orElseThrow(() -> new Refused("person", "没有这个人，或不在您的辖区；请填人员编号，例如 RY-1000001"));
        if (!teams.join(no, person.id(), actor.name())) {
            throw new Refused("person", "这个人已经在队伍里");
        }
    }

    @DeleteMapping("/teams/{no}/members/{person}")
    @May("teams.write")
    ResponseEntity<Object> deleteMember(@PathVariable String no, @PathVariable String person, Actor actor) {
        TeamItem team = team(no, actor.scope());
        NamedPerson member = people.find(person, actor.scope()).orElseThrow(() -> new NotThere("队员"));
        if (!teams.leave(team.no(), member.id(), actor.name())) {
            throw new NotThere("队员");
        }
        return Form.seeOther("/teams/" + team.no());
    }

    private TeamPage page(TeamItem team, Scope scope, Form<MemberForm> form) {
        return new TeamPage(team, listing.members(team.no(), scope), form);
    }

    private TeamItem team(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("队伍"));
    }
}
