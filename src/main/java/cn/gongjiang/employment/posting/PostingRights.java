package cn.gongjiang.employment.posting;

import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may write vacancies, and who reads what everybody wants to read. */
@Configuration(proxyBeanMethods = false)
class PostingRights {
    @Bean
    Right postingsWrite() {
        return Right.of("postings.write", "填写、公开招聘信息", Role.COUNTY, Role.TOWN, Role.ENTERPRISE);
    }

    @Bean
    Right postingsDecide() {
        return Right.of("postings.decide", "审核、下架招聘信息", Role.COUNTY, Role.TOWN);
    }
}
