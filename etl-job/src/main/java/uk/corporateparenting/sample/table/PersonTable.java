package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.care.LifeKind;
import uk.corporateparenting.sample.care.Outline;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.chance.Names;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.KnownStay;

/**
 * ssd_person: one row per child. A birthday that is only estimated stands in the expected date of
 * birth.
 */
record PersonTable() implements Table {

    private static final Choice ETHNICITY = Choice.of(
            "WBRI:74 WOTH:7 WROM:1.5 MWBC:3 MWBA:1.5 MWAS:2 MOTH:2 APKN:2 ABAN:0.7 CHNE:0.3 AOTH:1 BAFR:3 OOTH:2");
    private static final Choice ETHNICITY_ARRIVING_ALONE = Choice.of("AOTH:40 BAFR:30 OOTH:30");
    private static final Choice NATIONALITY = Choice.of("Afghan:30 Sudanese:20 Eritrean:20 Iranian:15 Vietnamese:15");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        var outline = life.outline();
        var chance = life.chance("person");
        var alone = outline.kind() == LifeKind.UNACCOMPANIED;
        var male = chance.happens(alone ? 0.92 : 0.55);
        var sex = rows.dialect().sex(male ? "M" : "F");
        var upn = uniquePupilNumber(outline);
        var unknown = alone ? "UN2" : outline.ageOn(known.night()) < 4 ? "UN1" : "";
        rows.add(Feed.SSD_PERSON)
                .with("pers_person_id", life.personId())
                .with("pers_forename", Names.forename(chance))
                .with("pers_surname", Names.surname(chance))
                .with("pers_sex", sex)
                .with("pers_gender", life.council().system() == SourceSystem.LIQUIDLOGIC ? sex : male ? "01" : "02")
                .with("pers_ethnicity", rows.dialect().ethnicity(
                        (alone ? ETHNICITY_ARRIVING_ALONE : ETHNICITY).pick(chance)))
                .with("pers_dob", alone ? null : outline.born())
                .with("pers_expected_dob", alone ? outline.born() : null)
                .with("pers_legacy_id", life.council().system() == SourceSystem.LIQUIDLOGIC ? life.legacyId() : "")
                .with("pers_upn", unknown.isEmpty() ? upn : "")
                .with("pers_upn_unknown", unknown)
                .with("pers_send_flag", chance.happens(0.27) ? "Y" : "N")
                .with("pers_is_mother", !male && chance.happens(0.01) ? "Y" : "N")
                .with("pers_nationality", alone ? NATIONALITY.pick(chance) : "British")
                .with("pers_death_date", known.stays().stream()
                        .filter(stay -> stay.end() != null && stay.stay().exit().equals("E2"))
                        .map(KnownStay::end)
                        .findFirst()
                        .orElse(null));
    }

    /** Well formed, of an authority number that does not exist. */
    private static String uniquePupilNumber(Outline outline) {
        var digits = "999%04d%02d%03d".formatted(
                outline.number() / 1000 % 10_000, outline.born().getYear() % 100, outline.number() % 1000);
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * (at + 2);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }
}
