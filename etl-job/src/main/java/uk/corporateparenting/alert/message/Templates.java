package uk.corporateparenting.alert.message;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Both parts of a mail, each from a template of its own: the plain text is no stripped HTML. */
final class Templates {

    private static final TemplateEngine HTML = engine(TemplateMode.HTML, ".html");
    private static final TemplateEngine TEXT = engine(TemplateMode.TEXT, ".txt");

    private Templates() {}

    static String html(Contents contents) {
        return HTML.process("breach", context(contents));
    }

    static String text(Contents contents) {
        return FoldedText.of(TEXT.process("breach", context(contents)));
    }

    private static Context context(Contents contents) {
        return new Context(Locale.UK, Map.of("contents", contents));
    }

    private static TemplateEngine engine(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
