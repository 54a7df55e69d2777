package cn.gongjiang.employment.referral;

import cn.gongjiang.files.Documents;
import cn.gongjiang.files.Received;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evidence kept with referrals: contracts, insurance slips, photos. Who sees the referral opens its files. */
@Repository
public class ReferralFiles {
    private final JdbcClient jdbc;
    private final Documents documents;

    ReferralFiles(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** Of one referral, the latest first. */
    List<ReferralFileItem> of(String referral) {
        return jdbc.sql("""
                        select f.id, f.label, d.kind, d.bytes, f.recorded_by,
                               f.recorded_at at time zone 'Asia/Shanghai' as at
                        from employment.referral_file f join files.document d on d.id = f.document
                        where f.referral = :referral order by f.id desc
                        """)
                .param("referral", referral)
                .query((row, n) -> new ReferralFileItem(
                        row.getLong("id"),
                        row.getString("label"),
                        row.getString("kind").equals("PDF") ? "PDF" : "照片",
                        row.getInt("bytes"),
                        row.getObject("at", LocalDateTime.class),
                        row.getString("recorded_by")))
                .list();
    }

    Optional<Long> document(String referral, long id) {
        return jdbc.sql("select document from employment.referral_file where referral = :referral and id = :id")
                .param("referral", referral)
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** Belongs to the caller's transaction. */
    void add(String referral, String label, Received file, String by) {
        jdbc.sql("""
                        insert into employment.referral_file (referral, document, label, recorded_by)
                        values (:referral, :document, :label, :by)
                        """)
                .param("referral", referral)
                .param("document", documents.keep(file))
                .param("label", label)
                .param("by", by)
                .update();
    }

    /** False when there is none; belongs to the caller's transaction. */
    boolean remove(String referral, long id) {
        return released(jdbc.sql(
                                "delete from employment.referral_file where referral = :referral and id = :id returning document")
                        .param("referral", referral)
                        .param("id", id))
                == 1;
    }

    /** All files of the referrals of these jobseekers; belongs to the caller's transaction. */
    public int removeOf(String[] jobseekers) {
        return released(jdbc.sql("""
                delete from employment.referral_file where referral in (
                    select no from employment.referral where jobseeker = any(:jobseekers)) returning document
                """).param("jobseekers", jobseekers));
    }

    private int released(JdbcClient.StatementSpec deletion) {
        List<Long> gone = deletion.query((row, n) -> row.getLong("document")).list();
        gone.forEach(documents::release);
        return gone.size();
    }
}
