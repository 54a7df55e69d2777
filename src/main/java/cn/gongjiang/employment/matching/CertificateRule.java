package cn.gongjiang.employment.matching;

import java.util.Set;

/**
 * A certificate that the law demands for some work: which occupations and which words mean that work, from which age, and
 * where it is written.
 */
record CertificateRule(String certificate, Set<String> occupations, Set<String> words, int minimumAge, String source) {
    boolean covers(Opening opening) {
        String code = opening.trade().code();
        String demanded = opening.certificate() == null ? "" : opening.certificate();
        return code != null && occupations.contains(code)
                || demanded.contains(certificate)
                || words.stream()
                        .anyMatch(word -> opening.title().contains(word)
                                || opening.trade().words().contains(word)
                                || demanded.contains(word));
    }
}
