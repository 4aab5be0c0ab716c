package uk.corporateparenting.indicator;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The definitions as the application discovers them. */
public final class AllIndicators {

    private AllIndicators() {}

    /** By code. */
    public static IndicatorCatalogue catalogue() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.scan("uk.corporateparenting.indicator", "uk.corporateparenting.warehouse");
            context.refresh();
            return context.getBean(IndicatorCatalogue.class);
        }
    }
}
