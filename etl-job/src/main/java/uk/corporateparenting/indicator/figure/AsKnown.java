package uk.corporateparenting.indicator.figure;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;

import org.jooq.DSLContext;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.SettingsTools;

/** The warehouse as it was at a publication: the same queries, over the views of the past. */
public final class AsKnown {

    private AsKnown() {}

    /**
     * The caller's transaction, in which every query of the warehouse now speaks of one publication. A
     * publication is a council's own, so each query names one council.
     */
    public static DSLContext at(DSLContext transaction, int publication) {
        transaction.select(function(
                "set_config",
                String.class,
                inline("as_known.publication"),
                inline(Integer.toString(publication)),
                inline(true)))
                .fetch();
        var past = new RenderMapping()
                .withSchemata(new MappedSchema().withInput("warehouse").withOutput("as_known"));
        return transaction.configuration()
                .derive(SettingsTools.clone(transaction.settings()).withRenderMapping(past))
                .dsl();
    }
}
