package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.care.LifeKind;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.Life;

/** ssd_disability: a row per disability, or one that says there is none. */
record DisabilityTable() implements Table {

    private static final Choice DISABILITY = Choice.of("LD:34 AUT:26 BEH:14 COMM:9 MOB:6 HEAR:3 VIS:3 CON:2 DDA:3");
    private static final double DISABLED = 0.12;
    private static final double ASKED = 0.8;

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        var chance = life.chance("disability");
        if (life.stays().isEmpty()) {
            return;
        }
        if (life.outline().kind() == LifeKind.SHORT_BREAKS || chance.happens(DISABLED)) {
            row(life, 20, DISABILITY.pick(chance), rows);
        } else if (chance.happens(ASKED)) {
            row(life, 20, "NONE", rows);
        }
    }

    private static void row(Life life, int number, String code, ChildRows rows) {
        rows.add(Feed.SSD_DISABILITY)
                .with("disa_person_id", life.personId())
                .with("disa_table_id", life.rowId(9, number))
                .with("disa_disability_code", code);
    }
}
