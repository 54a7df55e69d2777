package cn.gongjiang.identity.phone;

import cn.gongjiang.core.Parameters;
import cn.gongjiang.identity.CodeDelivery;
import cn.gongjiang.identity.FailedSignIns;
import cn.gongjiang.identity.PhoneHolders;
import cn.gongjiang.identity.PhoneHolders.Holder;
import cn.gongjiang.identity.PhoneProofs;
import cn.gongjiang.identity.WorkerSignIns;
import cn.gongjiang.identity.limits.Limits;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends codes and takes them. Only whoever enters the right code learns whether somebody has the phone. */
@Service
class PhoneDesk {
    static final Duration PAUSE = Duration.ofMinutes(1);
    static final int MOST_A_DAY = 10;
    static final int MOST_OF_NETWORK = 60;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final PhoneCodes codes;
    private final PhoneHolders holders;
    private final CodeDelivery delivery;
    private final FailedSignIns failed;
    private final WorkerSignIns workers;
    private final PhoneProofs proofs;
    private final Parameters parameters;
    private final Clock clock;

    PhoneDesk(
            PhoneCodes codes,
            PhoneHolders holders,
            CodeDelivery delivery,
            FailedSignIns failed,
            WorkerSignIns workers,
            PhoneProofs proofs,
            Parameters parameters,
            Clock clock) {
        this.parameters = parameters;
        this.codes = codes;
        this.holders = holders;
        this.delivery = delivery;
        this.failed = failed;
        this.workers = workers;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * At most one code a minute and ten a day to a phone, and sixty an hour from a network, and no more in a day than the county
     * says. Where nobody has the phone the code goes there as long as the budget for strangers lasts; whether it does, is not told.
     *
     * @return what stands in the address of the next step
     */
    @Transactional
    String send(String phone, String address) {
        codes.oneAtATime(phone);
        Instant now = clock.instant();
        String network = Limits.network(address);
        demandNotTooOften(phone, network, now);
        boolean lasts = budgetLasts(phone, network, now);
        boolean stranger = holders.withPhone(phone).isEmpty();
        String code = codes.fresh();
        String id = codes.add(new PhoneCodes.Fresh(phone, network, stranger && lasts, code, now));
        delivery.deliver(phone, code, stranger && !lasts ? now : now.plus(PhoneCodes.LIFE));
        return id;
    }

    private void demandNotTooOften(String phone, String network, Instant now) {
        if (codes.ofPhone(phone, now.minus(PAUSE)) > 0) {
            throw new Refused("phone", "刚发过验证码，请过 1 分钟再试");
        }
        if (codes.ofPhone(phone, now.minus(DAY)) >= MOST_A_DAY) {
            throw new Refused("phone", "今天发的验证码太多了，请明天再试，或到镇街、驿站窗口办理");
        }
        if (codes.ofNetwork(network, now.minus(HOUR)) >= MOST_OF_NETWORK) {
            throw new Refused("phone", "您所在的网络发的验证码太多了，请过一小时再试");
        }
        if (codes.ofNetwork(network, now.minus(DAY)) >= most("identity.codes-per-address-day", now)) {
            throw new Refused("phone", "您所在的网络今天发的验证码太多了，请明天再试，或到镇街、驿站窗口办理");
        }
    }

    /** Asked for every phone, so that a watch tells nothing either. */
    private boolean budgetLasts(String phone, String network, Instant now) {
        PhoneCodes.Strangers sent = codes.strangers(phone, network, now.minus(DAY));
        return sent.ofPhone() < most("identity.codes-per-new-phone-day", now)
                && sent.ofNetwork() < most("identity.codes-to-new-per-address-day", now)
                && sent.all() < most("identity.codes-to-new-day", now);
    }

    private int most(String code, Instant now) {
        return parameters.on(LocalDate.ofInstant(now, clock.getZone()), code).intValueExact();
    }

    /** The masked phone of a code; {@link NotThere} when it is older than a day or never was. */
    String phone(String id) {
        return find(id).phoneMasked();
    }

    /** @throws Refused when the code is wrong, or it is not clear which of several people answers */
    @Transactional(noRollbackFor = Refused.class)
    Entry enter(String id, CodeForm form, String address) {
        if (failed.slowed(address)) {
            throw new Refused("code", "您所在的网络输错次数太多，请 15 分钟后再试");
        }
        int left = codes.attempt(id, clock.instant());
        PhoneCodes.Asked asked = find(id);
        String phone = asked.phone();
        if (left < 0 || phone == null || !codes.fits(asked, form.code())) {
            failed.add("phone code " + id, address);
            throw new Refused("code", left > 0 ? "验证码不对，还可以试 " + left + " 次" : "验证码不对或已过期，请重新获取");
        }
        List<Holder> all = holders.holders(holders.withPhone(phone));
        Entry entry = all.isEmpty() ? new Entry.Stranger(proofs.add(phone)) : known(holder(all, form.numberEnd()));
        codes.use(id, clock.instant());
        return entry;
    }

    private Entry known(Holder holder) {
        return new Entry.Known(workers.signIn(holder.person(), holder.name()));
    }

    private PhoneCodes.Asked find(String id) {
        return codes.find(id).orElseThrow(() -> new NotThere("验证码，请重新获取"));
    }

    private static Holder holder(List<Holder> all, @Nullable String numberEnd) {
        if (all.size() > 1 && numberEnd == null) {
            throw new Refused("numberEnd", "这个手机号登记了 " + all.size() + " 个人，请填您的身份证号最后 4 位");
        }
        List<Holder> fitting = all.size() == 1
                ? all
                : all.stream()
                        .filter(h -> h.numberEnd().equalsIgnoreCase(numberEnd))
                        .toList();
        if (fitting.size() != 1) {
            throw new Refused("numberEnd", "没有登记这样的人，请核对，或到镇街、驿站窗口办理");
        }
        return fitting.getFirst();
    }
}
